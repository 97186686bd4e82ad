import Foundation

/// Programs that are installed.
enum SearchPath {
    /// The program of that name on the search path.
    static func executable(_ name: String, path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") -> URL? {
        path.split(separator: ":").lazy
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
}
