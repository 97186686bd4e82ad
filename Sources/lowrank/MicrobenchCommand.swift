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

            With --harness, the commands around the training are measured instead, on made-up suites of up to 100000 runs: \
            status (which plans and finds what is left), run (the same, one run that is left, the tables), collect and report. \
            Each number is the time and the largest memory of a process; the exponent is that of the time over the runs. It \
            writes up to a gigabyte into the folder for temporary files, and takes about 4 minutes.

            EXAMPLES
              lowrank microbench
              lowrank microbench --sizes 128 --repetitions 50
              lowrank microbench --sizes 96 --profile galore
              lowrank microbench --harness
            """)

    @Option(help: ArgumentHelp("Hidden widths, with commas between them.", valueName: "widths"))
    var sizes = "64,96,128,256,512"

    @Option(help: "Number of measurements; with --profile, of training steps.")
    var repetitions = 15

    @Option(help: ArgumentHelp("Show the time of a training step of this method by operation.", valueName: "method"))
    var profile: String?

    @Flag(help: "Measure the harness on many made-up runs.")
    var harness = false

    @Option(help: ArgumentHelp("With --harness, numbers of runs, with commas between them.", valueName: "numbers"))
    var runs = HarnessBenchmark.sizes.map(String.init).joined(separator: ",")

    func validate() throws {
        let range = 1...10_000
        if harness, profile != nil { throw ValidationError("--harness and --profile do not go together") }
        if !range.contains(repetitions) { throw ValidationError("--repetitions must be from 1 to \(range.upperBound)") }
    }

    func run() throws {
        let progress = ProgressLine()
        guard !harness else { return try measureHarness(progress) }
        let models = try BenchmarkModel.models(widths: sizes)
        if let profile { _ = try MethodCatalogue.shipped.knownCard(profile) }
        Threads.use(1)
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

    private func measureHarness(_ progress: ProgressLine) throws {
        let sizes = try HarnessBenchmark.sizes(runs)
        let interruption = Interruption.onSignals()
        do {
            for (number, form) in HarnessBenchmark.Form.allCases.enumerated() {
                let benchmark = try HarnessBenchmark.measure(
                    form, sizes: sizes, interruption: interruption, progress: progress.show)
                progress.clear()
                print((number > 0 ? "\n" : "") + benchmark.text)
                fflush(nil)
            }
        } catch is Interrupted {
            throw ExitCode(130)
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
