import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The pages of the methods and their index: `docs/methods`.
public struct MethodDocumentation {
    public static let indexName = "README.md"
    static let figures = "figures"
    /// The first line of every page; what has it may be replaced or removed.
    static let mark = "<!-- Written by 'lowrank docs' from the method's card, its source and the results; do not edit. -->"

    public let cards: [MethodCard]
    /// By file name.
    let pages: [String: String]
    private let results: MethodResults

    /// - Parameters:
    ///   - checkout: its root, under which the sources are.
    ///   - claims: those that were tested here, by id of the method.
    /// - Throws: `InputError` when a card's source is not there.
    public init(
        cards: [MethodCard] = MethodCatalogue.shipped.cards, checkout: URL, results: MethodResults,
        claims: [String: [MethodPage.ClaimLine]] = [:]
    ) throws {
        let files = try SourceFiles(checkout: checkout)
        let known = Set(cards.map(\.id))
        var pages = [Self.indexName: Self.index(cards)]
        for card in cards {
            let page = MethodPage(
                card: card, source: try MethodSource(card, files: files), claims: claims[card.id] ?? [], results: results,
                known: known)
            pages[MethodPage.name(card.id)] = page.text
        }
        self.cards = cards
        self.pages = pages
        self.results = results
    }

    private static func index(_ cards: [MethodCard]) -> String {
        var parts = [
            mark, "# Methods",
            "Each method has a page with the rule in the paper's symbols, every hyper-parameter and the source of its default, the "
                + "paper's claims, and the results here. The last column is what is stored for one linear weight of m x n numbers, "
                + "with rank r, or by the method as a whole.",
            "## How to read a page", reading,
        ]
        for family in MethodCard.Family.allCases {
            let members = cards.filter { $0.family == family }
            guard !members.isEmpty else { continue }
            var table = TextTable(headings: [
                ("id", .left), ("name", .left), ("year", .left), ("rule", .left), ("stores", .left),
            ])
            table.rows = members.map {
                [
                    "[\(MarkdownText.code($0.id))](\(MethodPage.name($0.id)))", MarkdownText.inline($0.name), "\($0.paper.year)",
                    MarkdownText.inline($0.summary), MarkdownText.inline($0.memory),
                ]
            }
            parts += ["## " + family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst(), table.markdown]
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static let reading = """
        - **Symbols** that a page does not explain: W is a weight with m outputs and n inputs, W0 the same before \
        training, x its input and y its output, a row each; G is the gradient of the loss by W, dX that by X; r is a \
        rank, s a scale. lr is the learning rate, t the number of the update, M and V are Adam's two moments with the \
        decays b1 and b2, eps is a small number, wd the weight decay.
        - **Signs**: `<-` assigns, `o` multiplies entry by entry, `(x)` is the Kronecker product, `[A; B]` puts A \
        above B, I is the identity. `||.||_F`, `||.||_2` and `||.||_*` are the Frobenius, spectral and nuclear norms. \
        `U S V^T` is a singular value decomposition, the largest values first, and `U_r` the first r columns of U. \
        `orth` and `QR` give an orthonormal basis of the columns. `P_Omega` sets all entries that were not seen to 0.
        - **Keeps** or **stores**: the numbers held from one update to the next. *Frozen* numbers do not train, \
        *weights* do. Scratch is held within an update only.
        - **Parent**: the simpler method that this one becomes in the case named.
        - **Departs**: where the implementation differs from the paper or its code. "The code" is that of the \
        authors.
        """

    // MARK: Writing

    /// Writes pages and figures, and removes those of methods that are gone.
    /// - Returns: how many figures there are.
    /// - Throws: `InputError` when a file cannot be written; `FigureError` when there is something to draw and gnuplot
    ///   is missing or fails.
    public func write(to folder: URL) throws -> Int {
        let figures = cards.compactMap { results.figure($0.id)?.figure }
        let figureFolder = folder.appending(path: Self.figures)
        for folder in [folder, figureFolder] { try AtomicFile.createFolder(folder) }
        try Self.draw(figures, into: figureFolder)
        for (name, text) in pages { try AtomicFile.write(Data(text.utf8), to: folder.appending(path: name)) }
        try removeStale(from: folder)
        return figures.count
    }

    /// Draws figures into a folder, and removes other ones. Only the SVG stays; table and script are made from the
    /// records again whenever they are wanted.
    static func draw(_ figures: [Figure], into folder: URL) throws {
        let manager = FileManager.default
        let scratch = manager.temporaryDirectory.appending(path: "lowrank-docs-\(UUID().uuidString)")
        try AtomicFile.createFolder(scratch)
        defer { try? manager.removeItem(at: scratch) }
        try FigureRenderer.draw(figures, in: scratch) { _ in false }
        for name in figures.map({ $0.name + ".svg" }) {
            try AtomicFile.write(Data(contentsOf: scratch.appending(path: name)), to: folder.appending(path: name))
        }
        let drawn = Set(figures.map { $0.name + ".svg" })
        for file in try manager.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".svg") && !drawn.contains(file) {
            try manager.removeItem(at: folder.appending(path: file))
        }
    }

    private func removeStale(from folder: URL) throws {
        let manager = FileManager.default
        for name in try manager.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") && pages[name] == nil {
            let file = folder.appending(path: name)
            if try String(contentsOf: file, encoding: .utf8).hasPrefix(Self.mark) { try manager.removeItem(at: file) }
        }
    }
}
