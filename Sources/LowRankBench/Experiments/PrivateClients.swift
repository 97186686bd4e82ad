import BenchTasks
import LowRankCore
import LowRankMethods

/// What a federated task says of privacy.
struct PrivacySettings {
    /// Largest loss of privacy of a sample over the whole run, and the chance that it is larger.
    let epsilon, delta: Double
    /// C, the largest norm of a sample's gradient.
    let maxGradNorm: Double
    let accountant: PrivacyAccountant

    private static let accountantKey = "accountant"

    /// - Parameters:
    ///   - node: the keys `epsilon`, `delta` and `max_grad_norm`, and perhaps `accountant`.
    ///   - steps: updates of a client that takes part in all rounds.
    /// - Throws: `InputError` at a bad value, also where no noise leads to the epsilon.
    init(_ node: SettingNode, steps: Int) throws {
        let values = try node.settings(required: ["epsilon", "delta", "max_grad_norm"], optional: [Self.accountantKey])
        epsilon = try values["epsilon"]!.positiveReal(atMost: 1e3)
        delta = try values["delta"]!.positiveReal(atMost: 0.5)
        maxGradNorm = try values["max_grad_norm"]!.positiveReal()
        let names = PrivacyAccountant.allCases.map(\.rawValue)
        accountant = try values[Self.accountantKey].map { PrivacyAccountant(rawValue: try $0.choice(names))! } ?? .rdp
        do {
            // A client that sees all its samples in every update needs the most noise.
            _ = try accountant.enoughNoise(for: epsilon, delta: delta, q: 1, steps: Double(steps))
        } catch let error as MethodError {
            throw values["epsilon"]!.error(
                "\(error.description) at delta \(delta) over \(steps) updates; give a larger epsilon")
        }
    }

    /// Those of a run; nil for one without privacy.
    init?(_ run: ExperimentRun) {
        guard run.configuration.experiment!.settings["epsilon"] != nil else { return nil }
        (epsilon, delta, maxGradNorm) = (run.real("epsilon"), run.real("delta"), run.real("maxGradNorm"))
        let isNamed = run.configuration.experiment!.settings[Self.accountantKey] != nil
        accountant = isNamed ? PrivacyAccountant(rawValue: run.text(Self.accountantKey))! : .rdp
    }

    /// As the settings of an experiment.
    var values: [String: HyperValue] {
        let named: [String: HyperValue] = accountant == .rdp ? [:] : [Self.accountantKey: .text(accountant.rawValue)]
        return ["epsilon": .real(epsilon), "delta": .real(delta), "maxGradNorm": .real(maxGradNorm)].merging(named) { $1 }
    }
}

/// Divided clients that train by DP-SGD: every sample takes part in an update with the same chance, independently of
/// the others (Poisson sampling), as the count of the loss of privacy assumes.
///
/// Of client k with n_k samples, q_k = min(1, batch / n_k); its noise multiplier is the least with which all updates
/// that it will make stay within epsilon. Who takes part in which round is drawn before and does not depend on data.
/// Clients have no sample in common, so that epsilon holds for the run. What a method measures before the first round
/// is not counted. An update without a sample adds noise and counts like any other. The noise comes from the run's own
/// generator: enough to measure with, and no protection of real data.
struct PrivateClients: FederatedClients {
    /// How a client samples.
    private struct Sampling {
        /// q.
        let rate: Double
        /// sigma.
        let noise: Double
        /// Spent by the end of the run.
        let epsilon: Double
    }

    private(set) var clients: DividedClients
    private let seed: Int
    private let largestNorm: Double
    /// Nil for clients that never take part.
    private let sampling: [Sampling?]
    /// For batches, where clients train sample by sample.
    let evaluator: Trainer<Float>

    var sizes: [Int] { clients.sizes }
    var participants: [[Int]] { clients.participants }
    var lossName: String? { clients.lossName }

    init(_ clients: DividedClients, _ privacy: PrivacySettings, _ run: ExperimentRun, evaluator: Trainer<Float>) throws {
        (self.clients, self.evaluator) = (clients, evaluator)
        seed = run.configuration.seed
        largestNorm = privacy.maxGradNorm
        let training = run.configuration.training
        let updates = training.steps / run.integer("rounds")
        sampling = try clients.sizes.enumerated().map { client, size in
            let steps = Double(updates * clients.participants.count { $0.contains(client) })
            guard steps > 0 else { return nil }
            let rate = min(1, Double(training.batch) / Double(size))
            let noise = try privacy.accountant.noiseMultiplier(
                for: privacy.epsilon, delta: privacy.delta, q: rate, steps: steps)
            let spent = try privacy.accountant.epsilon(q: rate, sigma: noise, steps: steps, delta: privacy.delta)
            return Sampling(rate: rate, noise: noise, epsilon: spent)
        }
    }

    mutating func train(_ client: Int, at update: Int, _ trainer: Trainer<Float>) throws -> ClipFactors {
        let (drawn, sampling) = (drawn(client, at: update), sampling[client]!)
        let streams = streams(client, update)
        let expected = sampling.rate * Double(clients.samples[client].count)
        var clipped = ClipFactors()
        _ = try trainer.update(with: {
            let trained = trainer.trained
            var sum = ClippedSum<Float>(shapes: trained.map(\.info.shape), largestNorm: largestNorm)
            var loss = 0.0
            for sample in drawn {
                loss += try trainer.computeGradients { clients.task.load(samples: [sample], into: $0) }
                let factor = sum.add(trained.map(\.gradient)).factor
                clipped += ClipFactors(sum: factor, count: 1)
            }
            let gradients = sum.noisy(
                noiseMultiplier: sampling.noise, expectedBatch: expected
            ) { streams.normal(trained[$0].name, trained[$0].info.shape, deviation: 1) }
            for (parameter, gradient) in zip(trained, gradients) { parameter.gradient.assign(gradient) }
            return loss / Double(max(1, drawn.count))
        })
        return clipped
    }

    /// The samples of an update.
    func drawn(_ client: Int, at update: Int) -> [Int] {
        var stream = streams(client, update).stream("samples")
        return clients.samples[client].filter { _ in stream.uniform() < sampling[client]!.rate }
    }

    private func streams(_ client: Int, _ update: Int) -> RandomStreams {
        RandomStreams(seed: seed, path: "privacy/client \(client)/update \(update)")
    }

    mutating func evaluate(_ trainer: Trainer<Float>) -> ClientEvaluation {
        evaluator.network.assign(trainer.network.tensors)
        return clients.evaluate(evaluator)
    }

    /// The largest of the clients' noise multipliers and epsilons.
    var metrics: [String: Double] {
        let taking = sampling.compactMap(\.self)
        return ["epsilonSpent": taking.map(\.epsilon).max()!, "noiseMultiplier": taking.map(\.noise).max()!]
    }
}
