import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What a run's weights are written as.
public enum ExportFormat: Sendable {
    /// Every weight as one matrix.
    case transformers
    /// The adapter, and the base in a folder of its own; nil for `base` in the adapter's folder.
    case peft(base: String?, PeftPiSSAForm)
}

/// Trains a run again and writes its weights as a Hugging Face checkpoint, or its adapter for `peft`.
///
/// A record does not hold the weights, but everything that determines them; the digest it does hold tells
/// whether they have come out the same.
public struct CheckpointExport {
    public struct Options: Sendable {
        public var format: ExportFormat
        public var cacheDirectory: String
        /// The weights before the first update, without training.
        public var initial: Bool
        /// Also write one batch of tokens with its logits.
        public var logits: Bool
        /// Write into a folder that is not empty.
        public var force: Bool

        public init(
            cacheDirectory: String, format: ExportFormat = .transformers, initial: Bool = false, logits: Bool = false, force: Bool = false
        ) {
            self.format = format
            self.cacheDirectory = cacheDirectory
            self.initial = initial
            self.logits = logits
            self.force = force
        }
    }

    /// Logits further apart than this are worth a warning.
    private static let tolerance: Float = 1e-4

    private let source: ExportSource
    private let checkpoint: LlamaCheckpoint
    private let options: Options
    private let report: ProgressReport

    /// - Parameters:
    ///   - source: a record (its file, its key or the beginning of it), or a file with a configuration.
    ///   - results: the folder in which keys are looked up.
    /// - Throws: `InputError` when there is nothing that can be exported, or no place for it.
    public init(
        _ source: String, results: String, to folder: String, options: Options, report: ProgressReport
    ) throws {
        self.source = try ExportSource(source, results: results)
        checkpoint = LlamaCheckpoint(folder)
        self.options = options
        self.report = report
        if let record = self.source.record, record.status == .diverged, !options.initial {
            throw InputError(
                "\(self.source.name): the run diverged, so it has no final weights; "
                    + "--initial exports those it began with")
        }
        try checkpoint.checkIsFree(overwriting: options.force)
        if case .peft = options.format {
            _ = try Self.naming(self.source.name) { try PeftExport.adapter(of: self.source.configuration) }
        }
    }

    public func carryOut() throws {
        try Self.naming(source.name) {
            var run = try PreparedRun(
                source.configuration, cacheDirectory: URL(fileURLWithPath: options.cacheDirectory, isDirectory: true))
            guard let llama = run.trainer.network as? Llama<Float> else {
                preconditionFailure("a language model is a LLaMA")
            }
            // Whether the weights can be merged, or are an adapter, shows before any time is spent on training them.
            var adapter: PeftExport?
            if case .peft(let base, let pissa) = options.format {
                adapter = try PeftExport(
                    run, to: checkpoint.url.relativePath, base: base, pissa: pissa, overwriting: options.force)
            } else {
                _ = try llama.denseTensors()
            }
            if !options.initial { try train(&run) }
            let logits = BatchLogits(&run)
            if let adapter {
                try write(adapter, llama, run, logits)
            } else {
                try write(llama, run, logits)
            }
        }
    }

    private var context: Int { source.configuration.training.context }

    private func write(_ llama: Llama<Float>, _ run: PreparedRun, _ logits: BatchLogits) throws {
        let files = try checkpoint.write(
            llama, context: context, tokenizer: run.task.tokenizer, logits: options.logits ? logits : nil)
        for file in files { report.say(checkpoint.file(file).relativePath) }
        if files.contains(.bytePairs) {
            report.say("two tokens have one spelling, which tokenizer.json cannot express: bytepair.json instead")
        }
        compare(try checkpoint.read(batch: logits.tokens.rows, context: logits.tokens.columns), with: logits)
    }

    private func write(_ adapter: PeftExport, _ llama: Llama<Float>, _ run: PreparedRun, _ logits: BatchLogits) throws {
        let files = try adapter.write(
            llama, context: context, tokenizer: run.task.tokenizer, logits: options.logits ? logits : nil,
            report: report)
        for file in files { report.say(file.relativePath) }
        compare(try adapter.read(batch: logits.tokens.rows, context: logits.tokens.columns), with: logits)
    }

    private func train(_ run: inout PreparedRun) throws {
        let planned = PlannedRun(key: source.record?.key ?? "", configuration: source.configuration)
        report.say("\(planned.name): training \(source.configuration.training.steps) updates")
        report.begin("training", [planned])
        report.started(planned)
        defer { report.end() }
        let curve = try RunExecutor.train(&run) { _, progress, _ in
            report.progressed(planned, progress)
            report.tick()
        }
        report.ended(planned, "loss \(Format.loss(curve[curve.count - 1].evaluationLoss))")
        if let result = source.record?.result { compare(run.weightsSHA256, with: result) }
    }

    private func compare(_ digest: String, with result: RunResult) {
        guard digest != result.weightsSHA256 else {
            report.say("the weights are those of the record, bit for bit: SHA-256 \(digest)")
            return
        }
        report.say(
            "warning: the weights are not those of the record: SHA-256 \(digest), recorded \(result.weightsSHA256); "
                + "another build, CPU type or BLAS library rounds differently (recorded with the "
                + "\(source.record!.environment.openBLASKernel) kernel, now \(OpenBLAS.coreName))")
    }

    /// What was written must compute what was trained.
    private func compare(_ read: Llama<Float>, with logits: BatchLogits) {
        let difference = BatchLogits(read, of: logits.tokens).largestDifference(from: logits)
        let text = "read back: largest difference of logits \(difference)"
        report.say(difference <= Self.tolerance ? text : "warning: \(text), expected at most \(Self.tolerance)")
    }

    /// Errors of the parts as errors of what the user gave, by name.
    private static func naming<R>(_ name: String, _ work: () throws -> R) throws -> R {
        do {
            return try work()
        } catch let error as TaskError {
            throw InputError("\(name): \(error)")
        } catch let error as MethodError {
            throw InputError("\(name): \(error)")
        } catch let error as SafetensorsError {
            throw InputError(error.description)
        } catch RunFailure.diverged(let reason) {
            throw InputError("\(name): the run diverged: \(reason); --initial exports the weights it began with")
        }
    }
}
