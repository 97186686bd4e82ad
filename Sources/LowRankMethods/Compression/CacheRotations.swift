import LowRankCore
import MethodSupport

/// The rotations of all keys and values of a decoder, and how many coordinates of each are kept.
final class CacheRotations {
    /// Of a head: by layer, keys before values, then by head.
    private(set) var heads: [HeadRotation]
    /// Coordinates kept, as `heads`.
    var kept: [Int]

    private let network: Llama<Float>
    private let text: CalibrationText
    /// M of all heads, one after the other on the diagonal, and the offsets: per layer, keys and values.
    private let maps, offsets: [Parameter<Float>]

    /// In a batch.
    private let tokens: Int
    private var d: Int { network.shape.headSize }
    private var width: Int { network.shape.keyWidth }

    /// Principal components, with everything kept. The decoder reads through them from now on.
    init(of network: Llama<Float>, _ text: CalibrationText) throws {
        (self.network, self.text) = (network, text)
        let (shape, sides) = (network.shape, 2 * network.shape.layers)
        network.setTrainable { _ in false }
        let vectors = try Self.vectors(of: network, text)
        tokens = vectors[0].rows / text.batches
        heads = try vectors.flatMap { vectors in
            let columns = vectors.transposed()
            return try (0..<shape.keyHeads).map { head in
                let own = Array(head * shape.headSize..<(head + 1) * shape.headSize)
                return try HeadRotation(principalOf: columns.gatheringRows(own).transposed())
            }
        }
        kept = [Int](repeating: shape.headSize, count: heads.count)
        maps = (0..<sides).map { Parameter("cache.\($0).M", .linear, value: .zeros([shape.keyWidth, shape.keyWidth])) }
        offsets = (0..<sides).map { Parameter("cache.\($0).offset", .bias, value: .zeros([shape.keyWidth])) }
        network.cacheReader = { [maps, offsets] layer, keys, values, graph in
            func read(_ x: Node<Float>, _ side: Int) -> Node<Float> {
                graph.add(row: graph.parameter(offsets[side]), into: graph.linear(x, graph.parameter(maps[side])))
            }
            return (read(keys, 2 * layer), read(values, 2 * layer + 1))
        }
    }

    /// Keys and values [tokens, width] of all layers, in turn.
    private static func vectors(of network: Llama<Float>, _ text: CalibrationText) throws -> [Tensor<Double>] {
        var nodes: [Node<Float>] = []
        network.cacheReader = { _, keys, values, graph in
            for node in [keys, values] {
                graph.keep(node)
                nodes.append(node)
            }
            return (keys, values)
        }
        defer { network.cacheReader = nil }
        let graph = network.makeLossGraph()
        var parts = nodes.map { _ in [Double]() }
        for batch in 0..<text.batches {
            try text.load(batch, graph.inputs)
            _ = graph.forward()
            for (i, node) in nodes.enumerated() { parts[i] += node.value.values.map(Double.init) }
        }
        return parts.map { Tensor($0, shape: [$0.count / network.shape.keyWidth, network.shape.keyWidth]) }
    }

    /// Lets the decoder read with the rotations and numbers of coordinates as they are now.
    private func apply() throws {
        for side in maps.indices {
            var (M, offset) = (Tensor<Float>.zeros([width, width]), Tensor<Float>.zeros([width]))
            for head in 0..<network.shape.keyHeads {
                let i = side * network.shape.keyHeads + head
                let map = try heads[i].map(keeping: kept[i])
                for row in 0..<d {
                    offset[head * d + row] = Float(map.offset[row])
                    for column in 0..<d { M[head * d + row, head * d + column] = Float(map.M[row, column]) }
                }
            }
            maps[side].value = M
            offsets[side].value = offset
        }
    }

    // MARK: - Training

    /// Training of the rotations by distillation over random numbers of coordinates.
    struct Training {
        let updates: Int
        /// Of the rotations, and of the means.
        let rate, meanRate: Double
        /// Coordinates are drawn from the multiples of d / levels.
        let levels: Int
    }

    /// Moves rotations and means towards what the decoder says without them and towards the text, 1 to 3.
    func train(_ plan: Training, streams: RandomStreams, progress: (Int, Int) -> Void) throws {
        let (teacher, student) = (network.frozenCopy().makeLossGraph(), network.makeLossGraph())
        let schedule = LearningRatePlan(steps: plan.updates, warmup: plan.updates / 10, minimumRatio: 0)
        var ofX = heads.map { Adam($0.X.count) }, ofMean = heads.map { Adam($0.mean.count) }
        let all = kept
        defer { kept = all }
        for update in 0..<plan.updates {
            let drawn = streams.indices("kept \(update)", heads.count, below: plan.levels)
            kept = drawn.map { d * ($0 + 1) / plan.levels }
            try apply()
            for graph in [teacher, student] {
                try text.load(update % text.batches, graph.inputs)
                _ = graph.forward()
            }
            let derivative = Self.derivative(
                student.prediction.value, teacher: teacher.prediction.value, targets: student.inputs.indices(.targets).values)
            student.graph.backward(from: [(student.prediction, derivative)])
            var gradients = try heads.indices.map { i in
                let (M, offset) = block(of: i)
                return try heads[i].gradients(M, offset, keeping: kept[i])
            }
            let norm = gradients.reduce(0) { $0 + $1.X.dot($1.X) + $1.mean.dot($1.mean) }.squareRoot()
            if norm > 1 { gradients = gradients.map { ((1 / norm) * $0.X, (1 / norm) * $0.mean) } }
            let factor = schedule.multiplier(at: update)
            for i in heads.indices {
                ofX[i].update(&heads[i].X, gradients[i].X, step: update + 1, rate: factor * plan.rate)
                ofMean[i].update(&heads[i].mean, gradients[i].mean, step: update + 1, rate: factor * plan.meanRate)
            }
            progress(update + 1, plan.updates)
        }
    }

    /// The derivatives with respect to M and the offset of one head.
    private func block(of i: Int) -> (M: Tensor<Double>, offset: Tensor<Double>) {
        let (side, first) = (i / network.shape.keyHeads, i % network.shape.keyHeads * d)
        let (M, offset) = (maps[side].gradient, offsets[side].gradient)
        var result = (M: Tensor<Double>.zeros([d, d]), offset: Tensor<Double>.zeros([d]))
        for row in 0..<d {
            result.offset[row] = Double(offset[first + row])
            for column in 0..<d { result.M[row, column] = Double(M[first + row, first + column]) }
        }
        return result
    }

    /// Of 0.25 KL(teacher || student) + 0.75 times the cross entropy with the text, means over the tokens, with respect to the
    /// student's logits [tokens, vocabulary].
    private static func derivative(_ student: Tensor<Float>, teacher: Tensor<Float>, targets: [Int32]) -> Tensor<Float> {
        let (p, t) = (student.converted(to: Double.self).rowSoftmax, teacher.converted(to: Double.self).rowSoftmax)
        var result = p - 0.25 * t
        for (row, target) in targets.enumerated() { result[row, Int(target)] -= 0.75 }
        return ((1 / Double(targets.count)) * result).converted()
    }

    // MARK: - How many coordinates

    /// Takes coordinates, d / 4 at a time, where the last hidden states change least, down to `total` of all. In a round every head
    /// is tried by itself, and the three quarters of all with the smallest changes give a step.
    func lower(to total: Int) throws {
        let hidden = HiddenStates(network, tokens: tokens)
        let step = d / 4
        while case let left = kept.reduce(0, +) - total, left > 0 {
            let now = try states(hidden)
            let able = heads.indices.filter { kept[$0] > step }
            let changes = try able.map { i in
                kept[i] -= step
                defer { kept[i] += step }
                return try states(hidden).relativeChange(from: now)
            }
            let count = min(3 * heads.count / 4, (left + step - 1) / step)
            for place in changes.indices.sorted(by: { (changes[$0], $0) < (changes[$1], $1) }).prefix(count) { kept[able[place]] -= step }
        }
    }

    /// The decoder reads as it is now, and the error that this makes.
    func finish() throws -> DecoderOutcome {
        let reader = network.cacheReader
        network.cacheReader = nil
        let whole = HiddenStates(network, tokens: tokens)
        network.cacheReader = reader
        try text.load(0, whole.inputs)
        let goal = whole.last()
        let error = try states(HiddenStates(network, tokens: tokens)).relativeChange(from: goal)
        for parameter in maps + offsets { parameter.freeze() }
        return DecoderOutcome(kept: kept.reduce(0, +), hiddenError: error)
    }

    private func states(_ hidden: HiddenStates) throws -> Tensor<Float> {
        try apply()
        try text.load(0, hidden.inputs)
        return hidden.last()
    }
}
