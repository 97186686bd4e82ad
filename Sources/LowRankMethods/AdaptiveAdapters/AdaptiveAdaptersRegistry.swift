import LowRankCore

extension [MethodEntry] {
    /// Adapters whose ranks are spread over the weights while they train.
    package static let adaptiveAdapters: [MethodEntry] = [
        .training(AdaLoRA.card) { try AdaLoRA($0) },
        .training(IncreLoRA.card) { IncreLoRA($0) },
        .training(SoRA.card) { SoRA($0) },
        .training(DyLoRA.card) { DyLoRA($0) },
        .training(SaRA.card) { SaRA($0) },
        .training(LoRAGGPO.card) { LoRAGGPO($0) },
        .training(S2LoRA.card) { S2LoRA($0) },
        .training(CoDyRA.card) { CoDyRA($0) },
        .training(SNELL.card) { SNELL($0) },
        .training(SNELLA.card) { try SNELLA($0) },
        .training(PEGO.card) { PEGO($0) },
        .training(OneBitAdapter.card) { OneBitAdapter($0) },
        .mechanism(MoSA.card) { MoSA($0) },
        .mechanism(CoLoRA.card) { CoLoRA($0) },
        .mechanism(DiffoRA.card) { DiffoRA($0) },
        .mechanism(LoRAPrune.card) { LoRAPrune($0) },
        .mechanism(PETALface.card) { PETALface($0) },
        .mechanism(MHR.card) { MHR($0) },
        .mechanism(ATLAS.card) { ATLAS($0) },
        .mechanism(LQLoRA.card) { LQLoRA($0) },
        .mechanism(LoRAM.card) { LoRAM($0) },
        .mechanism(AMAdapter.card) { AMAdapter($0) },
        .mechanism(CLIP2Point.card) { CLIP2Point($0) },
        .mechanism(CloudAdapter.card) { CloudAdapter($0) },
        .mechanism(EPT.card) { EPT($0) },
        .mechanism(Florence2LoRA.card) { Florence2LoRA($0) },
        .mechanism(UrbanSAM.card) { UrbanSAM($0) },
        .mechanism(LoKU.card) { LoKU($0) },
        .mechanism(PointPEFT.card) { PointPEFT($0) },
    ]
}
