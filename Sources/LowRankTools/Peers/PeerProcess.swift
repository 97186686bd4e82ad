import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A peer as the comparing process sees it: asked a line, it answers a line, and in between it waits.
final class PeerProcess {
    /// How to start a peer.
    struct Launch: Sendable {
        /// How messages call it.
        var name: String
        var executable: String
        var arguments: [String]
        var environment: [String: String] = [:]

        /// This project's own.
        static func own(_ executable: String = OwnExecutable.path) -> Launch {
            Launch(name: "lowrank", executable: executable, arguments: ["peer-worker"])
        }

        static func pyTorch(python: String, script: String) -> Launch {
            Launch(
                name: "PyTorch", executable: python, arguments: ["-u", script],
                environment: [
                    // Memory that is freed stays with the process: without the system's page faults PyTorch is
                    // a little faster.
                    "MALLOC_MMAP_THRESHOLD_": "4294967296", "MALLOC_TRIM_THRESHOLD_": "8589934592",
                    // Nothing is to be looked for elsewhere, or on another device.
                    "HF_HUB_OFFLINE": "1", "CUDA_VISIBLE_DEVICES": "", "PYTHONDONTWRITEBYTECODE": "1",
                ])
        }
    }

    private let name: String
    private let process: ChildProcess
    private let interruption: Interruption
    private var lines: [String] = []

    /// Starts the process with one thread for everything.
    init(_ launch: Launch, interruption: Interruption) throws {
        name = launch.name
        self.interruption = interruption
        var environment = ChildProcess.environment(threads: 1)
        environment["MKL_NUM_THREADS"] = "1"
        process = try ChildProcess(
            launch.executable, launch.arguments, environment: environment.merging(launch.environment) { $1 })
    }

    /// Asks and waits for the answer.
    /// - Throws: `InputError` when the peer refuses, fails or answers something else; `Interrupted`.
    func ask<Reply: Decodable>(_ request: PeerRequest, for: Reply.Type = Reply.self) throws -> Reply {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        process.send(try encoder.encode(request) + Data("\n".utf8))
        let answer = Data(try nextLine().utf8)
        if let refusal = try? JSONDecoder().decode(PeerRefusal.self, from: answer) {
            throw InputError("\(name): \(refusal.error)")
        }
        guard let reply = try? JSONDecoder().decode(Reply.self, from: answer) else {
            throw InputError("\(name): its answer is not a \(Reply.self): \(String(decoding: answer.prefix(200), as: UTF8.self))")
        }
        return reply
    }

    private func nextLine() throws -> String {
        while true {
            if interruption.isRequested { throw Interrupted() }
            let hasEnded = process.end != nil
            process.update()
            lines += process.takeOutputLines()
            if !lines.isEmpty { return lines.removeFirst() }
            if hasEnded { throw InputError("\(name) has ended without an answer\(process.errorLine.map { ": " + $0 } ?? "")") }
            process.waitForOutput(milliseconds: 100)
        }
    }
}
