import LowRankBench
import LowRankCore
import LowRankMethods

/// Text from outside made harmless for a gnuplot script.
enum GnuplotText {
    /// Line breaks, tabs and other characters that no line of text has become spaces.
    static func singleLine(_ text: String) -> String {
        mapScalars(text) { scalar in
            if scalar.properties.isNoncharacterCodePoint { return " " }
            return switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: nil
            }
        }
    }

    /// An expression whose value is the text. In single quotes gnuplot substitutes and escapes nothing, but they cannot
    /// hold a single quote; those stand in double quotes, where nothing else does, and the parts are joined.
    static func quoted(_ text: String) -> String {
        // Emoji are bitmaps that gnuplot draws at their own, enormous size.
        let line = mapScalars(singleLine(text)) { $0.properties.isEmojiPresentation ? "□" : nil }
        let parts = line.unicodeScalars.split(separator: "'", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? [] : ["'\(String($0))'"] }
        return line.isEmpty ? "''" : parts.joined(separator: ["\"'\""]).joined(separator: " . ")
    }

    /// A quoted tick label, which gnuplot also takes for a number format.
    static func tickLabel(_ text: String) -> String { quoted(mapScalars(text) { $0 == "%" ? "%%" : nil }) }

    /// A field of a table: in double quotes, with these doubled, if it contains any.
    static func field(_ text: String) -> String {
        let line = singleLine(text)
        let doubled = mapScalars(line) { $0 == "\"" ? "\"\"" : nil }
        return doubled == line ? line : "\"\(doubled)\""
    }

    /// Scalar by scalar, because a combining mark makes one character with the quote before it.
    private static func mapScalars(_ text: String, _ replacement: (Unicode.Scalar) -> String?) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let new = replacement(scalar) {
                result.append(contentsOf: new.unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }
}
