import LowRankCore

/// BAdam: block coordinate descent with Adam; one decoder layer at a time trains, with fresh state.
///
///     every K updates:   the next block trains, all others are frozen; M, V <- 0, t <- 0
///     W <- AdamW(W, G)   for the active block
///
/// The first block gets K - 1 updates and every later one K, because the official code tests its counter
/// after counting. Blocks are the decoder layers in their order; the embedding comes before them with
/// `include_embedding`, and after them, with `include_lm_head`, everything in no other block: final norm, head,
/// and the embedding if it has no block of its own. What is in no block never trains.
/// Random order is a fresh one per epoch, taken from its end; across the border of two epochs the same block may
/// come twice, and starts anew even so. The learning rate's schedule runs on across blocks.
/// Keeps weights m n everywhere, gradients and the update rule's state only for the active block. Works with any
/// parametrisation and update rule.
/// Parent: AdamW on one block alone, as long as it is active.
/// Departs: weights are not kept twice, in half and in single precision; the official `fixed` order needs a
/// `start_block`, here it has the default of `ascending`. The variant that trains a moving part of every matrix
/// (BlockOptimizerRatio) is not here.
/// Q. Luo et al., BAdam, NeurIPS 2024, arXiv:2404.02827, Algorithm 1; code Ledzy/BAdam.
public struct BAdam: Schedule {
    public static let card = MethodCard(
        id: "badam", name: "BAdam",
        paper: .init(
            title: "BAdam: A Memory Efficient Full Parameter Optimization Method for Large Language Models",
            authors: "Q. Luo, H. Yu, X. Li", year: 2024, arXiv: "2404.02827"),
        family: .layerwise, axes: [.schedule],
        summary: "One decoder layer at a time trains, with a fresh Adam, for K updates.",
        hyperparameters: [
            .integer("switch_block_every", 100, "updates K of one block", source: "paper, section 3"),
            .choice(
                "switch_mode", "random", of: ["random", "ascending", "descending", "fixed"], "order of the blocks",
                source: "paper; the class has descending"),
            .integer(
                "start_block", -1, in: -1...Int.max,
                "first block, from 0, of all orders but random; -1 is the last of descending, else 0",
                source: "official code", effectiveWith: ["switch_mode": .text("ascending")]),
            .flag("include_embedding", false, "the embedding is a block", source: "official code"),
            .flag("include_lm_head", false, "what is in no other block is a block", source: "official code"),
        ],
        memory: "weights m n; gradients and state of one block only: 16 M / D bytes of M parameters in D blocks beside 2 M of weights",
        parent: "adamw on one block",
        claims: [
            "MT-Bench of Llama 3 8B 6.67, LoRA 6.41, base model 5.46; of Llama 2 7B 5.21, 4.86, 3.93",
            "23.5 GB to fine-tune Llama 3 8B, where Adam takes 144 GB",
        ])

    enum Order: String, Sendable { case random, ascending, descending, fixed }

    let interval: Int
    let order: Order
    let startBlock: Int?
    let includesEmbedding: Bool
    let includesHead: Bool

    public init(_ h: Hyperparameters) {
        interval = h.integer("switch_block_every")
        order = Order(rawValue: h.choice("switch_mode"))!
        startBlock = h.integer("start_block") < 0 ? nil : h.integer("start_block")
        includesEmbedding = h.flag("include_embedding")
        includesHead = h.flag("include_lm_head")
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [interval] }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(badam: self) }

    public func check(_ network: NetworkDescription) throws {
        let weights = network.weights.map { ParameterInfo(name: $0.name, shape: [$0.outputs, $0.inputs], role: .linear) }
        let blocks = blocks(of: weights + network.others).count
        guard network.layerCount > 0, startBlock ?? 0 < blocks else {
            throw MethodError(
                "badam: the network has \(network.layerCount) decoder layers in \(blocks) blocks"
                    + (startBlock.map { ", so that there is no block \($0)" } ?? "; it needs at least one layer"),
                hyperparameter: "start_block")
        }
    }

    /// How often the block has changed before update t: once for every g in 1...t with (g + 1) mod K = 0.
    package func period(of t: Int) -> Int { (t + 1) / interval - 1 / interval }

    /// The parameters of every block.
    func blocks(of parameters: [ParameterInfo]) -> [[ParameterInfo]] {
        let layers = Dictionary(grouping: parameters) { $0.name.decoderLayer }
        let others = layers[nil] ?? []
        let isEmbedding = { (parameter: ParameterInfo) in includesEmbedding && parameter.role == .embedding }
        return (includesEmbedding ? [others.filter(isEmbedding)] : [])
            + layers.keys.compactMap { $0 }.sorted().map { layers[$0]! }
            + (includesHead ? [others.filter { !isEmbedding($0) }] : [])
    }

    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        let largest = blocks(of: parameters).max { a, b in
            a.reduce(0) { $0 + $1.count } < b.reduce(0) { $0 + $1.count }
        } ?? []
        return (largest, largest)
    }

    /// The block of a period. The draw of an epoch is an order of the blocks, `order<epoch>` from 1.
    func block(inPeriod period: Int, of count: Int, streams: RandomStreams) -> Int {
        switch order {
        case .random: streams.permutation("order\(period / count + 1)", count)[count - 1 - period % count]
        case .ascending: ((startBlock ?? 0) + period) % count
        case .descending: ((startBlock ?? count - 1) + (count - 1) * period) % count
        case .fixed: startBlock ?? 0
        }
    }

    private struct State<S: Scalar>: ScheduleState {
        let badam: BAdam

        private func activeBlock(at t: Int, of network: any Network<S>, streams: RandomStreams) -> Set<String> {
            let blocks = badam.blocks(of: network.parameters.filter { $0.canTrain }.map { $0.info })
            let period = badam.period(of: t)
            let block = blocks[badam.block(inPeriod: period, of: blocks.count, streams: streams.scoped("blocks"))]
            return Set(block.map { $0.name })
        }

        func prepare(_ network: any Network<S>, streams: RandomStreams) {
            let block = activeBlock(at: 0, of: network, streams: streams)
            network.setTrainable { block.contains($0.name) }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard t > 0, badam.period(of: t) != badam.period(of: t - 1) else { return }
            let block = activeBlock(at: t, of: trainer.network, streams: trainer.streams)
            try trainer.setTrainable(keepingStates: false) { block.contains($0.name) }
            try trainer.resetStates { _ in true }
        }
    }
}
