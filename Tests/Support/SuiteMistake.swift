import Testing

/// One edit of a good suite, and what the reader must say about it.
package struct SuiteMistake: Sendable, CustomTestStringConvertible {
    package let old: String
    package let new: String
    package let complaint: String
    package var testDescription: String { complaint }

    package init(_ old: String, _ new: String, _ complaint: String) {
        self.old = old
        self.new = new
        self.complaint = complaint
    }
}
