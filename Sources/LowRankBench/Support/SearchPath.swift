import Foundation
import LowRankCore

/// Programs that are installed.
package enum SearchPath {
    /// The program of that name on the search path.
    package static func executable(_ name: String, path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") -> URL? {
        path.split(separator: ":").lazy
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
