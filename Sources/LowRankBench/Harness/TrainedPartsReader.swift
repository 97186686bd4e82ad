import LowRankCore

extension SettingNode {
    /// `{targets: [q_proj, v_proj], embedding: false, norms: false, biases: false, head: true}`; what is not named trains.
    /// - Throws: `InputError` for a target that names no weight of any of the tasks' networks.
    func trainedParts(of tasks: [SuiteTask]) throws -> TrainedParts {
        let values = try settings(required: [], optional: ["targets", "embedding", "norms", "head", "biases"])
        func flag(_ key: String) throws -> Bool { try values[key]?.flag() ?? true }
        let known = Set(tasks.flatMap { $0.network.weights.map(\.targetName) }).sorted()
        let targets = try values["targets"]?.list().map { node in
            let name = try node.text()
            guard known.contains(name) else { throw node.error("no such weight; \(suggestion(for: name, among: known))") }
            return name
        }
        return TrainedParts(
            targets: targets, embedding: try flag("embedding"), norms: try flag("norms"), head: try flag("head"),
            biases: try flag("biases"))
    }
}
