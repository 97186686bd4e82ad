import Foundation
import LowRankCore

/// Numbers as a reader wants them.
package enum Format {
    /// One line of what may have names from a broken file in it: line ends and what else controls a terminal stand as
    /// their codes, and words of a size that no line has room for keep their beginning and their end.
    package static func oneLine(_ text: String) -> String {
        let visible = text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
            default: String(scalar)
            }
        }
        return visible.joined().split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.utf8.count > 300 ? "\($0.prefix(60))…\($0.suffix(20))" : String($0) }.joined(separator: " ")
    }

    /// "48 s", "3 min 20 s", "1 h 5 min"
    package static func duration(_ seconds: Double) -> String {
        guard seconds < 1e15 else { return String(format: "%.1e s", seconds) }
        let s = Int(seconds.rounded())
        if s < 60 { return "\(s) s" }
        if s < 3600 { return "\(s / 60) min" + (s % 60 == 0 ? "" : " \(s % 60) s") }
        return "\(s / 3600) h \(s % 3600 / 60) min"
    }

    /// "850 ns", "12.3 µs", "1.45 ms", "2.10 s"
    package static func time(_ seconds: Double) -> String {
        for (unit, name) in [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs")] where seconds >= unit {
            let value = seconds / unit
            return String(format: value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value) + " " + name
        }
        return String(format: "%.0f ns", seconds * 1e9)
    }

    /// "812 B", "1.53 MiB"
    package static func bytes(_ count: Int) -> String { bytes(Double(count)) }

    package static func bytes(_ count: Double) -> String {
        var value = count
        var unit = 0
        let units = ["B", "KiB", "MiB", "GiB", "TiB"]
        while value >= 1024 && unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        return String(format: unit == 0 || value >= 100 ? "%.0f" : value < 10 ? "%.2f" : "%.1f", value) + " " + units[unit]
    }

    /// "950", "61.4 k", "1.20 M"; "never" when infinite.
    package static func count(_ value: Double) -> String {
        if value.isInfinite { return "never" }
        for (size, unit) in [(1e9, "G"), (1e6, "M"), (1e3, "k")] where value >= size {
            let scaled = value / size
            return String(format: scaled < 10 ? "%.2f" : scaled < 100 ? "%.1f" : "%.0f", scaled) + " " + unit
        }
        return String(format: "%.0f", value)
    }

    /// Four decimals, or three significant digits where those would say nothing.
    package static func loss(_ value: Double) -> String {
        (abs(value) < 0.01 && value != 0) || abs(value) >= 1e6
            ? String(format: "%.2e", value) : String(format: "%.4f", value)
    }

    static func signedLoss(_ value: Double) -> String { (value < 0 ? "" : "+") + loss(value) }

    /// "0.31x"
    package static func ratio(_ value: Double) -> String { String(format: "%.2fx", value) }

    /// "42 %"
    package static func percent(_ fraction: Double) -> String { String(format: "%.0f %%", 100 * fraction) }

    /// "3.3712 +- 0.0101"; the interval is left out when a single seed gives none.
    package static func estimate(_ estimate: Estimate, signed: Bool = false) -> String {
        // An interval has the decimals of its mean.
        func interval(_ value: Double) -> String { abs(estimate.mean) < 0.01 ? loss(value) : String(format: "%.4f", value) }
        return (signed ? signedLoss(estimate.mean) : loss(estimate.mean)) + (estimate.halfWidth.map { " ± \(interval($0))" } ?? "")
    }
}

extension Duration {
    package var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
