import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankTools

struct PeerWorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peer-worker", abstract: "Train as told on standard input; this is what 'lowrank peers' starts.",
        discussion: "One JSON request per line, one JSON answer per line; see docs/peers.md.", shouldDisplay: false)

    func run() throws {
        var worker = PeerWorker()
        worker.serve()
    }
}
