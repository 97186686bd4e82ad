import LowRankCore
import LowRankMethods

/// The methods that a suite names in `methods` and `families`: each has a row of its own, named by its id.
struct ListedMethods {
    /// The tasks on which each method runs, by its id.
    let tasks: [String: [String]]
    /// The place to point at.
    private let node: SettingNode?

    /// - Parameter kind: that of the suite's methods.
    init(methods: SettingNode?, families: SettingNode?, of kind: MethodKind, tasks: [SuiteTask], _ catalogue: MethodCatalogue) throws {
        let cards = catalogue.cards.filter { $0.takesPart(in: kind) }
        let names = tasks.map(\.name)
        let byMethod = try methods?.perTask(names, isComplete: false) { node in
            if case .scalar = node.node { return try node.choice(["all"]) == "all" ? cards.map(\.id) : [] }
            return try node.list().map { item in
                let id = try item.text()
                guard cards.contains(where: { $0.id == id }) else {
                    throw item.error("unknown method; \(suggestion(for: id, among: cards.map(\.id)))")
                }
                return id
            }
        }
        let byFamily = try families?.perTask(names, isComplete: false) { node in
            try node.list().flatMap { item in
                let word = try item.text()
                let known = MethodCard.Family.allCases.filter { family in cards.contains { $0.family == family } }
                guard let family = known.first(where: { $0.hyphenated == word }) else {
                    throw item.error("unknown family; \(suggestion(for: word, among: known.map(\.hyphenated)))")
                }
                return cards.filter { $0.family == family }.map(\.id)
            }
        }
        self.tasks = Dictionary(
            uniqueKeysWithValues: cards.map { card in
                (card.id, names.filter { byMethod?[$0]?.contains(card.id) == true || byFamily?[$0]?.contains(card.id) == true })
            }).filter { !$0.value.isEmpty }
        node = methods ?? families
    }

    /// The rows of those methods that `written` leaves to the list, on each task where they can run; and a note where
    /// they cannot.
    func rows(beside written: [SuiteRow], _ reader: RowReader) throws -> (rows: [SuiteRow], notes: [String]) {
        guard let node else { return ([], []) }
        var rows: [SuiteRow] = []
        var notes: [String] = []
        for card in reader.settings.catalogue.cards {
            guard let listed = tasks[card.id] else { continue }
            if let namesake = written.first(where: { $0.name == card.id }) {
                guard namesake.methods.values.joined().contains(where: { $0.id == card.id }) else {
                    throw node.error("the row '\(card.id)' does not use the method '\(card.id)'; rename the row")
                }
                continue
            }
            var methods: [String: [MethodConfiguration]] = [:]
            for task in reader.tasks where listed.contains(task.name) {
                let choice = MethodChoice(id: card.id, node: node, values: [])
                let filled = try reader.settings.filled([choice], [], on: task.name, at: node).methods
                do {
                    try reader.check(filled, on: task)
                    methods[task.name] = filled
                } catch let error as MethodError {
                    notes.append("method \(card.id) is left out on task \(task.name): \(error.description)")
                }
            }
            guard !methods.isEmpty, !written.contains(where: { $0.trainsLike(methods) }) else { continue }
            rows.append(
                SuiteRow(
                    name: card.id, label: card.name, methods: methods,
                    learningRates: try reader.rates(nil, of: node, for: reader.tasks.filter { methods[$0.name] != nil }),
                    isListed: true))
        }
        return (rows, notes)
    }
}

extension MethodCard.Family {
    /// As suites name it.
    fileprivate var hyphenated: String { rawValue.replacing(" ", with: "-") }
}

extension SuiteRow {
    /// Whether the row trains everything with these methods on one of the tasks.
    fileprivate func trainsLike(_ others: [String: [MethodConfiguration]]) -> Bool {
        trains == nil && base == nil && start == nil && others.contains { methods[$0.key] == $0.value }
    }

    /// Where its first method stands among all.
    func position(in catalogue: MethodCatalogue) -> Int {
        let own = MethodCatalogue.ownMethods(methods.values.joined().map(\.id))
        return own.compactMap { id in catalogue.cards.firstIndex { $0.id == id } }.min() ?? -1
    }
}
