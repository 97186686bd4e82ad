import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// One number of a published memory column, and one rule that may explain it.
struct PublishedCell: Sendable {
    /// What a computed value and the printed digits have to do with each other.
    enum Agreement: String, Sendable {
        case rounded, truncated, no
    }

    let paper: String
    let table: String
    /// "60M" to "13B", or "RoBERTa-base".
    let model: String
    /// As the paper calls it.
    let method: String
    let rank: Int?
    let quantity: String
    /// As printed.
    let published: String
    let unit: String
    let verified: String
    let convention: MemoryConvention
    /// What the rule is known to give.
    let agrees: Agreement

    var value: Double { Double(published)! }

    /// What cells in the same place of a table have in common.
    var place: [String] { [paper, table, model, method, quantity, rank.map(String.init) ?? ""] }

    /// - Throws: `InputError` naming the line.
    package static func read(_ path: String) throws -> [PublishedCell] {
        let file = try CommaSeparatedFile(
            path,
            columns: [
                "paper", "arxiv", "table", "model", "method", "rank", "quantity", "published", "unit", "verified", "convention",
                "agrees",
            ])
        return try file.rows.enumerated().map { i, row in
            guard let convention = MemoryConvention(rawValue: row[10]), let agrees = Agreement(rawValue: row[11]),
                Double(row[7]) != nil, row[5].isEmpty || Int(row[5]) != nil
            else { throw InputError("\(path):\(i + 2): a number, the convention or 'agrees' is not one that is known") }
            return PublishedCell(
                paper: row[0], table: row[2], model: row[3], method: row[4], rank: Int(row[5]), quantity: row[6],
                published: row[7], unit: row[8], verified: row[9], convention: convention, agrees: agrees)
        }
    }

    /// Whether a value, to as many decimals as are printed, is what is printed. Halves are rounded up, and a hair
    /// below one counts as one.
    func agreement(of value: Double) -> Agreement {
        let decimals = published.split(separator: ".").dropFirst().first?.count ?? 0
        let scale = pow(10, Double(decimals))
        let printed = (self.value * scale).rounded()
        if (value * scale + 0.5 + 1e-9).rounded(.down) == printed { return .rounded }
        return (value * scale + 1e-9).rounded(.down) == printed ? .truncated : .no
    }

    /// Bytes, parameters or per cent in one of the printed unit.
    var unitSize: Double { ["G": 1e9, "M": 1e6, "%": 0.01][unit] ?? 1 }

    func memoryModel() throws -> MemoryModel {
        model == "RoBERTa-base" ? .robertaBase : try MemoryModel("llama-" + model.lowercased())
    }
}
