import LowRankCore

/// CAME: Adafactor with momentum that trusts an update less where it is far from its mean.
///
///     R, C <- b2-averages of the row and column means of G^2 + eps1
///     U = G / sqrt(R C^T / mean(R));   U <- U / max(1, RMS(U) / d)
///     M <- b1 M + (1 - b1) U
///     R', C' <- b3-averages of the row and column means of (U - M)^2 + eps2
///     W <- (1 - lr wd) W;  W <- W - lr M / sqrt(R' C'^T / mean(R'))
///
/// Keeps M (m n numbers) and R, C, R', C' (2 (m + n)); vectors keep M and the whole second moment, and step along M.
/// No scratch: U, U - M and the step overwrite the gradient one after the other.
/// Parent: Adafactor, exactly for vectors where neither remembers (b1 = b2 = 0, decay_rate = 0); no setting turns
/// the second factor of a matrix off.
/// Departs: nothing (the authors' code). Nothing is corrected for starting at zero: with b3 = 0.9999 the
/// first steps are up to 1/sqrt(1 - b3) = 100 times too long, which is what warm-up is for.
/// Y. Luo et al., ACL 2023, arXiv:2307.02047, Algorithm 2.
public struct CAME: UpdateRule {
    public static let card = MethodCard(
        id: "came", name: "CAME",
        paper: .init(
            title: "CAME: Confidence-guided Adaptive Memory Efficient Optimization",
            authors: "Y. Luo, X. Ren, Z. Zheng, Z. Jiang, X. Jiang, Y. You", year: 2023, arXiv: "2307.02047"),
        family: .fullRank, axes: [.updateRule],
        summary: "Adafactor with momentum, whose steps are smaller where updates are far from their mean.",
        hyperparameters: [
            .real("beta1", 0.9, in: .belowOne, "decay of the mean update", source: "paper"),
            .real("beta2", 0.999, in: .belowOne, "decay of the second moment", source: "paper"),
            .real("beta3", 0.9999, in: .belowOne, "decay of the instability", source: "paper"),
            .real(
                "eps1", 1e-30, "added to the squared gradient", source: "paper",
                mayNotMatter: "it shows only where a gradient vanishes"),
            .real(
                "eps2", 1e-16, "added to the squared deviation", source: "paper",
                mayNotMatter: "it shows only where an update equals its mean"),
            .real("clip_threshold", 1, in: .positive, "d, largest RMS of U", source: "paper"),
            .real("weight_decay", 0, "decay per unit of learning rate", source: "code"),
        ],
        memory: "M: m n; R, C, R', C': 2 (m + n) numbers",
        parent: "adafactor, for vectors with beta1 = beta2 = 0 and decay_rate = 0",
        otherNames: OtherNames(tensors: ["row": "R", "col": "C", "res_row": "R'", "res_col": "C'"]),
        claims: ["faster and more accurate than Adam in pre-training BERT (batch 32K), GPT-2 and T5 with the memory of Adafactor"])

    private let beta1, beta2, beta3, eps1, eps2, clipThreshold, weightDecay: Double
    /// R, C: of the gradient.
    private let squares = FactoredSquares(row: "R", col: "C")
    /// R', C': of U - M, for matrices only.
    private let deviations = FactoredSquares(row: "R'", col: "C'", moment: "exp_avg_res")

    public init(_ h: Hyperparameters) {
        (beta1, beta2, beta3) = (h.real("beta1"), h.real("beta2"), h.real("beta3"))
        (eps1, eps2) = (h.real("eps1"), h.real("eps2"))
        (clipThreshold, weightDecay) = (h.real("clip_threshold"), h.real("weight_decay"))
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        let shape = parameter.shape
        return [StateSpec("M", shape, moment: "exp_avg")] + squares.layout(shape)
            + (shape.count == 2 ? deviations.layout(shape) : [])
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let (count, lr) = (W.count, context.learningRate)
        guard count > 0 else { return }
        G.write { g in
            let added = FactoredSquares.Guard(added: eps1)
            squares.average(g, in: &state, beta: beta2, added)
            let rms = (squares.divide(g, by: state, added) / Double(count)).squareRoot()
            S.kernels.scale(g, S(1 / max(1, rms / clipThreshold)), Int64(count))
        }
        state["M"].blend(keeping: beta1, adding: 1 - beta1, of: G)
        if W.shape.count == 2 {
            G.blend(keeping: 1, adding: -1, of: state["M"])
            G.write { deviations.average($0, in: &state, beta: beta3, .init(added: eps2)) }
        }
        G.assign(state["M"])
        if W.shape.count == 2 { _ = G.write { deviations.divide($0, by: state, .init()) } }
        W.blend(keeping: 1 - lr * weightDecay, adding: -lr, of: G)
    }
}
