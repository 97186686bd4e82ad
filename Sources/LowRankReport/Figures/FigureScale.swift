import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The range of an axis and its tick marks.
struct FigureScale {
    struct Tick: Equatable {
        var value: Double
        var label: String
    }

    var low: Double
    var high: Double
    var isLogarithmic = false
    var ticks: [Tick] = []

    /// Where a value lies: 0 at the low end, 1 at the high end.
    func fraction(_ value: Double) -> Double {
        isLogarithmic
            ? (log(value) - log(low)) / (log(high) - log(low))
            : (value - low) / (high - low)
    }

    /// What lies at a fraction of the way from the low end to the high end.
    func value(at fraction: Double) -> Double {
        isLogarithmic ? low * pow(high / low, fraction) : low + fraction * (high - low)
    }

    func contains(_ value: Double) -> Bool { value >= low && value <= high }

    // MARK: Kinds of axes

    /// Losses from `low` to `high` with a little room; logarithmic only if all are positive and within a hundred decades.
    static func loss(low: Double, high: Double, logarithmic: Bool, ticks: Int = 6) -> FigureScale {
        logarithmic && low > 0 && high / low < 1e100
            ? decades(low: low / pow(high / low, 0.06), high: high * pow(high / low, 0.06), ticks: ticks)
            : linear(low: low, high: high, padding: 0.06, ticks: ticks)
    }

    /// Differences on both sides of zero, zero included.
    static func difference(low: Double, high: Double, ticks: Int = 6) -> FigureScale {
        linear(low: min(low, 0), high: max(high, 0), padding: 0.06, ticks: ticks)
    }

    /// From zero to a little more than `high`, such as a ratio.
    static func fromZero(to high: Double, ticks: Int = 6) -> FigureScale {
        linear(low: 0, high: high > 0 ? high : 1, padding: 0, ticks: ticks)
    }

    /// Ratios around one with room for markers, logarithmic if the largest is several times the smallest.
    static func ratio(around values: [Double]) -> FigureScale {
        let low = min(1, values.min() ?? 1), high = max(1, values.max() ?? 1)
        return low > 0 && high > 3 * low
            ? decades(low: low / 1.15, high: high * 1.25, ticks: 6)
            : linear(low: low, high: high, padding: 0.1, ticks: 6)
    }

    /// Shares from `low`, or a tenth below it, to everything.
    static func share(from low: Double) -> FigureScale {
        linear(low: max(0, (10 * min(low, 1)).rounded(.down) / 10 - 0.1), high: 1, padding: 0, ticks: 5)
    }

    /// Tokens or samples.
    static func count(from low: Double, to high: Double, ticks: Int = 5) -> FigureScale {
        let high = high > low ? high : low + 1
        let step = niceStep((high - low) / Double(ticks))
        return FigureScale(
            low: low, high: high,
            ticks: multiples(of: step, from: low, through: high).map {
                Tick(value: $0, label: FigureNumbers.trimmed(FigureNumbers.count($0)))
            })
    }

    /// Bytes from zero, for bars.
    static func bytes(to high: Double, ticks: Int = 6) -> FigureScale {
        linearBytes(from: 0, to: high > 0 ? high : 1024, ticks: ticks)
    }

    /// Bytes with some room around points: from zero if that is not far, logarithmic if they span more than
    /// an order of magnitude.
    static func bytes(around values: [Double]) -> FigureScale {
        guard let low = values.min(), let high = values.max(), high > 0 else { return bytes(to: 0) }
        if low > 0, high > 12 * low { return logarithmicBytes(low: low / 1.4, high: high * 1.4) }
        let room = max(0.12 * (high - low), 0.04 * high)
        return linearBytes(from: low < 0.25 * high ? -room / 3 : low - room, to: high + room)
    }

    /// Ticks in round numbers of one unit.
    private static func linearBytes(from low: Double, to high: Double, ticks: Int = 6) -> FigureScale {
        let unit = FigureNumbers.byteUnit(high)
        let step = niceStep((high - low) / unit.size / Double(ticks))
        return FigureScale(
            low: low, high: high,
            ticks: multiples(of: step, from: low / unit.size, through: high / unit.size).map {
                Tick(value: $0 * unit.size, label: $0 == 0 ? "0" : decimal($0, step: step) + " " + unit.name)
            })
    }

    /// Ticks at powers of two.
    private static func logarithmicBytes(low: Double, high: Double, ticks: Int = 7) -> FigureScale {
        let first = Int(log2(low).rounded(.up)), last = Int(log2(high).rounded(.down))
        let stride = max(1, Int((Double(last - first) / Double(ticks)).rounded(.up)))
        let values = Swift.stride(from: first, through: max(first, last), by: stride).map { pow(2, Double($0)) }
        return FigureScale(
            low: low, high: high, isLogarithmic: true,
            ticks: values.filter { $0 <= high }.map {
                Tick(value: $0, label: FigureNumbers.trimmed(FigureNumbers.bytes($0)))
            })
    }

    /// Learning rates with room for markers at both ends.
    static func learningRate(low: Double, high: Double) -> FigureScale {
        decades(low: low / 1.3, high: high * 1.3, ticks: 4)
    }

    /// Numbers of parameters, with room for markers at both ends.
    static func parameters(low: Double, high: Double) -> FigureScale {
        var scale = decades(low: low / 1.5, high: high * 1.5, ticks: 5)
        // As models are named: 1B.
        scale.ticks = scale.ticks.map {
            Tick(value: $0.value, label: FigureNumbers.trimmed(FigureNumbers.count($0.value)).replacing("G", with: "B"))
        }
        return scale
    }

    // MARK: Ticks

    private static func linear(low: Double, high: Double, padding: Double, ticks: Int) -> FigureScale {
        let span = high - low
        // Ticks of a smaller span would be no normal numbers.
        let margin = span > 1e-290 ? padding * span : max(abs(low) * 0.05, 1e-6)
        let (low, high) = (low - margin, high + margin)
        let step = niceStep((high - low) / Double(ticks))
        return FigureScale(
            low: low, high: high,
            ticks: multiples(of: step, from: low, through: high).map {
                Tick(value: $0, label: decimal($0, step: step))
            })
    }

    /// Logarithmic, with ticks at 1, 2 and 5, or 1 and 3, or 1 times powers of ten, whichever are few enough.
    private static func decades(low: Double, high: Double, ticks: Int) -> FigureScale {
        let (low, high) = high > low ? (low / 1.05, high * 1.05) : (low / 1.5, high * 1.5)
        let exponents = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
        func values(_ mantissas: [Double]) -> [Double] {
            exponents.flatMap { e in mantissas.map { value(of: $0, exponent: e) } }
                .filter { $0 >= low && $0 <= high }
        }
        let candidates = [[1, 2, 3, 5], [1, 2, 5], [1, 3], [1]].map(values)
        var chosen = candidates.first { $0.count <= ticks } ?? candidates.last!
        if chosen.count > ticks {
            let stride = (chosen.count + ticks - 1) / ticks
            chosen = chosen.enumerated().filter { $0.offset.isMultiple(of: stride) }.map(\.element)
        }
        if chosen.count < 2 {
            chosen = linear(low: low, high: high, padding: 0, ticks: ticks).ticks.map(\.value)
        }
        let plain = chosen.allSatisfy { $0 >= 0.01 && $0 < 1000 }
        return FigureScale(
            low: low, high: high, isLogarithmic: true,
            ticks: chosen.map { Tick(value: $0, label: plain ? plainLabel($0) : powerLabel($0)) })
    }

    /// 3e-4 as the number nearest to 0.0003, without the rounding of repeated products.
    private static func value(of mantissa: Double, exponent: Int) -> Double {
        exponent < 0 ? mantissa / pow(10, Double(-exponent)) : mantissa * pow(10, Double(exponent))
    }

    /// 1, 2, 2.5 or 5 times a power of ten, at least `rough`.
    static func niceStep(_ rough: Double) -> Double {
        let power = Int(log10(rough).rounded(.down))
        let fraction = rough / pow(10, Double(power))
        let nice = [1, 2, 2.5, 5, 10].first { fraction <= $0 * 1.000001 } ?? 10
        return value(of: nice, exponent: power)
    }

    private static func multiples(of step: Double, from low: Double, through high: Double) -> [Double] {
        let first = Int((low / step - 1e-9).rounded(.up)), last = Int((high / step + 1e-9).rounded(.down))
        return first <= last ? (first...last).map { Double($0) * step } : []
    }

    /// With just the decimals that multiples of `step` need.
    private static func decimal(_ value: Double, step: Double) -> String {
        guard step >= 1e-4, step < 1e6 else { return value == 0 ? "0" : String(format: "%.1e", value) }
        let decimals = (0...5).first {
            let scaled = step * pow(10, Double($0))
            return abs(scaled - scaled.rounded()) < 1e-6 * scaled
        }
        return FigureNumbers.minus(String(format: "%.*f", decimals ?? 6, value))
    }

    private static func plainLabel(_ value: Double) -> String {
        FigureNumbers.trimmed(FigureNumbers.significant(value, digits: 3))
    }

    /// 0.003 as "3e-3".
    private static func powerLabel(_ value: Double) -> String {
        let exponent = Int((log10(value) + 1e-9).rounded(.down))
        let mantissa = value / pow(10, Double(exponent))
        return FigureNumbers.trimmed(String(format: "%.1f", mantissa)) + "e\(exponent)"
    }
}
