import LowRankCore
import LowRankMethods

/// Adam-8bit: the books of codes, and the rounding to them.
enum Adam8bitConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        c.inputs.isEmpty ? try books(c) : try rounding(c)
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
        let block = try h.count("blocksize", atLeast: 1) ?? 256
        guard block <= 4096 else { throw ConformanceUnsupported("blocksize \(block) is larger than 4096") }
        try h.finish()
        try c.onlyUses(inputs: ["x", "xu"])
        var computed: [String: Tensor<Double>] = [:]
        for (name, book, suffix) in [("x", BlockCodes.Book.signed, ""), ("xu", .unsigned, "_unsigned")]
        where c.inputs[name] != nil {
            let x = try c.input(name)
            var codes = BlockCodes(book, count: x.count, block: block, category: .scratch)
            codes.encode(x)
            computed["codes" + suffix] = Tensor(codes.codeValues.map(Double.init), shape: x.shape)
            computed["absmax" + suffix] = Tensor(codes.absmaxValues.map(Double.init), shape: [codes.absmaxValues.count])
            computed["dequantised" + suffix] = codes.decoded(shape: x.shape)
        }
        return computed
    }
}
