import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

extension MetricSpec {
    /// "loss (nats per token)"
    package var title: String { unit.isEmpty ? heading : "\(heading) (\(unit))" }

    /// In the place of a unit: that of the loss of a task, which depends on its data.
    static let unitOfTheLoss = "unit of the loss"

    /// With the units of a task.
    package func measured(on data: DataConfiguration?) -> MetricSpec {
        guard unit == Self.unitOfTheLoss else { return self }
        return MetricSpec(
            name, heading, unit: data?.kind.map { type(of: $0).loss.unit } ?? "", better: better, headline: isHeadline,
            format: format)
    }

    package func text(_ value: Double) -> String {
        switch format {
        case .decimals(let count): String(format: "%.*f", count, value)
        case .significant(let digits): Self.significant(value, digits: digits)
        case .count: BenchTasks.Format.count(value)
        case .bytes: BenchTasks.Format.bytes(value)
        case .seconds: BenchTasks.Format.time(value)
        case .percent: String(format: "%.1f %%", 100 * value)
        case .loss: BenchTasks.Format.loss(value)
        }
    }

    /// 3.39, 0.0123, 2.1e-05
    private static func significant(_ value: Double, digits: Int) -> String {
        guard value != 0 else { return "0" }
        let exponent = Int(log10(abs(value)).rounded(.down))
        return exponent >= -4 && exponent < 7
            ? String(format: "%.*f", max(0, digits - 1 - exponent), value) : String(format: "%.*e", digits - 1, value)
    }

    /// "3.3712 ± 0.0101"; no interval where the seeds agree, or where there is one.
    package func text(_ estimate: Estimate, signed: Bool = false) -> String {
        if format == .loss { return BenchTasks.Format.estimate(estimate, signed: signed) }
        let sign = signed && estimate.mean >= 0 ? "+" : ""
        let interval = estimate.halfWidth.flatMap { $0 > 0 ? " ± " + text($0) : nil } ?? ""
        return sign + text(estimate.mean) + interval
    }
}
