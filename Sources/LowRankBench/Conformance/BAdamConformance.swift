import LowRankCore
import LowRankMethods

/// BAdam with the order of blocks given: W1.<name>, W2.<name>, ... and which tensor each update trained.
enum BAdamConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try LayerReplay(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let adamW = try h.adamW()
        guard let interval = try h.count("switch_block_every", atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter 'switch_block_every' is missing")
        }
        let (hasEmbedding, hasHead) = (try h.flag("include_embedding") ?? false, try h.flag("include_lm_head") ?? false)
        let settings: [String: HyperValue] = [
            "switch_block_every": .integer(interval), "switch_mode": .text(try h.text("switch_mode") ?? "descending"),
            "start_block": .integer(try h.count("start_block") ?? -1), "include_embedding": .flag(hasEmbedding),
            "include_lm_head": .flag(hasHead),
        ]
        try h.finish()
        let badam = BAdam(try Hyperparameters(settings, specs: BAdam.card.hyperparameters, method: "badam"))
        let blocks = replay.layerCount + (hasEmbedding ? 1 : 0) + (hasHead ? 1 : 0)
        let isRandom = settings["switch_mode"] == .text("random")
        let draws = try isRandom ? orders(c, periods: badam.period(of: replay.updates - 1) + 1, blocks: blocks) : Draws(seed: 0)
        try c.onlyUses(inputs: Array(c.inputs.keys), draws: isRandom ? ["block_order_by_period"] : [])

        var (computed, trained) = try replay.run(
            TrainingMethod(parametrisation: DenseForm(), updateRule: adamW, schedule: badam),
            learningRate: lr, draws: draws)
        if trained.allSatisfy({ $0.count == 1 }) {
            computed["active_tensor_by_step"] = Tensor(trained.map { Double($0[0]) }, shape: [trained.count])
        }
        return computed
    }

    /// The official code draws an order per epoch and takes blocks from its end.
    private static func orders(_ c: ConformanceCase, periods: Int, blocks: Int) throws -> Draws {
        let name = "block_order_by_period"
        let given = try c.draw(name).values
        guard given.count >= periods else { throw ConformanceInvalid("randomness '\(name)' has fewer than \(periods) blocks") }
        guard blocks > 0 else { throw ConformanceInvalid("the case has no decoder layers") }
        var injected: [String: [Double]] = [:]
        for (epoch, first) in stride(from: 0, to: given.count, by: blocks).enumerated() {
            let turns = Array(given[first..<min(first + blocks, given.count)])
            try c.checkSample(turns, below: blocks, name)
            // The last epoch may not be finished.
            let rest = (0..<blocks).map(Double.init).filter { !turns.contains($0) }
            injected["order\(epoch + 1)"] = (turns + rest).reversed()
        }
        return Draws(seed: 0, injected: injected)
    }
}
