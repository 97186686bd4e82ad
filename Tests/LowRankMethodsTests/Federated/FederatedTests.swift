import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct FederatedTests {
    private let shares = [0.5, 0.3, 0.2]

    private func method(_ values: [String: HyperValue] = [:]) throws -> any FederatedMethod {
        let all = values.merging(["rank": .integer(2), "alpha": .real(3)]) { given, _ in given }
        guard case .federated(let method) = try MethodRegistry.entry("fedavg-lora").recipe(all) else { fatalError() }
        return method
    }

    private let server: NamedTensors<Double> = [
        "w.W0": gaussian([6, 5], "W0"), "w.B": gaussian([6, 2], "B"), "w.A": gaussian([2, 5], "A"),
    ]

    private func clients(_ count: Int) -> [NamedTensors<Double>] {
        (0..<count).map { k in ["w.B": gaussian([6, 2], "B\(k)"), "w.A": gaussian([2, 5], "A\(k)")] }
    }

    private func weight(_ model: NamedTensors<Double>) -> Tensor<Double> {
        model["w.W0"]! + product(model["w.B"]!, model["w.A"]!, alpha: 1.5)
    }

    /// sum_k w_k W_k, what averaging the weights themselves would give.
    private func exact(_ messages: [NamedTensors<Double>], _ shares: [Double]) -> Tensor<Double> {
        zip(messages, shares).reduce(server["w.W0"]!) { $0 + $1.1 * product($1.0["w.B"]!, $1.0["w.A"]!, alpha: 1.5) }
    }

    @Test func averagesOfFactorsLoseTheirCovariance() throws {
        let (messages, method) = (clients(3), try method())
        let after = try method.aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 1))
        let derived = try method.derived(messages, shares: shares, server: server)
        // s sum_k w_k (B_k - B) (A_k - A).
        let covariance = zip(messages, shares).reduce(Tensor<Double>.zeros([6, 5])) {
            $0 + $1.1 * product($1.0["w.B"]! - after["w.B"]!, $1.0["w.A"]! - after["w.A"]!, alpha: 1.5)
        }
        #expect(distance(derived["w.exact_residual"]!, covariance) < 1e-13)
        #expect(distance(exact(messages, shares) - weight(after), covariance) < 1e-13)
        #expect(abs(derived["aggregation_error"]![0] - covariance.norm) < 1e-13 && covariance.norm > 0.5)
        #expect(distance(derived["w.W_effective"]!, weight(after)) == 0)
        #expect(after["w.W0"]!.values == server["w.W0"]!.values)
    }

    /// ||E|| / ||s sum_k w_k B_k A_k||; a method without factors that are averaged has none.
    @Test func theErrorIsRelativeToTheAverageOfTheProducts() throws {
        let messages = clients(3)
        let E = try method().derived(messages, shares: shares, server: server)["w.exact_residual"]!
        let expected = E.norm / (exact(messages, shares) - server["w.W0"]!).norm
        for aggregation in ["separate", "residual", "stacked"] {
            let method = try method(["aggregation": .text(aggregation)])
            #expect(try abs(method.averagingError(messages, shares: shares, server: server)! - expected) < 1e-12)
        }
        #expect(expected > 0.1)
        let frozen = messages.map { message in ["w.B": message["w.B"]!] as NamedTensors<Double> }
        let FFA = try self.method("ffa-lora", ["rank": .integer(2), "alpha": .real(3)])
        #expect(try FFA.averagingError(frozen, shares: shares, server: server)! < 1e-14)
        let sb = try self.method("fed-sb", ["rank": .integer(2)])
        var withR = server
        withR["w.R"] = .identity(2)
        #expect(try sb.averagingError([["w.R": .identity(2)]], shares: [1], server: withR) == nil)
    }

    /// Its parent: one client alone.
    @Test(arguments: ["separate", "residual", "stacked"]) func oneClientIsTakenAsItIs(_ aggregation: String) throws {
        let (messages, method) = (clients(1), try method(["aggregation": .text(aggregation)]))
        let after = try method.aggregate(messages, shares: [1], server: server, streams: RandomStreams(seed: 1))
        #expect(try method.derived(messages, shares: [1], server: server)["aggregation_error"]![0] < 1e-14)
        #expect(distance(weight(after), exact(messages, [1])) < 1e-14)
    }

    @Test(arguments: ["residual", "stacked"]) func theOthersAreExact(_ aggregation: String) throws {
        let (messages, method) = (clients(3), try method(["aggregation": .text(aggregation)]))
        let after = try method.aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 1))
        #expect(distance(weight(after), exact(messages, shares)) < 1e-13)
        #expect((after["w.B"]!.norm == 0) == (aggregation == "stacked"))
        #expect(distance(after["w.A"]!, server["w.A"]!) > 1e-3)
    }

    /// Only one factor moved: nothing is lost.
    @Test func oneFactorAloneAveragesExactly() throws {
        var messages = clients(3)
        for k in messages.indices { messages[k]["w.A"] = server["w.A"] }
        let derived = try method().derived(messages, shares: shares, server: server)
        #expect(derived["aggregation_error"]![0] < 1e-13)
    }

    @Test func uniformWeightsForgetTheShares() throws {
        let uniform = try method(["weighting": .text("uniform")])
        let messages = clients(3)
        let a = try uniform.aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 1))
        let thirds = [Double](repeating: 1.0 / 3, count: 3)
        let b = try method().aggregate(messages, shares: thirds, server: server, streams: RandomStreams(seed: 1))
        #expect(distance(a["w.A"]!, b["w.A"]!) == 0 && distance(a["w.B"]!, b["w.B"]!) == 0)
    }

    /// r (m + n) numbers each way; the base as well where it has changed.
    @Test func messagesCountTheirBytes() throws {
        let factors = 8 * 2 * (6 + 5)
        #expect(try method().broadcast(server).byteCount == factors)
        #expect(try method(["aggregation": .text("residual")]).broadcast(server).byteCount == factors + 8 * 30)
        let message = try method(["aggregation": .text("residual")]).message(from: server, server: server, streams: RandomStreams(seed: 0))
        #expect(message.byteCount == factors)
    }

    // MARK: - Methods that send less

    private func method(_ id: String, _ values: [String: HyperValue]) throws -> any FederatedMethod {
        guard case .federated(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return method
    }

    /// The SVD changes A and B, not their product; A has orthonormal rows, even if B is of lower rank.
    @Test(arguments: [false, true]) func theServersSVDKeepsTheProduct(_ isDeficient: Bool) throws {
        let fedSVD = try method("fedsvd", ["rank": .integer(2), "alpha": .real(3)])
        let messages: [NamedTensors<Double>] = clients(3).map { client in
            isDeficient ? ["w.B": client["w.B"]!.scalingColumns(by: [1, 0])] : ["w.B": client["w.B"]!]
        }
        let after = try fedSVD.aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 0))
        let mean = zip(messages, shares).reduce(Tensor<Double>.zeros([6, 2])) { $0 + $1.1 * $1.0["w.B"]! }
        let A = after["w.A"]!
        #expect(distance(product(after["w.B"]!, A), product(mean, server["w.A"]!)) < 1e-13)
        #expect(distance(product(A, transposed: false, A, transposed: true), .identity(2)) < 1e-13)
        let derived = try fedSVD.derived(messages, shares: shares, server: server)
        #expect(derived["aggregation_error"]![0] < 1e-13)
        // r (m + n) numbers down, r m up.
        #expect(fedSVD.broadcast(server).byteCount == 8 * 2 * (6 + 5))
        #expect(fedSVD.message(from: server, server: server, streams: RandomStreams(seed: 0)).byteCount == 8 * 2 * 6)
    }

    /// The mean of B R_k A is B times the mean of R_k times A; r^2 numbers each way.
    @Test func meansOfCoresAreExact() throws {
        let fedSB = try method("fed-sb", ["rank": .integer(2), "lr_init": .real(0.1)])
        let W0: Tensor<Double> = gaussian([6, 5], "W0")
        let stored = try fedSB.parametrisation.storedWeight(
            WeightShape(name: "w", outputs: 6, inputs: 5), initial: W0, data: WeightCalibration(gradient: gaussian([6, 5], "G")),
            streams: RandomStreams(seed: 0))
        let server = NamedTensors(stored.parameters.map { ($0.name, $0.value) })
        let messages: [NamedTensors<Double>] = (0..<3).map { ["w.R": gaussian([2, 2], "R\($0)")] }
        let after = try fedSB.aggregate(messages, shares: shares, server: server, streams: RandomStreams(seed: 0))
        func weight(_ R: Tensor<Double>) -> Tensor<Double> { W0 + product(product(server["w.B"]!, R), server["w.A"]!) }
        let mean = messages.reduce(Tensor<Double>.zeros([6, 5])) { $0 + (1.0 / 3) * weight($1["w.R"]!) }
        #expect(distance(weight(after["w.R"]!), mean) < 1e-13)
        #expect(try distance(fedSB.derived(messages, shares: shares, server: server)["w.W_effective"]!, mean) < 1e-13)
        #expect(fedSB.broadcast(server).byteCount == 8 * 4 && messages[0].byteCount == 8 * 4)
    }

    // MARK: - Votes and privacy

    private func evaluate(
        _ id: String, _ values: [String: HyperValue] = [:], _ inputs: NamedTensors<Double>
    ) throws -> NamedTensors<Double> {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return try method.evaluate(inputs, streams: RandomStreams(seed: 0))
    }

    /// One client's order is taken as it is, whatever the size of its scores; equal scores keep the order of positions.
    @Test func oneVoteDecides() throws {
        let dealt = Tensor<Double>([-2, -1, 0.5, 3], shape: [4])
        let out = try evaluate("frl", [:], ["initial_scores_sorted": dealt, "local_scores": Tensor([900, -5, 0, 0], shape: [1, 2, 2])])
        #expect(out["rankings"]!.values == [1, 2, 3, 0] && out["scores_next"]!.values == [3, -2, -1, 0.5])
        #expect(out["scores_next"]!.shape == [2, 2])
    }

    /// Its parent: SGD.
    @Test func withoutNoiseAndClippingItIsTheMean() throws {
        let G: Tensor<Double> = gaussian([4, 6], "G")
        let out = try evaluate("dp-sgd", ["noise_multiplier": .real(0), "max_grad_norm": .real(1e9)], ["per_sample_gradients": G])
        let mean = G.slices.reduce(Tensor<Double>.zeros([6])) { $0 + 0.25 * $1 }
        #expect(distance(out["private_gradient"]!, mean) < 1e-15)
        let clipped = try evaluate("dp-sgd", ["max_grad_norm": .real(0.5), "noise_multiplier": .real(0)], ["per_sample_gradients": G])
        #expect(clipped["clipped_sum"]!.norm <= 4 * 0.5)
    }

    /// Opacus 1.6.0 (numbers of its accountant), and the paper's own example.
    @Test func privacyIsAccountedFor() throws {
        func epsilon(_ q: Double, _ sigma: Double, _ steps: Double, _ delta: Double) throws -> Double {
            func one(_ value: Double) -> Tensor<Double> { Tensor([value], shape: [1]) }
            return try evaluate(
                "dp-sgd", [:],
                ["sample_rate": one(q), "noise_multiplier": one(sigma), "steps": one(steps), "delta": one(delta), "orders": one(2.5)]
            )["epsilon_rdp"]![0]
        }
        #expect(try abs(epsilon(0.01, 1.0, 1000, 1e-05) - 2.101365) < 1e-6)
        #expect(try abs(epsilon(0.05, 2.0, 500, 1e-05) - 2.768585) < 1e-6)
        #expect(try abs(epsilon(1.0, 5.0, 20, 1e-06) - 4.604529) < 1e-6)
        // The paper's conversion leads to 1.26, the one used here to less.
        #expect(try (0.9..<1.26).contains(epsilon(0.01, 4, 10_000, 1e-5)))
        #expect(try epsilon(0.5, 1, 0, 1e-5) < epsilon(0.5, 1, 1, 1e-5))
        let target = try evaluate(
            "dp-sgd", [:],
            [
                "sample_rate": Tensor([0.05], shape: [1]), "steps": Tensor([300], shape: [1]), "delta": Tensor([1e-5], shape: [1]),
                "target_epsilon": Tensor([3], shape: [1]),
            ])["noise_multiplier"]![0]
        #expect(try (2.99...3).contains(epsilon(0.05, target, 300, 1e-5)))
        // Renyi divergences bound what Opacus's PRV accountant counts for the same steps, and not by much.
        let rows: [(q: Double, sigma: Double, steps: Double, delta: Double, prv: Double)] = [
            (0.01, 1, 1000, 1e-5, 1.838372), (0.05, 2, 500, 1e-5, 2.542189), (1, 5, 20, 1e-6, 4.316032),
        ]
        for (q, sigma, steps, delta, prv) in rows {
            #expect(try (prv...1.15 * prv).contains(epsilon(q, sigma, steps, delta)))
            // The same account, to the digits at which it is quoted.
            #expect(try abs(PrivacyAccountant.prv.epsilon(q: q, sigma: sigma, steps: Double(steps), delta: delta) - prv) < 1e-6)
        }
    }

    /// Without sampling the mechanism is Gaussian, whose delta is known: k steps are one with sigma over root k.
    @Test(arguments: [(1.0, 1.0, 1e-5), (3, 40, 1e-6), (0.8, 4, 1e-3)]) func theGridFindsTheGaussianMechanism(
        _ sigma: Double, _ steps: Double, _ delta: Double
    ) throws {
        let epsilon = try PrivacyAccountant.prv.epsilon(q: 1, sigma: sigma, steps: steps, delta: delta)
        let mu = steps.squareRoot() / sigma
        func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }
        func known(_ epsilon: Double) -> Double { normal(mu / 2 - epsilon / mu) - exp(epsilon) * normal(-mu / 2 - epsilon / mu) }
        // An upper bound that is not above by more than the error of the grid.
        #expect(known(epsilon) < delta && known(epsilon - 0.02) > delta)
    }

    /// The tighter account needs less noise for the same epsilon.
    @Test func theGridNeedsLessNoise() throws {
        func noise(_ accountant: PrivacyAccountant) throws -> Double {
            try accountant.noiseMultiplier(for: 3, delta: 1e-5, q: 0.1, steps: 40)
        }
        let (rdp, prv) = try (noise(.rdp), noise(.prv))
        #expect(prv < 0.99 * rdp && prv > 0.7 * rdp)
        #expect(try (2.98...3).contains(PrivacyAccountant.prv.epsilon(q: 0.1, sigma: prv, steps: 40, delta: 1e-5)))
        #expect(throws: MethodError.self) { try PrivacyAccountant.prv.noiseMultiplier(for: 0.005, delta: 1e-5, q: 0.1, steps: 40) }
        // Nothing is counted for samples that never take part, but for what the orders leave.
        #expect(try PrivacyAccountant.prv.epsilon(q: 0, sigma: 1, steps: 9, delta: 1e-5) == PrivacyAccountant.rdp.epsilon(q: 0, sigma: 1, steps: 9, delta: 1e-5))
    }

    /// No noise brings epsilon below what the largest order leaves.
    @Test func anEpsilonThatNoNoiseLeadsToIsRefused() throws {
        #expect(throws: MethodError.self) {
            try PrivacyAccountant.rdp.noiseMultiplier(for: 0.05, delta: 1e-5, q: 0.1, steps: 10)
        }
        let sigma = try PrivacyAccountant.rdp.noiseMultiplier(for: 0.2, delta: 1e-5, q: 0.1, steps: 10)
        #expect(try (0.19...0.2).contains(PrivacyLoss(q: 0.1, sigma: sigma, steps: 10).epsilon(1e-5)))
    }
}
