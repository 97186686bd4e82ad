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
/// Y. Zhang et al., ICLR 2025, arXiv:2406.16793, Algorithms 1 to 3.
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
            .integer(
                "n_heads", 0, in: 0...Int.max,
                "attention heads, whose query and key rows share a second moment; 0 takes the network's",
                source: "the network; the code has 32"),
            .real("beta1", 0.9, in: .belowOne, "decay of the mean gradient", source: "code"),
            .real("beta2", 0.999, in: .belowOne, "decay of the mean squared gradient", source: "code"),
            .real("eps", 1e-8, "added to the root of the second moment", source: "code"),
            .real("weight_decay", 0, "decay per unit of learning rate, of all but norms and biases", source: "code"),
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
        settings = AdamSettings(h, variant: .torch)
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

    /// Entries of a block; blocks lie one behind the other.
    private func block(of parameter: ParameterInfo) -> Int {
        if parameter.role == .bias { return 1 }
        guard parameter.shape.count == 2 else { return max(1, parameter.count) }
        let width = parameter.shape[1]
        guard parameter.isQueryOrKey, let heads else { return max(1, width) }
        return width / heads * width
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        [
            StateSpec("M", parameter.shape, moment: "exp_avg"),
            StateSpec("v", [parameter.count / block(of: parameter)], moment: "exp_avg_sq"),
        ]
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        state.t += 1
        let c = settings.coefficients(step: state.t, learningRate: context.learningRate)
        let decay = [.norm, .bias].contains(state.parameter.role) ? 1 : c.decayBefore
        let (block, blocks) = (block(of: state.parameter), state["v"].count)
        state["M"].blend(keeping: c.beta1, adding: 1 - c.beta1, of: G)
        W.write { w in
            G.read { g in
                state.write("M", "v") { m, v in
                    for b in 0..<blocks {
                        let first = b * block
                        let mean = S.kernels.sumSquares(g + first, Int64(block)) / Double(block)
                        v[b] = S(c.beta2) * v[b] + S((1 - c.beta2) * mean)
                        AdamKernel.apply(
                            weight: w + first, direction: m + first, count: block, before: decay,
                            step: c.stepSize / (Double(v[b]).squareRoot() * c.rootScale + c.eps), after: 1)
                    }
                }
            }
        }
    }
}

extension ParameterInfo {
    /// Whether this is the whole weight of a query or key projection.
    fileprivate var isQueryOrKey: Bool {
        role == .linear && shape.count == 2 && (name.hasSuffix("q_proj.weight") || name.hasSuffix("k_proj.weight"))
    }
}
