import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A claim that arithmetic settles: it needs no training run of a suite.
package struct ExactClaim: Sendable {
    let id: String
    let evaluate: @Sendable () throws -> ExactFinding
}

/// What came of a claim.
struct ExactFinding: Sendable {
    let holds: Bool
    /// One line with the numbers found beside those claimed.
    let finding: String
}

/// Every check asks this project's own implementation: bytes that were really allocated, tensors that were really
/// computed. What is claimed is the default of a check's parameters, so that a test can claim something else.
enum ExactClaims {
    static let all: [ExactClaim] = [
        ExactClaim(id: "galore-4") { try OptimizerMemoryClaims.galoreElements() },
        ExactClaim(id: "qgalore-3a") { try ProjectionClaims.quantisedProjection() },
        ExactClaim(id: "qgalore-5") { try PublishedMemoryClaims.qGaLoreTable() },
        ExactClaim(id: "apollo-6") { try OptimizerMemoryClaims.apolloElements() },
        ExactClaim(id: "frugal-5") { try PublishedMemoryClaims.frugalTable() },
        ExactClaim(id: "gnl-2") { try OptimizerMemoryClaims.gradNormLoRPSaving() },
        ExactClaim(id: "gnl-3") { try IdentityClaims.gradNormLoRPMerge() },
        ExactClaim(id: "dct-1") { try ProjectionClaims.cosineSelection() },
        ExactClaim(id: "dct-4") { try OptimizerMemoryClaims.cosineIndices() },
        ExactClaim(id: "dct-5") { TransformClaims.fastTransform() },
        ExactClaim(id: "dct-6") { try TransformClaims.updateOperations() },
        ExactClaim(id: "owlore-2") { try OptimizerMemoryClaims.owloreElements() },
        ExactClaim(id: "sltrain-3") { try PublishedMemoryClaims.slTrainParameters() },
        ExactClaim(id: "sltrain-4") { try PublishedMemoryClaims.slTrainTable() },
        ExactClaim(id: "sltrain-5") { try RankClaims.slTrainRank() },
        ExactClaim(id: "lost-5") { try IdentityClaims.lostStart() },
        ExactClaim(id: "sst-3") { try IdentityClaims.sstInvariants() },
        ExactClaim(id: "sst-5") { try CountClaims.sstTrainableShare() },
        ExactClaim(id: "relora-2") { try RankClaims.reLoRARank() },
        ExactClaim(id: "relora-3") { try IdentityClaims.reLoRAMerge() },
        ExactClaim(id: "cola-3") { try CountClaims.colaFLOPs() },
        ExactClaim(id: "loro-2") { try IdentityClaims.loroSplit() },
        ExactClaim(id: "matryoshkakv-4") { try IdentityClaims.matryoshkaRotation() },
    ] + adapters

    private static let adapters: [ExactClaim] = [
        ExactClaim(id: "lora-2") { try AdapterCountClaims.loraParameters() },
        ExactClaim(id: "lora-3") { try AdapterCountClaims.loraMemory() },
        ExactClaim(id: "qlora-3") { try AdapterCountClaims.qloraBits() },
        ExactClaim(id: "qlora-4") { try AdapterCountClaims.qloraMemory() },
        ExactClaim(id: "lq-lora-2") { try AdapterCountClaims.lqloraBits() },
        ExactClaim(id: "one-bit-adapter-1") { try AdapterCountClaims.oneBitBytes() },
        ExactClaim(id: "lora-xs-1") { try AdapterCountClaims.loraXSParameters() },
        ExactClaim(id: "lora-sb-1") { try AdapterCountClaims.loraSBParameters() },
        ExactClaim(id: "fed-sb-4") { try AdapterCountClaims.fedSBCommunication() },
        ExactClaim(id: "svfit-1") { try AdapterCountClaims.svfitParameters() },
        ExactClaim(id: "nola-1") { try AdapterCountClaims.nolaParameters() },
        ExactClaim(id: "lola-specvit-1") { try AdapterCountClaims.loLASpecViTParameters() },
        ExactClaim(id: "diffusekrona-1") { try AdapterCountClaims.diffuseKronAParameters() },
        ExactClaim(id: "diffusekrona-2") {
            let sides: [String: HyperValue] = ["a1": .integer(2), "a2": .integer(4)]
            return try RankClaims.adapterRank("diffusekrona", sides) { 2 * min($0 / 2, $1 / 4) }
        },
        ExactClaim(id: "bone-1") {
            try RankClaims.adapterRank("bone", ["rank": .integer(4), "init_weights": .text("bat")]) { min($0, $1) }
        },
        ExactClaim(id: "randlora-1") { try RankClaims.adapterRank("randlora", ["rank": .integer(4)]) { min($0, $1) } },
        ExactClaim(id: "wara-1") { try RankClaims.adapterRank("wara", ["rank": .integer(3)]) { _, _ in 6 } },
        ExactClaim(id: "shira-1") { try RankClaims.shiraRank() },
        ExactClaim(id: "snell-1") { try RankClaims.snellRank() },
        ExactClaim(id: "pissa-2") {
            try AdapterIdentityClaims.start("pissa", ["rank": .integer(3), "lora_alpha": .real(8)])
        },
        ExactClaim(id: "dora-2") { try AdapterIdentityClaims.start("dora", ["rank": .integer(3)]) },
        ExactClaim(id: "soka-1") { try AdapterIdentityClaims.start("soka", ["max_rank": .integer(3)]) },
        ExactClaim(id: "zeroi2v-1") { try AdapterIdentityClaims.zeroI2VFold() },
        ExactClaim(id: "ffa-lora-3") { try AdapterIdentityClaims.mean("ffa-lora") },
        ExactClaim(id: "fed-sb-5") { try AdapterIdentityClaims.mean("fed-sb") },
    ]
}

extension [Double] {
    /// "29.5 / 36.1 / 55.7"
    func listed(_ format: String) -> String { map { String(format: format, $0) }.joined(separator: " / ") }
}
