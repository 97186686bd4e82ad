/// A computation of a paper by itself, without a training run around it.
public protocol Mechanism: Sendable {
    /// The computation on given inputs, both by the paper's symbols.
    /// - Throws: `MethodError` when an input is missing or has the wrong shape.
    func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double>

    /// Small inputs that need every part of `evaluate`; the method's golden value is that of these.
    func example(_ streams: RandomStreams) -> NamedTensors<Double>

    /// The numbers that `demonstrate` gives; exactly one is the headline.
    var metrics: [MetricSpec] { get }

    /// The one of `metrics` that says of the plain alternative what the headline says of the mechanism; nil where the
    /// case has no alternative. By default the second, where it is better in the same direction as the headline.
    var alternative: String? { get }

    /// A small case with a known answer that shows what the mechanism is for.
    func demonstrate(_ streams: RandomStreams) throws -> Demonstration
}

extension Mechanism {
    public var alternative: String? {
        metrics.count > 1 && metrics[0].isHeadline && metrics[1].better == metrics[0].better ? metrics[1].name : nil
    }
}

/// What a demonstration came to.
public struct Demonstration: Sendable {
    /// By the names of the mechanism's `metrics`.
    public let metrics: [String: Double]
    /// What the axes of the curves are.
    public let axes: (x: String, y: String)
    /// Curves to draw, in the order given.
    public let curves: [Curve]

    /// A line of a picture.
    public struct Curve: Sendable {
        /// What the legend calls it.
        public let name: String
        /// Its points, in the order in which they are joined.
        public let points: [(x: Double, y: Double)]

        /// A line through these points.
        public init(name: String, points: [(x: Double, y: Double)]) {
            self.name = name
            self.points = points
        }
    }

    /// Numbers and curves of one demonstration.
    public init(metrics: [String: Double], axes: (x: String, y: String), curves: [Curve]) {
        self.metrics = metrics
        self.axes = axes
        self.curves = curves
    }
}
