import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How numbers are written in figures.
enum FigureNumbers {
    /// Four significant digits: 3.391, 0.01230, 2.1e-05.
    static func loss(_ value: Double) -> String { significant(value, digits: 4) }

    static func significant(_ value: Double, digits: Int) -> String {
        guard value != 0 else { return "0" }
        let exponent = Int(Foundation.log10(abs(value)).rounded(.down))
        guard exponent >= -4, exponent < 7 else { return String(format: "%.*e", max(0, digits - 3), value) }
        return String(format: "%.*f", max(0, digits - 1 - exponent), value)
    }

    /// With its sign, unless it rounds to zero.
    static func signed(_ value: Double, decimals: Int) -> String {
        let text = String(format: "%.*f", decimals, abs(value))
        let isZero = !text.contains { $0 != "0" && $0 != "." }
        return isZero ? text : (value < 0 ? "−" : "+") + text
    }

    /// 8120 -> "8.12k", 250000 -> "250k".
    static func count(_ value: Double) -> String {
        for (unit, size) in [("G", 1e9), ("M", 1e6), ("k", 1e3)] where abs(value) >= size {
            return significant(value / size, digits: 3) + unit
        }
        return significant(value, digits: 3)
    }

    /// With a true minus sign.
    static func minus(_ text: String) -> String { text.replacing("-", with: "−") }

    static func bytes(_ value: Double) -> String {
        let unit = byteUnit(value)
        return unit.size == 1 ? trimmed(significant(value, digits: 4)) + " B" : significant(value / unit.size, digits: 3) + " " + unit.name
    }

    /// The largest unit that leaves at least one before the point.
    static func byteUnit(_ value: Double) -> (name: String, size: Double) {
        let units = [("GiB", 1_073_741_824.0), ("MiB", 1_048_576.0), ("KiB", 1024.0)]
        return units.first { value >= $0.1 } ?? ("B", 1)
    }

    /// Without zeros at the end of the decimals; a unit may follow them.
    static func trimmed(_ text: String) -> String {
        guard let point = text.firstIndex(of: "."), !text.contains("e") else { return text }
        let end = text[point...].dropFirst().firstIndex { !$0.isNumber } ?? text.endIndex
        var number = text[..<end]
        while number.hasSuffix("0") { number.removeLast() }
        if number.hasSuffix(".") { number.removeLast() }
        return String(number + text[end...])
    }
}
