import BenchTasks
import LowRankCore
import LowRankMethods

/// The most that was kept between two updates of a run; a run that changes its phase is as large as its
/// largest one.
package struct StoredBetweenSteps {
    /// Moments and projections.
    private(set) var optimizerState = 0
    /// Weights, gradients and optimizer state.
    private(set) var total = 0
    /// All categories when that was so.
    private(set) var categories: [MemoryCategory: Int] = [:]

    mutating func observe(_ ledger: MemoryLedger) {
        let now = ledger.now
        func bytes(_ categories: MemoryCategory...) -> Int { categories.reduce(0) { $0 + now[$1]! } }
        let state = bytes(.moments, .projections)
        optimizerState = max(optimizerState, state)
        let sum = bytes(.trainableWeights, .frozenWeights, .gradients) + state
        if sum > total { (total, categories) = (sum, now) }
    }
}

extension MemoryReport {
    init(_ ledger: MemoryLedger, _ stored: StoredBetweenSteps, _ trainer: Trainer<Float>) {
        func named(_ counts: [MemoryCategory: Int]) -> [String: Int] {
            Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }
        self.init(
            now: named(ledger.now), largest: named(stored.categories), peak: named(ledger.peak), totalPeak: ledger.totalPeak,
            optimizerState: stored.optimizerState, total: stored.total,
            trainableParameters: trainer.network.parameters.filter(\.isTrainable).reduce(0) { $0 + $1.info.count })
    }
}

extension StepTime {
    package init(_ timers: Trainer<Float>.Timers, updates: Double) {
        self.init(
            forward: timers.forward.seconds / updates, backward: timers.backward.seconds / updates,
            optimizer: timers.optimizer.seconds / updates, refresh: timers.refresh.seconds / updates)
    }

    /// What was added since an earlier reading, per update.
    package func difference(from earlier: StepTime, over updates: Double) -> StepTime {
        StepTime(
            forward: (forward - earlier.forward) / updates, backward: (backward - earlier.backward) / updates,
            optimizer: (optimizer - earlier.optimizer) / updates, refresh: (refresh - earlier.refresh) / updates)
    }
}
