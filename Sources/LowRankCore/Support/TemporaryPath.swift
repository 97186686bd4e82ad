import Foundation

/// Where a file or a folder is made before it takes its place.
package enum TemporaryPath {
    package static let suffix = ".tmp"

    /// Machines that share a folder may have processes of the same number, so there is a random part.
    package static func beside(_ path: String) -> String {
        "\(path).\(ProcessInfo.processInfo.processIdentifier)-\(UInt32.random(in: 0...UInt32.max))\(suffix)"
    }
}
