import LowRankCore
import MethodSupport

/// PaCA: some input columns of the weight train in place; only their inputs are needed for the backward pass.
///
///     P = W0[:, I] / s,   s = alpha / r;   W = W0 with s P as its columns I
///     y = x W^T;   dx = dy W;   dP = s dy^T x[:, I]
///
/// A step of gradient descent moves W by s^2 of it, one of Adam by s.
/// Stores W0 (m n, frozen, with the columns I set to zero), P (m r) and I (r 32-bit indices); of the activations r per
/// token in the place of n.
/// Parent: its frozen weight, while P does not change.
/// Departs: the columns are applied beside W0 instead of being written into it before each pass. The official code does
/// that only in every other pass, so that without gradient checkpointing gradients are those of the weight before.
/// Selection by norm stands in its comments, by gradient in its options without effect; both work here.
/// S. Woo, S. Namkung et al., PaCA, ICLR 2025, arXiv:2503.01905, section 3; code WooSunghyeon/paca.
public struct PaCA: WeightForm {
    public static let card = MethodCard(
        id: "paca", name: "PaCA",
        paper: .init(
            title: "PaCA: Partial Connection Adaptation for Efficient Fine-Tuning",
            authors: "S. Woo, S. Namkung, S. Lee, I. Jeong, B. Kim, D. Jeon", year: 2025, arXiv: "2503.01905"),
        family: .adapters, axes: [.parametrisation],
        summary: "Some input columns of the weight train in place.",
        hyperparameters: LoRA.scaledRank + [
            .choice(
                "selection", "random", of: ["random", "weight", "gradient"],
                "which columns: at random, or those of the largest norm in W0 or in its gradient",
                source: "paper, section 4")
        ],
        memory: "frozen m n, weights m r, indices 4 r bytes; saved activations r per token",
        parent: "frozen weights, at the start",
        otherNames: OtherNames(
            hyperparameters: ["paca_alpha": "lora_alpha"], tensors: ["paca_w": "P", "indices": "I"]),
        claims: [
            "22 % less training time and 16 % less memory than LoRA at comparable accuracy",
            "23 % longer sequences and 16 % more throughput than LoRA on an A100",
        ])

    private let lora: LoRA
    private let selection: String

    /// - Throws: `MethodError` for a scale of zero, by which the columns would be divided.
    public init(_ h: Hyperparameters) throws {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        selection = h.choice("selection")
        try lora.checkScale(method: "paca")
    }

    public func check(_ w: WeightShape) throws {
        guard lora.rank <= w.inputs else {
            throw MethodError(
                "paca: \(w.name) (\(w.outputs) x \(w.inputs)) has no \(lora.rank) columns", hyperparameter: "rank")
        }
    }

    public var calibration: CalibrationRequest { selection == "gradient" ? .gradient : [] }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("P", [w.outputs, lora.rank]),
            TensorSpec("I", [lora.rank], .index, below: w.inputs),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let columns = try choose(w, W0, data, streams)
        var (rest, P) = (W0, Tensor<S>(uninitialized: [w.outputs, lora.rank]))
        for i in 0..<w.outputs {
            for (k, j) in columns.enumerated() {
                P[i, k] = W0[i, j] / S(lora.scale)
                rest[i, j] = 0
            }
        }
        return WeightStart(["W0": rest, "P": P], indices: ["I": IndexTensor(columns)])
    }

    private func choose<S: Scalar>(
        _ w: WeightShape, _ W0: Tensor<S>, _ data: WeightCalibration<S>, _ streams: RandomStreams
    ) throws -> [Int] {
        guard selection != "random" else { return streams.sample("I", lora.rank, of: w.inputs) }
        guard let scored = selection == "weight" ? W0 : data.gradient else {
            throw MethodError("paca: there is no gradient to choose columns by")
        }
        let norms = scored.transposed().rowNorms.values
        return Array(norms.indices.sorted { (-norms[$0], $0) < (-norms[$1], $1) }.prefix(lora.rank))
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        return g.linear(g.gatherColumns(x, columns(w)), w.node("P", in: g), scale: S(lora.scale), addedTo: y)
    }

    private func columns<S: Scalar>(_ w: StoredWeight<S>) -> ColumnSelection {
        ColumnSelection(w.indices["I"]!, of: w.shape.inputs)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var W = w["W0"].value
        columns(w).scatterAdd(w["P"].value, alpha: S(lora.scale), into: &W)
        return W
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let x = data.example.x else { return [:] }
        var kept = Tensor<S>(uninitialized: [x.rows, lora.rank])
        columns(w).gather(x, into: &kept)
        return ["saved_activation": kept]
    }
}
