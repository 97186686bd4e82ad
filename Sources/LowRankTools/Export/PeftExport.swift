import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How an adapter is written that begins by changing the base.
public enum PeftPiSSAForm: String, CaseIterable, Sendable {
    /// A' = [A; A0], B' = [B, -B0]: an ordinary LoRA of twice the rank on the untouched base.
    case portable
    /// A and B: whoever loads them repeats the decomposition of the base.
    case plain
}

/// A run's adapter and the base that it changes, as two folders that Hugging Face's `peft` and `transformers` load:
/// `PeftModel.from_pretrained(LlamaForCausalLM.from_pretrained(BASE), FOLDER)`.
struct PeftExport {
    enum File: String, CaseIterable {
        case tensors = "adapter_model.safetensors"
        case logits = "logits.safetensors"
        /// The last to be written: a folder that has it is whole.
        case configuration = "adapter_config.json"
    }

    /// Rank and alpha of one weight's LoRA.
    private struct Scaling {
        var rank: Int
        var alpha: Double
        let isRankStabilised: Bool

        /// Those of the method, and of the adapter that the run started from where it has others for the weight.
        init(_ method: Hyperparameters, _ own: [String: HyperValue]? = nil) {
            (rank, alpha, isRankStabilised) = (
                method.integer("rank"), method.real("lora_alpha"), method.flag("use_rslora")
            )
            if case .integer(let rank)? = own?["rank"] { self.rank = rank }
            if case .integer(let alpha)? = own?["lora_alpha"] { self.alpha = Double(alpha) }
            if case .real(let alpha)? = own?["lora_alpha"] { self.alpha = alpha }
        }

        /// s.
        var scale: Double { alpha / (isRankStabilised ? Double(rank).squareRoot() : Double(rank)) }

        /// Twice the rank at the same scale.
        var doubled: Scaling {
            var twice = self
            twice.rank *= 2
            twice.alpha *= isRankStabilised ? 2.0.squareRoot() : 2
            return twice
        }
    }

    private typealias Tensors = [(name: String, tensor: Tensor<Float>)]

    let base: LlamaCheckpoint
    private let url: URL
    private let kind: PeftKind
    private let method: Hyperparameters
    private let pissa: PeftPiSSAForm
    private let start: PeftAdapter?
    /// Before the method stored anything in its own way.
    private let dense: Llama<Float>
    /// A0 and B0 of PiSSA, by weight.
    private let initial: [String: WeightStart<Float>]
    /// Whether this base is there already: the adapters of several runs may share one.
    private let hasBase: Bool

    /// - Parameters:
    ///   - run: before its first update.
    ///   - base: where the base goes; nil for `base` in the folder.
    ///   - overwriting: whether another base may be there.
    /// - Throws: `MethodError` when the run has no adapter that `peft` has, or the adapter cannot be written in that form;
    ///   `InputError` when there is no place for the base.
    init(_ run: PreparedRun, to folder: String, base: String?, pissa: PeftPiSSAForm, overwriting: Bool) throws {
        let configuration = run.configuration
        (kind, method) = try Self.adapter(of: configuration)
        url = URL(fileURLWithPath: folder)
        self.base = LlamaCheckpoint(base ?? folder + "/base")
        self.pissa = pissa
        start = try configuration.start?.adapter()
        guard let dense = try run.denseNetwork() as? Llama<Float>, let network = run.trainer.network as? Llama<Float>
        else {
            preconditionFailure("a language model is a LLaMA")
        }
        self.dense = dense
        var initial: [String: WeightStart<Float>] = [:]
        for (weight, plain) in zip(network.linearWeights, dense.linearWeights) {
            if let frozen = weight.parameter("weight") {
                plain["weight"].value.assign(frozen.value)
                continue
            }
            guard kind.symbols.allSatisfy({ weight.parameter($0) != nil || weight.indices[$0] != nil }),
                let W0 = weight.parameter("W0")
            else {
                throw MethodError(
                    "\(weight.shape.name) is not stored as an adapter beside a frozen weight; peft has nothing for it")
            }
            if kind == .pissa {
                let first = try Self.decomposition(of: weight, from: plain["weight"].value, run.trainer.streams)
                initial[weight.shape.name] = first
                guard W0.coded != nil else { continue }
                // What is left of the weight is rounded to codes, and so the base is what the codes add up to.
                let scale = Float(Scaling(method, start?.own(weight.shape.name)).scale)
                plain["weight"].value.assign(
                    W0.value.adding(product: first.tensors["B"]!, first.tensors["A"]!, alpha: scale))
            } else {
                plain["weight"].value.assign(W0.value)
            }
        }
        self.initial = initial
        if pissa == .plain, kind == .pissa { try Self.checkRepeatable(method, network) }
        hasBase = try !overwriting && self.base.holds(dense)
        if !hasBase { try self.base.checkIsFree(overwriting: overwriting) }
    }

    /// - Throws: `MethodError` that names the methods which `peft` has, too.
    static func adapter(of configuration: RunConfiguration) throws -> (PeftKind, Hyperparameters) {
        let known = PeftKind.allMethods.joined(separator: ", ")
        let cards = try configuration.methods.map { try MethodRegistry.entry($0.id).card }
        if let stranger = cards.first(where: { card in
            !card.axes.allSatisfy { $0 == .updateRule || $0 == .schedule } && !PeftKind.allMethods.contains(card.id)
        }) {
            throw MethodError(
                "\(stranger.id) has no adapter that peft \(PeftKind.version) loads; those of \(known) can be exported")
        }
        guard let (kind, chosen) = PeftKind.of(configuration.methods) else {
            throw MethodError("the run has no adapter; those of \(known) can be exported for peft")
        }
        let specs = try MethodRegistry.entry(chosen.id).card.hyperparameters
        return (kind, try Hyperparameters(chosen.hyperparameters, specs: specs, method: chosen.id))
    }

    /// The start of PiSSA's factors, computed again.
    private static func decomposition(
        of weight: StoredWeight<Float>, from W0: Tensor<Float>, _ streams: RandomStreams
    ) throws -> WeightStart<Float> {
        var form = weight.form
        if let coded = form as? CodedBase { form = coded.form }
        if let started = form as? AdapterForm { form = started.unstarted(weight.shape) }
        return try form.start(
            weight.shape, from: W0, data: WeightCalibration(), streams: streams.scoped(weight.shape.name))
    }

    private static func checkRepeatable(_ method: Hyperparameters, _ network: Llama<Float>) throws {
        let isCoded = network.linearWeights.contains { $0.parameter("W0")?.coded != nil }
        guard method.integer("niter") > 0 || isCoded else { return }
        throw MethodError(
            "pissa: peft would not find the same start again (\(isCoded ? "the rest of the weights is stored as codes" : "niter draws at random")); "
                + "use --pissa portable")
    }

    // MARK: - Writing

    /// Writes both folders.
    /// - Returns: the files of the adapter's folder.
    func write(
        _ network: Llama<Float>, context: Int, tokenizer: BytePairTokenizer?, logits: BatchLogits?,
        report: ProgressReport
    ) throws -> [URL] {
        try AtomicFile.createFolder(url)
        for file in File.allCases { try? FileManager.default.removeItem(at: self.file(file)) }
        if hasBase {
            report.say("\(base.url.relativePath) holds this base already")
        } else {
            for file in try base.write(dense, context: context, tokenizer: tokenizer, logits: nil) {
                report.say(base.file(file).relativePath)
            }
        }
        let adapted = network.linearWeights.filter { $0.parameter("weight") == nil }
        let (others, modules) = try trainedOthers(network)
        try SafetensorsFile.write(
            adapted.flatMap(tensors) + projections(of: adapted) + others, integers: adapted.compactMap(places),
            to: file(.tensors).path)
        try logits?.write(to: file(.logits))
        var settings = settings(adapted)
        settings["modules_to_save"] = modules.isEmpty ? NSNull() as Any : modules
        if kind.hasPatterns {
            settings["ensure_weight_tying"] = network.shape.tiesHead && modules.contains("embed_tokens")
        }
        let json = try JSONSerialization.data(
            withJSONObject: settings, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
        try AtomicFile.write(json + Data("\n".utf8), to: file(.configuration))
        return File.allCases.map(file).filter { FileManager.default.fileExists(atPath: $0.path) }
    }

    func file(_ file: File) -> URL { url.appending(path: file.rawValue) }

    private func tensors(_ weight: StoredWeight<Float>) -> Tensors {
        kind.symbols.compactMap { symbol in
            guard let spec = weight.form.layout(weight.shape).first(where: { $0.symbol == symbol }), spec.use != .index
            else { return nil }
            var value = weight[symbol].value.reshaped(kind.shape(of: spec, weight.shape, method.values))
            if kind == .shira { value = Float(method.real("scale")) * value }
            if kind == .pissa, pissa == .portable {
                value = joined(value, initial[weight.shape.name]!.tensors[symbol]!, symbol)
            }
            return (kind.name(symbol, of: weight.shape.name)!, value)
        }
    }

    /// [A; A0] or [B, -B0].
    private func joined(_ value: Tensor<Float>, _ first: Tensor<Float>, _ symbol: String) -> Tensor<Float> {
        guard symbol == "B" else { return Tensor(value.values + first.values, shape: [2 * value.rows, value.columns]) }
        let r = value.columns
        var both = Tensor<Float>(uninitialized: [value.rows, 2 * r])
        for i in 0..<value.rows {
            for j in 0..<r { (both[i, j], both[i, r + j]) = (value[i, j], -first[i, j]) }
        }
        return both
    }

    /// SHiRA's places as rows and columns.
    private func places(_ weight: StoredWeight<Float>) -> (name: String, shape: [Int], values: [Int32])? {
        guard kind == .shira, let places = weight.indices["places"] else { return nil }
        let (flat, columns) = (places.values.map { Int32($0) }, Int32(weight.shape.inputs))
        return (
            kind.name("places", of: weight.shape.name)!, [2, flat.count],
            flat.map { $0 / columns } + flat.map { $0 % columns }
        )
    }

    /// The random matrices that all weights of a RandLoRA read: A [r, 1, P] and B [Q, P / r, r], Q and P the larger and the
    /// smaller of the longest sides. What no weight reads is zero. As in peft's own files they stand there once for all and
    /// again for every weight.
    private func projections(of weights: [StoredWeight<Float>]) -> Tensors {
        guard kind == .randlora else { return [] }
        let r = method.integer("rank")
        let (outputs, inputs) = (weights.map(\.shape.outputs).max()!, weights.map(\.shape.inputs).max()!)
        let (P, Q) = (min(outputs, inputs), max(outputs, inputs))
        let shapes = ["A": [r, 1, P], "B": [Q, (P + r - 1) / r, r]]
        return shapes.sorted { $0.key < $1.key }.flatMap { symbol, shape in
            let width = shape[1] * shape[2]
            var shared = [Float](repeating: 0, count: shape[0] * width)
            for weight in weights {
                let part = weight[symbol].value
                for i in 0..<part.rows { for j in 0..<part.columns { shared[i * width + j] = part[i, j] } }
            }
            let tensor = Tensor(shared, shape: shape)
            let names = [PeftKind.projection(symbol)] + weights.map { PeftKind.projection(symbol, of: $0.shape.name) }
            return names.map { ($0, tensor) }
        }
    }

    /// Embedding, norms and head as far as they differ from the base, and the names of their modules.
    private func trainedOthers(_ network: Llama<Float>) throws -> (Tensors, modules: [String]) {
        let before = Dictionary(uniqueKeysWithValues: dense.parameters.map { ($0.name, $0) })
        let others = network.parameters.filter { $0.info.role != .linear }
        func module(_ name: String) -> String { name.split(separator: ".").dropLast().last.map(String.init)! }
        var modules = Set(others.filter { $0.value.values != before[$0.name]!.value.values }.map { module($0.name) })
        var tensors = others.filter { modules.contains(module($0.name)) }.map {
            (PeftKind.name(ofOther: $0.name), $0.value)
        }
        if network.shape.tiesHead, modules.contains("embed_tokens") {
            tensors.append((PeftKind.name(ofOther: "lm_head.weight"), network.embedding.value))
            modules.insert("lm_head")
        }
        return (tensors, modules.sorted())
    }

    // MARK: - adapter_config.json

    private func settings(_ adapted: [StoredWeight<Float>]) -> [String: Any] {
        var settings: [String: Any] = [
            "peft_type": kind.type, "peft_version": PeftKind.version, "task_type": "CAUSAL_LM", "inference_mode": true,
            "auto_mapping": NSNull(), "revision": NSNull(), "base_model_name_or_path": base.url.relativePath,
            "target_modules": Set(adapted.map(\.shape.targetName)).sorted(),
        ]
        for (name, key, _) in kind.settings { settings[key] = Self.json(method.values[name]!) }
        switch kind {
        case .lora, .dora, .pissa:
            settings["init_lora_weights"] = kind == .pissa && pissa == .plain ? "pissa" : true
            settings["use_dora"] = kind == .dora
            settings.merge(scalings(adapted)) { $1 }
            settings.merge(["bias": "none", "fan_in_fan_out": false, "lora_dropout": 0.0]) { $1 }
        case .randlora:
            settings.merge(["bias": "none", "fan_in_fan_out": false, "randlora_dropout": 0.0]) { $1 }
            settings.merge(["init_weights": true, "projection_prng_key": 0, "save_projection": true]) { $1 }
        case .shira:
            settings.merge([
                "mask_type": "random", "random_seed": NSNull(), "init_weights": true, "fan_in_fan_out": false,
            ]) { $1 }
        case .bone:
            // There a flag or a word, here a word.
            if let flag = Bool(method.choice("init_weights")) { settings["init_weights"] = flag }
            settings.merge(["bias": "none", "miss_dropout": 0.0]) { $1 }
        }
        return settings
    }

    /// Rank and alpha, and for the weights that have others the patterns.
    private func scalings(_ adapted: [StoredWeight<Float>]) -> [String: Any] {
        let isDoubled = kind == .pissa && pissa == .portable
        func scaling(_ own: [String: HyperValue]?) -> Scaling {
            let scaling = Scaling(method, own)
            return isDoubled ? scaling.doubled : scaling
        }
        let usual = scaling(nil)
        var (ranks, alphas): ([String: Any], [String: Any]) = ([:], [:])
        for name in adapted.map(\.shape.name) {
            let own = scaling(start?.own(name))
            if own.rank != usual.rank { ranks[name] = own.rank }
            if own.alpha != usual.alpha { alphas[name] = Self.number(own.alpha) }
        }
        return [
            "r": usual.rank, "lora_alpha": Self.number(usual.alpha), "rank_pattern": ranks, "alpha_pattern": alphas,
        ]
    }

    private static func json(_ value: HyperValue) -> Any {
        switch value {
        case .flag(let flag): flag
        case .integer(let integer): integer
        case .real(let real): number(real)
        case .text(let text): text
        }
    }

    /// A whole number as one.
    private static func number(_ value: Double) -> Any { Int(exactly: value) ?? value }

    // MARK: - Reading back

    /// The base with the adapter, both read from their folders.
    /// - Throws: `InputError`, `TaskError` or `SafetensorsError` that names the file.
    static func read(_ folder: String, base: LlamaCheckpoint, batch: Int, context: Int) throws -> Llama<Float> {
        let adapter = try PeftAdapter(folder)
        let shape = try base.shape()
        try adapter.check(fits: shape)
        let network = try Llama<Float>(
            shape, batch: batch, context: context, parametrisation: adapter.form(on: shape),
            streams: RandomStreams(seed: 0),
            checkpoint: SafetensorsFile(path: base.file(.weights).path))
        try adapter.loadOthers(into: network)
        return network
    }

    func read(batch: Int, context: Int) throws -> Llama<Float> {
        try Self.read(url.relativePath, base: base, batch: batch, context: context)
    }
}
