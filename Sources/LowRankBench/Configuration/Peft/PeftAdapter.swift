import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// An adapter in a folder, as `save_pretrained` of Hugging Face's `peft` 0.21 writes it: adapter_config.json and
/// adapter_model.safetensors.
package struct PeftAdapter: Sendable {
    package static let configurationName = "adapter_config.json"
    package static let tensorsName = "adapter_model.safetensors"

    package let folder: String
    package let kind: PeftKind
    /// Digest of both files.
    package let sha256: String
    /// The method's hyper-parameters that the adapter settles.
    package let hyperparameters: [String: HyperValue]
    private let configuration: StrictJSON
    private let file: SafetensorsFile

    private static let remedy = "name a folder that save_pretrained of peft \(PeftKind.version) has written"

    /// - Throws: `InputError` that names the file and the key for what is missing, broken, or not understood.
    package init(_ folder: String) throws {
        let names = [Self.configurationName, Self.tensorsName]
        let (settings, tensors) = ("\(folder)/\(names[0])", "\(folder)/\(names[1])")
        for path in [settings, tensors] where !FileManager.default.fileExists(atPath: path) {
            let pickled = FileManager.default.fileExists(atPath: "\(folder)/adapter_model.bin")
            throw InputError(
                "\(path): no such file; " + (pickled ? "save the adapter with safe_serialization=True" : Self.remedy))
        }
        self.folder = folder
        do {
            configuration = try StrictJSON(
                parsing: try JSONFile.contents(of: URL(fileURLWithPath: settings), remedy: Self.remedy))
            file = try SafetensorsFile(path: tensors)
        } catch let error as StrictJSON.ParseError {
            throw InputError("\(settings): not whole JSON (\(error)); save the adapter again")
        } catch let error as SafetensorsError {
            throw InputError("\(error); save the adapter again")
        }
        sha256 = ContentHash.of(Data(try [settings, tensors].map(ContentHash.ofFile).joined(separator: "\n").utf8))
        do {
            kind = try Self.kind(configuration)
            try Self.checkPlain(configuration)
            hyperparameters = try Self.hyperparameters(configuration, kind)
        } catch let error as Complaint {
            throw InputError("\(settings): \(error.text)")
        }
    }

    /// What is wrong with adapter_config.json.
    private struct Complaint: Error {
        let text: String
        init(_ text: String) { self.text = text }
    }

    private func wrong(_ text: String) -> InputError { InputError("\(folder)/\(Self.configurationName): \(text)") }

    // MARK: - adapter_config.json

    private static func kind(_ json: StrictJSON) throws -> PeftKind {
        guard let type = json["peft_type"]?.string else { throw Complaint("peft_type is missing; \(remedy)") }
        let known = PeftKind.allCases.filter { $0.type == type }
        guard !known.isEmpty else {
            let types = Set(PeftKind.allCases.map(\.type)).sorted()
            throw Complaint("peft_type is '\(type)'; a row can start from \(types.joined(separator: ", "))")
        }
        guard known.count > 1 else { return known[0] }
        let isDoRA = json["use_dora"] == .bool(true)
        switch json["init_lora_weights"] ?? .bool(true) {
        case .bool, .string("gaussian"), .string("orthogonal"), .string("eva"): return isDoRA ? .dora : .lora
        case .string("pissa") where !isDoRA: return .pissa
        case let start:
            throw Complaint(
                "init_lora_weights \(start.string.map { "'\($0)'" } ?? start.kind)\(isDoRA ? " with use_dora" : "") "
                    + "changes the base in a way that is not repeated here; save the adapter with "
                    + "path_initial_model_for_weight_conversion, as an ordinary LoRA"
            )
        }
    }

    /// Keys of which only the values that change nothing are understood.
    private static let plainKeys = [
        "alora_invocation_tokens", "arrow_config", "bias", "exclude_modules", "fan_in_fan_out", "kasa_config",
        "layer_replication", "layers_pattern", "layers_to_transform", "lora_bias", "megatron_config",
        "monteclora_config", "target_parameters", "trainable_token_indices", "use_bdlora", "use_qalora", "velora_config",
    ]

    private static func checkPlain(_ json: StrictJSON) throws {
        let plain: [StrictJSON] = [.null, .bool(false), .string("none"), .array([]), .object([])]
        for key in plainKeys {
            guard let value = json[key], !plain.contains(value) else { continue }
            throw Complaint("\(key) is not supported; train and save the adapter without it")
        }
        guard json["save_projection"] != .bool(false) else {
            throw Complaint(
                "save_projection is false, and PyTorch's random numbers are not drawn here; "
                    + "save the adapter with save_projection=True"
            )
        }
    }

    private static func hyperparameters(_ json: StrictJSON, _ kind: PeftKind) throws -> [String: HyperValue] {
        var values = kind.fixed
        for (name, key, otherwise) in kind.settings {
            var value =
                try json[key].map { json -> HyperValue in
                    switch json {
                    case .bool(let flag): return .flag(flag)
                    case .integer(let number): return .integer(number)
                    case .real(let number): return .real(number)
                    case .string(let text): return .text(text)
                    default: throw Complaint("\(key) is \(json.kind), must be a single value")
                    }
                } ?? otherwise
            // One key there, either a flag or a word; a word here.
            if case .flag(let flag) = value, name == "init_weights" { value = .text("\(flag)") }
            values[name] = value
        }
        do {
            return try MethodRegistry.entry(kind.rawValue).card.checked(values)
        } catch let error as MethodError {
            throw Complaint(error.description)
        }
    }

    /// The model that it was trained on, as the file calls it.
    package var baseName: String? { configuration["base_model_name_or_path"]?.string }

    /// What a row that starts from the adapter has to be.
    package var remedy: String {
        let key =
            kind.type == PeftKind.lora.type
            ? ", \(kind == .pissa ? "init_lora_weights pissa" : "use_dora \(kind == .dora)")" : ""
        return
            "holds an adapter of the method '\(kind.rawValue)' (peft_type \(kind.type)\(key)); give the row this method"
    }

    /// Rank and alpha of a weight for which the patterns give others than the method has; nil for most.
    package func own(_ weight: String) -> [String: HyperValue]? {
        guard kind.hasPatterns else { return nil }
        var own: [String: HyperValue] = [:]
        for (pattern, name) in [("rank_pattern", "rank"), ("alpha_pattern", "lora_alpha")] {
            for member in configuration[pattern]?.members ?? [] {
                guard Self.matches("(.*\\.)?(\(member.key))", weight) ?? false else { continue }
                if case .integer(let number) = member.value { own[name] = .integer(number) }
                if case .real(let number) = member.value { own[name] = .real(number) }
                break
            }
        }
        return own.isEmpty ? nil : own
    }

    /// Whether the whole text matches; nil for what is no expression.
    private static func matches(_ pattern: String, _ text: String) -> Bool? {
        guard let expression = try? NSRegularExpression(pattern: "^(?:\(pattern))$") else { return nil }
        return expression.firstMatch(in: text, range: NSRange(location: 0, length: (text as NSString).length)) != nil
    }

    private func checkPatterns() throws {
        for pattern in ["rank_pattern", "alpha_pattern"] where kind.hasPatterns {
            for member in configuration[pattern]?.members ?? [] {
                let isNumber =
                    pattern == "rank_pattern" ? member.value.kind == "a whole number" : member.value.number != nil
                guard isNumber, Self.matches(member.key, "") != nil else {
                    throw wrong("\(pattern).\(member.key) is not \(isNumber ? "a regular expression" : "a number")")
                }
            }
        }
    }

    // MARK: - The network

    /// The weights that the adapter changes, in the order of the network.
    private func targeted(_ weights: [WeightShape]) throws -> [WeightShape] {
        let key = "target_modules"
        switch configuration[key] {
        case .array(let items)?:
            let names = try items.map { item in
                guard let name = item.string else { throw wrong("\(key) holds \(item.kind), must hold names") }
                return name
            }
            return weights.filter { weight in names.contains { weight.name == $0 || weight.name.hasSuffix("." + $0) } }
        case .string("all-linear")?: return weights
        case .string(let pattern)?:
            guard Self.matches(pattern, "") != nil else {
                throw wrong("\(key) '\(pattern)' is not a regular expression")
            }
            return weights.filter { Self.matches(pattern, $0.name) ?? false }
        default: throw wrong("\(key) is missing; it names the weights that have an adapter")
        }
    }

    /// The names of the adapted weights within a block, as a row's `targets`.
    /// - Throws: `InputError` for an adapter that changes a weight in some blocks only.
    package func targets(_ shape: LlamaShape) throws -> [String] {
        let weights = shape.linearShapes
        let chosen = try targeted(weights)
        var names: [String] = []
        for weight in weights where !names.contains(weight.targetName) { names.append(weight.targetName) }
        let targets = names.filter { name in chosen.contains { $0.targetName == name } }
        guard !targets.isEmpty else {
            throw wrong(
                "target_modules names no linear weight of the network (it has \(names.joined(separator: ", ")))")
        }
        if let left = weights.first(where: { targets.contains($0.targetName) && !chosen.contains($0) }) {
            throw wrong(
                "target_modules leaves out \(left.name); a row's targets hold in every block, "
                    + "so adapt it in all or in none"
            )
        }
        return targets
    }

    /// Checks that the adapter and nothing else is in the file, in the network's shapes.
    /// - Throws: `InputError` that names the file and the key or the tensor.
    package func check(fits shape: LlamaShape) throws {
        try checkPatterns()
        let targets = try targets(shape)
        let method = MethodConfiguration(id: kind.rawValue, hyperparameters: hyperparameters)
        var known = Set(shape.otherParameters.map { PeftKind.name(ofOther: $0.name) })
        known.formUnion(["A", "B"].map { PeftKind.projection($0) })
        do {
            let form = try storedForm(method, shape.linearShapes)
            for w in shape.linearShapes where targets.contains(w.targetName) {
                try form.check(w)
                for spec in form.layout(w) {
                    if spec.use == .index {
                        _ = try places(of: w, count: spec.shape[0])
                    } else {
                        let _: Tensor<Float>? = try tensor(spec, of: w)
                    }
                }
                known.formUnion(
                    kind.symbols.flatMap { names($0, of: w) } + ["A", "B"].map { PeftKind.projection($0, of: w.name) })
            }
            for parameter in shape.otherParameters { let _: Tensor<Float>? = try other(parameter) }
            try checkTie(shape, &known)
            if let stray = file.entries.first(where: { !known.contains($0.name) }) {
                throw SafetensorsError(
                    file: file.file, tensor: stray.name,
                    reason: "target_modules does not name it, or it is nothing that a row's method stores")
            }
        } catch let error as SafetensorsError {
            throw InputError("\(error) (an adapter of another network, or not saved whole)")
        } catch let error as MethodError {
            throw wrong(error.description)
        }
    }

    /// A head that is the embedding is in the file a second time.
    private func checkTie(_ shape: LlamaShape, _ known: inout Set<String>) throws {
        let head = PeftKind.name(ofOther: "lm_head.weight")
        guard shape.tiesHead, file.entry(head) != nil else { return }
        let embedding = PeftKind.name(ofOther: "model.embed_tokens.weight")
        let (own, shared): (Tensor<Float>, Tensor<Float>) = (try file.tensor(head), try file.tensor(embedding))
        guard own.values == shared.values else {
            throw SafetensorsError(
                file: file.file, tensor: head, reason: "is not the embedding, which is the head of this network")
        }
        known.insert(head)
    }

    private func storedForm(_ method: MethodConfiguration, _ weights: [WeightShape]) throws -> AdapterForm {
        guard case .training(let parts) = try MethodRegistry.entry(method.id).recipe(method.hyperparameters),
            let form = parts.parametrisation
        else { preconditionFailure("\(method.id) stores weights") }
        return try AdapterForm(form, of: [method], from: self, weights: weights)
    }

    /// The way the base stores its weights with the adapter, for a use without a row.
    package func form(on shape: LlamaShape) throws -> any WeightForm {
        let method = MethodConfiguration(id: kind.rawValue, hyperparameters: hyperparameters)
        return try TrainingMethod(
            [(method.id, method.hyperparameters)], trains: TrainedParts(targets: targets(shape))
        ) { _ in try storedForm(method, shape.linearShapes) }.parametrisation
    }

    // MARK: - Single weights, whatever network they are from

    /// Whether the file has the weight's own tensors, or a trained copy of it (modules_to_save).
    package func changes(_ w: WeightShape) -> Bool { isAdapted(w) || file.entry(copyName(w)) != nil }

    private func isAdapted(_ w: WeightShape) -> Bool {
        kind.symbols.contains { names($0, of: w).contains { file.entry($0) != nil } }
    }

    private func copyName(_ w: WeightShape) -> String { PeftKind.name(ofOther: w.name + ".weight") }

    /// The matrix that the weight amounts to with the adapter.
    /// - Parameter W0: the weight of the base.
    /// - Throws: `InputError` that names the file and the tensor.
    package func effectiveWeight(_ w: WeightShape, from W0: Tensor<Double>) throws -> Tensor<Double> {
        do {
            guard isAdapted(w) else {
                let copy: Tensor<Double> = try file.tensor(copyName(w))
                guard copy.shape == W0.shape else {
                    throw SafetensorsError(
                        file: file.file, tensor: copyName(w), reason: "its shape is \(copy.shape), not \(W0.shape)")
                }
                return copy
            }
            try checkPatterns()
            let method = MethodConfiguration(id: kind.rawValue, hyperparameters: hyperparameters)
            let stored = try storedForm(method, [w]).storedWeight(w, initial: W0, streams: RandomStreams(seed: 0))
            guard let weight = stored.effectiveWeight else { preconditionFailure("\(kind) is linear") }
            return weight
        } catch let error as SafetensorsError {
            throw InputError("\(error) (an adapter of another network, or not saved whole)")
        } catch let error as MethodError {
            throw wrong(error.description)
        }
    }

    /// - Parameters:
    ///   - weights: the matrices of the base.
    ///   - tensors: the names of all its tensors.
    /// - Throws: `InputError` for a tensor of the adapter that belongs to none of them.
    package func checkBelongs(to weights: [WeightShape], tensors: Set<String>, of base: String) throws {
        var known = Set((tensors + ["lm_head.weight"]).map { PeftKind.name(ofOther: $0) })
        known.formUnion(["A", "B"].map { PeftKind.projection($0) })
        for w in weights {
            known.formUnion(kind.symbols.flatMap { names($0, of: w) })
            known.formUnion(["A", "B"].map { PeftKind.projection($0, of: w.name) })
        }
        guard let stray = file.entries.first(where: { !known.contains($0.name) }) else { return }
        throw InputError(
            "\(file.file): tensor '\(stray.name)' belongs to no weight of \(base); "
                + "name the network that the adapter was trained on")
    }

    // MARK: - adapter_model.safetensors

    /// The names that a tensor of a weight may have: older versions wrote DoRA's magnitudes as a module's weight.
    private func names(_ symbol: String, of w: WeightShape) -> [String] {
        guard let name = kind.name(symbol, of: w.name) else { return [] }
        return kind == .dora && symbol == "m" ? [name, name + ".weight"] : [name]
    }

    /// A tensor of an adapted weight; nil for one that an adapter does not have, such as the frozen weight.
    /// - Throws: what is missing or has another shape.
    func tensor<S: Scalar>(_ spec: TensorSpec, of w: WeightShape) throws(SafetensorsError) -> Tensor<S>? {
        if kind == .randlora, spec.symbol == "A" || spec.symbol == "B" { return try projection(spec, of: w) }
        let names = names(spec.symbol, of: w)
        guard let name = names.first(where: { file.entry($0) != nil }) ?? names.first else { return nil }
        let read: Tensor<S> = try file.tensor(name)
        let expected = kind.shape(of: spec, w, hyperparameters)
        guard read.shape == expected else { throw wrongShape(name, read.shape, expected) }
        return read.reshaped(spec.shape)
    }

    private func wrongShape(_ name: String, _ shape: [Int], _ expected: [Int]) -> SafetensorsError {
        SafetensorsError(
            file: file.file, tensor: name,
            reason:
                "its shape is \(shape), and with the rank of \(Self.configurationName) on this network it must be \(expected)"
        )
    }

    /// The part of a shared random matrix that a weight reads: A [r, 1, P] -> [r, p], B [Q, N, r] -> [q, b r].
    private func projection<S: Scalar>(_ spec: TensorSpec, of w: WeightShape) throws(SafetensorsError) -> Tensor<S> {
        let own = PeftKind.projection(spec.symbol, of: w.name)
        let name = file.entry(own) == nil ? PeftKind.projection(spec.symbol) : own
        let shared: Tensor<S> = try file.tensor(name)
        let (rows, columns) = (spec.shape[0], spec.shape[1])
        let least = spec.symbol == "A" ? [rows, 1, columns] : [rows, columns / rank, rank]
        let width = shared.shape.dropFirst().reduce(1, *)
        guard shared.shape.count == 3, spec.symbol == "A" ? shared.shape[0] == rank : shared.shape[2] == rank,
            zip(shared.shape, least).allSatisfy({ $0 >= $1 })
        else { throw wrongShape(name, shared.shape, least) }
        var part = Tensor<S>(uninitialized: spec.shape)
        let numbers = shared.values
        for i in 0..<rows { for j in 0..<columns { part[i, j] = numbers[i * width + j] } }
        return part
    }

    private var rank: Int {
        guard case .integer(let r)? = hyperparameters["rank"] else { preconditionFailure("\(kind) has a rank") }
        return r
    }

    /// The flat places [count] of SHiRA's numbers, which the file has as rows and columns [2, count].
    func places(of w: WeightShape, count: Int) throws(SafetensorsError) -> [Int] {
        guard let name = kind.name("places", of: w.name) else { return [] }
        let numbers = try file.integers(name)
        guard file.entry(name)!.shape == [2, count] else {
            throw wrongShape(name, file.entry(name)!.shape, [2, count])
        }
        let pairs = zip(numbers.prefix(count), numbers.suffix(count))
        guard pairs.allSatisfy({ 0..<w.outputs ~= $0 && 0..<w.inputs ~= $1 }) else {
            throw SafetensorsError(
                file: file.file, tensor: name, reason: "a place lies outside of \(w.outputs) x \(w.inputs)")
        }
        let places = pairs.map { $0 * w.inputs + $1 }
        guard Set(places).count == count else {
            throw SafetensorsError(file: file.file, tensor: name, reason: "a place is there twice")
        }
        return places
    }

    /// A trained copy of a parameter that is no part of an adapter (modules_to_save); nil where there is none.
    private func other<S: Scalar>(_ parameter: ParameterInfo) throws(SafetensorsError) -> Tensor<S>? {
        let name = PeftKind.name(ofOther: parameter.name)
        guard file.entry(name) != nil else { return nil }
        let read: Tensor<S> = try file.tensor(name)
        guard read.shape == parameter.shape else {
            throw SafetensorsError(
                file: file.file, tensor: name, reason: "its shape is \(read.shape), not \(parameter.shape)")
        }
        return read
    }

    /// Puts the trained copies of embedding, norms and head (modules_to_save) in their places.
    package func loadOthers<S: Scalar>(into network: any Network<S>) throws {
        let stored = Set(network.linearWeights.flatMap { $0.parameters.map(\.name) })
        for parameter in network.parameters where !stored.contains(parameter.name) {
            if let trained: Tensor<S> = try other(parameter.info) { parameter.value.assign(trained) }
        }
    }
}

extension MethodCard {
    /// All hyper-parameters, defaults written out.
    fileprivate func checked(_ given: [String: HyperValue]) throws -> [String: HyperValue] {
        try Hyperparameters(given, specs: hyperparameters, method: id).values
    }
}
