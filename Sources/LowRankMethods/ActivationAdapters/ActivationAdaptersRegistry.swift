import LowRankCore

extension [MethodEntry] {
    /// Small trained modules on what passes through a frozen network.
    package static let activationAdapters: [MethodEntry] = [
        .training(DDAdapter.card) { DDAdapter($0) },
        .training(EarthAdapter.card) { EarthAdapter($0) },
        .training(PAdapter.card) { PAdapter($0) },
        .training(SelaVPR.card) { SelaVPR($0) },
        .training(VLSMAdapter.card) { VLSMAdapter($0) },
    ]
}
