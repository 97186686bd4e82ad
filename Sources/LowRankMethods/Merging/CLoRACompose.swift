import LowRankCore
import MethodSupport

/// CLoRA: several LoRAs compose one image; their attention maps are made to agree on which concept is where, and masks
/// from the maps say whose prediction counts at a pixel.
///
///     pass 0: the base, pass i: LoRA i, with W_q + s B_i A_i     map of a token: its column of softmax(z W_q^T K^T / sqrt(dk))
///     loss = mean over ordered pairs i, j of maps of one concept of
///            -log( e^(c_ij / T) / (e^(c_ij / T) + sum over maps k of other concepts e^(c_ik / T)) )      c: cosines
///     z <- z - alpha dL/dz
///     mask of concept i: where a map of its tokens in pass i is at least mask_threshold times its maximum
///     eps = mean of the predictions of the LoRAs whose mask holds, the base's where none does
///
/// K holds the keys of the prompt's tokens, eps are predictions of noise.
/// Keeps nothing; one pass of the network for each LoRA and the base, with gradients.
/// Parent: the base model, with empty masks.
/// Departs: no official code; details of the loss, and the mean where masks overlap, are readings of the paper. z are
/// the features that one attention layer reads; where a denoiser is sampled they are the picture, maps are means over heads
/// and layers, and the steps along the gradient end after half of the sampling.
/// T. H. S. Meral, E. Simsar, F. Tombari, P. Yanardag, 2024, arXiv:2403.19776.
public struct CLoRACompose: ComposesNoise, PredictionMasks {
    public static let card = MethodCard(
        id: "clora-compose", name: "CLoRA",
        paper: .init(
            title: "CLoRA: A Contrastive Approach to Compose Multiple LoRA Models",
            authors: "T. H. S. Meral, E. Simsar, F. Tombari, P. Yanardag", year: 2024, arXiv: "2403.19776"),
        family: .merging, kind: .mechanism, otherKinds: [.merging],
        summary: "Puts several LoRAs into one image: their attention maps are separated and say which LoRA counts "
            + "where.",
        hyperparameters: [
            .real("temperature", 0.5, in: 0.01...1e6, "T, of the contrastive loss", source: "paper, from memory"),
            .real("alpha", 20, "step of the latent", source: "a choice; the paper lets it decrease"),
            .real(
                "mask_threshold", 0.3, in: 0...1, "share of a map's maximum that is inside its mask",
                source: "paper, from memory", leastChange: 1),
            .real("scale", 1, "s, of each LoRA", source: "paper"),
        ],
        memory: "nothing; computes one pass of the network for each LoRA and the base",
        parent: "the base model, with empty masks",
        claims: [
            "closer to the subjects and preferred by users over LoRA merge, ZipLoRA, Mix-of-Show, composite and switch"
        ])

    private let temperature, alpha, threshold, scale: Double

    public init(_ h: Hyperparameters) {
        (temperature, alpha) = (h.real("temperature"), h.real("alpha"))
        (threshold, scale) = (h.real("mask_threshold"), h.real("scale"))
    }

    /// Of "z" [pixels, channels], "W_q" [dk, channels], "lora_A" [n, r, channels], "lora_B" [n, dk, r], "text_keys"
    /// [n + 1, tokens, dk] and "concept_tokens" [rows, 3] of pass, token and concept: "attention" [rows, pixels],
    /// "similarity" [rows, rows], "loss", "grad.z", "z_updated", "mask_attention" [rows, pixels] and "masks" [n,
    /// pixels] at the new z, or at "z_updated_in" where it is given; beside "eps" [n + 1, pixels, d] also "eps_fused"
    /// [pixels, d].
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: ["z", "W_q", "lora_A", "lora_B", "text_keys", "concept_tokens", "eps", "z_updated_in"])
        let layer = try Layer(inputs, scale: scale)
        let z = try inputs.tensor("z", nil, layer.queries[0].columns)
        var outputs = try contrast(layer, z)
        let updated =
            inputs.has("z_updated_in")
            ? try inputs.tensor("z_updated_in", z.shape.map(Optional.some)) : outputs["z_updated"]!
        let maps = layer.attention(updated)
        let masks = masks(maps, layer.tokens.map(\.owner), concepts: layer.queries.count - 1)
        outputs["mask_attention"] = maps
        outputs["masks"] = masks
        guard inputs.has("eps") else { return outputs }
        let eps = try inputs.tensor("eps", layer.queries.count, z.rows, nil)
        outputs["eps_fused"] = fuse(eps, masks: masks)
        return outputs
    }

    private func contrast(_ layer: Layer, _ z: Tensor<Double>) throws -> NamedTensors<Double>
    {
        let owners = layer.tokens.map(\.owner)
        let net = NamedGraph()
        let maps = net.kept(layer.maps(net.parameter("z", z), in: net.g))
        let (similarity, loss) = try Self.contrast(of: maps, owners, temperature: temperature, in: net)
        net.run(loss)
        let gradient = net.parameters["z"]!.gradient
        return [
            "attention": maps.value, "similarity": similarity.value, "loss": .scalar(loss.value[0]), "grad.z": gradient,
            "z_updated": z - alpha * gradient,
        ]
    }

    /// The cosines of all pairs of maps, and the loss.
    private static func contrast(
        of maps: Node<Double>, _ owners: [MapOwner], temperature: Double, in net: NamedGraph
    ) throws -> (similarity: Node<Double>, loss: Node<Double>) {
        let (g, n) = (net.g, owners.count)
        func mask(_ holds: (Int, Int) -> Bool) -> Tensor<Double> {
            Tensor((0..<n * n).map { holds($0 / n, $0 % n) ? 1 : 0 }, shape: [n, n])
        }
        let positives = mask { $0 != $1 && owners[$0].concept == owners[$1].concept }
        let pairs = positives.sumOfMagnitudes
        guard pairs > 0 else { throw MethodError("\(card.id): no concept has two maps in 'concept_tokens'") }
        let unit = g.normalise(maps)
        let similarity = net.kept(g.linear(unit, g.reshape(unit, unit.shape)))
        let scaled = g.scale(similarity, by: 1 / temperature)
        let weights = g.exp(scaled)
        let negatives = g.multiply(weights, g.constant(mask { owners[$0].concept != owners[$1].concept }))
        let rowSums = g.linear(negatives, g.constant(Tensor(repeating: 1, shape: [n, n])))
        let terms = g.subtract(scaled, from: g.log(g.add(weights, rowSums)))
        return (similarity, g.total(g.multiply(terms, g.constant(positives)), weight: 1 / pairs))
    }

    // MARK: - Composition

    public var composition: NoiseComposition { .masks(self) }
    public var stepSize: Double { alpha }

    public func contrast(_ maps: Tensor<Double>, _ owners: [MapOwner]) throws -> (loss: Double, gradient: Tensor<Double>) {
        let net = NamedGraph()
        let loss = try Self.contrast(of: net.parameter("maps", maps), owners, temperature: temperature, in: net).loss
        net.run(loss)
        return (loss.value[0], net.parameters["maps"]!.gradient)
    }

    public func masks(_ maps: Tensor<Double>, _ owners: [MapOwner], concepts: Int) -> Tensor<Double> {
        var masks = Tensor<Double>.zeros([concepts, maps.columns])
        for (owner, map) in zip(owners, maps.slices) where owner.pass == owner.concept + 1 {
            let least = threshold * map.largestMagnitude
            for pixel in 0..<maps.columns where map[pixel] >= least { masks[owner.concept, pixel] = 1 }
        }
        return masks
    }

    public func fuse(_ predictions: Tensor<Double>, masks: Tensor<Double>) -> Tensor<Double> {
        let (pixels, channels) = (predictions.shape[1], predictions.shape[2])
        let (eps, inside) = (predictions.values, masks.values)
        var fused = Tensor<Double>.zeros([pixels, channels])
        for pixel in 0..<pixels {
            let own = (0..<masks.rows).filter { inside[$0 * pixels + pixel] > 0 }.map { $0 + 1 }
            let passes = own.isEmpty ? [0] : own
            for channel in 0..<channels {
                let sum = passes.reduce(0) { $0 + eps[($1 * pixels + pixel) * channels + channel] }
                fused[pixel, channel] = sum / Double(passes.count)
            }
        }
        return fused
    }

    /// The cross-attention of the base and of every LoRA.
    private struct Layer {
        /// W_q of each pass, [dk, channels].
        let queries: [Tensor<Double>]
        /// [tokens, dk] of each pass.
        let keys: [Tensor<Double>]
        let tokens: [(owner: MapOwner, token: Int)]

        init(_ inputs: GivenTensors, scale: Double) throws {
            let W = try inputs.tensor("W_q", nil, nil)
            let A = try inputs.tensor("lora_A", nil, nil, W.columns)
            let B = try inputs.tensor("lora_B", A.shape[0], W.rows, A.shape[1])
            queries = [W] + zip(A.slices, B.slices).map { W.adding(product: $1, $0, alpha: scale) }
            let K = try inputs.tensor("text_keys", queries.count, nil, W.rows)
            keys = K.slices
            let rows = try inputs.indices("concept_tokens", nil, 3, below: max(queries.count, K.shape[1]))
            tokens = stride(from: 0, to: rows.count, by: 3).map {
                (MapOwner(pass: rows[$0], concept: rows[$0 + 2]), rows[$0 + 1])
            }
            let isKnown = tokens.allSatisfy { owner, token in
                owner.pass < K.shape[0] && token < K.shape[1] && owner.concept < A.shape[0]
            }
            guard isKnown else {
                throw inputs.error("a row of 'concept_tokens' has no pass, token or concept of this case")
            }
        }

        /// The map of each token, [rows, pixels].
        func maps(_ z: Node<Double>, in g: Graph<Double>) -> Node<Double> {
            let passes = zip(queries, keys).map { W, K in
                g.softmax(g.linear(g.linear(z, g.constant(W)), g.constant(K), scale: 1 / Double(W.rows).squareRoot()))
            }
            return g.concatenateRows(
                tokens.map { token in
                    g.reshape(g.columns(token.token..<token.token + 1, of: passes[token.owner.pass]), [1, z.rows])
                })
        }

        func attention(_ z: Tensor<Double>) -> Tensor<Double> {
            let net = NamedGraph()
            let maps = net.kept(maps(net.g.constant(z), in: net.g))
            net.run()
            return maps.value
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "z": streams.normal("z", 10, 3), "W_q": streams.normal("W_q", 4, 3),
            "lora_A": streams.normal("lora_A", 2, 2, 3),
            "lora_B": streams.normal("lora_B", 2, 4, 2), "text_keys": streams.normal("text_keys", 3, 4, 4),
            "concept_tokens": Tensor([0, 1, 0, 1, 1, 0, 1, 2, 0, 0, 2, 1, 2, 2, 1, 2, 3, 1], shape: [6, 3]),
            "eps": streams.normal("eps", 3, 10, 2),
        ]
    }

    public let metrics = [
        MetricSpec("contrast", "Contrast of the maps", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("contrastBefore", "Without updates", better: .higher, format: .decimals(3)),
    ]

    /// Two LoRAs on random features of 36 pixels. The contrast is the mean cosine of maps of one concept less that of
    /// maps of different ones, over 30 updates of z; the alternative makes none.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var inputs = example(streams)
        inputs["z"] = streams.normal("pixels", 36, 3)
        inputs["eps"] = nil
        let concepts = [0, 0, 0, 1, 1, 1]
        var points: [(x: Double, y: Double)] = []
        for update in 0...30 {
            let out = try evaluate(inputs, streams: streams)
            let s = out["similarity"]!
            func mean(_ holds: (Int, Int) -> Bool) -> Double {
                let chosen = (0..<36).filter { $0 / 6 != $0 % 6 && holds(concepts[$0 / 6], concepts[$0 % 6]) }
                return chosen.reduce(0) { $0 + s[$1] } / Double(chosen.count)
            }
            points.append((Double(update), mean(==) - mean(!=)))
            inputs["z"] = out["z_updated"]
        }
        return Demonstration(
            metrics: ["contrast": points.last!.y, "contrastBefore": points[0].y],
            axes: ("Updates of the latent", "Cosine within concepts less cosine between them"),
            curves: [
                .init(name: "CLoRA", points: points),
                .init(name: "without updates", points: [(0, points[0].y), (30, points[0].y)]),
            ])
    }
}
