import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct SlurmArrayTests {
    private let temporary: TemporaryFolder
    private let plan: Plan
    private let folder: ResultsFolder

    init() throws {
        temporary = try TemporaryFolder()
        plan = try Fixture.plan(in: temporary)
        folder = ResultsFolder(root: temporary.path("100% results"), suite: "small")
        try folder.create()
    }

    private func array(_ options: SlurmArray.Options = .init(), _ plan: Plan? = nil) throws -> SlurmArray {
        try SlurmArray(
            PlanState(plan ?? self.plan, in: folder), in: folder, command: ["/opt/lowrank", "run", "it's"], options: options)
    }

    private func finish(_ runs: some Sequence<PlannedRun>, seconds: Double = 1) throws {
        for run in runs {
            var record = Fixture.record(run, Fixture.result(loss: 3))
            record.result!.trainingSeconds = seconds
            try JSONFile.write(record, to: folder.record(run.key))
        }
    }

    @Test func aTaskIsARun() throws {
        let script = try array().script
        #expect(script.hasPrefix("#!/bin/sh\n") && script.contains("\n#SBATCH --array=1-8\n"))
        #expect(script.contains("\n/opt/lowrank run 'it'\\''s' --shard \"$SLURM_ARRAY_TASK_ID/8\"\n"))
        #expect(script.contains("\n#SBATCH --requeue\n") && script.contains("\n#SBATCH --dependency=singleton\n"))
        #expect(script.contains("100%% results/small/slurm/%A_%a.log\"\n"))
        #expect(!script.contains("--time") && !script.contains("--partition") && !script.contains("--mem"))
        #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "slurm").path))
    }

    @Test func onlyUnfinishedRunsAreTasks() throws {
        var part = plan
        for number in [1, 4, 5] {
            part.shard = Shard(number, of: 8)
            try finish(part.selectedRuns)
        }
        #expect(try array().tasks == [2, 3, 6, 7, 8])
        #expect(try array().script.contains("--array=2-3,6-8\n"))
        try finish(plan.runs)
        let error = #expect(throws: InputError.self) { try array() }
        #expect(try #require(error).description.hasSuffix("all 8 runs are done; nothing to submit"))
    }

    @Test func optionsAreInTheScript() throws {
        var options = SlurmArray.Options()
        (options.time, options.partition, options.memory, options.parallelism) = ("2:00:00", "cpu", "4G", 50)
        (options.setup, options.others) = ("module load openblas\n", ["--account=me --qos=low", "--nice"])
        let script = try array(options).script
        for line in [
            "#SBATCH --array=1-8%50", "#SBATCH --time=\"2:00:00\"", "#SBATCH --partition=\"cpu\"", "#SBATCH --mem=\"4G\"",
            "#SBATCH --account=me --qos=low", "#SBATCH --nice", "module load openblas",
        ] { #expect(script.contains("\n\(line)\n"), "\(line)") }
        // Slurm reads no directive after the first command.
        let last = try #require(script.range(of: "#SBATCH", options: .backwards)), first = try #require(script.range(of: "module"))
        #expect(last.upperBound < first.lowerBound)
    }

    @Test func theTimeLimitFollowsFromFinishedRuns() throws {
        try finish(plan.runs.filter { $0.configuration.seed == 1 }, seconds: 1000)
        #expect(try array().script.contains("\n#SBATCH --time=\"25\"\n"))
        try finish(plan.runs.filter { $0.configuration.seed == 1 }, seconds: 1)
        #expect(try array().script.contains("\n#SBATCH --time=\"10\"\n"))
    }

    /// More than an array may have.
    @Test func largePlansHaveSeveralRunsToATask() throws {
        var suite = plan.suite
        suite.seeds = Array(1...600)
        let large = try Plan(suite, environment: Fixture.environment)
        #expect(large.runs.count == 2400 && large.runs[0].key == plan.runs[0].key)
        #expect(try array(.init(), large).script.contains("--array=1-1000\n"))
        #expect(try array(.init(), large).script.contains("$SLURM_ARRAY_TASK_ID/1000\""))
    }

    @Test func theShellUnderstandsIt() throws {
        let file = try temporary.write("job.sh", array().script)
        let shell = try ChildProcess("/bin/sh", ["-n", file], environment: [:])
        shell.drainToEnd()
        #expect(shell.end == .exited(0))
    }

    // MARK: The command

    /// The suite of the fixture has stand-ins for methods; this one has the shipped ones.
    private let suite = """
        schema: suite/1
        seeds: [1, 2]
        reference: full-rank
        throughput: {repetitions: 0}
        tasks:
          markov:
            data: {kind: markov, states: 16, branching: 2, source_seed: 1}
            model: {kind: llama, hidden: 16, intermediate: 32, layers: 1, heads: 2}
            training: {steps: 4, batch: 2, context: 8, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 1}
        learning_rate: 1e-3
        rows:
          full-rank: {label: Full rank, methods: {adamw: {}}}

        """

    private func call(_ arguments: [String], path: String) throws -> (status: ChildProcess.End, output: String, errors: String) {
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = path
        let child = try ChildProcess(
            LowrankCommand.executable,
            ["run", temporary.write("tiny.yaml", suite), "--results", temporary.path("results"), "--launcher", "slurm"] + arguments,
            environment: environment)
        child.drainToEnd()
        return (child.end!, child.output.text, child.errors.text)
    }

    @Test func aDryRunShowsTheScriptAndSubmitsNothing() throws {
        let shown = try call(["--dry-run", "--rows", "full-rank", "--sbatch", "--account=me"], path: "/none")
        #expect(shown.status == .exited(0) && shown.output.contains("\n#SBATCH --account=me\n"), "\(shown.errors)")
        #expect(shown.output.contains("--rows full-rank --threads 1 ") && shown.output.contains("--jobs 1 --shard \"$SLURM_ARRAY_TASK_ID/2\""))
        #expect(!FileManager.default.fileExists(atPath: temporary.path("results")))
    }

    @Test func withoutSlurmOneLineSaysSo() throws {
        let refused = try call([], path: "/none")
        #expect(refused.status == .exited(2) && refused.errors.hasPrefix("lowrank: sbatch: no such command here"))
        #expect(refused.errors.count(where: \.isNewline) == 1)
        let unread = try call(["--setup", "none.sh"], path: "/none")
        #expect(unread.status == .exited(2) && unread.errors == "lowrank: none.sh: cannot be read\n")
    }

    @Test func theScriptIsSubmitted() throws {
        // Written by a process of its own, as in SetUpTests.
        let write = "printf '#!/bin/sh\\ncat \"$2\" >%s\\necho \"77;cluster\"\\n' \"$1.given\" >\"$1\" && chmod 755 \"$1\""
        let shell = try ChildProcess("/bin/sh", ["-c", write, "sh", temporary.path("sbatch")], environment: ["PATH": "/usr/bin:/bin"])
        shell.drainToEnd()
        let submitted = try call([], path: temporary.url.path + ":/usr/bin:/bin")
        #expect(submitted.status == .exited(0) && submitted.output.hasPrefix("job 77: 2 tasks;"), "\(submitted.errors)")
        let given = try String(contentsOfFile: temporary.path("sbatch.given"), encoding: .utf8)
        #expect(given.contains("#SBATCH --array=1-2\n"))
        #expect(try given == String(contentsOfFile: temporary.path("results/tiny/slurm/job.sh"), encoding: .utf8))
    }
}
