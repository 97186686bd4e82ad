import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ReportPageTests {
    private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..", directoryHint: .isDirectory).standardized
    private static let results = checkout.appending(path: "results/reference").path
    /// All suites, and the memory of the smallest model.
    private static let page = Result { try ReportPage(results: results, models: ["llama-60m"]) }

    @Test(arguments: ["pretraining", "images", "compression", "mechanism"])
    func everyRowHasTheNumbersOfTheTable(_ suite: String) throws {
        let path = Self.results + "/\(suite)/summary.csv"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let header = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
        let lines = try CommaSeparatedFile(path, columns: header).rows
            .map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
        let data = try Self.page.get().data
        let rows = data.results.filter { $0.suite == suite }
        #expect(Set(rows.map { [$0.task, $0.row] }) == Set(lines.map { [$0["task"]!, $0["row"]!] }))
        for line in lines {
            let row = try #require(rows.first { $0.task == line["task"] && $0.row == line["row"] })
            let names = line["metric"].map { [$0] } ?? Array(row.values.keys)
            let task = try #require(data.tasks.first { $0.suite == suite && $0.name == row.task })
            for name in names {
                let pair = line["metric"] == nil ? [name, name + "_half_width"] : ["mean", "half_width"]
                let written = pair.compactMap { line[$0] }.compactMap { Double($0) }
                #expect(row.values[name] == written, "\(row.task) \(row.row) \(name)")
                #expect(task.columns.contains { $0.name == name })
            }
            #expect(row.values[row.headline] != nil && !row.seeds.isEmpty)
        }
    }

    /// The last point of a curve is the loss of the table.
    @Test func curvesEndWhereTheTableSays() throws {
        let trained = try Self.page.get().data.results.filter { $0.curve?.isEmpty == false }
        #expect(trained.count > 200)
        for row in trained {
            let curve = row.curve!
            let end = Array(curve.last!.dropFirst())
            #expect(curve.count <= 25 && end == row.values["loss"], "\(row.suite) \(row.row)")
        }
    }

    @Test func itIsOneFile() throws {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "deeper/report.html")
        try Self.page.get().write(to: file, parts: Self.checkout.appending(path: "Sources/LowRankReport/Page/Parts"))
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.utf8.count < 5_000_000)
        var lines = text.components(separatedBy: "\n")
        let place = try #require(lines.firstIndex { $0.contains("id=\"data\"") }) + 1
        let known = try JSONSerialization.jsonObject(with: Data(lines.remove(at: place).utf8)) as? [String: Any]
        let count = try Self.page.get().data.results.count
        #expect((known?["results"] as? [Any])?.count == count)
        let rest = lines.joined(separator: "\n")
        for outside in ["{{data", "{{style", "{{script", "src=", "@import", "fetch(", "rel=\"stylesheet\""] {
            #expect(!rest.contains(outside), "\(outside)")
        }
        let addresses = Set(rest.matches(of: /https?:[^"` ]*/).map { String($0.output) })
        #expect(addresses == ["http://www.w3.org/2000/svg", "https://arxiv.org/abs/"])
    }

    @Test func memoryIsThatOfTheFormulas() throws {
        let data = try Self.page.get().data
        let model = try MemoryModel("llama-60m")
        let galore = try #require(data.memory.first { $0.method == "galore" && $0.rank == 128 })
        let count = try MemoryCount(TrainingMethod([("galore", ["rank": .integer(128)])]), on: model)
        #expect(galore.stored.prefix(6) == [
            count.trainableWeights.numbers, 0, count.gradients.numbers, count.largestGradient.numbers,
            count.moments.numbers, count.projections.numbers,
        ])
        #expect(data.memory.filter { $0.dense != nil }.map(\.method).contains("relora"))
        let activations = data.models[0].activations
        let expected = model.decoder!.activationNumbers(batch: 2, context: 256)
        #expect(2 * 256 * (activations[0] + activations[1] * 256) == expected)
    }

    @Test func brokenResultsAreNamedInOneLine() throws {
        let folder = try TemporaryFolder()
        for expected in ["no results", "quick/manifest.json"] {
            let call = try LowrankCommand.call([
                "report", "--results", folder.url.path, "--out", folder.path("report.html"),
            ])
            #expect(call.status == .exited(2) && call.output.isEmpty && call.errors.contains(expected))
            #expect(call.errors.split(separator: "\n").count == 1, "\(call.errors)")
            try FileManager.default.createDirectory(atPath: folder.path("quick"), withIntermediateDirectories: true)
            try folder.write("quick/manifest.json", "{")
        }
    }
}
