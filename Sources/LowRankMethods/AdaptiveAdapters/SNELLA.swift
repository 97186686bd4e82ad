import LowRankCore

/// SNELLA: SNELL with a softmax beside the distances, and a competition of the weights for the entries that train.
///
///     D' = D + a softmax(D / g) + b       D as in SNELL; the softmax over the m outputs; a = g = 1, b = 0 at the start
///     W = W0 + U^T,  U = D' o |D'| where |D'| > the s_l-quantile of |D'|, else 0
///     after update e (from 1) of E:   Ibar, U of every entry of I and O as in adalora;   score = mean(Ibar U) of I + of O
///         V = int(V_E + (V_0 - V_E) (1 - (e - e_i) / (E - e_f - e_i))^3)
///         V_0 = (1 - init_thres) all,  V_E = (1 - target_ratio) all
///         v_l = min(m n, int(V score_l / sum of scores));  what is left goes by score to weights with room, rounded down
///         s_l = 1 - v_l / (m n)
///
/// V is V_0 up to update e_i and V_E in the last e_f. The softmax makes U clearly different from 0 at the start.
/// Stores W0 (m n, frozen), I, O (2 p (m + n)), a, g, b, and Ibar and U of I and O (twice as many numbers again).
/// Parent: snell, at a = b = 0 and init_thres = target_ratio.
/// Departs: the budgets are renewed every mask_interval updates, in the official script once an epoch. Where rounding
/// leaves entries to nobody, the code may not end; here they stay unused. Volumes in Double, in the code in Float.
/// S. Shen et al., 2025, arXiv:2510.24037; code ssfgunner/SNELL.
public struct SNELLA: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "snella", name: "SNELLA",
        paper: .init(
            title: "Kernelized Sparse Fine-Tuning with Bi-level Parameter Competition for Vision Models",
            authors: "S. Shen et al.", year: 2025, arXiv: "2510.24037"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "SNELL with a softmax beside the distances, whose entries the weights compete for.",
        hyperparameters: KernelUpdate.hyperparameters + [
            .real(
                "init_thres", 0.01, in: .belowOne, "share of the entries of U that are 0 at the start",
                source: "official script", leastChange: 0.5),
            .real(
                "target_ratio", 0.8, in: .belowOne, "the same at the end, over all weights", source: "official script",
                leastChange: 0.1),
            .integer(
                "init_warmup", 0, in: 0...Int.max, "e_i, updates at the start with the first budget",
                source: "official script"),
            .integer(
                "final_warmup", 0, in: 0...Int.max, "e_f, updates at the end with the last budget",
                source: "official script"),
            .integer("mask_interval", 1, "updates between two allocations", source: "official script: an epoch"),
        ] + Sensitivity<Float>.hyperparameters,
        memory: "frozen m n, weights 2 p (m + n) + 3, scores 4 p (m + n)",
        parent: "snell, at a = b = 0 and init_thres = target_ratio",
        otherNames: OtherNames(
            hyperparameters: ["factor_dim_per_head": "factor_dim"],
            tensors: KernelUpdate.otherNames.merging(["alpha": "a", "gamma": "g", "beta": "b"]) { $1 },
            fixed: ["num_H": .integer(KernelUpdate.heads), "norm_p": .integer(2)]),
        claims: [
            "accuracy on FGVC 91.9, SPT-LoRA 90.1",
            "31.1 % to 39.9 % less memory than sparse tuning that stores whole matrices",
        ])

    fileprivate let kernel: KernelUpdate
    private let sparsity: Double
    package let allocation: SparseAllocation

    public init(_ h: Hyperparameters) throws {
        (kernel, sparsity) = (KernelUpdate(h), h.real("init_thres"))
        allocation = SparseAllocation(h)
    }

    // MARK: - Form

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        kernel.layout(w) + ["a", "g", "b"].map { TensorSpec($0, [1], role: .bias) }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let scalars = ["a": 1, "g": 1, "b": 0].mapValues { Tensor<S>([$0], shape: [1]) }
        return WeightStart(kernel.start(w, from: W0, streams: streams).merging(scalars) { $1 })
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        kernel.apply(w, to: x, in: g) { nodes(w, in: g).U }
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        kernel.derived(w) { nodes($0, in: $1) }
    }

    private func nodes<S: Scalar>(_ w: StoredWeight<S>, in g: Graph<S>) -> (D: Node<S>, U: Node<S>) {
        let distances = kernel.distances(w, in: g)
        let (sides, size) = (distances.shape, Double(distances.count))
        // In one column, so that one number is a row.
        func column(_ x: Node<S>) -> Node<S> { g.reshape(x, [x.count, 1]) }
        let scaled = g.multiply(column(distances), byRow: g.record(Reciprocal(w.node("g", in: g))))
        let softmax = g.multiply(column(g.softmax(g.reshape(scaled, sides))), byRow: w.node("a", in: g))
        let D = g.reshape(g.add(row: w.node("b", in: g), to: g.add(column(distances), softmax)), sides)
        return (D, kernel.largest(of: D, quantile: { w.counts["kept"].map { 1 - Double($0) / size } ?? sparsity }, in: g))
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) throws { try allocation.check(plan) }

    /// The first allocation.
    public func firstChanges(plan: LearningRatePlan) -> [Int] { [allocation.interval] }

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        let numbers = weights.reduce(0) { $0 + KernelUpdate.heads * kernel.width * ($1.outputs + $1.inputs) }
        return ["Ibar", "U"].map { StoredMemory($0, .projections, bytes: numbers * scalarBytes) }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(snella: self) }

    private struct State<S: Scalar>: ScheduleState {
        let snella: SNELLA
        /// Of I and O of every weight; empty before the first update.
        private var sensitivities: [[Sensitivity<S>]] = []
        /// The clipped gradients of an update, until it is done.
        private var gradients: [[Tensor<S>]] = []

        init(snella: SNELLA) { self.snella = snella }

        private func weights(_ trainer: Trainer<S>) -> [StoredWeight<S>] {
            trainer.network.linearWeights.filter { $0.form is SNELLA }
        }

        mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {
            gradients = weights(trainer).map { w in KernelUpdate.symbols.map { w[$0].gradient.copy(category: .scratch) } }
        }

        mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            let (weights, allocation) = (weights(trainer), snella.allocation)
            if sensitivities.isEmpty {
                sensitivities = weights.map { w in KernelUpdate.symbols.map { Sensitivity(w[$0].info.shape) } }
            }
            for (i, weight) in weights.enumerated() {
                for (j, symbol) in KernelUpdate.symbols.enumerated() {
                    sensitivities[i][j].average(weight[symbol].value, gradients[i][j], allocation.betas)
                }
            }
            gradients = []
            guard updates % allocation.interval == 0 else { return }
            let sizes = weights.map { $0.shape.outputs * $0.shape.inputs }
            let kept = allocation.entries(
                after: updates, of: trainer.plan.steps, sizes: sizes, scores: SparseAllocation.scores(sensitivities))
            for (weight, count) in zip(weights, kept) { weight.counts["kept"] = count }
        }

        var storedMemory: [StoredMemory] {
            let all = sensitivities.flatMap { $0 }
            guard !all.isEmpty else { return [] }
            return [("Ibar", all.map(\.mean)), ("U", all.map(\.uncertainty))].map { name, tensors in
                StoredMemory(name, .projections, bytes: tensors.reduce(0) { $0 + $1.byteCount })
            }
        }
    }
}

/// 1 / x of a single number.
private final class Reciprocal<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>

    init(_ x: Node<S>) {
        precondition(x.count == 1)
        self.x = x
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [output] }
    func forward() { output.data[0] = 1 / x.data[0] }
    func backward() {
        let gradient = -output.data[0] * output.data[0] * output.gradient[0]
        x.gradient[0] = x.claimGradient() == 0 ? gradient : x.gradient[0] + gradient
    }
}
