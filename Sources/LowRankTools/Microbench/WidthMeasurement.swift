import LowRankBench
import LowRankCore
import LowRankMethods

/// The kernels and update rules of a decoder of one width.
public struct WidthMeasurement: Sendable {
    let model: BenchmarkModel
    let products: [ComputeTime]
    let loops: [TransferTime]
    let rules: [UpdateRuleBenchmark.Row]
    /// Numbers of the weight that the rules update.
    let ruleCount: Int
    /// Of one singular value decomposition of that weight's gradient.
    let decompositionSeconds: Double

    /// - Parameters:
    ///   - repetitions: of every measurement, whose median is taken.
    ///   - progress: told what is measured next.
    public static func measure(
        _ model: BenchmarkModel, repetitions: Int, progress: (String) -> Void
    ) throws -> WidthMeasurement {
        let time = MedianTime(repetitions: repetitions)
        progress("matrix products")
        var products = ProductBenchmark(model: model, time: time).measure()
        progress("attention")
        products += AttentionBenchmark(model: model, time: time).measure()
        let updates = UpdateRuleBenchmark(model: model, time: time)
        let rules = try UpdateRuleCase.all(for: model).map { rule in
            progress("update rule \(rule.name)")
            return try updates.measure(rule)
        }
        progress("loops")
        let loops = LoopBenchmark(model: model, time: time).measure(adamSeconds: adamSeconds(rules))
        return WidthMeasurement(
            model: model, products: products, loops: loops, rules: rules, ruleCount: updates.count,
            decompositionSeconds: try updates.decompositionSeconds())
    }

    private static func adamSeconds(_ rules: [UpdateRuleBenchmark.Row]) -> Double {
        rules.first { $0.rule == "adamw" }!.seconds
    }

    var adamSeconds: Double { Self.adamSeconds(rules) }
}
