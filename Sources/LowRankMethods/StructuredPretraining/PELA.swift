import LowRankCore

/// PELA: a dense network is trained, factorised, and its factors trained on towards what it was.
///
///     first:   ordinary dense training; then W0 (m x n) is factorised by its SVD
///              R = U_r sqrt(s_r): m x r,  Q = sqrt(s_r) V_r^T: r x n,  r = floor(m n / (c (m + n)))
///     then:    loss + a L_kd + b L_norm, the dense network frozen as the teacher
///              L_kd   = mean over blocks of the mean squared distance of their outputs
///              L_norm = mean over weights of (max_ij |R Q - W0| - eps)^2
///
/// The factors have 1/c of the weight's numbers. L_norm touches one entry of each weight and draws its
/// largest deviation to eps, from below as well. Everything outside the linear weights trains on, too.
/// Keeps first a dense weight (m n), then R and Q (r (m + n)) and the frozen teacher, all of its weights;
/// scratch m n for the largest weight.
/// Parent: low-rank with init = spectral from a trained network, at kd_weight = norm_weight = 0.
/// Departs: the paper begins with published weights, a run here makes its own in the first `dense_fraction`
/// of its updates; one cosine spans both parts. The logits are not distilled, as in the released scripts.
/// Y. Guo, G. Wang, M. Kankanhalli, PELA, CVPR 2024, arXiv:2310.10700; code guoyang9/PELA (ALBEF).
public struct PELA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "pela", name: "PELA",
        paper: .init(
            title: "PELA: Learning Parameter-Efficient Models with Low-Rank Approximation",
            authors: "Y. Guo, G. Wang, M. Kankanhalli", year: 2024, arXiv: "2310.10700"),
        family: .structuredPretraining, axes: [.parametrisation, .schedule],
        summary: "Dense training, then an SVD of each weight whose factors train towards the frozen dense network.",
        hyperparameters: [
            .real(
                "compress_ratio", 2, in: 1...Double.greatestFiniteMagnitude, "c, by which a weight's numbers shrink",
                source: "official code, DeiT; 3 for ALBEF, 1.5 for Swin", leastChange: 0.5),
            .real(
                "dense_fraction", 0.5, in: 0...1, "part of the run that is dense",
                source: "ALBEF: 30 epochs of pre-training before 20", leastChange: 0.5),
            .real("kd_weight", 0.1, "a, weight of L_kd", source: "official code, ALBEF; 1 for DeiT"),
            .real("norm_weight", 1, "b, weight of L_norm", source: "official code, ALBEF; 0 for DeiT"),
            .real("norm_eps", 1e-3, "eps, the largest deviation that L_norm aims at", source: "official code"),
        ],
        memory: "first weights m n, then weights r (m + n) = m n / c and frozen m n",
        parent: "low-rank with init = spectral of a trained network, at kd_weight = norm_weight = 0",
        otherNames: OtherNames(
            hyperparameters: ["eps": "norm_eps"],
            fixed: ["weight_kd_albef": .real(0.1), "weight_norm_albef": .real(1)]),
        claims: [
            "a third to two thirds fewer parameters for about 0.6 points of accuracy on DeiT, Swin and ALBEF"
        ])

    private let ratio, denseFraction, eps: Double
    fileprivate let distillationWeight, boundWeight: Double
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        (ratio, denseFraction, eps) = (h.real("compress_ratio"), h.real("dense_fraction"), h.real("norm_eps"))
        (distillationWeight, boundWeight) = (h.real("kd_weight"), h.real("norm_weight"))
    }

    // MARK: - Parametrisation

    private func rank(_ shape: WeightShape) -> Int {
        Int(Double(shape.outputs * shape.inputs) / (ratio * Double(shape.outputs + shape.inputs)))
    }

    public func base(for w: WeightShape) -> any WeightForm { LowRank(rank: rank(w), symbols: ("R", "Q")) }

    public func check(_ w: WeightShape) throws {
        guard rank(w) >= 1 else {
            throw MethodError(
                "pela: compress_ratio \(ratio) leaves no rank for \(w.name) (\(w.outputs) x \(w.inputs))",
                hyperparameter: "compress_ratio")
        }
    }

    /// The rank, and L_norm of this weight.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        var derived = ["rank": Tensor<S>.scalar(rank(w.shape))]
        guard let W0 = data.example.W0 else { return derived }
        for parameter in w.parameters { parameter.prepareGradient() }
        derived["loss_norm"] = Tensor([addBoundGradient(to: w, W0: W0, factor: 1)], shape: [])
        for parameter in w.parameters { derived["grad_norm." + parameter.symbol] = parameter.gradient }
        return derived
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) throws {
        guard (1..<plan.steps).contains(denseUpdates(plan: plan)) else {
            throw MethodError(
                "pela: dense_fraction \(denseFraction) of \(plan.steps) steps leaves one of the two parts empty",
                hyperparameter: "dense_fraction")
        }
    }

    public func denseUpdates(plan: LearningRatePlan) -> Int { Int(denseFraction * Double(plan.steps)) }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { PELAState<S>(pela: self) }

    /// (max_ij |R Q - W0| - eps)^2, whose gradient times `factor` is added to those of R and Q.
    /// - Parameters:
    ///   - weight: made by this method.
    ///   - W0: m x n.
    @discardableResult
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    fileprivate func addBoundGradient<S: Scalar>(to weight: StoredWeight<S>, W0: Tensor<S>, factor: Double) -> S {
        let (R, Q) = (weight["R"], weight["Q"])
        let (m, n, r) = (weight.shape.outputs, weight.shape.inputs, R.info.shape[1])
        // The first entry of largest magnitude.
        var worst: (at: Int, deviation: S) = (0, 0)
        scratch.lend(m * n, of: S.self) { E in
            W0.read { E.update(from: $0, count: m * n) }
            R.value.read { R in Q.value.read { Q in multiply(m, n, r, R, Q, E, beta: -1) } }
            for k in 0..<m * n where abs(E[k]) > abs(worst.deviation) || k == 0 { worst = (k, E[k]) }
        }
        let (i, j) = (worst.at / n, worst.at % n)
        let excess = abs(worst.deviation) - S(eps)
        let slope = S(2 * factor) * excess * (worst.deviation < 0 ? -1 : 1)
        R.gradient.write { dR in Q.value.read { Q in for k in 0..<r { dR[i * r + k] += slope * Q[k * n + j] } } }
        Q.gradient.write { dQ in R.value.read { R in for k in 0..<r { dQ[k * n + j] += slope * R[i * r + k] } } }
        return excess * excess
    }
}

/// Makes the teacher when the dense part is over, and adds the gradient of the bound from then on.
private struct PELAState<S: Scalar>: ScheduleState {
    let pela: PELA

    func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
        guard let teacher = trainer.teacher, pela.boundWeight > 0 else { return }
        let weights = trainer.network.linearWeights
        let share = pela.boundWeight / Double(weights.count)
        for (weight, dense) in zip(weights, teacher.network.linearWeights) {
            pela.addBoundGradient(to: weight, W0: dense.effectiveWeight!, factor: share)
        }
    }

    func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
        guard updates == pela.denseUpdates(plan: trainer.plan) else { return }
        guard let network = trainer.network as? any DistillableNetwork<S> else {
            throw MethodError("pela: the network has no hidden states to distil")
        }
        try trainer.setTeacher(Teacher(network.frozenCopy(), weight: pela.distillationWeight))
    }
}
