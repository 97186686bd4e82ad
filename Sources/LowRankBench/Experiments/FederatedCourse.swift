import BenchTasks
import LowRankCore
import LowRankMethods

/// The rounds of a federated run, and what is counted of them.
struct FederatedCourse {
    /// What is known after a round, or before the first one.
    private struct Point {
        var evaluation: ClientEvaluation
        /// Bytes so far, to the clients and back.
        var down = 0, up = 0
        /// Of this round's averages; nil for methods without.
        var averagingError: Double?
    }

    private let run: ExperimentRun
    private let method: any FederatedMethod
    private var clients: any FederatedClients
    private let trainer: Trainer<Float>
    /// Parameters that are trained, sent and averaged beside the method's own: the head of a classification, which is new.
    private let head: Set<String>
    /// Updates of a client in a round.
    private let updates: Int
    private var server: NamedTensors<Float>
    private var points: [Point] = []

    init(_ run: ExperimentRun, _ method: any FederatedMethod) throws {
        (self.run, self.method) = (run, method)
        updates = run.configuration.training.steps / run.integer("rounds")
        let made = try run.makeClients(method)
        (clients, trainer, server, head) = (made.clients, made.trainer, made.server, made.head)
        points.append(Point(evaluation: try evaluate()))
    }

    mutating func makeRound(_ round: Int) throws {
        var point = points.last!
        let seed = run.configuration.seed
        let chosen = clients.participants[round]
        var messages: [NamedTensors<Float>] = []
        let broadcast = method.broadcast(server).byteCount + server.filtered(head.contains).byteCount
        for client in chosen {
            point.down += broadcast
            trainer.network.assign(server)
            // Moments do not outlive a round.
            try trainer.restart(at: round * updates)
            for update in 0..<updates {
                do {
                    try clients.train(client, at: round * updates + update, trainer)
                } catch let diverged as TrainingDiverged {
                    throw RunFailure.diverged("client \(client + 1): \(diverged)")
                }
            }
            let trained = trainer.network.tensors
            let streams = RandomStreams(seed: seed, path: "round \(round)/client \(client)")
            var message = method.message(from: trained, server: server, streams: streams)
            for name in server.names where head.contains(name) { message[name] = trained[name] }
            messages.append(message)
            point.up += message.byteCount
        }
        let all = Double(chosen.reduce(0) { $0 + clients.sizes[$1] })
        let shares = chosen.map { Double(clients.sizes[$0]) / all }
        point.averagingError = try method.averagingError(messages, shares: shares, server: server)
        server = try method.aggregate(
            messages, shares: shares, server: server, streams: RandomStreams(seed: seed, path: "round \(round)"))
        for name in server.names where head.contains(name) {
            var mean = Tensor<Float>.zeros(server[name]!.shape)
            for (message, share) in zip(messages, shares) { mean.blend(keeping: 1, adding: share, of: message[name]!) }
            server[name] = mean
        }
        point.evaluation = try evaluate()
        points.append(point)
    }

    private mutating func evaluate() throws -> ClientEvaluation {
        trainer.network.assign(server)
        let evaluation = clients.evaluate(trainer)
        guard evaluation.loss.isFinite else {
            throw RunFailure.diverged("the loss over the clients is not a finite number")
        }
        return evaluation
    }

    // MARK: - What it came to

    var result: ExperimentResult {
        let (last, rounds) = (points.last!, Double(points.count - 1))
        var metrics = clients.metrics
        metrics["loss"] = last.evaluation.loss
        metrics["startLoss"] = points[0].evaluation.loss
        metrics[MetricSpec.accuracy.name] = last.evaluation.accuracy
        for (name, bytes) in [("sentDown", last.down), ("sentUp", last.up)] {
            metrics[name] = Double(bytes)
            metrics[name + "PerRound"] = Double(bytes) / rounds
        }
        metrics["sentBytes"] = Double(last.down + last.up)
        metrics["sentPerRound"] = Double(last.down + last.up) / rounds
        let errors = points.compactMap(\.averagingError)
        if !errors.isEmpty { metrics["averagingError"] = errors.reduce(0, +) / Double(errors.count) }
        return ExperimentResult(metrics: metrics, series: lossSeries + accuracySeries + errorSeries(errors))
    }

    private var counts: [Double] { points.indices.map(Double.init) }
    private func mebibytes(_ bytes: (Point) -> Int) -> [Double] { points.map { Double(bytes($0)) / 1_048_576 } }

    private var lossSeries: [Series] {
        let losses = points.map(\.evaluation.loss)
        return [
            ("rounds", "Round", counts), ("bytes", "MiB sent, both ways", mebibytes { $0.down + $0.up }),
            ("bytesDown", "MiB sent down", mebibytes(\.down)), ("bytesUp", "MiB sent up", mebibytes(\.up)),
        ].map { quantity, axis, x in
            Series(quantity: quantity, label: nil, x: x, y: losses, axes: clients.lossName.map { [axis, $0] })
        }
    }

    private var accuracySeries: [Series] {
        let accuracies = points.compactMap(\.evaluation.accuracy)
        guard !accuracies.isEmpty else { return [] }
        return [
            ("accuracyRounds", counts), ("accuracyDown", mebibytes(\.down)), ("accuracyUp", mebibytes(\.up)),
        ].map { Series(quantity: $0, label: nil, x: $1, y: accuracies) }
    }

    private func errorSeries(_ errors: [Double]) -> [Series] {
        guard !errors.isEmpty else { return [] }
        return [Series(quantity: "averagingError", label: nil, x: errors.indices.map { Double($0 + 1) }, y: errors)]
    }
}
