import BenchTasks

/// What a run of an experiment came to.
public struct ExperimentResult: Codable, Sendable {
    /// By the names of the metric specs.
    public var metrics: [String: Double]
    /// For the figures of the experiment.
    public var series: [Series] = []
    /// Wall seconds of the run, the making of shared networks included.
    public var seconds = 0.0
    /// Most resident memory of the worker process, in bytes.
    public var peakResidentBytes = 0

    init(metrics: [String: Double], series: [Series] = []) {
        self.metrics = metrics
        self.series = series
    }
}

extension ExperimentResult {
    /// What learning rates are tuned by, in runs of rows that train.
    package var loss: Double? { metrics["loss"] }

    /// What only depends on the configuration, the code and the CPU type.
    package var withoutTimes: ExperimentResult {
        var result = self
        result.metrics = metrics.filter { !Self.isTime($0.key) }
        result.series = series.filter { !Self.isTime($0.quantity) }
        (result.seconds, result.peakResidentBytes) = (0, 0)
        return result
    }

    /// Whether a metric or a series of that name comes from the clock, or from what else the machine did.
    package static func isTime(_ name: String) -> Bool {
        ["second", "speed", "latency", "resident"].contains { name.lowercased().contains($0) }
    }
}

/// Numbers behind the metrics: a curve, or with `z` a value for each of several places.
public struct Series: Codable, Hashable, Sendable {
    /// Which of the experiment's figures shows it.
    public var quantity: String
    /// The name of the curve where a run has several.
    public var label: String?
    /// Places along the first axis.
    public var x: [Double]
    /// Values there or, beside a `z`, places along the second axis.
    public var y: [Double]
    /// A value for each place.
    public var z: [Double]? = nil
    /// What the places 1, 2, ... along x are called (and those along y beside a z), where they are not numbers.
    public var names: [String]? = nil
    /// Names of the axes where the figure leaves them to the method.
    public var axes: [String]? = nil
}
