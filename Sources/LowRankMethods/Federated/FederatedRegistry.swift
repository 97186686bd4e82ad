import LowRankCore

extension MethodRegistry {
    /// Methods that train on clients whose data stay where they are.
    static let federated: [MethodEntry] = [
        .federated(FedAvgLoRA.card) { FedAvgLoRA($0) },
        .federated(FFALoRA.card) { FFALoRA($0) },
    ]
}
