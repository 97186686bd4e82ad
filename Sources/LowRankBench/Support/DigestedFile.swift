import Foundation

/// A file of the cache with its digest beside it, as `sha256sum` prints it; one that does not agree with it is made again.
package struct DigestedFile {
    package let url: URL

    package init(_ url: URL) { self.url = url }

    private var digest: URL { url.appendingPathExtension("sha256") }

    /// Whether the file is there and agrees with its digest.
    package var isWhole: Bool {
        get throws {
            guard FileManager.default.fileExists(atPath: url.path),
                let line = FileManager.default.contents(atPath: digest.path)
            else { return false }
            return try line == Data(self.line.utf8)
        }
    }

    /// - Parameter write: writes the whole file, or nothing.
    /// - Throws: `InputError` when the folder or the digest cannot be written, and what `write` throws.
    package func make(_ write: (URL) throws -> Void) throws {
        try AtomicFile.createFolder(url.deletingLastPathComponent())
        try write(url)
        try AtomicFile.write(line, to: digest)
    }

    private var line: String {
        get throws { "\(try ContentHash.ofFile(url.path))  \(url.lastPathComponent)\n" }
    }
}
