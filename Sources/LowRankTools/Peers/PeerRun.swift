import LowRankBench
import LowRankCore
import LowRankMethods

/// Short runs whose weights other implementations load.
enum PeerRun {
    /// 20 updates of a small decoder with fewer heads for keys than for queries.
    /// - Parameter methods: beside the default update rule.
    static func configuration(
        _ name: String, _ methods: [String: [String: HyperValue]],
        trains: TrainedParts = TrainedParts(embedding: false, norms: false, head: false, biases: false), base: BaseStorage? = nil,
        tiesHead: Bool = false
    ) throws -> RunConfiguration {
        let methods = try methods.merging([MethodCatalogue.defaultUpdateRule: [:]]) { $1 }.sorted { $0.key < $1.key }.map { id, values in
            let specs = try MethodRegistry.entry(id).card.hyperparameters
            let given = values.filter { value in specs.contains { $0.name == value.key } }
            return MethodConfiguration(
                id: id, hyperparameters: try Hyperparameters(given, specs: specs, method: id).values)
        }
        return RunConfiguration(
            task: name, data: .markov(states: 64, branching: 4, sourceSeed: 1),
            model: .llama(
                hidden: 32, intermediate: 48, layers: 2, heads: 4, initializerRange: 0.2, keyHeads: 2,
                tiesEmbeddings: tiesHead),
            training: TrainingConfiguration(
                steps: 20, batch: 4, context: 16, warmup: 2, minimumRatio: 0.1, clip: 1, evaluations: 1,
                evaluationBatches: 1),
            row: name, label: name, methods: methods, trains: trains, base: base, learningRate: 0.01, seed: 1,
            threads: 1)
    }
}
