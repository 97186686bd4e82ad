import LowRankBench
import LowRankCore
import LowRankMethods

/// What the figures of one suite are drawn from: for each task its rows, and for each row the runs
/// over seeds, memory, speed and the learning rates tried.
///
/// Rows and tasks are drawn in the order given. Nothing here is optional decoration: a value that is
/// absent is left out of its figure, and a run that failed is named under it.
public struct FigureInput: Sendable {
    public var suite: String
    public var tasks: [Task]
    /// When the tasks differ in the size of their network.
    public var ladder: ScaleLadder? = nil
    /// What papers publish of larger ones.
    public var published: [PublishedGap] = []

    public init(suite: String, tasks: [Task]) {
        self.suite = suite
        self.tasks = tasks
    }

    public struct Task: Sendable {
        public var name: String
        /// What the loss is and its unit, such as "Evaluation loss (nats per token)".
        public var lossName: String
        /// What training is counted in, such as "Tokens".
        public var countName: String
        /// Draws losses on a logarithmic axis, for a loss that falls by orders of magnitude.
        public var logarithmicLoss: Bool
        /// The id of the row that gaps and relative speeds refer to.
        public var fullRankRow: String?
        /// The id of a stronger row that gaps refer to as well.
        public var secondReferenceRow: String? = nil
        /// Losses worth knowing beside the curves: unigram, bigram, the entropy of the source.
        public var references: [Reference]
        public var rows: [Row]
        /// Whether its networks start from weights that are worth keeping.
        var startsTrained = false
        /// What tells how much of their earlier data they have forgotten.
        var retention: Retention? = nil

        public init(
            name: String, lossName: String = "Evaluation loss (nats per token)",
            countName: String = "Tokens", logarithmicLoss: Bool = false, fullRankRow: String? = nil,
            references: [Reference] = [], rows: [Row]
        ) {
            self.name = name
            self.lossName = lossName
            self.countName = countName
            self.logarithmicLoss = logarithmicLoss
            self.fullRankRow = fullRankRow
            self.references = references
            self.rows = rows
        }
    }

    public struct Reference: Sendable {
        public var name: String
        public var loss: Double

        public init(name: String, loss: Double) {
            self.name = name
            self.loss = loss
        }
    }

    public struct Row: Sendable {
        public var id: String
        public var label: String
        /// Rows of a family share a colour.
        public var family: String
        public var runs: [Run]
        public var memory: MemoryReport?
        public var throughput: Throughput?
        public var tuning: [TuningPoint]
        /// The rates with the lowest loss, of each tuning seed.
        public var bestRates: [Double] = []
        /// The hyper-parameter `rank` of the row's method, if it has one.
        public var rank: Int? = nil

        public init(
            id: String, label: String, family: String, runs: [Run], memory: MemoryReport? = nil,
            throughput: Throughput? = nil, tuning: [TuningPoint] = []
        ) {
            self.id = id
            self.label = label
            self.family = family
            self.runs = runs
            self.memory = memory
            self.throughput = throughput
            self.tuning = tuning
        }
    }

    public struct Run: Sendable {
        public var seed: Int
        public var status: RunRecord.Status
        public var curve: [CurvePoint]
        /// Absent when the run did not reach its end.
        public var finalLoss: Double?
        /// Further numbers of the run, as in `RunResult`.
        public var metrics: [String: Double]
        /// In the order of training; empty where gradients were not looked at.
        public var observations: [GradientObservation]

        public init(
            seed: Int, status: RunRecord.Status, curve: [CurvePoint], finalLoss: Double?,
            metrics: [String: Double] = [:], observations: [GradientObservation] = []
        ) {
            self.seed = seed
            self.status = status
            self.curve = curve
            self.finalLoss = finalLoss
            self.metrics = metrics
            self.observations = observations
        }
    }

    public struct Throughput: Sendable {
        /// One value per repetition.
        public var tokensPerSecond: [Double]
        /// Model FLOP/s as a fraction of the matrix-product peak of the same process.
        public var peakFraction: Double?

        public init(tokensPerSecond: [Double], peakFraction: Double? = nil) {
            self.tokensPerSecond = tokensPerSecond
            self.peakFraction = peakFraction
        }
    }

    /// What a paper publishes of a method and a size.
    public struct PublishedGap: Sendable {
        public var method: String
        public var parameters: Double
        /// Loss minus that of full rank in the same table, in nats a token.
        public var difference: Double
        public var source: String
    }

    public struct TuningPoint: Sendable {
        public var learningRate: Double
        /// Absent when a run with this rate failed.
        public var loss: Double?
        public var chosen: Bool

        public init(learningRate: Double, loss: Double?, chosen: Bool) {
            self.learningRate = learningRate
            self.loss = loss
            self.chosen = chosen
        }
    }
}

extension FigureInput.Row {
    /// Final losses of the runs that ended with a number, by seed.
    var finalLosses: [Int: Double] {
        var losses: [Int: Double] = [:]
        for run in runs where run.status == .completed {
            if let loss = run.finalLoss, loss.isFinite { losses[run.seed] = loss }
        }
        return losses
    }

    /// The spread of the final loss over seeds; absent when no run ended with a number.
    var finalLoss: SeedSpread? { SeedSpread(finalLosses.sorted { $0.key < $1.key }.map(\.value)) }

    /// The spread of a metric over the completed runs that have it.
    func metric(_ name: String) -> SeedSpread? { spread { $0[name] } }

    /// The spread of what the completed runs' metrics tell.
    func spread(_ value: ([String: Double]) -> Double?) -> SeedSpread? { SeedSpread(bySeed(value).sorted { $0.key < $1.key }.map(\.value)) }

    /// What the completed runs' metrics tell, by seed.
    func bySeed(_ value: ([String: Double]) -> Double?) -> [Int: Double] {
        var values: [Int: Double] = [:]
        for run in runs where run.status == .completed {
            if let value = value(run.metrics), value.isFinite { values[run.seed] = value }
        }
        return values
    }
}

extension FigureInput.Task {
    var fullRank: FigureInput.Row? { rows.first { $0.id == fullRankRow } }

    /// How long a row trains on a token, in units of full rank's time: the median over the rounds of timing, in
    /// which the two were neighbours.
    func relativeTime(of row: FigureInput.Row) -> Double? {
        guard let own = row.throughput, let unit = fullRank?.throughput else { return nil }
        return Statistics.median(
            zip(own.tokensPerSecond, unit.tokensPerSecond).map { $1 / $0 }.filter { $0.isFinite && $0 > 0 })
    }

    /// Whether any row has more than one seed.
    var hasSpread: Bool { rows.contains { $0.finalLosses.count > 1 } }

    /// How many seeds the rows have: "3 seeds", "1 seed", "1 to 3 seeds".
    var seedCount: String {
        let counts = rows.map { $0.finalLosses.count }.filter { $0 > 0 }
        guard let least = counts.min(), let most = counts.max() else { return "no seed" }
        return (least == most ? "\(most)" : "\(least) to \(most)") + (most == 1 ? " seed" : " seeds")
    }
}
