import BenchTasks
import LowRankCore
import LowRankMethods

/// The methods a suite may name, and the check of a combination against the network it is to train.
public struct MethodCatalogue: Sendable {
    /// Throws `MethodError` when the methods do not go together or do not fit the network or the plan.
    public typealias Check = @Sendable (
        _ methods: [MethodConfiguration], _ network: NetworkDescription, _ plan: LearningRatePlan
    ) throws -> Void

    /// In the order of the registry.
    public let cards: [MethodCard]
    package let check: Check

    /// The methods of a registry.
    /// - Parameters:
    ///   - cards: of the methods that a suite may name.
    ///   - check: whether methods go together and fit a network.
    public init(cards: [MethodCard], check: @escaping Check) {
        self.cards = cards
        self.check = check
    }

    /// The card of that id; nil when there is none.
    public func card(_ id: String) -> MethodCard? { cards.first { $0.id == id } }

    /// The card of that id.
    /// - Throws: `InputError` with the nearest id when there is none.
    public func knownCard(_ id: String) throws -> MethodCard {
        guard let card = card(id) else {
            throw InputError("there is no method '\(id)'; \(suggestion(for: id, among: cards.map(\.id)))")
        }
        return card
    }

    /// The methods of this package.
    public static let shipped = MethodCatalogue(cards: MethodRegistry.all.map(\.card)) { methods, network, plan in
        try TrainingMethod(methods.map { ($0.id, $0.hyperparameters) }).check(network, plan: plan)
    }

    /// The update rule of a row that names none.
    package static let defaultUpdateRule = "adamw"

    /// The methods that a row is about: AdamW under another is only its update rule.
    package static func ownMethods(_ ids: [String]) -> [String] {
        let others = ids.filter { $0 != defaultUpdateRule }
        return others.isEmpty ? ids : others
    }
}
