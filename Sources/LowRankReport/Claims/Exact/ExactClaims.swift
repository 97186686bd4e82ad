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
    ]
}

extension [Double] {
    /// "29.5 / 36.1 / 55.7"
    func listed(_ format: String) -> String { map { String(format: format, $0) }.joined(separator: " / ") }
}
