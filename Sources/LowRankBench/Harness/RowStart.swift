import LowRankCore
import LowRankMethods

/// `init: {peft: FOLDER}` of a row: the saved adapter that its method starts from, and what follows for the rest of the row.
struct RowStart {
    let configuration: AdapterStart
    private let adapter: PeftAdapter
    private let targets: [String]
    /// Whether these are all linear weights.
    private let isEverywhere: Bool
    /// The folder in the suite.
    private let node: SettingNode

    /// - Throws: `InputError` for an adapter that cannot be read, or does not fit the network of one of the tasks.
    init(_ node: SettingNode, on tasks: [SuiteTask]) throws {
        let node = try node.settings(required: ["peft"])["peft"]!
        let path = try node.text()
        do {
            adapter = try PeftAdapter(path)
            var found: [String] = []
            var all: Set<String> = []
            for task in tasks {
                guard let shape = task.model.llamaShape(for: task.data) else {
                    throw InputError(
                        "the network of task '\(task.name)' is no decoder, and adapters of peft are read for decoders")
                }
                try adapter.check(fits: shape)
                found = try adapter.targets(shape)
                all.formUnion(shape.linearShapes.map(\.targetName))
            }
            (targets, isEverywhere) = (found, Set(found) == all)
        } catch let error as InputError {
            throw node.error(error.description)
        }
        configuration = AdapterStart(path: path, sha256: adapter.sha256)
        self.node = node
    }

    /// The row's methods with the hyper-parameters that the adapter settles.
    /// - Throws: `InputError` when the row has another method, or gives one of them another value.
    func completed(_ methods: [MethodChoice]) throws -> [MethodChoice] {
        guard methods.contains(where: { adapter.kind.methods.contains($0.id) }) else {
            throw node.error("\(configuration.path): \(adapter.remedy)")
        }
        try check(methods)
        let settled = adapter.hyperparameters.sorted { $0.key < $1.key }.map { ($0.key, node.standing(for: $0.value)) }
        return methods.map { method in
            guard adapter.kind.methods.contains(method.id) else { return method }
            return MethodChoice(id: method.id, node: method.node, values: settled + method.values)
        }
    }

    /// Checks that what the suite writes out agrees with the adapter.
    func check(_ methods: [MethodChoice]) throws {
        for method in methods where adapter.kind.methods.contains(method.id) {
            for (name, place) in method.values {
                guard let settled = adapter.hyperparameters[name] else { continue }
                let given = try place.hyperValue()
                guard given != settled, given.number == nil || given.number != settled.number else { continue }
                throw place.error(
                    "is \(given), and the adapter in \(configuration.path) has \(settled); remove this key")
            }
        }
    }

    /// - Parameter given: what the row says, and where.
    func trainedParts(_ given: TrainedParts?, at place: SettingNode?) throws -> TrainedParts? {
        guard var parts = given else { return isEverywhere ? nil : TrainedParts(targets: targets) }
        if let own = parts.targets, Set(own) != Set(targets) {
            throw (place ?? node).error(
                "targets: the adapter in \(configuration.path) has [\(targets.joined(separator: ", "))]; remove this key"
            )
        }
        parts.targets = targets
        return parts
    }
}

extension HyperValue {
    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .real(let value): value
        case .flag, .text: nil
        }
    }
}
