import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The published memory columns beside what the formulas give: cell by cell, with the rule that explains it.
public struct PublishedMemory: Sendable {
    struct Row: Sendable {
        /// With the rule that comes closest.
        let cell: PublishedCell
        let computed: Double
        let agreement: PublishedCell.Agreement
        /// Everything counted, in the printed unit.
        let exact: Double?

        /// Of the computed value, relative to the published one.
        var error: Double { computed / cell.value - 1 }
    }

    let rows: [Row]

    public init(_ path: String) throws {
        let cells = try PublishedCell.read(path)
        let printed = PrintedCells(cells)
        var rows: [Row] = []
        var places: [[String]: Int] = [:]
        for cell in cells {
            let computed = try Self.computed(cell, printed)
            let row = Row(
                cell: cell, computed: computed, agreement: cell.agreement(of: computed), exact: try cell.exactCount())
            if let i = places[cell.place] {
                if Self.isBetter(row, than: rows[i]) { rows[i] = row }
            } else {
                places[cell.place] = rows.count
                rows.append(row)
            }
        }
        self.rows = rows
    }

    /// - Throws: `InputError` that names the cell, when its method or its rank cannot be counted.
    private static func computed(_ cell: PublishedCell, _ printed: PrintedCells) throws -> Double {
        do {
            return try cell.convention.value(of: cell, printed: printed)
        } catch {
            throw InputError("\(cell.place.joined(separator: ", ")) by rule \(cell.convention.rawValue): \(error)")
        }
    }

    private static func isBetter(_ a: Row, than b: Row) -> Bool {
        if (a.agreement == .no) != (b.agreement == .no) { return b.agreement == .no }
        return a.agreement == .no && abs(a.error) < abs(b.error)
    }

    /// One line that says how many cells come out.
    public var conclusion: String {
        let reproduced = rows.filter { $0.agreement != .no }
        let counted = reproduced.filter { !$0.cell.convention.isCopied }
        return "\(rows.count) cells: \(counted.count) are reproduced by counting, \(reproduced.count - counted.count) from other printed "
            + "numbers, and \(rows.count - reproduced.count) by no rule that was found"
    }

    public var text: String {
        var table = TextTable(headings: [
            ("paper", .left), ("table", .left), ("model", .left), ("method", .left), ("rank", .right), ("quantity", .left),
            ("published", .right), ("rule", .left), ("computed", .right), ("error", .right), ("agrees", .left),
            ("exact count", .right), ("error", .right),
        ])
        func percent(_ x: Double) -> String { String(format: "%+.1f %%", 100 * x) }
        for row in rows {
            let cell = row.cell
            table.rows.append([
                cell.paper, cell.table, cell.model, cell.method, cell.rank.map { "\($0)" } ?? "", cell.quantity,
                cell.published + " " + cell.unit, cell.convention.rawValue, String(format: "%.4f", row.computed),
                percent(row.error), row.agreement.rawValue, row.exact.map { String(format: "%.4f", $0) } ?? "-",
                row.exact.map { percent($0 / cell.value - 1) } ?? "-",
            ])
        }
        return "# Published memory columns, rebuilt\n\n\(conclusion).\n\n"
            + "baselines/published/README.md explains the rules; \"exact count\" is everything that a method stores, by its "
            + "formula.\nErrors are relative to the published number.\n\n"
            + table.markdown + "\n"
    }

    /// Writes the table and the figure.
    public func write(to folder: URL) throws {
        try AtomicFile.createFolder(folder)
        try AtomicFile.write(text, to: folder.appending(path: "published-memory.md"))
        try FigureRenderer.draw([PublishedMemoryFigure.figure(of: rows)], in: folder) { _ in false }
    }
}
