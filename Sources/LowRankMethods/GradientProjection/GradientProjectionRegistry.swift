import LowRankCore

extension [MethodEntry] {
    /// Optimizers whose moments live in a subspace of the gradient.
    package static let gradientProjection: [MethodEntry] = [
        .training(GaLore.card) { MethodParts(updateRule: try GaLore($0)) },
        .training(GaLore8bit.card) { MethodParts(updateRule: GaLore8bit.rule($0)) },
        .training(QGaLore.card) {
            let qGaLore = QGaLore($0)
            return MethodParts(parametrisation: qGaLore, updateRule: qGaLore)
        },
        .training(Fira.card) { MethodParts(updateRule: Fira($0)) },
        .training(APOLLO.card) { MethodParts(updateRule: APOLLO($0)) },
        .training(APOLLOMini.card) { MethodParts(updateRule: APOLLOMini.rule($0)) },
        .training(FRUGAL.card) { MethodParts(updateRule: FRUGAL($0)) },
        .training(GradNormLoRP.card) {
            let gradnorm = GradNormLoRP($0)
            return MethodParts(parametrisation: gradnorm.parametrisation, updateRule: gradnorm)
        },
        .training(DCTAdamW.card) { MethodParts(updateRule: try DCTAdamW($0)) },
        .training(LDAdam.card) { MethodParts(updateRule: LDAdam($0)) },
        .training(GaLore2.card) { MethodParts(updateRule: GaLore2.rule($0)) },
        .training(SubTrack.card) { MethodParts(updateRule: SubTrack($0)) },
    ]
}
