/// Text from outside made harmless for a gnuplot script.
enum GnuplotText {
    /// Line breaks, tabs and other control characters become spaces.
    static func singleLine(_ text: String) -> String {
        mapScalars(text) { scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            default: nil
            }
        }
    }

    /// A string literal. In single quotes gnuplot substitutes and escapes nothing, but a doubled quote at the
    /// beginning ends the string; so text with any quote, backquote or backslash goes into double quotes
    /// with these as octal codes.
    static func quoted(_ text: String) -> String {
        // Emoji are bitmaps that gnuplot draws at their own, enormous size.
        let line = mapScalars(singleLine(text)) { $0.properties.isEmojiPresentation ? "□" : nil }
        let codes: [Unicode.Scalar: String] = ["'": "\\047", "\"": "\\042", "`": "\\140", "\\": "\\134"]
        let coded = mapScalars(line) { codes[$0] }
        return coded == line ? "'\(line)'" : "\"\(coded)\""
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
