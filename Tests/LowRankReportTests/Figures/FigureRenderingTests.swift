import Foundation
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Figures drawn by gnuplot, where it is installed.
@Suite(.enabled(if: GnuplotProcess.executable() != nil))
struct FigureRenderingTests {
    /// Renders into a folder that is removed afterwards.
    private func rendered<T>(_ input: FigureInput, _ body: (URL, [String]) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder, try FigureRenderer.render(input, into: folder).names)
    }

    /// Every figure has its four files, and its SVG is complete.
    private func expectWhole(_ folder: URL, _ names: [String]) throws {
        for name in names {
            let file = folder.appendingPathComponent(name).path
            #expect(FileManager.default.fileExists(atPath: file + ".tsv"))
            #expect(FileManager.default.fileExists(atPath: file + ".gp"))
            let svg = try String(contentsOfFile: file + ".svg", encoding: .utf8)
            #expect(svg.hasSuffix("</svg>\n\n") || svg.hasSuffix("</svg>\n"), "\(name)")
            #expect(!svg.contains("nan"), "\(name)")
            let png = try Data(contentsOf: URL(fileURLWithPath: file + ".png"))
            #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]) && png.count > 5000, "\(name)")
        }
        let index = try String(contentsOf: folder.appendingPathComponent("index.md"), encoding: .utf8)
        for name in names { #expect(index.contains("](\(name).svg)")) }
    }

    private static let all = [
        "learning-curves-wordnet", "loss-memory-wordnet", "loss-total-memory-wordnet", "loss-time-wordnet",
        "gap-to-full-rank-wordnet", "memory-wordnet", "throughput-wordnet", "learning-rate-wordnet",
        "effective-rank-wordnet",
    ]

    @Test func sevenRows() throws {
        try rendered(MadeUpFigures.seven) { folder, names in
            #expect(names == Self.all)
            try expectWhole(folder, names)
            let svg = try String(
                contentsOf: folder.appendingPathComponent("learning-curves-wordnet.svg"), encoding: .utf8)
            #expect(svg.contains("LoRA: 1 of 3 runs diverged."))
        }
    }

    @Test func gapsAgainstSize() throws {
        try rendered(MadeUpFigures.ladder) { folder, names in
            #expect(names == ["scale-adamw", "scale-low-rank"] + Self.all)
            try expectWhole(folder, names)
            let texts = try ["adamw", "low-rank"].map {
                try String(contentsOf: folder.appendingPathComponent("scale-\($0).svg"), encoding: .utf8)
            }
            #expect(texts.map { $0.contains("Hollow circles are published") } == [true, false])
            #expect(texts.allSatisfy { $0.contains("triangle at the top edge") && $0.contains("[−0.010, +0.030]") })
        }
    }

    @Test func thirtyRows() throws {
        try rendered(MadeUpFigures.thirty) { folder, names in
            #expect(names == Self.all)
            try expectWhole(folder, names)
        }
    }

    @Test func observedGradients() throws {
        try rendered(MadeUpFigures.observed) { folder, names in
            #expect(names.suffix(3) == [
                "subspace-overlap-wordnet", "gradient-spectrum-wordnet", "captured-energy-wordnet",
            ])
            try expectWhole(folder, names)
        }
    }

    @Test func drawingAgainGivesTheSameBytes() throws {
        func files() throws -> [String: Data] {
            try rendered(MadeUpFigures.seven) { folder, _ in
                try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(into: [:]) {
                    $0[$1] = try Data(contentsOf: folder.appendingPathComponent($1))
                }
            }
        }
        let first = try files(), second = try files()
        #expect(first.count == 4 * Self.all.count + 1)
        for (name, data) in first { #expect(second[name] == data, "\(name)") }
    }

    @Test func aScriptRunAloneGivesTheSameBytes() throws {
        try rendered(MadeUpFigures.seven) { folder, names in
            for name in names {
                let svg = folder.appendingPathComponent(name + ".svg")
                let first = try Data(contentsOf: svg)
                try GnuplotProcess.run([name + ".gp"], in: folder)
                #expect(try Data(contentsOf: svg) == first, "\(name)")
            }
        }
    }

    @Test func namesCannotDoAnything() throws {
        let names = [
            "back`touch pwned`tick", "quote's \"double\"", "\"starts", "under_score^{brace}", "new\nline\ttab",
            "ends with \\", "100 %d %s", "Ünïcödé 低ランク 🙂", "'; system('touch pwned'); '", "@macro $1 #x <&>", "'\u{301}; system(\"touch pwned\") #",
        ]
        var rows = names.enumerated().map { i, name in
            MadeUpFigures.row(name, name, family: i % 5, final: 3.3 + Double(i) / 20, kiB: 900, speed: 5000)
        }
        for i in rows.indices { rows[i].family = names[i % 5] }
        var task = MadeUpFigures.task("`touch pwned` 'x' \"y\" {z}_%d\n", rows: rows)
        task.lossName = "Loss `touch pwned`' %d {x}"
        task.countName = "Tokens' \"of\" {x}_y"
        task.references = [.init(name: "uni`touch pwned`gram's %s", loss: 3.5)]
        for count in [4, names.count] {
            task.rows = Array(rows.prefix(count))
            try rendered(FigureInput(suite: "`x` | # _y_", tasks: [task])) { folder, figures in
                #expect(figures.count == Self.all.count)
                try expectWhole(folder, figures)
                #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("pwned").path))
                let svg = try String(
                    contentsOf: folder.appendingPathComponent("gap-to-full-rank-touch-pwned-x-y-z-d.svg"),
                    encoding: .utf8)
                #expect(svg.contains("quote's \"double\"") || svg.contains("quote&apos;s &quot;double&quot;"))
            }
        }
    }

    @Test func oneRowOneSeed() throws {
        let row = MadeUpFigures.row("adamw", "AdamW", family: 0, final: 3.4, kiB: 900, speed: 5000, seeds: 1)
        try rendered(FigureInput(suite: "s", tasks: [MadeUpFigures.task("t", rows: [row])])) { folder, names in
            #expect(!names.contains("gap-to-full-rank-t") && names.count == Self.all.count - 1)
            try expectWhole(folder, names)
        }
    }

    @Test func twoRowsOneSeed() throws {
        let rows = ["adamw", "lora"].map {
            MadeUpFigures.row($0, $0, family: 0, final: 3.4, kiB: 900, speed: 5000, seeds: 1)
        }
        try rendered(FigureInput(suite: "s", tasks: [MadeUpFigures.task("t", rows: rows)])) { folder, names in
            #expect(names.count == Self.all.count)
            try expectWhole(folder, names)
        }
    }

    @Test(arguments: [false, true], [0.0, 3.0])
    func equalValuesAndZeroBytes(logarithmic: Bool, loss: Double) throws {
        let curve = [0, 100].map {
            CurvePoint(
                step: $0, tokens: $0, trainingLoss: nil, evaluationLoss: loss, learningRate: 0, seconds: 0)
        }
        let memory = MemoryReport(
            now: [:], largest: [:], peak: [:], totalPeak: 0, optimizerState: 0, total: 0, trainableParameters: 0)
        let rows = ["a", "b", "c"].map { id in
            FigureInput.Row(
                id: id, label: id, family: "f",
                runs: [1, 2].map { .init(seed: $0, status: .completed, curve: curve, finalLoss: loss) },
                memory: memory, throughput: .init(tokensPerSecond: [7, 7]),
                tuning: [.init(learningRate: 0.01, loss: loss, chosen: true)])
        }
        var task = MadeUpFigures.task("t", rows: rows)
        task.logarithmicLoss = logarithmic
        try rendered(FigureInput(suite: "s", tasks: [task])) { folder, names in
            #expect(names.count == 8)
            try expectWhole(folder, names)
        }
    }

    @Test func lossesOverManyOrdersOfMagnitude() throws {
        let curve = (0...10).map {
            CurvePoint(
                step: $0, tokens: 100 * $0, trainingLoss: nil, evaluationLoss: pow(10, -Double($0)),
                learningRate: 0, seconds: 0)
        }
        var rows = MadeUpFigures.seven.tasks[0].rows
        for i in rows.indices {
            rows[i].runs = [
                .init(seed: 1, status: .completed, curve: curve, finalLoss: 1e-10 * Double(i + 1)),
                .init(seed: 2, status: .timedOut, curve: [], finalLoss: nil),
            ]
        }
        var task = MadeUpFigures.task("planted", rows: rows)
        task.logarithmicLoss = true
        task.references = [.init(name: "noise floor", loss: 1e-9), .init(name: "none", loss: 0)]
        try rendered(FigureInput(suite: "s", tasks: [task])) { folder, names in
            #expect(names.count == 8)
            try expectWhole(folder, names)
        }
    }

    @Test func whatIsMissingIsLeftOut() throws {
        var rows = MadeUpFigures.seven.tasks[0].rows
        for i in rows.indices {
            rows[i].throughput = nil
            rows[i].tuning = []
        }
        rows[1].memory = nil
        rows[2].runs = [.init(seed: 0, status: .diverged, curve: [], finalLoss: nil)]
        let failed = rows.map { row in
            FigureInput.Row(id: row.id, label: row.label, family: row.family, runs: rows[2].runs)
        }
        let input = FigureInput(suite: "s", tasks: [
            MadeUpFigures.task("some", rows: rows), MadeUpFigures.task("none", rows: failed),
            MadeUpFigures.task("empty", rows: []),
        ])
        try rendered(input) { folder, names in
            #expect(names == [
                "learning-curves-some", "loss-memory-some", "loss-total-memory-some",
                "gap-to-full-rank-some", "memory-some", "effective-rank-some",
            ])
            try expectWhole(folder, names)
            let index = try String(contentsOf: folder.appendingPathComponent("index.md"), encoding: .utf8)
            #expect(index.contains("## none\n\nNothing to draw"))
            #expect(index.contains("LoRA: 1 of 1 run diverged."))
        }
    }

    @Test func figuresThatAreGoneAreRemoved() throws {
        var input = MadeUpFigures.seven
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FigureRenderer.render(input, into: folder)
        let note = folder.appendingPathComponent("note.png")
        try Data("kept".utf8).write(to: note)
        input.tasks[0].name = "other"
        try FigureRenderer.render(input, into: folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!files.contains { $0.contains("wordnet") })
        #expect(files.contains("note.png") && files.contains("memory-other.svg"))
    }

    @Test func failureNamesTheScriptAndGivesTheReason() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("figures-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in [("good.gp", "a = 1\n"), ("bad.gp", "b = 1\nplot 'absent.tsv'\n")] {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        let error = #expect(throws: FigureError.self) {
            try GnuplotProcess.run(["good.gp", "good.gp", "good.gp", "bad.gp"], in: folder)
        }
        let description = try #require(error).description
        #expect(description.contains(folder.appendingPathComponent("bad.gp").path))
        #expect(description.contains("line 2") && description.contains("absent.tsv"))
    }
}

struct GnuplotMissingTests {
    @Test func isSaidInOneLineWithThePackage() {
        #expect(SearchPath.executable("gnuplot", path: "/nonexistent:/also/nonexistent") == nil)
        #expect(FigureError.gnuplotMissing.description == "gnuplot is not installed: install the package gnuplot-nox")
    }
}
