import LowRankCore

/// SHiRA: a few entries of the weight train, at places that are fixed in advance.
///
///     W = W0 + s S        S: values v at k = r (m + n) places, 0 elsewhere;  dv = s G at the places
///     rand: any places;   wm: the largest |W0|;   grad: the largest |G0|;   snip: the largest |W0 G0|
///     struct: the diagonal, and rows at equal distances until there are k
///
/// G0 is the mean gradient over the calibration batches. v = 0 at the start; s may differ when the adapter is used. W is
/// built for each product, and its gradient is dense.
/// Stores W0 (m n, frozen), v (k numbers) and the places (k 32-bit indices); scratch m n forward and 2 m n backward.
/// Parent: its frozen weight, at v = 0.
/// Departs: the library has only random places, stored as two indices each; the others are the paper's.
/// K. Bhardwaj et al., Sparse High Rank Adapters, NeurIPS 2024, arXiv:2406.13175, section 3; code huggingface/peft.
public struct SHiRA: WeightForm {
    public static let card = MethodCard(
        id: "shira", name: "SHiRA",
        paper: .init(
            title: "Sparse High Rank Adapters",
            authors: "K. Bhardwaj, N. P. Pandey, S. Priyadarshi, V. Ganapathy, S. Kadambi, R. Esteves, S. Borse, "
                + "P. Whatmough, R. Garrepalli, M. van Baalen, H. Teague, M. Nagel", year: 2024, arXiv: "2406.13175"),
        family: .adapters, axes: [.parametrisation],
        summary: "A few entries of the weight train, at places that are fixed in advance.",
        hyperparameters: [
            .rank(
                4, "r, so that as many numbers train as in LoRA",
                source: "1 to 2 % of the entries, as in the paper, in the weights of small models; 32 in those of 7B"),
            .choice(
                "mask", "random", of: ["random", "struct", "wm", "grad", "snip"], "how places are chosen",
                source: "paper, section 3"),
            .real("scale", 1, "s of the update", source: "paper: 1 in training, up to 1.5 in use"),
        ],
        memory: "frozen m n, weights r (m + n), indices 4 r (m + n) bytes", parent: "frozen weights, at v = 0",
        otherNames: OtherNames(
            hyperparameters: ["mask_type": "mask"],
            tensors: ["shira_weight": "v", "shira_indices": "places", "indices": "places"]),
        claims: [
            "better than LoRA with 1 to 2 % of the weights trained, and less of each concept is lost where adapters are added",
            "up to 16 % less memory than LoRA, and 5 to 16 times faster loading on a CPU than its fusion",
        ])

    private let rank: Int
    private let mask: String
    private let scale: Double

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        mask = h.choice("mask")
        scale = h.real("scale")
    }

    /// k.
    private func count(_ w: WeightShape) -> Int { rank * (w.outputs + w.inputs) }

    public func check(_ w: WeightShape) throws {
        guard count(w) <= w.outputs * w.inputs else {
            throw MethodError(
                "shira: \(rank) (\(w.outputs) + \(w.inputs)) is more than \(w.name) (\(w.outputs) x \(w.inputs)) has entries",
                hyperparameter: "rank")
        }
    }

    public var calibration: CalibrationRequest { mask == "grad" || mask == "snip" ? .gradient : [] }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("v", [count(w)]),
            TensorSpec("places", [count(w)], .index, below: w.outputs * w.inputs),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let places = try choose(w, W0, data.gradient, streams).sorted()
        return WeightStart(["W0": W0, "v": .zeros([count(w)])], indices: ["places": IndexTensor(places)])
    }

    private func choose<S: Scalar>(
        _ w: WeightShape, _ W0: Tensor<S>, _ gradient: Tensor<S>?, _ streams: RandomStreams
    ) throws -> [Int] {
        if mask == "random" { return streams.sample("places", count(w), of: W0.count) }
        if mask == "struct" { return structured(w) }
        var scores = W0.values.map { abs($0) }
        if !calibration.isEmpty {
            guard let G = gradient else { throw MethodError("shira: there is no gradient to choose places by") }
            scores = zip(scores, G.values).map { (mask == "snip" ? $0 : 1) * abs($1) }
        }
        return Array(scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(count(w)))
    }

    /// The diagonal, then whole rows: as many as k takes, at equal distances, then the others.
    private func structured(_ w: WeightShape) -> [Int] {
        let (m, n) = (w.outputs, w.inputs)
        let diagonal = (0..<w.smallerSide).map { $0 * n + $0 }
        let full = min(m, max(1, (count(w) - diagonal.count) / n))
        let spaced = (0..<full).map { $0 * m / full }
        let rows = spaced + (0..<m).filter { !spaced.contains($0) }
        let others = rows.flatMap { i in (0..<n).filter { $0 != i }.map { i * n + $0 } }
        return Array((diagonal + others).prefix(count(w)))
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.recomputed {
            let sparse = g.scatter(w.node("v", in: g), at: w.indices["places"]!, shape: [w.shape.outputs, w.shape.inputs])
            return g.linear(x, g.add(g.numbers(of: w["W0"]), scale == 1 ? sparse : g.scale(sparse, by: S(scale))))
        }
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var W = w["W0"].value
        let v = w["v"].value
        w.indices["places"]!.read { at in
            v.read { v in W.write { S.kernels.scatterValues(v, at, S(scale), $0, Int64(count(w.shape))) } }
        }
        return W
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["nnz": .scalar(count(w.shape))]
    }
}
