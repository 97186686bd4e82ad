import LowRankCore
import MethodSupport

/// How many heads and neurons every layer of a decoder gives up, so that all of it loses least (`DarwinLM`).
final class LevelSearch {
    struct Plan: Sendable {
        let keptRatio: Double
        let generations, offspring: Int
        /// Of the candidates' training; 0 for none.
        let rate: Double
    }

    /// A part of a layer: its attention, or its MLP.
    private struct Part {
        /// The weight that loses columns, and those that lose the rows which feed them.
        let columns: String
        let rows: [String]
        /// The weight at each level, from whole to nothing left, and the columns that are gone there.
        let weights: [Tensor<Float>]
        let gone: [[Int]]

        var last: Int { weights.count - 1 }
    }

    private let network: Llama<Float>
    private let text: CalibrationText
    private let plan: Plan
    /// All attentions, then all MLPs.
    private let parts: [Part]
    /// The linear weights as they were.
    private let dense: NamedTensors<Float>
    /// Numbers that a part loses at each level.
    private let step: Int
    private let tokens: Int

    /// Makes the database: every part at every level.
    init(_ network: Llama<Float>, _ text: CalibrationText, _ plan: Plan, damp: Double) throws {
        (self.network, self.text, self.plan) = (network, text, plan)
        let shape = network.shape
        dense = NamedTensors(network.linearWeights.map { ($0.shape.name, $0.effectiveWeight!) })
        step = 4 * shape.headSize * shape.hidden
        // As many numbers as a head: a neuron has a column and two rows.
        let neurons = max(1, step / (3 * shape.hidden))
        let kinds = (0..<shape.layers).map { layer in
            let attention = "model.layers.\(layer).self_attn."
            return (columns: attention + "o_proj", rows: ["q_proj", "k_proj", "v_proj"].map { attention + $0 }, block: shape.headSize, blocks: 1)
        } + (0..<shape.layers).map { layer in
            let mlp = "model.layers.\(layer).mlp."
            return (columns: mlp + "down_proj", rows: ["gate_proj", "up_proj"].map { mlp + $0 }, block: 1, blocks: neurons)
        }
        let inputs = try network.linearInputs(of: Set(kinds.map(\.columns)), batches: text.batches, load: text.load)
        let dense = dense
        parts = try kinds.map { kind in
            let x = inputs[kind.columns]!.converted(to: Double.self)
            var pruned = try PrunedColumns(
                dense[kind.columns]!.converted(), x.reshaped([text.batches, x.rows / text.batches, x.columns]), damp: damp, block: kind.block)
            var (weights, gone) = ([dense[kind.columns]!], [[Int]()])
            for _ in 0..<x.columns / (kind.block * kind.blocks) {
                for _ in 0..<kind.blocks { try pruned.removeNext() }
                weights.append(pruned.W.converted())
                gone.append(pruned.order.flatMap { Array($0 * kind.block..<($0 + 1) * kind.block) })
            }
            return Part(columns: kind.columns, rows: kind.rows, weights: weights, gone: gone)
        }
        tokens = inputs[kinds[0].columns]!.rows / text.batches
    }

    // MARK: - The search

    /// - Returns: what is kept, and the best fitness after each generation.
    func carryOut(_ streams: RandomStreams, _ progress: (Int, Int) -> Void) throws -> DecoderOutcome {
        let whole = try states()
        var parent = startingLevels
        var history: [Double] = []
        let judge = try CandidateTraining(network, text, rate: plan.rate, batches: plan.generations > 0 ? batches(ofStage: stages - 1) : 0)
        for generation in 0..<plan.generations {
            var stream = streams.scoped("generation \(generation)").stream("mutations")
            var candidates: [[Int]] = []
            // A decoder may have fewer other levels than there are offspring.
            for _ in 0..<50 * plan.offspring where candidates.count < plan.offspring {
                let candidate = mutated(parent, &stream)
                if candidate != parent, !candidates.contains(candidate) { candidates.append(candidate) }
            }
            for stage in 0..<stages where !candidates.isEmpty {
                if stage == stages - 1 { candidates.append(parent) }
                let fitness = try candidates.map { try judge.fitness(of: weights($0), updates: updates(ofStage: stage), batches: batches(ofStage: stage)) }
                let order = candidates.indices.sorted { (fitness[$0], $0) < (fitness[$1], $1) }
                candidates = order.prefix(stage == stages - 1 ? 1 : (candidates.count + 1) / 2).map { candidates[$0] }
                if stage == stages - 1 { history.append(fitness[order[0]]) }
            }
            parent = candidates.first ?? parent
            progress(generation + 1, plan.generations)
        }
        judge.set(weights(parent))
        let kept = dense.reduce(0) { $0 + $1.tensor.count } - parent.indices.reduce(0) { $0 + lost(parts[$1], parent[$1]) }
        return DecoderOutcome(kept: kept, hiddenError: try states().relativeChange(from: whole), history: history)
    }

    /// Until one is left: halves of the offspring.
    private var stages: Int { max(1, Int.bitWidth - (plan.offspring - 1).leadingZeroBitCount) }
    private func updates(ofStage stage: Int) -> Int { plan.rate > 0 ? 1 << stage : 0 }
    private func batches(ofStage stage: Int) -> Int { min(1 << stage, text.batches) }

    /// Numbers that are gone at a level.
    private func lost(_ part: Part, _ level: Int) -> Int {
        part.gone[level].count * (network.shape.hidden * (part.rows.count + 1))
    }

    /// Equal shares, rounded so that their sum is right.
    private var startingLevels: [Int] {
        let shares = parts.map { (1 - plan.keptRatio) * Double($0.last) }
        var levels = shares.map { Int($0) }
        let left = Int(shares.reduce(0, +).rounded()) - levels.reduce(0, +)
        let order = shares.indices.sorted { (shares[$1] - Double(levels[$1]), $0) < (shares[$0] - Double(levels[$0]), $1) }
        for i in order.prefix(left) { levels[i] += 1 }
        return levels
    }

    /// Some swaps: a level down and one up, of the same kind of part.
    private func mutated(_ levels: [Int], _ stream: inout RandomStream) -> [Int] {
        func below(_ count: Int) -> Int { min(count - 1, Int(stream.uniform() * Double(count))) }
        var result = levels
        let layers = parts.count / 2
        for _ in 0..<min(1 + below(3), 1 + below(3)) {
            let first = below(2) * layers
            let (down, up) = (first + below(layers), first + below(layers))
            guard down != up, result[down] > 0, result[up] < parts[up].last else { continue }
            result[down] -= 1
            result[up] += 1
        }
        return result
    }

    /// The linear weights at these levels.
    private func weights(_ levels: [Int]) -> NamedTensors<Float> {
        var result = dense
        for (part, level) in zip(parts, levels) where level > 0 {
            result[part.columns] = part.weights[level]
            let gone = Set(part.gone[level])
            for name in part.rows {
                let W = dense[name]!
                result[name] = W.scalingRows(by: (0..<W.rows).map { gone.contains($0) ? 0 : 1 })
            }
        }
        return result
    }

    private func states() throws -> Tensor<Float> {
        let hidden = HiddenStates(network, tokens: tokens)
        try text.load(0, hidden.inputs)
        return hidden.last()
    }
}

/// Copies of a decoder with other weights: trained for some updates, then compared with the decoder itself.
private final class CandidateTraining {
    private let network: Llama<Float>
    private let text: CalibrationText
    private let rate: Double
    private let student: LossGraph<Float>
    /// log softmax of the decoder's logits on the batches that candidates are compared by.
    private let goals: [Tensor<Double>]

    init(_ network: Llama<Float>, _ text: CalibrationText, rate: Double, batches: Int) throws {
        (self.network, self.text, self.rate) = (network, text, rate)
        let names = Set(network.linearWeights.flatMap { $0.parameters.map(\.name) })
        network.setTrainable { names.contains($0.name) }
        student = network.makeLossGraph()
        let student = student
        goals = try (0..<batches).map { batch in
            try text.load(batch, student.inputs)
            _ = student.forward()
            return student.prediction.value.converted(to: Double.self).rowLogSoftmax
        }
    }

    func set(_ weights: NamedTensors<Float>) {
        for weight in network.linearWeights { weight.parameters[0].value.assign(weights[weight.shape.name]!) }
    }

    /// The mean over tokens of KL(decoder || candidate), after some updates on other batches. What is zero stays zero.
    func fitness(of weights: NamedTensors<Float>, updates: Int, batches: Int) throws -> Double {
        set(weights)
        let parameters = network.linearWeights.map { $0.parameters[0] }
        var adam = updates > 0 ? parameters.map { Adam($0.value.count) } : []
        for update in 0..<updates {
            try text.load(goals.count + update, student.inputs)
            _ = student.forward()
            student.backward()
            for (i, parameter) in parameters.enumerated() {
                let before = parameter.value
                var moved = before.converted(to: Double.self)
                adam[i].update(&moved, parameter.gradient.converted(), step: update + 1, rate: rate)
                var after: Tensor<Float> = moved.converted()
                before.read { b in after.write { a in for j in 0..<before.count where b[j] == 0 { a[j] = 0 } } }
                parameter.value.assign(after)
            }
        }
        var sum = 0.0
        for batch in 0..<batches {
            try text.load(batch, student.inputs)
            _ = student.forward()
            sum += goals[batch].meanDivergence(of: student.prediction.value.converted(to: Double.self).rowLogSoftmax)
        }
        return sum / Double(batches)
    }
}
