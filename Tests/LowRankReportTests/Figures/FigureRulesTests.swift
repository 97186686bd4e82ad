import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ParetoFrontTests {
    @Test func keepsWhatNothingBeats() {
        #expect(paretoFront([(3, 1), (1, 3), (2, 2), (2, 4), (4, 2)]) == [1, 2, 0])
    }

    @Test func ofEqualPointsKeepsTheFirst() {
        #expect(paretoFront([(1, 1), (1, 1)]) == [0])
        #expect(paretoFront([(2, 1), (1, 1)]) == [1])
        #expect(paretoFront([(1, 2), (1, 1)]) == [1])
        #expect(paretoFront([]).isEmpty)
    }
}

struct SeedSpreadTests {
    @Test func givesTheStudentInterval() throws {
        let spread = try #require(SeedSpread([1, 2, 3]))
        #expect(spread.mean == 2)
        #expect(abs(spread.halfWidth! - 4.302652729911275 / 3.0.squareRoot()) < 1e-9)
        #expect(SeedSpread([5])?.halfWidth == nil)
        #expect(SeedSpread([]) == nil)
    }

    @Test func outliersDoNotSetTheTopOfAnAxis() {
        #expect(topWithoutOutliers([3.3, 3.4, 3.5, 3.6, 9]) == 3.6)
        #expect(topWithoutOutliers([3.3, 3.4, 3.5, 3.6, 4.5]) == 4.5)
        #expect(topWithoutOutliers([2, 2, 2]) == 2)
        #expect(topWithoutOutliers([1, 50]) == 50)
    }
}

struct LabelPlacementTests {
    @Test func spreadKeepsOrderAndDistance() {
        let places = LabelPlacement.spread([50, 10, 11, 12], spacing: 10, in: 0...100)
        #expect(places == [50, 1, 11, 21])
        #expect(LabelPlacement.spread([99, 98], spacing: 10, in: 0...100) == [100, 90])
        #expect(LabelPlacement.spread([7], spacing: 10, in: 0...100) == [7])
    }

    @Test func scatteredLabelsKeepOffEachOtherAndTheMarkers() {
        let items = (0..<30).map { i in
            LabelPlacement.Item(
                x: 60 + 600 * MadeUpFigures.noise(i, 0), y: 40 + 300 * MadeUpFigures.noise(i, 1),
                width: 70, height: 14)
        }
        let bounds = PixelFrame(left: 0, top: 0, width: 760, height: 380)
        let surroundings = LabelPlacement.Surroundings(
            markerRadius: 5, points: items.map { ($0.x, $0.y) }, obstacles: [], bounds: bounds)
        func place() -> [PixelFrame] { LabelPlacement.scatter(items, surroundings).map(\.frame) }
        let frames = place()
        #expect(frames == place())
        #expect(LabelPlacement.conflicts(LabelPlacement.scatter(items, surroundings), surroundings).isEmpty)
        for i in frames.indices {
            #expect(frames[i].overlap(bounds) == 70 * 14)
            for j in frames.indices where j != i {
                #expect(frames[i].overlap(frames[j]) == 0)
                let marker = PixelFrame(left: items[j].x - 5, top: items[j].y - 5, width: 10, height: 10)
                #expect(frames[i].overlap(marker) == 0)
            }
        }
    }
}

struct FigureTextTests {
    @Test func quotesForGnuplot() {
        #expect(GnuplotText.quoted("plain {a_b} %d @x $1") == "'plain {a_b} %d @x $1'")
        #expect(
            GnuplotText.quoted("'it's `date` \"x\" \\")
                == #""'" . 'it' . "'" . 's `date` "x" \'"#)
        #expect(GnuplotText.quoted("a'\u{301}b") == "'a' . \"'\" . '\u{301}b'")
        #expect(GnuplotText.quoted("'24") == "\"'\" . '24'" && GnuplotText.quoted("") == "''")
        #expect(GnuplotText.quoted("two\nlines\tand\u{2028}a \r stop") == "'two lines and a   stop'")
        #expect(GnuplotText.tickLabel("50 %") == "'50 %%'")
    }

    @Test func writesTables() {
        var table = DataTable(["label", "value", "flag"])
        table.append([.init("say \"hi\"\tthere"), .init(0.1), .init(true)])
        table.append(["plain", .init(Double?.none), 0])
        #expect(table.text == "label\tvalue\tflag\n\"say \"\"hi\"\" there\"\t0.1\t1\nplain\tNaN\t0\n")
    }

    @Test(arguments: [
        (3.3906, "3.391"), (0.0123, "0.01230"), (0, "0"), (2.14e-5, "2.1e-05"), (-12.5, "-12.50"), (5.5e9, "5.5e+09"),
    ])
    func writesLosses(_ value: Double, _ text: String) {
        #expect(FigureNumbers.loss(value) == text)
    }

    @Test func writesQuantities() {
        #expect(FigureNumbers.bytes(0) == "0 B")
        #expect(FigureNumbers.bytes(1536) == "1.50 KiB")
        #expect(FigureNumbers.bytes(200 * 1_048_576) == "200 MiB")
        #expect(FigureNumbers.count(8120) == "8.12k")
        #expect(FigureNumbers.trimmed("1.00 MiB") == "1 MiB")
        #expect(FigureNumbers.trimmed("250k") == "250k")
        #expect(FigureNumbers.signed(-0.00001, decimals: 3) == "0.000")
        #expect(FigureNumbers.signed(-0.25, decimals: 3) == "−0.250")
    }

    @Test func fitsTextIntoAWidth() {
        let text = "a rather long name of a method"
        let short = TextMetrics.truncated(text, size: 12, width: 80)
        #expect(short.hasSuffix("…") && TextMetrics.width(short, size: 12) <= 80)
        #expect(TextMetrics.truncated(text, size: 12, width: 800) == text)
        #expect(TextMetrics.wrapped(text, size: 12, width: 100).joined(separator: " ") == text)
    }

    @Test func namesFilesApart() {
        #expect(
            FigureRenderer.slugs(["wordnet", "Été à Paris", "a/b", "a b", "日本"])
                == ["wordnet", "t-paris", "a-b", "a-b-2", "task"])
    }
}

struct FigureScaleTests {
    @Test func ticksAreRoundNumbers() {
        #expect(FigureScale.count(from: 0, to: 1_000_000).ticks.map(\.label) == ["0", "200k", "400k", "600k", "800k", "1M"])
        #expect(FigureScale.bytes(to: 3 * 1_048_576).ticks.map(\.label) == [
            "0", "0.5 MiB", "1.0 MiB", "1.5 MiB", "2.0 MiB", "2.5 MiB", "3.0 MiB",
        ])
        #expect(FigureScale.learningRate(low: 3e-4, high: 0.1).ticks.map(\.label) == ["1e-3", "1e-2", "1e-1"])
        #expect(FigureScale.loss(low: 3.26, high: 3.5, logarithmic: false).ticks.map(\.label) == [
            "3.25", "3.30", "3.35", "3.40", "3.45", "3.50",
        ])
    }

    @Test(arguments: [(0.0, 0.0), (3, 3), (-2, -2), (1e-12, 1e-9), (1, 1e30)], [false, true])
    func everyRangeHasAnExtent(_ range: (Double, Double), _ logarithmic: Bool) {
        let scale = FigureScale.loss(low: range.0, high: range.1, logarithmic: logarithmic)
        #expect(scale.low < scale.high)
        #expect(scale.ticks.count >= 2 && scale.ticks.count < 20)
        #expect(scale.fraction(scale.low) == 0 && scale.fraction(scale.high) == 1)
    }

    @Test func zeroBytesStayOnALinearAxis() {
        let scale = FigureScale.bytes(around: [0, 1000, 4_000_000])
        #expect(!scale.isLogarithmic && scale.low < 0 && scale.contains(4_000_000))
        #expect(FigureScale.bytes(around: [0, 0]).contains(0))
        #expect(FigureScale.bytes(around: [1000, 4_000_000]).isLogarithmic)
    }
}
