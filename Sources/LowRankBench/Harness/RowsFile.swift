import Foundation
import LowRankMethods

/// What methods need at small scale, stated once for all suites (`suites/rows.yaml`), and the numbers that the suite
/// puts in for `$rank` and the like.
struct RowsFile {
    static let schema = "rows/1"
    /// Beside the suites of this package, and none of them.
    static let usualName = "rows.yaml"

    /// Values for every method that has a hyper-parameter of the name.
    private let everyMethod: MethodChoice.Values
    private let methods: [MethodChoice]
    /// The suite's numbers, by name and task.
    private let scale: [String: [String: SettingNode]]

    /// - Parameter scale: the suite's entry of that name.
    /// - Throws: `InputError` for what is not a rows file, and for numbers that it does not ask for.
    init(_ root: SettingNode, scale: SettingNode?, tasks: [String], _ catalogue: MethodCatalogue) throws {
        let top = try root.settings(required: ["schema"], optional: ["every_method", "methods"])
        guard try top["schema"]!.text() == Self.schema else { throw top["schema"]!.error("must be \(Self.schema)") }
        let names = Set(catalogue.cards.flatMap(\.hyperparameters).map(\.name)).sorted()
        let common = try top["every_method"]?.entries(naming: "hyper-parameter", among: names) ?? []
        let methods = try top["methods"].map { try MethodChoice.list($0, catalogue) } ?? []
        everyMethod = common.map { ($0.name, $0.value) }
        self.methods = methods
        let known = Set((everyMethod + methods.flatMap(\.values)).compactMap(\.node.quantity)).sorted()
        self.scale = Dictionary(
            uniqueKeysWithValues: try scale?.entries(naming: "number", among: known).map { entry in
                (entry.name, try entry.value.perTask(tasks, isComplete: false) { node in
                    _ = try node.real()
                    return node
                })
            } ?? [])
    }

    /// The values for a method on a task; its own last, so that they win.
    ///
    /// A number of the suite is the node where the suite gives it.
    /// - Parameter place: to point at for a number that the suite does not give.
    func values(
        for method: String, having names: [String], except set: Set<String>, on task: String, at place: SettingNode
    ) throws -> MethodChoice.Values {
        let own = methods.filter { $0.id == method }.flatMap(\.values)
        let settled = set.union(own.map(\.name))
        let common = everyMethod.filter { names.contains($0.name) && !settled.contains($0.name) }
        return try (common + own.filter { !set.contains($0.name) }).map { name, node in
            guard let quantity = node.quantity else { return (name, node) }
            guard let number = scale[quantity]?[task] else {
                throw place.error(
                    "\(node.file) leaves \(method)'s \(name) to the suite; add 'scale: {\(quantity): NUMBER}' or set it in the row")
            }
            return (name, number)
        }
    }
}

extension SettingNode {
    /// The name of a number that a rows file leaves to the suite: `rank` of `$rank`.
    fileprivate var quantity: String? {
        guard case .scalar(let scalar) = node, scalar.string.hasPrefix("$") else { return nil }
        return String(scalar.string.dropFirst())
    }

    /// One value for all tasks, or one per task.
    func perTask<Value>(
        _ tasks: [String], isComplete: Bool = true, _ read: (SettingNode) throws -> Value
    ) throws -> [String: Value] {
        guard case .mapping = node else {
            let value = try read(self)
            return Dictionary(uniqueKeysWithValues: tasks.map { ($0, value) })
        }
        let entries = try entries(naming: "task", among: tasks)
        if isComplete, let missing = tasks.first(where: { task in !entries.contains { $0.name == task } }) {
            throw error("missing task '\(missing)'")
        }
        return Dictionary(uniqueKeysWithValues: try entries.map { ($0.name, try read($0.value)) })
    }
}
