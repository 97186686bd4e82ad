import LowRankCore

extension [MethodEntry] {
    /// Weights with low-rank or sparse structure, trained from scratch.
    package static let structuredPretraining: [MethodEntry] = [
        .training(LowRank.card) { MethodParts(parametrisation: LowRank($0)) },
        .training(ReLoRA.card) {
            let relora = try ReLoRA($0)
            return MethodParts(parametrisation: relora, schedule: relora)
        },
        .training(SLTrain.card) { MethodParts(parametrisation: SLTrain($0)) },
        .training(LOST.card) { MethodParts(parametrisation: LOST($0)) },
        .training(CoLA.card) { MethodParts(parametrisation: CoLA($0)) },
        .training(LORO.card) {
            let loro = LORO($0)
            return MethodParts(parametrisation: loro, updateRule: loro, schedule: loro)
        },
        .training(SST.card) {
            let sst = SST($0)
            return MethodParts(parametrisation: sst, updateRule: sst, schedule: sst)
        },
        .training(Maestro.card) {
            let maestro = Maestro($0)
            return MethodParts(parametrisation: maestro, schedule: maestro)
        },
        .training(TRP.card) { MethodParts(parametrisation: DenseForm(), schedule: TRP($0)) },
        .training(PELA.card) {
            let pela = PELA($0)
            return MethodParts(parametrisation: pela, schedule: pela)
        },
        .training(ISSP.card) { MethodParts(parametrisation: DenseForm(), schedule: ISSP($0)) },
    ]
}
