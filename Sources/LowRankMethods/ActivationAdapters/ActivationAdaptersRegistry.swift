import LowRankCore

extension [MethodEntry] {
    /// Small trained modules on what passes through a frozen network.
    package static let activationAdapters: [MethodEntry] = [
        .training(PAdapter.card) { PAdapter($0) },
        .training(VLSMAdapter.card) { VLSMAdapter($0) },
    ]
}
