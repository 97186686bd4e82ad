import LowRankCore

/// Text that Markdown would read something into.
package enum MarkdownEscape {
    /// The text as it is, with a backslash before every sign that would be markup. Stars between spaces and underscores
    /// inside words mean nothing in Markdown; elsewhere they would be emphasis, "<a" a tag and backquotes code.
    package static func literal(_ text: some StringProtocol) -> String {
        let text = Array(text)
        var result = ""
        for (i, character) in text.enumerated() {
            let before = i > 0 ? text[i - 1] : " ", after = i + 1 < text.count ? text[i + 1] : " "
            let isMarkup =
                switch character {
                case "*": !(before.isWhitespace && after.isWhitespace)
                case "_": !((before.isLetter || before.isNumber) && (after.isLetter || after.isNumber))
                case "<": after.isLetter || after == "/" || after == "!"
                case "(": before == "]"
                case "\\", "`": true
                default: false
                }
            result += (isMarkup ? "\\" : "") + String(character)
        }
        return result
    }
}
