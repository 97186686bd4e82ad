/// Measures weights, or the change that training made to them.
public protocol AnalysisMethod: Sendable {
    /// The numbers that `measure` gives for each weight.
    var metrics: [MetricSpec] { get }

    /// The numbers of each weight, and the series behind them.
    /// - Parameters:
    ///   - tuned: W [outputs, inputs] of each weight after training.
    ///   - base: the same before; empty for a method that looks at one state alone.
    /// - Throws: `MethodError` when the weights are not such as can be measured.
    func measure(_ tuned: NamedTensors<Double>, base: NamedTensors<Double>) throws -> Analysis
}

/// What an analysis found.
public struct Analysis: Sendable {
    /// For each weight, in the order given, its numbers by the names of the method's `metrics`.
    public var weights: [(name: String, metrics: [String: Double])] = []
    /// Series behind the numbers, `<quantity>.<weight>`, such as one value per singular direction.
    public var series: NamedTensors<Double> = [:]

    /// Nothing found yet.
    public init() {}
}
