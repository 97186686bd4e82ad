import LowRankCore

/// LISA: embedding and head always train, and with them a few decoder layers that are drawn anew every K updates.
///
///     every K updates:   gamma of the L layers, all equally likely, train; the others are frozen
///     W <- AdamW(W, G)   for what trains; a frozen weight has no gradient, no decay, and its step count does not advance
///
/// Keeps weights m n everywhere; gradients and the update rule's state only where they are needed: with
/// `frozen_states: drop` for gamma layers, embedding, norm and head; with `keep` the state of every layer
/// that was ever drawn, so that after enough draws it is that of full training. Works with any
/// parametrisation and update rule.
/// Parent: AdamW (or whatever rule it is combined with) when gamma = L.
/// Departs: the paper derives importance weights for the layers and then uses the uniform ones that are drawn here.
/// Its memory figures drop the state of frozen layers, the official code, whose results it reports, keeps
/// it; that is the default.
/// R. Pan et al., LISA, NeurIPS 2024, arXiv:2403.17919, Algorithm 1; code OptimalScale/LMFlow.
public struct LISA: Schedule {
    public static let card = MethodCard(
        id: "lisa", name: "LISA",
        paper: .init(
            title: "LISA: Layerwise Importance Sampling for Memory-Efficient Large Language Model Fine-Tuning",
            authors: "R. Pan, X. Liu, S. Diao, R. Pi, J. Zhang, C. Han, T. Zhang", year: 2024, arXiv: "2403.17919"),
        family: .layerwise, axes: [.schedule],
        summary: "Embedding and head train all the time, and a few random decoder layers, drawn anew every K updates.",
        hyperparameters: LayerSampling.hyperparameters(activatedLayers: 2, interval: 20, source: "paper, section 4"),
        memory: "weights m n; gradients and state of gamma of L layers, or with kept states those of all layers drawn so far",
        parent: "adamw, at activated_layers = number of layers",
        claims: [
            "beats LoRA by 10 to 35 % in MT-Bench at LLaMA-2 7B and is on a par with or better than full fine-tuning",
            "memory below LoRA's",
        ])

    private let sampling: LayerSampling

    public init(_ h: Hyperparameters) { sampling = LayerSampling(h) }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [sampling.interval] }
    public func check(_ network: NetworkDescription) throws { try sampling.check(network, method: Self.card.id) }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(sampling: sampling) }

    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        sampling.peakPhase(of: parameters)
    }

    private struct State<S: Scalar>: ScheduleState {
        let sampling: LayerSampling

        func prepare(_ network: any Network<S>, streams: RandomStreams) { sampling.prepare(network) }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard let period = sampling.period(beginningAt: t) else { return }
            let layers = sampling.uniformLayers(
                period: period, of: trainer.network.layerCount, streams: trainer.streams.scoped("layers"))
            try sampling.activate(layers, of: trainer)
        }
    }
}
