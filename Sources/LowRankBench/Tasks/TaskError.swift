import Crypto
import Foundation
import LowRankCore
import LowRankMethods

/// Why a task cannot be set up, in one line that names the file or the number at fault and what to do.
public struct TaskError: Error, CustomStringConvertible, Hashable, Sendable {
    public let description: String

    public init(_ description: String) { self.description = description }
}

/// Files and digests as the tasks use them.
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

    /// A digest as `sha256sum` prints it.
    static func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
