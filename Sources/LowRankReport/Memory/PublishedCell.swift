import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// One number of a published memory column, and one rule that may explain it.
struct PublishedCell: Sendable {
    /// What a computed value and the printed digits have to do with each other.
    enum Agreement: String, Sendable, CaseIterable {
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

    /// - Throws: `InputError` naming the line and the column.
    package static func read(_ path: String) throws -> [PublishedCell] {
        let file = try CommaSeparatedFile(
            path,
            columns: [
                "paper", "arxiv", "table", "model", "method", "rank", "quantity", "published", "unit", "verified", "convention",
                "agrees",
            ])
        return try file.rows.enumerated().map { i, row in
            func known<Value>(_ column: Int, _ values: [String], _ make: (String) -> Value?) throws -> Value {
                guard let value = make(row[column]) else {
                    throw file.error(i, column, suggestion(for: row[column], among: values))
                }
                return value
            }
            guard let value = Double(row[7]), value.isFinite, value != 0 else {
                throw file.error(i, 7, "must be a number other than 0")
            }
            let cell = PublishedCell(
                paper: row[0], table: row[2], model: row[3], method: row[4], rank: try file.rank(i, 5),
                quantity: try known(6, PublishedCount.quantities) { name in
                    PublishedCount.quantities.contains(name) || name.hasPrefix(PublishedCount.saving) ? name : nil
                },
                published: row[7], unit: try known(8, units.keys.sorted()) { units[$0] == nil ? nil : $0 }, verified: row[9],
                convention: try known(10, MemoryConvention.allCases.map(\.rawValue), MemoryConvention.init),
                agrees: try known(11, Agreement.allCases.map(\.rawValue), Agreement.init))
            do {
                _ = try cell.memoryModel()
            } catch {
                throw file.error(i, 3, "\(error)")
            }
            return cell
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
    var unitSize: Double { Self.units[unit]! }

    private static let units = ["G": 1e9, "M": 1e6, "%": 0.01]

    func memoryModel() throws -> MemoryModel {
        model == "RoBERTa-base" ? .robertaBase : try MemoryModel("llama-" + model.lowercased())
    }
}
