import Foundation
import LowRankCore

/// How training samples of known classes are divided among the clients of federated training.
///
/// The samples of a class, in random order, are cut into parts whose shares p_k are one draw from the Dirichlet
/// distribution with all its parameters at the concentration: large, and the clients are alike; small, and each has few
/// classes. A client with fewer samples than a batch takes the missing ones from the largest client, so that no client is
/// empty. T. Hsu, H. Qi, M. Brown 2019, arXiv:1909.06335, draw classes per client in place of clients per class.
public struct ClientSplit: Codable, Hashable, Sendable {
    /// Clients.
    public var count: Int
    /// Of the Dirichlet distribution, for every client alike.
    public var concentration: Double

    static let counts = 2...10_000
    static let concentrations = 1e-3...1e6

    /// - Parameter node: the keys `count` and `concentration`.
    /// - Throws: `InputError` that points at the key.
    package init(_ values: [String: SettingNode]) throws {
        count = try values["count"]!.integer(Self.counts)
        concentration = try values["concentration"]!.real(Self.concentrations)
    }

    package init(count: Int, concentration: Double) {
        self.count = count
        self.concentration = concentration
    }

    /// The samples of each client; every sample is one client's.
    /// - Parameters:
    ///   - labels: the class of each sample, from 0.
    ///   - least: samples that each client has; all clients together have no more than there are.
    package func divide(_ labels: [Int], least: Int, seed: Int) -> [[Int]] {
        precondition(least * count <= labels.count)
        var clients = [[Int]](repeating: [], count: count)
        for label in Set(labels).sorted() {
            let own = labels.indices.filter { labels[$0] == label }
            var stream = RandomStream(seed: seed, name: "clients/class \(label)")
            let order = stream.permutation(own.count)
            var (share, start) = (0.0, 0)
            for (client, part) in dirichlet(&stream).enumerated() {
                share += part
                let end = client == count - 1 ? own.count : min(own.count, Int((share * Double(own.count)).rounded()))
                clients[client] += order[start..<end].map { own[$0] }
                start = end
            }
        }
        for client in clients.indices {
            while clients[client].count < least {
                let largest = clients.indices.max { clients[$0].count < clients[$1].count }!
                clients[client].append(clients[largest].removeLast())
            }
        }
        return clients
    }

    /// Gamma numbers over their sum. By logarithms, as those of a small concentration are too small for a Double.
    private func dirichlet(_ stream: inout RandomStream) -> [Double] {
        let logarithms = (0..<count).map { _ in stream.logarithmOfGamma(concentration) }
        let largest = logarithms.max()!
        let numbers = logarithms.map { exp($0 - largest) }
        let sum = numbers.reduce(0, +)
        return numbers.map { $0 / sum }
    }
}

extension ClientSplit: CustomStringConvertible {
    /// "10 clients of concentration 0.1"
    public var description: String { "\(count) clients of concentration \(concentration)" }
}
