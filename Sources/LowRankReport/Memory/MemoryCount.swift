import LowRankBench
import LowRankCore
import LowRankMethods

/// Something that is kept: numbers, whose size is a matter of taste, and bytes that are what they are (indices,
/// quantised values).
public struct MemoryAmount: Sendable, Hashable {
    public var numbers = 0
    public var bytes = 0

    public func bytes(perNumber size: Double) -> Double { Double(numbers) * size + Double(bytes) }

    static func += (a: inout MemoryAmount, b: MemoryAmount) {
        a.numbers += b.numbers
        a.bytes += b.bytes
    }
}

/// What a method keeps of a model, by the formulas of its parts: the same that are compared with the allocator
/// in small runs.
public struct MemoryCount: Sendable, Hashable {
    public private(set) var trainableWeights = MemoryAmount()
    public private(set) var frozenWeights = MemoryAmount()
    /// Of all parameters that have one at the same time.
    public private(set) var gradients = MemoryAmount()
    /// Of the largest parameter alone: what is left when each is updated as soon as its gradient is there.
    public private(set) var largestGradient = MemoryAmount()
    public private(set) var moments = MemoryAmount()
    /// Projections and indices.
    public private(set) var projections = MemoryAmount()

    /// - Throws: `MethodError` when the method does not fit the model.
    public init(_ method: TrainingMethod, on model: MemoryModel) throws {
        try self.init(FittedMethod(method), on: model)
    }

    /// The same, with ranks lowered where weights are narrow.
    init(_ fitted: FittedMethod, on model: MemoryModel) throws {
        let method = fitted.method
        let network = model.description
        let fittedRule = method.updateRule.fitted(to: network)
        var trained = model.others
        for other in model.others { trainableWeights.numbers += other.count }
        for shape in model.linear {
            let parametrisation = fitted.parametrisation(of: shape)
            try parametrisation.check(shape)
            let form = parametrisation.form(for: shape).atPeak
            for spec in form.layout(shape) {
                for (kept, amount) in Self.amounts({ spec.storedMemory(scalarBytes: $0) }) {
                    switch kept.category {
                    case .trainableWeights: trainableWeights += amount
                    case .frozenWeights: frozenWeights += amount
                    default: projections += amount
                    }
                }
            }
            trained += form.trainedParameters(of: shape)
        }
        for site in network.sites {
            for spec in method.adapter?.layout(site) ?? [] {
                trainableWeights.numbers += spec.shape.reduce(1, *)
                trained.append(ParameterInfo(name: site.name + "." + spec.symbol, shape: spec.shape, role: spec.role))
            }
        }
        for (kept, amount) in Self.amounts({ method.schedule.storedMemory(for: model.linear, scalarBytes: $0) }) {
            if kept.category == .moments { moments += amount } else { projections += amount }
        }
        let phase = method.schedule.peakPhase(of: trained)
        gradients.numbers = phase.gradients.reduce(0) { $0 + $1.count }
        largestGradient.numbers = phase.gradients.map { $0.count }.max() ?? 0
        for parameter in try fittedRule.peakPhase(of: phase.states) {
            let rule = fitted.updateRule(of: parameter).fitted(to: network)
            try rule.check(parameter)
            for (kept, amount) in Self.amounts({ rule.storedMemory(for: parameter, scalarBytes: $0) }) {
                if kept.category == .moments { moments += amount } else { projections += amount }
            }
        }
    }

    /// The part of a formula that grows with the size of a number, and the part that does not.
    private static func amounts(_ formula: (_ scalarBytes: Int) -> [StoredMemory]) -> [(StoredMemory, MemoryAmount)] {
        zip(formula(1), formula(2)).map { one, two in
            (one, MemoryAmount(numbers: two.bytes - one.bytes, bytes: 2 * one.bytes - two.bytes))
        }
    }

    /// Numbers of all weights.
    var weights: Int { trainableWeights.numbers + frozenWeights.numbers }
}
