import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Trains: what a worker does with the configuration it was given.
package enum RunExecutor {
    // MARK: - A whole run

    /// - Parameters:
    ///   - checkpoint: told each of the run's checkpoints as it passes them.
    ///   - warn: told what a reader of the numbers ought to know, whether the run diverges or not.
    /// - Throws: `RunFailure.diverged`, and what the data and the method throw when they do not fit.
    package static func execute(
        _ configuration: RunConfiguration, cacheDirectory: URL, checkpoint: (RunCheckpoint) -> Void = { _ in },
        warn: ([String]) -> Void = { _ in }, progress: (RunProgress) -> Void
    ) throws -> RunResult {
        var course = try Course(configuration, cacheDirectory: cacheDirectory)
        defer { warn(course.run.trainer.warnings) }
        let curve = try course.train(checkpoint, progress)
        // Bytes are counted before the metrics and the digest allocate anything.
        var result = try course.result(curve)
        let last = curve[curve.count - 1]
        result.peakResidentBytes = ProcessMemory.peakResidentBytes
        result.trainingSeconds = last.seconds
        result.tokensPerSecond = Double(last.tokens) / last.seconds
        result.stepTime = StepTime(course.run.trainer.timers, updates: Double(configuration.training.steps))
        result.gemmPeak = ProductPeak.measured
        return result
    }

    /// Trains as far as the last checkpoint of a run.
    /// - Returns: those that were reached; a run that diverges on the way has fewer.
    /// - Throws: what the data and the method throw when they do not fit.
    package static func replay(
        _ configuration: RunConfiguration, cacheDirectory: URL, progress: (RunProgress) -> Void
    ) throws -> [RunCheckpoint] {
        var course = try Course(configuration, cacheDirectory: cacheDirectory)
        var passed: [RunCheckpoint] = []
        do {
            _ = try course.train(until: course.checkpointSteps.last ?? 0, { passed.append($0) }, progress)
        } catch RunFailure.diverged {}
        return passed
    }

    /// A run with what is noted of its course.
    private struct Course {
        var run: PreparedRun
        var metrics: TrainingMetrics
        let observer: GradientObserver?
        let checkpointSteps: [Int]

        init(_ configuration: RunConfiguration, cacheDirectory: URL) throws {
            run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
            let curvature = try configuration.training.curvatureBatches.map {
                try Curvature.largestEigenvalue(configuration, batches: $0, cacheDirectory: cacheDirectory)
            }
            metrics = TrainingMetrics(run.trainer, configuration.training, curvature: curvature)
            observer = configuration.training.observe.map { GradientObserver($0) }
            checkpointSteps = RunCheckpoint.steps(run.trainer.method, run.trainer.plan)
            run.trainer.onGradients = observer?.observe
        }

        mutating func train(
            until end: Int? = nil, _ checkpoint: (RunCheckpoint) -> Void, _ progress: (RunProgress) -> Void
        ) throws -> [CurvePoint] {
            var metrics = self.metrics
            defer { self.metrics = metrics }
            let (steps, observer) = (checkpointSteps, observer)
            return try RunExecutor.train(&run, until: end) { run, update, curve in
                metrics.append(loss: update.trainingLoss!)
                progress(update)
                guard steps.contains(update.step) else { return }
                var point = RunCheckpoint(step: update.step, weightsSHA256: "", resultSHA256: nil)
                var result: RunResult?
                if update.step == steps.last {
                    let end = CurvePoint(
                        step: update.step, tokens: update.step * run.configuration.tokensPerStep,
                        trainingLoss: update.trainingLoss, evaluationLoss: run.evaluationLoss(), learningRate: 0,
                        seconds: 0)
                    let memory = MemoryReport(run.ledger, run.stored, run.trainer)
                    result = try MemoryLedger.$current.withValue(nil) {
                        try RunExecutor.result(run, curve + [end], memory, metrics, observer?.observations)
                    }
                }
                point.resultSHA256 = try result?.reproducibleSHA256
                point.weightsSHA256 = result?.weightsSHA256
                    ?? MemoryLedger.$current.withValue(nil) { run.weightsSHA256 }
                checkpoint(point)
            }
        }

        func result(_ curve: [CurvePoint]) throws -> RunResult {
            let memory = MemoryReport(run.ledger, run.stored, run.trainer)
            return try RunExecutor.result(run, curve, memory, metrics, observer?.observations)
        }
    }

    /// All updates of a prepared run, or those until `end`.
    /// - Parameter onUpdate: called after every update, with the curve so far.
    /// - Throws: `RunFailure.diverged`.
    package static func train(
        _ run: inout PreparedRun, until end: Int? = nil,
        onUpdate: (inout PreparedRun, RunProgress, [CurvePoint]) throws -> Void
    ) throws -> [CurvePoint] {
        try MemoryLedger.$current.withValue(run.ledger) {
            try RunFailure.naming { try makeUpdates(&run, until: end ?? run.configuration.training.steps, onUpdate) }
        }
    }

    private static func makeUpdates(
        _ run: inout PreparedRun, until end: Int,
        _ onUpdate: (inout PreparedRun, RunProgress, [CurvePoint]) throws -> Void
    ) throws -> [CurvePoint] {
        let (trainer, training) = (run.trainer, run.configuration.training)
        var curve: [CurvePoint] = []
        let clock = PhaseTimer()
        var lossSum = 0.0
        var lossCount = 0
        var rate = 0.0
        for update in 0...end {
            if training.isEvaluated(after: update) {
                let loss = run.evaluationLoss()
                guard loss.isFinite else { throw TrainingDiverged(update: update, quantity: "the evaluation loss") }
                curve.append(
                    CurvePoint(
                        step: update, tokens: update * run.configuration.tokensPerStep,
                        trainingLoss: lossCount == 0 ? nil : lossSum / Double(lossCount), evaluationLoss: loss,
                        learningRate: rate, seconds: clock.seconds))
                (lossSum, lossCount) = (0, 0)
            }
            guard update < end else { break }
            let report = try clock.measure { try trainer.update { run.task.load(update: update, into: $0) } }
            run.stored.observe(run.ledger)
            lossSum += report.loss
            lossCount += 1
            rate = report.learningRate
            let progress = RunProgress(
                step: update + 1, steps: end, trainingLoss: report.loss, evaluationLoss: curve.last?.evaluationLoss)
            try onUpdate(&run, progress, curve)
        }
        return curve
    }

    /// The result of a run that ends here; what depends on the clock or the machine is left at 0.
    private static func result(
        _ run: PreparedRun, _ curve: [CurvePoint], _ memory: MemoryReport, _ metrics: TrainingMetrics,
        _ observations: [GradientObservation]?
    ) throws -> RunResult {
        let trainer = run.trainer
        let loss = curve[curve.count - 1].evaluationLoss
        return RunResult(
            curve: curve, finalEvaluationLoss: loss, bestEvaluationLoss: curve.map(\.evaluationLoss).min()!,
            metrics: try run.task.metrics(of: trainer.network, evaluationLoss: loss)
                .merging(metrics.metrics(of: trainer)) { $1 },
            observations: observations, memory: memory, peakResidentBytes: 0, trainingSeconds: 0, tokensPerSecond: 0,
            stepTime: StepTime(forward: 0, backward: 0, optimizer: 0, refresh: 0), gemmPeak: 0,
            modelFlopsPerToken: run.configuration.modelFlopsPerToken, weightsSHA256: run.weightsSHA256)
    }

    // MARK: - Speed

    /// The speed of one row: a few updates to warm up, then the timed ones, in this process alone.
    ///
    /// A run that begins with a dense phase is timed after it. Making the batch is left out. The cost of a
    /// refresh, which only some updates bear, is taken from the first one and spread over the rule's interval.
    package static func measureThroughput(
        _ configuration: RunConfiguration, settings: ThroughputSettings, cacheDirectory: URL
    ) throws -> ThroughputSample {
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        let trainer = run.trainer
        try trainer.skipDensePhase()
        let loadAverage = MachineLoad.lastMinute
        var before = StepTime(trainer.timers, updates: 1)
        try RunFailure.naming {
            for update in 0..<settings.warmupSteps + settings.steps {
                if update == settings.warmupSteps { before = StepTime(trainer.timers, updates: 1) }
                _ = try trainer.update { run.task.load(update: update, into: $0) }
            }
        }
        let steps = Double(settings.steps)
        var step = StepTime(trainer.timers, updates: 1).difference(from: before, over: steps)
        let refresh = trainer.method.updateRule.refreshInterval.map { before.refresh / Double($0) } ?? 0
        step.optimizer += refresh - step.refresh
        step.refresh = refresh
        return ThroughputSample(
            tokensPerSecond: Double(configuration.tokensPerStep) / (step.forward + step.backward + step.optimizer),
            stepTime: step, gemmPeak: ProductPeak.measured,
            modelFlopsPerToken: run.configuration.modelFlopsPerToken, loadAverage: loadAverage)
    }
}
