import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Shows methods a part of a matrix, or a spoilt one, and measures how well they find it: matrices of known rank, photographs,
/// arrays, ratings, graphs.
package struct RecoveryExperiment: Experiment {
    package let kind = MethodKind.recovery

    package let metrics = [
        MetricSpec("recovered", "recovered", better: .higher, headline: true, format: .percent),
        MetricSpec("auc", "AUC", better: .higher, format: .decimals(4)),
        MetricSpec("neighboursAUC", "AUC of common neighbours", better: .neither, format: .decimals(4)),
        MetricSpec("neighboursSeconds", "time of common neighbours", better: .neither, format: .seconds),
        MetricSpec("heldOutError", "held-out error", better: .lower, format: .loss),
        MetricSpec("medianError", "median error", better: .lower),
        MetricSpec("exponentOfSeconds", "exponent of the time", better: .lower, format: .decimals(2)),
        MetricSpec("iterations", "iterations", better: .lower, format: .decimals(0)),
        MetricSpec("recoverySeconds", "time", better: .lower, format: .seconds),
    ]

    package let figures: [ExperimentFigure] =
        [
            .map(quantity: "recovered", x: "Rank", y: "Share of spoilt observations", z: "Share of trials recovered"),
            .map(quantity: "completed", x: "Rank", y: "Observations over free entries", z: "Share of trials recovered"),
        ]
        + PlantedSetting.Axis.allCases.map {
            .curves(quantity: $0.quantity, x: $0.title, y: $0.ordinate, isLogarithmic: $0.isLogarithmic)
        } + [
            .curves(quantity: "errorByIteration", x: "Iteration", y: "Relative error", isLogarithmic: true),
            .curves(quantity: "errorBySeconds", x: "Seconds", y: "Relative error", isLogarithmic: true),
            .curves(quantity: "pictureError", x: "Share of spoilt pixels", y: "Relative error of the picture"),
            .curves(quantity: "missingPixelError", x: "Share of seen pixels", y: "Relative error of the picture"),
            .curves(quantity: "hiddenError", x: "Share of seen numbers", y: "Relative error of the others"),
            .curves(quantity: "heldOutByIteration", x: "Iteration", y: "Error of held-out ratings"),
            .relation(x: "recoverySeconds", y: "auc"), .headline,
        ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let keys = try entry.value.entries().map(\.name)
        let settings =
            if keys.contains("picture") {
                try PictureRecovery.settings(entry.value)
            } else if keys.contains("ratings") {
                try RatingRecovery.settings(entry.value)
            } else if keys.contains("array") {
                try ArrayRecovery.settings(entry.value)
            } else if keys.contains("graph") {
                try GraphRecovery.settings(entry.value)
            } else {
                try PlantedSetting.settings(entry.value)
            }
        return .withoutNetwork(entry.name, ExperimentConfiguration(kind: kind, settings: settings))
    }

    package func check(_ recipe: Recipe, on task: SuiteTask) throws {
        let settings = task.experiment!.settings
        let shown: Set<Observation> =
            settings["graph"] != nil ? [.edges] : settings["measurements"] != nil ? [.measurements]
            : settings["corruption"] != nil ? [.spoiltEntries]
            // Without some of its columns an array is a matrix alone.
            : settings["every"] == .integer(1) ? [.someEntries, .tensorEntries] : [.someEntries]
        guard let reads = recipe.recovery?.reads, reads.isDisjoint(with: shown) else { return }
        func words(_ observations: Set<Observation>) -> String { observations.map(\.rawValue).sorted().joined(separator: ", or ") }
        throw MethodError("the task shows \(words(shown)), and the method reads \(words(reads))")
    }

    /// A row without a method shows what is reached without one.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let settings = run.configuration.experiment!.settings
        if settings["picture"] != nil { return try PictureRecovery.run(run) }
        if settings["ratings"] != nil { return try RatingRecovery.run(run) }
        if settings["array"] != nil { return try ArrayRecovery.run(run) }
        if settings["graph"] != nil { return try GraphRecovery.run(run) }
        return try PlantedRecovery(run).result
    }
}

extension SettingNode {
    /// A list of numbers, at least one, in ascending order.
    func ascending(_ range: ClosedRange<Double>) throws -> [Double] {
        let numbers = try list().map { try $0.real(range) }
        guard !numbers.isEmpty else { throw error("needs at least one number") }
        guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else { throw error("must be in ascending order") }
        return numbers
    }
}

/// What was measured on the matrices of a run.
struct RecoveryTrials {
    private let run: ExperimentRun
    private let method: (any RecoveryMethod)?
    private let count: Int
    private(set) var errors: [Double] = []
    private var iterations = 0
    private let timer = PhaseTimer()
    /// Of the last trial.
    private(set) var seconds = 0.0

    /// - Parameter count: so many will there be.
    init(_ run: ExperimentRun, count: Int) throws {
        (self.run, self.count) = (run, count)
        method = try run.recipe?.recovery
    }

    var hasMethod: Bool { method != nil }
    func reads(_ observation: Observation) -> Bool { method?.reads.contains(observation) == true }

    var metrics: [String: Double] {
        [
            "medianError": Statistics.median(errors)!, "iterations": Double(iterations) / Double(errors.count),
            "recoverySeconds": timer.seconds / Double(errors.count),
        ]
    }

    /// Runs the method.
    /// - Parameters:
    ///   - otherwise: what a row without a method finds.
    ///   - watch: called after each iteration with the seconds so far, its own excluded.
    /// - Returns: the low-rank part.
    mutating func find(
        _ observed: NamedTensors<Double>, _ streams: RandomStreams, otherwise: Tensor<Double>,
        watch: ((_ iteration: Int, _ seconds: Double, _ found: () throws -> Tensor<Double>) throws -> Void)? = nil
    ) throws -> Tensor<Double> {
        try parts(observed, streams, watch: watch).map(Self.lowRank) ?? otherwise
    }

    /// Runs the method.
    /// - Returns: what it found; nil without one.
    mutating func parts(
        _ observed: NamedTensors<Double>, _ streams: RandomStreams,
        watch: ((_ iteration: Int, _ seconds: Double, _ found: () throws -> Tensor<Double>) throws -> Void)? = nil
    ) throws -> NamedTensors<Double>? {
        guard let method else { return nil }
        let (before, watching) = (timer.seconds, PhaseTimer())
        var failure: (any Error)?
        let start = ContinuousClock.now
        let found = try timer.measure {
            try method.recover(observed, streams: streams) { iteration, parts in
                guard let watch else { return }
                let seconds = (ContinuousClock.now - start) / .seconds(1) - watching.seconds
                watching.measure {
                    do { try watch(iteration, seconds) { try Self.lowRank(parts) } } catch { failure = failure ?? error }
                }
            }
        }
        if let failure { throw failure }
        seconds = timer.seconds - before - watching.seconds
        iterations += found.iterations
        return found.parts
    }

    private static func lowRank(_ parts: NamedTensors<Double>) throws -> Tensor<Double> {
        if let L = parts["L"] { return L }
        guard let U = parts["U"], let V = parts["V"] else { throw MethodError("the method returns no low-rank part") }
        return product(U, transposed: false, V, transposed: true)
    }

    mutating func record(error: Double) {
        errors.append(error)
        run.report(errors.count, of: count)
    }

    /// ||found - L|| / ||L||.
    static func relativeError(_ found: Tensor<Double>, _ L: Tensor<Double>) -> Double { (found - L).norm / L.norm }
}
