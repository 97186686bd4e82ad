import LowRankCore
import LowRankMethods

/// Where a row's hyper-parameters come from: the cards, the rows file, the suite's `defaults`, then the row itself.
struct MethodSettings {
    /// What was set where, the last place first.
    typealias Places = [(method: String, name: String, node: SettingNode)]

    let catalogue: MethodCatalogue
    let rowsFile: RowsFile?
    let defaults: [MethodChoice]
    /// Whether a row without an update rule trains with the default one.
    let trains: Bool

    /// Every hyper-parameter of a row's methods on one task, in the order of their ids; and where each value was set.
    /// - Parameters:
    ///   - special: what differs on this task.
    ///   - node: the place to point at where nothing better is known.
    func filled(
        _ row: [MethodChoice], _ special: [MethodChoice], on task: String, at node: SettingNode
    ) throws -> (methods: [MethodConfiguration], places: Places) {
        var methods = row
        let rule = MethodCatalogue.defaultUpdateRule
        if trains, !methods.contains(where: { catalogue.card($0.id)!.axes.contains(.updateRule) }), catalogue.card(rule) != nil {
            methods.append(MethodChoice(id: rule, node: node, values: []))
        }
        var places: Places = []
        var resolved: [MethodConfiguration] = []
        for method in methods.sorted(by: { $0.id < $1.id }) {
            let specs = catalogue.card(method.id)!.hyperparameters
            let suite = (defaults + [method] + special).filter { $0.id == method.id }.flatMap(\.values)
            let common = try rowsFile?.values(
                for: method.id, having: specs.map(\.name), except: Set(suite.map(\.name)), on: task, at: node) ?? []
            var given: [String: HyperValue] = [:]
            for value in common + suite {
                given[value.name] = try value.node.hyperValue()
                places.insert((method.id, value.name, value.node), at: 0)
            }
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
    static func place(of error: MethodError, among places: Places, else node: SettingNode) -> SettingNode {
        let named = places.filter { $0.name == error.hyperparameter }
        return (named.first { error.description.hasPrefix($0.method) } ?? named.first)?.node ?? node
    }
}
