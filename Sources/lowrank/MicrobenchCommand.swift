import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankTools

struct MicrobenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "microbench",
        abstract: "Measure the loops of a training step against the machine's limits.",
        discussion: """
            First the limits of one thread of this machine: OpenBLAS's matrix product of 1024 x 1024, and the bandwidth of a \
            sum of arrays that are larger than any cache. Then three tables for every width:

              products      every matrix product of a training step (2048 tokens) and attention, in FLOP/s, beside OpenBLAS's \
            product of the same shape
              loops         the other operations, by the bytes that they read and write; data that fits in a cache can be \
            faster than the bandwidth, above 100 %
              update rules  an ordinary update of one MLP weight under every registered rule, and a refresh of its projection \
            beside one SVD

            Every number is a median. Operations are timed in the graph that training uses. Nothing else should run at the same \
            time. docs/speed.md explains the tables.

            With --profile, one method trains instead, and the time of a step is broken down by operation.

            EXAMPLES
              lowrank microbench
              lowrank microbench --sizes 128 --repetitions 50
              lowrank microbench --sizes 96 --profile galore
            """)

    @Option(help: ArgumentHelp("Hidden widths, with commas between them.", valueName: "widths"))
    var sizes = "64,96,128,256,512"

    @Option(help: "Number of measurements; with --profile, of training steps.")
    var repetitions = 15

    @Option(help: ArgumentHelp("Show the time of a training step of this method by operation.", valueName: "method"))
    var profile: String?

    func validate() throws {
        let range = 1...10_000
        if !range.contains(repetitions) { throw ValidationError("--repetitions must be from 1 to \(range.upperBound)") }
    }

    func run() throws {
        let models = try BenchmarkModel.models(widths: sizes)
        if let profile { _ = try MethodCatalogue.shipped.knownCard(profile) }
        Threads.use(1)
        let progress = ProgressLine()
        progress.show("measuring the machine's limits")
        let limits = MachineLimits.measure()
        progress.clear()
        print(limits.text)
        for model in models {
            let prefix = "width \(model.shape.hidden): "
            let text =
                if let profile {
                    try profiled(model, profile, limits) { progress.show(prefix + $0) }
                } else {
                    try WidthMeasurement.measure(model, repetitions: repetitions) { progress.show(prefix + $0) }
                        .text(limits: limits)
                }
            progress.clear()
            print("\n" + text)
            fflush(nil)
        }
    }

    private func profiled(
        _ model: BenchmarkModel, _ method: String, _ limits: MachineLimits, _ progress: (String) -> Void
    ) throws -> String {
        progress("training with \(method)")
        return try StepProfile.measure(model, method: method, limits: limits, steps: repetitions).text(of: method)
    }
}

/// Says on standard error what is being done: a line that is replaced on a terminal, lines elsewhere.
private struct ProgressLine {
    private let terminal = Terminal(STDERR_FILENO)

    func show(_ text: String) {
        if let terminal {
            write(Terminal.erasingLine + terminal.fitting([text]).joined())
        } else {
            write(text + "\n")
        }
    }

    func clear() { if terminal != nil { write(Terminal.erasingLine) } }
    private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
