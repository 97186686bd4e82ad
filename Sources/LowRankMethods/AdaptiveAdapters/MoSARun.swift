import LowRankCore

/// The adapter of one run, with all its experts.
final class MoSARun {
    struct Layer {
        let weight, bias: Parameter<Double>

        init(_ name: String, _ weight: Tensor<Double>, _ bias: Tensor<Double>) {
            self.weight = Parameter(name + ".weight", .linear, value: weight)
            self.bias = Parameter(name + ".bias", .bias, value: bias)
        }
    }

    typealias Batch = (x: Tensor<Double>, labels: [Int])

    let head, test: Tensor<Double>
    let batches: [Batch]
    let routes: [[Int]]
    let norm: Layer
    let down, up: [Layer]
    let downMasks, upMasks: [Tensor<Double>]

    init(_ inputs: NamedTensors<Double>, experts: Int, sharesDown: Bool, streams: RandomStreams) throws {
        let given = GivenTensors(inputs, of: MoSA.card.id)
        let weight = try given.tensor("down.weight", extents: 2)
        let (b, d) = (weight.rows, weight.columns)
        let (head, bias) = (try given.rows("head", columns: d), try given.tensor("down.bias", [b]))
        guard experts <= b * d else { throw given.error("\(experts) experts of \(b * d) entries") }
        let steps = inputs.names.count { $0.hasPrefix("step") && $0.hasSuffix(".x") }
        let batches: [Batch] = try (0..<steps).map { t in
            let x = try given.rows("step\(t).x", columns: d)
            return (x, try given.indices("step\(t).label", x.rows, below: head.rows))
        }
        try given.repeats(["hidden": d, "bottleneck": b, "steps": steps])
        try given.checkNames(
            ["head", "down.weight", "down.bias", "x_test", "hidden", "bottleneck", "steps"]
                + (0..<steps).flatMap { ["step\($0).x", "step\($0).label"] })

        (self.head, test, self.batches) = (head, try given.rows("x_test", columns: d), batches)
        norm = Layer("norm", Tensor(repeating: 1, shape: [d]), .zeros([d]))
        down = (0..<(sharesDown ? 1 : experts)).map { Layer("down.\($0)", weight, bias) }
        up = (0..<experts).map { Layer("up.\($0)", .zeros([d, b]), .zeros([d])) }
        func masks(_ name: String, _ shape: [Int]) -> [Tensor<Double>] {
            Self.bands(of: streams.uniform(name, shape, from: 0, to: 1), experts)
        }
        downMasks = sharesDown ? [Tensor(repeating: 1, shape: [b, d])] : masks("score.down", [b, d])
        upMasks = masks("score.up", [d, b])
        let prescribed = streams.replacing("routes_downA_upB_downA2_upB2_per_step", count: 4 * steps, below: nil)
        var draws = streams.stream("routes")
        let all = prescribed?.map { Int(exactly: $0) ?? -1 } ?? (0..<4 * steps).map { _ in draws.integer(below: experts) }
        guard all.allSatisfy({ (0..<experts).contains($0) }) else {
            throw given.error("a route is none of the \(experts) experts")
        }
        routes = (0..<steps).map { Array(all[4 * $0..<4 * $0 + 4]) }
    }

    /// The mean of all experts, as a run with one.
    private init(merging run: MoSARun) {
        func mean(_ tensors: [Tensor<Double>]) -> Tensor<Double> {
            (1 / Double(tensors.count)) * tensors.reduce(.zeros(tensors[0].shape), +)
        }
        func merge(_ name: String, _ layers: [Layer]) -> [Layer] {
            [Layer(name, mean(layers.map(\.weight.value)), mean(layers.map(\.bias.value)))]
        }
        (head, test, batches, routes, norm) = (run.head, run.test, [], [], run.norm)
        (down, up) = (merge("down", run.down), merge("up", run.up))
        (downMasks, upMasks) = ([], [])
    }

    func merged() -> MoSARun { MoSARun(merging: self) }

    /// The entries whose scores are in each of N bands of equal count, as ones.
    private static func bands(of scores: Tensor<Double>, _ count: Int) -> [Tensor<Double>] {
        let sorted = scores.values.sorted()
        func place(_ i: Int) -> Int { Int(Double(i) / Double(count) * Double(sorted.count)) }
        return (0..<count).map { i in
            let (low, high) = (sorted[place(i)], sorted[max(place(i), place(i + 1) - 1)])
            return Tensor(scores.values.map { low <= $0 && $0 <= high ? 1 : 0 }, shape: scores.shape)
        }
    }

    /// Gradient descent on what the passes of an update used.
    func step(_ rate: Double, downs: [Int], ups: [Int]) {
        func descend(_ parameter: Parameter<Double>, _ mask: Tensor<Double>?) {
            for k in 0..<parameter.info.count {
                parameter.value[k] -= rate * parameter.gradient[k] * (mask.map { $0[k] } ?? 1)
            }
        }
        for (layers, masks, used) in [(down, downMasks, Set(downs)), (up, upMasks, Set(ups))] {
            for i in used.sorted() {
                descend(layers[i].weight, masks[i])
                descend(layers[i].bias, nil)
            }
        }
        descend(norm.weight, nil)
        descend(norm.bias, nil)
    }
}
