import LowRankBench
import LowRankCore
import LowRankMethods

/// An update rule as it is timed: a registered method, by itself.
struct UpdateRuleCase: Sendable {
    /// The method's id, and what differs from its defaults beside the rank.
    let name: String
    let method: TrainingMethod

    /// All registered rules at their defaults, those with a randomised decomposition also with that.
    static func all(for model: BenchmarkModel) throws -> [UpdateRuleCase] {
        try MethodRegistry.all.map(\.card).filter { $0.axes.contains(.updateRule) }.flatMap { card in
            let values = model.values(of: card)
            func made(_ name: String, _ changed: [String: HyperValue] = [:]) throws -> UpdateRuleCase {
                UpdateRuleCase(name: name, method: try TrainingMethod([(card.id, values.merging(changed) { $1 })]))
            }
            return try [made(card.id)]
                + randomised(card).map { try made("\(card.id), \($0) randomized", [$0: .text("randomized")]) }
        }
    }

    /// The hyper-parameters of which `randomized` is a choice.
    private static func randomised(_ card: MethodCard) -> [String] {
        card.hyperparameters.filter {
            if case .choice(let words) = $0.kind { words.contains("randomized") } else { false }
        }.map(\.name)
    }
}
