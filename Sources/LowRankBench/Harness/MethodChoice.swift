import LowRankMethods

/// A method and what a file says of its hyper-parameters: the values, and the nodes to point at.
struct MethodChoice {
    typealias Values = [(name: String, node: SettingNode)]

    let id: String
    let node: SettingNode
    let values: Values

    /// `{id: {hyper-parameter: value}}`; a method without settings may be written `id:`.
    static func list(_ node: SettingNode, _ catalogue: MethodCatalogue) throws -> [MethodChoice] {
        try node.entries().map { entry in
            guard let card = catalogue.card(entry.name) else {
                throw entry.key.error(
                    "unknown method; \(suggestion(for: entry.name, among: catalogue.cards.map(\.id)))")
            }
            if entry.value.node.null != nil { return MethodChoice(id: entry.name, node: entry.key, values: []) }
            let values = try entry.value.entries(naming: "hyper-parameter", among: card.hyperparameters.map(\.name))
            return MethodChoice(id: entry.name, node: entry.key, values: values.map { ($0.name, $0.value) })
        }
    }
}
