import BenchTasks

/// Numbers read off a curve of evaluation losses.
extension Statistics {
    /// Tokens after which the curve first is at or below `target`, between points by linear
    /// interpolation; infinite when it never is.
    public static func tokens(toReach target: Double, on curve: [CurvePoint]) -> Double {
        var previous: CurvePoint?
        for point in curve {
            defer { previous = point }
            guard point.evaluationLoss <= target else { continue }
            guard let previous else { return Double(point.tokens) }
            let fraction = (previous.evaluationLoss - target) / (previous.evaluationLoss - point.evaluationLoss)
            return Double(previous.tokens) + fraction * Double(point.tokens - previous.tokens)
        }
        return .infinity
    }

    /// The evaluation loss after `tokens`, between points by linear interpolation; nil outside the curve.
    public static func loss(after tokens: Double, on curve: [CurvePoint]) -> Double? {
        for (a, b) in zip(curve, curve.dropFirst()) where Double(a.tokens) <= tokens && tokens <= Double(b.tokens) {
            let fraction = (tokens - Double(a.tokens)) / Double(b.tokens - a.tokens)
            return a.evaluationLoss + fraction * (b.evaluationLoss - a.evaluationLoss)
        }
        return nil
    }
}
