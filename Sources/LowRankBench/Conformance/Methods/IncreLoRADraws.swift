import LowRankCore
import LowRankMethods

/// IncreLoRA: the official code draws the rows of A and the columns of B of a reserve one by one, 'step2.m1.reserve_A3'; here
/// are k of them at once.
enum IncreLoRADraws {
    @Sendable static func streams(
        _ c: ConformanceCase, _ settings: [String: HyperValue]
    ) throws -> [String: [Double]] {
        guard case .integer(let k)? = settings["incre_rank_num"] else { return [:] }
        var streams: [String: [Double]] = [:]
        var names = c.randomness.keys.map { $0.split(separator: ".") }.filter { $0.count == 3 }
        names.sort { ($0[2].count, $0[2]) < ($1[2].count, $1[2]) }
        for (name, all) in Dictionary(grouping: names, by: { "\($0[1])/\($0[2].dropFirst(8).prefix(1))" }) {
            let draws = try all.map { try c.draw($0.joined(separator: ".")) }
            for first in stride(from: 0, to: draws.count, by: k) {
                let group = draws[first..<min(first + k, draws.count)]
                let rows = Tensor(group.flatMap(\.values), shape: [group.count, group[first].count])
                streams["\(name)\(first / k + 1)"] = (name.hasSuffix("A") ? rows : rows.transposed()).values
            }
        }
        return streams
    }
}
