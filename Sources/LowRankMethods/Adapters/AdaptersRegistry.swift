import LowRankCore

extension MethodRegistry {
    /// Small trained parts beside frozen weights.
    static let adapters: [MethodEntry] = [
        .training(BlockLoRA.card) { MethodParts(parametrisation: BlockLoRA($0)) },
        .training(Bone.card) { MethodParts(parametrisation: Bone($0)) },
        .training(DoRA.card) { MethodParts(parametrisation: DoRA($0)) },
        .training(EVA.card) { MethodParts(parametrisation: EVA($0)) },
        .training(LaMDA.card) { h in
            let lamda = try LaMDA(h)
            return MethodParts(parametrisation: lamda, schedule: lamda)
        },
        .training(LoCA.card) { h in
            let loca = LoCA(h)
            return MethodParts(parametrisation: loca, schedule: loca)
        },
        .training(LoLDU.card) { MethodParts(parametrisation: LoLDU($0)) },
        .training(LoRA.card) { MethodParts(parametrisation: LoRA($0)) },
        .training(LoRAGA.card) { MethodParts(parametrisation: LoRAGA($0)) },
        .training(LoRASB.card) { MethodParts(parametrisation: LoRASB($0)) },
        .training(LoRAXS.card) { MethodParts(parametrisation: LoRAXS($0)) },
        .training(NOLA.card) { MethodParts(parametrisation: NOLA($0)) },
        .training(PaCA.card) { MethodParts(parametrisation: try PaCA($0)) },
        .training(PiSSA.card) { MethodParts(parametrisation: try PiSSA($0)) },
        .training(QLoRA.card) { MethodParts(parametrisation: QLoRA($0)) },
        .training(RandLoRA.card) { MethodParts(parametrisation: RandLoRA($0)) },
        .training(SALT.card) { h in
            let salt = SALT(h)
            return MethodParts(parametrisation: salt, schedule: salt)
        },
        .training(SHiRA.card) { MethodParts(parametrisation: SHiRA($0)) },
        .training(SVFit.card) { MethodParts(parametrisation: SVFit($0)) },
    ]
}
