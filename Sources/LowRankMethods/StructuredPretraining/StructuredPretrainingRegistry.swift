import LowRankCore

extension [MethodEntry] {
    /// Weights with low-rank or sparse structure, trained from scratch.
    package static let structuredPretraining: [MethodEntry] = [
        .training(LowRank.card) { LowRank($0) },
        .training(ReLoRA.card) { try ReLoRA($0) },
        .training(SLTrain.card) { SLTrain($0) },
        .training(LOST.card) { LOST($0) },
        .training(CoLA.card) { CoLA($0) },
        .training(LORO.card) { LORO($0) },
        .training(SST.card) { SST($0) },
        .training(Maestro.card) { Maestro($0) },
        .training(TRP.card) { MethodParts(parametrisation: DenseForm(), schedule: TRP($0)) },
        .training(PELA.card) { PELA($0) },
        .training(HouseholderProjector.card) { HouseholderProjector($0) },
        .training(ISSP.card) { MethodParts(parametrisation: DenseForm(), schedule: ISSP($0)) },
        .compression(LR2VQ.card) { LR2VQ($0) },
        .mechanism(DRRL.card) { DRRL($0) },
        .mechanism(LESSAttention.card) { LESSAttention($0) },
        .mechanism(OFA.card) { OFA($0) },
        .mechanism(ProjectionHead.card) { ProjectionHead($0) },
        .mechanism(S4PTD.card) { S4PTD($0) },
    ]
}
