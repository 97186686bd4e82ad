import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// How many processes train the clients of a federated run, and of which executable.
package struct ClientLaunch: Sendable {
    let executable: String
    let count: Int

    package init(executable: String = OwnExecutable.path, count: Int) {
        (self.executable, self.count) = (executable, count)
    }
}

/// Tensors as they go through a pipe: their bytes, so that no digit is lost.
private struct SentTensors: Codable {
    private struct Part: Codable {
        let name: String
        let shape: [Int]
        let bytes: Data
    }
    private let parts: [Part]

    init(_ tensors: NamedTensors<Float>) {
        parts = tensors.map { name, tensor in
            Part(name: name, shape: tensor.shape, bytes: tensor.read { Data(bytes: $0, count: tensor.byteCount) })
        }
    }

    var tensors: NamedTensors<Float> {
        NamedTensors(
            parts.map { part in
                (part.name, Tensor(part.bytes.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }, shape: part.shape))
            })
    }
}

/// A line from the server's process.
private enum ClientOrder: Codable {
    /// Comes first. The run, and the folder of prepared data.
    case begin(RunConfiguration, cache: String)
    /// What the server sends to every client.
    case take(SentTensors)
    /// Train a client's part of a round, and answer.
    case train(client: Int, round: Int)
}

/// A line from a client's process.
private struct ClientAnswer: Codable {
    var client: Int
    var message: SentTensors?
    var clipped = ClipFactors()
    /// Why there is no message.
    var diverged, failed: String?
}

/// A process that trains clients as it is told on standard input: what a federated run with several of them starts.
public enum ClientProcess {
    /// Serves until standard input ends, which is when the run has ended, however that happened.
    public static func serve() {
        var state: (training: ClientTraining, server: NamedTensors<Float>)?
        while let line = readLine() {
            var asked = -1
            do {
                switch try JSONDecoder().decode(ClientOrder.self, from: Data(line.utf8)) {
                case .begin(let configuration, let cache):
                    Threads.use(configuration.threads)
                    let training = try ClientTraining(
                        ExperimentRun(
                            configuration: configuration, cacheDirectory: URL(fileURLWithPath: cache, isDirectory: true),
                            progress: { _ in }))
                    state = (training, training.start)
                case .take(let sent):
                    for (name, tensor) in sent.tensors { state?.server[name] = tensor }
                case .train(let client, let round):
                    asked = client
                    guard state != nil else { throw InputError("not told of a run") }
                    let reply = try state!.training.reply(of: client, in: round, to: state!.server)
                    answer(ClientAnswer(client: client, message: SentTensors(reply.message), clipped: reply.clipped))
                }
            } catch RunFailure.diverged(let reason) {
                answer(ClientAnswer(client: asked, diverged: reason))
            } catch {
                // What went wrong before the first client is read as the answer for it.
                answer(ClientAnswer(client: asked, failed: "\(error)"))
            }
        }
    }

    private static func answer(_ answer: ClientAnswer) {
        guard let line = try? JSONEncoder().encode(answer) else { return }
        FileHandle.standardOutput.write(line + Data("\n".utf8))
    }
}

/// The processes of a run, from the side of the server.
final class ClientProcesses {
    private let processes: [ChildProcess]

    init(_ launch: ClientLaunch, _ run: ExperimentRun) throws {
        var environment = ChildProcess.environment(threads: run.configuration.threads)
        // Other kernels would round differently.
        environment[OpenBLAS.kernelVariable] = OpenBLAS.coreName
        processes = try (0..<launch.count).map { _ in
            try ChildProcess(launch.executable, ["client-worker"], environment: environment)
        }
        try send(.begin(run.configuration, cache: run.cacheDirectory.path))
    }

    private func send(_ order: ClientOrder, to process: ChildProcess? = nil) throws {
        let line = try JSONEncoder().encode(order) + Data("\n".utf8)
        for process in process.map({ [$0] }) ?? processes { process.send(line) }
    }

    /// The replies of all clients of a round, in their order. A process that is done takes the next client.
    /// - Parameter broadcast: what all of them are sent before.
    /// - Throws: `RunFailure.diverged`; `InputError` when a process fails.
    func replies(of clients: [Int], in round: Int, to broadcast: NamedTensors<Float>) throws -> [ClientReply] {
        try send(.take(SentTensors(broadcast)))
        var waiting = clients[...]
        var isBusy = processes.map { _ in false }
        var replies: [Int: ClientReply] = [:]
        // Of several that diverge, the first in order is named, as where clients take turns.
        var diverged: (client: Int, reason: String)?
        while isBusy.contains(true) || (diverged == nil && !waiting.isEmpty) {
            for (i, process) in processes.enumerated() where !isBusy[i] && diverged == nil {
                guard let client = waiting.popFirst() else { break }
                try send(.train(client: client, round: round), to: process)
                isBusy[i] = true
            }
            var hasAnswer = false
            for (i, process) in processes.enumerated() where isBusy[i] {
                let hasEnded = process.end != nil
                process.update()
                for line in process.takeOutputLines() {
                    let answer = try JSONDecoder().decode(ClientAnswer.self, from: Data(line.utf8))
                    (isBusy[i], hasAnswer) = (false, true)
                    if let reason = answer.diverged {
                        if answer.client < diverged?.client ?? .max { diverged = (answer.client, reason) }
                        continue
                    }
                    guard let message = answer.message else { throw InputError("a client's process: \(answer.failed ?? line)") }
                    replies[answer.client] = ClientReply(message: message.tensors, clipped: answer.clipped)
                }
                if hasEnded, isBusy[i] {
                    throw InputError("a client's process has ended\(process.errorLine.map { ": " + $0 } ?? "")")
                }
            }
            if !hasAnswer { processes.first { $0.end == nil }?.waitForOutput(milliseconds: 5) }
        }
        if let diverged { throw RunFailure.diverged(diverged.reason) }
        return clients.map { replies[$0]! }
    }
}
