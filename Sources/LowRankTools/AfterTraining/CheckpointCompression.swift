import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Compresses the linear weights of a published decoder, and writes it as matrices that any program loads, beside the factors
/// that would be stored.
public struct CheckpointCompression {
    public struct Options: Sendable {
        /// The name of a data package, a GGUF file, or a folder.
        public var model: String
        public var method: String
        public var hyperparameters: [String: HyperValue]
        /// Parts of names of which a weight has to have one; empty for all linear weights.
        public var selection: [String]
        /// "wordnet", or a UTF-8 file. Calibration reads its training part, the loss is that of the validation part.
        public var text: String
        /// Of calibration, and of the text that the loss is of.
        public var tokens: Int
        /// Tokens in a window.
        public var context: Int
        public var cache: String
        /// Write into a folder that is not empty.
        public var force: Bool

        public init(
            model: String, method: String, hyperparameters: [String: HyperValue], selection: [String] = [], text: String,
            tokens: Int, context: Int, cache: String, force: Bool = false
        ) {
            self.model = model
            self.method = method
            self.hyperparameters = hyperparameters
            self.selection = selection
            self.text = text
            self.tokens = tokens
            self.context = context
            self.cache = cache
            self.force = force
        }
    }

    private let options: Options
    private let report: ProgressReport
    private let method: any CompressionMethod
    private let decoder: PretrainedDecoder
    private let folder: ModelFolder
    private let calibration: TokenWindows
    private let test: TokenWindows

    /// - Throws: `InputError` for anything that would stop the work later.
    public init(_ options: Options, to folder: String, report: ProgressReport) throws {
        self.options = options
        self.report = report
        method = try Self.method(options)
        do {
            decoder = try PretrainedDecoder(named: options.model, cache: options.cache)
            let corpus = try TextCorpus(options.text)
            calibration = try Self.windows(corpus.train, "training", options, decoder.tokenizer)
            test = try Self.windows(corpus.validation, "validation", options, decoder.tokenizer)
            let chosen = decoder.shape.linearShapes.filter(Self.isChosen(options.selection))
            guard !chosen.isEmpty else {
                throw InputError(
                    "\(options.model): no linear weight's name has '\(options.selection.joined(separator: "' or '"))' in it; "
                        + suggestion(for: options.selection[0], among: Self.layerNames(decoder.shape)))
            }
            for shape in chosen { try method.check(shape) }
            if method.addsBias {
                throw InputError(
                    "\(options.method): puts a bias after every weight, and a LLaMA's folder has no place for it; "
                        + (options.method == LoRD.card.id ? "--set centred=false leaves it out" : "choose another method"))
            }
        } catch {
            throw Self.asInputError(error)
        }
        self.folder = try ModelFolder(folder, of: decoder.path, overwriting: options.force)
    }

    public func carryOut() throws {
        do {
            let before = try Perplexity(of: decoder.network(batch: 1, context: options.context), on: test).loss
            let network = try decoder.network(batch: 1, context: options.context, as: Float.self)
            let (outcomes, seconds) = try compress(network)
            let factors = outcomes.flatMap { outcome in
                outcome.weight.factors.map { (name: "\(outcome.shape.name).\($0.name)", tensor: $0.tensor) }
            }
            try folder.write(network.denseTensors(), of: decoder, context: options.context)
            try SafetensorsFile.write(factors, to: folder.url("factors.safetensors").path)
            try AtomicFile.write(Self.table(outcomes), to: folder.url("compression.csv"))
            let after = Perplexity(of: network, on: test)
            let (dense, stored) = (outcomes.map { Self.denseBytes($0.shape) }.reduce(0, +), outcomes.map(\.weight.storedBytes).reduce(0, +))
            report.say(
                "\(outcomes.count) weights: \(Format.bytes(dense)) dense, \(Format.bytes(stored)) stored "
                    + "(\(Format.percent(Double(stored) / Double(dense)))), in \(Format.duration(seconds)), peak memory "
                    + Format.bytes(ProcessMemory.peakResidentBytes))
            report.say(
                String(format: "loss %.4f before, %.4f after, in nats a token", before, after.loss)
                    + ", on \(after.tokens) tokens of the validation part of \(options.text)")
            report.say(folder.url("").relativePath)
        } catch {
            throw Self.asInputError(error)
        }
    }

    private func compress(_ network: Llama<Float>) throws -> ([NetworkCompressor.Outcome], seconds: Double) {
        let isChosen = Self.isChosen(options.selection)
        let count = decoder.shape.linearShapes.count(where: isChosen)
        let compressor = NetworkCompressor(
            method, network, batches: calibration.count, rows: options.context, load: calibration.load)
        var done = 0
        let start = ContinuousClock.now
        let outcomes = try compressor.compress(where: isChosen) { outcome in
            done += 1
            let left = (ContinuousClock.now - start).inSeconds * Double(count - done) / Double(done)
            report.say(
                "[\(done)/\(count)] \(outcome.shape.name), \(outcome.shape.outputs) x \(outcome.shape.inputs): "
                    + "\(Format.percent(Double(outcome.weight.storedBytes) / Double(Self.denseBytes(outcome.shape)))) of the bytes, output error "
                    + String(format: "%.3f", outcome.outputError) + (done < count ? "; about \(Format.duration(left)) left" : ""))
        }
        return (outcomes, (ContinuousClock.now - start).inSeconds)
    }

    // MARK: - Parts

    private static func method(_ options: Options) throws -> any CompressionMethod {
        let known = MethodRegistry.all(.compression).map(\.card.id)
        do {
            guard case .compression(let method) = try MethodRegistry.entry(options.method).recipe(options.hyperparameters) else {
                throw MethodError("\(options.method): does not compress weights; these do: \(known.joined(separator: ", "))")
            }
            return method
        } catch {
            throw asInputError(error)
        }
    }

    private static func denseBytes(_ shape: WeightShape) -> Int { shape.outputs * shape.inputs * MemoryLayout<Float>.size }

    /// "q_proj" and the like, each once.
    private static func layerNames(_ shape: LlamaShape) -> [String] {
        Set(shape.linearShapes.compactMap { $0.name.split(separator: ".").last.map(String.init) }).sorted()
    }

    private static func isChosen(_ selection: [String]) -> (WeightShape) -> Bool {
        { shape in selection.isEmpty || selection.contains { shape.name.contains($0) } }
    }

    private static func windows(
        _ documents: DocumentList, _ part: String, _ options: Options, _ tokenizer: ByteLevelTokenizer
    ) throws -> TokenWindows {
        let tokens = tokenizer.encode(documents, atMost: options.tokens + 1)
        let windows = TokenWindows(tokens, context: options.context)
        guard windows.count > 0 else {
            throw InputError(
                "\(options.text): the \(part) part has \(tokens.count) tokens, and a window of --context \(options.context) needs "
                    + "\(options.context + 1); give a longer text or more --tokens, or a smaller --context")
        }
        return windows
    }

    private static func table(_ outcomes: [NetworkCompressor.Outcome]) -> String {
        (["weight,rows,columns,dense_bytes,stored_bytes,output_error"] + outcomes.map { outcome in
            let shape = outcome.shape
            return "\(shape.name),\(shape.outputs),\(shape.inputs),\(denseBytes(shape)),\(outcome.weight.storedBytes),\(outcome.outputError)"
        }).joined(separator: "\n") + "\n"
    }

    private static func asInputError(_ error: any Error) -> any Error {
        switch error {
        case let error as TaskError: InputError(error.description)
        case let error as MethodError: InputError(error.description)
        case let error as SafetensorsError: InputError(error.description)
        case let error as DecompositionError: InputError("\(error): a weight or the calibration text has no such decomposition")
        default: error
        }
    }
}
