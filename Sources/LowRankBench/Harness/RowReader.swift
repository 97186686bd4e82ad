import LowRankCore
import LowRankMethods

/// Reads one entry of a suite's `rows` and resolves its methods for every task.
struct RowReader {
    let settings: MethodSettings
    let tasks: [SuiteTask]
    /// The rates of rows that have none of their own, by task.
    let learningRates: [String: Double]?
    let ratesInFile: Bool
    /// What the rows do; nil when they train.
    let experiment: (any Experiment)?

    private var catalogue: MethodCatalogue { settings.catalogue }
    /// Whether rows have a learning rate and an update rule.
    private var trains: Bool { settings.trains }
    private var optionalKeys: [String] {
        ["methods", "label", "tasks", "overrides"] + (trains ? ["learning_rate", "rate_of", "edge", "trains", "base", "initializer_range"] : ["model"])
            + (experiment == nil ? ["init"] : [])
    }

    /// - Parameter listed: the tasks on which the suite's `methods` and `families` have each method; a row that is only
    ///   named after its method runs there.
    func read(_ entry: SettingNode.Entry, listed: [String: [String]]) throws -> SuiteRow {
        let values = try entry.value.settings(required: [], optional: optionalKeys)
        let node = values["methods"] ?? entry.key
        var methods = try values["methods"].map { try MethodChoice.list($0, catalogue) } ?? [methodNamed(entry)]
        let usual = values["methods"] == nil ? listed[entry.name].map { names in self.tasks.filter { names.contains($0.name) } } : nil
        let tasks = try (values["tasks"].map(chosenTasks) ?? usual ?? self.tasks).map { task in
            try values["model"].map { try resized(task, $0) } ?? task
        }
        try checkKinds(methods, node)
        try checkAxes(methods)
        let overrides = try values["overrides"]?.entries(naming: "task", among: tasks.map(\.name)) ?? []
        let start = try values["init"].map { try RowStart($0, on: tasks) }
        if let start { methods = try start.completed(methods) }

        var resolved: [String: [MethodConfiguration]] = [:]
        for task in tasks {
            let special =
                try overrides.first { $0.name == task.name }.map { try MethodChoice.list($0.value, catalogue) } ?? []
            if let stray = special.first(where: { method in !methods.contains { $0.id == method.id } }) {
                throw stray.node.error(
                    "the row has no method '\(stray.id)'; \(suggestion(for: stray.id, among: methods.map(\.id)))")
            }
            try start?.check(special)
            resolved[task.name] = try resolve(methods, special, for: task, at: node)
        }
        let names = methods.map { catalogue.card($0.id)!.name }.joined(separator: " + ")
        let label = try values["label"]?.line() ?? names
        guard !label.isEmpty else { throw entry.value.error("missing key 'label', as the row has no method to be called after") }
        let parts = try values["trains"]?.trainedParts(of: tasks)
        return SuiteRow(
            name: entry.name, label: label, methods: resolved,
            trains: try start.map { try $0.trainedParts(parts, at: values["trains"]) } ?? parts,
            base: try values["base"].map { BaseStorage(rawValue: try $0.choice(BaseStorage.allCases.map(\.rawValue)))! },
            start: start?.configuration,
            initializerRange: try values["initializer_range"].map { try deviation($0, for: tasks) },
            models: values["model"] == nil ? [:] : Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, $0.model) }),
            learningRates: try rates(values["learning_rate"], of: entry.value, for: tasks),
            rateOf: try values["rate_of"].map(rateOf),
            edges: try values["edge"].map { try reasons($0, for: tasks) } ?? [:])
    }

    /// The row of the learning-rate file that has the rates; whether the file has it is found when it is read.
    private func rateOf(_ node: SettingNode) throws -> String {
        guard ratesInFile else { throw node.error("the suite names no learning_rates file; give the row a learning_rate") }
        return try node.text()
    }

    /// The task with a network of the row's sizes.
    private func resized(_ task: SuiteTask, _ node: SettingNode) throws -> SuiteTask {
        guard let model = try task.model.kind?.resized(node) else {
            throw node.error("the network of task '\(task.name)' has no sizes that a row may change")
        }
        var task = task
        task.model = ModelConfiguration(model)
        return task
    }

    /// The deviation of weights that start at random.
    private func deviation(_ node: SettingNode, for tasks: [SuiteTask]) throws -> Double {
        let deviation = try node.real(ModelConfiguration.initializerRanges)
        for task in tasks {
            guard task.training.pretrained == nil, task.model.kind?.starting(with: deviation) != nil else {
                throw node.error("the network of task '\(task.name)' has no random start of a given deviation")
            }
        }
        return deviation
    }

    /// Why a best rate at the edge is right: one reason for all tasks, or per task.
    private func reasons(_ node: SettingNode, for tasks: [SuiteTask]) throws -> [String: String] {
        guard ratesInFile else { throw node.error("the suite names no learning_rates file, so no rate is tuned") }
        return try node.perTask(tasks.map(\.name), isComplete: false) { try $0.line() }
    }

    /// The tasks of a row that does not run on all.
    private func chosenTasks(_ node: SettingNode) throws -> [SuiteTask] {
        let items = try node.list()
        guard !items.isEmpty else { throw node.error("needs at least one task") }
        var names: [String] = []
        for item in items {
            let name = try item.text()
            guard tasks.contains(where: { $0.name == name }) else {
                throw item.error("unknown task; \(suggestion(for: name, among: tasks.map(\.name)))")
            }
            guard !names.contains(name) else { throw item.error("task '\(name)' is listed twice") }
            names.append(name)
        }
        return tasks.filter { names.contains($0.name) }
    }

    /// The method of a row that names none.
    private func methodNamed(_ entry: SettingNode.Entry) throws -> MethodChoice {
        guard catalogue.card(entry.name) != nil else {
            throw entry.value.error("missing key 'methods'; only a row that has the name of a method does without")
        }
        return MethodChoice(id: entry.name, node: entry.key, values: [])
    }

    /// A training row has methods that train; a row of an experiment at most one of its kind, and where it trains others.
    private func checkKinds(_ methods: [MethodChoice], _ node: SettingNode) throws {
        guard let experiment else {
            guard !methods.isEmpty else { throw node.error("needs at least one method") }
            for method in methods where catalogue.card(method.id)!.kind != .training {
                let kind = catalogue.card(method.id)!.kind.rawValue
                throw method.node.error("\(method.id) does not train; it needs a suite with 'experiment: \(kind)'")
            }
            return
        }
        let own = methods.filter { catalogue.card($0.id)!.takesPart(in: experiment.kind) }
        guard own.count <= 1 else { throw own[1].node.error("a row has one method of \(experiment.kind.rawValue)") }
        for method in methods {
            let kind = catalogue.card(method.id)!.kind
            guard catalogue.card(method.id)!.takesPart(in: experiment.kind) || (kind == .training && trains) else {
                throw method.node.error(
                    "\(method.id) is a method of \(kind.rawValue), and this is a suite of \(experiment.kind.rawValue)")
            }
        }
    }

    private func checkAxes(_ methods: [MethodChoice]) throws {
        for axis in MethodCard.Axis.allCases {
            let rivals = methods.filter { catalogue.card($0.id)!.axes.contains(axis) }
            guard rivals.count <= 1 else {
                throw rivals[1].node.error(
                    "\(rivals[0].id) and \(rivals[1].id) both set the \(axis.rawValue); a row takes one")
            }
        }
    }

    func resolve(
        _ row: [MethodChoice], _ special: [MethodChoice], for task: SuiteTask, at node: SettingNode
    ) throws -> [MethodConfiguration] {
        let (resolved, places) = try settings.filled(row, special, on: task.name, at: node)
        do {
            try check(resolved, on: task)
        } catch let error as MethodError {
            throw MethodSettings.place(of: error, among: places, else: node).error("on task \(task.name): \(error.description)")
        }
        return resolved
    }

    /// - Throws: `MethodError` when the methods cannot run on the task.
    func check(_ methods: [MethodConfiguration], on task: SuiteTask) throws {
        let training = methods.filter { catalogue.card($0.id)!.kind == .training }
        if trains { try catalogue.check(training, task.network, task.training.learningRatePlan) }
        for method in methods where catalogue.card(method.id)!.kind != .training {
            try experiment?.check(MethodRegistry.entry(method.id).recipe(method.hyperparameters), on: task)
        }
    }

    /// One number for every task, or one per task; the suite's where the row gives none.
    func rates(_ node: SettingNode?, of row: SettingNode, for tasks: [SuiteTask]) throws -> [String: Double] {
        guard trains else { return Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, 0) }) }
        guard !ratesInFile else {
            guard let node else { return [:] }
            throw node.error("the suite takes its learning rates from a file; remove one of the two")
        }
        var rates = (learningRates ?? [:]).filter { name, _ in tasks.contains { $0.name == name } }
        if let node {
            let names = tasks.map(\.name)
            let own = try node.perTask(names, isComplete: rates.isEmpty) { try $0.positiveReal() }
            rates.merge(own) { $1 }
        }
        guard !rates.isEmpty else {
            throw row.error("missing key 'learning_rate' (or give the suite one, or name a learning_rates file there)")
        }
        return rates
    }
}
