import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What the page knows: tables whose lines name each other. The numbers are those of the suites' tables.
struct ReportData: Encodable {
    /// What |t| stays below with probability 0.95, by degrees of freedom from 1: the page compares any two rows by it.
    let t: [Double]
    let families: [String]
    /// The one with the most rows first.
    let suites: [ReportSuite.Header]
    let tasks: [ReportSuite.Task]
    let results: [ReportSuite.Row]
    let claims: [ClaimsFile.Entry]
    let methods: [ReportMethod]
    let models: [ReportMemory.Model]
    let memory: [ReportMemory.Entry]

    /// - Parameters:
    ///   - root: the folder that holds the results of all suites.
    ///   - models: those whose memory is counted.
    /// - Throws: `InputError` when there are no results, or a file of theirs is broken.
    init(_ root: String, catalogue: MethodCatalogue = .shipped, models: [String] = MemoryModel.names) throws {
        let suites = try Self.suites(in: root)
        let mostSeeds = suites.map(\.header.seeds.count).max() ?? 0
        t = (1..<max(2, mostSeeds)).map { Statistics.tQuantile(degrees: $0) }
        families = MethodCard.Family.allCases.map(\.rawValue)
        self.suites = suites.map(\.header)
        tasks = suites.flatMap(\.tasks)
        results = suites.flatMap(\.rows)
        claims = try ClaimsFile.read(in: URL(fileURLWithPath: root))?.claims ?? []
        methods = catalogue.cards.map { ReportMethod($0) }
        let memory = try ReportMemory(models)
        (self.models, self.memory) = (memory.models, memory.entries)
    }

    private static func suites(in root: String) throws -> [ReportSuite] {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
        let folders = names.map { (name: $0, folder: ResultsFolder(root: root, suite: $0)) }
            .filter { FileManager.default.fileExists(atPath: $0.folder.manifest.path) }
        guard !folders.isEmpty else {
            throw InputError("\(root): no results; run 'make bench', or name a folder with --results")
        }
        return try folders.map { ReportSuite($0.name, try SuiteResults.load($0.folder)) }
            .sorted { ($1.rows.count, $0.header.name) < ($0.rows.count, $1.header.name) }
    }
}
