import LowRankCore

extension [MethodEntry] {
    /// Small trained parts beside frozen weights.
    package static let adapters: [MethodEntry] = [
        .training(ALLoRA.card) { h in
            let method = ALLoRA(h)
            return MethodParts(parametrisation: method, schedule: method)
        },
        .training(BlockLoRA.card) { MethodParts(parametrisation: BlockLoRA($0)) },
        .training(Bone.card) { MethodParts(parametrisation: Bone($0)) },
        .training(BreakForMake.card) { h in
            let method = BreakForMake(h)
            return MethodParts(parametrisation: method, updateRule: method)
        },
        .training(CompLoRA.card) { MethodParts(parametrisation: CompLoRA($0)) },
        .training(ConvLoRA.card) { MethodParts(parametrisation: ConvLoRA($0)) },
        .training(DiffuseKronA.card) { MethodParts(parametrisation: DiffuseKronA($0)) },
        .training(DoRA.card) { MethodParts(parametrisation: DoRA($0)) },
        .training(DVLoRA.card) { h in
            let method = DVLoRA(h)
            return MethodParts(parametrisation: method, schedule: method)
        },
        .training(EVA.card) { MethodParts(parametrisation: EVA($0)) },
        .training(FLoRATucker.card) { MethodParts(parametrisation: FLoRATucker($0)) },
        .training(Hydra.card) { MethodParts(parametrisation: Hydra($0)) },
        .training(LaMDA.card) { h in
            let lamda = try LaMDA(h)
            return MethodParts(parametrisation: lamda, schedule: lamda)
        },
        .training(LoCA.card) { h in
            let loca = LoCA(h)
            return MethodParts(parametrisation: loca, schedule: loca)
        },
        .training(LoLASpecViT.card) { h in
            let method = LoLASpecViT(h)
            return MethodParts(parametrisation: method, schedule: method)
        },
        .training(LoLDU.card) { MethodParts(parametrisation: LoLDU($0)) },
        .training(LoRA.card) { MethodParts(parametrisation: LoRA($0)) },
        .training(LoRAGA.card) { MethodParts(parametrisation: LoRAGA($0)) },
        .training(LoRAPro.card) { h in
            let method = try LoRAPro(h)
            return MethodParts(parametrisation: method, updateRule: method, schedule: method)
        },
        .training(LoRASB.card) { MethodParts(parametrisation: LoRASB($0)) },
        .training(LoRAXS.card) { MethodParts(parametrisation: LoRAXS($0)) },
        .training(NOLA.card) { MethodParts(parametrisation: NOLA($0)) },
        .training(PaCA.card) { MethodParts(parametrisation: try PaCA($0)) },
        .training(PiSSA.card) { MethodParts(parametrisation: try PiSSA($0)) },
        .training(QLoRA.card) { MethodParts(parametrisation: QLoRA($0)) },
        .training(QWHA.card) { MethodParts(parametrisation: QWHA($0)) },
        .training(RandLoRA.card) { MethodParts(parametrisation: RandLoRA($0)) },
        .training(SALT.card) { h in
            let salt = SALT(h)
            return MethodParts(parametrisation: salt, schedule: salt)
        },
        .training(SHiRA.card) { MethodParts(parametrisation: SHiRA($0)) },
        .training(SoKA.card) { MethodParts(parametrisation: SoKA($0)) },
        .training(SVFit.card) { MethodParts(parametrisation: SVFit($0)) },
        .training(TLoRA.card) { MethodParts(parametrisation: TLoRA($0)) },
        .training(WaRA.card) { MethodParts(parametrisation: WaRA($0)) },
        .training(ZeroI2V.card) { MethodParts(parametrisation: ZeroI2V($0)) },
    ]
}
