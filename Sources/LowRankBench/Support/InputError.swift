import Foundation
import LowRankCore

/// A mistake in what the user gave: one line that says what is wrong, where, and what to do about it.
/// The command ends with status 2.
public struct InputError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What is wrong, where, and what to do, in one line.
    public let description: String

    /// A mistake, described in one line: line breaks in the text become spaces.
    public init(_ description: String) {
        // Messages of libraries may span lines; a user's terminal and a log want one.
        self.description = description.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    /// A file operation that failed: which file, and what the system says.
    ///
    /// - Returns: nil for errors of other kinds.
    public init?(fileOperation error: any Error) {
        let details = error as NSError
        guard [NSCocoaErrorDomain, NSPOSIXErrorDomain].contains(details.domain) else { return nil }
        let url = details.userInfo[NSURLErrorKey] as? URL
        let path = details.userInfo[NSFilePathErrorKey] as? String ?? url?.relativePath
        self.init((path.map { "\($0): " } ?? "") + error.systemReason)
    }
}

/// The hint that follows an unknown name: the likely slip, or everything that would have been right.
package func suggestion(for name: String, among known: [String]) -> String {
    if let near = nearest(to: name, among: known) { return "did you mean '\(near)'?" }
    if known.isEmpty { return "there are none" }
    // A line that is still read.
    let shown = known.count > 60 ? known.prefix(40) + ["and \(known.count - 40) more"] : known[...]
    return "known: " + shown.joined(separator: ", ")
}
