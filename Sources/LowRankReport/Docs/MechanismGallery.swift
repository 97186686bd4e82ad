import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The page of all mechanisms, of any family: what each is for, and what its demonstration came to.
public struct MechanismGallery {
    /// What a page of the mechanisms' demonstrations begins with.
    static let mark = "<!-- Written by 'lowrank docs' from the methods' cards, sources and results; do not edit. -->"
    /// Beside its text a figure does not need the width of a page.
    private static let figureWidth = 420.0
    private static let panelHeight = 150.0

    /// One mechanism as the page shows it.
    struct Item {
        let card: MethodCard
        /// What the demonstration is, in the words of its source.
        let demonstration: String
        let summary: ExperimentSummary.Row
        let panel: CurvesPanel?
    }

    let items: [Item]
    /// Mechanisms without a result.
    public let missing: [String]
    public var count: Int { items.count }

    /// - Parameter checkout: its root, under which the sources are.
    /// - Throws: `InputError` when a source is not there.
    public init(cards: [MethodCard] = MethodCatalogue.shipped.cards, checkout: URL, results: MethodResults) throws {
        let files = try SourceFiles(checkout: checkout)
        let mechanisms = cards.filter { $0.kind == .mechanism }
        let items: [Item] = try mechanisms.compactMap { card in
            guard let summary = results.demonstrated(card) else { return nil }
            let text = try MethodSource(card, files: files).demonstration
            return Item(card: card, demonstration: text, summary: summary, panel: CurvesPanel(nil, summary.series))
        }
        self.items = items
        missing = mechanisms.map(\.id).filter { id in !items.contains { $0.card.id == id } }
    }

    // MARK: The page

    /// - Parameters:
    ///   - pages: the folder of the methods' pages as seen from this page.
    ///   - figures: that of its figures.
    func text(pages: String, figures: String) -> String {
        var parts = [
            Self.mark, "# Mechanisms",
            "Some papers' methods are a computation by itself, without a training run around it. Each is shown on a "
                + "small case whose answer is known, where its promise holds or fails; a table marks the plain "
                + "alternative to compare it with. Numbers are means over seeds ± 95 % intervals. In the figures "
                + "lines are means, and bands reach from the lowest seed to the highest. `lowrank run mechanism` "
                + "computes all of this. The rules and their symbols are on the methods' own pages.",
        ]
        for family in MethodCard.Family.allCases {
            let members = items.filter { $0.card.family == family }
            guard !members.isEmpty else { continue }
            parts.append("## " + family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst())
            for item in members { parts += Self.section(item, pages: pages, figures: figures) }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func section(_ item: Item, pages: String, figures: String) -> [String] {
        let card = item.card
        let name = MarkdownText.inline(card.name)
        return [
            "### \(name)",
            "\(MarkdownText.inline(card.summary)) [`\(card.id)`](\(pages)/\(MethodPage.name(card.id))), \(card.paper.year)",
            item.demonstration.isEmpty ? nil : MarkdownText.inline(item.demonstration),
            item.panel.map { _ in "![The curves of \(name)](\(figures)/\(card.id).svg)" },
            item.summary.table.markdown,
        ].compactMap(\.self)
    }

    // MARK: Figures

    var figures: [Figure] {
        items.compactMap { item in
            item.panel.map { panel in
                let width = Self.figureWidth - CurvesPanel.left - 24
                let frame = PixelFrame(
                    left: CurvesPanel.left + 8, top: panel.head(width) + 6, width: width, height: Self.panelHeight)
                var script = GnuplotScript(name: item.card.id, title: item.card.name)
                script.width = Self.figureWidth
                script.height = frame.bottom + CurvesPanel.foot + 4
                script.settings = panel.styles(first: 1)
                script.page = panel.page(frame)
                script.panels = [panel.commands(frame, first: 1)]
                var table = DataTable(CurvesPanel.columns)
                panel.append(to: &table, panel: item.card.id, first: 1)
                return Figure(name: item.card.id, title: item.card.name, reading: "", table: table, script: script)
            }
        }
    }

    // MARK: Writing

    /// Writes the page, and its figures into a folder beside it that has the page's name.
    /// - Parameter pages: the folder of the methods' pages.
    /// - Throws: `InputError` when a file cannot be written; `FigureError` when gnuplot is missing or fails.
    public func write(to page: URL, pages: URL) throws {
        let place = "\(page.deletingPathExtension().lastPathComponent)/\(MethodDocumentation.figures)"
        let folder = page.deletingLastPathComponent()
        try AtomicFile.createFolder(folder.appending(path: place))
        try MethodDocumentation.draw(figures, into: folder.appending(path: place))
        let isBeside = pages.deletingLastPathComponent().standardizedFileURL == folder.standardizedFileURL
        let text = text(pages: isBeside ? pages.lastPathComponent : pages.path, figures: place)
        try AtomicFile.write(text, to: page)
    }
}
