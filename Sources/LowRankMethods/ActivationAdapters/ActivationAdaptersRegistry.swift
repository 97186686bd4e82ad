import LowRankCore

extension MethodRegistry {
    /// Small trained modules on what passes through a frozen network.
    static let activationAdapters: [MethodEntry] = [
        .training(VLSMAdapter.card) { MethodParts(adapter: VLSMAdapter($0)) }
    ]
}
