import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct ShardTests {
    private let folder: TemporaryFolder
    private let plan: Plan

    init() throws {
        folder = try TemporaryFolder()
        plan = try Fixture.plan(in: folder)
    }

    private func part(_ text: String) throws -> [PlannedRun] {
        var plan = plan
        let shard: Shard = try #require(Shard(text))
        plan.shard = shard
        return plan.selectedRuns
    }

    @Test func aPartIsANumberOfACount() {
        #expect(Shard("3/8")?.description == "3/8" && Shard("1/1") != nil)
        for text in ["", "3", "0/8", "9/8", "3/0", "-1/8", "+1/8", "3/8/1", "a/b", " 3/8", "3/", "/8", "1/99999999999999999999", "٣/٨"] {
            #expect(Shard(text) == nil, "\(text)")
        }
    }

    @Test(arguments: 1...9) func partsTogetherAreThePlan(_ count: Int) throws {
        let parts = try (1...count).map { try part("\($0)/\(count)") }
        let runs = parts.joined().map { $0 }
        #expect(runs.count == plan.runs.count && Set(runs) == Set(plan.runs))
        let sizes = parts.map(\.count)
        #expect(sizes.max()! - sizes.min()! <= 1)
    }

    /// The text is long, the planted map short: both shards have some of each.
    @Test func longRunsAreSpread() throws {
        for text in ["1/2", "2/2"] { #expect(try part(text).count { $0.configuration.task == "text" } == 2) }
    }

    @Test func aPartOfSelectedRows() throws {
        var plan = try Plan(plan.suite, environment: Fixture.environment, only: RowSelection(rows: ["galore"], methods: []))
        plan.shard = Shard("2/2")
        #expect(plan.selectedRuns.map(\.configuration.row) == ["galore", "galore"])
    }

    @Test func aDryRunListsTheRunsOfTheShard() throws {
        var plan = plan
        plan.shard = Shard("2/3")
        let text = try plan.text(in: ResultsFolder(root: folder.path("results"), suite: "small"))
        #expect(text.hasPrefix("shard 2/3 of suite small") && !text.contains("throughput"))
        let part = try part("2/3")
        for run in plan.runs { #expect(text.contains(run.key.prefix(12)) == part.contains(run)) }
    }

    @Test func numbersOfUnfinishedShards() throws {
        for run in plan.runs {
            let number = try #require(Shard.numbers(of: [run.key], in: plan.runs, count: 3).first)
            #expect(try part("\(number)/3").contains(run))
        }
        #expect(Shard.numbers(of: [], in: plan.runs, count: 3).isEmpty)
    }

    @Test(arguments: [
        (["--shard", "9/8"], "'9/8' is not a part such as 3/8"),
        (["--shard", "1/2", "--launcher", "slurm"], "do not go together"), (["--jobs", "2", "--launcher", "slurm"], "--array-parallelism"),
        (["--partition", "long"], "--partition needs --launcher slurm"), (["--launcher", "pbs"], "'pbs' is invalid"),
        (["--launcher", "slurm", "--array-parallelism", "0"], "must be at least 1"),
        (["--launcher", "slurm", "--time", "1\n2"], "must be one line"),
    ])
    func mistakesAreRefusedInOneLine(_ arguments: [String], _ complaint: String) throws {
        let (status, output, errors) = try LowrankCommand.call(["run", folder.write("small.yaml", Fixture.suite)] + arguments)
        #expect(status == .exited(2) && output.isEmpty)
        #expect(errors.contains(complaint) && errors.count(where: \.isNewline) == 1, "\(errors)")
    }

    @Test func shardsShareAFolderAndOthersWait() throws {
        let results = ResultsFolder(root: folder.path("results"), suite: "small")
        try results.create()
        var shards: [ResultsLock]? = try [ResultsLock(results, shared: true), ResultsLock(results, shared: true)]
        #expect(throws: InputError.self) { try ResultsLock(results) }
        #expect(shards != nil)
        shards = nil
        let alone: ResultsLock? = try ResultsLock(results)
        #expect(throws: InputError.self) { try ResultsLock(results, shared: true) }
        #expect(alone != nil)
    }
}
