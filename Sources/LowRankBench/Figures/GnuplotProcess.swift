import Foundation

/// Runs gnuplot on scripts.
enum GnuplotProcess {
    /// The program of that name on the search path.
    static func executable(path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") -> URL? {
        path.split(separator: ":").lazy
            .map { URL(fileURLWithPath: String($0)).appendingPathComponent("gnuplot") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// Runs the scripts of a folder, in that folder, each of the two processes taking every other one.
    static func run(_ scripts: [String], in folder: URL) throws {
        guard let executable = executable() else { throw FigureError.gnuplotMissing }
        let shares = [0, 1].map { share in
            scripts.enumerated().filter { $0.offset % 2 == share }.map(\.element)
        }
        let jobs = try shares.filter { !$0.isEmpty }.map { try Job(executable, scripts: $0, folder: folder) }
        let failures = jobs.compactMap { $0.failure() }
        if let first = failures.first { throw first }
    }

    /// One gnuplot process. It reads no start-up files, so that the scripts alone decide.
    private struct Job {
        let process = Process()
        let errors = Pipe()
        let scripts: [String]
        let folder: URL

        init(_ executable: URL, scripts: [String], folder: URL) throws {
            self.scripts = scripts
            self.folder = folder
            process.executableURL = executable
            process.arguments = ["-d"] + scripts
            process.currentDirectoryURL = folder
            process.environment = ProcessInfo.processInfo.environment
                .merging(["LC_ALL": "C.UTF-8"]) { $1 }
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = FileHandle.nullDevice
            process.standardError = errors
            try process.run()
        }

        /// Waits for the end.
        func failure() -> FigureError? {
            let data = errors.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            guard process.terminationStatus != 0 || process.terminationReason != .exit else { return nil }
            let message = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
            // Gnuplot says `"NAME.gp" line 12:` before warnings and, at last, before the error.
            func lastMention(_ script: String) -> String.Index? {
                message.range(of: "\"\(script)\" line", options: .backwards)?.lowerBound
            }
            let mentions = scripts.compactMap { script in lastMention(script).map { (script, $0) } }
            let script = mentions.max { $0.1 < $1.1 }?.0 ?? scripts[0]
            return .gnuplotFailed(script: folder.appendingPathComponent(script).path, message: message)
        }
    }
}
