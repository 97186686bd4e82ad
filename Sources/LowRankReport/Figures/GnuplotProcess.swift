import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Runs gnuplot on scripts.
enum GnuplotProcess {
    static func executable() -> URL? { SearchPath.executable("gnuplot") }

    /// Runs the scripts of a folder, in that folder, as many at once as there are cores. Each has a process of
    /// its own: in one process what is drawn depends, in a few bytes, on what was drawn before.
    static func run(_ scripts: [String], in folder: URL) throws {
        guard !scripts.isEmpty else { return }
        guard let executable = executable() else { throw FigureError.gnuplotMissing }
        let width = ProcessInfo.processInfo.activeProcessorCount
        for start in stride(from: 0, to: scripts.count, by: width) {
            let jobs = try scripts[start...].prefix(width).map {
                try Job(executable, script: $0, folder: folder)
            }
            let failures = jobs.compactMap { $0.failure() }
            if let first = failures.first { throw first }
        }
    }

    /// One gnuplot process. It reads no start-up files, so that the script alone decides.
    private struct Job {
        let process = Process()
        let errors = Pipe()
        let script: URL

        init(_ executable: URL, script: String, folder: URL) throws {
            self.script = folder.appendingPathComponent(script)
            process.executableURL = executable
            process.arguments = ["-d", script]
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
            return .gnuplotFailed(script: script.path, message: message)
        }
    }
}
