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

    /// - Throws: `MethodError` when the method does not fit the model; `InputError` for an update rule that treats
    ///   matrices in a way of its own on weights stored in factors, whose shapes the formulas do not tell.
    public init(_ method: TrainingMethod, on model: MemoryModel) throws {
        let rule = method.updateRule.fitted(to: model.description)
        var trained = model.others
        for other in model.others { trainableWeights.numbers += other.count }
        for shape in model.linear {
            try method.parametrisation.check(shape)
            let formula = Self.amounts { method.parametrisation.kept(for: shape, scalarBytes: $0) }
            let isCoded = formula.contains { $0.0.category == .trainableWeights && $0.1.bytes > 0 }
            for (kept, amount) in formula {
                switch kept.category {
                case .trainableWeights:
                    trainableWeights += amount
                    let isWhole = formula.count == 1 && amount.numbers == shape.outputs * shape.inputs
                    if !isCoded { trained.append(Self.linear(kept.name, of: shape, isWhole ? nil : amount.numbers)) }
                case .frozenWeights: frozenWeights += amount
                default: projections += amount
                }
            }
            // Of codes and what scales them one parameter trains, the weight they stand for.
            if isCoded { trained.append(Self.linear("weight", of: shape)) }
        }
        for kept in method.schedule.kept(for: model.linear) { projections.bytes += kept.bytes }
        if trained.contains(where: { $0.role == .linear && $0.shape.count == 1 }), !rule.isEntrywise {
            throw InputError(
                "this update rule depends on the shapes of matrices, and the memory of weights stored in factors is known by "
                    + "their sizes alone")
        }
        let phase = method.schedule.largestPhase(of: trained)
        gradients.numbers = phase.gradients.reduce(0) { $0 + $1.count }
        largestGradient.numbers = phase.gradients.map { $0.count }.max() ?? 0
        for parameter in try rule.largestPhase(of: phase.states) {
            try rule.check(parameter)
            for (kept, amount) in Self.amounts({ rule.kept(for: parameter, scalarBytes: $0) }) {
                if kept.category == .moments { moments += amount } else { projections += amount }
            }
        }
    }

    /// A trained tensor of a weight, by its size alone unless it is the whole weight.
    private static func linear(_ name: String, of weight: WeightShape, _ count: Int? = nil) -> ParameterInfo {
        ParameterInfo(
            name: weight.name + "." + name, shape: count.map { [$0] } ?? [weight.outputs, weight.inputs], role: .linear)
    }

    /// The part of a formula that grows with the size of a number, and the part that does not.
    private static func amounts(_ formula: (_ scalarBytes: Int) -> [KeptMemory]) -> [(KeptMemory, MemoryAmount)] {
        zip(formula(1), formula(2)).map { one, two in
            (one, MemoryAmount(numbers: two.bytes - one.bytes, bytes: 2 * one.bytes - two.bytes))
        }
    }

    /// Numbers of all weights.
    var weights: Int { trainableWeights.numbers + frozenWeights.numbers }
}

extension UpdateRule {
    /// Whether what is kept of a parameter depends on its number of entries alone.
    fileprivate var isEntrywise: Bool {
        func bytes(_ shape: [Int]) -> Int? {
            // Many, for rules that choose a part of them.
            let parameters = (0..<1000).map { ParameterInfo(name: "w\($0)", shape: shape, role: .linear) }
            return try? largestPhase(of: parameters).flatMap { kept(for: $0, scalarBytes: 1) }.reduce(0) { $0 + $1.bytes }
        }
        return bytes([4096, 1024]) == bytes([4096 * 1024])
    }
}
