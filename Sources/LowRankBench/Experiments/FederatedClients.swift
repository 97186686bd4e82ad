import BenchTasks
import LowRankCore
import LowRankMethods

/// What the server's network is worth.
struct ClientEvaluation {
    var loss: Double
    /// What else the evaluation tells, by the names of metrics.
    var metrics: [String: Double]
}

/// Who takes part in a federated run, how they train, and what the server's network is measured on.
protocol FederatedClients {
    /// Of each client's data: it counts that much in averages.
    var sizes: [Int] { get }
    /// The clients of each round, in ascending order.
    var participants: [[Int]] { get }
    /// What the loss is called on axes; nil for the usual name.
    var lossName: String? { get }
    /// Numbers of the run that only these clients have.
    var metrics: [String: Double] { get }

    /// One update of a client on its own data.
    /// - Parameter update: of all rounds, from 0.
    /// - Returns: how samples were clipped, where clients do that.
    /// - Throws: `TrainingDiverged`.
    mutating func train(_ client: Int, at update: Int, _ trainer: Trainer<Float>) throws -> ClipFactors
    /// - Parameter trainer: its network has the server's numbers.
    mutating func evaluate(_ trainer: Trainer<Float>) -> ClientEvaluation
}

extension FederatedClients {
    var metrics: [String: Double] { [:] }
}

/// A part of the data each, such as a corpus. All take part in every round and count alike; loss and metrics are means over
/// the parts.
struct PartClients: FederatedClients {
    private var tasks: [any TrainingTask<Float>]
    let participants: [[Int]]
    let lossName: String?

    var sizes: [Int] { tasks.map { _ in 1 } }

    init(_ tasks: [any TrainingTask<Float>], _ run: ExperimentRun) {
        self.tasks = tasks
        // The figures' own name is that of text.
        lossName = run.configuration.data.kind.flatMap { $0 is TextData ? nil : type(of: $0).loss.name }
        participants = Array(repeating: Array(tasks.indices), count: run.integer("rounds"))
    }

    mutating func train(_ client: Int, at update: Int, _ trainer: Trainer<Float>) throws -> ClipFactors {
        _ = try trainer.update { tasks[client].load(update: update, into: $0) }
        return ClipFactors()
    }

    mutating func evaluate(_ trainer: Trainer<Float>) -> ClientEvaluation {
        let count = Double(tasks.count)
        var mean = ClientEvaluation(loss: 0, metrics: [:])
        for i in tasks.indices {
            mean.loss += trainer.evaluationLoss(on: &tasks[i]) / count
            for (name, value) in tasks[i].evaluationMetrics { mean.metrics[name, default: 0] += value / count }
        }
        return mean
    }
}

/// A part of the training samples each, of which some clients take part in a round; the network is measured on samples
/// that no client has.
struct DividedClients: FederatedClients {
    private(set) var task: any LabelledTask<Float>
    /// Of each client.
    let samples: [[Int]]
    private var orders: [SampleOrder]
    let participants: [[Int]]
    let lossName: String?

    var sizes: [Int] { samples.map(\.count) }

    init(_ task: any LabelledTask<Float>, _ run: ExperimentRun) {
        let configuration = run.configuration
        let (seed, split, batch) = (configuration.seed, configuration.training.clients!, configuration.training.batch)
        self.task = task
        lossName = configuration.data.kind.map { type(of: $0).loss.name }
        samples = split.divide(task.trainingLabels, least: batch, seed: seed)
        orders = samples.enumerated().map { client, own in
            SampleOrder(samples: own.count, batch: batch, seed: seed, stream: "client \(client)/batches")
        }
        let perRound = run.integer("perRound")
        participants = (0..<run.integer("rounds")).map { round in
            RandomStreams(seed: seed, path: "round \(round)").sample("participants", perRound, of: split.count).sorted()
        }
    }

    mutating func train(_ client: Int, at update: Int, _ trainer: Trainer<Float>) throws -> ClipFactors {
        let batch = orders[client].samples(step: update).map { samples[client][$0] }
        _ = try trainer.update { task.load(samples: batch, into: $0) }
        return ClipFactors()
    }

    mutating func evaluate(_ trainer: Trainer<Float>) -> ClientEvaluation {
        let loss = trainer.evaluationLoss(on: &task)
        return ClientEvaluation(loss: loss, metrics: task.evaluationMetrics)
    }
}

extension ExperimentRun {
    /// The clients of the run and the network that they take turns in, with the numbers that the server begins with.
    func makeClients(_ method: any FederatedMethod) throws -> (
        clients: any FederatedClients, trainer: Trainer<Float>, server: NamedTensors<Float>, head: Set<String>
    ) {
        let rule = try configuration.trainingRun.makeMethod().updateRule
        let trained = TrainingMethod(parametrisation: method.parametrisation, updateRule: rule)
        func prepare(_ configuration: RunConfiguration) throws -> PreparedRun {
            try PreparedRun(configuration, method: trained, cacheDirectory: cacheDirectory)
        }
        func head(_ network: any Network<Float>) -> Set<String> {
            guard configuration.data.kind?.hasNewHead == true else { return [] }
            return Set(network.parameters.filter { $0.info.role == .head }.map(\.name))
        }
        func train(_ trainer: Trainer<Float>) throws {
            let head = head(trainer.network)
            try trainer.setTrainable(keepingStates: false) { method.isTrained($0.name) || head.contains($0.name) }
        }
        guard configuration.training.clients != nil else {
            let runs = trainingRuns
            let (first, start) = (try prepare(runs[0]), try runs[0].startFile(cacheDirectory: cacheDirectory))
            let others = try runs.dropFirst().map {
                try $0.makeTask(start: start, cacheDirectory: cacheDirectory, as: Float.self)
            }
            try train(first.trainer)
            let network = first.trainer.network
            return (PartClients([first.task] + others, self), first.trainer, network.tensors, head(network))
        }
        let prepared = try prepare(configuration.trainingRun)
        let network = prepared.trainer.network
        let clients = DividedClients(prepared.task as! any LabelledTask<Float>, self)
        guard let privacy = PrivacySettings(self) else {
            try train(prepared.trainer)
            return (clients, prepared.trainer, network.tensors, head(network))
        }
        // The gradient of a sample is that of a batch of one.
        var single = configuration.trainingRun
        single.training.batch = 1
        let trainer = try prepare(single).trainer
        try train(trainer)
        let guarded = try PrivateClients(clients, privacy, self, evaluator: prepared.trainer)
        return (guarded, trainer, network.tensors, head(network))
    }
}
