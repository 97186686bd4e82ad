import Foundation
import LowRankCore

/// SST: every weight is kept as its own SVD; all singular values train, and a few singular vectors at a time.
///
///     W = U diag(Sigma) V^T            U: m x q, V: n x q, q = min(m, n)
///     every update, all i:             Sigma_i <- max(Sigma_i - lr g_i, 0),   g_i = U_i^T G V_i
///     the selected i:                  U_i <- normalise(U_i - lr G V_i),  V_i <- normalise(V_i - lr G^T U_i)
///     every `interval` updates:        r indices drawn without replacement, in proportion to Sigma; an ablation
///                                      takes the r largest Sigma instead (`selection: top`)
///     every `iterations_per_round`:    [U, Sigma, V] <- SVD(U diag(Sigma) V^T) before the draw
///
/// G V_i lacks the factor Sigma_i of the true gradient, so that weak directions learn too ("enhanced"). Adam
/// takes the place of the plain gradient; its moments of the vectors start anew with each selection, those
/// of Sigma with each SVD, and the rate rises again within `selection_warmup` updates.
/// Keeps r vectors on either side and Sigma trained (r (m + n) + q numbers, with gradients and moments), the other (q -
/// r) vectors frozen, and the order of the vectors (q 32-bit indices). More weights than a dense matrix, less of
/// everything else.
/// Parent: none; with r = q all of the SVD trains.
/// Departs: the official code was not available; the rule is that of the paper's equations. Weights outside the linear
/// maps train under Adam in either form.
/// J. Zhao et al., Sparse Spectral Training, ICML 2025, arXiv:2405.15481.
public struct SST: WeightForm, UpdateRule, Schedule {
    public static let card = MethodCard(
        id: "sst", name: "SST",
        paper: .init(
            title: "Sparse Spectral Training and Inference on Euclidean and Hyperbolic Neural Networks",
            authors: "J. Zhao, Y. Zhang, X. Li, H. Liu, C. V. Cannistraci", year: 2025, arXiv: "2405.15481"),
        family: .structuredPretraining, axes: [.parametrisation, .updateRule, .schedule],
        summary: "Trains the SVD of each weight: all singular values, and singular vectors drawn by their values.",
        hyperparameters: [
            .rank(32, "r, vectors that train at a time", source: "paper: 64 at width 768 and 1024"),
            .integer("interval", 200, "updates between two selections", source: "paper"),
            .choice(
                "selection", "multinomial", of: ["multinomial", "top"],
                "which vectors train: drawn in proportion to Sigma, or those of the largest Sigma",
                source: "paper; top is its ablation"),
            .integer(
                "iterations_per_round", 0, in: 0...Int.max,
                "selections between two SVDs; 0 takes as many as could visit all vectors, q / r", source: "paper"),
            .flag("enhanced_gradient", true, "leaves Sigma out of the vectors' gradients", source: "paper"),
            .choice(
                "optimizer", "adam", of: ["adam", "sgd"], "what moves U, Sigma and V",
                source: "paper: Adam in practice, the equations with plain gradients"),
            .integer(
                "selection_warmup", 20, in: 0...Int.max, "updates in which the rate rises after a selection",
                source: "paper: a short warm-up"),
            .real("beta1", 0.9, in: .belowOne, "decay of the mean gradient", source: "usual"),
            .real("beta2", 0.999, in: .belowOne, "decay of the mean squared gradient", source: "usual"),
            .real("eps", 1e-8, "added to the root of the second moment", source: "usual"),
        ],
        memory: "weights r (m + n) + q, frozen (q - r) (m + n), indices 4 q bytes; M, V: 2 r (m + n) + 2 q numbers",
        parent: nil,
        otherNames: OtherNames(defaults: ["optimizer": .text("sgd"), "selection_warmup": .integer(0)]),
        claims: [
            "OpenWebText perplexity of LLaMA-130M 23.35, full rank 20.04, LoRA 29.71, ReLoRA 31.33",
            "OpenWebText perplexity of LLaMA-1.3B 14.59, full rank 14.54, with 18.7 % of the parameters trained",
        ])

    fileprivate let rank, interval: Int
    fileprivate let drawsVectors: Bool
    private let iterationsPerRound, warmup: Int
    private let isEnhanced: Bool
    /// What moves U, Sigma and V, and what moves everything else.
    fileprivate let rule: any UpdateRule
    private let adam: AdamW

    public init(_ h: Hyperparameters) {
        (rank, interval, warmup) = (h.integer("rank"), h.integer("interval"), h.integer("selection_warmup"))
        (drawsVectors, isEnhanced) = (h.choice("selection") == "multinomial", h.flag("enhanced_gradient"))
        iterationsPerRound = h.integer("iterations_per_round")
        adam = AdamW(AdamSettings(h, variant: .torch))
        rule = h.choice("optimizer") == "adam" ? adam : SGDMomentum()
    }

    // MARK: - Parametrisation

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "sst") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (m, n, q) = (w.outputs, w.inputs, w.smallerSide)
        return [
            TensorSpec("U", [m, rank]), TensorSpec("Sigma", [q]), TensorSpec("V", [n, rank]),
            TensorSpec("U_rest", [m, q - rank], .frozen), TensorSpec("V_rest", [n, q - rank], .frozen),
            TensorSpec("order", [q], .index),
        ]
    }

    /// The first r vectors selected.
    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let usv = try W0.svd()
        return start(U: usv.u, Sigma: usv.s, V: usv.vt.transposed())
    }

    /// - Parameters:
    ///   - U: m x q.
    ///   - Sigma: q.
    ///   - V: n x q.
    package func start<S: Scalar>(U: Tensor<S>, Sigma: Tensor<S>, V: Tensor<S>) -> WeightStart<S> {
        let order = IndexTensor(0..<Sigma.count)
        func part(_ whole: Tensor<S>, _ columns: Range<Int>) -> Tensor<S> {
            var result = Tensor<S>.zeros([whole.rows, columns.count])
            SSTWeight.gather(whole, order, from: columns.lowerBound, into: &result)
            return result
        }
        return WeightStart(
            [
                "U": part(U, 0..<rank), "Sigma": Sigma, "V": part(V, 0..<rank),
                "U_rest": part(U, rank..<Sigma.count), "V_rest": part(V, rank..<Sigma.count),
            ], indices: ["order": order])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        SSTWeight(w).apply(to: x, isEnhanced: isEnhanced, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { SSTWeight(w).effectiveWeight }

    // MARK: - Update rule

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        (parameter.role == .linear ? rule : adam).layout(parameter)
    }

    /// Of what is not a linear weight.
    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        adam.update(&W, &G, &state, context)
    }

    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? {
        weight.form is SST ? SSTState(rule, for: SSTWeight(weight)) : nil
    }

    // MARK: - Schedule

    public func multiplier(at t: Int, plan: LearningRatePlan) -> Double {
        plan.multiplier(at: t, risingEvery: interval, within: warmup)
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        [interval] + (iterationsPerRound > 0 ? [interval * iterationsPerRound] : [])
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { SSTSelections<S>(sst: self) }

    /// Begins an iteration of one weight: an SVD when a round is over, then the selection.
    /// - Parameters:
    ///   - iteration: counted from 0.
    ///   - choose: given Sigma, descending right after an SVD, the indices of the vectors that train from now on.
    package func begin<S: Scalar>(
        iteration: Int, of weight: StoredWeight<S>, choose: (_ Sigma: Tensor<S>) throws -> [Int]
    ) throws {
        let weight = SSTWeight(weight)
        let q = weight.shape.smallerSide
        let round = iterationsPerRound > 0 ? iterationsPerRound : (q + rank - 1) / rank
        if iteration > 0, iteration % round == 0 { try weight.decompose() }
        weight.select(try choose(weight.Sigma.value))
    }
}

/// Chooses the vectors that train.
private struct SSTSelections<S: Scalar>: ScheduleState {
    let sst: SST

    func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
        guard t % sst.interval == 0 else { return }
        let iteration = t / sst.interval
        for weight in trainer.network.linearWeights {
            let streams = trainer.streams.scoped(weight.shape.name).scoped("selection \(iteration)")
            try sst.begin(iteration: iteration, of: weight) {
                if let given = trainer.streams.replacing("selected\(iteration + 1)", count: sst.rank, below: $0.count) {
                    return given.map { Int($0) }
                }
                return sst.drawsVectors ? sample(sst.rank, weights: $0, streams) : largest(sst.rank, of: $0)
            }
        }
    }

    /// The indices of the `count` largest values; of equals, the first.
    private func largest(_ count: Int, of Sigma: Tensor<S>) -> [Int] {
        (0..<Sigma.count).sorted { (Sigma[$1], $0) < (Sigma[$0], $1) }.prefix(count).sorted()
    }

    /// `count` indices without replacement, each draw in proportion to the weights that are left: the largest of
    /// log(u) / w, which keeps the order of drawing one by one (P. Efraimidis, P. Spirakis, 2006).
    private func sample(_ count: Int, weights: Tensor<S>, _ streams: RandomStreams) -> [Int] {
        let uniform: Tensor<Double> = streams.uniform("selected", weights.shape, from: 0, to: 1)
        let keys = (0..<weights.count).map { log(1 - uniform[$0]) / Double(weights[$0]) }
        return keys.indices.sorted { (-keys[$0], $0) < (-keys[$1], $1) }.prefix(count).sorted()
    }
}

/// Adam's memory of the selected vectors and of Sigma, or nothing.
private struct SSTState<S: Scalar>: CoupledUpdateState {
    private var moments: [String: UpdateState<S>] = [:]
    /// The weight's counts when the moments began.
    private var (selection, decomposition) = (0, 0)

    init(_ rule: any UpdateRule, for weight: SSTWeight<S>) {
        for parameter in [weight.U, weight.V, weight.Sigma] {
            moments[parameter.symbol] = UpdateState(rule, for: parameter.info)
        }
    }

    mutating func update(_ weight: StoredWeight<S>, context: UpdateContext) {
        let weight = SSTWeight(weight)
        if weight.selections != selection { startAnew(["U", "V"]) }
        if weight.decompositions != decomposition { startAnew(["Sigma"]) }
        (selection, decomposition) = (weight.selections, weight.decompositions)
        for parameter in [weight.U, weight.V, weight.Sigma] {
            moments[parameter.symbol]!.update(&parameter.value, gradient: &parameter.gradient, context: context)
        }
        weight.normalise()
    }

    private mutating func startAnew(_ symbols: [String]) {
        for symbol in symbols {
            moments[symbol]!.forgetMoments()
            moments[symbol]!.t = 0
        }
    }

    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory] {
        moments.values.first { $0.parameter == parameter }?.storedMemory ?? []
    }
}
