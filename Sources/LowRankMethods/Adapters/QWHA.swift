import Foundation
import LowRankCore
import MethodSupport

/// QWHA: a few coefficients in the Walsh-Hadamard domain of the inputs train beside a quantised weight, and start where they
/// make up most of the quantisation error.
///
///     W = W_q + c S H^T / n,   c = scaling / sqrt(m)        S: v at some places, 0 elsewhere; H: +-1, H H^T = n I
///     E = W0 - W_q,   R^T R = X^T X,   N = R H / n,   X_s = H^T E^T, the solution of N X_s = R E^T
///     k_i ~ ||X_s[:, i]||^alpha coefficients of output i: the largest of ||N_j||^2 X_s[j, i]^2, fitted anew to R E_i
///
/// y is computed as x W_q^T + c (x H) S^T / n. Kept without the start, places are random and v = 0.
/// Stores W_q as codes, v (r (m + n) numbers) and the places (as many 32-bit indices); scratch m n.
/// Parent: its quantised weight, at v = 0.
/// Departs: W_q is rounded to the nearest codes in groups of 64 instead of GPTQ. H has Paley's and Sylvester's orders; for
/// those of the code's other tables, and for sides that are no order, it is made of blocks of 2^k.
/// H. Jeon et al., QWHA, 2025, arXiv:2509.17428; code vantaa89/qwha.
public struct QWHA: WeightForm {
    public static let card = MethodCard(
        id: "qwha", name: "QWHA",
        paper: .init(
            title: "QWHA: Quantization-Aware Walsh-Hadamard Adaptation for Parameter-Efficient Fine-Tuning on Large Language "
                + "Models",
            authors: "H. Jeon, S. Lee, B. Kang, Y. Kim, J.-J. Kim", year: 2025, arXiv: "2509.17428"),
        family: .adapters, axes: [.parametrisation],
        summary: "A few Walsh-Hadamard coefficients train beside a quantised weight and start as what it lacks most.",
        hyperparameters: [
            .rank(4, "r; r (m + n) coefficients train, as in LoRA", source: "64 in the paper, for 7B models"),
            .integer("n_frequency", 0, in: 0...Int.max, "coefficients; 0 for r (m + n)", source: "official code"),
            .real("scaling", 0.25, in: .positive, "numerator of c", source: "official code"),
            .choice(
                "start", "calibrated", of: ["calibrated", "random"], "which coefficients, and their values",
                source: "paper; random is the library's default"),
            .real(
                "alpha", 1, in: 0...16, "how much an output's error counts for its number of coefficients",
                source: "official code", effectiveWith: ["start": .text("calibrated")], leastChange: 1),
            .real(
                "damping", 1e-4, in: 0...1, "added to the diagonal of X^T X, over its mean", source: "official code",
                effectiveWith: ["start": .text("calibrated")], leastChange: 1000),
            .integer("base_bits", 4, in: 0...8, "of a code of W_q; 0 for numbers", source: "paper: 2 to 4"),
        ],
        memory: "frozen m n codes, weights r (m + n), indices 4 r (m + n) bytes", parent: "the quantised weight, at v = 0",
        otherNames: OtherNames(
            tensors: ["Wq": "W_q", "spectrum": "v", "indices": "places"],
            defaults: ["start": .text("random"), "damping": .real(0), "base_bits": .integer(0)], descriptive: ["bits"]),
        claims: [
            "the best accuracy at low bits among adapters that know of the quantisation, and faster than Fourier-type ones"
        ])

    private let rank, frequencies: Int
    private let scaling: Double
    private let isCalibrated: Bool
    private let alpha, damping: Double
    private let codec: GroupCodec?

    public init(_ h: Hyperparameters) {
        (rank, frequencies) = (h.integer("rank"), h.integer("n_frequency"))
        scaling = h.real("scaling")
        isCalibrated = h.choice("start") == "calibrated"
        (alpha, damping) = (h.real("alpha"), h.real("damping"))
        let bits = h.integer("base_bits")
        codec = bits == 0 ? nil : GroupCodec(bits: bits, group: 64, roundsAtRandom: false, scratch: SharedScratch())
    }

    private func count(_ w: WeightShape) -> Int { frequencies > 0 ? frequencies : rank * (w.outputs + w.inputs) }

    public func check(_ w: WeightShape) throws {
        guard max(count(w), rank * (w.outputs + w.inputs)) <= w.outputs * w.inputs else {
            throw MethodError(
                "qwha: \(w.name) (\(w.outputs) x \(w.inputs)) has fewer entries than coefficients are asked for",
                hyperparameter: frequencies > w.outputs * w.inputs ? "n_frequency" : "rank")
        }
    }

    public var calibration: CalibrationRequest { isCalibrated ? .inputCovariance : [] }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            TensorSpec("W_q", [w.outputs, w.inputs], .frozen, codec: codec), TensorSpec("v", [count(w)]),
            TensorSpec("places", [count(w)], .index, below: w.outputs * w.inputs),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let Wq = streams.given("W_q", W0.shape) ?? codec?.encode(W0, streams: streams).value ?? W0
        guard isCalibrated else {
            let places = streams.sample("places", count(w), of: W0.count).sorted()
            return WeightStart(["W_q": Wq, "v": .zeros([count(w)])], indices: ["places": IndexTensor(places)])
        }
        guard let C = data.inputCovariance else { throw MethodError("qwha: there are no inputs to start from") }
        let (v, places) = try fit(W0 - Wq, damped(C), w)
        return WeightStart(["W_q": Wq, "v": v], indices: ["places": IndexTensor(places)])
    }

    private func damped<S: Scalar>(_ C: Tensor<S>) -> Tensor<S> {
        let mean = (0..<C.rows).reduce(S(0)) { $0 + C[$1, $1] } / S(C.rows)
        var sum = C
        for i in 0..<C.rows { sum[i, i] += S(damping) * mean }
        return sum
    }

    /// v and its places, ascending, for the error E under inputs of covariance C.
    private func fit<S: Scalar>(_ E: Tensor<S>, _ C: Tensor<S>, _ w: WeightShape) throws -> (v: Tensor<S>, places: [Int]) {
        let (n, order) = (w.inputs, HadamardOrder(w.inputs))
        let H: Tensor<S> = order.matrix()
        let Xs = product(E, H)
        // N^T N, and R E^T seen by N, as rows.
        let gram = product(H, transposed: true, product(C, H), alpha: 1 / S(order.block * order.block))
        let targets = product(product(E, C), H, alpha: 1 / S(order.block))
        var (values, places) = ([S](), [Int]())
        for (i, k) in budget(Xs, w).enumerated() where k > 0 {
            let scores = (0..<n).map { gram[$0, $0] * Xs[i, $0] * Xs[i, $0] }
            let chosen = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }.prefix(k).sorted()
            let part = Tensor(chosen.flatMap { a in chosen.map { gram[a, $0] } }, shape: [k, k])
            let right = Tensor(chosen.map { targets[i, $0] }, shape: [k, 1])
            values += try part.leastSquares(right).values
            places += chosen.map { i * n + $0 }
        }
        return (S(Double(w.outputs).squareRoot() / scaling) * Tensor(values, shape: [values.count]), places)
    }

    /// k_i: the whole part of each output's share, at most n; the rest evenly, the last ones to the outputs with the fewest.
    private func budget<S: Scalar>(_ Xs: Tensor<S>, _ w: WeightShape) -> [Int] {
        let weights = Xs.rowNorms.values.map { pow(Double($0), alpha) }
        let total = weights.reduce(0, +)
        var counts = weights.map { total > 0 ? min(w.inputs, Int($0 / total * Double(count(w)))) : 0 }
        var left = count(w) - counts.reduce(0, +)
        while left > 0 {
            let open = counts.indices.filter { counts[$0] < w.inputs }.sorted { (counts[$0], $0) < (counts[$1], $1) }
            let (share, more) = left.quotientAndRemainder(dividingBy: open.count)
            for (place, i) in open.enumerated() { counts[i] = min(w.inputs, counts[i] + share + (place < more ? 1 : 0)) }
            left = count(w) - counts.reduce(0, +)
        }
        return counts
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W_q"])
        let order = HadamardOrder(w.shape.inputs)
        let update = g.recomputed {
            let spectrum = g.scatter(w.node("v", in: g), at: w.indices["places"]!, shape: [w.shape.outputs, w.shape.inputs])
            let scale = scaling / (Double(w.shape.outputs).squareRoot() * Double(order.block))
            return g.linear(order.transform(x, in: g), spectrum, scale: S(scale))
        }
        return g.add(update, into: y)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (n, places) = (w.shape.inputs, w.indices["places"]!.values)
        var derived: [String: Tensor<S>] = ["hadamard": HadamardOrder(n).matrix(), "spectrum_sorted": w["v"].value]
        guard isCalibrated, let W0 = data.example.W0, let C = data.inputCovariance else { return derived }
        let (Wq, W) = (w["W_q"].value, effectiveWeight(w)!)
        /// ||R D^T||.
        func error(_ D: Tensor<S>) -> Tensor<S> { .scalar(product(D, damped(C)).dot(D).squareRoot()) }
        var counts = [Int](repeating: 0, count: w.shape.outputs)
        for place in places { counts[place / n] += 1 }
        derived["indices_sorted"] = Tensor<S>.vector(places.map { $0 / n } + places.map { $0 % n }).reshaped([2, places.count])
        derived["count_per_output"] = .vector(counts)
        derived["delta"] = W - Wq
        derived["error_before"] = error(W0 - Wq)
        derived["error_after"] = error(W0 - W)
        return derived
    }
}
