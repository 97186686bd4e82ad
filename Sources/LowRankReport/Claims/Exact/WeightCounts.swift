import LowRankBench
import LowRankCore
import LowRankMethods

/// The counts that the papers' memory formulas are made of, from the shapes of a model alone.
struct WeightCounts {
    private let shapes: [WeightShape]
    /// lin: numbers of the linear weights.
    let linear: Int
    /// O: numbers of the embedding, the head and the norms.
    let others: Int

    init(_ model: MemoryModel) {
        shapes = model.linear
        linear = model.linear.reduce(0) { $0 + $1.outputs * $1.inputs }
        others = model.others.reduce(0) { $0 + $1.count }
    }

    /// N.
    var all: Int { linear + others }
    var matrices: Int { shapes.count }

    private func sum(_ term: (_ m: Int, _ n: Int) -> Int) -> Int { shapes.reduce(0) { $0 + term($1.outputs, $1.inputs) } }

    /// P = sum of r min(m, n).
    func projections(_ r: Int) -> Int { sum { r * min($0, $1) } }
    /// R = sum of r max(m, n).
    func projectedGradients(_ r: Int) -> Int { sum { r * max($0, $1) } }
    /// BA = sum of r (m + n).
    func factors(_ r: Int) -> Int { sum { r * ($0 + $1) } }
    /// z = sum of floor(delta m n).
    func nonzeros(_ density: Double) -> Int { sum { Int(density * Double($0) * Double($1)) } }
    /// Sum of min(m, n).
    var singularValues: Int { projections(1) }
}

/// The four models that the papers pre-train on C4, with the rank that all of them use.
struct C4Size {
    let name: String
    let rank: Int
    let model: MemoryModel

    static var all: [C4Size] {
        get throws {
            try [("60M", 128), ("130M", 256), ("350M", 256), ("1B", 512)].map { name, rank in
                C4Size(name: name, rank: rank, model: try MemoryModel("llama-" + name.lowercased()))
            }
        }
    }
}

extension MemoryCount {
    init(_ id: String, _ values: [String: HyperValue] = [:], on model: MemoryModel) throws {
        try self.init(TrainingMethod([(id, values)]), on: model)
    }

    /// Moments, projections and indices, all of which are numbers.
    var optimizerNumbers: Int { moments.numbers + projections.numbers }
}
