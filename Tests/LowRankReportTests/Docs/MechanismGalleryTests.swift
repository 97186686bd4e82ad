import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct MechanismGalleryTests {
    private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..", directoryHint: .isDirectory).standardized

    private func gallery(_ ids: [String]) throws -> MechanismGallery {
        let cards = try ids.map { try MethodRegistry.entry($0).card }
        let results = try MethodResults("results/reference", suite: "pretraining", checkout: Self.checkout)
        return try MechanismGallery(cards: cards, checkout: Self.checkout, results: results)
    }

    /// Of two families, one without an alternative; a method that is no mechanism is left out.
    @Test func aMechanismHasItsCaseItsNumbersAndItsFigure() throws {
        let gallery = try gallery(["perp-neg", "lora-limits", "lion"])
        let text = gallery.text(pages: "methods", figures: "mechanisms/figures")
        for part in [
            MechanismGallery.mark, "### Perp-Neg", "(methods/perp-neg.md), 2023", "## Mechanisms", "## Analysis",
            "![The curves of Limits of LoRA](mechanisms/figures/lora-limits.svg)", "A head of 48 tokens whose keys grow",
        ] { #expect(text.contains(part), "\(part)") }
        #expect(text.contains(/\| Share with plain negatives *\| +0\.100( ± 0\.000)? \| higher \| plain alternative \|/))
        #expect(text.contains(/\| Main prompt's share *\| +1\.000( ± 0\.000)? \| higher \| +\|/))
        #expect(!text.contains("Lion") && gallery.count == 2)
        #expect(gallery.items[1].summary.alternative == nil && gallery.missing.isEmpty)
    }

    @Test func aMechanismWithoutResultsIsLeftOut() throws {
        let cards = [try MethodRegistry.entry("perp-neg").card]
        let results = try MethodResults("results/none", suite: "none", checkout: Self.checkout)
        let gallery = try MechanismGallery(cards: cards, checkout: Self.checkout, results: results)
        #expect(gallery.count == 0 && gallery.missing == ["perp-neg"])
    }

    @Test(.enabled(if: GnuplotProcess.executable() != nil, "gnuplot is not installed")) func itsFilesStandBesideEachOther() throws {
        let folder = try TemporaryFolder()
        let page = folder.url.appending(path: "mechanisms.md")
        try gallery(["perp-neg", "zolly"]).write(to: page, pages: folder.url.appending(path: "methods"))
        try gallery(["perp-neg"]).write(to: page, pages: folder.url.appending(path: "methods"))
        let figures = try FileManager.default.contentsOfDirectory(atPath: folder.path("mechanisms/figures"))
        #expect(figures == ["perp-neg.svg"])
        #expect(try String(contentsOf: page, encoding: .utf8).contains("](mechanisms/figures/perp-neg.svg)"))
    }

    /// Every mechanism that the committed page has is as its card says; numbers are not computed again.
    @Test func theCommittedPageNamesMechanisms() throws {
        let text = try String(contentsOf: Self.checkout.appending(path: "docs/mechanisms.md"), encoding: .utf8)
        let ids = text.matches(of: /\]\(methods\/([a-z0-9-]+)\.md\)/).map { String($0.1) }
        #expect(ids.count > 50 && Set(ids).count == ids.count)
        for id in ids {
            let card = try MethodRegistry.entry(id).card
            #expect(card.kind == .mechanism && text.contains("### \(MarkdownText.inline(card.name))\n"), "\(id)")
            let figure = Self.checkout.appending(path: "docs/mechanisms/figures/\(id).svg").path
            let size = try FileManager.default.attributesOfItem(atPath: figure)[.size] as? Int
            #expect((1..<80_000).contains(size ?? 0), "\(id).svg is missing or large")
        }
    }
}
