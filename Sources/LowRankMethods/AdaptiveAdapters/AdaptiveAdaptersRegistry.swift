import LowRankCore

extension [MethodEntry] {
    /// Adapters whose ranks are spread over the weights while they train.
    package static let adaptiveAdapters: [MethodEntry] = [
        .training(AdaLoRA.card) { h in
            let adalora = try AdaLoRA(h)
            return MethodParts(parametrisation: adalora, schedule: adalora)
        },
        .training(IncreLoRA.card) { h in
            let increlora = IncreLoRA(h)
            return MethodParts(parametrisation: increlora, schedule: increlora)
        },
        .training(SoRA.card) { h in
            let sora = SoRA(h)
            return MethodParts(parametrisation: sora, updateRule: sora)
        },
        .training(DyLoRA.card) { h in
            let dylora = DyLoRA(h)
            return MethodParts(parametrisation: dylora, schedule: dylora)
        },
        .training(SaRA.card) { MethodParts(updateRule: SaRA($0)) },
        .training(LoRAGGPO.card) { h in
            let ggpo = LoRAGGPO(h)
            return MethodParts(parametrisation: ggpo, schedule: ggpo)
        },
        .training(S2LoRA.card) { h in
            let s2lora = S2LoRA(h)
            return MethodParts(parametrisation: s2lora, schedule: s2lora)
        },
        .training(CoDyRA.card) { h in
            let codyra = CoDyRA(h)
            return MethodParts(parametrisation: codyra, schedule: codyra)
        },
        .training(SNELL.card) { MethodParts(parametrisation: SNELL($0)) },
        .training(SNELLA.card) { h in
            let snella = try SNELLA(h)
            return MethodParts(parametrisation: snella, schedule: snella)
        },
        .training(PEGO.card) { h in
            let pego = PEGO(h)
            return MethodParts(parametrisation: pego, schedule: pego)
        },
        .training(OneBitAdapter.card) { MethodParts(parametrisation: OneBitAdapter($0)) },
        .mechanism(MoSA.card) { MoSA($0) },
        .mechanism(CoLoRA.card) { CoLoRA($0) },
        .mechanism(DiffoRA.card) { DiffoRA($0) },
        .mechanism(LoRAPrune.card) { LoRAPrune($0) },
        .mechanism(PETALface.card) { PETALface($0) },
        .mechanism(MHR.card) { MHR($0) },
        .mechanism(ATLAS.card) { ATLAS($0) },
        .mechanism(LQLoRA.card) { LQLoRA($0) },
        .mechanism(LoRAM.card) { LoRAM($0) },
    ]
}
