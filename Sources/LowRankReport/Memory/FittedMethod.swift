import LowRankBench
import LowRankCore
import LowRankMethods

/// A method on a model in which some weights are narrower than its rank, such as the key projections of grouped-query
/// attention: those take the largest rank they have room for, all others the rank that was chosen.
public struct FittedMethod: Sendable {
    /// With the rank that was chosen.
    let method: TrainingMethod
    /// With lower ranks, by the smaller side of the weights that take them.
    private let narrowed: [Int: TrainingMethod]
    /// What was lowered, in words; nil when every weight has room.
    public let note: String?

    /// A method that is applied as it is.
    init(_ method: TrainingMethod) {
        self.method = method
        narrowed = [:]
        note = nil
    }

    /// - Throws: `MethodError` for an unknown method, a bad hyper-parameter or two methods on one axis.
    public init(_ choices: [(id: String, values: [String: HyperValue])], on model: MemoryModel) throws {
        method = try TrainingMethod(choices)
        let sides = Set(model.linear.map { min($0.outputs, $0.inputs) })
        let ranks = try choices.compactMap { try Self.rank(of: $0.id, $0.values) }
        // A rank that no weight has room for is a mistake, which counting reports.
        guard let largest = ranks.max(), let widest = sides.max(), largest <= widest else {
            (narrowed, note) = ([:], nil)
            return
        }
        let narrow = sides.filter { $0 < largest }.sorted()
        narrowed = try Dictionary(uniqueKeysWithValues: narrow.map { side in
            let lowered = try choices.map { id, values in
                guard let rank = try Self.rank(of: id, values), rank > side else { return (id, values) }
                return (id, values.merging(["rank": .integer(side)]) { $1 })
            }
            return (side, try TrainingMethod(lowered))
        })
        note = narrow.isEmpty ? nil : "rank " + narrow.map { side in
            let kinds = model.linear.filter { min($0.outputs, $0.inputs) == side }.map {
                String($0.name.split(separator: ".").last!)
            }
            let names = kinds.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            return "\(side) for \(names.joined(separator: ", ")) (\(side) wide)"
        }.joined(separator: ", ")
    }

    private static func rank(of id: String, _ values: [String: HyperValue]) throws -> Int? {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        guard specs.contains(where: { $0.name == "rank" }) else { return nil }
        return try Hyperparameters(values, specs: specs, method: id).integer("rank")
    }

    /// What trains dense weights before the method proper; nil when nothing does.
    var densePhase: TrainingMethod? {
        // A run long enough that every fraction of it counts.
        let plan = LearningRatePlan(steps: 1 << 20, warmup: 0, minimumRatio: 0)
        return method.schedule.denseUpdates(plan: plan) == 0
            ? nil : TrainingMethod(parametrisation: DenseForm(), updateRule: method.updateRule)
    }

    func parametrisation(of weight: WeightShape) -> any WeightForm {
        (narrowed[min(weight.outputs, weight.inputs)] ?? method).parametrisation
    }

    func updateRule(of parameter: ParameterInfo) -> any UpdateRule {
        guard parameter.role == .linear, parameter.shape.count == 2, let side = parameter.shape.min() else {
            return method.updateRule
        }
        return (narrowed[side] ?? method).updateRule
    }
}
