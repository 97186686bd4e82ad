import Foundation
import LowRankCore

/// Why a task cannot be set up, in one line that names the file or the number at fault and what to do.
public struct TaskError: Error, CustomStringConvertible, Hashable, Sendable {
    /// The file or number at fault and what to do, in one line.
    public let description: String

    /// A reason, described in the line that a user sees.
    public init(_ description: String) { self.description = description }
}

/// Files as the tasks read them.
enum TaskFile {
    /// The bytes of a file; `remedy` ends the error of a missing one.
    package static func read(_ path: String, remedy: String) throws(TaskError) -> Data {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw TaskError("\(path): no such file; \(remedy)")
        }
        guard !isDirectory.boolValue else {
            throw TaskError("\(path): is a directory; \(remedy)")
        }
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw TaskError("\(path): cannot be read; check its permissions")
        }
    }
}
