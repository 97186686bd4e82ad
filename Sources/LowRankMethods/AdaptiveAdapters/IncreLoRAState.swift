import LowRankCore

/// The scores of the weights, and the additions.
package struct IncreLoRAState<S: Scalar>: ScheduleState {
    let increlora: IncreLoRA
    /// Of the weights, in the order of the network; nil before the first update.
    private var sensitivity: Sensitivity<S>?
    /// I of the last update.
    private var importance: [S] = []
    /// Whether the budget is met to the rank: the scores no longer matter.
    private var isComplete = false

    init(increlora: IncreLoRA) { self.increlora = increlora }

    package static func weights(_ network: any Network<S>) -> [(weight: StoredWeight<S>, form: IncreLoRA)] {
        network.linearWeights.compactMap { weight in (weight.form as? IncreLoRA).map { (weight, $0) } }
    }

    package func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
        increlora.addOrthogonality(to: Self.weights(trainer.network).map(\.weight))
    }

    package mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
        let (t, weights) = (updates - 1, Self.weights(trainer.network))
        guard !isComplete, !weights.isEmpty else { return }
        importance = weights.map { S($0.weight.measured["importance"] ?? 0) }
        var sensitivity = sensitivity ?? Sensitivity([weights.count])
        let ones = Tensor<S>(repeating: 1, shape: [weights.count])
        sensitivity.average(Tensor(importance, shape: [weights.count]), ones, increlora.betas)
        self.sensitivity = sensitivity
        let missing = increlora.targetRank * weights.count - Self.total(weights)
        if t == 0 {
            try grow(Set(weights.map(\.weight.shape.name)), of: trainer)
        } else if t > increlora.warmup, t % increlora.interval == 0, missing > 0 {
            let scores = sensitivity.scores.values
            let threshold = scores.sorted(by: >)[min(increlora.top, missing, scores.count) - 1]
            let chosen = zip(weights, scores).filter { $1 >= threshold }.map(\.0.weight.shape.name)
            try grow(Set(chosen), of: trainer)
            finish(Self.weights(trainer.network))
        }
    }

    private static func total(_ weights: [(weight: StoredWeight<S>, form: IncreLoRA)]) -> Int {
        weights.reduce(0) { $0 + $1.form.rank }
    }

    private func grow(_ chosen: Set<String>, of trainer: Trainer<S>) throws {
        try trainer.replaceLinearWeights { weight in
            guard let form = weight.form as? IncreLoRA, chosen.contains(weight.shape.name) else { return weight }
            return form.grown(weight, streams: trainer.streams)
        }
    }

    /// Puts the reserves out of use once the budget is met.
    private mutating func finish(_ weights: [(weight: StoredWeight<S>, form: IncreLoRA)]) {
        isComplete = Self.total(weights) == increlora.targetRank * weights.count
        guard isComplete else { return }
        for (weight, form) in weights {
            let E = weight["E\(form.groups - 1)"]
            E.value.assign(.zeros(E.info.shape))
        }
    }

    package var storedMemory: [StoredMemory] {
        guard let sensitivity else { return [] }
        return [
            StoredMemory("Ibar", sensitivity.mean.category, bytes: sensitivity.mean.byteCount),
            StoredMemory("U", sensitivity.uncertainty.category, bytes: sensitivity.uncertainty.byteCount),
        ]
    }
    package func derived(for network: any Network<S>) -> [String: Tensor<S>] {
        let weights = Self.weights(network)
        var derived: [String: Tensor<S>] = ["total_rank": .scalar(Self.total(weights))]
        for i in importance.indices {
            let name = weights[i].weight.shape.name
            derived[name + ".score"] = Tensor([importance[i]], shape: [])
            derived[name + ".smoothed_ipt"] = sensitivity.map { Tensor([$0.mean[i]], shape: []) }
            derived[name + ".smoothed_unc"] = sensitivity.map { Tensor([$0.uncertainty[i]], shape: []) }
        }
        return derived
    }
}
