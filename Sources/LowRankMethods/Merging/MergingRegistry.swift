import LowRankCore

extension [MethodEntry] {
    /// Methods that make one model of several.
    package static let merging: [MethodEntry] = [
        .merging(Averaging.card) { _ in Averaging() },
        .merging(OPCM.card) { OPCM($0) },
        .merging(TaskArithmetic.card) { TaskArithmetic($0) },
        .merging(TIES.card) { TIES($0) },
        .mechanism(WeightMatching.card) { WeightMatching($0) },
        .mechanism(RMM.card) { RMM($0) },
        .mechanism(LoRALEGO.card) { LoRALEGO($0) },
        .mechanism(MultiLoRAComposition.card) { MultiLoRAComposition($0) },
        .mechanism(CMLoRA.card) { CMLoRA($0) },
        .mechanism(CLoRACompose.card) { CLoRACompose($0) },
        .mechanism(AutoLoRA.card) { AutoLoRA($0) },
        .mechanism(SGLoRA.card) { SGLoRA($0) },
        .mechanism(ICMLoRA.card) { ICMLoRA($0) },
        .mechanism(TransLoRA.card) { TransLoRA($0) },
    ]
}
