import LowRankBench
import LowRankCore
import LowRankMethods

/// Small multiples: a panel for each row of an experiment whose rows have nothing in common.
struct PanelsFigure {
    private static let perLine = 3
    private static let height = 120.0
    private static let gap = 22.0

    private let page: ExperimentPage
    private let quantity: String
    private let panels: [(row: String, panel: CurvesPanel)]

    /// - Returns: nothing where no run has the series.
    init?(_ page: ExperimentPage, _ quantity: String) {
        self.page = page
        self.quantity = quantity
        panels = page.task.rows.compactMap { row in
            CurvesPanel(row.label, row.series.map { $0.filter { $0.quantity == quantity } }).map { (row.name, $0) }
        }
        if panels.isEmpty { return nil }
    }

    var figure: Figure {
        let name = FigureKind.panels.name(quantity.lowercased() + "-" + page.slug)
        let title = "\(page.task.name): a panel for each row"
        let head = FigurePage(title: title, reading: page.spread)
        let columns = min(Self.perLine, panels.count)
        let width =
            (GnuplotScript.width - 2 * FigurePage.margin - Double(columns) * CurvesPanel.left - Double(columns - 1) * Self.gap)
            / Double(columns)
        // Every line of panels is as high as the longest list of names in it needs.
        var (frames, top): ([PixelFrame], Double) = ([], head.top + 8)
        for start in stride(from: 0, to: panels.count, by: columns) {
            let members = panels[start..<min(start + columns, panels.count)]
            top += members.map { $0.panel.head(width) }.max()!
            frames += members.indices.map { i in
                let left = FigurePage.margin + CurvesPanel.left + Double(i - start) * (width + CurvesPanel.left + Self.gap)
                return PixelFrame(left: left, top: top, width: width, height: Self.height)
            }
            top += Self.height + CurvesPanel.foot + 14
        }
        var script = head.script(name: name, foot: head.foot([], below: top))
        var table = DataTable(CurvesPanel.columns)
        var first = 1
        for ((row, panel), frame) in zip(panels, frames) {
            script.settings += panel.styles(first: first)
            script.page += panel.page(frame)
            script.panels.append(panel.commands(frame, first: first))
            panel.append(to: &table, panel: row, first: first)
            first += panel.curves.count
        }
        return Figure(name: name, title: title, reading: page.spread, table: table, script: script)
    }
}
