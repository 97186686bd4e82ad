import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
import LowRankCore

struct FilmClicksTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.writeClicks()
    }

    private func replace(_ old: String, with new: String, in file: String) throws {
        let text = try String(contentsOfFile: folder.path(file), encoding: .utf8)
        #expect(text.contains(old))
        try folder.write(file, text.replacing(old, with: new, maxReplacements: 1))
    }

    /// The first pair is u0 and f5, a three: a woman of 15, an artist, whose zip code begins with 0; a film of 1965.
    @Test func fieldsAreRead() throws {
        let clicks = try FilmClicks(folder: folder.url)
        #expect(clicks.fields == [12, 12, 7, 2, 21, 11, 9, 19] && clicks.samples.count == 96)
        #expect(clicks.samples[0] == [[0], [0], [0], [0], [1], [0], [4], [4, 16]] && clicks.labels[0] == 0)
        for (sample, fields) in clicks.samples.map({ ($0, clicks.fields) }) {
            #expect(zip(sample, fields).allSatisfy { values, count in !values.isEmpty && values.allSatisfy { $0 < count } })
        }
        #expect(clicks.labels.contains(1))
    }

    @Test(arguments: [
        ("ml-100k.user", "u0\t15", "u0\tyoung", "ml-100k.user:2: 'young' is no age"),
        ("ml-100k.user", "\tF\t", "\tX\t", "ml-100k.user:2: 'X' is neither F nor M"),
        ("ml-100k.user", "u3\t", "u99\t", "ml-100k.user: has no line for 'u3'"),
        ("ml-100k.item", "Drama", "Epic", "ml-100k.item:2: 'Epic' are no genres"),
        ("ml-100k.item", "\tDrama", "", "ml-100k.item:2: has 3 columns with tabs between, not 4"),
    ])
    func mistakesNameTheLine(_ file: String, _ old: String, _ new: String, _ message: String) throws {
        try replace(old, with: new, in: file)
        #expect { try FilmClicks(folder: folder.url) } throws: { "\($0)".contains(message) }
    }

    /// One part is nobody else's, and the same for all seeds.
    @Test func theSplitIsFixed() throws {
        let data = ClicksData(from: folder.url.path, fields: try FilmClicks(folder: folder.url).fields, sha256: "00")
        func samples(_ part: ClicksData.Part, seed: Int) throws -> [[Float]] {
            var run = try KindFixture().run("clicks", seed: seed)
            run.data = DataConfiguration(data)
            (run.training.batch, run.training.evaluationBatches) = (3, 3)
            var task: any TrainingTask<Float> = try data.task(run, evaluatedOn: part, cacheDirectory: folder.url)
            let network: any Network<Float> = try run.makeDenseNetwork(start: nil, cacheDirectory: folder.url)
            let graph = network.makeLossGraph()
            return (0..<3).flatMap { batch in
                task.loadEvaluation(batch: batch, into: graph.inputs)
                return graph.inputs.numbers(.x).value.slices.map(\.values)
            }
        }
        let (validation, test) = (try samples(.validation, seed: 1), try samples(.test, seed: 1))
        #expect(try samples(.validation, seed: 2) == validation && Set(validation).isDisjoint(with: test))
        #expect(Set(validation + test).count == 18 && validation.allSatisfy { abs($0.reduce(0, +) - 8) < 1e-6 })
    }
}
