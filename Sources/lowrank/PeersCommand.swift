import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankTools

struct PeersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "peers", abstract: "Compare training and the time of compression with PyTorch, adapters with peft, and models with transformers.",
        discussion: """
            Losses: the same decoder from the same weights on the same batches, 200 updates on both sides, loss by loss. \
            Speed: one process of each, one thread each, taking turns of about a second. Memory: the most bytes of tensors alive \
            at once. PyTorch's side is baselines/pytorch, with the authors' optimizers where they exist. Tables are printed and \
            written to RESULTS/peers/summary.md, with one record per implementation, width and method; a comparison that \
            has a record for this build is not repeated, so the same command continues after an interruption. Nothing else \
            should run at the same time. Adapters: those that peft has, too, are trained and exported here, loaded and saved \
            again by peft, and read here; their logits are compared both ways and written to RESULTS/peers/adapters.md. Models: a decoder is compressed and adapters \
            are merged here; transformers loads the results, peft merges the same adapters, and logits are compared; written to \
            RESULTS/peers/checkpoints.md. \
            Compression: a block of SmolLM2-135M is compressed on both sides in turns, which needs 'lowrank fetch smollm2'; \
            written to RESULTS/peers/compression.md.

            'make peers' prepares the Python environment and runs this command.

            EXAMPLES
              lowrank peers
              lowrank peers --parity-only
              lowrank peers --adapters-only
              lowrank peers --models-only
              lowrank peers --compression-only
              lowrank peers --speed-only --sizes 64,128 --methods full-rank,galore --repetitions 9

            EXIT STATUS
              0 done; 1 losses, logits or errors differ; 2 wrong input, or PyTorch cannot run; 130 interrupted
            """)

    @Option(help: "Widths of the decoder for speed and memory, separated by commas.")
    var sizes: CommaSeparated<Int> = CommaSeparated([64, 96, 128, 256, 512])

    @Option(help: "Methods, separated by commas: \(PeerMethod.allCases.map(\.rawValue).joined(separator: ", ")).")
    var methods: CommaSeparated<PeerMethod> = CommaSeparated(PeerMethod.allCases)

    @Option(help: "Number of turns of each side.")
    var repetitions = 5

    @Option(help: "Length of a turn, in seconds; a turn has at least two updates.")
    var seconds = 1.0

    @Flag(help: "Compare only losses.")
    var parityOnly = false

    @Flag(help: "Compare only speed and memory.")
    var speedOnly = false

    @Flag(help: "Compare only adapters.")
    var adaptersOnly = false

    @Flag(help: "Compare only compressed and merged models.")
    var modelsOnly = false

    @Flag(help: "Compare only the time of compression.")
    var compressionOnly = false

    @Option(help: "The Python that runs the PyTorch side.")
    var python = ".cache/peers/bin/python"

    @Option(help: "The program of the PyTorch side.")
    var script = "baselines/pytorch/peer.py"

    @Option(help: "The program that loads adapters into peft.")
    var adapterScript = "baselines/pytorch/adapters.py"

    @Option(help: "The program that loads compressed and merged models into transformers and peft.")
    var modelScript = "baselines/pytorch/checkpoints.py"

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    @Option(help: "The folder for prepared data.")
    var cache = ".cache"

    func validate() throws {
        let range = 1...10_000
        if !range.contains(repetitions) { throw ValidationError("--repetitions must be from 1 to \(range.upperBound)") }
        if !(seconds > 0 && seconds <= 3600) { throw ValidationError("--seconds must be above 0 and at most 3600") }
        if [parityOnly, speedOnly, adaptersOnly, modelsOnly, compressionOnly].count(where: \.self) > 1 {
            throw ValidationError(
                "--parity-only, --speed-only, --adapters-only, --models-only and --compression-only leave nothing to compare; give one of them")
        }
        if let size = sizes.values.first(where: { $0 < 16 || $0 > 4096 || $0 % 16 != 0 }) {
            throw ValidationError("--sizes: \(size) is not a multiple of 16 from 16 to 4096")
        }
    }

    func run() throws {
        let interruption = Interruption.onSignals()
        do {
            let isPart = parityOnly || speedOnly || adaptersOnly || modelsOnly || compressionOnly
            var agree = true
            if !isPart || parityOnly || speedOnly { agree = try compareTraining(interruption) && agree }
            if !isPart || adaptersOnly { agree = try compareAdapters(interruption) && agree }
            if !isPart || modelsOnly { agree = try compareModels(interruption) && agree }
            if !isPart || compressionOnly { agree = try compareCompression(interruption) && agree }
            if !agree { throw ExitCode(1) }
        } catch is Interrupted {
            let message = "lowrank: interrupted; finished comparisons are kept, and the same command continues from here\n"
            FileHandle.standardError.write(Data((Terminal.lineStart(STDERR_FILENO) + message).utf8))
            throw ExitCode(130)
        }
    }

    /// - Returns: whether the losses agree.
    private func compareTraining(_ interruption: Interruption) throws -> Bool {
        let options = PeerComparison.Options(
            sizes: sizes.values, methods: methods.values,
            turns: PeerTurns(repetitions: repetitions, seconds: seconds), parity: !speedOnly, speed: !parityOnly, python: python, script: script, results: results, cache: cache)
        let comparison = try PeerComparison(options, interruption: interruption) { write($0) }
        let report = try comparison.carryOut()
        print("\n" + report.markdown)
        print(comparison.reportPath)
        return report.agrees
    }

    /// - Returns: whether the logits agree.
    private func compareAdapters(_ interruption: Interruption) throws -> Bool {
        let comparison = try AdapterComparison(
            python: python, script: adapterScript, results: results, cache: cache, interruption: interruption)
        let rows = try comparison.carryOut { write($0) }
        print("\n" + AdapterComparison.text(rows))
        print(comparison.reportPath)
        return AdapterComparison.agrees(rows)
    }

    /// - Returns: whether the logits agree.
    private func compareModels(_ interruption: Interruption) throws -> Bool {
        let comparison = try CheckpointComparison(
            python: python, script: modelScript, results: results, cache: cache, interruption: interruption)
        let rows = try comparison.carryOut { write($0) }
        print("\n" + CheckpointComparison.text(rows))
        print(comparison.reportPath)
        return CheckpointComparison.agrees(rows)
    }

    /// - Returns: whether the errors agree.
    private func compareCompression(_ interruption: Interruption) throws -> Bool {
        let comparison = try CompressionComparison(
            python: python, script: script, repetitions: repetitions, results: results, cache: cache, interruption: interruption)
        let report = try comparison.carryOut { write($0) }
        print("\n" + report.markdown)
        print(comparison.reportPath)
        return report.agrees
    }

    private func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}

/// "a,b,c" as an option's value; nothing may be empty or given twice.
struct CommaSeparated<Element: LosslessStringConvertible & Hashable & Sendable>: ExpressibleByArgument, Sendable {
    let values: [Element]

    init(_ values: [Element]) { self.values = values }

    init?(argument: String) {
        let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
        let values = parts.compactMap { Element(String($0)) }
        guard values.count == parts.count, Set(values).count == values.count else { return nil }
        self.values = values
    }

    var defaultValueDescription: String { values.map(\.description).joined(separator: ",") }
}

extension PeerMethod: LosslessStringConvertible {
    public init?(_ description: String) { self.init(rawValue: description) }
    public var description: String { rawValue }
}
