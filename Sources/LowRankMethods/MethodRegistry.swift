import LowRankCore

/// All methods, by id.
public enum MethodRegistry {
    /// In the order in which they are best read: by family, relatives side by side.
    public static let all: [MethodEntry] = fullRank + gradientProjection + structuredPretraining + layerwise + adapters

    private static let fullRank: [MethodEntry] = [
        MethodEntry(card: AdamW.card) { MethodParts(updateRule: try AdamW($0)) },
        MethodEntry(card: AdamWSplit.card) { MethodParts(updateRule: try AdamWSplit($0)) },
        MethodEntry(card: SGDMomentum.card) { MethodParts(updateRule: try SGDMomentum($0)) },
        MethodEntry(card: SignSGD.card) { MethodParts(updateRule: SignSGD($0)) },
        MethodEntry(card: Lion.card) { MethodParts(updateRule: Lion($0)) },
        MethodEntry(card: Adafactor.card) { MethodParts(updateRule: try Adafactor($0)) },
        MethodEntry(card: CAME.card) { MethodParts(updateRule: CAME($0)) },
        MethodEntry(card: AdamMini.card) { MethodParts(updateRule: AdamMini($0)) },
        MethodEntry(card: Adam8bit.card) { MethodParts(updateRule: Adam8bit($0)) },
        MethodEntry(card: Muon.card) { MethodParts(updateRule: Muon($0)) },
    ]

    private static let gradientProjection: [MethodEntry] = [
        MethodEntry(card: GaLore.card) { MethodParts(updateRule: try GaLore($0)) },
        MethodEntry(card: GaLore8bit.card) { MethodParts(updateRule: GaLore8bit($0)) },
        MethodEntry(card: QGaLore.card) {
            let qGaLore = QGaLore($0)
            return MethodParts(parametrisation: qGaLore, updateRule: qGaLore)
        },
        MethodEntry(card: Fira.card) { MethodParts(updateRule: Fira($0)) },
        MethodEntry(card: APOLLO.card) { MethodParts(updateRule: APOLLO($0)) },
        MethodEntry(card: APOLLOMini.card) { MethodParts(updateRule: APOLLOMini.rule($0)) },
        MethodEntry(card: FRUGAL.card) { MethodParts(updateRule: FRUGAL($0)) },
        MethodEntry(card: GradNormLoRP.card) {
            let gradnorm = GradNormLoRP($0)
            return MethodParts(parametrisation: gradnorm.parametrisation, updateRule: gradnorm)
        },
        MethodEntry(card: DCTAdamW.card) { MethodParts(updateRule: try DCTAdamW($0)) },
        MethodEntry(card: LDAdam.card) { MethodParts(updateRule: LDAdam($0)) },
    ]

    private static let structuredPretraining: [MethodEntry] = [
        MethodEntry(card: LowRank.card) { MethodParts(parametrisation: LowRank($0)) },
        MethodEntry(card: ReLoRA.card) {
            let relora = try ReLoRA($0)
            return MethodParts(parametrisation: relora, schedule: relora)
        },
        MethodEntry(card: SLTrain.card) { MethodParts(parametrisation: SLTrain($0)) },
        MethodEntry(card: LOST.card) { MethodParts(parametrisation: LOST($0)) },
        MethodEntry(card: CoLA.card) { MethodParts(parametrisation: CoLA($0)) },
        MethodEntry(card: LORO.card) {
            let loro = LORO($0)
            return MethodParts(parametrisation: loro, updateRule: loro, schedule: loro)
        },
        MethodEntry(card: SST.card) {
            let sst = SST($0)
            return MethodParts(parametrisation: sst, updateRule: sst, schedule: sst)
        },
        MethodEntry(card: Maestro.card) {
            let maestro = Maestro($0)
            return MethodParts(parametrisation: maestro, schedule: maestro)
        },
        MethodEntry(card: TRP.card) { MethodParts(parametrisation: DenseParametrisation(), schedule: TRP($0)) },
        MethodEntry(card: PELA.card) {
            let pela = PELA($0)
            return MethodParts(parametrisation: pela, schedule: pela)
        },
        MethodEntry(card: ISSP.card) { MethodParts(parametrisation: DenseParametrisation(), schedule: ISSP($0)) },
    ]

    private static let layerwise: [MethodEntry] = [
        MethodEntry(card: LISA.card) { MethodParts(schedule: LISA($0)) },
        MethodEntry(card: BAdam.card) { MethodParts(schedule: BAdam($0)) },
        MethodEntry(card: OwLore.card) {
            let owlore = try OwLore($0)
            return MethodParts(updateRule: owlore.galore, schedule: owlore)
        },
        MethodEntry(card: WeLore.card) {
            let welore = try WeLore($0)
            return MethodParts(parametrisation: welore, schedule: welore)
        },
    ]

    private static let adapters: [MethodEntry] = [
        MethodEntry(card: LoRA.card) { MethodParts(parametrisation: LoRA($0)) }
    ]

    /// - Throws: `MethodError` that names the nearest known id.
    public static func entry(_ id: String) throws -> MethodEntry {
        if let entry = all.first(where: { $0.card.id == id }) { return entry }
        let known = all.map(\.card.id)
        let hint = nearest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw MethodError("unknown method '\(id)'\(hint) (known: \(known.joined(separator: ", ")))")
    }
}
