import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// `lowrank compare --accept` and the end of `lowrank run`, as a user calls them.
struct AcceptTests {
    private static let suite = """
        schema: suite/1
        seeds: [1]
        reference: full-rank
        throughput: {repetitions: 1, steps: 1, warmup_steps: 1}
        tasks:
          planted:
            data: {kind: planted, rank: 2, density: 0.1, noise: 0.1, source_seed: 1}
            model: {kind: linear, inputs: 8, outputs: 8}
            training: {steps: 4, batch: 2, warmup: 1, minimum_ratio: 0.1, clip: 1, evaluations: 1, evaluation_batches: 1}
        rows:
          full-rank: {methods: {adamw: {}}, learning_rate: 1e-2}
          diverges: {label: Too fast, methods: {adamw: {}}, learning_rate: 1e39}

        """

    @Test func onlyCompleteResultsAreAcceptedAndADivergenceIsOne() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("small.yaml", Self.suite)
        let places = ["--results", folder.path("results")]
        let accept = ["compare", file, "--accept", "--baselines", folder.path("baselines")] + places
        let run = ["run", file, "--cache", folder.path("cache")] + places
        let baseline = folder.path("baselines/small.json")

        #expect(try LowrankCommand.call(run + ["--rows", "full-rank"]).status == .exited(0))
        let partial = try LowrankCommand.call(accept)
        #expect(partial.status == .exited(2) && !FileManager.default.fileExists(atPath: baseline))
        #expect(partial.errors.contains("1 of 2 runs were not made: planted/diverges, seed 1"))

        // Timing it diverges, too, and is not tried at every start.
        let whole = try LowrankCommand.call(run)
        #expect(whole.status == .exited(0) && whole.output.contains("not timed: diverged: "), "\(whole.errors)")
        #expect(!whole.output.contains("RunFailure") && !whole.output.contains("diverged("))
        let again = try LowrankCommand.call(run)
        #expect(again.status == .exited(0) && !again.output.contains("timing: "))
        #expect(try LowrankCommand.call(accept).status == .exited(0))

        let place = ResultsFolder(root: folder.path("results"), suite: "small")
        let records = try SuiteResults.load(place).records
        try FileManager.default.removeItem(at: place.records)
        let before = try Data(contentsOf: URL(fileURLWithPath: baseline))
        #expect(records.count == 2)
        #expect(try LowrankCommand.call(accept).status == .exited(2))
        #expect(try Data(contentsOf: URL(fileURLWithPath: baseline)) == before)
    }
}
