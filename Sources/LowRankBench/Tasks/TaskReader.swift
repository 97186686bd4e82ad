import Foundation
import LowRankCore

/// Reads one entry of a suite's `tasks`.
public struct TaskReader {
    /// Throws `TaskError` when data of a task are missing, broken or too short for its batches.
    public typealias DataCheck =
        @Sendable (
            _ data: DataConfiguration, _ model: ModelConfiguration, _ training: TrainingConfiguration
        ) throws -> Void

    let digest: @Sendable (_ corpus: String) throws -> String
    let checkData: DataCheck
    /// Bytes of this machine's memory.
    let memory: Double

    package init(digest: @escaping @Sendable (_ corpus: String) throws -> String, checkData: @escaping DataCheck, memory: Double) {
        self.digest = digest
        self.checkData = checkData
        self.memory = memory
    }

    package func read(_ entry: SettingNode.Entry) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training"], optional: ["target_loss"])
        let (data, model) = try dataAndModel(values)
        let training = try training(values["training"]!, of: model, on: data)
        return try task(
            entry.name, data, model, training, at: values["model"]!, training: values["training"]!,
            targetLoss: try values["target_loss"]?.real())
    }

    /// A checked task whose runs fit into memory, and whose data are there and long enough.
    private func task(
        _ name: String, _ data: any TaskKind, _ model: any ModelKind, _ training: TrainingConfiguration,
        at node: SettingNode,
        training place: SettingNode, targetLoss: Double? = nil
    ) throws -> SuiteTask {
        try model.check(training, at: place)
        var earlier = training
        earlier.batch = training.pretrained?.batch ?? training.batch
        for training in [training, earlier] {
            try checkMemory(
                model.leastBytes(on: data, training) + data.leastBytes(training), at: node, "weights and batches",
                smaller: "model, batch or context")
        }
        let task = SuiteTask(
            name: name, data: DataConfiguration(data), model: ModelConfiguration(model), training: training,
            targetLoss: targetLoss)
        try check(task.data, task.model, training, at: place)
        if let start = training.pretrained {
            for training in [training, earlier] {
                try check(DataConfiguration(data.pretraining(on: start)), task.model, training, at: place)
            }
        }
        return task
    }

    /// - Parameters:
    ///   - least: bytes that no run can do without.
    ///   - smaller: what to make smaller when they are too many.
    package func checkMemory(_ least: Double, at node: SettingNode, _ what: String, smaller: String) throws {
        guard least <= memory else {
            throw node.error(
                "\(what) of such a run take \(Format.bytes(least)) at least, and this machine has \(Format.bytes(memory)); "
                    + "make \(smaller) smaller")
        }
    }

    package func check(
        _ data: DataConfiguration, _ model: ModelConfiguration, _ training: TrainingConfiguration, at node: SettingNode
    ) throws {
        do {
            try checkData(data, model, training)
        } catch let error as TaskError {
            throw node.error(error.description)
        } catch let error as SafetensorsError {
            throw node.error(error.description)
        }
    }

    // MARK: Kinds

    private func dataAndModel(_ values: [String: SettingNode]) throws -> (any TaskKind, any ModelKind) {
        let data = try data(values["data"]!)
        let model = try model(values["model"]!, on: data)
        try data.check(model, at: values["data"]!)
        return (data, model)
    }

    /// The keys of a mapping that has a `kind`, which says what the other keys are.
    /// - Returns: which of the kinds it is, and its keys.
    private func kind(
        of node: SettingNode, among kinds: [(name: String, keys: KindKeys)]
    ) throws -> (index: Int, node: SettingNode, values: [String: SettingNode]) {
        guard let kind = try node.entries().first(where: { $0.name == "kind" }) else {
            throw node.error("missing key 'kind'")
        }
        let word = try kind.value.choice(kinds.map(\.name).sorted())
        let index = kinds.firstIndex { $0.name == word }!
        let keys = kinds[index].keys
        return (index, kind.value, try node.settings(required: ["kind"] + keys.required, optional: keys.optional))
    }

    private func data(_ node: SettingNode) throws -> any TaskKind {
        let found = try kind(of: node, among: TaskKinds.all.map { ($0.name, $0.keys) })
        return try TaskKinds.all[found.index].init(found.values, self)
    }

    private func model(_ node: SettingNode, on data: any TaskKind) throws -> any ModelKind {
        let found = try kind(of: node, among: ModelKinds.all.map { ($0.name, $0.keys) })
        let type = ModelKinds.all[found.index]
        guard type.reads(data) else {
            let fitting = ModelKinds.all.filter { $0.reads(data) }.map { $0.name }.sorted()
            throw node.error(
                "\(Swift.type(of: data).name) data needs a model of kind \(fitting.joined(separator: " or "))")
        }
        return try type.init(found.values, on: data, self)
    }

    // MARK: Training

    private func training(
        _ node: SettingNode, of model: any ModelKind, on data: any TaskKind
    ) throws -> TrainingConfiguration {
        let kind = type(of: data)
        let values = try node.settings(
            required: ["steps", "batch", "warmup", "minimum_ratio", "clip", "evaluations", "evaluation_batches"]
                + (kind.isSequential ? ["context"] : []),
            optional: ["calibration_batches", "curvature_batches", "update_ranks"] + (kind.isObservable ? ["pretrained", "observe"] : []))
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
            calibrationBatches: try values["calibration_batches"]?.integer(1...10_000),
            curvatureBatches: try values["curvature_batches"]?.integer(1...steps),
            updateRanks: try values["update_ranks"]?.flag() == true ? true : nil)
    }

    /// A decoder on text that is trained, as the experiments take it.
    /// - Parameters:
    ///   - values: the keys `data` and `model`.
    ///   - node: the training section.
    package func decoderTask(_ name: String, _ values: [String: SettingNode], training node: SettingNode) throws -> SuiteTask {
        let (data, model) = try dataAndModel(values, on: [TextData.self])
        return try task(name, data, startingTrained: model, training(node, of: model, on: data), values, at: node)
    }

    /// A network that was trained before, as experiments take it whose rows do not train.
    /// - Parameters:
    ///   - values: the keys `data` and `model`.
    ///   - node: where the network comes from and how large its batches are.
    ///   - kinds: of data that will do.
    package func startedTask(
        _ name: String, _ values: [String: SettingNode], start node: SettingNode, on kinds: [any TaskKind.Type]
    ) throws -> SuiteTask {
        let (data, model) = try dataAndModel(values, on: kinds)
        return try task(name, data, startingTrained: model, start(node, model, data), values, at: node)
    }

    private func dataAndModel(
        _ values: [String: SettingNode], on kinds: [any TaskKind.Type]
    ) throws -> (any TaskKind, any ModelKind) {
        let (data, model) = try dataAndModel(values)
        guard kinds.contains(where: { $0 == type(of: data) }) else {
            throw values["data"]!.error("must be of kind \(kinds.map { $0.name }.joined(separator: " or "))")
        }
        return (data, model)
    }

    /// A network that was trained before, and is trained further on parts of the task's data, each by itself.
    /// - Parameter values: the keys `data`, `model` and `training`.
    package func partedTask(_ name: String, _ values: [String: SettingNode]) throws -> SuiteTask {
        let (data, model) = try dataAndModel(values)
        guard let whole = (data as? any PartedData)?.whole else {
            let able = TaskKinds.all.filter { $0 is any PartedData.Type }.map { $0.name }.sorted()
            throw values["data"]!.error("must be of kind \(able.joined(separator: " or "))")
        }
        let node = values["training"]!
        return try task(name, whole, startingTrained: model, training(node, of: model, on: whole), values, at: node)
    }

    /// A classification whose training samples are divided among clients, as experiments take it.
    /// - Parameters:
    ///   - values: the keys `data` and `model`.
    ///   - node: the training section.
    package func dividedTask(
        _ name: String, _ values: [String: SettingNode], training node: SettingNode, among clients: ClientSplit
    ) throws -> SuiteTask {
        let (data, model) = try dataAndModel(values)
        guard data is any ClassifiedData else {
            let able = TaskKinds.all.filter { $0 is any ClassifiedData.Type }.map { $0.name }.sorted()
            throw values["data"]!.error("must be of kind \(able.joined(separator: " or ")), whose classes clients divide")
        }
        var training = try training(node, of: model, on: data)
        training.clients = clients
        return try task(name, data, startingTrained: model, training, values, at: node)
    }

    /// - Parameter node: where the training is described.
    private func task(
        _ name: String, _ data: any TaskKind, startingTrained model: any ModelKind, _ training: TrainingConfiguration,
        _ values: [String: SettingNode], at node: SettingNode
    ) throws -> SuiteTask {
        guard training.pretrained != nil || model.isTrainedElsewhere else {
            throw node.error(
                "missing key 'pretrained'" + (model is LlamaModel ? " (or give the model a 'checkpoint')" : ""))
        }
        guard !model.servesTrainingAlone else {
            throw values["model"]!.error("'cached_layers' is for suites that train, not for experiments; remove the key")
        }
        return try task(name, data, model, training, at: values["model"]!, training: node)
    }

    /// Where a network comes from that is not trained any further.
    private func start(
        _ node: SettingNode, _ model: any ModelKind, _ data: any TaskKind
    ) throws -> TrainingConfiguration {
        let isSequential = type(of: data).isSequential
        let values = try node.settings(
            required: ["batch", "evaluation_batches"] + (isSequential ? ["context"] : []), optional: ["pretrained"])
        return TrainingConfiguration(
            steps: 0, batch: try values["batch"]!.integer(1...1_000_000),
            context: try values["context"]?.integer(2...65_536) ?? 1,
            warmup: 0, minimumRatio: 1, clip: 1, evaluations: 1,
            evaluationBatches: try values["evaluation_batches"]!.integer(1...1_000_000),
            pretrained: try values["pretrained"].map { try pretrained($0, model, data) })
    }

    private func pretrained(
        _ node: SettingNode, _ model: any ModelKind, _ data: any TaskKind
    ) throws -> PretrainedStart {
        let kind = type(of: data)
        guard let keys = kind.pretrainedKeys else {
            let able = TaskKinds.all.filter { $0.pretrainedKeys != nil }.map { $0.name }.sorted()
            throw node.error(
                "no network is trained before on \(kind.name) data, only on \(able.joined(separator: " and "))")
        }
        guard !model.isTrainedElsewhere else {
            throw node.error("the model starts from trained weights of its own; remove one of the two keys")
        }
        let values = try node.settings(required: keys.required + ["steps", "learning_rate"], optional: keys.optional + ["batch"])
        let (corpus, sha256) = try data.pretraining(values, self)
        return PretrainedStart(
            corpus: corpus, sha256: sha256, steps: try values["steps"]!.integer(TrainingConfiguration.stepRange),
            learningRate: try values["learning_rate"]!.positiveReal(), batch: try values["batch"]?.integer(1...1_000_000))
    }

    private func observe(
        _ node: SettingNode, _ network: NetworkDescription, steps: Int
    ) throws -> ObservationSettings {
        let values = try node.settings(required: ["every", "rank"])
        let smallest = network.weights.map { min($0.outputs, $0.inputs) }.min()!
        return ObservationSettings(
            every: try values["every"]!.integer(1...steps), rank: try values["rank"]!.integer(1...smallest))
    }

    // MARK: Digests

    /// A corpus of text and the digest of its data.
    package func corpus(_ node: SettingNode) throws -> (corpus: String, sha256: String) {
        let corpus = try node.text()
        return (corpus, try sha256(ofCorpus: corpus, at: node))
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
