import LowRankCore

extension [MethodEntry] {
    /// Full-rank optimizers.
    package static let fullRank: [MethodEntry] = [
        .training(AdamW.card) { MethodParts(updateRule: try AdamW($0)) },
        .training(AdamWSplit.card) { MethodParts(updateRule: try AdamWSplit($0)) },
        .training(SGDMomentum.card) { MethodParts(updateRule: try SGDMomentum($0)) },
        .training(SignSGD.card) { MethodParts(updateRule: SignSGD($0)) },
        .training(Lion.card) { MethodParts(updateRule: Lion($0)) },
        .training(Adafactor.card) { MethodParts(updateRule: try Adafactor($0)) },
        .training(CAME.card) { MethodParts(updateRule: CAME($0)) },
        .training(AdamMini.card) { MethodParts(updateRule: AdamMini($0)) },
        .training(Adam8bit.card) { MethodParts(updateRule: Adam8bit($0)) },
        .training(Muon.card) { MethodParts(updateRule: Muon($0)) },
    ]
}
