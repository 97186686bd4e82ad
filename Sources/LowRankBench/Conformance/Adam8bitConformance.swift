import LowRankCore

/// Adam-8bit: the books of codes, the rounding to them, and updates by a fixed sequence of gradients.
enum Adam8bitConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        switch c.kind {
        case .optimizer: try updates(c)
        case .numeric where c.inputs.isEmpty: try books(c)
        case .numeric: try rounding(c)
        default: throw ConformanceUnsupported("adam-8bit of kind \(c.kind.rawValue)")
        }
    }

    private static func books(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var h = ConformanceHyperparameters(c)
        let bits = try h.integer("total_bits") ?? 8
        let exponentBits = try h.integer("max_exponent_bits") ?? 7
        guard (2...8).contains(bits), (1...7).contains(exponentBits) else {
            throw ConformanceUnsupported("a book of \(bits) bits, \(exponentBits) of them for the exponent")
        }
        try h.finish()
        try c.onlyUses(inputs: [])
        func book(_ signed: Bool) -> Tensor<Double> {
            Tensor(DynamicCode.book(signed: signed, bits: bits, exponentBits: exponentBits).map(Double.init), shape: [256])
        }
        return ["signed": book(true), "unsigned": book(false)]
    }

    /// `x` by the signed book and `xu` by the unsigned one.
    private static func rounding(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var h = ConformanceHyperparameters(c)
        let block = try h.momentCodes()["blocksize"]!
        try h.finish()
        try c.onlyUses(inputs: ["x", "xu"])
        var computed: [String: Tensor<Double>] = [:]
        for (name, book, suffix) in [("x", BlockCodes.Book.signed, ""), ("xu", .unsigned, "_unsigned")]
        where c.inputs[name] != nil {
            let x = try c.input(name)
            var codes = BlockCodes(book, count: x.count, block: block, category: .scratch)
            codes.encode(x)
            computed["codes" + suffix] = codes.codeTensor.reshaped(x.shape)
            computed["absmax" + suffix] = codes.absmaxTensor
            computed["dequantised" + suffix] = codes.decoded(shape: x.shape)
        }
        return computed
    }

    private static func updates(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try OptimizerReplay(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let settings = try h.adam8bit(weightDecay: 0.01)
        try replay.checkSteps(&h)
        try h.finish(informational: ["order"])

        let rule = Adam8bit(try Hyperparameters(settings, specs: Adam8bit.card.hyperparameters, method: c.method))
        var state = rule.makeState(for: replay.parameter, draws: Draws(seed: 0), as: Double.self)
        var moments: [String: Tensor<Double>] = [:]
        let weights = replay.run(&state, learningRate: lr) { update, state in
            moments.merge(momentTensors((state as! Adam8bitState<Double>).codes, update)) { $1 }
        }
        return weights.merging(moments) { $1 }
    }

    /// The moments after an update, as `m_codes1`, `m_absmax1`, ...
    static func momentTensors(_ codes: (m: BlockCodes, v: BlockCodes)?, _ update: Int) -> [String: Tensor<Double>] {
        guard let codes else { return [:] }
        return [
            "m_codes\(update)": codes.m.codeTensor, "m_absmax\(update)": codes.m.absmaxTensor,
            "v_codes\(update)": codes.v.codeTensor, "v_absmax\(update)": codes.v.absmaxTensor,
        ]
    }
}

extension BlockCodes {
    fileprivate var codeTensor: Tensor<Double> { Tensor(codeValues.map(Double.init), shape: [codeValues.count]) }
    fileprivate var absmaxTensor: Tensor<Double> { Tensor(absmaxValues.map(Double.init), shape: [absmaxValues.count]) }
}

extension ConformanceHyperparameters {
    /// `blocksize` and `min_8bit_size`; cases that leave the latter out are small and in 8 bits all the same.
    fileprivate mutating func momentCodes() throws -> [String: Int] {
        let block = try count("blocksize", atLeast: 1) ?? 256
        guard block <= 4096 else { throw ConformanceUnsupported("blocksize \(block) is larger than 4096") }
        return ["blocksize": block, "min_8bit_size": try count("min_8bit_size") ?? 0]
    }

    /// The knobs of Adam with moments kept in 8 bits, with the library's defaults where the case leaves one out.
    mutating func adam8bit(weightDecay: Double) throws -> [String: HyperValue] {
        let betas = try betas(default: (0.9, 0.999))
        let adam: [String: HyperValue] = [
            "beta1": .real(betas.0), "beta2": .real(betas.1), "eps": .real(try real("eps") ?? 1e-8),
            "weight_decay": .real(try real("weight_decay") ?? weightDecay),
        ]
        return adam.merging(try momentCodes().mapValues(HyperValue.integer)) { $1 }
    }
}
