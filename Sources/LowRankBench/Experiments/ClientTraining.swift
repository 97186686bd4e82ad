import BenchTasks
import LowRankCore
import LowRankMethods

/// How often samples' gradients were clipped, and by what.
struct ClipFactors: Codable {
    var sum = 0.0, count = 0

    static func += (total: inout ClipFactors, other: ClipFactors) {
        total = ClipFactors(sum: total.sum + other.sum, count: total.count + other.count)
    }
}

/// What a client sends after its part of a round.
struct ClientReply {
    var message: NamedTensors<Float>
    var clipped: ClipFactors
}

/// The clients of a run and the network that they take turns in: what one of them does in a round. It depends on the server's
/// parameters, the client and the round alone, so that clients can be trained in any order and in several processes.
struct ClientTraining {
    let method: any FederatedMethod
    var clients: any FederatedClients
    let trainer: Trainer<Float>
    /// Parameters that are trained, sent and averaged beside the method's own: a head that is new.
    let head: Set<String>
    /// What the server begins with.
    let start: NamedTensors<Float>
    /// Updates of a client in a round.
    private let updates: Int
    private let seed: Int

    /// - Throws: `MethodError` for a run without a federated method; what its data and network throw.
    init(_ run: ExperimentRun) throws {
        guard case .federated(let method)? = try run.recipe else {
            throw MethodError("a row of a federated suite needs a federated method")
        }
        self.method = method
        updates = run.configuration.training.steps / run.integer("rounds")
        seed = run.configuration.seed
        let made = try run.makeClients(method)
        (clients, trainer, start, head) = (made.clients, made.trainer, made.server, made.head)
    }

    /// What the server sends to a client: all that has changed since the last round.
    func broadcast(_ server: NamedTensors<Float>) -> NamedTensors<Float> {
        var message = method.broadcast(server)
        for name in server.names where head.contains(name) { message[name] = server[name] }
        return message
    }

    /// One client's part of a round.
    /// - Throws: `RunFailure.diverged`.
    mutating func reply(of client: Int, in round: Int, to server: NamedTensors<Float>) throws -> ClientReply {
        trainer.network.assign(server)
        // Moments do not outlive a round.
        try trainer.restart(at: round * updates)
        var clipped = ClipFactors()
        for update in 0..<updates {
            do {
                clipped += try clients.train(client, at: round * updates + update, trainer)
            } catch let diverged as TrainingDiverged {
                throw RunFailure.diverged("client \(client + 1): \(diverged)")
            }
        }
        let trained = trainer.network.tensors
        var message = method.message(
            from: trained, server: server, streams: RandomStreams(seed: seed, path: "round \(round)/client \(client)"))
        for name in server.names where head.contains(name) { message[name] = trained[name] }
        return ClientReply(message: message, clipped: clipped)
    }

    /// What the network is worth with the server's parameters.
    /// - Throws: `RunFailure.diverged`.
    mutating func evaluate(_ server: NamedTensors<Float>) throws -> ClientEvaluation {
        trainer.network.assign(server)
        let evaluation = clients.evaluate(trainer)
        guard evaluation.loss.isFinite else {
            throw RunFailure.diverged("the loss over the clients is not a finite number")
        }
        return evaluation
    }
}
