import LowRankBench
import LowRankCore
import LowRankMethods

/// Text of cards and source headers as Markdown.
enum MarkdownText {
    /// Running text whose signs mean themselves, but for backquotes around code.
    static func inline(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? MarkdownEscape.literal($0.element) : String($0.element) }.joined(separator: "`")
    }

    static func code(_ text: String) -> String { "`\(text)`" }

    /// The header of a source file: indented lines are code, and each of its parts is a paragraph.
    static func header(_ lines: [String]) -> String {
        var blocks: [Block] = []
        var isAfterBlank = true
        for line in lines {
            let isCode = line.hasPrefix("    ")
            if line.isEmpty {
                if case .code = blocks.last { blocks.append(.gap) }
            } else if isCode {
                if case .gap = blocks.last, blocks.count > 1, case .code(let code) = blocks[blocks.count - 2] {
                    blocks.removeLast(2)
                    blocks.append(.code(code + ["", line]))
                } else if case .code(let code) = blocks.last {
                    blocks[blocks.count - 1] = .code(code + [line])
                } else {
                    blocks.append(.code([line]))
                }
            } else if case .prose(let prose) = blocks.last, !isAfterBlank, !startsParagraph(line) {
                blocks[blocks.count - 1] = .prose(prose + [line])
            } else {
                blocks.append(.prose([line]))
            }
            isAfterBlank = line.isEmpty
        }
        return blocks.compactMap(\.markdown).joined(separator: "\n\n")
    }

    private enum Block {
        case prose([String])
        case code([String])
        /// An empty line after code, which more code may follow.
        case gap

        var markdown: String? {
            switch self {
            case .prose(let lines): emphasised(inline(lines.joined(separator: "\n")))
            case .code(let lines): (["```text"] + lines.map { String($0.dropFirst(min(4, $0.count))) } + ["```"]).joined(separator: "\n")
            case .gap: nil
            }
        }

        private func emphasised(_ paragraph: String) -> String {
            for word in ["Parent:", "Departs:"] where paragraph.hasPrefix(word) {
                return "**\(word)**" + paragraph.dropFirst(word.count)
            }
            return paragraph
        }
    }

    /// What is kept, the parent, the departures, and the reference, which begins with an initial.
    private static func startsParagraph(_ line: String) -> Bool {
        ["Keeps ", "Stores ", "Parent:", "Departs:"].contains(where: line.hasPrefix)
            || line.prefixMatch(of: /[A-Z]\.(-[A-Z]\.)? [A-Z]/) != nil
    }
}
