import LowRankCore
import LowRankMethods

/// Q-GaLore: rounding to codes, and the rhythm of refreshes.
enum QGaLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        if c.inputs["O"] != nil { return try projection(c) }
        if c.inputs["W"] != nil { return try weights(c) }
        if c.inputs["v"] != nil { return try refreshes(c) }
        throw ConformanceUnsupported("q-galore of kind numeric with these inputs")
    }

    /// The projection O as codes, and gradients G1, G2, ... under what they stand for, there and back.
    private static func projection(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let gradients = try c.sequence("G")
        let O = try c.matrix("O")
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let form = try h.codes(bits: 4)
        let scale = try h.real("scale") ?? 1
        try h.finish()
        try c.onlyUses(inputs: ["O"] + gradients.indices.map { "G\($0 + 1)" })
        let shape = gradients[0].shape
        guard shape.count == 2, gradients.allSatisfy({ $0.shape == shape }) else {
            throw ConformanceInvalid("the gradients are not matrices of one shape")
        }
        let isTall = shape[0] >= shape[1]
        guard O.shape == (isTall ? [rank, shape[1]] : [shape[0], rank]) else {
            throw ConformanceInvalid(
                "inputs 'O' has the shape \(O.shape), which does not project \(shape) to rank \(rank)")
        }
        let codes = form.encode(O)
        let P = codes.decoded
        var computed = codes.tensors(codeShape: codes.groupShape ?? O.shape)
        computed["dequantised"] = P
        for (i, G) in gradients.enumerated() {
            let low = isTall ? product(G, transposed: false, P, transposed: true) : product(P, transposed: true, G)
            computed["low\(i + 1)"] = low
            computed["back\(i + 1)"] = isTall ? product(low, P, alpha: scale) : product(P, low, alpha: scale)
        }
        return computed
    }

    /// A weight as codes, rounded to the nearest and, with given uniform draws, at random.
    private static func weights(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let W = try c.input("W")
        var h = ConformanceHyperparameters(c)
        let form = try h.codes(bits: 8)
        try h.finish()
        try c.onlyUses(inputs: ["W"], draws: ["uniforms"])
        let nearest = form.encode(W)
        var computed = nearest.tensors(codeShape: W.shape)
        computed["codes_nearest"] = computed["codes"]
        computed["dequantised_nearest"] = nearest.decoded
        if c.randomness["uniforms"] != nil {
            let uniforms = try c.draw("uniforms")
            guard uniforms.count == W.count else {
                throw ConformanceInvalid("randomness 'uniforms' has \(uniforms.count) numbers for \(W.count) weights")
            }
            let random = form.encode(W, uniforms: uniforms)
            computed["codes_stochastic"] = random.tensors(codeShape: W.shape)["codes"]
            computed["dequantised_stochastic"] = random.decoded
        }
        return computed
    }

    /// Refreshes where row t of `v` is the first vector that a refresh at update t would find.
    private static func refreshes(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let v = try c.matrix("v")
        var h = ConformanceHyperparameters(c)
        var rhythm = LazyRefresh(
            gap: try h.count("update_proj_gap", atLeast: 1) ?? 200, threshold: try h.real("cos_threshold") ?? 0.4,
            gamma: try h.real("gamma_proj") ?? 2, capacity: try h.count("queue_size", atLeast: 1) ?? 5)
        try h.finish()
        try c.onlyUses(inputs: ["v"])
        var (first, steps, counts, gaps): (Tensor<Double>?, [Double], [Double], [Double]) = (nil, [], [], [])
        for t in 0..<v.rows {
            if rhythm.isDue(t) {
                let vector = Tensor<Double>((0..<v.columns).map { v[t, $0] }, shape: [v.columns])
                if let first { rhythm.observe(similarity: LazyRefresh.similarity(first, vector)) }
                first = vector
                steps.append(Double(t))
            }
            counts.append(Double(steps.count))
            gaps.append(Double(rhythm.gap))
        }
        func vector(_ values: [Double]) -> Tensor<Double> { Tensor(values, shape: [values.count]) }
        return [
            "svd_count": vector(counts), "gap": vector(gaps), "refresh_steps": vector(steps),
            "final_queue": vector(rhythm.queue),
        ]
    }
}

/// Codes of so many bits in groups of such a size.
private struct CodeForm {
    let bits: Int
    let group: Int

    func encode(_ x: Tensor<Double>, uniforms: Tensor<Double>? = nil) -> GroupCodes<Double> {
        var codes = GroupCodes<Double>(shape: x.shape, bits: bits, group: group, category: .scratch)
        codes.encode(x, uniforms: uniforms)
        return codes
    }
}

extension ConformanceHyperparameters {
    fileprivate mutating func codes(bits standard: Int) throws -> CodeForm {
        let (bits, group) = (try count("n_bit", atLeast: 1) ?? standard, try count("group_size", atLeast: 1) ?? 256)
        guard bits <= 8 else { throw ConformanceUnsupported("codes of \(bits) bits") }
        return CodeForm(bits: bits, group: group)
    }
}

extension GroupCodes<Double> {
    /// [groups, numbers of a group], when all groups are whole.
    fileprivate var groupShape: [Int]? {
        count % scales.count == 0 ? [scales.count, count / scales.count] : nil
    }

    /// `codes`, `scales` and `zeros`.
    fileprivate func tensors(codeShape: [Int]) -> [String: Tensor<Double>] {
        [
            "codes": Tensor(codeValues.map(Double.init), shape: codeShape),
            "scales": scales.reshaped([scales.count, 1]), "zeros": zeros.reshaped([zeros.count, 1]),
        ]
    }
}
