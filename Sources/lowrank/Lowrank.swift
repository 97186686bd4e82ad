import ArgumentParser
import LowRankBench

@main
struct Lowrank: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lowrank",
        abstract: "Reference implementations and benchmarks of memory-efficient training methods.")
}
