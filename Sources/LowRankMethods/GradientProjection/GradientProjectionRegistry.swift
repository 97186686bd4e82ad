import LowRankCore

extension [MethodEntry] {
    /// Optimizers whose moments live in a subspace of the gradient.
    package static let gradientProjection: [MethodEntry] = [
        .training(GaLore.card) { try GaLore($0) },
        .training(GaLore8bit.card) { GaLore8bit.rule($0) },
        .training(QGaLore.card) { QGaLore($0) },
        .training(Fira.card) { Fira($0) },
        .training(APOLLO.card) { APOLLO($0) },
        .training(APOLLOMini.card) { APOLLOMini.rule($0) },
        .training(FRUGAL.card) { FRUGAL($0) },
        .training(GradNormLoRP.card) {
            let gradnorm = GradNormLoRP($0)
            return MethodParts(parametrisation: gradnorm.parametrisation, updateRule: gradnorm)
        },
        .training(DCTAdamW.card) { try DCTAdamW($0) },
        .training(LDAdam.card) { LDAdam($0) },
        .training(GaLore2.card) { GaLore2.rule($0) },
        .training(SubTrack.card) { SubTrack($0) },
    ]
}
