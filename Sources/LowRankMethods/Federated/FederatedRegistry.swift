import LowRankCore

extension [MethodEntry] {
    /// Methods that train on clients whose data stay where they are.
    package static let federated: [MethodEntry] = [
        .federated(FedAvgLoRA.card) { FedAvgLoRA($0) },
        .federated(FFALoRA.card) { FFALoRA($0) },
        .federated(FedSVD.card) { FedSVD($0) },
        .federated(FedSB.card) { FedSB($0) },
        .mechanism(FRL.card) { FRL($0) },
        .mechanism(DPSGD.card) { DPSGD($0) },
    ]
}
