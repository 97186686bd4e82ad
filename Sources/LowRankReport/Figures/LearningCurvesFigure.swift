import LowRankBench
import LowRankCore
import LowRankMethods

/// Evaluation loss against tokens: the mean over seeds as a line, the range over seeds as a band.
///
/// Rows are drawn twice, over all of training and over its last third, where they differ by less than the first
/// panel can show. Many rows are drawn family by family on the same axes, each with the reference in grey.
struct LearningCurvesFigure {
    /// More rows than this are drawn by family.
    private static let rowsInOneBand = 10

    private let curves: LearningCurves

    /// Rows that are drawn in the same frames.
    private struct Band {
        /// Whose colour its title has.
        var family: String?
        var members: [Int]
        /// Behind them, in grey.
        var context: Int?

        var shown: [Int] { (context.map { [$0] } ?? []) + members }
    }

    private struct Panel {
        var band: Band
        var title: String?
        var x: FigureScale
        var y: FigureScale
        var frame: PixelFrame
        /// Whether curves are named at its right, the family above its left, reference lines in it.
        var namesCurves = true
        var namesFamily = true
        var namesReferences = false
    }

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        LearningCurves(task, styles: styles).map {
            LearningCurvesFigure(curves: $0).figure(name: FigureKind.learningCurves.name(slug))
        }
    }

    private var task: FigureInput.Task { curves.task }
    private var rows: [FigureInput.Row] { curves.series.rows }
    private var styles: RowStyles { curves.series.styles }

    // MARK: Layout

    private var bands: [Band] {
        let reference = rows.firstIndex { $0.id == task.fullRankRow }
        let families = styles.families.map { family in
            Band(
                family: family,
                members: rows.indices.filter { rows[$0].family == family && $0 != reference },
                context: reference)
        }.filter { !$0.members.isEmpty }
        return curves.count > Self.rowsInOneBand && families.count > 1
            ? families : [Band(members: Array(rows.indices))]
    }

    private func panels(top: Double) -> [Panel] {
        let bands = bands
        let isDivided = curves.curves.map(\.count).max()! >= 6
        let last = curves.lastTokens
        let early = curves.lossScale(after: 0.1, room: 2.5, ticks: bands.count > 1 ? 4 : 6)
        let late = curves.lossScale(after: 2.0 / 3, room: 1.15, ticks: bands.count > 1 ? 4 : 6)
        let names = LineEndLabels.room(
            for: bands.flatMap { band in band.shown.map { name(of: $0, on: isDivided ? late : early) } })
        let left = 58.0, between = 60.0
        let shared = GnuplotScript.width - left - 20 - names - (isDivided ? between : 0)
        var panels: [Panel] = []
        var top = top + (isDivided || bands.count > 1 ? 18 : 0)
        for band in bands {
            let height = bands.count > 1
                ? max(150, LineEndLabels.pitch * Double(band.shown.count))
                : max(310, 16 * Double(band.shown.count))
            var whole = Panel(
                band: band, x: .count(from: 0, to: last, ticks: isDivided ? 4 : 5), y: early,
                frame: PixelFrame(left: left, top: top, width: shared, height: height),
                namesReferences: bands.count == 1)
            if isDivided {
                whole.title = bands.count == 1 ? "All of training" : nil
                whole.namesCurves = false
                whole.frame.width = 0.44 * shared
                let right = whole.frame.right + between
                panels.append(whole)
                panels.append(Panel(
                    band: band, title: "The last third", x: .count(from: last * 2 / 3, to: last, ticks: 4), y: late,
                    frame: PixelFrame(left: right, top: top, width: 0.56 * shared, height: height),
                    namesFamily: false))
            } else {
                panels.append(whole)
            }
            top += height + 52
        }
        return panels
    }

    private func name(of i: Int, on y: FigureScale) -> String {
        let last = curves.finalLoss(i)
        let text = FigureNumbers.loss(last) + " " + rows[i].label + (last > y.high ? " ↑" : "")
        return TextMetrics.truncated(text, size: LineEndLabels.size, width: 190)
    }

    private func hasLossAbove(_ panel: Panel) -> Bool {
        panel.namesCurves && panel.band.shown.contains { curves.finalLoss($0) > panel.y.high }
    }

    // MARK: Drawing

    private func figure(name: String) -> Figure {
        let title = "\(task.name): evaluation loss during training"
        let reading =
            (task.hasSpread
                ? "Lines are means over \(task.seedCount); bands show the range over seeds. "
                : "Lines are single runs. ")
            + "Lower is better; numbers are final losses."
            + (bands[0].context.map { " The wide grey line is \(rows[$0].label)." } ?? "")
            + (panels(top: 0).contains(where: hasLossAbove) ? " An arrow (↑) marks a final loss above the axis." : "")
        let legend = bands[0].family == nil ? styles.legend(for: rows) : []
        let page = FigurePage(title: title, reading: reading, legend: legend)
        let panels = panels(top: page.top + 26)
        let bottom = panels.map(\.frame.bottom).max()! + 46
        let foot = page.foot(referenceNotes(panels) + FigureNotes.failures(task.rows), below: bottom)
        var script = page.script(name: name, foot: foot, settings: curves.series.styleLines)
        script.page += page.axisNames(
            vertical: task.lossName, horizontal: task.countName,
            centre: (panels[0].frame.left + panels.map(\.frame.right).max()!) / 2, bottom: bottom)
        script.panels = panels.map(commands)
        return Figure(name: name, title: title, reading: reading, table: curves.table, script: script)
    }

    private func commands(_ panel: Panel) -> [String] {
        let references = ReferenceLines(
            references: task.references, frame: panel.frame, y: panel.y,
            traces: panel.band.shown.map { curves.trace($0, in: panel.frame, x: panel.x, y: panel.y) },
            areNamed: panel.namesReferences)
        return GnuplotCommand.frame(panel.frame)
            + GnuplotCommand.axis(.x, panel.x) + GnuplotCommand.axis(.y, panel.y)
            + titles(panel) + references.commands
            + (panel.namesCurves ? names(panel).commands : [])
            + [plot(panel)]
    }

    /// The family above the first panel of its band, and what the panel shows.
    private func titles(_ panel: Panel) -> [String] {
        func title(_ text: String, size: Double, colour: String) -> String {
            GnuplotCommand.label(
                text, x: panel.frame.left, y: panel.frame.top - 10, size: size, colour: colour)
        }
        if let family = panel.band.family, panel.namesFamily {
            return [title(family, size: TypeSize.body, colour: styles.textColour(of: family))]
        }
        return (panel.title.map { [title($0, size: TypeSize.label, colour: Ink.quiet)] } ?? [])
    }

    private func plot(_ panel: Panel) -> String {
        func table(_ i: Int, _ columns: [String]) -> String {
            "table using \"tokens\":" + columns.map { "(only(\(i + 1))*column(\"\($0)\"))" }.joined(separator: ":")
        }
        let context = panel.band.context.map {
            [table($0, ["mean"]) + " with lines linecolor rgb '\(Ink.context)' linewidth 5"]
        }
        let members = panel.band.members
        let bands = members.map {
            table($0, ["low", "high"])
                + " with filledcurves linestyle \($0 + 1) fillstyle transparent solid"
                + " \(members.count > 5 ? 0.08 : 0.15) noborder"
        }
        let lines = members.map {
            table($0, ["mean"]) + " with lines linestyle \($0 + 1) dashtype \(styles[rows[$0]].dash)"
        }
        let ends = members.map {
            "table using \"tokens\":(column(\"last\") == 1 ? only(\($0 + 1))*column(\"mean\") : NaN)"
                + " with points linestyle \($0 + 1)"
        }
        return GnuplotScript.plot((context ?? []) + bands + lines + ends)
    }

    private func names(_ panel: Panel) -> LineEndLabels {
        LineEndLabels(
            labels: panel.band.shown.map { i in
                let loss = min(max(curves.finalLoss(i), panel.y.low), panel.y.high)
                let isContext = i == panel.band.context
                return LineEndLabels.Label(
                    text: name(of: i, on: panel.y), colour: isContext ? Ink.quiet : styles[rows[i]].textColour,
                    end: (
                        panel.frame.x(Double(curves.curves[i].last!.tokens), on: panel.x),
                        panel.frame.y(loss, on: panel.y)
                    ))
            }, frame: panel.frame)
    }

    /// The references that no panel names.
    private func referenceNotes(_ panels: [Panel]) -> [String] {
        func isNamed(_ reference: FigureInput.Reference) -> Bool {
            panels.contains { $0.namesReferences && $0.y.contains(reference.loss) }
        }
        func isDrawn(_ reference: FigureInput.Reference) -> Bool {
            panels.contains { $0.y.contains(reference.loss) }
        }
        let unnamed = task.references.filter { $0.loss.isFinite && !isNamed($0) }
        return FigureNotes.list("Thin grey dashed lines", unnamed.filter(isDrawn).map(ReferenceLines.name))
            + FigureNotes.list("Outside the axis range", unnamed.filter { !isDrawn($0) }.map(ReferenceLines.name))
    }
}
