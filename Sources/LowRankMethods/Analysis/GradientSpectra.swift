import LowRankCore
import MethodSupport

/// Gradient spectra: what the singular values of a sample's attention gradients say about the sample.
///
///     G = dL / dW_X for the projections X of layer l, of one sample;  s singular values,  p = s / sum s
///     nuclear norm sum s;   effective rank exp(-sum p ln p);   Frobenius norm
///     cosine of two gradients <G, G'> / (||G|| ||G'|| + eps): q and o, k and v of one layer; one X in two layers
///
/// Keeps nothing; scratch for one SVD.
/// Parent: none here.
/// Departs: singular values alone are computed where the code has whole SVDs.
/// M. Li, Y. Li, Z. Li, T. Zhou, 2025, arXiv:2504.10766; code MingLiiii/Gradient_Unified.
public struct GradientSpectra: Mechanism {
    public static let card = MethodCard(
        id: "gradient-spectra", name: "Gradient spectra",
        paper: .init(
            title: "How Instruction and Reasoning Data shape Post-Training: Data Quality through the Lens of "
                + "Layer-wise Gradients",
            authors: "M. Li, Y. Li, Z. Li, T. Zhou", year: 2025, arXiv: "2504.10766"),
        family: .analysis, kind: .mechanism,
        summary: "Tells good training samples from bad ones by the singular values of their attention gradients.",
        hyperparameters: [
            .real(
                "eps", 1e-9, in: .positive, "added to the denominator of cosines", source: "official code",
                leastChange: 1000)
        ],
        memory: "nothing", parent: nil,
        claims: [
            "samples of higher quality have gradients of lower nuclear norm and higher effective rank",
            "effective rank separates them better",
            "gradients of adjacent layers and of projections of one layer are nearly orthogonal",
        ])

    private let eps: Double

    public init(_ h: Hyperparameters) { eps = h.real("eps") }

    /// Of `G.<l>.<X>` [m, n] for layers l from 0 on, each with the same projections X ("layers" says how many again):
    /// `singular_values.<l>.<X>`, `nuclear.<l>.<X>`, `effective_rank.<l>.<X>`, `frobenius.<l>.<X>`;
    /// `same_layer_q_o.<l>` and `same_layer_k_v.<l>` of q_proj and o_proj, k_proj and v_proj of as many entries;
    /// `layer_cosine.<X>` [layers, layers] and `adjacent_cosine.<X>` [layers - 1].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let projections = inputs.names.filter { $0.hasPrefix("G.0.") }.map { String($0.dropFirst(4)) }
        guard let first = projections.first else { throw given.error("there is no gradient 'G.0.<projection>'") }
        let layers = given.numbers("G.", "." + first).count
        try given.repeats("layers", layers)
        let G = try (0..<layers).map { l in
            try NamedTensors(
                projections.map { ($0, try given.tensor("G.\(l).\($0)", "rows of \($0)", "columns of \($0)")) })
        }
        try given.finish()

        var outputs = NamedTensors<Double>()
        for (l, gradients) in G.enumerated() {
            for (X, gradient) in gradients {
                let s = try gradient.singularValues()
                outputs["singular_values.\(l).\(X)"] = Tensor(s, shape: [s.count])
                outputs["nuclear.\(l).\(X)"] = .scalar(s.sum)
                outputs["effective_rank.\(l).\(X)"] = .scalar(EffectiveRank.of(s))
                outputs["frobenius.\(l).\(X)"] = .scalar(gradient.norm)
            }
            for (a, b) in [("q", "o"), ("k", "v")] {
                guard let A = gradients[a + "_proj"], let B = gradients[b + "_proj"], A.count == B.count else {
                    continue
                }
                outputs["same_layer_\(a)_\(b).\(l)"] = .scalar(cosine(A, B))
            }
        }
        for X in projections {
            let all = G.map { $0[X]! }
            outputs["layer_cosine.\(X)"] = Tensor(
                all.flatMap { a in all.map { cosine(a, $0) } }, shape: [layers, layers])
            outputs["adjacent_cosine.\(X)"] = Tensor(zip(all, all.dropFirst()).map(cosine), shape: [layers - 1])
        }
        return outputs
    }

    private func cosine(_ A: Tensor<Double>, _ B: Tensor<Double>) -> Double {
        A.reshaped([A.count]).dot(B.reshaped([B.count])) / (A.norm * B.norm + eps)
    }

    // MARK: - Example and demonstration

    /// Two layers whose keys and values are shared by two heads each.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        NamedTensors((0..<2).flatMap { l in
            [("q_proj", [6, 6]), ("k_proj", [3, 6]), ("v_proj", [3, 6]), ("o_proj", [6, 6])].map { X, shape in
                ("G.\(l).\(X)", streams.normal("\(l) \(X)", shape, deviation: 0.5) as Tensor<Double>)
            }
        })
    }

    public let metrics = [
        MetricSpec(
            "nuclearRatio", "Nuclear norm, clean / corrupted", better: .lower, headline: true, format: .decimals(3)),
        MetricSpec("rankRatio", "Effective rank, clean / corrupted", better: .higher, format: .decimals(3)),
        MetricSpec("nuclear", "Nuclear norm, clean", better: .lower),
        MetricSpec("corruptedNuclear", "Nuclear norm, corrupted", better: .neither),
        MetricSpec("effectiveRank", "Effective rank, clean", better: .higher, format: .decimals(2)),
        MetricSpec("corruptedEffectiveRank", "Effective rank, corrupted", better: .neither, format: .decimals(2)),
        MetricSpec("adjacentCosine", "Mean |cosine| of q and o, of k and v", better: .neither, format: .decimals(3)),
    ]

    /// An attention layer learns texts in which each word mostly decides the next one; gradients of clean samples and
    /// of the same samples with their words shuffled, of equal length, are measured as it learns.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let model = SmallAttention(streams)
        let texts = (0..<18).map { SmallAttention.text(streams.scoped("text \($0)")) }
        let test = texts.suffix(6)
        let shuffled = test.enumerated().map { i, text in
            streams.permutation("shuffle \(i)", text.count).map { text[$0] }
        }
        var rows: [(step: Double, clean: [Double], corrupt: [Double])] = []
        for step in 0...40 {
            if step % 10 == 0 {
                rows.append((Double(step), try measure(test, model, streams), try measure(shuffled, model, streams)))
            }
            for text in texts.prefix(12) { model.learn(text, learningRate: 0.3) }
        }
        let last = rows.last!
        return Demonstration(
            metrics: [
                "nuclearRatio": last.clean[0] / last.corrupt[0], "rankRatio": last.clean[1] / last.corrupt[1],
                "nuclear": last.clean[0], "corruptedNuclear": last.corrupt[0], "effectiveRank": last.clean[1],
                "corruptedEffectiveRank": last.corrupt[1], "adjacentCosine": last.clean[2],
            ],
            axes: ("Pass over the texts", "Mean nuclear norm of the gradients"),
            curves: [
                .init(name: "clean", points: rows.map { ($0.step, $0.clean[0]) }),
                .init(name: "shuffled", points: rows.map { ($0.step, $0.corrupt[0]) }),
            ])
    }

    /// Nuclear norm, effective rank and |cosine| within the layer, each the mean over samples and projections.
    private func measure(
        _ texts: some Collection<[Int]>, _ model: SmallAttention, _ streams: RandomStreams
    ) throws -> [Double] {
        let found = try texts.map { try evaluate(model.gradients(of: $0), streams: streams) }
        return ["nuclear.", "effective_rank.", "same_layer_"].map { prefix in
            found.flatMap { out in out.filter { $0.name.hasPrefix(prefix) }.map { abs($0.tensor[0]) } }.mean
        }
    }
}

/// One layer of causal attention over words, with fixed embeddings and a head that trains.
private final class SmallAttention {
    private static let (length, words, width) = (16, 12, 12)
    private let graph = Graph<Double>()
    private let x: Node<Double>
    private let targets = Indices(count: length)
    private let loss: CrossEntropy<Double>
    private let embeddings: Tensor<Double>
    private let parameters: [Parameter<Double>]

    init(_ streams: RandomStreams) {
        let (length, words, width) = (Self.length, Self.words, Self.width)
        embeddings = streams.normal("embeddings", [words, width], deviation: 1)
        let names = ["q_proj", "k_proj", "v_proj", "o_proj", "head"]
        parameters = names.map { name in
            Parameter(
                name, .linear, value: streams.normal(name, [name == "head" ? words : width, width], deviation: 0.2))
        }
        let node = parameters.map(graph.parameter)
        x = graph.input([length, width])
        let attention = graph.causalAttention(
            q: graph.linear(x, node[0]), k: graph.linear(x, node[1]), v: graph.linear(x, node[2]), heads: 1,
            keyHeads: 1,
            context: length)
        loss = graph.crossEntropy(graph.linear(graph.add(x, graph.linear(attention, node[3])), node[4]), targets)
        graph.compile()
    }

    /// Words of which each decides the next one in nine cases of ten.
    static func text(_ streams: RandomStreams) -> [Int] {
        var stream = streams.stream("words")
        return (0..<length).reduce(into: [stream.integer(below: words)]) { text, _ in
            text.append(stream.uniform() < 0.9 ? (5 * text.last! + 3) % words : stream.integer(below: words))
        }
    }

    private func differentiate(_ text: [Int]) {
        embeddings.gatheringRows(text.dropLast()).read { x.data.update(from: $0, count: x.count) }
        targets.values = text.dropFirst().map(Int32.init)
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
    }

    func learn(_ text: [Int], learningRate: Double) {
        differentiate(text)
        for parameter in parameters { parameter.value.blend(keeping: 1, adding: -learningRate, of: parameter.gradient) }
    }

    func gradients(of text: [Int]) -> NamedTensors<Double> {
        differentiate(text)
        return NamedTensors(parameters.dropLast().map { ("G.0." + $0.name, $0.gradient) })
    }
}
