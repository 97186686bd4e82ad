import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Rounds of fine-tuning on clients that each have data of their own; what is sent is counted byte by byte.
///
/// Clients have a corpus of text each, or a part of the samples of known classes. Those may train privately.
package struct FederatedExperiment: Experiment {
    package let kind = MethodKind.federated
    package let trains = true

    package let metrics = [
        MetricSpec(MetricSpec.accuracy.name, "accuracy", better: .higher, headline: true, format: .percent),
        MetricSpec("loss", "loss", unit: "nats", better: .lower, format: .decimals(4)),
        MetricSpec("startLoss", "loss before", unit: "nats", better: .neither, format: .decimals(4)),
        MetricSpec("sentBytes", "sent", better: .lower, format: .bytes),
        MetricSpec("sentDown", "sent down", better: .lower, format: .bytes),
        MetricSpec("sentUp", "sent up", better: .lower, format: .bytes),
        MetricSpec("sentPerRound", "sent per round", better: .lower, format: .bytes),
        MetricSpec("sentDownPerRound", "down per round", better: .lower, format: .bytes),
        MetricSpec("sentUpPerRound", "up per round", better: .lower, format: .bytes),
        MetricSpec("averagingError", "averaging error", better: .lower),
        MetricSpec("epsilonSpent", "epsilon spent", better: .neither),
        MetricSpec("noiseMultiplier", "noise multiplier", better: .neither),
        MetricSpec("clipFactor", "clip factor", better: .higher),
    ]

    package let figures: [ExperimentFigure] = [
        .curves(quantity: "rounds", x: "Round", y: lossOverClients),
        .curves(quantity: "bytes", x: "MiB sent, both ways", y: lossOverClients),
        .curves(quantity: "bytesDown", x: "MiB sent down", y: lossOverClients),
        .curves(quantity: "bytesUp", x: "MiB sent up", y: lossOverClients),
        .curves(quantity: "accuracyRounds", x: "Round", y: "Accuracy"),
        .curves(quantity: "accuracyDown", x: "MiB sent down", y: "Accuracy"),
        .curves(quantity: "accuracyUp", x: "MiB sent up", y: "Accuracy"),
        .curves(quantity: "averagingError", x: "Round", y: "Relative error of the averaged factors"),
        .headline,
    ]

    private static let lossOverClients = "Mean loss over the clients (nats per token)"

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(
            required: ["data", "model", "training", "clients", "rounds"], optional: ["privacy"])
        var (task, settings) = try clients(entry.name, values, reader)
        settings["rounds"] = .integer(try values["rounds"]!.integer(1...task.training.steps))
        if let privacy = values["privacy"] {
            guard task.training.clients != nil else {
                throw privacy.error("needs clients that divide samples ({count, concentration}), as it clips sample by sample")
            }
            settings.merge(try PrivacySettings(privacy, steps: task.training.steps).values) { $1 }
        }
        task.experiment = ExperimentConfiguration(kind: kind, settings: settings)
        return task
    }

    /// A list of corpora; or how many clients divide the samples, how, and how many of them take part in a round.
    private func clients(
        _ name: String, _ values: [String: SettingNode], _ reader: TaskReader
    ) throws -> (SuiteTask, [String: HyperValue]) {
        let (node, training) = (values["clients"]!, values["training"]!)
        if case .sequence = node.node {
            let task = try reader.decoderTask(name, values, training: training)
            return (task, DataParts.settings(of: try DataParts.list(node, of: task, reader)))
        }
        let keys = try node.settings(required: ["count", "concentration"], optional: ["per_round"])
        let split = try ClientSplit(keys)
        let perRound = try keys["per_round"]?.integer(1...split.count) ?? split.count
        let task = try reader.dividedTask(name, values, training: training, among: split)
        return (task, ["perRound": .integer(perRound)])
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard case .federated(let method) = recipe else { return }
        for shape in task.network.weights { try method.parametrisation.check(shape) }
    }

    /// The updates of the training section are those of one client that takes part in all rounds, spread over them.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        var course = try FederatedCourse(run)
        let rounds = run.integer("rounds")
        for round in 0..<rounds {
            try course.makeRound(round)
            run.report(round + 1, of: rounds)
        }
        return course.result
    }
}
