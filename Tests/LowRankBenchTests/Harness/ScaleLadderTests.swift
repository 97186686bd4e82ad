import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct ScaleLadderTests {
    private static let widths = [16, 32, 64]

    private static let text = """
        schema: suite/1
        seeds: [1, 2]
        reference: full-rank
        second_reference: muon
        throughput: {repetitions: 0}
        learning_rate: 1e-2
        tasks:
        """
        // The largest first: rungs are sorted.
        + widths.reversed().map { width in
            """

              width-\(width):
                data: {kind: text, corpus: wordnet, vocabulary: 512}
                model: {kind: llama, hidden: \(width), intermediate: 64, layers: 1, heads: 4}
                training:
                  {steps: 10, batch: 2, context: 16, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 1}
            """
        }.joined() + """

        rows:
          full-rank: {methods: {adamw: {}}}
          muon: {}
          galore: {methods: {galore: {rank: 4}}}

        """

    /// Records of a made-up law: the network of a width has a hundred times as many parameters, full rank's loss is 3 and the
    /// seed's tenth, Muon's is 0.1 less, and GaLore's gap grows by 0.5 a decade with seed 1 and 0.7 with seed 2.
    private func results(_ text: String = text, unigram: Double = 9) throws -> SuiteResults {
        let folder = try TemporaryFolder()
        let suite = try SuiteReader(catalogue: .shipped, digest: { _ in "d" }).read(folder.write("ladder.yaml", text))
        let plan = try Plan(suite, environment: Fixture.environment)
        let records = plan.runs.map { run in
            let c = run.configuration
            let parameters = 100 * Int(c.task.dropFirst("width-".count))!
            let base = 3 + Double(c.seed) / 10
            let gaps = ["full-rank": 0, "muon": -0.1, "galore": (c.seed == 1 ? 0.5 : 0.7) * log10(Double(parameters) / 1600)]
            var result = Fixture.result(loss: base + gaps[c.row]!, metrics: ["unigramLoss": unigram])
            result.memory.trainableParameters = parameters
            return Fixture.record(run, result)
        }
        return SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
    }

    @Test func gapsAndTheirSlopes() throws {
        let ladder = try #require(ScaleLadder(results()))
        #expect(ladder.rungs.map(\.parameters) == [1600, 3200, 6400] && ladder.rungs[0].task == "width-16")
        #expect(ladder.comparisons.map(\.reference.name) == ["full-rank", "muon"])
        let gaps = ladder.comparisons[0].gaps
        #expect(gaps.map(\.row) == ["muon", "galore"])
        #expect(gaps[0].points.allSatisfy { abs($0.difference.mean + 0.1) < 1e-12 } && abs(gaps[0].slope!.mean) < 1e-12)
        #expect(abs(gaps[1].points[2].difference.mean - 0.6 * log10(4)) < 1e-12)
        let slope = try #require(gaps[1].slope)
        #expect(abs(slope.mean - 0.6) < 1e-12 && slope.count == 2)
        // Student's t of one degree of freedom, for two values 0.2 apart.
        #expect(abs(slope.halfWidth! - 12.706 * 0.1) < 1e-3)
    }

    @Test func isInTheTables() throws {
        let results = try results()
        let text = Summary(results).markdown(results.manifest)
        let labels = try #require(ScaleLadder(results)).comparisons.map(\.reference.label)
        #expect(labels.count == 2 && labels.allSatisfy { text.contains("## Gap to \($0) against size") })
        let heading = try #require(text.split(separator: "\n").first { $0.contains("a decade") })
        #expect(["1.60 k", "3.20 k", "6.40 k"].allSatisfy(heading.contains))
    }

    @Test func rowsThatDidNotLearnAreLeftOut() throws {
        // Only full rank and Muon are clearly below, except GaLore on the smallest network.
        let gap = try #require(try ScaleLadder(results(unigram: 3.25))?.comparisons[0].gaps.last)
        #expect(gap.row == "galore" && gap.points.map(\.rung.parameters) == [1600] && gap.slope == nil)
    }

    @Test func otherSuitesAreNoLadders() throws {
        #expect(try ScaleLadder(results(Self.text.replacing("hidden: 32", with: "hidden: 16"))) != nil)
        #expect(try ScaleLadder(results(Self.text.replacing("vocabulary: 512}\n    model: {kind: llama, hidden: 16", with: "vocabulary: 300}\n    model: {kind: llama, hidden: 16"))) == nil)
        let whole = try results()
        var manifest = whole.manifest
        manifest.tasks.removeLast()
        #expect(ScaleLadder(SuiteResults(manifest: manifest, records: whole.records, throughput: [])) == nil)
        #expect(ScaleLadder(SuiteResults(manifest: whole.manifest, records: [], throughput: [])) == nil)
    }
}
