import LowRankCore

/// One of several parts of a plan, for a machine of its own: "3/8".
///
/// The runs are dealt out like cards, the longest first, so that all parts take about the same time. Who gets a run
/// depends on the plan alone and not on what is finished, so machines need not talk to each other.
public struct Shard: Sendable, Hashable, CustomStringConvertible {
    /// From 1 to `count`.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    static let largestCount = 100_000

    /// A shard from its text.
    /// - Returns: nil for anything but "3/8", with a part that exists.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }),
            let number = Int(parts[0]), let count = Int(parts[1]), 1...Self.largestCount ~= count, 1...count ~= number
        else { return nil }
        self.init(number, of: count)
    }

    init(_ number: Int, of count: Int) { (self.number, self.count) = (number, count) }

    /// As it was written: "3/8".
    public var description: String { "\(number)/\(count)" }

    func part(of runs: [PlannedRun]) -> [PlannedRun] { Self.parts(of: runs, count: count)[number - 1] }

    /// The numbers of the shards that have one of these runs.
    static func numbers(of wanted: Set<String>, in runs: [PlannedRun], count: Int) -> [Int] {
        parts(of: runs, count: count).enumerated().filter { $0.element.contains { wanted.contains($0.key) } }.map { $0.offset + 1 }
    }

    /// All parts, dealt out at once.
    static func parts(of runs: [PlannedRun], count: Int) -> [[PlannedRun]] {
        let dealt = runs.enumerated().map { (cost: $0.element.cost, offset: $0.offset, run: $0.element) }
            .sorted { ($1.cost, $0.offset) < ($0.cost, $1.offset) }.map(\.run)
        return (0..<count).map { first in stride(from: first, to: dealt.count, by: count).map { dealt[$0] } }
    }
}
