import LowRankCore

/// Maestro: a full factorisation of every weight, trained so that its components are in order of importance,
/// and shortened while it trains.
///
///     W = U Vt                    U: m x q, Vt: q x n, q = min(m, n) at the start
///     every update:               one weight, drawn with a k in 1...q, uses its first k components alone
///                                 (ordered dropout); all others use all
///     gradients += lambda d/d(U, Vt) sum_i (T_i(Vt) + T_i(U))        over all weights
///         hierarchical:           T_i(Vt) = sqrt(sum_{j >= i} ||Vt_j||^2), T_i(U) likewise over columns
///         plain:                  T_i(Vt) = ||Vt_i||
///     every `shrink_interval`:    the components with T_i(Vt) T_i(U) >= threshold stay in use
///
/// With the hierarchical lasso those that stay are a prefix. A component that went has no gradient but the
/// lasso's, still counts in it, and may come back.
/// Keeps U and Vt, q (m + n) numbers, up to twice the dense weight, and the order of the components (q
/// 32-bit indices); the pairs (weight, k) still to be drawn, one index each.
/// Parent: none; without lasso and sampling it is low-rank of full rank.
/// Departs: the fraction k / q of the code, which gives k + 1 for some pairs, is the integer k. The loss is
/// that of the shortened pass alone, as in the published scripts (`--no-full-pass`). What a component that
/// went occupies is given back when the network is exported, not during the run; in the code, too, it stays
/// until the end. A lasso term that is zero has the gradient zero (in the code, not a number).
/// S. Horvath et al., ICML 2024, arXiv:2308.14929; code SamuelHorvath/Maestro-LoD.
public struct Maestro: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "maestro", name: "Maestro",
        paper: .init(
            title: "Maestro: Uncovering Low-Rank Structures via Trainable Decomposition",
            authors: "S. Horvath, S. Laskaridis, S. Rajput, H. Wang", year: 2024, arXiv: "2308.14929"),
        family: .structuredPretraining, axes: [.parametrisation, .schedule],
        summary: "Finds ranks in training: full factors with ordered dropout and a group lasso lose the components "
            + "they do not need.",
        hyperparameters: [
            .real("gp_lambda", 1e-6, "lambda, weight of the group lasso", source: "official scripts; 5e-3 in the code"),
            .flag("hierarchical", true, "the lasso's terms are over all components from i on", source: "official code"),
            .real(
                "importance_threshold", 1e-5, "importance below which a component goes", source: "official code",
                leastChange: 0.5),
            .integer(
                "shrink_interval", 391, "updates between two shortenings",
                source: "official code: an epoch, of CIFAR-10 in batches of 128"),
            .choice(
                "sampler", "per_layer", of: ["per_layer", "across_layers"],
                "what is shortened in an update: one weight, or each by a k of its own", source: "paper"),
            .choice(
                "init", "spectral", of: ["spectral", "linear"], "the SVD of W0 split evenly, or two uniform factors",
                source: "official code: from a dense layer, or from nothing"),
        ],
        memory: "weights q (m + n) with q = min(m, n), indices 4 q bytes", parent: nil,
        otherNames: OtherNames(hyperparameters: ["threshold": "importance_threshold"]),
        claims: [
            "CIFAR-10 accuracy of ResNet-18 94.19 % with 0.19 of the operations, 93.86 % in full",
            "ImageNet accuracy of ResNet-50 76.04 % with 14.0M parameters, Pufferfish 75.62 % with 15.2M",
        ])

    private let lambda, threshold: Double
    private let isHierarchical, startsSpectral: Bool
    fileprivate let samplesOneWeight: Bool
    fileprivate let shrinkInterval: Int
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        (lambda, threshold) = (h.real("gp_lambda"), h.real("importance_threshold"))
        (isHierarchical, startsSpectral) = (h.flag("hierarchical"), h.choice("init") == "spectral")
        (samplesOneWeight, shrinkInterval) = (h.choice("sampler") == "per_layer", h.integer("shrink_interval"))
    }

    // MARK: - Parametrisation

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let q = w.smallerSide
        return [
            TensorSpec("U", [w.outputs, q]), TensorSpec("Vt", [q, w.inputs]), TensorSpec("components", [q], .index),
        ]
    }

    /// All components in use.
    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let (m, n, q) = (w.outputs, w.inputs, w.smallerSide)
        // Or two of PyTorch's linear layers.
        let factors = startsSpectral
            ? try W0.svd().splitEvenly(rank: q)
            : (B: streams.kaiming("U", [m, q], fanIn: q), A: streams.kaiming("Vt", [q, n], fanIn: n))
        return WeightStart(["U": factors.B, "Vt": factors.A], indices: ["components": IndexTensor(0..<q)])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        MaestroWeight(w).apply(to: x, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { MaestroWeight(w).effectiveWeight }

    /// The lasso by itself, and what a shortening makes of the components.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (weight, shrunk) = (MaestroWeight(w), MaestroWeight(w.copy()))
        shrink(shrunk)
        for parameter in w.parameters { parameter.prepareGradient() }
        weight.addLassoGradient(factor: 1, isHierarchical: isHierarchical, scratch: scratch)
        let importance = weight.importance(isHierarchical: isHierarchical)
        return [
            "group_lasso": .scalar(Double(weight.groupLasso(isHierarchical: isHierarchical))),
            "grad_group_lasso.U": weight.U.gradient, "grad_group_lasso.Vt": weight.Vt.gradient,
            "importance": Tensor(importance, shape: [importance.count]),
            "keep_mask": .vector(shrunk.isKept.map { $0 ? 1 : 0 }), "rank_after_shrink": .scalar(shrunk.rank),
            "full_rank": .scalar(w.shape.smallerSide),
        ]
    }

    // MARK: - Schedule

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        guard samplesOneWeight else { return [] }
        let components = weights.reduce(0) { $0 + $1.smallerSide }
        return [StoredMemory("order", .projections, bytes: components * MemoryLayout<Int32>.stride)]
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [shrinkInterval] }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { MaestroState<S>(maestro: self) }

    /// Adds lambda times the gradient of the group lasso to those of the weight.
    func addLassoGradient<S: Scalar>(to weight: MaestroWeight<S>) {
        weight.addLassoGradient(factor: S(lambda), isHierarchical: isHierarchical, scratch: scratch)
    }

    /// Keeps those components in use that are important enough.
    package func shrink<S: Scalar>(_ weight: MaestroWeight<S>) {
        weight.keep(weight.importance(isHierarchical: isHierarchical).map { Double($0) >= threshold })
    }
}

/// Draws what is shortened, adds the lasso, and shrinks.
private struct MaestroState<S: Scalar>: ScheduleState {
    let maestro: Maestro
    /// The pairs (weight, k) of one round in random order, as places in the list of all; nil before the first.
    private var order: IndexTensor?
    /// Of the round, those drawn.
    private var drawn = 0
    private var rounds = 0

    init(maestro: Maestro) { self.maestro = maestro }

    private func weights(_ trainer: Trainer<S>) -> [MaestroWeight<S>] {
        trainer.network.linearWeights.filter { $0.form is Maestro }.map { MaestroWeight($0) }
    }

    mutating func beforeUpdate(_ t: Int, of trainer: Trainer<S>) {
        let weights = weights(trainer)
        if let k = trainer.streams.replacing("k", count: trainer.plan.steps) {
            for weight in weights { weight.sampled = Int(k[t]) }
        } else if maestro.samplesOneWeight {
            sampleOne(of: weights, trainer.streams)
        } else {
            for weight in weights where weight.rank > 0 {
                var stream = trainer.streams.scoped(weight.shape.name).stream("k \(t)")
                weight.sampled = 1 + stream.integer(below: weight.rank)
            }
        }
    }

    private mutating func sampleOne(of weights: [MaestroWeight<S>], _ streams: RandomStreams) {
        let count = weights.reduce(0) { $0 + $1.rank }
        guard count > 0 else { return }
        if order == nil || drawn == count {
            order = IndexTensor(streams.permutation("maestro order \(rounds)", count))
            drawn = 0
            rounds += 1
        }
        var place = order![drawn]
        drawn += 1
        for weight in weights {
            if place < weight.rank { return weight.sampled = place + 1 }
            place -= weight.rank
        }
    }

    func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
        for weight in weights(trainer) { maestro.addLassoGradient(to: weight) }
    }

    mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
        let shrinks = updates % maestro.shrinkInterval == 0
        for weight in weights(trainer) {
            weight.sampled = nil
            if shrinks { maestro.shrink(weight) }
        }
        if shrinks { order = nil }
    }

    var storedMemory: [StoredMemory] { order.map { [StoredMemory("order", $0.category, bytes: $0.byteCount)] } ?? [] }
}
