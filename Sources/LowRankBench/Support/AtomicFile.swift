import Foundation
import LowRankCore

/// Files that are whole or absent, whatever happens to the process or the machine meanwhile.
package enum AtomicFile {
    package static func write(_ data: Data, to url: URL) throws {
        let temporary = TemporaryPath.beside(url.path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("cannot write", url) }
        var isWhole = false
        defer { if !isWhole { unlink(temporary) } }
        let isWritten = data.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let count = Foundation.write(descriptor, bytes.baseAddress! + done, bytes.count - done)
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
        guard isWritten, fsync(descriptor) == 0 else {
            close(descriptor)
            throw failure("cannot write", url)
        }
        close(descriptor)
        try move(URL(fileURLWithPath: temporary), to: url)
        isWhole = true
        // The new name lasts once the folder is on the disk.
        let folder = open(url.deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
    }

    /// - Throws: `InputError` when `write` would fail now; for files that a long computation ends with.
    package static func checkIsWritable(_ url: URL) throws {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
            throw InputError("\(url.relativePath): is a folder; name a file")
        }
        let temporary = TemporaryPath.beside(url.path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure("cannot write", url) }
        close(descriptor)
        unlink(temporary)
    }

    package static func write(_ text: String, to url: URL) throws { try write(Data(text.utf8), to: url) }

    /// Puts a whole file in place of another on the same disk.
    package static func move(_ file: URL, to url: URL) throws {
        guard rename(file.path, url.path) == 0 else { throw failure("cannot write", url) }
    }

    package static func createFolder(_ url: URL) throws {
        do {
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        } catch {
            throw InputError("\(url.relativePath): cannot create the folder: \(error.systemReason)")
        }
    }

    private static func failure(_ what: String, _ url: URL) -> InputError {
        InputError("\(url.relativePath): \(what): \(String(cString: strerror(errno)))")
    }
}
