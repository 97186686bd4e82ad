import BenchTasks
import LowRankCore
import LowRankMethods

/// Shows a mechanism on its own small case.
package struct MechanismExperiment: Experiment {
    package let kind = MethodKind.mechanism
    /// The methods bring them.
    package let metrics: [MetricSpec] = []
    package let comparesRows = false
    package let figures: [ExperimentFigure] = [.panels(quantity: MechanismExperiment.quantity)]

    private static let quantity = "demonstration"

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        _ = try entry.value.settings(required: [])
        return .withoutNetwork(entry.name, ExperimentConfiguration(kind: kind, settings: [:]))
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        guard case .mechanism(let method)? = try run.recipe else { return ExperimentResult(metrics: [:]) }
        let shown = try method.demonstrate(RandomStreams(seed: run.configuration.seed, path: "demonstration"))
        let series = shown.curves.map { curve in
            Series(
                quantity: Self.quantity, label: curve.name, x: curve.points.map(\.x), y: curve.points.map(\.y),
                axes: [shown.axes.x, shown.axes.y])
        }
        return ExperimentResult(metrics: shown.metrics, series: series)
    }
}
