import Foundation
import LowRankCore
import LowRankMethods

/// What a worker process is asked to do, as a file.
public struct WorkerRequest: Codable, Sendable {
    /// What is to be done with the configuration.
    public enum Work: Codable, Sendable {
        /// Train to the end and write a `RunRecord`.
        case train
        /// Train as far as the last checkpoint and write a `RunReplay`.
        case replay
        /// Measure throughput and write a `ThroughputRecord` of one sample.
        case time(ThroughputSettings)
    }

    package var key: String
    var work: Work
    package var configuration: RunConfiguration
    var environment: RunEnvironment
    var cacheDirectory: String
    /// Processes of a federated run's clients; nil for the worker's own.
    var clientProcesses: Int?
}

/// The inside of a worker process.
public enum Worker {
    /// Does what the request file says; progress goes to standard output as JSON lines, the result
    /// to `output`, whole or not at all.
    public static func run(request file: String, output: String) throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw InputError("\(file): cannot be read") }
        let request: WorkerRequest
        do {
            request = try JSONDecoder().decode(WorkerRequest.self, from: data)
        } catch {
            throw InputError("\(file): not a worker request")
        }
        let url = URL(fileURLWithPath: output)
        let cache = URL(fileURLWithPath: request.cacheDirectory, isDirectory: true)
        switch request.work {
        case .train:
            try JSONFile.write(try train(request, cache: cache), to: url)
        case .replay:
            let checkpoints = try RunExecutor.replay(request.configuration, cacheDirectory: cache, progress: report)
            try JSONFile.write(RunReplay(checkpoints: checkpoints), to: url)
        case .time(let settings):
            try JSONFile.write(try time(request, settings, cache: cache), to: url)
        }
    }

    private static func train(_ request: WorkerRequest, cache: URL) throws -> RunRecord {
        var record = RunRecord(
            schema: RunRecord.currentSchema, key: request.key, status: .completed, reason: nil,
            configuration: request.configuration, environment: request.environment, result: nil)
        var checkpoints: [RunCheckpoint] = []
        do {
            if request.configuration.experiment != nil {
                record.measured = try ExperimentRun(
                    configuration: request.configuration, cacheDirectory: cache,
                    clientLaunch: request.clientProcesses.map { ClientLaunch(count: $0) }, progress: report
                ).execute()
            } else {
                record.result = try RunExecutor.execute(
                    request.configuration, cacheDirectory: cache, checkpoint: { checkpoints.append($0) },
                    warn: { record.warnings = $0.isEmpty ? nil : $0 }, progress: report)
            }
        } catch RunFailure.diverged(let reason) {
            record.status = .diverged
            record.reason = reason
        }
        record.checkpoints = checkpoints.isEmpty ? nil : checkpoints
        return record
    }

    private static func time(
        _ request: WorkerRequest, _ settings: ThroughputSettings, cache: URL
    ) throws -> ThroughputRecord {
        var record = ThroughputRecord(
            schema: ThroughputRecord.currentSchema, key: request.key, configuration: request.configuration,
            environment: request.environment, settings: settings, samples: [])
        do {
            record.samples = [
                try RunExecutor.measureThroughput(request.configuration, settings: settings, cacheDirectory: cache)
            ]
        } catch RunFailure.diverged(let reason) {
            record.failure = "diverged: \(reason)"
            record.diverged = true
        }
        return record
    }

    private static func report(_ progress: RunProgress) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        // A loss that is not finite ends the run soon; it is no reason to end it here.
        guard let line = try? encoder.encode(progress) else { return }
        FileHandle.standardOutput.write(line + Data("\n".utf8))
    }

    // MARK: The tether

    /// Ends this process as soon as its standard input ends, which is when its parent has died.
    public static func dieWithParent() {
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while true {
                let count = read(STDIN_FILENO, &byte, 1)
                if count == 0 || (count < 0 && errno != EINTR) { _exit(1) }
            }
        }
    }
}
