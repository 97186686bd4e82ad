import LowRankCore
import LowRankMethods

/// Q-GaLore: rounding to codes, and the rhythm of refreshes.
enum QGaLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        if c.inputs["O"] != nil { return try projection(c, &h) }
        if c.inputs["W"] != nil { return try weights(c, &h) }
        if c.inputs["v"] != nil { return try refreshes(c, &h) }
        throw ConformanceUnsupported("q-galore of kind numeric with these inputs")
    }

    /// The projection O as codes, and gradients G1, G2, ... under what they stand for, there and back.
    private static func projection(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let O = try c.matrix("O")
        let (rank, scale) = (try h.count(required: "rank"), try h.real("scale") ?? 1)
        let shape = try c.matrix("G1").shape
        let gradients = try c.sequence("G", shape: shape)
        let isTall = shape[0] >= shape[1]
        guard O.shape == (isTall ? [rank, shape[1]] : [shape[0], rank]) else {
            throw ConformanceInvalid(
                "inputs 'O' has the shape \(O.shape), which does not project \(shape) to rank \(rank)")
        }
        let codes = try h.encoding(bits: 4)(O, nil)
        try h.finish()
        try c.onlyUses(inputs: ["O"] + gradients.indices.map { "G\($0 + 1)" })
        let (P, groups) = (codes.decoded, codes.scales.count)
        var computed = codes.tensors(O.count % groups == 0 ? [groups, O.count / groups] : O.shape)
        computed["dequantised"] = P
        for (i, G) in gradients.enumerated() {
            let low = isTall ? product(G, transposed: false, P, transposed: true) : product(P, transposed: true, G)
            computed["low\(i + 1)"] = low
            computed["back\(i + 1)"] = isTall ? product(low, P, alpha: scale) : product(P, low, alpha: scale)
        }
        return computed
    }

    /// A weight as codes, rounded to the nearest and, with given uniform draws, at random.
    private static func weights(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let W = try c.input("W")
        let encode = try h.encoding(bits: 8)
        try h.finish()
        try c.onlyUses(inputs: ["W"], streams: ["uniforms"])
        let nearest = encode(W, nil)
        var computed = nearest.tensors(W.shape)
        (computed["codes_nearest"], computed["dequantised_nearest"]) = (computed["codes"], nearest.decoded)
        if c.randomness["uniforms"] != nil {
            let uniforms = try c.draw("uniforms")
            guard uniforms.count == W.count else {
                throw ConformanceInvalid("randomness 'uniforms' has \(uniforms.count) numbers for \(W.count) weights")
            }
            let random = encode(W, uniforms)
            computed["codes_stochastic"] = random.tensors(W.shape)["codes"]
            computed["dequantised_stochastic"] = random.decoded
        }
        return computed
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

extension ConformanceHyperparameters {
    /// Makes codes of so many bits in groups of such a size, rounded by the draws if there are any.
    fileprivate mutating func encoding(
        bits standard: Int
    ) throws -> (_ x: Tensor<Double>, _ uniforms: Tensor<Double>?) -> GroupCodes<Double> {
        let (bits, group) = (try count("n_bit", atLeast: 1) ?? standard, try count("group_size", atLeast: 1) ?? 256)
        guard bits <= 8 else { throw ConformanceUnsupported("codes of \(bits) bits") }
        return { x, uniforms in
            var codes = GroupCodes<Double>(shape: x.shape, bits: bits, group: group, category: .scratch)
            codes.encode(x, uniforms: uniforms)
            return codes
        }
    }
}

extension GroupCodes<Double> {
    /// `codes`, `scales` and `zeros`.
    fileprivate func tensors(_ codeShape: [Int]) -> [String: Tensor<Double>] {
        [
            "codes": Tensor(codeValues.map(Double.init), shape: codeShape),
            "scales": scales.reshaped([scales.count, 1]), "zeros": zeros.reshaped([zeros.count, 1]),
        ]
    }
}
