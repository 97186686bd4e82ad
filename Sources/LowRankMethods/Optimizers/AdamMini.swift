import LowRankCore

/// Adam-mini: AdamW with one second moment per block of the Hessian instead of one per entry.
///
///     M <- b1 M + (1 - b1) G;     v_b <- b2 v_b + (1 - b2) mean(G_b o G_b)     for each block b
///     W <- (1 - lr wd) W;  W_b <- W_b - lr M_b/(1 - b1^t) / ( sqrt(v_b/(1 - b2^t)) + eps )
///
///     blocks:  query and key weights     a head: width/n_heads rows
///              other linear weights      an output neuron: a row
///              embedding, output head    a token: a row
///              norms, other vectors      the whole tensor
///              biases                    an entry
///
/// Keeps M (m n numbers) and one number per block: about half of Adam's state. No scratch.
/// Parent: AdamW (variant torch) where a block is one entry: biases, and weights with one input.
/// Departs: the role of a parameter decides about its blocks, and its name only whether it is a query or key; in
/// the authors' code (1.1.1) names decide everything. A query or key that a method stores as factors has
/// rows for blocks. As there, norms and biases do not decay.
/// Y. Zhang et al., Adam-mini: Use Fewer Learning Rates To Gain More, ICLR 2025, arXiv:2406.16793,
/// Algorithms 1 to 3.
public struct AdamMini: UpdateRule {
    public static let card = MethodCard(
        id: "adam-mini", name: "Adam-mini",
        paper: .init(
            title: "Adam-mini: Use Fewer Learning Rates To Gain More",
            authors: "Y. Zhang, C. Chen, Z. Li, T. Ding, C. Wu, D. Kingma, Y. Ye, Z.-Q. Luo, R. Sun", year: 2024,
            arXiv: "2406.16793"),
        family: .fullRank, axes: [.updateRule],
        summary: "AdamW with one second moment per attention head, output neuron or token instead of per entry.",
        hyperparameters: [
            .init(
                "n_heads", .integer(0...Int.max), default: .integer(0),
                "attention heads, whose query and key rows share a second moment; 0 takes the network's",
                source: "the network; the code has 32"),
            .init("beta1", .real(AdamW.belowOne), default: .real(0.9), "decay of the mean gradient", source: "code"),
            .init("beta2", .real(AdamW.belowOne), default: .real(0.999), "decay of the mean squared gradient", source: "code"),
            .init(
                "eps", .real(AdamW.nonNegative), default: .real(1e-8), "added to the root of the second moment",
                source: "code"),
            .init(
                "weight_decay", .real(AdamW.nonNegative), default: .real(0),
                "decay per unit of learning rate, of all but norms and biases", source: "code"),
        ],
        memory: "M: m n numbers; v: m, n/n_heads rows sharing one in queries and keys",
        parent: "adamw, exact where a block is one entry",
        claims: [
            "on a par with or better than AdamW with 50 % less memory, from 39M to 13B parameters",
            "49.6 % higher throughput than AdamW in pre-training Llama 2-7B on two A800",
        ])

    private let settings: AdamSettings
    /// Nil until the rule is fitted to a network: rows for blocks everywhere.
    private var heads: Int?

    public init(_ h: Hyperparameters) {
        settings = AdamSettings(
            beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"), weightDecay: h.real("weight_decay"),
            correctBias: true, variant: .torch)
        heads = h.integer("n_heads") == 0 ? nil : h.integer("n_heads")
    }

    public func fitted(to network: NetworkDescription) -> any UpdateRule {
        var rule = self
        rule.heads = heads ?? network.heads
        return rule
    }

    public func check(_ parameter: ParameterInfo) throws {
        guard parameter.isQueryOrKey, let heads else { return }
        let (rows, width) = (parameter.shape[0], parameter.shape[1])
        guard width % heads == 0, rows % (width / heads) == 0 else {
            throw MethodError(
                "adam-mini: \(parameter.name) (\(rows) x \(width)) does not divide into heads of width / n_heads rows "
                    + "with n_heads = \(heads)", hyperparameter: "n_heads")
        }
    }

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        var settings = settings
        if parameter.role == .norm || parameter.role == .bias { settings.weightDecay = 0 }
        return AdamMiniState<S>(shape: parameter.shape, block: block(of: parameter), settings: settings)
    }

    /// Entries of a block; blocks lie one behind the other.
    private func block(of parameter: ParameterInfo) -> Int {
        if parameter.role == .bias { return 1 }
        guard parameter.shape.count == 2 else { return max(1, parameter.count) }
        let width = parameter.shape[1]
        guard parameter.isQueryOrKey, let heads else { return max(1, width) }
        return width / heads * width
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        [
            StoredMemory("M", .moments, bytes: parameter.count * scalarBytes),
            StoredMemory("v", .moments, bytes: parameter.count / block(of: parameter) * scalarBytes),
        ]
    }
}

extension ParameterInfo {
    /// Whether this is the whole weight of a query or key projection.
    fileprivate var isQueryOrKey: Bool {
        role == .linear && shape.count == 2 && (name.hasSuffix("q_proj.weight") || name.hasSuffix("k_proj.weight"))
    }
}

private struct AdamMiniState<S: Scalar>: UpdateState {
    package let settings: AdamSettings
    /// Entries of a block.
    let block: Int
    var M: Tensor<S>
    /// One number per block.
    var v: Tensor<S>
    /// Updates so far.
    var t = 0

    init(shape: [Int], block: Int, settings: AdamSettings) {
        self.settings = settings
        self.block = block
        M = .zeros(shape, category: .moments)
        v = .zeros([M.count / block], category: .moments)
    }

    package mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == M.shape && gradient.count == weight.count)
        t += 1
        let c = settings.coefficients(step: t, learningRate: context.learningRate)
        M.blend(keeping: c.beta1, adding: 1 - c.beta1, of: gradient)
        let (block, blocks) = (block, v.count)
        weight.write { w in
            gradient.read { g in
                M.read { m in
                    v.write { v in
                        for b in 0..<blocks {
                            let first = b * block
                            let mean = S.kernels.sumSquares(g + first, Int64(block)) / Double(block)
                            v[b] = S(c.beta2) * v[b] + S((1 - c.beta2) * mean)
                            AdamKernel.apply(
                                weight: w + first, direction: m + first, count: block, before: c.decayBefore,
                                step: c.stepSize / (Double(v[b]).squareRoot() * c.rootScale + c.eps), after: 1)
                        }
                    }
                }
            }
        }
    }

    var stored: [StoredTensor] { [StoredTensor("M", M), StoredTensor("v", v)] }

    mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        change("exp_avg", &M)
        change("exp_avg_sq", &v)
    }
}
