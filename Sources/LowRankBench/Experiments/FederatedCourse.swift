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
    private var training: ClientTraining
    /// Nil where clients train in this process.
    private let processes: ClientProcesses?
    private var server: NamedTensors<Float>
    private var points: [Point] = []
    private var clipped = ClipFactors()

    init(_ run: ExperimentRun) throws {
        self.run = run
        training = try ClientTraining(run)
        server = training.start
        processes = try run.clientLaunch.map { try ClientProcesses($0, run) }
        points.append(Point(evaluation: try training.evaluate(server)))
    }

    mutating func makeRound(_ round: Int) throws {
        var point = points.last!
        let (method, head, sizes) = (training.method, training.head, training.clients.sizes)
        let chosen = training.clients.participants[round]
        let broadcast = training.broadcast(server)
        let replies = try processes?.replies(of: chosen, in: round, to: broadcast)
            ?? chosen.map { try training.reply(of: $0, in: round, to: server) }
        let messages = replies.map(\.message)
        point.down += chosen.count * broadcast.byteCount
        point.up += messages.reduce(0) { $0 + $1.byteCount }
        for reply in replies { clipped += reply.clipped }
        let all = Double(chosen.reduce(0) { $0 + sizes[$1] })
        let shares = chosen.map { Double(sizes[$0]) / all }
        point.averagingError = try method.averagingError(messages, shares: shares, server: server)
        server = try method.aggregate(
            messages, shares: shares, server: server,
            streams: RandomStreams(seed: run.configuration.seed, path: "round \(round)"))
        for name in server.names where head.contains(name) {
            var mean = Tensor<Float>.zeros(server[name]!.shape)
            for (message, share) in zip(messages, shares) { mean.blend(keeping: 1, adding: share, of: message[name]!) }
            server[name] = mean
        }
        point.evaluation = try training.evaluate(server)
        points.append(point)
    }

    // MARK: - What it came to

    var result: ExperimentResult {
        let (last, rounds) = (points.last!, Double(points.count - 1))
        var metrics = training.clients.metrics
        if clipped.count > 0 { metrics["clipFactor"] = clipped.sum / Double(clipped.count) }
        metrics["loss"] = last.evaluation.loss
        metrics["startLoss"] = points[0].evaluation.loss
        metrics.merge(last.evaluation.metrics) { $1 }
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
            Series(quantity: quantity, label: nil, x: x, y: losses, axes: training.clients.lossName.map { [axis, $0] })
        }
    }

    private var accuracySeries: [Series] {
        let accuracies = points.compactMap { $0.evaluation.metrics[MetricSpec.accuracy.name] }
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
