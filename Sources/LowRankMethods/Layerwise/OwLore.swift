import LowRankCore

/// OwLore: LISA that prefers layers with many outliers, and GaLore on the layers it draws.
///
///     D_l = 100 #{A_ij > M mean(A)} / #A,  A_ij = |W_ij| ||X_j||_2       once, on the batch of the first update
///     p_l = D_l / sum D
///     every K updates:   gamma layers, drawn without replacement with p, train; the others are frozen
///     W <- GaLore(W, G)  for the linear weights of active layers; Adam for embedding, norms and head, always
///
/// Keeps weights m n everywhere and L probabilities; gradients, P (r min(m, n)) and moments (2 r max(m, n)) of gamma
/// layers with `frozen_states: drop`, and of every layer ever drawn, gradients left out, with `keep`. A
/// projector is refreshed by its tensor's own count of updates: with K < T and kept states it may come from an
/// earlier visit.
/// Parent: GaLore when gamma = L; LISA with GaLore for `prob_mode: uniform`.
/// Departs: the official repository ships the scores of LLaMA-2 7B only; here they are computed as OWL, which they
/// come from, does. Its `norm` mode reads a file that is not shipped, and is left out. Fewer layers with a
/// positive probability than gamma are an error, as in numpy.
/// P. Li et al., OwLore, 2024, arXiv:2405.18380, Algorithm 1; code pixeli99/OwLore.
public struct OwLore: Schedule {
    public static let card = MethodCard(
        id: "owlore", name: "OwLore",
        paper: .init(
            title: "OwLore: Outlier-weighed Layerwise Sampled Low-Rank Projection for Memory-Efficient LLM Fine-tuning",
            authors: "P. Li, L. Yin, X. Gao, S. Liu", year: 2024, arXiv: "2405.18380"),
        family: .layerwise, axes: [.updateRule, .schedule],
        summary: "Decoder layers with many outliers are drawn more often, every K updates, and train by GaLore.",
        hyperparameters: LayerSampling.hyperparameters(
            activatedLayers: 5, interval: 50, source: "official training script"
        ) + [
            .choice(
                "prob_mode", "owl", of: ["owl", "owl_reverse", "uniform", "increase", "decrease"],
                "probability of a layer: by outliers, by their absence, equal, linear in depth",
                source: "official code"),
            .real(
                "M", 13, in: 1...Double.greatestFiniteMagnitude,
                "multiple of the mean from where an entry is an outlier; small models need 3 to 5",
                source: "the scores in the official repository", effectiveWith: ["prob_mode": .text("owl")],
                leastChange: 0.5),
        ] + galoreSettings.map(galoreSpec),
        memory: "P: r min(m, n); M, V: 2 r max(m, n) numbers, and gradients, of gamma of L layers (kept states: of all drawn so far)",
        parent: "galore, at activated_layers = number of layers",
        otherNames: OtherNames(defaults: ["prob_mode": .text("uniform"), "scale": .real(1)]),
        claims: [
            "average accuracy on commonsense reasoning up to 1.1 % above baselines that include full fine-tuning, "
                + "MMLU 3.0 %, MT-Bench 10 %",
            "LLaMA-2 7B fine-tuned in 21 GB",
        ])

    /// GaLore's knobs with the values of the official script.
    private static let galoreSettings: [(name: String, value: HyperValue)] = [
        ("rank", .integer(256)), ("update_proj_gap", .integer(100)), ("scale", .real(1)), ("beta1", .real(0.9)),
        ("beta2", .real(0.999)), ("eps", .real(1e-6)), ("weight_decay", .real(0)),
    ]

    private static func galoreSpec(_ name: String, _ value: HyperValue) -> HyperparameterSpec {
        let spec = GaLore.card.hyperparameters.first { $0.name == name }!
        return HyperparameterSpec(name, spec.kind, default: value, spec.meaning, source: "official training script")
    }

    enum Mode: String, Sendable {
        case owl, owlReverse = "owl_reverse", uniform, increase, decrease
    }

    /// The rule for the layers that train.
    public let galore: GaLore
    private let sampling: LayerSampling
    private let mode: Mode
    private let threshold: Double

    public init(_ h: Hyperparameters) throws {
        let settings = Self.galoreSettings.map { ($0.name, h.values[$0.name]!) }
        galore = try GaLore(
            Hyperparameters(
                Dictionary(uniqueKeysWithValues: settings), specs: GaLore.card.hyperparameters, method: Self.card.id))
        sampling = LayerSampling(h)
        mode = Mode(rawValue: h.choice("prob_mode"))!
        threshold = h.real("M")
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [sampling.interval] }
    public func check(_ network: NetworkDescription) throws {
        try sampling.check(network, method: Self.card.id)
        guard mode != .owlReverse || sampling.count < network.layerCount else {
            throw MethodError(
                "owlore: owl_reverse never draws the layer with most outliers, so that \(sampling.count) of "
                    + "\(network.layerCount) layers are too many", hyperparameter: "activated_layers")
        }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(owlore: self) }

    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        sampling.peakPhase(of: parameters)
    }

    /// Scores as probabilities, which sum to 1; `reversed` gives the highest score none at all.
    package static func probabilities(_ scores: [Double], reversed: Bool = false) -> [Double] {
        func normalised(_ x: [Double]) -> [Double] {
            let sum = x.reduce(0, +)
            return sum > 0 ? x.map { $0 / sum } : x
        }
        let p = normalised(scores)
        return reversed ? normalised(p.map { (p.max() ?? 0) - $0 }) : p
    }

    /// p of every layer; nil where all are equal.
    private func probabilities<S: Scalar>(
        _ trainer: Trainer<S>, load: (LossGraph<S>.Inputs) throws -> Void
    ) throws -> [Double]? {
        let layers = trainer.network.layerCount
        let probabilities: [Double]
        switch mode {
        case .uniform: return nil
        case .increase: probabilities = Self.probabilities((1...layers).map(Double.init))
        case .decrease: probabilities = Self.probabilities((1...layers).reversed().map(Double.init))
        case .owl, .owlReverse:
            probabilities = Self.probabilities(try scores(trainer, load: load), reversed: mode == .owlReverse)
        }
        let possible = probabilities.count { $0 > 0 }
        guard possible >= sampling.count else {
            throw MethodError(
                "owlore: only \(possible) of \(layers) layers can be drawn, but activated_layers is \(sampling.count); "
                    + "a smaller M finds more outliers", hyperparameter: "M")
        }
        return probabilities
    }

    /// D of every layer.
    private func scores<S: Scalar>(
        _ trainer: Trainer<S>, load: (LossGraph<S>.Inputs) throws -> Void
    ) throws -> [Double] {
        var layers = [[(W: Tensor<S>, norms: Tensor<S>)]](repeating: [], count: trainer.network.layerCount)
        let norms = try trainer.inputNorms(load: load)
        for (weight, norms) in zip(trainer.network.linearWeights, norms) {
            guard let layer = weight.shape.name.decoderLayer else { continue }
            guard let W = weight.effectiveWeight else {
                throw MethodError("owlore: \(weight.shape.name) is not one matrix, so that its outliers cannot be counted")
            }
            layers[layer].append((W, norms))
        }
        return layers.map { OutlierScores.score($0, threshold: threshold) }
    }

    private struct State<S: Scalar>: ScheduleState {
        let owlore: OwLore
        var probabilities: [Double]?

        init(owlore: OwLore) { self.owlore = owlore }

        func prepare(_ network: any Network<S>, streams: RandomStreams) { owlore.sampling.prepare(network) }

        mutating func calibrate(_ trainer: Trainer<S>, load: (LossGraph<S>.Inputs) throws -> Void) throws {
            probabilities = try owlore.probabilities(trainer, load: load)
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard let period = owlore.sampling.period(beginningAt: t) else { return }
            let streams = trainer.streams.scoped("layers")
            guard let probabilities else {
                let layers = owlore.sampling.uniformLayers(period: period, of: trainer.network.layerCount, streams: streams)
                return try owlore.sampling.activate(layers, of: trainer)
            }
            var stream = streams.stream("uniforms\(period)")
            let layers = OutlierScores.draw(owlore.sampling.count, probabilities: probabilities) { stream.uniform() }
            try owlore.sampling.activate(layers, of: trainer)
        }
    }
}
