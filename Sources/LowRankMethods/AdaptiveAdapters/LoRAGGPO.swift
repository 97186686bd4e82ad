import LowRankCore

/// LoRA-GGPO: LoRA whose whole weight is perturbed in training, row by row as large as weight and gradient are.
///
///     training:   y = x (W0 + s B A + E)^T,   E_ij ~ N(0, d_i^2),   no gradient through E;   evaluation: E = 0
///     after every update, with its gradients gA and gB:   g = s (B gA + gB A),   W' = W0 + s B A
///         paper:  d_i = sqrt(sigma^2 ||W'_i||^2 + beta^2 ||g_i||^2) / sqrt(n)
///         kohya:  d_i = (sigma sqrt(c^2 + ||(B A)_i||^2) + beta ||g_i||^2) / sqrt(m),    c: mean row norm of W0
///
/// W: m x n, s = alpha / r; the first update has no noise. g stands for the gradient of the whole weight.
/// Stores W0 (m n, frozen), B and A (r (m + n)) and d (m, frozen); E takes m n of scratch until its backward pass.
/// Parent: lora, at sigma = beta = 0.
/// Departs: there is no official code, and the form called paper follows a summary of it, not checked against the text.
/// The form of kohya-ss/sd-scripts leaves s out of its norm and squares that of the gradient; its c is measured on at
/// most 1000 rows, here on all. Later versions of the paper perturb along the optimizer's momentum instead.
/// Y. Chang et al., 2025, arXiv:2502.14538.
public struct LoRAGGPO: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "lora-ggpo", name: "LoRA-GGPO",
        paper: .init(
            title: "LoRA-GGPO: Mitigating Double Descent in LoRA Fine-Tuning via Gradient-Guided Perturbation Optimization",
            authors: "Y. Chang et al.", year: 2025, arXiv: "2502.14538"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "LoRA with noise on its weight in training, as large in each row as weight and gradient are.",
        hyperparameters: LoRA.scaledRank + [
            .real("sigma", 0.03, "share of the weight's norm", source: "kohya-ss/sd-scripts"),
            .real("beta", 0.01, "share of the gradient's norm", source: "kohya-ss/sd-scripts"),
            .choice("noise", "paper", of: NoiseForm.allCases.map(\.rawValue), "form of the noise", source: "paper; sd-scripts"),
        ],
        memory: "frozen m n + m, weights r (m + n)", parent: "lora, at sigma = beta = 0",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"]),
        claims: ["better than LoRA and its variants on understanding and generation", "no double descent of the loss"])

    package enum NoiseForm: String, Sendable, CaseIterable { case paper, kohya }

    private let lora: LoRA
    private let sigma, beta: Double
    private let noise: NoiseForm

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        (sigma, beta, noise) = (h.real("sigma"), h.real("beta"), NoiseForm(rawValue: h.choice("noise"))!)
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "lora-ggpo") }

    public func layout(_ w: WeightShape) -> [TensorSpec] { lora.layout(w) + [TensorSpec("d", [w.outputs], .frozen)] }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        start.tensors["d"] = .zeros([w.outputs])
        return start
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.add(g.record(NoiseProduct(x, w, in: g)), into: lora.forward(w, x, in: g))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { lora.effectiveWeight(w) }

    /// What decides the noise of a weight, as one number per row.
    package struct RowSizes<S: Scalar> {
        /// g, m x n.
        package let gradient: Tensor<S>
        package let weightNorms, gradientNorms, deviations: [S]
    }

    /// - Parameters:
    ///   - gA: gradient of A, r x n; gB: of B, m x r.
    ///   - form: that of the card, if nil.
    package func rowSizes<S: Scalar>(
        of w: StoredWeight<S>, gA: Tensor<S>, gB: Tensor<S>, as form: NoiseForm? = nil
    ) -> RowSizes<S> {
        let (W0, A, B, s) = (w["W0"].value, w["A"].value, w["B"].value, S(lora.scale))
        func norms(_ matrix: Tensor<S>) -> [S] { Channels.rows.norms(of: matrix).values }
        var g = product(B, gA)
        g.accumulateProduct(gB, A, alpha: s, beta: s)
        let (ofWeight, ofGradient) = (norms(W0.adding(product: B, A, alpha: s)), norms(g))
        let (sigma, beta) = (S(sigma), S(beta))
        let deviations: [S]
        switch form ?? noise {
        case .paper:
            deviations = zip(ofWeight, ofGradient).map { w, g in
                (sigma * sigma * w * w + beta * beta * g * g).squareRoot() / S(W0.columns).squareRoot()
            }
        case .kohya:
            let c = norms(W0).reduce(0, +) / S(W0.rows)
            deviations = zip(norms(product(B, A)), ofGradient).map { update, g in
                (sigma * (c * c + update * update).squareRoot() + beta * g * g) / S(W0.rows).squareRoot()
            }
        }
        return RowSizes(gradient: g, weightNorms: ofWeight, gradientNorms: ofGradient, deviations: deviations)
    }

    // MARK: - Schedule

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(ggpo: self) }

    /// Draws the noise of every update, and finds its size for the next.
    private struct State<S: Scalar>: ScheduleState {
        let ggpo: LoRAGGPO
        /// Of A and B of every weight, until the update is done.
        private var gradients: [(A: Tensor<S>, B: Tensor<S>)] = []

        init(ggpo: LoRAGGPO) { self.ggpo = ggpo }

        private func weights(_ trainer: Trainer<S>) -> [StoredWeight<S>] {
            trainer.network.linearWeights.filter { $0.form is LoRAGGPO }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) {
            for weight in weights(trainer) {
                var draw = trainer.streams.scoped(weight.shape.name).stream("noise \(t)")
                weight.counts["noise"] = Int(draw.nextUInt64() >> 1)
            }
        }

        mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {
            gradients = weights(trainer).map { weight in
                (weight["A"].gradient.copy(category: .scratch), weight["B"].gradient.copy(category: .scratch))
            }
        }

        mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            for (weight, g) in zip(weights(trainer), gradients) {
                weight.counts["noise"] = nil
                let deviations = ggpo.rowSizes(of: weight, gA: g.A, gB: g.B).deviations
                weight["d"].value.assign(Tensor(deviations, shape: [deviations.count]))
            }
            gradients = []
        }
    }
}

/// y = x E^T with E_ij = d_i z_ij while an update goes on, else 0.
private final class NoiseProduct<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    /// E.
    let workspaces: [Workspace<S>]
    private let weight: StoredWeight<S>
    private let (x, d): (Node<S>, Node<S>)
    private let (N, m, n): (Int, Int, Int)

    init(_ x: Node<S>, _ weight: StoredWeight<S>, in graph: Graph<S>) {
        (self.x, self.weight, d) = (x, weight, weight.node("d", in: graph))
        inputs = [x, d]
        (N, m, n) = (x.rows, weight.shape.outputs, weight.shape.inputs)
        output = Node(shape: [N, m], requiresGradient: x.requiresGradient)
        workspaces = [Workspace(count: m * n, .untilBackward)]
    }

    var neededBackward: [Node<S>] { [] }

    func forward() {
        guard let seed = weight.counts["noise"] else { return output.data.update(repeating: 0, count: output.count) }
        let E = workspaces[0].data
        RandomStreams(seed: seed).fillNormal("noise", E, count: m * n, deviation: 1)
        Channels.rows.scale(E, [m, n], by: d.data)
        multiply(transB: true, N, m, n, x.data, E, output.data)
    }

    func backward() {
        guard weight.counts["noise"] != nil else {
            if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
            return
        }
        multiply(N, n, m, output.gradient, workspaces[0].data, x.gradient, beta: x.claimGradient())
    }
}
