import BenchTasks
import LowRankCore
import LowRankMethods

/// What the server's network is worth.
struct ClientEvaluation {
    var loss: Double
    /// Of a classification.
    var accuracy: Double?
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

/// A corpus each. All take part in every round and count alike; the loss is the mean over their validation texts.
struct CorpusClients: FederatedClients {
    private var tasks: [any TrainingTask<Float>]
    let participants: [[Int]]

    var sizes: [Int] { tasks.map { _ in 1 } }
    var lossName: String? { nil }

    init(_ tasks: [any TrainingTask<Float>], rounds: Int) {
        self.tasks = tasks
        participants = Array(repeating: Array(tasks.indices), count: rounds)
    }

    mutating func train(_ client: Int, at update: Int, _ trainer: Trainer<Float>) throws -> ClipFactors {
        _ = try trainer.update { tasks[client].load(update: update, into: $0) }
        return ClipFactors()
    }

    mutating func evaluate(_ trainer: Trainer<Float>) -> ClientEvaluation {
        var sum = 0.0
        for i in tasks.indices { sum += trainer.evaluationLoss(on: &tasks[i]) }
        return ClientEvaluation(loss: sum / Double(tasks.count))
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
        return ClientEvaluation(loss: loss, accuracy: task.evaluatedAccuracy)
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
        guard configuration.training.clients != nil else {
            let runs = trainingRuns
            let (first, start) = (try prepare(runs[0]), try runs[0].startFile(cacheDirectory: cacheDirectory))
            let others = try runs.dropFirst().map {
                try $0.makeTask(start: start, cacheDirectory: cacheDirectory, as: Float.self)
            }
            try first.trainer.setTrainable(keepingStates: false) { method.isTrained($0.name) }
            let clients = CorpusClients([first.task] + others, rounds: integer("rounds"))
            return (clients, first.trainer, first.trainer.network.tensors, [])
        }
        let prepared = try prepare(configuration.trainingRun)
        let network = prepared.trainer.network
        let head = Set(network.parameters.filter { $0.info.role == .head }.map(\.name))
        let clients = DividedClients(prepared.task as! any LabelledTask<Float>, self)
        func train(_ trainer: Trainer<Float>) throws {
            try trainer.setTrainable(keepingStates: false) { method.isTrained($0.name) || head.contains($0.name) }
        }
        guard let privacy = PrivacySettings(self) else {
            try train(prepared.trainer)
            return (clients, prepared.trainer, network.tensors, head)
        }
        // The gradient of a sample is that of a batch of one.
        var single = configuration.trainingRun
        single.training.batch = 1
        let trainer = try prepare(single).trainer
        try train(trainer)
        let guarded = try PrivateClients(clients, privacy, self, evaluator: prepared.trainer)
        return (guarded, trainer, network.tensors, head)
    }
}
