import Foundation
import LowRankCore
import LowRankMethods

/// How a worker process is started.
public struct WorkerLauncher: Sendable {
    let executable: String
    let cacheDirectory: String
    let clientProcesses: Int?

    /// Workers of the running executable, unless it is another.
    /// - Parameters:
    ///   - executable: a `lowrank` command.
    ///   - cacheDirectory: where workers keep prepared data.
    ///   - clientProcesses: how many processes train the clients of a federated run; nil for the worker's own.
    public init(executable: String = OwnExecutable.path, cacheDirectory: String, clientProcesses: Int? = nil) {
        self.executable = executable
        self.cacheDirectory = cacheDirectory
        self.clientProcesses = clientProcesses
    }

    func start(request: URL, output: URL, threads: Int) throws -> ChildProcess {
        try ChildProcess(
            executable, ["worker", request.path, "--output", output.path, "--tethered"],
            environment: ChildProcess.environment(threads: threads))
    }
}

/// One piece of work for a worker process.
struct WorkerJob {
    let run: PlannedRun
    let work: WorkerRequest.Work
    let requestFile: URL
    let outputFile: URL
}

/// Why a worker left no result.
struct WorkerFailure {
    let status: RunRecord.Status
    let reason: String
}

/// Runs jobs in worker processes, several at a time, and survives whatever they do.
struct WorkerPool {
    let launcher: WorkerLauncher
    let environment: RunEnvironment
    let timeout: Duration
    let interruption: Interruption

    private final class Running {
        let job: WorkerJob
        let process: ChildProcess
        let start = ContinuousClock.now
        var lastSign = ContinuousClock.now
        var hasTimedOut = false

        init(_ job: WorkerJob, _ process: ChildProcess) {
            self.job = job
            self.process = process
        }
    }

    /// - Parameter onEnd: told each job and, when it left no result, why.
    /// - Throws: `Interrupted` after killing all workers, when asked to stop.
    func run(
        _ jobs: [WorkerJob], atOnce limit: Int,
        onStart: (WorkerJob) -> Void, onProgress: (WorkerJob, RunProgress) -> Void, onTick: () -> Void,
        onEnd: (WorkerJob, WorkerFailure?) throws -> Void
    ) throws {
        var waiting = jobs[...]
        var running: [Running] = []
        // Leaving early, for whatever reason, kills and reaps: ChildProcess does so when it is let go.
        while !waiting.isEmpty || !running.isEmpty {
            if interruption.isRequested { throw Interrupted() }
            while running.count < limit, let job = waiting.popFirst() {
                running.append(try start(job))
                onStart(job)
            }
            wait(for: running)
            for worker in running {
                let process = worker.process
                process.update()
                for line in process.takeOutputLines() {
                    if let progress = try? JSONDecoder().decode(RunProgress.self, from: Data(line.utf8)) {
                        onProgress(worker.job, progress)
                    }
                }
                if !worker.hasTimedOut, process.end == nil, ContinuousClock.now - worker.start > timeout {
                    worker.hasTimedOut = true
                    process.kill()
                }
                if ContinuousClock.now - worker.lastSign > ResultsFolder.signInterval {
                    worker.lastSign = .now
                    ResultsFolder.giveSign(worker.job.requestFile)
                }
            }
            // Ctrl-C reaches the workers, too: that one has ended is then no failure of its run.
            if interruption.isRequested { throw Interrupted() }
            for worker in running where worker.process.end != nil { try onEnd(worker.job, failure(of: worker)) }
            running.removeAll { $0.process.end != nil }
            onTick()
        }
    }

    private func start(_ job: WorkerJob) throws -> Running {
        let request = WorkerRequest(
            key: job.run.key, work: job.work, configuration: job.run.configuration, environment: environment,
            cacheDirectory: launcher.cacheDirectory, clientProcesses: launcher.clientProcesses)
        try JSONFile.write(request, to: job.requestFile)
        return Running(
            job,
            try launcher.start(request: job.requestFile, output: job.outputFile, threads: job.run.configuration.threads)
        )
    }

    /// Waits until a worker says something or ends, a tenth of a second at most.
    private func wait(for running: [Running]) {
        var descriptors: [pollfd] = []
        for process in running.map(\.process) {
            for pipe in [process.output, process.errors] where !pipe.isAtEnd {
                descriptors.append(pollfd(fd: pipe.descriptor, events: Int16(POLLIN), revents: 0))
            }
        }
        // A worker whose pipes have closed is about to end, which no pipe will tell.
        let isEnding = running.contains { $0.process.output.isAtEnd }
        poll(&descriptors, nfds_t(descriptors.count), isEnding ? 2 : 100)
    }

    private func failure(of worker: Running) -> WorkerFailure? {
        if worker.hasTimedOut {
            return WorkerFailure(status: .timedOut, reason: "no result after \(timeout.components.seconds) s")
        }
        let message = worker.process.errorLine.map { ": \($0)" } ?? ""
        switch worker.process.end! {
        case .signalled(SIGKILL):
            return WorkerFailure(status: .crashed, reason: "killed by SIGKILL, as the system does when memory runs out")
        case .signalled(let number):
            return WorkerFailure(
                status: .crashed, reason: "killed by signal \(number) (\(String(cString: strsignal(number))))\(message)"
            )
        case .exited(0):
            if FileManager.default.fileExists(atPath: worker.job.outputFile.path) { return nil }
            return WorkerFailure(status: .crashed, reason: "the worker ended without a result\(message)")
        case .exited(let status):
            return WorkerFailure(status: .crashed, reason: "the worker ended with status \(status)\(message)")
        }
    }
}
