import Foundation

/// How text is cut into the words that no token spans, one step after the other.
struct PreTokenizer: Sendable {
    enum Step: Sendable {
        /// Every match of the expression, and everything between two matches, is a piece of its own.
        case split(Expression)
        /// Pieces are spelt in `ByteAlphabet`.
        case bytes
    }

    /// A regular expression in the syntax of ICU, where \s is any white space of Unicode, as in `tokenizers`.
    struct Expression: @unchecked Sendable {
        // NSRegularExpression is immutable and safe to share among threads.
        private let expression: NSRegularExpression
        /// As it was given.
        let pattern: String

        /// - Returns: nil when the pattern is not one.
        init?(_ pattern: String) {
            guard let expression = try? NSRegularExpression(pattern: Self.withUnicodeSpaces(pattern)) else { return nil }
            self.expression = expression
            self.pattern = pattern
        }

        /// ICU's own \s leaves out two characters.
        private static func withUnicodeSpaces(_ pattern: String) -> String {
            var result = ""
            var isEscaped = false
            for character in pattern {
                switch (isEscaped, character) {
                case (true, "s"): result += "p{White_Space}"
                case (true, "S"): result += "P{White_Space}"
                default: result.append(character)
                }
                isEscaped = !isEscaped && character == "\\"
            }
            return result
        }

        func pieces(of text: String) -> [String] {
            let all = text as NSString
            var pieces: [String] = []
            var end = 0
            func add(_ range: NSRange) { if range.length > 0 { pieces.append(all.substring(with: range)) } }
            for match in expression.matches(in: text, range: NSRange(location: 0, length: all.length)) {
                add(NSRange(location: end, length: match.range.location - end))
                add(match.range)
                end = match.range.location + match.range.length
            }
            add(NSRange(location: end, length: all.length - end))
            return pieces
        }
    }

    let steps: [Step]

    /// Words spelt in `ByteAlphabet`.
    func words(of text: String) -> [String] {
        steps.reduce([text]) { pieces, step in
            switch step {
            case .split(let expression): pieces.flatMap(expression.pieces)
            case .bytes: pieces.map { ByteAlphabet.spelling($0.utf8) }
            }
        }
    }

    // MARK: - Known patterns

    /// GPT-2's: contractions, then runs of letters, digits or other signs with at most one space before, or white space.
    static let gpt2Pattern =
        #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#
    /// Llama 3's: digits in groups of up to three, line breaks with the signs before them.
    private static let llama3Pattern =
        #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|"#
        + #"\s*[\r\n]+|\s+(?!\S)|\s+"#
    static let digitPattern = #"\p{N}"#

    /// By the value of `tokenizer.ggml.pre` in a GGUF file.
    static let byName: [String: PreTokenizer] = [
        "gpt-2": patterns(gpt2Pattern), "smollm": patterns(digitPattern, gpt2Pattern), "llama-bpe": patterns(llama3Pattern),
    ]

    private static func patterns(_ patterns: String...) -> PreTokenizer {
        PreTokenizer(steps: patterns.map { .split(Expression($0)!) } + [.bytes])
    }
}
