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
/// Keeps r vectors on either side and Sigma trained (r (m + n) + q numbers, with gradients and moments), the
/// other (q - r) vectors at rest, and the order of the vectors (q 32-bit indices). More weights than a
/// dense matrix, less of everything else.
/// Parent: none; with r = q all of the SVD trains.
/// Departs: the official code could not be had; the rule is that of the paper's equations. Weights outside
/// the linear maps train under Adam in either form.
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
            HyperparameterSpec(
                "interval", .integer(1...Int.max), default: .integer(200), "updates between two selections",
                source: "paper"),
            HyperparameterSpec(
                "selection", .choice(["multinomial", "top"]), default: .text("multinomial"),
                "which vectors train: drawn in proportion to Sigma, or those of the largest Sigma",
                source: "paper; top is its ablation"),
            HyperparameterSpec(
                "iterations_per_round", .integer(0...Int.max), default: .integer(0),
                "selections between two SVDs; 0 takes as many as could visit all vectors, q / r", source: "paper"),
            .flag("enhanced_gradient", true, "leaves Sigma out of the vectors' gradients", source: "paper"),
            HyperparameterSpec(
                "optimizer", .choice(["adam", "sgd"]), default: .text("adam"), "what moves U, Sigma and V",
                source: "paper: Adam in practice, the equations with plain gradients"),
            HyperparameterSpec(
                "selection_warmup", .integer(0...Int.max), default: .integer(20),
                "updates in which the rate rises after a selection", source: "paper: a short warm-up"),
            HyperparameterSpec(
                "beta1", .real(AdamW.belowOne), default: .real(0.9), "decay of the mean gradient", source: "usual"),
            HyperparameterSpec(
                "beta2", .real(AdamW.belowOne), default: .real(0.999), "decay of the mean squared gradient",
                source: "usual"),
            HyperparameterSpec(
                "eps", .real(AdamW.nonNegative), default: .real(1e-8), "added to the root of the second moment",
                source: "usual"),
        ],
        memory: "weights r (m + n) + q, frozen (q - r) (m + n), indices 4 q bytes; M, V: 2 r (m + n) + 2 q numbers",
        parent: nil,
        otherNames: OtherNames(defaults: ["optimizer": .text("sgd"), "selection_warmup": .integer(0)]),
        claims: [
            "OpenWebText perplexity of LLaMA-130M 23.35, full rank 20.04, LoRA 29.71, ReLoRA 31.33",
            "OpenWebText perplexity of LLaMA-1.3B 14.59, full rank 14.54, with 18.7 % of the parameters trained",
        ])

    let rank: Int
    let interval: Int
    let drawsVectors: Bool
    let iterationsPerRound: Int
    let isEnhanced: Bool
    let usesAdam: Bool
    let warmup: Int
    package let settings: AdamSettings

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        interval = h.integer("interval")
        drawsVectors = h.choice("selection") == "multinomial"
        iterationsPerRound = h.integer("iterations_per_round")
        isEnhanced = h.flag("enhanced_gradient")
        usesAdam = h.choice("optimizer") == "adam"
        warmup = h.integer("selection_warmup")
        settings = AdamSettings(
            beta1: h.real("beta1"), beta2: h.real("beta2"), eps: h.real("eps"), weightDecay: 0, correctBias: true,
            variant: .torch)
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

    public func check(_ parameter: ParameterInfo) {}

    /// Of what is not a linear weight.
    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        AdamWState<S>(shape: parameter.shape, settings: settings)
    }

    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? {
        weight.form is SST ? SSTState(settings: usesAdam ? settings : nil, for: SSTWeight(weight)) : nil
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        usesAdam || parameter.role != .linear
            ? AdamMoments<Float>.storedMemory(count: parameter.count, scalarBytes: scalarBytes) : []
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) {}

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
    /// Nil for plain gradients.
    package let settings: AdamSettings?
    private var U, V, Sigma: AdamMoments<S>?
    private var vectorUpdates = 0
    private var sigmaUpdates = 0
    /// The weight's counts when the moments began.
    private var selection = 0
    private var decomposition = 0

    init(settings: AdamSettings?, for weight: SSTWeight<S>) {
        self.settings = settings
        guard settings != nil else { return }
        (U, V) = (AdamMoments(shape: weight.U.info.shape), AdamMoments(shape: weight.V.info.shape))
        Sigma = AdamMoments(shape: weight.Sigma.info.shape)
    }

    package mutating func update(_ weight: StoredWeight<S>, context: UpdateContext) {
        let weight = SSTWeight(weight)
        if weight.selections != selection {
            selection = weight.selections
            vectorUpdates = 0
            U?.forget()
            V?.forget()
        }
        if weight.decompositions != decomposition {
            decomposition = weight.decompositions
            sigmaUpdates = 0
            Sigma?.forget()
        }
        vectorUpdates += 1
        sigmaUpdates += 1
        move(weight.U, &U, vectorUpdates, context)
        move(weight.V, &V, vectorUpdates, context)
        move(weight.Sigma, &Sigma, sigmaUpdates, context)
        weight.normalise()
    }

    private func move(
        _ parameter: Parameter<S>, _ moments: inout AdamMoments<S>?, _ t: Int, _ context: UpdateContext
    ) {
        if let settings {
            let coefficients = settings.coefficients(step: t, learningRate: context.learningRate)
            moments!.step(&parameter.value, gradient: parameter.gradient, coefficients)
        } else {
            let count = parameter.info.count
            parameter.value.write { w in
                parameter.gradient.read { g in
                    AdamKernel.apply(weight: w, direction: g, count: count, before: 1, step: context.learningRate, after: 1)
                }
            }
        }
    }

    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory] {
        let symbol = parameter.name.split(separator: ".").last!
        return (symbol == "U" ? U : symbol == "V" ? V : Sigma)?.storedMemory ?? []
    }
}

extension AdamMoments {
    fileprivate mutating func forget() {
        let count = m.count
        m.write { $0.update(repeating: 0, count: count) }
        v.write { $0.update(repeating: 0, count: count) }
    }
}
