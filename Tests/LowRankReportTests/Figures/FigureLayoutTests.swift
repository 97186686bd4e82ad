import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Rules that every figure keeps, read off the scripts.
struct FigureLayoutTests {
    private static let inputs = [MadeUpFigures.seven, MadeUpFigures.thirty, MadeUpFigures.observed]

    private struct Text {
        var words: String
        var frame: PixelFrame
    }

    /// What a script writes with `set label`, as far as its width is that of the face assumed.
    private func texts(of script: String) throws -> [Text] {
        let pattern = /set label (['"].+['"]) at screen px\(([-\d.]+)\), py\(([-\d.]+)\) (left|center|right) front font 'sans-serif,([\d.]+)'/
        return script.split(separator: "\n").compactMap { line in
            guard let match = line.firstMatch(of: pattern) else { return nil }
            // The parts that the expression joins.
            let words = match.1.matches(of: /'([^']*)'|"([^"]*)"/).map { String($0.1 ?? $0.2!) }.joined()
            let x = Double(match.2)!, y = Double(match.3)!, size = Double(match.5)!
            let width = TextMetrics.width(words, size: size)
            let left = match.4 == "left" ? x : match.4 == "right" ? x - width : x - width / 2
            return Text(words: words, frame: PixelFrame(left: left, top: y - size / 2, width: width, height: size))
        }
    }

    @Test(arguments: inputs) func textCoversNoOtherText(_ input: FigureInput) throws {
        for figure in FigureRenderer.sections(input).flatMap(\.figures) {
            let texts = try texts(of: figure.script.text)
            #expect(texts.count > 5)
            for (i, text) in texts.enumerated() {
                #expect(text.frame.left >= 0 && text.frame.right <= GnuplotScript.width + 6, "\(figure.name): \(text.words)")
                #expect(text.frame.top >= 0 && text.frame.bottom <= figure.script.height, "\(figure.name): \(text.words)")
                for other in texts[..<i] {
                    #expect(text.frame.overlap(other.frame) == 0, "\(figure.name): \(text.words) on \(other.words)")
                }
            }
        }
    }

    @Test(arguments: inputs) func everyRowIsDrawnOrMentioned(_ input: FigureInput) throws {
        var input = input
        input.tasks[0].rows[1].runs = [.init(seed: 1, status: .diverged, curve: [], finalLoss: nil)]
        input.tasks[0].rows[1].memory = nil
        input.tasks[0].rows[1].throughput = nil
        input.tasks[0].rows[1].tuning = []
        for figure in FigureRenderer.sections(input).flatMap(\.figures) {
            // Notes may be broken between the words of a name.
            let words = try texts(of: figure.script.text).map(\.words).joined(separator: " ")
            for row in input.tasks[0].rows { #expect(words.contains(row.label), "\(figure.name): \(row.label)") }
        }
    }

    @Test func heightGrowsWithRows() throws {
        func heights(_ input: FigureInput) -> [String: Double] {
            Dictionary(uniqueKeysWithValues: FigureRenderer.sections(input).flatMap(\.figures).map {
                ($0.name, $0.script.height)
            })
        }
        let few = heights(MadeUpFigures.seven), many = heights(MadeUpFigures.thirty)
        for (name, height) in few { #expect(try #require(many[name]) > height, "\(name)") }
    }

    @Test func pointsOfACrowdAreNumberedAndTheImportantOnesNamed() {
        let points = (0..<40).map { i in
            ScatterLabels.Point(
                x: 100 + 60 * MadeUpFigures.noise(i, 0), y: 100 + 30 * MadeUpFigures.noise(i, 1),
                name: "a method's name \(i)", note: "method \(i)", colour: "#000000")
        }
        let bounds = PixelFrame(left: 0, top: 0, width: 400, height: 220)
        let labels = ScatterLabels(points, markerRadius: 5, obstacles: [], in: bounds)
        #expect(labels.forms[0] == .name)
        #expect(labels.forms.contains(.number))
        #expect(labels.placed.count == labels.forms.filter { $0 != .nothing }.count)
        for (i, label) in labels.placed {
            #expect(label.frame.overlap(bounds) >= label.frame.width * label.frame.height - 1)
            for (j, other) in labels.placed where j < i { #expect(!label.meets(other)) }
        }
        let notes = labels.notes.joined(separator: ", ") + ","
        for (i, form) in labels.forms.enumerated() { #expect(notes.contains("method \(i),") == (form != .name)) }
        let alone = ScatterLabels(Array(points.prefix(1)), markerRadius: 5, obstacles: [], in: bounds)
        #expect(alone.forms == [.name] && alone.notes.isEmpty)
    }

    @Test func ratesAtTheEdgeAreFlagged() throws {
        var input = MadeUpFigures.seven
        input.tasks[0].rows[2].tuning = [0.001, 0.01, 0.1].enumerated().map { i, rate in
            .init(learningRate: rate, loss: 3.6 - 0.1 * Double(i), chosen: i == 2)
        }
        let figure = try #require(FigureRenderer.sections(input).flatMap(\.figures).first { $0.name == "learning-rate-wordnet" })
        #expect(figure.script.text.contains("'3.400, edge'"))
        #expect(figure.script.text.contains("Chosen at the edge of the rates tried: LoRA."))
    }
}
