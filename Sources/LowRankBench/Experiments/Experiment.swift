import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A kind of experiment besides training: which methods its rows name, what its tasks say, what a run does, which numbers
/// it reports and how they are drawn. Suites, records, tables, figures, claims and pages work with these answers alone.
///
/// A suite chooses one by its key `experiment`; without that key its rows are trained and compared by loss.
package protocol Experiment: Sendable {
    /// The word in suites, and the kind of method that it is about.
    var kind: MethodKind { get }
    /// Whether its rows also name methods that train and have a learning rate. Its runs then report a `loss`, by which
    /// the rates are tuned.
    var trains: Bool { get }
    /// The numbers of its runs besides those that the row's methods bring themselves. One is the headline, unless a method's is.
    var metrics: [MetricSpec] { get }
    /// Whether all rows report the same numbers: tables then have a column for each, and differences to the reference
    /// row. Otherwise each row has measures of its own, and a table has a line for each row with its headline.
    var comparesRows: Bool { get }
    /// The figures of each task, in the order of the page.
    var figures: [ExperimentFigure] { get }

    /// One entry of a suite's `tasks`, checked.
    /// - Throws: `InputError` that points at the place.
    func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask

    /// Whether the row's method fits the task.
    /// - Throws: `MethodError`.
    func check(_ recipe: Recipe, on task: SuiteTask) throws

    /// What a worker does.
    /// - Throws: what the data and the methods throw, when they do not fit or diverge.
    func run(_ run: ExperimentRun) throws -> ExperimentResult
}

extension Experiment {
    package var trains: Bool { false }
    package var comparesRows: Bool { true }
    package func check(_ recipe: Recipe, on task: SuiteTask) throws {}
}

/// All kinds of experiment but training.
package enum Experiments {
    package static let all: [any Experiment] = [
        CompressionExperiment(),
        MergingExperiment(),
        FederatedExperiment(),
        ServingExperiment(),
        RecoveryExperiment(),
        AnalysisExperiment(),
        MechanismExperiment(),
    ]

    package static func of(_ kind: MethodKind) -> any Experiment { all.first { $0.kind == kind }! }
}

/// A run of an experiment inside its worker.
package struct ExperimentRun {
    package let configuration: RunConfiguration
    let cacheDirectory: URL
    let progress: (RunProgress) -> Void
    /// Processes that train the clients of a federated run; nil for this one. Results do not depend on it.
    let clientLaunch: ClientLaunch?

    package init(
        configuration: RunConfiguration, cacheDirectory: URL, clientLaunch: ClientLaunch? = nil,
        progress: @escaping (RunProgress) -> Void
    ) {
        self.configuration = configuration
        self.cacheDirectory = cacheDirectory
        self.clientLaunch = clientLaunch
        self.progress = progress
    }

    /// Carries the run out, and measures it as a whole.
    /// - Throws: `RunFailure.diverged`, also where a number that was measured is not finite.
    package func execute() throws -> ExperimentResult {
        let timer = PhaseTimer()
        var result = try timer.measure {
            try RunFailure.naming { try Experiments.of(configuration.experiment!.kind).run(self) }
        }
        if let name = result.metrics.filter({ !$0.value.isFinite }).keys.min() {
            throw RunFailure.diverged("\(name) is not a finite number")
        }
        result.seconds = timer.seconds
        result.peakResidentBytes = ProcessMemory.peakResidentBytes
        return result
    }

    /// The row's method of the experiment's kind; nil for a row that others are compared with.
    /// - Throws: `MethodError`.
    var recipe: Recipe? {
        get throws {
            let kind = configuration.experiment!.kind
            for method in configuration.methods {
                let entry = try MethodRegistry.entry(method.id)
                if entry.card.takesPart(in: kind) { return try entry.recipe(method.hyperparameters) }
            }
            return nil
        }
    }

    func integer(_ name: String) -> Int {
        guard case .integer(let value)? = configuration.experiment!.settings[name] else { preconditionFailure(name) }
        return value
    }

    /// A whole number is written without a point into the worker's request, and read as an integer.
    func real(_ name: String) -> Double {
        switch configuration.experiment!.settings[name] {
        case .real(let value): value
        case .integer(let value): Double(value)
        default: preconditionFailure(name)
        }
    }

    /// The numbers of a list, as `SettingList` keeps it.
    func numbers(_ name: String) -> [Double] { words(name).map { Double($0)! } }

    /// The words of a list, as `SettingList` keeps it.
    func words(_ name: String) -> [String] { text(name).components(separatedBy: SettingList.separator) }

    func text(_ name: String) -> String {
        guard case .text(let text)? = configuration.experiment!.settings[name] else { preconditionFailure(name) }
        return text
    }

    func report(_ step: Int, of steps: Int) {
        progress(RunProgress(step: step, steps: steps, trainingLoss: nil, evaluationLoss: nil))
    }
}

/// A figure of an experiment.
package enum ExperimentFigure {
    /// The headline of every row, with its interval.
    case headline
    /// One metric against another; rows of the same methods are joined. Other metrics, which do not depend on the row, are lines
    /// across.
    case relation(x: String, y: String, isLogarithmic: Bool = false, lines: [String] = [])
    /// One metric against a hyper-parameter: rows that differ in it alone are joined. Other metrics, which do not depend on
    /// the row, are lines across.
    case sweep(hyperparameter: String, x: String, y: String, lines: [String] = [])
    /// A series, a line per row and label, with the range over seeds.
    case curves(quantity: String, x: String, y: String, isLogarithmic: Bool = false)
    /// A series, a panel per row with its own axes and a line per label, with the range over seeds.
    case panels(quantity: String)
    /// A series as bars from zero: a panel for each of its places, a bar per row. `levels` are lines across all bars.
    case bars(quantity: String, value: String, levels: [(value: Double, name: String)] = [])
    /// The mean over seeds of the values from 0 to 1 of a series with `z`: a panel per row, or one where it is the same for all
    /// rows. A series of the quantity without `z` is a line across, which its label explains.
    case map(quantity: String, x: String, y: String, z: String, isSameForAllRows: Bool = false)
}

extension Experiment {
    /// All numbers of runs with these methods, the headline first.
    package func metrics(ofMethods ids: [String]) -> [MetricSpec] {
        var specs = metrics
        for id in ids {
            let own: [MetricSpec] =
                switch try? MethodRegistry.entry(id).recipe() {
                case .analysis(let method): method.metrics
                case .mechanism(let method) where kind == .mechanism: method.metrics
                default: []
                }
            specs += own.filter { spec in !specs.contains { $0.name == spec.name } }
        }
        // Of several methods' headlines the first leads; the others are numbers among the rest.
        guard let first = specs.firstIndex(where: \.isHeadline) else { return specs }
        return [specs.remove(at: first)] + specs
    }

    /// What of these methods' numbers is of the plain alternative to the headline's; nil where there is none.
    package func alternative(ofMethods ids: [String]) -> MetricSpec? {
        ids.lazy.compactMap { id -> MetricSpec? in
            guard case .mechanism(let method)? = try? MethodRegistry.entry(id).recipe() else { return nil }
            return method.metrics.first { $0.name == method.alternative }
        }.first
    }
}
