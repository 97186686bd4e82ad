import LowRankCore

/// Which of a network's weights have their turn: the same K of N in every period, in an order that the period and
/// the seed decide, so that every weight can tell by itself.
struct FRUGALBlocks: Sendable {
    enum Order: String, Sendable {
        case random, ascending, descending
        /// From both ends inwards.
        case mirror
    }

    /// In the order of the network.
    let names: [String]
    private let order: Order
    private let count: Int
    private let streams: RandomStreams

    /// - Throws: `MethodError` when `mirror` cannot take as many from either end.
    init(_ names: [String], order: Order, density: Double, streams: RandomStreams) throws {
        self.names = names
        self.order = order
        self.streams = streams
        count = Self.chosenCount(of: names.count, density: density)
        if order == .mirror, count % 2 == 1 {
            throw MethodError(
                "frugal: the order mirror takes blocks from both ends, but density \(density) of \(names.count) blocks "
                    + "is \(count)", hyperparameter: "density")
        }
    }

    /// round(rho N); half way goes to the even number, as in Python.
    static func chosenCount(of count: Int, density: Double) -> Int {
        Int((density * Double(count)).rounded(.toNearestOrEven))
    }

    /// The positions in `names` that are chosen in a period, counted from 0.
    func chosen(_ period: Int) -> [Int] {
        let n = names.count
        switch order {
        case .random: return streams.sample("active\(period + 1)", count, of: n)
        case .ascending: return (0..<count).map { (period * count + $0) % n }
        case .descending: return (0..<count).map { n - 1 - (period * count + $0) % n }
        case .mirror:
            return (0..<count / 2).flatMap {
                let i = (period * (count / 2) + $0) % (n / 2)
                return [i, n - 1 - i]
            }
        }
    }

    /// The positions that are chosen together and have the most entries.
    func largest(sizes: [Int]) -> [Int] {
        let turns =
            order == .random
            ? [Array(sizes.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }.prefix(count))]
            // They begin anew after no more periods than there are weights.
            : sizes.indices.map(chosen)
        return turns.max { a, b in a.reduce(0) { $0 + sizes[$1] } < b.reduce(0) { $0 + sizes[$1] } } ?? []
    }
}
