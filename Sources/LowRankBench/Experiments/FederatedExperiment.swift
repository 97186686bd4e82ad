import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Rounds of fine-tuning on clients that each have a corpus of their own; what is sent is counted byte by byte.
package struct FederatedExperiment: Experiment {
    package let kind = MethodKind.federated
    package let trains = true

    package let metrics = [
        MetricSpec("loss", "loss", unit: "nats per token", better: .lower, headline: true, format: .decimals(4)),
        MetricSpec("startLoss", "loss before", unit: "nats per token", better: .neither, format: .decimals(4)),
        MetricSpec("sentBytes", "sent", better: .lower, format: .bytes),
        MetricSpec("sentPerRound", "sent per round", better: .lower, format: .bytes),
    ]

    package let figures: [ExperimentFigure] = [
        .curves(quantity: "rounds", x: "Round", y: "Mean loss over the clients (nats per token)"),
        .curves(quantity: "bytes", x: "MiB sent, both ways", y: "Mean loss over the clients (nats per token)"), .headline,
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "training", "clients", "rounds"])
        var task = try reader.decoderTask(entry.name, values, training: values["training"]!, isTrained: true)
        var settings = try TextParts.settings(values["clients"]!, of: task, reader)
        settings["rounds"] = .integer(try values["rounds"]!.integer(1...task.training.steps))
        task.experiment = ExperimentConfiguration(kind: kind, settings: settings)
        return task
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard case .federated(let method) = recipe else { return }
        for shape in task.network.weights { try method.parametrisation.check(shape) }
    }

    /// The updates of the training section are those of one client, spread over the rounds.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        guard case .federated(let method)? = try run.recipe else {
            throw MethodError("a row of a federated suite needs a federated method")
        }
        let rule = try run.configuration.trainingRun.makeMethod().updateRule
        var clients = try run.trainingRuns.map {
            try PreparedRun(
                $0, method: TrainingMethod(parametrisation: method.parametrisation, updateRule: rule),
                cacheDirectory: run.cacheDirectory)
        }
        for client in clients { try client.trainer.setTrainable(keepingStates: false) { method.isTrained($0.name) } }
        let rounds = run.integer("rounds")
        let updates = run.configuration.training.steps / rounds
        let shares = clients.map { _ in 1 / Double(clients.count) }
        var server = clients[0].trainer.network.tensors
        func loss() throws -> Double {
            var sum = 0.0
            for i in clients.indices {
                clients[i].trainer.network.assign(server)
                sum += clients[i].evaluationLoss()
            }
            guard sum.isFinite else { throw RunFailure.diverged("the loss over the clients is not a finite number") }
            return sum / Double(clients.count)
        }
        let startLoss = try loss()
        var (x, bytes, losses, sent) = ([0.0], [0.0], [startLoss], 0)
        for round in 0..<rounds {
            var messages: [NamedTensors<Float>] = []
            for i in clients.indices {
                sent += method.broadcast(server).byteCount
                let trainer = clients[i].trainer
                trainer.network.assign(server)
                // Moments do not outlive a round.
                try trainer.resetStates { _ in true }
                for update in 0..<updates {
                    do {
                        _ = try trainer.update { clients[i].task.load(update: round * updates + update, into: $0) }
                    } catch let diverged as TrainingDiverged {
                        throw RunFailure.diverged("client \(i + 1): \(diverged)")
                    }
                }
                let streams = RandomStreams(seed: run.configuration.seed, path: "round \(round)/client \(i)")
                messages.append(method.message(from: trainer.network.tensors, server: server, streams: streams))
                sent += messages.last!.byteCount
            }
            let streams = RandomStreams(seed: run.configuration.seed, path: "round \(round)")
            server = try method.aggregate(messages, shares: shares, server: server, streams: streams)
            losses.append(try loss())
            x.append(Double(round + 1))
            bytes.append(Double(sent) / 1_048_576)
            run.report(round + 1, of: rounds)
        }
        return ExperimentResult(
            metrics: [
                "loss": losses.last!, "startLoss": startLoss, "sentBytes": Double(sent),
                "sentPerRound": Double(sent) / Double(rounds),
            ],
            series: [
                Series(quantity: "rounds", label: nil, x: x, y: losses), Series(quantity: "bytes", label: nil, x: bytes, y: losses),
            ])
    }
}
