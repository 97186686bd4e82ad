import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// What every picture must stand: being read by other programs than a browser.
@Suite(.enabled(if: GnuplotProcess.executable() != nil))
struct PictureTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The text of an SVG as a reader of XML sees it, or nil when it is not well-formed.
    private final class SVGText: NSObject, XMLParserDelegate {
        private(set) var text = ""

        init?(_ data: Data) {
            super.init()
            let parser = XMLParser(data: data)
            parser.delegate = self
            guard parser.parse() else { return nil }
        }

        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
    }

    /// Labels that mean something to gnuplot, to XML or to a shell.
    static let labels = [
        "AdamW '24", "Lion \"1e-2\"", "a\\7 b\\x41", "back`touch pwned`3", "'0'", "{open", "close}", "a|b", "<b>&amp;\u{FFFF}",
        "ends with \\", "100 %d #x",
    ]

    private static var oddlyNamed: FigureInput {
        let rows = labels.enumerated().map { i, label in
            MadeUpFigures.row("row-\(i)", label, family: i % 5, final: 3.3 + Double(i) / 20, kiB: 900, speed: 5000)
        }
        return FigureInput(suite: "odd", tasks: [MadeUpFigures.task("wordnet", rows: rows)])
    }

    @Test(arguments: [MadeUpFigures.seven, MadeUpFigures.thirty, MadeUpFigures.observed, oddlyNamed])
    func isReadByOthers(_ input: FigureInput) throws {
        for name in try FigureRenderer.render(input, into: folder.url).names {
            let svg = try Data(contentsOf: folder.url.appending(path: name + ".svg"))
            #expect(SVGText(svg) != nil, "\(name) is not well-formed")
            // librsvg refuses a whole picture for one such marker.
            #expect(!String(decoding: svg, as: UTF8.self).contains("scale(0.00)"), "\(name)")
            try expectRendering(name)
            try expectDashes(name)
        }
    }

    /// A line that the script draws dashed is dashed in the SVG.
    private func expectDashes(_ name: String) throws {
        let script = try String(contentsOf: folder.url.appending(path: name + ".gp"), encoding: .utf8)
        let svg = try String(contentsOf: folder.url.appending(path: name + ".svg"), encoding: .utf8)
        let paths = svg.matches(of: /<path [^>]*>/).map(\.output)
        for line in script.matches(of: /set arrow from screen px\(([\d.]+)\), py\(([\d.]+)\).* dashtype [2-9]/) {
            let start = String(format: "M%.2f,%.2f ", Double(line.1)!, Double(line.2)!)
            let own = paths.filter { $0.contains(start) }
            #expect(own.contains { $0.contains("stroke-dasharray") }, "\(name): \(line.0)")
        }
    }

    private static let librsvg = SearchPath.executable("rsvg-convert")

    private func expectRendering(_ name: String) throws {
        guard let librsvg = Self.librsvg else { return }
        let picture = folder.path(name + ".rsvg.png")
        let child = try ChildProcess(librsvg.path, ["--output", picture, folder.path(name + ".svg")], environment: [:])
        child.drainToEnd()
        #expect(child.end == .exited(0), "\(name): \(child.errors.text)")
        #expect((FileManager.default.contents(atPath: picture) ?? Data()).count > 5000, "\(name)")
    }

    @Test func labelsAreDrawnAsTheyAre() throws {
        for count in [3, Self.labels.count] {
            var input = Self.oddlyNamed
            input.tasks[0].rows = Array(input.tasks[0].rows.prefix(count))
            _ = try FigureRenderer.render(input, into: folder.url)
            for name in ["learning-curves-wordnet", "gap-to-full-rank-wordnet", "learning-rate-wordnet", "memory-wordnet"] {
                let text = try #require(SVGText(Data(contentsOf: folder.url.appending(path: name + ".svg")))).text
                for label in Self.labels.prefix(count) {
                    #expect(text.contains(label.replacing("\u{FFFF}", with: " ")), "\(name): \(label)")
                }
            }
            #expect(!FileManager.default.fileExists(atPath: folder.path("pwned")))
        }
    }
}

/// What a reader is told of the signs in a figure.
struct FigureSignTests {
    @Test(arguments: [MadeUpFigures.seven, MadeUpFigures.thirty, MadeUpFigures.observed])
    func arrowsAreExplainedWhereTheyAre(_ input: FigureInput) {
        func count(_ sign: Character, _ text: String) -> Int { text.count { $0 == sign } }
        for figure in FigureRenderer.sections(input).flatMap(\.figures) {
            for sign: Character in ["↑", "▶"] {
                let isDrawn = count(sign, figure.script.text) > count(sign, figure.reading)
                #expect(figure.reading.contains(sign) == isDrawn, "\(figure.name): \(sign)")
            }
        }
    }

    @Test func titlesOfSmallPanelsAreWhole() throws {
        var input = MadeUpFigures.thirty
        for i in input.tasks[0].rows.indices {
            input.tasks[0].rows[i].label = ["GaLore", "W = BA, Xavier start, and a rather long remark"][i % 2] + " \(i)"
        }
        let figure = try #require(
            FigureRenderer.sections(input).flatMap(\.figures).first { $0.name.hasPrefix(FigureKind.learningRate.rawValue) })
        #expect(!figure.script.text.contains("…"))
        for row in input.tasks[0].rows { #expect(figure.script.text.contains("set label '\(row.label)'")) }
    }
}
