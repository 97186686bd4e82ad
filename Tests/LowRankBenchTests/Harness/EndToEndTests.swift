import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// `lowrank run` with real workers, interrupted in the rudest way.
struct EndToEndTests {
    private static let suite = """
        schema: suite/1
        seeds: [1, 2, 3]
        reference: full-rank
        throughput: {repetitions: 1, steps: 2, warmup_steps: 1}
        tasks:
          planted:
            data: {kind: planted, rank: 2, density: 0.1, noise: 0.1, source_seed: 1}
            model: {kind: linear, inputs: 16, outputs: 16}
            training: {steps: 300, batch: 8, warmup: 10, minimum_ratio: 0.1, clip: 1, evaluations: 3, evaluation_batches: 1}
        rows:
          full-rank: {methods: {adamw: {}}, learning_rate: 1e-2}
          low-rank: {methods: {low-rank: {rank: 4}}, learning_rate: 1e-2}

        """

    @Test(.timeLimit(.minutes(2)))
    func aKilledRunLeavesNoWorkersAndResumesToTheSameNumbers() throws {
        let temporary = try TemporaryFolder()
        let file = try temporary.write("small.yaml", Self.suite)
        let arguments = ["run", file, "--cache", temporary.path("cache"), "--results"]
        let killed = temporary.path("killed")
        let whole = temporary.path("whole")

        let child = try LowrankCommand.start(arguments + [killed, "--jobs", "1"])
        while records(in: killed) == 0 && child.end == nil {
            child.update()
            usleep(1000)
        }
        // The process alone, as the system would do it; its workers are on their own.
        kill(child.pid, SIGKILL)
        child.waitForEnd()
        let deadline = Date.now.addingTimeInterval(20)
        while !processes(naming: killed).isEmpty && Date.now < deadline { usleep(10_000) }
        #expect(processes(naming: killed).isEmpty)

        #expect(try LowrankCommand.call(arguments + [killed]).status == .exited(0))
        #expect(try LowrankCommand.call(arguments + [whole]).status == .exited(0))
        let (a, b) = (try results(killed), try results(whole))
        #expect(a.missing.isEmpty && a.records.map(\.key) == b.records.map(\.key))
        #expect(a.records.map(\.result!.weightsSHA256) == b.records.map(\.result!.weightsSHA256))
        #expect(
            a.records.map { $0.result!.curve.map(\.evaluationLoss) }
                == b.records.map { $0.result!.curve.map(\.evaluationLoss) })
        #expect(try LowrankCommand.call(arguments + [whole]).output.hasPrefix("6 runs cached, nothing to train"))
    }

    private func results(_ root: String) throws -> SuiteResults {
        try SuiteResults.load(ResultsFolder(root: root, suite: "small"))
    }

    private func records(in root: String) -> Int {
        ((try? FileManager.default.contentsOfDirectory(atPath: root + "/small/records")) ?? []).count {
            $0.hasSuffix(".json")
        }
    }

    /// Processes that have the text on their command line.
    private func processes(naming text: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []).filter { pid in
            Int(pid) != nil
                && (try? String(contentsOfFile: "/proc/\(pid)/cmdline", encoding: .utf8))?.contains(text) == true
        }
    }
}
