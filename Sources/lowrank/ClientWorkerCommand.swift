import ArgumentParser
import LowRankBench

struct ClientWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "client-worker",
        abstract: "Train clients as told on standard input; this is what a federated run with --client-processes starts.",
        shouldDisplay: false)

    func run() { ClientProcess.serve() }
}
