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
}
