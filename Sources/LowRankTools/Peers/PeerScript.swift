import Foundation
import LowRankBench

/// A Python program that is given folders and answers one line of JSON for each.
struct PeerScript {
    private let name: String
    private let python: String
    private let path: String
    private let interruption: Interruption

    /// - Parameter name: how messages call it.
    /// - Throws: `InputError` when it is not there.
    init(_ name: String, python: String, path: String, interruption: Interruption) throws {
        for path in [python, path] where !FileManager.default.fileExists(atPath: path) {
            throw InputError("\(path): no such file; 'make peers' prepares the Python environment")
        }
        (self.name, self.python, self.path, self.interruption) = (name, python, path, interruption)
    }

    /// - Throws: `Interrupted`; `InputError` when the program fails, or answers for fewer folders.
    func answers<Row: Decodable>(for folders: [String], _ more: [String] = [], as: Row.Type = Row.self) throws -> [Row] {
        let launch = PeerProcess.Launch.pyTorch(python: python, script: path)
        let environment = ProcessInfo.processInfo.environment.merging(launch.environment) { $1 }
        let process = try ChildProcess(python, launch.arguments + folders + more, environment: environment)
        var lines: [String] = []
        var hasEnded = false
        while !hasEnded {
            if interruption.isRequested {
                process.kill()
                throw Interrupted()
            }
            process.waitForOutput(milliseconds: 100)
            hasEnded = process.end != nil
            process.update()
            lines += process.takeOutputLines()
        }
        guard process.end == .exited(0) else {
            throw InputError("\(name) has failed\(process.errorLine.map { ": " + $0 } ?? "")")
        }
        let rows = try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
        guard rows.count == folders.count else {
            throw InputError("\(name) answered for \(rows.count) of \(folders.count) folders")
        }
        return rows
    }
}
