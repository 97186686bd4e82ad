import Foundation
import LowRankCore

/// Adam-8bit: AdamW whose two moments are kept as codes of 8 bits.
///
///     M = decode(codes of M),  V = decode(codes of V)            book[code] * absmax, zeros at first
///     M <- b1 M + (1 - b1) G;  V <- b2 V + (1 - b2) G o G
///     W <- (1 - lr wd) W;  W <- W - lr M' / (sqrt(V') + eps),    M' = M/(1 - b1^t), V' = V/(1 - b2^t)
///     codes <- the nearest entries of the books to M / absmax and V / absmax,  absmax = max |.| of each block
///
/// The books (`DynamicCode`) are ascending lists of 256 numbers with exponents of ten and linear fractions; M has
/// the signed one, V the unsigned one. The step uses M and V before they are rounded.
/// Keeps 2 m n bytes of codes and 8 bytes per block of 256; no scratch. The two books, 2 KB, are constants.
/// Parent: AdamW (variant torch), bit for bit, for tensors with fewer than `min_8bit_size` numbers.
/// Departs: nothing from the exact path of the library. Its CPU kernel finds codes by a coarse table, which
/// misses the nearest now and then; its CUDA kernel decays after the step and mends codes of M that change
/// their sign. Percentile clipping, off by default, is left out.
/// T. Dettmers et al., ICLR 2022, arXiv:2110.02861; code bitsandbytes.
public struct Adam8bit: UpdateRule {
    public static let card = MethodCard(
        id: "adam-8bit", name: "Adam-8bit",
        paper: .init(
            title: "8-bit Optimizers via Block-wise Quantization",
            authors: "T. Dettmers, M. Lewis, S. Shleifer, L. Zettlemoyer", year: 2022, arXiv: "2110.02861"),
        family: .fullRank, axes: [.updateRule],
        summary: "AdamW with both moments kept in 8 bits, scaled block by block.",
        hyperparameters: sharedHyperparameters + [
            .flag(
                "embeddings_32bit", false, "keep the moments of embeddings in full precision",
                source: "paper, section 2.3, asks for it; the library does so for its own embedding layer only")
        ],
        memory: "M, V: 2 m n bytes, 8 bytes per block of 256; in full precision below 4096 numbers",
        parent: "adamw, where tensors are smaller than min_8bit_size",
        otherNames: OtherNames(
            tensors: MomentCodes.otherNames,
            defaults: ["weight_decay": .real(0.01), "min_8bit_size": .integer(0)]),
        claims: [
            "the quality of 32-bit Adam on GLUE, translation, ImageNet and language modelling with 75 % less state",
            "C4 perplexity of a 7B model 18.09 / 15.47 / 14.83 / 14.61 after 40K / 80K / 120K / 150K steps "
                + "as GaLore's baseline",
        ])

    /// Adam's knobs as bitsandbytes names and sets them, and those of moments kept in codes.
    static let sharedHyperparameters = AdamSettings.hyperparameters(
        eps: 1e-8, source: "bitsandbytes", decaySource: "GaLore's runs; the library's classes have 0.01",
        alwaysCorrects: true
    ) + [
        .integer(
            "blocksize", 256, in: 1...BlockCodes.largestBlock, "consecutive numbers of a moment that share a scale",
            source: "bitsandbytes; 2048 in the paper"),
        .integer(
            "min_8bit_size", 4096, in: 0...Int.max, "moments of fewer numbers are kept in full precision",
            source: "bitsandbytes"),
    ]

    private let adam: AdamSettings
    private let codes: MomentCodes
    private let sparesEmbeddings: Bool

    /// The rule itself, or for what another rule that has its knobs leaves out.
    public init(_ h: Hyperparameters) {
        (adam, codes) = (AdamSettings(h, variant: .torch), MomentCodes(h))
        sparesEmbeddings = h.values["embeddings_32bit"] == .flag(true)
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        AdamSettings.moments(
            parameter.shape, codes: sparesEmbeddings && parameter.role == .embedding ? nil : codes)
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        let c = adam.coefficients(step: state.t, learningRate: context.learningRate)
        G.write { state.direction($0, c) }
        AdamKernel.apply(G, to: &W, c)
    }
}
