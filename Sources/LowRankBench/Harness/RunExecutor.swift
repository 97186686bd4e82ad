import Foundation
import LowRankCore
import LowRankMethods

/// Trains: what a worker does with the configuration it was given.
package enum RunExecutor {
    // MARK: - A whole run

    /// - Throws: `RunFailure.diverged`, and what the data and the method throw when they do not fit.
    static func execute(
        _ configuration: RunConfiguration, cacheDirectory: URL, progress: (RunProgress) -> Void
    ) throws -> RunResult {
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        var metrics = TrainingMetrics(run.trainer, warmup: configuration.training.warmup)
        let observer = configuration.training.observe.map { GradientObserver($0) }
        run.trainer.onGradients = observer?.observe
        let curve = try train(&run) { update in
            metrics.append(loss: update.trainingLoss!)
            progress(update)
        }
        return result(run, curve, metrics, observer?.observations)
    }

    /// All updates of a prepared run.
    /// - Throws: `RunFailure.diverged`.
    package static func train(_ run: inout PreparedRun, progress: (RunProgress) -> Void) throws -> [CurvePoint] {
        try MemoryLedger.$current.withValue(run.ledger) {
            do {
                return try makeUpdates(&run, progress)
            } catch let diverged as TrainingDiverged {
                throw RunFailure.diverged(diverged.description)
            }
        }
    }

    private static func makeUpdates(
        _ run: inout PreparedRun, _ progress: (RunProgress) -> Void
    ) throws -> [CurvePoint] {
        let (trainer, training) = (run.trainer, run.configuration.training)
        var curve: [CurvePoint] = []
        let clock = PhaseTimer()
        var lossSum = 0.0
        var lossCount = 0
        var rate = 0.0
        for update in 0...training.steps {
            if training.isEvaluated(after: update) {
                let loss = evaluate(&run)
                guard loss.isFinite else { throw TrainingDiverged(update: update, quantity: "the evaluation loss") }
                curve.append(
                    CurvePoint(
                        step: update, tokens: update * run.configuration.tokensPerStep,
                        trainingLoss: lossCount == 0 ? nil : lossSum / Double(lossCount), evaluationLoss: loss,
                        learningRate: rate, seconds: clock.seconds))
                (lossSum, lossCount) = (0, 0)
            }
            guard update < training.steps else { break }
            let report = try clock.measure { try trainer.update { run.task.load(update: update, into: $0) } }
            run.kept.observe(run.ledger)
            lossSum += report.loss
            lossCount += 1
            rate = report.learningRate
            progress(
                RunProgress(
                    step: update + 1, steps: training.steps, trainingLoss: report.loss,
                    evaluationLoss: curve.last?.evaluationLoss))
        }
        return curve
    }

    /// The mean loss over the evaluation batches.
    private static func evaluate(_ run: inout PreparedRun) -> Double {
        var sum = 0.0
        for batch in 0..<run.task.evaluationBatches {
            sum += run.trainer.evaluate { run.task.loadEvaluation(batch: batch, into: $0) }
        }
        return sum / Double(run.task.evaluationBatches)
    }

    private static func result(
        _ run: PreparedRun, _ curve: [CurvePoint], _ metrics: TrainingMetrics, _ observations: [GradientObservation]?
    ) -> RunResult {
        let trainer = run.trainer
        let last = curve[curve.count - 1]
        // Taken before the metrics and the digest allocate anything.
        let memory = MemoryReport(run.ledger, run.kept, trainer)
        let steps = Double(run.configuration.training.steps)
        return RunResult(
            curve: curve, finalEvaluationLoss: last.evaluationLoss,
            bestEvaluationLoss: curve.map(\.evaluationLoss).min()!,
            metrics: run.task.metrics(of: trainer.network, evaluationLoss: last.evaluationLoss)
                .merging(metrics.metrics(of: trainer)) { $1 },
            observations: observations, memory: memory,
            peakResidentBytes: ProcessMemory.peakResidentBytes, trainingSeconds: last.seconds,
            tokensPerSecond: Double(last.tokens) / last.seconds,
            stepTime: StepTime(trainer.timers, updates: steps), gemmPeak: ProductPeak.measure(),
            modelFlopsPerToken: run.task.flopsPerToken, weightsSHA256: run.weightsSHA256)
    }

    // MARK: - Speed

    /// The speed of one row: a few updates to warm up, then the timed ones, in this process alone.
    ///
    /// A run that begins with a dense phase is timed after it. Making the batch is left out. The cost of a
    /// refresh, which only some updates bear, is taken from the first one and spread over the rule's interval.
    static func measureThroughput(
        _ configuration: RunConfiguration, settings: ThroughputSettings, cacheDirectory: URL
    ) throws -> ThroughputSample {
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        let trainer = run.trainer
        try trainer.skipDensePhase()
        let loadAverage = MachineLoad.lastMinute
        var before = StepTime(trainer.timers, updates: 1)
        do {
            for update in 0..<settings.warmupSteps + settings.steps {
                if update == settings.warmupSteps { before = StepTime(trainer.timers, updates: 1) }
                _ = try trainer.update { run.task.load(update: update, into: $0) }
            }
        } catch let diverged as TrainingDiverged {
            throw RunFailure.diverged(diverged.description)
        }
        let steps = Double(settings.steps)
        var step = StepTime(trainer.timers, updates: 1).difference(from: before, over: steps)
        let refresh = trainer.method.updateRule.refreshInterval.map { before.refresh / Double($0) } ?? 0
        step.optimizer += refresh - step.refresh
        step.refresh = refresh
        return ThroughputSample(
            tokensPerSecond: Double(configuration.tokensPerStep) / (step.forward + step.backward + step.optimizer),
            stepTime: step, gemmPeak: ProductPeak.measure(),
            modelFlopsPerToken: run.task.flopsPerToken, loadAverage: loadAverage)
    }
}
