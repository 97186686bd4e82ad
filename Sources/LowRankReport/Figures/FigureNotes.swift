import LowRankBench
import LowRankCore
import LowRankMethods

/// What a figure must say about runs that are not in it.
enum FigureNotes {
    /// "LoRA: 1 of 3 runs diverged", for each row that lost runs.
    static func failures(_ rows: [FigureInput.Row]) -> [String] {
        rows.compactMap { row in
            let words: [(RunRecord.Status, String)] = [
                (.diverged, "diverged"), (.crashed, "crashed"), (.timedOut, "timed out"),
            ]
            var parts = words.compactMap { status, word in
                let count = row.runs.filter { $0.status == status }.count
                return count > 0 ? (count, word) : nil
            }
            let unfinished = row.runs.filter { $0.status == .completed }.count - row.finalLosses.count
            if unfinished > 0 { parts.append((unfinished, "ended without a finite loss")) }
            guard !parts.isEmpty else { return row.runs.isEmpty ? "\(row.label): no runs" : nil }
            let total = row.runs.count
            let runs = total == 1 ? "run" : "runs"
            return "\(row.label): " + parts.enumerated().map { i, part in
                i == 0 ? "\(part.0) of \(total) \(runs) \(part.1)" : "\(part.0) \(part.1)"
            }.joined(separator: ", ")
        }
    }

    /// "Not timed: LoRA, ReLoRA", or nothing for no items.
    static func list(_ what: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["\(what): " + items.joined(separator: ", ")]
    }

    static func list(_ what: String, _ rows: [FigureInput.Row]) -> [String] {
        list(what, rows.map(\.label))
    }
}

/// The largest value that does not squash the others: at most six times as far from the least as three
/// quarters of the values are.
func topWithoutOutliers(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard let low = sorted.first, let high = sorted.last else { return nil }
    let most = sorted[min(sorted.count * 3 / 4, sorted.count - 1)]
    guard most > low else { return high }
    return sorted.last { $0 <= low + 6 * (most - low) }
}
