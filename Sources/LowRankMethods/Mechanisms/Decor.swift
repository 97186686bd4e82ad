import LowRankCore

/// DECOR: removes from a prompt's embedding what lies in the span of undesired tokens.
///
///     X~ = U S V^T                         X~ [m, d] the embeddings of the undesired tokens
///     P = V_k V_k^T                        V_k: the first k right singular vectors, all of X~'s rank for k = 0
///     X' = X - alpha X P                   X [l, d] the prompt, padding included
///
/// alpha = 1 leaves the part perpendicular to the undesired tokens, alpha < 1 keeps 1 - alpha of the rest.
/// Keeps V_k (k d); computed as X - alpha (X V_k) V_k^T, k (l d) products of numbers; nothing is trained.
/// Parent: the prompt as it is, at alpha = 0.
/// Departs: singular values below max(m, d) eps s_1 count as zero, since tokens that come twice would add random
/// directions to the span.
/// G. Jang et al., 2024, arXiv:2412.09169.
public struct Decor: Mechanism {
    public static let card = MethodCard(
        id: "decor", name: "DECOR",
        paper: .init(
            title: "DECOR: Decomposition and Projection of Text Embeddings for Text-to-Image Customization",
            authors: "G. Jang, J.-H. Kim, Y.-H. Park, J. Kim, G. Lee, Y. Jeong", year: 2024, arXiv: "2412.09169"),
        family: .mechanisms, summary: "Removes from a prompt's embedding what lies in the span of undesired tokens.",
        hyperparameters: [
            .real("alpha", 1, in: 0...1, "the share that is removed", source: "paper; chosen by the user"),
            .integer("k", 0, in: 0...Int.max, "singular vectors that span what is undesired; 0: all", source: "paper"),
        ],
        memory: "V: k d", parent: "the prompt as it is, at alpha = 0",
        claims: [
            "follows the text better at equal likeness of the image than DreamBooth with LoRA, P+, B-LoRA and StyleDrop"
        ])

    private let alpha: Double
    private let k: Int

    public init(_ h: Hyperparameters) { (alpha, k) = (h.real("alpha"), h.integer("k")) }

    /// Of "X" [l, d] and "X_undesired" [m, d]: "X_decor" [l, d], "P" [d, d], "undesired_singular_values" and "leak",
    /// ||X' V||_F / ||X V||_F, 0 where the prompt has no undesired part.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(inputs, of: Self.card.id, ["X": "l d", "X_undesired": "m d"])
        let usv = try given["X_undesired"].svd()
        let s = usv.s.values
        guard k <= s.count else {
            throw MethodError("decor: k is \(k), but 'X_undesired' has only \(s.count) singular vectors")
        }
        let least = Double(max(given.extent("m"), given.extent("d"))) * Double.ulpOfOne * s[0]
        let Vt = usv.leading(min(s.count { $0 > least }, k > 0 ? k : s.count)).vt
        let X = given["X"]
        let shares = product(X, transposed: false, Vt, transposed: true)
        let decor = X.adding(product: shares, Vt, alpha: -alpha)
        let left = product(decor, transposed: false, Vt, transposed: true)
        return [
            "X_decor": decor, "P": product(Vt, transposed: true, Vt), "undesired_singular_values": usv.s,
            "leak": .scalar(shares.norm > 0 ? left.norm / shares.norm : 0),
        ]
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "X": streams.normal("X", [6, 9], deviation: 1),
            "X_undesired": streams.normal("undesired", [4, 9], deviation: 1),
        ]
    }

    public let metrics = [
        MetricSpec("undesiredLeft", "Undesired part left", better: .lower, headline: true, format: .decimals(3)),
        MetricSpec("subtractionUndesiredLeft", "Left after subtraction", better: .lower, format: .decimals(3)),
        MetricSpec("desiredLikeness", "Cosine with the prompt without it", better: .higher, format: .decimals(3)),
        MetricSpec("subtractionLikeness", "Cosine after subtraction", better: .higher, format: .decimals(3)),
    ]

    /// A prompt of twelve tokens with eight meanings in R^64, each with another amount of two undesired directions,
    /// which four undesired tokens show. The alternative subtracts alpha times the mean of these four, as a negative
    /// prompt does.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let undesired = normal("undesired", [2, 64], 1)
        let meanings = product(normal("amounts", [12, 8], 1), normal("meanings", [8, 64], 1))
        let X = meanings + product(normal("leaks", [12, 2], 3), undesired)
        let tokens = product(normal("tokens", [4, 2], 1), undesired) + normal("noise", [4, 64], 0.02)
        let (seen, span) = (try tokens.svd().leading(2).vt, try undesired.svd().vt)
        let clean = meanings - product(product(meanings, transposed: false, span, transposed: true), span)
        let mean = product(Tensor(repeating: 0.25, shape: [12, 4]), tokens)
        func leak(_ x: Tensor<Double>) -> Double {
            product(x, transposed: false, seen, transposed: true).norm
                / product(X, transposed: false, seen, transposed: true).norm
        }
        func likeness(_ x: Tensor<Double>) -> Double { x.dot(clean) / (x.norm * clean.norm) }
        let steps = (0...10).map { alpha * Double($0) / 10 }
        let decor = try steps.map { share in
            try Decor(alpha: share, k: 2).evaluate(["X": X, "X_undesired": tokens], streams: streams)["X_decor"]!
        }
        let plain = steps.map { X - $0 * mean }
        return Demonstration(
            metrics: [
                "undesiredLeft": leak(decor.last!), "subtractionUndesiredLeft": leak(plain.last!),
                "desiredLikeness": likeness(decor.last!), "subtractionLikeness": likeness(plain.last!),
            ],
            axes: ("alpha", "Undesired part left"),
            curves: [
                .init(name: "DECOR", points: zip(steps, decor).map { ($0, leak($1)) }),
                .init(name: "subtraction of the mean", points: zip(steps, plain).map { ($0, leak($1)) }),
            ])
    }

    private init(alpha: Double, k: Int) { (self.alpha, self.k) = (alpha, k) }
}
