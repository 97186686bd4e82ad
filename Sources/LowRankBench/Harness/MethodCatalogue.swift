import LowRankCore

/// The methods a suite may name, and the check of a combination against the matrices it is to train.
public struct MethodCatalogue: Sendable {
    /// Throws `MethodError` when the methods do not go together or do not fit a matrix.
    public typealias Check = @Sendable (_ methods: [MethodConfiguration], _ shapes: [LinearShape]) throws -> Void

    public let cards: [MethodCard]
    let check: Check

    public init(cards: [MethodCard], check: @escaping Check) {
        self.cards = cards
        self.check = check
    }

    public func card(_ id: String) -> MethodCard? { cards.first { $0.id == id } }

    /// The card of that id.
    /// - Throws: `InputError` with the nearest id when there is none.
    public func knownCard(_ id: String) throws -> MethodCard {
        guard let card = card(id) else {
            throw InputError("there is no method '\(id)'; \(suggestion(for: id, among: cards.map(\.id)))")
        }
        return card
    }

    /// The update rule of a row that names none.
    static let defaultUpdateRule = "adamw"
}

/// A weight matrix that the methods change.
public struct LinearShape: Hashable, Sendable {
    public let name: String
    public let outputs: Int
    public let inputs: Int
}

extension ModelConfiguration {
    /// The different linear layers of the model; those of one kind have one shape in every block.
    public var linearShapes: [LinearShape] {
        switch self {
        case .llama(let hidden, let intermediate, _, _):
            [
                LinearShape(name: "attention projections", outputs: hidden, inputs: hidden),
                LinearShape(name: "MLP gate and up", outputs: intermediate, inputs: hidden),
                LinearShape(name: "MLP down", outputs: hidden, inputs: intermediate),
            ]
        case .linear(let inputs, let outputs):
            [LinearShape(name: "linear map", outputs: outputs, inputs: inputs)]
        }
    }
}
