import Foundation
import LowRankCore
import LowRankMethods

/// Reads a suite file and checks everything that can be checked before a run.
public struct SuiteReader: Sendable {
    static let schema = "suite/1"

    let catalogue: MethodCatalogue
    /// SHA-256 of the data behind a corpus name; throws `InputError` when the data is missing.
    let digest: @Sendable (_ corpus: String) throws -> String
    let checkData: TaskReader.DataCheck
    let memory: Double

    /// A reader for these methods on this machine.
    /// - Parameters:
    ///   - catalogue: the methods that a suite may name.
    ///   - memory: bytes that a run may take.
    ///   - checkData: throws when data do not suit a training.
    ///   - digest: the SHA-256 of the data behind a corpus name.
    public init(
        catalogue: MethodCatalogue, memory: UInt64 = ProcessInfo.processInfo.physicalMemory,
        checkData: @escaping TaskReader.DataCheck = { _, _, _ in },
        digest: @escaping @Sendable (_ corpus: String) throws -> String
    ) {
        self.catalogue = catalogue
        self.memory = Double(memory)
        self.checkData = checkData
        self.digest = digest
    }

    /// The file of a suite given by name ("quick" is `suites/quick.yaml`, a `CheckoutFile`) or by path.
    public static func file(for argument: String) throws -> String {
        if isPath(argument) { return argument }
        let file = "suites/\(argument).yaml"
        if let found = CheckoutFile.find(file) { return found }
        let folder = CheckoutFile.find("suites") ?? "suites"
        let known = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") && !$0.dropLast(5).contains(".") && $0 != RowsFile.usualName }
            .map { String($0.dropLast(5)) }.sorted()
        throw InputError("\(file): no such suite; \(suggestion(for: argument, among: known))")
    }

    /// The name of a suite given by name or by path, which need not exist: that of its results.
    public static func name(for argument: String) -> String {
        isPath(argument) ? URL(fileURLWithPath: argument).deletingPathExtension().lastPathComponent : argument
    }

    private static func isPath(_ argument: String) -> Bool {
        argument.contains("/") || argument.hasSuffix(".yaml") || argument.hasSuffix(".yml")
    }

    /// Reads a suite file and checks all of it.
    /// - Throws: `InputError` with file, line, column and key path.
    public func read(_ file: String) throws -> Suite {
        let url = URL(fileURLWithPath: file)
        let root = try SettingNode.load(url, named: file)
        let experiment = try experiment(root)
        let top = try root.settings(
            required: ["schema", "seeds", "reference", "tasks"] + (experiment == nil ? [] : ["experiment"]),
            optional: ["second_reference", "rows_file", "scale", "defaults", "learning_rate", "methods", "families", "rows"]
                + (experiment?.trains ?? true ? ["tuning", "learning_rates"] : [])
                + (experiment == nil ? ["throughput", "pace", "experiment"] : []))
        guard try top["schema"]!.text() == Self.schema else { throw top["schema"]!.error("must be \(Self.schema)") }

        let seeds = try top["seeds"]!.seeds()
        let tasks = try named(top["tasks"]!, "task").map { entry in
            let reader = TaskReader(digest: digest, checkData: checkData, memory: memory)
            return try experiment.map { try $0.task(entry, reader) } ?? reader.read(entry)
        }
        func beside(_ node: SettingNode) throws -> URL { try url.deletingLastPathComponent().appending(path: node.text()) }
        let rates = try top["learning_rates"]?.oneOrMore().map(beside)
        let (rows, notes) = try rows(top, root, tasks: tasks, ratesInFile: rates != nil, experiment, beside: url)
        let reference = try row(top["reference"]!, among: rows)
        if let missing = tasks.first(where: { reference.methods[$0.name] == nil }) {
            throw top["reference"]!.error("the row '\(reference.name)' does not run on task '\(missing.name)'")
        }
        let second = try top["second_reference"].map { try row($0, among: rows).name }
        if second == reference.name { throw top["second_reference"]!.error("is the reference; name another row") }
        let (throughput, timedTasks) = try throughput(top["throughput"], root, of: tasks, isTimed: experiment == nil)
        return Suite(
            name: url.deletingPathExtension().lastPathComponent, file: file, seeds: seeds, tasks: tasks,
            rows: rows, reference: reference.name, secondReference: second, throughput: throughput, timedTasks: timedTasks,
            tuning: try top["tuning"].map { try tuning($0, tasks: tasks, reported: seeds) }, learningRates: rates?[0],
            borrowedRates: rates.map { Array($0.dropFirst()) } ?? [], pace: try top["pace"].map(beside), notes: notes, experiment: experiment?.kind)
    }

    // MARK: Rows

    /// The rows that are written out and those of the listed methods; and where a method is left out, and why.
    private func rows(
        _ top: [String: SettingNode], _ root: SettingNode, tasks: [SuiteTask], ratesInFile: Bool, _ experiment: (any Experiment)?,
        beside suite: URL
    ) throws -> (rows: [SuiteRow], notes: [String]) {
        let entries = try top["rows"].map { try named($0, "row") } ?? []
        let listed = try ListedMethods(
            methods: top["methods"], families: top["families"], of: experiment?.kind ?? .training, tasks: tasks, catalogue)
        guard !entries.isEmpty || !listed.tasks.isEmpty else {
            throw root.error("needs 'rows', 'methods' or 'families', so that something runs")
        }
        let trains = experiment?.trains ?? true
        if let node = top["learning_rate"], ratesInFile || !trains {
            throw node.error(ratesInFile ? "the suite takes its learning rates from a file; remove one of the two" : "its rows do not train")
        }
        let reader = RowReader(
            settings: MethodSettings(
                catalogue: catalogue, rowsFile: try rowsFile(top, tasks: tasks, beside: suite),
                defaults: try top["defaults"].map { try MethodChoice.list($0, catalogue) } ?? [], trains: trains),
            tasks: tasks,
            learningRates: try top["learning_rate"]?.perTask(tasks.map(\.name)) { try $0.positiveReal() }, ratesInFile: ratesInFile,
            experiment: experiment)
        let written = try entries.map { try reader.read($0, listed: listed.tasks) }
        let others = try listed.rows(beside: written, reader)
        try checkLabels(of: written + others.rows, at: entries, else: root)
        guard !listed.tasks.isEmpty else { return (written, []) }
        // Relatives side by side; a method before its variants.
        let places = (others.rows + written).map { ($0, $0.position(in: catalogue)) }
        return (places.enumerated().sorted { ($0.1.1, $0.0) < ($1.1.1, $1.0) }.map(\.1.0), others.notes)
    }

    private func rowsFile(_ top: [String: SettingNode], tasks: [SuiteTask], beside suite: URL) throws -> RowsFile? {
        guard let node = top["rows_file"] else {
            if let scale = top["scale"] { throw scale.error("gives numbers to a rows file; name it with 'rows_file: \(RowsFile.usualName)'") }
            return nil
        }
        let name = try node.text()
        let url = suite.deletingLastPathComponent().appending(path: name)
        guard FileManager.default.fileExists(atPath: url.path) else {
            throw node.error("there is no file '\(name)' beside the suite")
        }
        let file = (node.file as NSString).deletingLastPathComponent
        return try RowsFile(
            SettingNode.load(url, named: file.isEmpty ? name : "\(file)/\(name)"), scale: top["scale"], tasks: tasks.map(\.name),
            catalogue)
    }

    /// What the suite's runs do; nil when they train.
    private func experiment(_ root: SettingNode) throws -> (any Experiment)? {
        guard let entry = try root.entries().first(where: { $0.name == "experiment" }) else { return nil }
        let training = MethodKind.training.rawValue
        let word = try entry.value.choice([training] + Experiments.all.map(\.kind.rawValue))
        return word == training ? nil : Experiments.of(MethodKind(rawValue: word)!)
    }

    private func row(_ node: SettingNode, among rows: [SuiteRow]) throws -> SuiteRow {
        let name = try node.text()
        guard let row = rows.first(where: { $0.name == name }) else {
            throw node.error("there is no row '\(name)'; \(suggestion(for: name, among: rows.map(\.name)))")
        }
        return row
    }

    /// The entries of `tasks` or `rows`: at least one, with names fit for keys and file names.
    private func named(_ node: SettingNode, _ what: String) throws -> [SettingNode.Entry] {
        let entries = try node.entries()
        guard !entries.isEmpty else { throw node.error("needs at least one \(what)") }
        for entry in entries
        where !entry.name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }) {
            throw entry.key.error("a \(what)'s name may hold letters, digits, '-', '_' and '.'")
        }
        return entries
    }

    /// Tables and figures know a row by its label alone.
    private func checkLabels(of rows: [SuiteRow], at entries: [SettingNode.Entry], else root: SettingNode) throws {
        func shown(_ row: SuiteRow) -> [Substring] { row.label.split(whereSeparator: \.isWhitespace) }
        for (i, row) in rows.enumerated() {
            guard let twin = rows[..<i].first(where: { shown($0) == shown(row) }) else { continue }
            // A row that the suite does not write out is found through the one it is mistaken for.
            let entry = entries.first { $0.name == row.name } ?? entries.first { $0.name == twin.name }
            throw (entry?.key ?? root).error(
                "the rows '\(twin.name)' and '\(row.name)' have the same label '\(row.label)'; give one of them another 'label'")
        }
    }

    /// How speed is measured, and on which tasks: those that are named, else all.
    private func throughput(
        _ node: SettingNode?, _ root: SettingNode, of tasks: [SuiteTask], isTimed: Bool
    ) throws -> (settings: ThroughputSettings, tasks: [String]) {
        let values = try node?.settings(required: [], optional: ["repetitions", "steps", "warmup_steps", "tasks"]) ?? [:]
        let all = tasks.map(\.name)
        let settings = ThroughputSettings(
            repetitions: try values["repetitions"]?.integer(0...1000) ?? (isTimed ? 5 : 0),
            steps: try values["steps"]?.integer(1...1_000_000) ?? 20,
            warmupSteps: try values["warmup_steps"]?.integer(0...1_000_000) ?? 3)
        let timed = try values["tasks"]?.list().map { try $0.choice(all) } ?? all
        let updates = settings.warmupSteps + settings.steps
        if settings.repetitions > 0, let short = tasks.first(where: {
            timed.contains($0.name) && $0.model.kind?.servesTrainingAlone == true && $0.training.steps < updates
        }) {
            throw (values["steps"] ?? node ?? root).error(
                "speed is measured on \(updates) updates, and the task '\(short.name)' has texts for its \(short.training.steps); "
                    + "lower 'steps' or 'warmup_steps', or set 'repetitions' to 0")
        }
        return (settings, timed)
    }

    private func tuning(_ node: SettingNode, tasks: [SuiteTask], reported: [Int]) throws -> TuningSettings {
        let values = try node.settings(required: ["seeds", "grid"], optional: ["steps"])
        let seeds = try values["seeds"]!.seeds()
        if let shared = seeds.first(where: reported.contains) {
            throw values["seeds"]!.error("seed \(shared) is reported; learning rates are tuned on other seeds")
        }
        let grid = try values["grid"]!.perTask(tasks.map(\.name), rates)
        let steps = try values["steps"]?.entries(naming: "task", among: tasks.map(\.name)) ?? []
        return TuningSettings(
            seeds: seeds, grid: grid,
            steps: Dictionary(
                uniqueKeysWithValues: try steps.map { entry in
                    guard tasks.allSatisfy({ $0.experiment == nil }) else {
                        throw entry.key.error("runs of an experiment are tuned at their full length; remove 'steps'")
                    }
                    // The best rate depends on the length of the run: a much shorter one picks a rate that is too high.
                    let training = tasks.first { $0.name == entry.name }!.training
                    let shortest = max(training.evaluations, (training.steps + 1) / 2)
                    return (entry.name, try entry.value.integer(shortest...TrainingConfiguration.stepRange.upperBound))
                }))
    }

    private func rates(_ node: SettingNode) throws -> [Double] {
        let rates = try node.list().map { try $0.positiveReal() }
        guard rates.count >= 3, zip(rates, rates.dropFirst()).allSatisfy({ (2.9...3.4).contains($1 / $0) }) else {
            throw node.error("must be at least three learning rates, each a factor of root ten (3.2) above the one before")
        }
        return rates
    }
}

extension SettingNode {
    /// The entries of a mapping whose keys must be among a few names.
    package func entries(naming what: String, among names: [String]) throws -> [Entry] {
        let entries = try entries()
        for entry in entries where !names.contains(entry.name) {
            throw entry.key.error("unknown \(what); \(suggestion(for: entry.name, among: names))")
        }
        return entries
    }
}

extension SuiteReader {
    /// SHA-256 of the data a corpus name stands for: "wordnet", or a file.
    @Sendable public static func shippedDigest(ofCorpus corpus: String) throws -> String {
        try TextCorpus(corpus).sha256
    }

    /// Reads or makes the data as the runs will, and keeps what is expensive to make for them.
    public static func dataCheck(cacheDirectory: String) -> TaskReader.DataCheck {
        { data, model, training in
            guard let data = data.kind, let model = model.kind else { return }
            let cache = URL(fileURLWithPath: cacheDirectory, isDirectory: true)
            try model.prepare(on: data, cacheDirectory: cache)
            try data.prepare(for: model, training, cacheDirectory: cache)
        }
    }
}
