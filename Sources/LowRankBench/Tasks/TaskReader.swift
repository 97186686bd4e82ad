import LowRankCore
import LowRankMethods

/// Reads one entry of a suite's `tasks`.
public struct TaskReader {
    /// Throws `TaskError` when a text has too few tokens for the batches of a task.
    public typealias LengthCheck = @Sendable (
        _ corpus: String, _ vocabulary: Int, _ training: TrainingConfiguration
    ) throws -> Void

    let digest: @Sendable (_ corpus: String) throws -> String
    let checkLength: LengthCheck
    /// Bytes of this machine's memory.
    let memory: Double

    package func read(_ entry: SettingNode.Entry) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training"], optional: ["target_loss"])
        let data = try data(values["data"]!)
        let model = try model(values["model"]!, for: data)
        switch (data, model) {
        case (.planted(let rank, _, _, _), .linear(let inputs, let outputs)):
            guard rank <= min(inputs, outputs) else {
                throw values["data"]!.error("a planted rank of \(rank) is impossible in a \(outputs) x \(inputs) map")
            }
        case (.planted, .llama): throw values["model"]!.error("planted data needs a model of kind linear")
        case (.absent, _), (_, .absent): preconditionFailure("no key stands for their absence")
        case (_, .linear): throw values["model"]!.error("language modelling needs a model of kind llama")
        case (_, .llama): break
        }
        let training = try training(values["training"]!, of: model, on: data)
        try checkSizes(training, model, data, at: values["model"]!, training: values["training"]!)
        return SuiteTask(
            name: entry.name, data: data, model: model, training: training, targetLoss: try values["target_loss"]?.real())
    }

    /// Whether a run fits into memory, and its texts are long enough.
    private func checkSizes(
        _ training: TrainingConfiguration, _ model: ModelConfiguration, _ data: DataConfiguration, at node: SettingNode,
        training place: SettingNode
    ) throws {
        try checkMemory(training.leastBytes(model, data), at: node, "weights and batches", smaller: "model, batch or context")
        if case .text(let corpus, let vocabulary, _) = data {
            try check(corpus, vocabulary, training, at: place)
            if let start = training.pretrained { try check(start.corpus, vocabulary, training, at: place) }
        }
    }

    /// - Parameters:
    ///   - least: bytes that no run can do without.
    ///   - smaller: what to make smaller when they are too many.
    func checkMemory(_ least: Double, at node: SettingNode, _ what: String, smaller: String) throws {
        guard least <= memory else {
            throw node.error(
                "\(what) of such a run take \(Format.bytes(least)) at least, and this machine has \(Format.bytes(memory)); "
                    + "make \(smaller) smaller")
        }
    }

    func check(
        _ corpus: String, _ vocabulary: Int, _ training: TrainingConfiguration, at node: SettingNode
    ) throws {
        do {
            try checkLength(corpus, vocabulary, training)
        } catch let error as TaskError {
            throw node.error("\(corpus): \(error.description)")
        }
    }

    /// The keys of a mapping that has a `kind`, which says what the other keys are.
    private func kind(
        of node: SettingNode, _ keys: [String: [String]], optional: [String: [String]] = [:]
    ) throws -> (String, [String: SettingNode]) {
        guard let kind = try node.entries().first(where: { $0.name == "kind" }) else {
            throw node.error("missing key 'kind'")
        }
        let word = try kind.value.choice(keys.keys.sorted())
        return (word, try node.settings(required: ["kind"] + keys[word]!, optional: optional[word] ?? []))
    }

    func data(_ node: SettingNode) throws -> DataConfiguration {
        let (kind, values) = try kind(
            of: node,
            [
                "text": ["corpus", "vocabulary"],
                "markov": ["states", "branching", "source_seed"],
                "planted": ["rank", "density", "noise", "source_seed"],
            ])
        func seed() throws -> Int { try values["source_seed"]!.integer(0...Int(Int32.max)) }
        switch kind {
        case "text":
            let vocabulary = try values["vocabulary"]!.integer(BytePairTokenizer.vocabularyRange)
            let corpus = try values["corpus"]!.text()
            return .text(
                corpus: corpus, vocabulary: vocabulary, sha256: try sha256(ofCorpus: corpus, at: values["corpus"]!))
        case "markov":
            let states = try values["states"]!.integer(MarkovSource.stateRange)
            return .markov(
                states: states, branching: try values["branching"]!.integer(2...states), sourceSeed: try seed())
        default:
            return .planted(
                rank: try values["rank"]!.integer(1...65_536), density: try values["density"]!.real(0...1),
                noise: try values["noise"]!.real(0 ... .greatestFiniteMagnitude), sourceSeed: try seed())
        }
    }

    func model(_ node: SettingNode, for data: DataConfiguration) throws -> ModelConfiguration {
        let (kind, values) = try kind(
            of: node,
            [
                "llama": ["hidden", "intermediate", "layers", "heads"], "linear": ["inputs", "outputs"],
            ], optional: ["llama": ["initializer_range", "checkpoint", "key_heads", "tie_embeddings"]])
        func size(_ key: String) throws -> Int { try values[key]!.integer(1...65_536) }
        guard kind == "llama" else { return .linear(inputs: try size("inputs"), outputs: try size("outputs")) }
        let (hidden, heads) = (try size("hidden"), try size("heads"))
        // Rotary positions turn pairs of numbers.
        guard hidden % (2 * heads) == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be an even multiple of heads (\(heads))")
        }
        if values["checkpoint"] != nil, let range = values["initializer_range"] {
            throw range.error("a model that starts from a checkpoint draws no weights; remove one of the two keys")
        }
        let keyHeads = try values["key_heads"]?.integer(1...heads)
        if let keyHeads, heads % keyHeads != 0 {
            throw values["key_heads"]!.error("heads (\(heads)) must be a multiple of key_heads (\(keyHeads))")
        }
        func model(_ checkpoint: Checkpoint?) throws -> ModelConfiguration {
            .llama(
                hidden: hidden, intermediate: try size("intermediate"), layers: try size("layers"), heads: heads,
                initializerRange: try values["initializer_range"]?.real(ModelConfiguration.initializerRanges) ?? 0.02, checkpoint: checkpoint,
                keyHeads: keyHeads, tiesEmbeddings: try values["tie_embeddings"].map { try $0.choice(["false", "true"]) == "true" })
        }
        guard let node = values["checkpoint"] else { return try model(nil) }
        return try model(try checkpoint(node, fitting: try model(nil).llamaShape(for: data)))
    }

    /// Checks the whole file now, so that no run finds it broken later.
    private func checkpoint(_ node: SettingNode, fitting shape: LlamaShape?) throws -> Checkpoint {
        let path = try node.text()
        do {
            if let shape { try SafetensorsFile(path: path).check(fits: shape) }
        } catch {
            throw node.error(error.description)
        }
        return Checkpoint(path: path, sha256: try ContentHash.ofFile(path))
    }

    func training(
        _ node: SettingNode, of model: ModelConfiguration, on data: DataConfiguration
    ) throws -> TrainingConfiguration {
        // A regression sample is a single token.
        var isRegression = false
        if case .linear = model { isRegression = true }
        let values = try node.settings(
            required: ["steps", "batch", "warmup", "minimum_ratio", "clip", "evaluations", "evaluation_batches"]
                + (isRegression ? [] : ["context"]), optional: ["calibration_batches"] + (isRegression ? [] : ["pretrained", "observe"]))
        let steps = try values["steps"]!.integer(TrainingConfiguration.stepRange)
        return TrainingConfiguration(
            steps: steps, batch: try values["batch"]!.integer(1...1_000_000),
            context: try values["context"]?.integer(2...65_536) ?? 1, warmup: try values["warmup"]!.integer(0...steps),
            minimumRatio: try values["minimum_ratio"]!.real(0...1),
            clip: try values["clip"]!.real(0 ... .greatestFiniteMagnitude),
            evaluations: try values["evaluations"]!.integer(1...steps),
            evaluationBatches: try values["evaluation_batches"]!.integer(1...1_000_000),
            pretrained: try values["pretrained"].map { try pretrained($0, model, data) },
            observe: try values["observe"].map { try observe($0, model.network(on: data), steps: steps) },
            calibrationBatches: try values["calibration_batches"]?.integer(1...10_000))
    }

    /// A decoder on text, as the experiments take it.
    /// - Parameters:
    ///   - values: the keys `data` and `model`.
    ///   - training: with `isTrained` a whole training section, otherwise where the decoder comes from and how large its
    ///     batches are.
    func decoderTask(
        _ name: String, _ values: [String: SettingNode], training node: SettingNode, isTrained: Bool
    ) throws -> SuiteTask {
        let data = try data(values["data"]!)
        guard case .text = data else { throw values["data"]!.error("must be of kind text") }
        let model = try model(values["model"]!, for: data)
        guard case .llama = model else { throw values["model"]!.error("must be of kind llama") }
        let training = try isTrained ? training(node, of: model, on: data) : start(node, model, data)
        guard training.pretrained != nil || model.checkpoint != nil else {
            throw node.error("missing key 'pretrained' (or give the model a 'checkpoint')")
        }
        try checkSizes(training, model, data, at: values["model"]!, training: node)
        return SuiteTask(name: name, data: data, model: model, training: training)
    }

    /// Where a decoder comes from that is not trained any further.
    private func start(
        _ node: SettingNode, _ model: ModelConfiguration, _ data: DataConfiguration
    ) throws -> TrainingConfiguration {
        let values = try node.settings(required: ["batch", "context", "evaluation_batches"], optional: ["pretrained"])
        return TrainingConfiguration(
            steps: 0, batch: try values["batch"]!.integer(1...1_000_000), context: try values["context"]!.integer(2...65_536),
            warmup: 0, minimumRatio: 1, clip: 1, evaluations: 1,
            evaluationBatches: try values["evaluation_batches"]!.integer(1...1_000_000),
            pretrained: try values["pretrained"].map { try pretrained($0, model, data) })
    }

    private func pretrained(
        _ node: SettingNode, _ model: ModelConfiguration, _ data: DataConfiguration
    ) throws -> PretrainedStart {
        guard case .text = data else { throw node.error("only a task on text can start from a network trained on text") }
        guard model.checkpoint == nil else {
            throw node.error("the model starts from a checkpoint; remove one of the two keys")
        }
        let values = try node.settings(required: ["corpus", "steps", "learning_rate"])
        let corpus = try values["corpus"]!.text()
        return PretrainedStart(
            corpus: corpus, sha256: try sha256(ofCorpus: corpus, at: values["corpus"]!),
            steps: try values["steps"]!.integer(TrainingConfiguration.stepRange), learningRate: try values["learning_rate"]!.positiveReal())
    }

    private func observe(
        _ node: SettingNode, _ network: NetworkDescription, steps: Int
    ) throws -> ObservationSettings {
        let values = try node.settings(required: ["every", "rank"])
        let smallest = network.weights.map { min($0.outputs, $0.inputs) }.min()!
        return ObservationSettings(
            every: try values["every"]!.integer(1...steps), rank: try values["rank"]!.integer(1...smallest))
    }

    func sha256(ofCorpus corpus: String, at node: SettingNode) throws -> String {
        do {
            return try digest(corpus)
        } catch let error as InputError {
            throw node.error(error.description)
        } catch let error as TaskError {
            throw node.error(error.description)
        }
    }
}

extension TrainingConfiguration {
    /// What no run can do without: the weights, and the inputs and predictions of a batch. In Double, which no suite
    /// overflows.
    fileprivate func leastBytes(_ model: ModelConfiguration, _ data: DataConfiguration) -> Double {
        let samples = Double(batch) * Double(context)
        switch model {
        case .llama(let hidden, let intermediate, let layers, _, _, _, _, _):
            let h = Double(hidden)
            let vocabulary = Double(model.llamaShape(for: data)!.vocabulary)
            let block = 4 * h * h + 3 * h * Double(intermediate)
            let weights = Double(layers) * block + 2 * vocabulary * h
            // A Markov source is made long enough for all updates.
            var tokens = 0.0
            if case .markov = data { tokens = samples * Double(steps + evaluationBatches) }
            return 4 * (weights + samples * (h + vocabulary)) + 2 * tokens
        case .linear(let inputs, let outputs):
            return 4 * Double(inputs) * Double(outputs) + 12 * samples * Double(inputs + outputs)
        case .absent: return 0
        }
    }
}
