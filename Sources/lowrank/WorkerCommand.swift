import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods

struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Do one run; this is what 'lowrank run' starts.",
        discussion:
            "The request file of a failed run stays in RESULTS/SUITE/requests, so that it can be repeated by hand.",
        shouldDisplay: false)

    @Argument(help: "What to do, as JSON.")
    var request: String

    @Option(help: "Where to write the result.")
    var output: String

    @Flag(help: "End when standard input ends, which is when the parent process has died.")
    var tethered = false

    func run() throws {
        if tethered { Worker.dieWithParent() }
        try Worker.run(request: request, output: output)
    }
}
