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
        .training(ISSP.card) { MethodParts(parametrisation: DenseForm(), schedule: ISSP($0)) },
    ]
}
