import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ExactClaimsTests {
    /// Claims that arithmetic contradicts, and why.
    private static let contradicted: [String: String] = [
        "dct-6": "only the choice of the vectors does not grow with the rank; the products with them do",
        "lola-specvit-1": "the official code trains two dense matrices beside each weight",
        "diffusekrona-1": "3.87M numbers are a third less than 5.81M",
    ]

    @Test(arguments: ExactClaims.all.map(\.id)) func aClaimComesOutAsKnown(_ id: String) throws {
        let claim = try #require(ExactClaims.all.first { $0.id == id })
        let finding = try claim.evaluate()
        #expect(finding.holds == (Self.contradicted[claim.id] == nil), "\(finding.finding)")
        #expect(!finding.finding.isEmpty && !finding.finding.contains("\n") && !finding.finding.contains("nan"))
    }

    @Test func idsAreUnique() {
        #expect(Set(ExactClaims.all.map(\.id)).count == ExactClaims.all.count)
    }

    /// The printed numbers that the checks compare with are those of the published tables.
    @Test func printedCellsAreThePublishedOnes() throws {
        let published = Set(
            try PublishedCell.read(MemoryFormulaTests.published + "/memory.csv").map { $0.place + [$0.published] })
        let cells = try PublishedMemoryClaims.cells
        #expect(cells.count == 32)
        for cell in cells { #expect(published.contains(cell.place + [cell.published]), "\(cell.place)") }
    }

    // MARK: - A wrong claim, or a wrong input, is found out

    @Test func anotherCountOfElements() throws {
        #expect(try !OptimizerMemoryClaims.galoreElements(claimed: { 2 * $0.others + 2 * $0.projectedGradients($1) }).holds)
        #expect(try !OptimizerMemoryClaims.galoreElements(savings: [0.43, 0.45, 0.61, 0.66]).holds)
        #expect(try !OptimizerMemoryClaims.apolloElements(projection: "svd").holds)
        #expect(try !OptimizerMemoryClaims.cosineIndices(claimed: { 4 * $0.projections($1) }).holds)
        #expect(try !OptimizerMemoryClaims.owloreElements(claimed: { 2 * $0.projectedGradients($1) }).holds)
        #expect(try !OptimizerMemoryClaims.gradNormLoRPSaving(claimed: 0.99).holds)
        #expect(try !OptimizerMemoryClaims.gradNormLoRPSaving(ranks: [1024]).holds)
    }

    @Test func anotherRuleForATable() throws {
        #expect(try !PublishedMemoryClaims.frugalTable(claimed: { 8 * $1 * Double($0.all) }).holds)
        #expect(try !PublishedMemoryClaims.qGaLoreTable(rule: .R4).holds)
        #expect(try !PublishedMemoryClaims.slTrainParameters(claimed: { counts, r, _ in counts.others + counts.factors(r) }).holds)
        #expect(try !PublishedMemoryClaims.slTrainTable(indexBytes: 4).holds)
    }

    @Test func anotherProjectionOrTransform() throws {
        #expect(try !ProjectionClaims.quantisedProjection(bits: 1).holds)
        #expect(try !ProjectionClaims.cosineSelection(select: { G, r in Array(0..<r) }).holds)
        #expect(!TransformClaims.fastTransform(entry: { cos(.pi * Double($1 * (2 * $0 + 1)) / Double(2 * $2)) }).holds)
        #expect(try TransformClaims.updateOperations(of: \.choice).holds)
    }

    @Test func anotherRank() throws {
        #expect(try !RankClaims.slTrainRank(factor: 0.1).holds)
        #expect(try !RankClaims.reLoRARank(claimed: { _, r, _ in r }).holds)
        #expect(try !RankClaims.reLoRARank(claimed: { k, r, _ in k * r }).holds)
    }

    @Test func somethingElseThanTheSame() throws {
        #expect(try !IdentityClaims.gradNormLoRPMerge(merged: { weight in
            var W = weight.parameter("W0")!.value
            W.accumulateProduct(weight.parameter("I")!.value, weight.parameter("J")!.value, beta: 1)
            return W
        }).holds)
        #expect(try !IdentityClaims.lostStart(entry: { $0 * $1 + ($3 ? (1 - $0) * ($2 - $1) : 0) }).holds)
        #expect(try !IdentityClaims.sstInvariants(disturb: { $0.parameter("U")!.value[0] += 1e-6 }).holds)
        #expect(try !IdentityClaims.sstInvariants(disturb: { $0.parameter("Sigma")!.value[11] = -1e-9 }).holds)
        #expect(try !IdentityClaims.reLoRAMerge(restart: { weight, _ in
            weight.parameter("B")!.value.assign(.zeros(weight.parameter("B")!.info.shape))
        }).holds)
        #expect(try !IdentityClaims.loroSplit(epsilon: 1e-8).holds)
        #expect(try !IdentityClaims.matryoshkaRotation(kept: 7).holds)
    }

    @Test func anotherCountOfAdapters() throws {
        #expect(try !AdapterCountClaims.loraParameters(claimed: 100_000).holds)
        #expect(try !AdapterCountClaims.loraMemory(claimed: 4).holds)
        #expect(try !AdapterCountClaims.qloraBits(claimed: [4.13, 4.5]).holds)
        #expect(try !AdapterCountClaims.qloraMemory(claimed: 40).holds)
        #expect(try !AdapterCountClaims.lqloraBits(factorBits: 16).holds)
        #expect(try !AdapterCountClaims.oneBitBytes(bits: 2).holds)
        #expect(try !AdapterCountClaims.loraXSParameters(rank: 60).holds)
        #expect(try !AdapterCountClaims.loraSBParameters(loraRank: 16).holds)
        #expect(try !AdapterCountClaims.fedSBCommunication(clients: 20).holds)
        #expect(try !AdapterCountClaims.svfitParameters(rank: 512).holds)
        #expect(try !AdapterCountClaims.nolaParameters(basis: 1024).holds)
        #expect(try AdapterCountClaims.loLASpecViTParameters(isGated: false).holds)
        #expect(try AdapterCountClaims.diffuseKronAParameters(claimed: 33).holds)
    }

    @Test func anotherAdapter() throws {
        #expect(try !RankClaims.adapterRank("bone", ["rank": .integer(4)]) { min($0, $1) }.holds)
        #expect(try !RankClaims.snellRank(claimed: 63).holds)
        #expect(try !RankClaims.shiraRank(claimed: { $0 - 1 }).holds)
        let ones: [String: HyperValue] = ["rank": .integer(3), "init_method": .text("ones")]
        #expect(try !AdapterIdentityClaims.start("loldu", ones).holds)
        #expect(try !AdapterIdentityClaims.zeroI2VFold(bias: { 2 * $0 }).holds)
        #expect(try !AdapterIdentityClaims.mean("fedavg-lora").holds)
    }

    @Test func anotherShare() throws {
        #expect(try !CountClaims.sstTrainableShare(rank: 64).holds)
        #expect(try !CountClaims.colaFLOPs(rankFactor: 2).holds)
    }
}
