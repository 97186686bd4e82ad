import LowRankBench
import LowRankCore
import LowRankMethods

/// Estimates of how wide text will be, so that labels can be placed before gnuplot draws them.
/// The widths are those of a wide sans-serif face (DejaVu Sans): in any other the text is narrower.
enum TextMetrics {
    static func width(_ text: String, size: Double) -> Double {
        size * text.unicodeScalars.reduce(0) { $0 + relativeWidth($1) }
    }

    /// The text, or as much of it as fits with an ellipsis.
    static func truncated(_ text: String, size: Double, width limit: Double) -> String {
        guard width(text, size: size) > limit else { return text }
        var kept = text
        while !kept.isEmpty, width(kept + "…", size: size) > limit { kept.removeLast() }
        return kept + "…"
    }

    /// Breaks at spaces so that no line but one of a single word is wider than `limit`.
    static func wrapped(_ text: String, size: Double, width limit: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, width(last + " " + word, size: size) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(truncated(String(word), size: size, width: limit))
            }
        }
        return lines
    }

    private static func relativeWidth(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "|", "!", " ", "/", "\\": 0.34
        case "(", ")", "[", "]", "f", "t", "r", "-", "\"": 0.41
        case "m", "w", "M", "W", "@", "%", "…", "—": 0.95
        case "A"..."Z", "&", "+", "=", "<", ">", "~", "±", "−", "·": 0.74
        case "\u{0300}"..."\u{036F}": 0
        case "\u{1100}"...: 1
        default: 0.62
        }
    }
}
