import LowRankBench
import LowRankCore
import LowRankMethods

/// The rows of a task whose gradients were looked at, and the frames of a figure with a panel for each.
struct ObservedRows {
    let rows: [FigureInput.Row]
    let styles: RowStyles
    /// r of the subspaces.
    let rank: Int
    /// Dimensions of the space they lie in: the short side of the smallest weight.
    let dimensions: Int
    let lastStep: Int

    /// - Returns: nothing when no gradients were looked at.
    init?(_ task: FigureInput.Task, styles: RowStyles) {
        rows = task.rows.filter { !Self.runs($0).isEmpty }
        let all = rows.flatMap(Self.runs).flatMap { $0 }
        guard let first = all.first else { return nil }
        self.styles = styles
        rank = first.rank
        dimensions = first.spectrum.count
        lastStep = all.map(\.step).max()!
    }

    /// The observations of each completed run, as far as there were dense weights to look at.
    static func runs(_ row: FigureInput.Row) -> [[GradientObservation]] {
        row.runs.filter { $0.status == .completed }
            .map { $0.observations.filter { !$0.weights.isEmpty && !$0.spectrum.isEmpty } }
            .filter { !$0.isEmpty }
    }

    func grid(top: Double, names: [String]) -> PanelGrid {
        let room = LineEndLabels.room(for: names)
        return PanelGrid(
            count: rows.count, columns: min(rows.count, 2), top: top, left: 58, right: 20 + room, height: 300,
            gap: (across: room + 62, down: 60))
    }

    /// "3 seeds", of these rows.
    var seedCount: String { FigureInput.Task(name: "", rows: rows).seedCount }

    /// The task's rows that are not among these, and the runs that are not.
    func notes(_ task: FigureInput.Task) -> [String] {
        let others = task.rows.filter { row in
            !row.finalLosses.isEmpty && !rows.contains { $0.id == row.id }
        }
        return FigureNotes.list("Not shown, because they have no dense weights", others) + FigureNotes.failures(task.rows)
    }

    /// The row's name above its panel.
    func title(_ i: Int, _ frame: PixelFrame) -> String {
        GnuplotCommand.label(
            TextMetrics.truncated(rows[i].label, size: TypeSize.body, width: frame.width),
            x: frame.left, y: frame.top - 12, size: TypeSize.body, colour: styles[rows[i]].textColour)
    }

    /// "Full rank 0.71, GaLore 0.66", from a number for each row.
    func list(_ number: (FigureInput.Row) -> String?) -> String {
        rows.compactMap { row in number(row).map { row.label + " " + $0 } }.joined(separator: ", ")
    }
}
