import LowRankCore

/// PEGO: a group of LoRA modules kept orthogonal to the frozen weight and to each other.
///
///     W = W0 + s sum_i B_i A_i        W0: m x n frozen, B_i: m x r, A_i: r x n, i = 1, ..., N
///     loss += a sum over weights (sum_i |W0 A_i^T| + sum_{i<j} |A_i A_j^T|)
///     |.|: sum of absolute entries (l1), or of squares (fro2)
///
/// At the start A_i ~ U(-1/sqrt(n), 1/sqrt(n)) and B_i = 0. One LoRA of rank N r can be all that the group can be: the
/// penalty makes the difference. Where m >= n the rows of W0 may span everything, and A_i cannot be orthogonal to them.
/// Stores W0 (m n, frozen) and all B_i and A_i (N r (m + n)).
/// Parent: lora of rank N r with lora_alpha = N r, at a = 0 and scale = 1.
/// Departs: there is no official code at hand, and the norm is not known; both that could be meant are here.
/// J. Hu et al., ECCV 2024, arXiv:2407.15085.
public struct PEGO: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "pego", name: "PEGO",
        paper: .init(
            title: "Learning to Generalize: Parameter-Efficient Group with Orthogonal Regularization for Domain "
                + "Generalization",
            authors: "J. Hu et al.", year: 2024, arXiv: "2407.15085"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "A group of LoRA modules kept orthogonal to the weight and to each other.",
        hyperparameters: [
            .integer("group", 4, in: 1...1024, "N, modules of a weight", source: "paper"),
            .rank(4, "r, rank of each module", source: "paper"),
            .real("a", 1e-3, "weight of the penalty", source: "tuned in the paper"),
            .real("scale", 1, "s", source: "paper"),
            .choice("norm", "l1", of: ["l1", "fro2"], "what |.| is", source: "not known"),
        ],
        memory: "frozen m n, weights N r (m + n)", parent: "lora of rank N r with lora_alpha = N r, at a = 0 and scale = 1",
        otherNames: OtherNames(hyperparameters: ["n": "group"]),
        claims: ["best mean accuracy on five sets of DomainBed with ViT-B/16 and less than 1 % of the parameters trained"])

    private let group, rank: Int
    private let weight, scale: Double
    private let squares: Bool

    public init(_ h: Hyperparameters) {
        (group, rank) = (h.integer("group"), h.integer("rank"))
        (weight, scale) = (h.real("a"), h.real("scale"))
        squares = h.choice("norm") == "fro2"
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "pego") }

    /// The modules one below the other.
    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("A", [group * rank, w.inputs]), TensorSpec("B", [group * w.outputs, rank])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart([
            "W0": W0, "A": streams.kaiming("A", [group * rank, w.inputs], fanIn: w.inputs),
            "B": .zeros([group * w.outputs, rank]),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (m, h, B) = (w.shape.outputs, g.linear(x, w["A"]), w.node("B", in: g))
        return (0..<group).reduce(g.linear(x, w["W0"])) { y, i in
            let inner = g.columns(i * rank..<(i + 1) * rank, of: h)
            return g.linear(inner, g.rows(i * m..<(i + 1) * m, of: B), scale: S(scale), addedTo: y)
        }
    }

    /// The parts of the penalty of one weight, their gradient times a, and the loss around an example.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let parts = penalty(of: w)
        var values = [
            "preserve": Tensor<S>.scalar(parts.preserve), "diversify": .scalar(parts.diversify),
            "penalty.grad.A": parts.gradient,
        ]
        if let x = data.example.x, let dy = data.example.dy, let W = effectiveWeight(w) {
            let y = product(x, transposed: false, W, transposed: true)
            values["loss"] = .scalar(y.dot(dy) + weight * (parts.preserve + parts.diversify))
        }
        return values
    }

    /// - Returns: both parts without a, and a times the gradient of A.
    private func penalty<S: Scalar>(
        of w: StoredWeight<S>
    ) -> (preserve: Double, diversify: Double, gradient: Tensor<S>) {
        let (W0, A) = (w["W0"].value, w["A"].value)
        var (preserve, diversify) = (0.0, 0.0)
        // |p| of an entry goes into the sum, its derivative takes the entry's place.
        func differentiate(_ P: inout Tensor<S>, into sum: inout Double, share: Double) {
            for k in 0..<P.count {
                sum += share * Double(squares ? P[k] * P[k] : abs(P[k]))
                P[k] = squares ? 2 * P[k] : P[k] > 0 ? 1 : P[k] < 0 ? -1 : 0
            }
        }
        var P = product(W0, transposed: false, A, transposed: true)
        differentiate(&P, into: &preserve, share: 1)
        var gradient = product(P, transposed: true, W0)
        var Q = product(A, transposed: false, A, transposed: true)
        for i in 0..<Q.rows { for j in 0..<Q.columns where i / rank == j / rank { Q[i, j] = 0 } }
        // Each pair of modules is there twice.
        differentiate(&Q, into: &diversify, share: 0.5)
        gradient.accumulateProduct(Q, A, alpha: S(weight), beta: S(weight))
        return (preserve, diversify, gradient)
    }

    // MARK: - Schedule

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(pego: self) }

    private struct State<S: Scalar>: ScheduleState {
        let pego: PEGO

        func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
            for weight in trainer.network.linearWeights where weight.form is PEGO && pego.weight > 0 {
                weight["A"].gradient.blend(keeping: 1, adding: 1, of: pego.penalty(of: weight).gradient)
            }
        }
    }
}
