import LowRankCore

/// LoRAM: LoRA trained on a pruned network is spread over the whole one, and merged there.
///
///     training:   W_P = W0 without the pruned rows of gate and up and columns of down;   A_P, B_P for W_P
///     recovery:   rows of B (gate, up) and columns of A (down) that were pruned become 0, the others go to their places
///     afterwards: W = W0 + alpha/r B A
///
/// W_P has m' outputs and n' inputs, and p is the share that is pruned. fill = normal draws the missing columns of A
/// from N(0, 1/8) instead, as an option of the code does.
/// Stores in training (1 - p) m n frozen and r (m' + n') trained numbers; W0 is needed for the merge alone.
/// Parent: lora, where nothing is pruned.
/// Departs: the recovery of MLPs by itself. Attention, whose heads are pruned alike, unstructured pruning and the alignment
/// of the pruned network before the training are left out.
/// J. Zhang et al., ICLR 2025, arXiv:2502.13533; code junzhang-zj/LoRAM.
public struct LoRAM: Mechanism {
    public static let card = MethodCard(
        id: "loram", name: "LoRAM",
        paper: .init(
            title: "Train Small, Infer Large: Memory-Efficient LoRA Training for Large Language Models",
            authors: "J. Zhang et al.", year: 2025, arXiv: "2502.13533"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Saves memory in training: LoRA trains on a pruned network and is then spread over the whole one.",
        hyperparameters: [
            .alpha(16, source: "paper"),
            .choice("fill", "zeros", of: ["zeros", "normal"], "what pruned columns of A become", source: "official code"),
        ],
        memory: "frozen (1 - p) m n, weights r (m' + n')", parent: "lora, where nothing is pruned",
        claims: [
            "LLaMA-3.1-70B: 15.81 times fewer stored bytes in training", "70B models train on a card of 20 GB",
            "better than LoRA on the smaller model of the family",
        ])

    private static let projections = ["gate_proj", "up_proj", "down_proj"]
    /// Of N(0, 1/8): the code has 8 as its rank.
    private static let fillDeviation = (1 / 8.0).squareRoot()

    private let alpha: Double
    private let fillsZeros: Bool

    public init(_ h: Hyperparameters) { (alpha, fillsZeros) = (h.real("lora_alpha"), h.choice("fill") == "zeros") }

    /// For each layer l = 0, 1, ...: `layer<l>.pruned_idx`, different neurons below ffn, and of gate_proj and up_proj
    /// [ffn, hidden] and down_proj [hidden, ffn] `layer<l>.<matrix>.W0_full`, ".lora_A" [r, inputs] and ".lora_B"
    /// [outputs, r], the pruned neurons left out of ffn. "r", "hidden", "ffn" and "kept" say the extents again.
    ///
    /// Outputs: `layer<l>.<matrix>.lora_A_recovered`, ".lora_B_recovered" and ".W_effective". Draws with fill = normal:
    /// `layer<l>.down_proj.fill` [r, pruned].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let layers = (0..<inputs.names.count).prefix { inputs["layer\($0).pruned_idx"] != nil }
        guard !layers.isEmpty else { throw given.error("'layer0.pruned_idx' is missing") }
        try given.checkNames(
            ["r", "hidden", "ffn", "kept"] + layers.flatMap { (l: Int) -> [String] in
                ["layer\(l).pruned_idx"] + Self.projections.flatMap { p in
                    ["W0_full", "lora_A", "lora_B"].map { "layer\(l).\(p).\($0)" }
                }
            })
        var outputs = NamedTensors<Double>()
        for l in layers { try recover("layer\(l)", given, &outputs, streams) }
        return outputs
    }

    private func recover(
        _ layer: String, _ given: GivenTensors, _ outputs: inout NamedTensors<Double>, _ streams: RandomStreams
    ) throws {
        let up = try given.tensor("\(layer).up_proj.W0_full", extents: 2)
        let (ffn, hidden) = (up.rows, up.columns)
        let pruned = try given.indices("\(layer).pruned_idx", below: ffn)
        guard Set(pruned).count == pruned.count, pruned.count < ffn else {
            throw given.error("'\(layer).pruned_idx' repeats a neuron, or leaves none")
        }
        let kept = (0..<ffn).filter { !pruned.contains($0) }
        let r = try given.tensor("\(layer).up_proj.lora_A", extents: 2).rows
        try given.repeats(["r": r, "hidden": hidden, "ffn": ffn, "kept": kept.count])
        for projection in Self.projections {
            let (name, isDown) = ("\(layer).\(projection)", projection == "down_proj")
            let W0 = try given.tensor(name + ".W0_full", isDown ? [hidden, ffn] : [ffn, hidden])
            var A = try given.tensor(name + ".lora_A", [r, isDown ? kept.count : hidden])
            var B = try given.tensor(name + ".lora_B", [isDown ? hidden : kept.count, r])
            if isDown {
                let small = A
                A = .zeros([r, ffn])
                for (k, j) in kept.enumerated() { for i in 0..<r { A[i, j] = small[i, k] } }
                if !fillsZeros, !pruned.isEmpty {
                    let fill: Tensor<Double> = streams.normal(
                        name + ".fill", [r, pruned.count], deviation: Self.fillDeviation)
                    for (k, j) in pruned.enumerated() { for i in 0..<r { A[i, j] = fill[i, k] } }
                }
            } else {
                let small = B
                B = .zeros([ffn, r])
                for (k, i) in kept.enumerated() { for j in 0..<r { B[i, j] = small[k, j] } }
            }
            outputs[name + ".lora_A_recovered"] = A
            outputs[name + ".lora_B_recovered"] = B
            outputs[name + ".W_effective"] = W0.adding(product: B, A, alpha: alpha / Double(r))
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.layer(streams, pruned: [1, 4], hidden: 4, ffn: 6, r: 2)
    }

    private static func layer(
        _ streams: RandomStreams, pruned: [Int], hidden: Int, ffn: Int, r: Int
    ) -> NamedTensors<Double> {
        var inputs: NamedTensors<Double> = ["layer0.pruned_idx": .vector(pruned)]
        for projection in projections {
            let full = projection == "down_proj" ? [hidden, ffn] : [ffn, hidden]
            let small = full.map { $0 == ffn ? ffn - pruned.count : $0 }
            let name = "layer0." + projection
            inputs[name + ".W0_full"] = streams.normal(name, full, deviation: 0.4)
            inputs[name + ".lora_A"] = streams.normal(name + " A", [r, small[1]], deviation: 0.4)
            inputs[name + ".lora_B"] = streams.normal(name + " B", [small[0], r], deviation: 0.1)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("quarter", "Loss with a quarter pruned", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("untuned", "Loss of the network as it was", better: .lower, format: .significant(3)),
    ]

    /// A layer y = D U x whose targets need a change of rank two in D. LoRA of D trains on the change of the pruned
    /// layer's outputs, with more and more neurons pruned, and is recovered into the whole layer. The alternative is
    /// the layer without LoRA.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (hidden, ffn, r, N) = (8, 16, 2, 64)
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let x = normal("x", [N, hidden], 1)
        let change = product(normal("left", [hidden, r], 0.4), normal("right", [r, ffn], 0.4))
        func loss(prunedOf count: Int, trains: Bool) throws -> Double {
            let pruned = Array(streams.permutation("pruned", ffn).prefix(count)).sorted()
            let kept = (0..<ffn).filter { !pruned.contains($0) }
            var layer = Self.layer(streams, pruned: pruned, hidden: hidden, ffn: ffn, r: r)
            let name = "layer0.down_proj"
            let h = product(x, transposed: false, layer["layer0.up_proj.W0_full"]!, transposed: true)
            let target = product(h, transposed: false, change, transposed: true)
            var small = Tensor<Double>.zeros([N, kept.count])
            for n in 0..<N { for (k, j) in kept.enumerated() { small[n, k] = h[n, j] } }
            var (A, B) = (layer[name + ".lora_A"]!, Tensor<Double>.zeros([hidden, r]))
            let scale = alpha / Double(r)
            for _ in 0..<(trains ? 400 : 0) where scale > 0 {
                let inner = product(small, transposed: false, A, transposed: true)
                let rest = scale * product(inner, transposed: false, B, transposed: true) - target
                let g = (0.2 / (scale * Double(N))) * rest
                let ofA = product(product(B, transposed: true, g, transposed: true), small)
                (B, A) = (B - product(g, transposed: true, inner), A - ofA)
            }
            layer[name + ".lora_A"] = A
            layer[name + ".lora_B"] = B
            for other in ["gate_proj", "up_proj"] { layer["layer0.\(other).lora_B"] = .zeros([kept.count, r]) }
            let update = try evaluate(layer, streams: streams)[name + ".W_effective"]! - layer[name + ".W0_full"]!
            let rest = product(h, transposed: false, update, transposed: true) - target
            return rest.dot(rest) / Double(rest.count)
        }
        let untuned = try loss(prunedOf: 0, trains: false)
        let curve = try [0, 2, 4, 8, 12].map { (x: Double($0) / Double(ffn), y: try loss(prunedOf: $0, trains: true)) }
        return Demonstration(
            metrics: ["quarter": curve[2].y, "untuned": untuned],
            axes: ("Share of the neurons that are pruned", "Loss of the whole layer"),
            curves: [
                .init(name: "recovered LoRA", points: curve), .init(name: "as it was", points: curve.map { ($0.x, untuned) }),
            ])
    }
}
