import Foundation
import LowRankCore
import MethodSupport

/// MoSA: an adapter cut into sparse experts, one of which trains in a pass, and which are averaged in the end.
///
///     block(x) = x + s (up(GELU(down(LayerNorm(x)))))        down: b x d, up: d x b, both with a bias
///     expert i of N owns the entries of a matrix whose random score is in the i-th of N bands of equal count
///     an update:  two passes over a batch, each with experts of its own, drawn at random
///     loss = CE(first) + reg_weight/2 (KL(p || sg q) + KL(q || sg p))        p, q: what the passes predict
///     dW_i <- mask_i o dW_i;  biases have no mask;   W_i <- W_i - lr dW_i
///     merged:  W = mean_i W_i,  b = mean_i b_i
///
/// share = down keeps one dense down for all. Each expert is stored whole: copies of down, and up = 0 at the start.
/// Stores N (b d + d) numbers of up and b d + b of down (N times as many without share) while it trains, then one adapter.
/// Parent: an adapter beside the MLP, at experts = 1 and reg_weight = 0.
/// Departs: attention and MLP of the block are left out, and training is by gradient descent, where the code has AdamW.
/// The optional distance of features of the first layers is not here.
/// Q. Zhang et al., 2023, arXiv:2312.02923; code Theia-4869/MoSA.
public struct MoSA: Mechanism {
    public static let card = MethodCard(
        id: "mosa", name: "MoSA",
        paper: .init(
            title: "Split & Merge: Unlocking the Potential of Visual Adapters via Sparse Training",
            authors: "Q. Zhang et al.", year: 2023, arXiv: "2312.02923"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Adapts a network by an adapter cut into sparse experts, which train at random and are averaged in "
            + "the end.",
        hyperparameters: [
            .integer("experts", 4, "N", source: "official script"),
            .choice("share", "down", of: ["down", "none"], "what all experts have in common", source: "official script"),
            .real("adapter_scale", 0.1, "s", source: "official code"),
            .real("reg_weight", 1, "weight of the divergence between both passes", source: "official code"),
            .real("lr", 1e-3, "learning rate", source: "official script"),
        ],
        memory: "N (b d + d) + b d + b weights, N (2 b d + b + d) without share; b (d + d) + b + d once merged",
        parent: "an adapter beside the MLP, at experts = 1 and reg_weight = 0",
        claims: ["better than adapters of the same size on FGVC, VTAB and GICD, at no cost once merged"])

    private static let epsilon = 1e-6

    private let count: Int
    private let sharesDown: Bool
    private let scale, divergenceWeight, rate: Double

    public init(_ h: Hyperparameters) {
        (count, sharesDown) = (h.integer("experts"), h.choice("share") == "down")
        (scale, divergenceWeight, rate) = (h.real("adapter_scale"), h.real("reg_weight"), h.real("lr"))
    }

    /// - "head" [C, d], "down.weight" [b, d], "down.bias" [b];
    /// - `step<t>.x` [N, d] and `step<t>.label` [N], whole numbers below C, for t = 0, 1, ...; "x_test" [N', d];
    /// - "hidden" d, "bottleneck" b and "steps" say the extents again.
    ///
    /// Draws: "score.up" [d, b] and, without share, "score.down" [b, d], uniform on [0, 1);
    /// "routes_downA_upB_downA2_upB2_per_step", four experts per update.
    ///
    /// Outputs: `mask.<up or down>.<i>`, `step<t>.ce` and ".kl", "merged.up.weight" and ".bias", the same of down
    /// ("final.down...." where it is shared), "adapter_norm.weight" and ".bias", "block_out_test" of the merged adapter.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let run = try MoSARun(inputs, experts: count, sharesDown: sharesDown, streams: streams)
        var outputs = NamedTensors<Double>()
        for (name, masks) in [("down", run.downMasks), ("up", run.upMasks)] where !(name == "down" && sharesDown) {
            for (i, mask) in masks.enumerated() { outputs["mask.\(name).\(i)"] = mask }
        }
        for (t, batch) in run.batches.enumerated() {
            let losses = update(run, batch, routes: run.routes[t])
            outputs["step\(t).ce"] = .scalar(losses.ce)
            outputs["step\(t).kl"] = .scalar(losses.kl)
        }
        let merged = run.merged()
        let down = sharesDown ? "final.down" : "merged.down"
        outputs["merged.up.weight"] = merged.up[0].weight.value
        outputs["merged.up.bias"] = merged.up[0].bias.value
        outputs[down + ".weight"] = merged.down[0].weight.value
        outputs[down + ".bias"] = merged.down[0].bias.value
        outputs["adapter_norm.weight"] = run.norm.weight.value
        outputs["adapter_norm.bias"] = run.norm.bias.value
        outputs["block_out_test"] = output(of: merged, run.test)
        return outputs
    }

    /// Records the block with an expert of each.
    private func block(_ x: Node<Double>, _ run: MoSARun, down: Int, up: Int, in g: Graph<Double>) -> Node<Double> {
        func apply(_ layer: MoSARun.Layer, _ x: Node<Double>) -> Node<Double> {
            g.linear(x, g.parameter(layer.weight), bias: g.parameter(layer.bias))
        }
        let normed = g.layerNorm(
            x, weight: g.parameter(run.norm.weight), bias: g.parameter(run.norm.bias), eps: Self.epsilon)
        return g.add(x, g.scale(apply(run.up[up], g.gelu(apply(run.down[down], normed))), by: scale))
    }

    private func output(of run: MoSARun, _ x: Tensor<Double>) -> Tensor<Double> {
        let graph = Graph<Double>()
        let y = block(graph.constant(x), run, down: 0, up: 0, in: graph)
        graph.keep(y)
        graph.compile()
        graph.forward()
        return y.value
    }

    /// One update with experts (down, up) of the first and of the second pass.
    private func update(_ run: MoSARun, _ batch: MoSARun.Batch, routes: [Int]) -> (ce: Double, kl: Double) {
        let graph = Graph<Double>()
        let (x, head) = (graph.constant(batch.x), graph.constant(run.head))
        let passes = [0, 2].map { i in
            graph.linear(block(x, run, down: sharesDown ? 0 : routes[i], up: routes[i + 1], in: graph), head)
        }
        let logits = graph.concatenateRows(passes)
        graph.keep(logits)
        graph.compile()
        graph.forward()
        let (p, q) = { ($0.leadingRows(batch.labels.count), $0.rowsAfter(batch.labels.count)) }(logits.value.rowSoftmax)
        let share = 1 / Double(batch.labels.count)
        let towards = (0.5 * divergenceWeight * share) * (p - q)
        var (first, ce, kl) = (share * p, 0.0, 0.0)
        for (n, label) in batch.labels.enumerated() {
            first[n, label] -= share
            ce -= share * log(p[n, label])
        }
        for k in 0..<p.count { kl += 0.5 * share * (p[k] - q[k]) * log(p[k] / q[k]) }
        let gradient = (first + towards).values + (-1 * towards).values
        graph.backward(from: [(logits, Tensor(gradient, shape: logits.shape))])
        run.step(rate, downs: sharesDown ? [0] : [routes[0], routes[2]], ups: [routes[1], routes[3]])
        return (ce, kl)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.task(streams, d: 6, b: 5, batch: 5, steps: 4)
    }

    /// Classes that a random matrix decides.
    private static func task(_ streams: RandomStreams, d: Int, b: Int, batch: Int, steps: Int) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 1) }
        let (head, truth) = (normal("head", [3, d]), normal("truth", [3, d]))
        var inputs: NamedTensors<Double> = [
            "head": head, "down.weight": streams.kaiming("down", [b, d], fanIn: d), "down.bias": .zeros([b]),
            "x_test": normal("x test", [batch, d]),
        ]
        for t in 0..<steps {
            let x = normal("x\(t)", [batch, d])
            inputs["step\(t).x"] = x
            let scores = product(x, transposed: false, truth, transposed: true)
            inputs["step\(t).label"] = .vector((0..<batch).map { n in (0..<3).max { scores[n, $0] < scores[n, $1] }! })
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("ownedOnce", "Entries of one expert", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("lastDivergence", "Divergence of two passes at the end", better: .lower, format: .decimals(4)),
    ]

    /// 60 updates of an adapter: every entry of up should have exactly one expert (1.000), and what two experts predict
    /// should stay close while they learn.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let steps = 60
        let out = try evaluate(Self.task(streams, d: 12, b: 8, batch: 32, steps: steps), streams: streams)
        let owners = (0..<count).map { out["mask.up.\($0)"]! }.reduce(.zeros([12, 8]), +)
        func curve(_ name: String) -> [(x: Double, y: Double)] {
            (0..<steps).map { (Double($0 + 1), out["step\($0).\(name)"]![0]) }
        }
        let divergences = curve("kl")
        return Demonstration(
            metrics: [
                "ownedOnce": Double(owners.values.count { $0 == 1 }) / Double(owners.count),
                "lastDivergence": divergences.suffix(10).reduce(0) { $0 + $1.y } / 10,
            ],
            axes: ("Update", "Loss of a pass, and divergence of two"),
            curves: [.init(name: "cross-entropy", points: curve("ce")), .init(name: "divergence", points: divergences)])
    }
}
