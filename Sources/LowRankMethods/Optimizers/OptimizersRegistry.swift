import LowRankCore

extension [MethodEntry] {
    /// Full-rank optimizers.
    package static let fullRank: [MethodEntry] = [
        .training(AdamW.card) { try AdamW($0) },
        .training(AdamWSplit.card) { try AdamWSplit($0) },
        .training(SGDMomentum.card) { try SGDMomentum($0) },
        .training(SignSGD.card) { SignSGD($0) },
        .training(Lion.card) { Lion($0) },
        .training(Adafactor.card) { try Adafactor($0) },
        .training(CAME.card) { CAME($0) },
        .training(AdamMini.card) { AdamMini($0) },
        .training(Adam8bit.card) { Adam8bit($0) },
        .training(Muon.card) { Muon($0) },
    ]
}
