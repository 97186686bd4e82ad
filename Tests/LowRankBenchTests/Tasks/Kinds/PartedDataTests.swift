import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore

/// Parts of data that one network serves.
struct PartedDataTests {
    private let images = ImagesData(from: "fashion-mnist", classes: [0, 2, 4, 7], sha256: "00")
    private let text = TextData(corpus: "wordnet", vocabulary: 260, sha256: "00")

    @Test func partsOfImagesHaveOneHead() {
        let part = images.whole.part(named: "classes 2 7", sha256: "00")
        #expect(part.labels == 4 && part.chosen == [1, 3] && part.classes == [2, 7] && part.whole.classes == [2, 7])
        #expect(part.partName == "classes 2 7" && part.partTitle == "pullover/sneaker" && part.pieces == ["2", "7"])
        // Without parts the head is that of the classes.
        #expect(images.labels == 4 && images.chosen == nil)
    }

    /// Keys of runs are digests of this text.
    @Test func dataWithoutPartsAreWrittenAsBefore() throws {
        let json = String(decoding: try JSONEncoder().encode(DataConfiguration(images)), as: UTF8.self)
        #expect(!json.contains("head"))
        let part = DataConfiguration(images.whole.part(named: "classes 2 7", sha256: "00"))
        #expect(try JSONDecoder().decode(DataConfiguration.self, from: JSONEncoder().encode(part)) == part)
    }

    @Test func partsOfTextAreCorpora() {
        let verbs = text.part(named: "wordnet:verb", sha256: "11")
        #expect(verbs.vocabulary == 260 && verbs.partTitle == "verb" && verbs.pieces.isSubset(of: text.pieces))
        let river = text.part(named: "texts/river.txt", sha256: "22")
        #expect(river.partTitle == "river" && river.pieces.isDisjoint(with: text.pieces))
    }

    @Test func partsOfSentencesAreDomains() throws {
        let all = SentencesData(from: "rated-sentences", domain: nil, sha256: "00")
        let tweets = all.whole.part(named: "tweets", sha256: "00")
        #expect(tweets.domain == .tweets && tweets.partTitle == "tweets" && tweets.pieces.isSubset(of: all.pieces))
        #expect(all.pieces.count == 4 && all.part(named: all.partName, sha256: "00") == all)
        for data in [all, tweets] {
            let coded = try JSONEncoder().encode(DataConfiguration(data))
            #expect(try JSONDecoder().decode(DataConfiguration.self, from: coded) == DataConfiguration(data))
        }
    }

    /// The network comes from other classes of the same head, which it keeps.
    @Test func theHeadStaysWhereItIsOneForAll() throws {
        let fixture = try KindFixture()
        var run = try fixture.run("images")
        func heads() throws -> (before: [[Float]], after: [[Float]]) {
            let prepared = try PreparedRun(run, cacheDirectory: fixture.cache)
            let file = try #require(try run.startFile(cacheDirectory: fixture.cache))
            let head = prepared.trainer.network.parameters.filter { $0.info.role == .head }
            return (try head.map { (try file.tensor($0.name) as Tensor<Float>).values }, head.map(\.value.values))
        }
        let own = try heads()
        #expect(own.before != own.after)
        let data = try #require(run.data.kind as? ImagesData)
        run.data = DataConfiguration(ImagesData(from: data.from, classes: [2, 3], head: [0, 1, 2, 3], sha256: data.sha256))
        let shared = try heads()
        #expect(shared.before == shared.after && shared.after[1].count == 4)
    }
}
