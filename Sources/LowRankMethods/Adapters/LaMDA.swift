import LowRankCore

/// LaMDA: a trained r x r matrix between a frozen down-projection and an up-projection that is frozen column by column.
///
///     W = W0 + s B S A,  s = alpha / r        A: r x n, frozen;  S: r x r;  B: m x r
///     in update i of T (from 1), the gradient of the first t columns of B is zero:
///         intended: t = floor(r i / (eta T))        released: t = floor(i / (eta T))
///     from t = r on B is frozen and its optimizer state is gone
///
///     lora: A Kaiming-uniform, B = 0, S ~ U(-1/sqrt(r), 1/sqrt(r))
///     svd:  W0 = U D V^T;  A = V_r^T, B = U_r, S = D_r / s, and W0 - U_r D_r V_r^T in the place of W0
///
/// A frozen column keeps moving with Adam's momentum, until B is frozen as a whole.
/// Stores W0 (m n) and A (r n), frozen, S (r^2) and B (m r); optimizer state of S and B, later of S alone.
/// Parent: lora with a matrix in between, while nothing is frozen (eta so large that t stays 0).
/// Departs: the release starts as `lora`, the paper from the SVD of W0; from which end of its spectrum is not known;
/// here it is the leading one. The release leaves the factor r out of t, so that at most 1 / eta columns are frozen;
/// `released` has that. LaMDA++, which chooses r for each layer, is not here.
/// S. A. Azizi, S. Kundu, M. Pedram, LaMDA, EMNLP 2024 Findings, arXiv:2406.12832, section 3; code ArminAzizi98/LaMDA.
public struct LaMDA: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "lamda", name: "LaMDA",
        paper: .init(
            title: "LaMDA: Large Model Fine-Tuning via Spectrally Decomposed Low-Dimensional Adaptation",
            authors: "S. A. Azizi, S. Kundu, M. Pedram", year: 2024, arXiv: "2406.12832"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "A trained matrix between a frozen down-projection and an up-projection frozen column by column.",
        hyperparameters: LoRA.scaledRank + [
            .real(
                "eta", 0.3, in: .positive, "share of the updates after which B is frozen", source: "paper",
                leastChange: 0.5),
            .choice(
                "freezing", "intended", of: ["intended", "released"], "how many columns are frozen",
                source: "paper; official code"),
            .choice("factors", "lora", of: ["lora", "svd"], "how A, S and B start", source: "official code; paper"),
        ],
        memory: "frozen m n + r n, weights r^2 + m r", parent: "lora with a matrix in between, while nothing is frozen",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B", "sigma": "S"]),
        claims: [
            "up to 17.7 times fewer updated parameters at the quality of LoRA or better",
            "up to 1.32 times lower peak GPU memory than LoRA",
        ])

    private let lora: LoRA
    private let eta: Double
    private let isReleased, isSpectral: Bool

    /// - Throws: `MethodError` for a scale of zero where the singular values would be divided by it.
    public init(_ h: Hyperparameters) throws {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        eta = h.real("eta")
        isReleased = h.choice("freezing") == "released"
        isSpectral = h.choice("factors") == "svd"
        if isSpectral { try lora.checkScale(method: "lamda") }
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "lamda") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let r = lora.rank
        return [
            .frozen("W0", w), TensorSpec("A", [r, w.inputs], .frozen), TensorSpec("S", [r, r]),
            TensorSpec("B", [w.outputs, r]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let r = lora.rank
        guard isSpectral else {
            return WeightStart([
                "W0": W0, "A": streams.kaiming("A", [r, w.inputs], fanIn: w.inputs),
                "S": streams.kaiming("S", [r, r], fanIn: r), "B": .zeros([w.outputs, r]),
            ])
        }
        let leading = try W0.svd().leading(r)
        let residual = W0.adding(product: leading.u.scalingColumns(by: leading.s.values), leading.vt, alpha: -1)
        let core = S(1 / lora.scale) * Tensor.identity(r).scalingRows(by: leading.s.values)
        return WeightStart(["W0": residual, "A": leading.vt, "S": core, "B": leading.u])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (y, h) = (g.linear(x, w["W0"]), g.linear(x, w["A"]))
        return g.linear(g.linear(h, w.node("S", in: g)), w.node("B", in: g), scale: S(lora.scale), addedTo: y)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value + w.coreProduct(w["S"].value, scale: lora.scale)
    }

    // MARK: - Schedule

    /// t in the update or iteration i of T.
    package func frozenColumns(at i: Int, of T: Int, isReleased: Bool) -> Int {
        let r = Double(lora.rank)
        return Int(min(r, (isReleased ? 1 : r) * Double(i) / (eta * Double(T))))
    }

    private func frozenColumns(at i: Int, _ plan: LearningRatePlan) -> Int {
        frozenColumns(at: i, of: plan.steps, isReleased: isReleased)
    }

    /// The updates with the first frozen column and with the last.
    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        [1, lora.rank].compactMap { columns in
            (1...max(1, plan.steps)).first { frozenColumns(at: $0, plan) >= columns }
        }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(lamda: self) }

    private struct State<S: Scalar>: ScheduleState {
        let lamda: LaMDA

        private func upProjections(_ trainer: Trainer<S>) -> [Parameter<S>] {
            trainer.network.linearWeights.filter { $0.form is LaMDA }.map { $0["B"] }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            let columns = lamda.frozenColumns(at: t + 1, trainer.plan)
            let frozen = upProjections(trainer)
            guard columns >= lamda.lora.rank, frozen.contains(where: \.isTrainable) else { return }
            try trainer.setTrainable(keepingStates: false) { parameter in !frozen.contains { $0 === parameter } }
        }

        func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
            let columns = lamda.frozenColumns(at: t + 1, trainer.plan)
            guard columns > 0 else { return }
            for B in upProjections(trainer) where B.isTrainable {
                for i in 0..<B.info.shape[0] { for k in 0..<columns { B.gradient[i, k] = 0 } }
            }
        }
    }
}
