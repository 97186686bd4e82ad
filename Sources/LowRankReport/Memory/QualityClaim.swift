import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A published perplexity of a method, beside that of full-rank training in the same setting.
public struct QualityClaim: Sendable {
    public let method: String
    /// The size of the model: "350M".
    public let model: String
    public let rank: Int?
    public let perplexity: Double
    public let fullRank: Double
    /// Paper, where it is, and table.
    public let source: String

    /// As a point of a figure; nil for a size that is not written as "350M" or "1B".
    public var gap: FigureInput.PublishedGap? {
        let units: [Character: Double] = ["M": 1e6, "B": 1e9]
        guard let unit = model.last.flatMap({ units[$0] }), let number = Double(model.dropLast()) else { return nil }
        return FigureInput.PublishedGap(method: method, parameters: number * unit, difference: log(ratio), source: source)
    }

    /// How much better or worse than full rank; less is better.
    public var ratio: Double { perplexity / fullRank }

    /// - Throws: `InputError` naming the line and the column of a value that cannot be.
    public static func read(_ path: String) throws -> [QualityClaim] {
        let file = try CommaSeparatedFile(
            path,
            columns: ["method", "model", "rank", "perplexity", "full_rank", "paper", "source", "table", "verified"])
        return try file.rows.enumerated().map { i, row in
            func positive(_ column: Int) throws -> Double {
                guard let value = Double(row[column]), value > 0, value.isFinite else {
                    throw file.error(i, column, "must be a positive number")
                }
                return value
            }
            let (perplexity, fullRank) = (try positive(3), try positive(4))
            let unchecked = row[8].hasPrefix("yes") ? "" : ", unchecked"
            return QualityClaim(
                method: row[0], model: row[1], rank: try file.rank(i, 2), perplexity: perplexity, fullRank: fullRank,
                source: "\(row[5]), \(row[6]), \(row[7])\(unchecked)")
        }
    }
}
