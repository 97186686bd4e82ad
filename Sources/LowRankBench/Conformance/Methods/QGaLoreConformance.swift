import LowRankCore
import LowRankMethods

/// Q-GaLore: rounding to codes, and the rhythm of refreshes.
enum QGaLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        return c.inputs["v"] == nil ? try codes(c, &h) : try refreshes(c, &h)
    }

    /// A weight W in 8 bits or a projection O in 4 as codes, rounded to the nearest and, with given uniform draws, at random.
    private static func codes(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let isProjection = c.inputs["O"] != nil
        let x = try c.matrix(isProjection ? "O" : "W")
        let bits = try h.count("n_bit", atLeast: 1) ?? (isProjection ? 4 : 8)
        let group = try h.count("group_size", atLeast: 1) ?? 256
        guard bits <= 8 else { throw ConformanceUnsupported("codes of \(bits) bits") }
        var answers: [String: Tensor<Double>] = [:]
        func encode(_ suffix: String, _ uniforms: Tensor<Double>? = nil) {
            var codes = GroupCodes<Double>(shape: x.shape, bits: bits, group: group, category: .scratch)
            codes.encode(x, uniforms: uniforms)
            answers["codes" + suffix] = Tensor(codes.codeValues.map(Double.init), shape: x.shape)
            answers["dequantised" + suffix] = codes.decoded
            (answers["scales"], answers["zeros"]) = (codes.scales, codes.zeros)
        }
        for suffix in ["", "_nearest"] { encode(suffix) }
        if let uniforms = c.randomness["uniforms"] {
            guard uniforms.count == x.count else {
                throw ConformanceInvalid("randomness 'uniforms' has \(uniforms.count) numbers for \(x.count) weights")
            }
            encode("_stochastic", uniforms)
        }
        var used = [isProjection ? "O" : "W"]
        if isProjection {
            used += try c.sequence("G").indices.map { "G\($0 + 1)" }
            answers.merge(try projections(c, answers["dequantised"]!, &h)) { $1 }
        }
        try h.finish()
        try c.onlyUses(inputs: used, streams: ["uniforms"])
        return Dictionary(
            uniqueKeysWithValues: answers.map { ($0, $1.fitted(to: c.expected[$0]?.shape ?? $1.shape)) })
    }

    /// Gradients G1, G2, ... under the projection that the codes stand for, there and back.
    private static func projections(
        _ c: ConformanceCase, _ P: Tensor<Double>, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let (rank, scale) = (try h.count(required: "rank"), try h.real("scale") ?? 1)
        let shape = try c.matrix("G1").shape
        let isTall = shape[0] >= shape[1]
        guard P.shape == (isTall ? [rank, shape[1]] : [shape[0], rank]) else {
            throw ConformanceInvalid("inputs 'O' has the shape \(P.shape), which does not project \(shape) to rank \(rank)")
        }
        var answers: [String: Tensor<Double>] = [:]
        for (i, G) in try c.sequence("G", shape: shape).enumerated() {
            let low = isTall ? product(G, transposed: false, P, transposed: true) : product(P, transposed: true, G)
            answers["low\(i + 1)"] = low
            answers["back\(i + 1)"] = isTall ? product(low, P, alpha: scale) : product(P, low, alpha: scale)
        }
        return answers
    }

    /// Refreshes where row t of `v` is the first vector that a refresh at update t would find.
    private static func refreshes(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let v = try c.matrix("v")
        var rhythm = LazyRefresh(
            gap: try h.count("update_proj_gap", atLeast: 1) ?? 200, threshold: try h.real("cos_threshold") ?? 0.4,
            gamma: try h.real("gamma_proj") ?? 2, capacity: try h.count("queue_size", atLeast: 1) ?? 5)
        try h.finish()
        try c.onlyUses(inputs: ["v"])
        var (first, steps, counts, gaps): (Tensor<Double>?, [Int], [Int], [Int]) = (nil, [], [], [])
        for t in 0..<v.rows {
            if rhythm.isDue(t) {
                let vector = Tensor<Double>((0..<v.columns).map { v[t, $0] }, shape: [v.columns])
                if let first { rhythm.observe(similarity: LazyRefresh.similarity(first, vector)) }
                first = vector
                steps.append(t)
            }
            counts.append(steps.count)
            gaps.append(rhythm.gap)
        }
        return [
            "svd_count": .vector(counts), "gap": .vector(gaps), "refresh_steps": .vector(steps),
            "final_queue": Tensor(rhythm.queue, shape: [rhythm.queue.count]),
        ]
    }
}
