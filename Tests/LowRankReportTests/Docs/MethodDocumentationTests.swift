import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct MethodDocumentationTests {
    private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..", directoryHint: .isDirectory).standardized
    private static let committed = checkout.appending(path: "docs/methods")

    private static func documentation(
        _ cards: [MethodCard] = MethodCatalogue.shipped.cards, results: String = "results/reference", suite: String = "pretraining",
        claims: [String: [MethodPage.ClaimLine]] = [:]
    ) throws -> MethodDocumentation {
        try MethodDocumentation(
            cards: cards, checkout: checkout, results: MethodResults(results, suite: suite, checkout: checkout),
            claims: claims)
    }

    /// A new method may still be without its page.
    @Test func theCommittedPagesAreWhatTheCommandMakes() throws {
        let names = Set(try FileManager.default.contentsOfDirectory(atPath: Self.committed.path).filter { $0.hasSuffix(".md") })
        let cards = MethodCatalogue.shipped.cards.filter { names.contains(MethodPage.name($0.id)) }
        let claims = try MethodPage.ClaimLine.ledger("results/reference", checkout: Self.checkout)
        let pages = try Self.documentation(cards, claims: claims).pages
        #expect(names == Set(pages.keys), "docs/methods has pages of methods that are gone: run 'make docs' and commit what it writes")
        for name in names.sorted() {
            let text = try String(contentsOf: Self.committed.appending(path: name), encoding: .utf8)
            #expect(text == pages[name], "docs/methods/\(name) is out of date: run 'make docs' and commit what it writes")
            for figure in text.matches(of: /\((figures\/[^)]*\.svg)\)/).map(\.output.1) {
                let attributes = try? FileManager.default.attributesOfItem(atPath: Self.committed.appending(path: String(figure)).path)
                let size = attributes?[.size] as? Int
                #expect((1..<40_000).contains(size ?? 0), "docs/methods/\(figure) is missing or large: run 'make docs'")
            }
        }
    }

    @Test func aPageHoldsWhatTheCardAndTheHeaderSay() throws {
        let page = try #require(Self.documentation().pages["lion.md"])
        for text in [
            "# Lion", "../../Sources/LowRankMethods/Optimizers/Lion.swift", "Goldens/lion.json",
            "```text\nC = b1 M + (1 - b1) G\n", "**Departs:** nothing", "https://arxiv.org/abs/2302.06675",
            "parent: [signsgd](signsgd.md) with beta1 = 0", "| `beta1` ", "M: m n numbers.",
        ] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func everyHeaderHoldsARule() throws {
        let files = try SourceFiles(checkout: Self.checkout)
        for card in MethodCatalogue.shipped.cards {
            #expect(MarkdownText.header(try MethodSource(card, files: files).header).contains("```text\n"), "\(card.id)")
        }
    }

    @Test func aMethodWithoutResultsSaysHowToGetThem() throws {
        let page = try #require(Self.documentation(results: "nowhere").pages["lion.md"])
        // That method alone, and not into the committed results.
        #expect(page.contains("lowrank tune pretraining --methods lion ") && page.contains("lowrank run pretraining --methods lion "))
        #expect(!page.contains("--results"))
    }

    /// A suite that is named has a row of the method, so that the command does what the page says; the main comparison has those of
    /// whole families.
    @Test func theSuiteToRunHasTheMethod() throws {
        let results = try MethodResults("nowhere", suite: "main", checkout: Self.checkout)
        let cards = MethodCatalogue.shipped.cards.filter { $0.kind == .training }
        for (suite, cards) in Dictionary(grouping: cards, by: results.suite(for:)) where suite != "main" {
            let text = try String(contentsOf: Self.checkout.appending(path: "suites/\(suite).yaml"), encoding: .utf8)
            for card in cards { #expect(text.contains("  \(card.id):"), "\(suite) has no row of \(card.id)") }
        }
    }

    @Test func claimsAreATable() throws {
        let card = try MethodRegistry.entry("lion").card
        let page = MethodPage(
            card: card, source: try MethodSource(card, files: SourceFiles(checkout: Self.checkout)),
            claims: [
                .init(statement: "a | b", source: "Table 1", decision: "lower", verdict: "holds", finding: "3.1 against 3.2")
            ],
            results: try MethodResults("none", suite: "none", checkout: Self.checkout), known: [])
        #expect(page.text.contains("| a \\| b      | Table 1 | lower | holds   | 3.1 against 3.2 |"))
    }

    @Test func markdownSignsMeanThemselves() {
        #expect(MarkdownText.inline("a * b, s*G, W_s, _x, `a_*`, m <n, m < n") == "a * b, s\\*G, W_s, \\_x, `a_*`, m \\<n, m < n")
        #expect(
            MarkdownText.header(["A: b.", "", "    x <- y", "", "    z", "", "Keeps M.", "More.", "Parent: C.", "A. Bee, 2020."])
                == "A: b.\n\n```text\nx <- y\n\nz\n```\n\nKeeps M.\nMore.\n\n**Parent:** C.\n\nA. Bee, 2020.")
    }

    @Test(.enabled(if: GnuplotProcess.executable() != nil))
    func aMethodWithResultsHasAFigureAndOldOnesGo() throws {
        let folder = try TemporaryFolder()
        let cards = MethodCatalogue.shipped.cards.filter { ["adamw", "galore"].contains($0.id) }
        let documentation = try Self.documentation(cards)
        let old = try folder.write("old.md", MethodDocumentation.mark + "\n"), other = try folder.write("mine.md", "mine")
        #expect(try documentation.write(to: folder.url) == 2)
        #expect(!FileManager.default.fileExists(atPath: old) && FileManager.default.fileExists(atPath: other))
        for id in ["adamw", "galore"] {
            let svg = try Data(contentsOf: folder.url.appending(path: "figures/\(id).svg"))
            #expect(svg.count < 40_000 && svg.count > 2000)
            #expect(try String(contentsOfFile: folder.path("\(id).md"), encoding: .utf8).contains("](figures/\(id).svg)"))
        }
    }
}
