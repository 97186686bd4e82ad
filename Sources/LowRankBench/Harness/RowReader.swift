import LowRankCore
import LowRankMethods

/// Reads one entry of a suite's `rows` and resolves its methods for every task.
struct RowReader {
    /// What a file says of a method's hyper-parameters: the values, and the nodes to point at.
    private typealias Values = [(name: String, node: SettingNode)]
    private typealias Methods = [(id: String, node: SettingNode, values: Values)]
    private typealias Places = [(method: String, name: String, node: SettingNode)]

    let catalogue: MethodCatalogue
    let tasks: [SuiteTask]
    let ratesInFile: Bool
    /// What the rows do; nil when they train.
    let experiment: (any Experiment)?
    private let defaults: Methods

    init(
        catalogue: MethodCatalogue, tasks: [SuiteTask], defaults: SettingNode?, ratesInFile: Bool,
        experiment: (any Experiment)? = nil
    ) throws {
        self.catalogue = catalogue
        self.tasks = tasks
        self.ratesInFile = ratesInFile
        self.experiment = experiment
        self.defaults = try defaults.map { try Self.methods($0, catalogue) } ?? []
    }

    /// Whether rows have a learning rate and an update rule.
    private var trains: Bool { experiment?.trains ?? true }
    private var optionalKeys: [String] {
        ["label", "tasks", "overrides"] + (trains ? ["learning_rate", "rate_of", "trains", "base"] : [])
    }

    package func read(_ entry: SettingNode.Entry) throws -> SuiteRow {
        let values = try entry.value.settings(required: ["methods"], optional: optionalKeys)
        let tasks = try values["tasks"].map(chosenTasks) ?? tasks
        let methods = try Self.methods(values["methods"]!, catalogue)
        try checkKinds(methods, values["methods"]!)
        try checkAxes(methods)
        let overrides = try values["overrides"]?.entries(naming: "task", among: tasks.map(\.name)) ?? []

        var resolved: [String: [MethodConfiguration]] = [:]
        for task in tasks {
            let special =
                try overrides.first { $0.name == task.name }.map { try Self.methods($0.value, catalogue) } ?? []
            if let stray = special.first(where: { method in !methods.contains { $0.id == method.id } }) {
                throw stray.node.error(
                    "the row has no method '\(stray.id)'; \(suggestion(for: stray.id, among: methods.map(\.id)))")
            }
            resolved[task.name] = try resolve(methods, special, for: task, at: values["methods"]!)
        }
        let names = methods.map { catalogue.card($0.id)!.name }.joined(separator: " + ")
        let label = try values["label"]?.line() ?? names
        guard !label.isEmpty else { throw entry.value.error("missing key 'label', as the row has no method to be called after") }
        return SuiteRow(
            name: entry.name, label: label, methods: resolved,
            trains: try values["trains"]?.trainedParts(of: tasks),
            base: try values["base"].map { BaseStorage(rawValue: try $0.choice(BaseStorage.allCases.map(\.rawValue)))! },
            learningRates: trains
                ? try learningRates(values["learning_rate"], of: entry.value, for: tasks)
                : Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, 0) }),
            rateOf: try values["rate_of"].map(rateOf))
    }

    /// The row of the learning-rate file that has the rates; whether the file has it is found when it is read.
    private func rateOf(_ node: SettingNode) throws -> String {
        guard ratesInFile else { throw node.error("the suite names no learning_rates file; give the row a learning_rate") }
        return try node.text()
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

    /// `{id: {hyper-parameter: value}}`; a method without settings may be written `id:`.
    private static func methods(_ node: SettingNode, _ catalogue: MethodCatalogue) throws -> Methods {
        try node.entries().map { entry in
            guard let card = catalogue.card(entry.name) else {
                throw entry.key.error(
                    "unknown method; \(suggestion(for: entry.name, among: catalogue.cards.map(\.id)))")
            }
            if entry.value.node.null != nil { return (entry.name, entry.key, []) }
            let values = try entry.value.entries(naming: "hyper-parameter", among: card.hyperparameters.map(\.name))
            return (entry.name, entry.key, values.map { ($0.name, $0.value) })
        }
    }

    /// A training row has methods that train; a row of an experiment at most one of its kind, and where it trains others.
    private func checkKinds(_ methods: Methods, _ node: SettingNode) throws {
        guard let experiment else {
            guard !methods.isEmpty else { throw node.error("needs at least one method") }
            for method in methods where catalogue.card(method.id)!.kind != .training {
                let kind = catalogue.card(method.id)!.kind.rawValue
                throw method.node.error("\(method.id) does not train; it needs a suite with 'experiment: \(kind)'")
            }
            return
        }
        let own = methods.filter { catalogue.card($0.id)!.kind == experiment.kind }
        guard own.count <= 1 else { throw own[1].node.error("a row has one method of \(experiment.kind.rawValue)") }
        for method in methods {
            let kind = catalogue.card(method.id)!.kind
            guard kind == experiment.kind || (kind == .training && trains) else {
                throw method.node.error(
                    "\(method.id) is a method of \(kind.rawValue), and this is a suite of \(experiment.kind.rawValue)")
            }
        }
    }

    private func checkAxes(_ methods: Methods) throws {
        for axis in MethodCard.Axis.allCases {
            let rivals = methods.filter { catalogue.card($0.id)!.axes.contains(axis) }
            guard rivals.count <= 1 else {
                throw rivals[1].node.error(
                    "\(rivals[0].id) and \(rivals[1].id) both set the \(axis.rawValue); a row takes one")
            }
        }
    }

    private func resolve(
        _ row: Methods, _ special: Methods, for task: SuiteTask, at node: SettingNode
    ) throws -> [MethodConfiguration] {
        let (resolved, places) = try filled(row, special, at: node)
        do {
            let training = resolved.filter { catalogue.card($0.id)!.kind == .training }
            if trains { try catalogue.check(training, task.network, task.training.learningRatePlan) }
            for method in resolved where catalogue.card(method.id)!.kind != .training {
                try experiment?.check(MethodRegistry.entry(method.id).recipe(method.hyperparameters), on: task)
            }
        } catch let error as MethodError {
            throw Self.place(of: error, among: places, else: node).error("on task \(task.name): \(error.description)")
        }
        return resolved
    }

    /// Defaults of the cards, then of the suite, then of the row, then of the row on this task; and where each value
    /// was set, the last place first.
    private func filled(
        _ row: Methods, _ special: Methods, at node: SettingNode
    ) throws -> (methods: [MethodConfiguration], places: Places) {
        var methods = row
        let rule = MethodCatalogue.defaultUpdateRule
        if trains, !methods.contains(where: { catalogue.card($0.id)!.axes.contains(.updateRule) }),
            catalogue.card(rule) != nil
        {
            methods.append((rule, node, []))
        }
        var places: Places = []
        var resolved: [MethodConfiguration] = []
        for method in methods.sorted(by: { $0.id < $1.id }) {
            let layers = [defaults, [method], special].flatMap { $0.filter { $0.id == method.id } }
            var given: [String: HyperValue] = [:]
            for value in layers.flatMap(\.values) {
                given[value.name] = try value.node.hyperValue()
                places.insert((method.id, value.name, value.node), at: 0)
            }
            let specs = catalogue.card(method.id)!.hyperparameters
            do {
                let values = try Hyperparameters(given, specs: specs, method: method.id).values
                resolved.append(MethodConfiguration(id: method.id, hyperparameters: values))
            } catch let error as MethodError {
                throw Self.place(of: error, among: places, else: method.node).error(error.description)
            }
        }
        return (resolved, places)
    }

    /// Where the hyper-parameter that a method complains about was last set.
    private static func place(
        of error: MethodError, among places: Places, else node: SettingNode
    ) -> SettingNode {
        let named = places.filter { $0.name == error.hyperparameter }
        return (named.first { error.description.hasPrefix($0.method) } ?? named.first)?.node ?? node
    }

    /// One number for every task, or one per task.
    private func learningRates(
        _ node: SettingNode?, of row: SettingNode, for tasks: [SuiteTask]
    ) throws -> [String: Double] {
        guard let node else {
            guard ratesInFile else {
                throw row.error("missing key 'learning_rate' (or name a learning_rates file in the suite)")
            }
            return [:]
        }
        guard !ratesInFile else {
            throw node.error("the suite takes its learning rates from a file; remove one of the two")
        }
        guard case .mapping = node.node else {
            let rate = try node.positiveReal()
            return Dictionary(uniqueKeysWithValues: tasks.map { ($0.name, rate) })
        }
        let entries = try node.entries(naming: "task", among: tasks.map(\.name))
        if let missing = tasks.first(where: { task in !entries.contains { $0.name == task.name } }) {
            throw node.error("missing task '\(missing.name)'")
        }
        return Dictionary(uniqueKeysWithValues: try entries.map { ($0.name, try $0.value.positiveReal()) })
    }

    // MARK: Methods that no row uses

    /// A row for every method that none of `rows` uses: named by its id, on each task where it can run; and a note where
    /// it cannot.
    func others(_ node: SettingNode, beside rows: [SuiteRow]) throws -> (rows: [SuiteRow], notes: [String]) {
        let values = try node.settings(required: [], optional: ["set", "learning_rate"])
        let rates = try learningRates(values["learning_rate"], of: node, for: tasks)
        let names = Set(catalogue.cards.flatMap(\.hyperparameters).map(\.name)).sorted()
        let common = try values["set"]?.entries(naming: "hyper-parameter", among: names) ?? []
        let used = Set(rows.flatMap { $0.methods.values.joined().map(\.id) })
        var others: [SuiteRow] = []
        var notes: [String] = []
        for card in catalogue.cards where card.kind == .training && !used.contains(card.id) {
            guard !rows.contains(where: { $0.name == card.id }) else {
                throw node.error("the row '\(card.id)' does not use the method '\(card.id)'; rename the row")
            }
            let (methods, reasons) = try methodsByTask(of: card, common: common, at: node)
            notes += reasons
            guard !methods.isEmpty else { continue }
            others.append(
                SuiteRow(
                    name: card.id, label: card.name, methods: methods, learningRates: rates.filter { methods[$0.key] != nil },
                    isOther: true))
        }
        return (others, notes)
    }

    private func methodsByTask(
        of card: MethodCard, common: [SettingNode.Entry], at node: SettingNode
    ) throws -> (methods: [String: [MethodConfiguration]], notes: [String]) {
        // What the suite says of the method itself counts for more.
        let special = Set(defaults.filter { $0.id == card.id }.flatMap(\.values).map(\.name))
        let values = common.filter { value in
            !special.contains(value.name) && card.hyperparameters.contains { $0.name == value.name }
        }
        let filled = try filled([(card.id, node, values.map { ($0.name, $0.value) })], [], at: node).methods
        var methods: [String: [MethodConfiguration]] = [:]
        var notes: [String] = []
        for task in tasks {
            do {
                try catalogue.check(filled, task.network, task.training.learningRatePlan)
                methods[task.name] = filled
            } catch let error as MethodError {
                notes.append("method \(card.id) is left out on task \(task.name): \(error.description)")
            }
        }
        return (methods, notes)
    }
}
