import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// Parts of methods that train, by themselves.
    static let parts: [String: ConformanceRunner.Implementation] = [
        "adam-8bit": { c in c.inputs.isEmpty ? try books(c) : try rounding(c) },
        "owlore": layerScores,
        "q-galore": { c in c.inputs["v"] == nil ? try codes(c) : try refreshes(c) },
    ]

    // MARK: - Adam-8bit

    private static func books(_ c: CaseReader) throws -> Answers {
        let (bits, exponentBits) = (try c.h.integer("total_bits") ?? 8, try c.h.integer("max_exponent_bits") ?? 7)
        guard (2...8).contains(bits), (1...7).contains(exponentBits) else {
            throw ConformanceUnsupported("a book of \(bits) bits, \(exponentBits) of them for the exponent")
        }
        return ["signed": true, "unsigned": false].mapValues { isSigned in
            .reals(DynamicCode.book(signed: isSigned, bits: bits, exponentBits: exponentBits).map(Double.init))
        }
    }

    /// `x` rounded to the signed book and `xu` to the unsigned one.
    private static func rounding(_ c: CaseReader) throws -> Answers {
        let block = try c.h.count("blocksize", atLeast: 1) ?? 256
        guard block <= 4096 else { throw ConformanceUnsupported("blocksize \(block) is larger than 4096") }
        var answers = Answers()
        for (name, book, suffix) in [("x", BlockCodes.Book.signed, ""), ("xu", .unsigned, "_unsigned")] {
            guard let x = try c.input(ifGiven: name) else { continue }
            var codes = BlockCodes(book, count: x.count, block: block, category: .scratch)
            codes.encode(x)
            answers["codes" + suffix] = Tensor(codes.codeValues.map(Double.init), shape: x.shape)
            answers["absmax" + suffix] = .reals(codes.absmaxValues.map(Double.init))
            answers["dequantised" + suffix] = codes.decoded(shape: x.shape)
        }
        return answers
    }

    // MARK: - OwLore

    /// Scores, probabilities and draws of layers.
    private static func layerScores(_ c: CaseReader) throws -> Answers {
        let (threshold, count) = (try c.h.real(required: "M"), try c.h.count(required: "activated_layers"))
        let mode = try c.h.text("prob_mode") ?? "owl"
        guard ["owl", "owl_reverse"].contains(mode) else { throw ConformanceUnsupported("'\(mode)' has no scores") }
        let scores = try c.suffixes(of: "W").map { layer in
            let W = try c.matrix("W" + layer)
            let norms = try c.input("xnorm" + layer, shape: [W.columns])
            return OutlierScores.score([(W: W, norms: norms)], threshold: threshold)
        }
        try c.h.repeats("layers", scores.count, "the weights are of")
        let probabilities = OwLore.probabilities(scores, reversed: mode == "owl_reverse")
        guard probabilities.count(where: { $0 > 0 }) >= count else {
            throw ConformanceInvalid("fewer than \(count) layers have a probability")
        }
        var answers: Answers = ["scores": .reals(scores), "probabilities": .reals(probabilities)]
        for period in 1..<c.randomness.count + 1 {
            let name = "uniforms\(period)"
            var uniforms = try c.draw(name).values[...]
            let active = try OutlierScores.draw(count, probabilities: probabilities) {
                guard let u = uniforms.popFirst(), (0..<1).contains(u) else {
                    throw ConformanceInvalid("randomness '\(name)' has too few uniform numbers, or one outside [0, 1)")
                }
                return u
            }
            guard uniforms.isEmpty else { throw ConformanceInvalid("randomness '\(name)' has too many numbers") }
            answers["active\(period)"] = .vector(active)
        }
        return answers
    }

    // MARK: - Q-GaLore

    /// A weight W in 8 bits or a projection O in 4 as codes, rounded to the nearest and, with given draws, at random.
    private static func codes(_ c: CaseReader) throws -> Answers {
        let isProjection = c.inputs["O"] != nil
        let x = try c.matrix(isProjection ? "O" : "W")
        let bits = try c.h.count("n_bit", atLeast: 1) ?? (isProjection ? 4 : 8)
        let group = try c.h.count("group_size", atLeast: 1) ?? 256
        guard bits <= 8 else { throw ConformanceUnsupported("codes of \(bits) bits") }
        var answers = Answers()
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
            encode("_stochastic", try c.draw("uniforms"))
        }
        if isProjection { answers.merge(try projections(c, answers["dequantised"]!)) { $1 } }
        return Dictionary(uniqueKeysWithValues: answers.map { ($0, $1.fitted(to: c.expected[$0]?.shape ?? $1.shape)) })
    }

    /// Gradients G1, G2, ... under the projection that the codes stand for, there and back.
    private static func projections(_ c: CaseReader, _ P: Tensor<Double>) throws -> Answers {
        let (rank, scale) = (try c.h.count(required: "rank"), try c.h.real("scale") ?? 1)
        let shape = try c.matrix("G1").shape
        let isTall = shape[0] >= shape[1]
        guard P.shape == (isTall ? [rank, shape[1]] : [shape[0], rank]) else {
            throw ConformanceInvalid("inputs 'O' has the shape \(P.shape), not one from \(shape) to rank \(rank)")
        }
        var answers = Answers()
        for (i, G) in try c.sequence("G", shape: shape).enumerated() {
            let low = isTall ? product(G, transposed: false, P, transposed: true) : product(P, transposed: true, G)
            answers["low\(i + 1)"] = low
            answers["back\(i + 1)"] = isTall ? product(low, P, alpha: scale) : product(P, low, alpha: scale)
        }
        return answers
    }

    /// Refreshes where row t of `v` is the first vector that a refresh at update t would find.
    private static func refreshes(_ c: CaseReader) throws -> Answers {
        var rhythm = LazyRefresh(
            gap: try c.h.count("update_proj_gap", atLeast: 1) ?? 200, threshold: try c.h.real("cos_threshold") ?? 0.4,
            gamma: try c.h.real("gamma_proj") ?? 2, capacity: try c.h.count("queue_size", atLeast: 1) ?? 5)
        var (first, series): (Tensor<Double>?, [String: [Int]]) = (nil, [:])
        for (t, vector) in try c.matrix("v").slices.enumerated() {
            if rhythm.isDue(t) {
                if let first { rhythm.observe(similarity: LazyRefresh.similarity(first, vector)) }
                first = vector
                series["refresh_steps", default: []].append(t)
            }
            series["svd_count", default: []].append(series["refresh_steps"]!.count)
            series["gap", default: []].append(rhythm.gap)
        }
        return series.mapValues(Tensor.vector).merging(["final_queue": .reals(rhythm.queue)]) { $1 }
    }
}
