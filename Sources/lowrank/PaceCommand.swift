import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

struct PaceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pace", abstract: "Measure how many updates every row of a suite makes in equal time.",
        discussion: """
            For suites that compare at equal wall time (with the key 'pace'). The speed of every row is measured in turns with \
            the reference row's, one run at a time. A row then gets as many updates as fit into the time of the \
            reference row. The speeds are written to the suite's pace file, so that the runs themselves can be repeated \
            bit for bit on any machine.

            EXAMPLES
              lowrank pace equal-time
            """)

    @OptionGroup var options: SuiteOptions
    @OptionGroup var workers: WorkerOptions

    func run() throws {
        var suite = try options.readSuite(for: workers)
        guard let file = suite.pace else {
            throw InputError("\(suite.file): missing key 'pace', the file to write the speeds into")
        }
        // Timed with the updates of the tasks themselves.
        suite.pace = nil
        guard suite.tasks.allSatisfy(suite.isTimed) else {
            throw InputError("\(suite.file): throughput must be measured on every task for a pace")
        }
        let environment = RunEnvironment.current()
        let folder = options.folder(of: suite)
        let plan = try Plan(suite, environment: environment, threads: workers.threads)
        try workers.withRunner(folder, environment) { try $0.time(plan.timings, settings: suite.throughput) }
        let pace = try Pace(
            of: plan.suite, from: plan.timings.compactMap { try folder.loadThroughput($0.key) }, environment: environment,
            command: "lowrank pace \(options.suite)")
        try pace.write(to: file)
        print(pace.table(of: suite))
        print(file.relativePath)
    }
}
