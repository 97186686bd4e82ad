import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The difference to a reference row on the same seed, with its 95 % interval: a forest plot, smallest loss first.
enum GapFigure {
    private struct Entry {
        var row: FigureInput.Row
        var differences: [(seed: Int, value: Double)]
        var spread: SeedSpread

        var interval: ClosedRange<Double>? {
            spread.halfWidth.map { (spread.mean - $0)...(spread.mean + $0) }
        }
    }

    /// The figures for both reference rows.
    static func figures(for task: FigureInput.Task, slug: String, styles: RowStyles) -> [Figure] {
        let second = task.rows.first { $0.id == task.secondReferenceRow }
        return [
            task.fullRank.flatMap {
                figure(for: task, against: $0, called: "full rank", name: FigureKind.gapToFullRank.name(slug), styles: styles)
            },
            second.flatMap {
                figure(for: task, against: $0, called: $0.label, name: FigureKind.gapToSecond.name(slug), styles: styles)
            },
        ].compactMap(\.self)
    }

    private static func figure(
        for task: FigureInput.Task, against reference: FigureInput.Row, called words: String, name: String, styles: RowStyles
    ) -> Figure? {
        let entries = entries(task, against: reference)
        guard !entries.isEmpty else { return nil }
        let series = FigureSeries(rows: entries.map(\.row), styles: styles)
        let x = scale(entries)
        let title = "\(task.name): gap to \(words) after training"
        let reading =
            "Final loss minus that of \(reference.label) with the same seed. Left of the line is better. "
            + (task.hasSpread
                ? "Markers are means, bars 95 % intervals, small dots single seeds."
                : "There is one seed, so there are no intervals.")
            + (entries.contains { $0.spread.mean > x.high } ? " A triangle at the right edge (▶) marks a difference beyond the axis." : "")
        let page = FigurePage(title: title, reading: reading, legend: styles.legend(for: series.rows))
        let numbers = numbers(entries)
        let chart = RowChart(series, top: page.top + 20, numbers: numbers)
        let unpaired = task.rows.filter { row in
            row.id != reference.id && !row.finalLosses.isEmpty && !entries.contains { $0.row.id == row.id }
        }
        let foot = page.foot(
            FigureNotes.list("No seed in common with \(reference.label)", unpaired)
                + FigureNotes.failures(task.rows),
            below: chart.bottom)

        var script = page.script(name: name, foot: foot, settings: series.styleLines)
        script.page += chart.commands(x, axisName: "Difference in " + task.lossName.lowercasedFirst)
        script.page += chart.verticalLine(at: 0, on: x, name: reference.label)
        for i in entries.indices where entries[i].spread.mean > x.high { script.page += chart.beyondArrow(i) }
        script.panels = [[GnuplotScript.plot([
            "for [i=1:\(series.count)] table using \"low\":(only(i)*i):(column(\"high\")-column(\"low\")):(0)"
                + " with vectors nohead linestyle i",
            "for [i=1:\(series.count)] table using \"difference\":(only(i)*(i+\(RowChart.dotOffset)))"
                + " with points linestyle i pointtype 7 pointsize 0.4",
            "for [i=1:\(series.count)] table using \"mean\":(only(i)*i)"
                + " with points linestyle i pointsize \(chart.markerSize)",
        ])]]
        return Figure(
            name: name, title: title, reading: reading, table: table(entries), script: script)
    }

    private static func entries(_ task: FigureInput.Task, against reference: FigureInput.Row) -> [Entry] {
        let others = reference.finalLosses
        return task.rows.filter { $0.id != reference.id }.compactMap { row in
            let losses = row.finalLosses
            let differences = losses.keys.sorted().compactMap { seed in
                others[seed].map { (seed: seed, value: losses[seed]! - $0) }
            }
            return SeedSpread(differences.map(\.value)).map {
                Entry(row: row, differences: differences, spread: $0)
            }
        }
        .enumerated()
        .sorted { ($0.element.spread.mean, $0.offset) < ($1.element.spread.mean, $1.offset) }
        .map(\.element)
    }

    /// All seeds of all rows but outliers; intervals as far as they are not wider than the seeds' range again.
    private static func scale(_ entries: [Entry]) -> FigureScale {
        let low = min(0, entries.map(\.spread.low).min()!)
        let high = max(0, topWithoutOutliers(entries.map(\.spread.high))!)
        let room = high - low
        let intervals = entries.filter { $0.spread.high <= high }.compactMap(\.interval)
        return .difference(
            low: max(low - room, intervals.map(\.lowerBound).min() ?? low),
            high: min(high + room, max(high, intervals.map(\.upperBound).max() ?? high)))
    }

    private static func numbers(_ entries: [Entry]) -> [String] {
        let typical = Statistics.median(entries.map { abs($0.spread.mean) })!
        let decimals = typical > 0 ? min(max(2 - Int(log10(typical).rounded(.down)), 2), 6) : 3
        return entries.map { entry in
            let mean = FigureNumbers.signed(entry.spread.mean, decimals: decimals)
            guard let interval = entry.interval else { return mean + " (one seed)" }
            return mean + " [" + FigureNumbers.signed(interval.lowerBound, decimals: decimals) + ", "
                + FigureNumbers.signed(interval.upperBound, decimals: decimals) + "]"
        }
    }

    private static func table(_ entries: [Entry]) -> DataTable {
        var table = DataTable([
            "series", "row", "label", "seed", "difference", "mean", "low", "high",
        ])
        for (i, entry) in entries.enumerated() {
            for (seed, difference) in entry.differences {
                table.append([
                    .init(i + 1), .init(entry.row.id), .init(entry.row.label), .init(seed),
                    .init(difference), .init(entry.spread.mean), .init(entry.interval?.lowerBound),
                    .init(entry.interval?.upperBound),
                ])
            }
        }
        return table
    }
}
