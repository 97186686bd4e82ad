import Foundation
import LowRankCore

/// TLoRA: the weight is multiplied by a full-rank transform in tensor form, and a low-rank tensor is added.
///
///     W = W0 T + D;   n = J_1 ... J_D,   m = I_1 ... I_D
///     T[(i_1 .. i_D), (j_1 .. j_D)] = trace(T_1[i_1, j_1] ... T_D[i_D, j_D])                T_d: J_d x J_d x R x R
///     D[(i_1 .. i_D), (j_1 .. j_D)] = trace(C_1[i_1] ... C_D[i_D] C_(D+1)[j_1] ... C_2D[j_D])
///                                                          C_d: I_d x Q x Q, C_(D+d): J_d x Q x Q
///
/// At the start T_d[i, j] = delta_ij I / R^(1/D), so that T = I, the last C is 0, so that D = 0, and the others are normal.
/// T is applied to x and neither T nor D outlives a pass.
/// Stores W0 (m n, frozen), R^2 sum J_d^2 and Q^2 sum (I_d + J_d) numbers; scratch n^2 + m n.
/// Parent: its frozen weight, at the start.
/// Departs: there is no code, and the paper's abstract says no more of the formats and the start than stands above.
/// Z. Tao et al., Transformed Low-rank Adaptation via Tensor Decomposition, ICCV 2025, arXiv:2501.08727.
public struct TLoRA: WeightForm {
    public static let card = MethodCard(
        id: "tlora", name: "TLoRA",
        paper: .init(
            title: "Transformed Low-rank Adaptation via Tensor Decomposition and Its Applications to Text-to-image Models",
            authors: "Z. Tao, Y. Takida, N. Murata, Q. Zhao, Y. Mitsufuji", year: 2025, arXiv: "2501.08727"),
        family: .adapters, axes: [.parametrisation],
        summary: "A frozen weight times a full-rank transform in tensor-ring form, plus a tensor ring.",
        hyperparameters: [
            .integer(
                "out_mode", 0, in: 0...Int.max,
                "I_1, the largest divisor of m up to this; 0 for the one next to the D-th root", source: "balanced"),
            .integer(
                "in_mode", 0, in: 0...Int.max,
                "J_1, the largest divisor of n up to this; 0 for the one next to the D-th root", source: "balanced"),
            .integer("modes", 2, in: 2...4, "D, factors of each side", source: "paper: 3 for widths of 1280"),
            .integer("rank_transform", 2, in: 1...64, "R", source: "paper: 1 or 2"),
            .integer("rank_residual", 4, in: 1...64, "Q", source: "paper: 2 to 8"),
        ],
        memory: "frozen m n, weights R^2 sum J^2 + Q^2 (sum I + sum J)", parent: "frozen weights, at the start",
        claims: ["subject-driven and controllable image generation above LoRA, DoRA and OFT with as many parameters or fewer"])

    private let modes: Int
    private let firstModes: (out: Int, in: Int)
    private let R, Q: Int

    public init(_ h: Hyperparameters) {
        modes = h.integer("modes")
        firstModes = (h.integer("out_mode"), h.integer("in_mode"))
        (R, Q) = (h.integer("rank_transform"), h.integer("rank_residual"))
    }

    /// I_1, ..., I_D, of which each is the divisor of the rest that is next below its root, but for a given first one.
    private func factors(_ side: Int, first: Int) -> [Int] {
        var (rest, factors) = (side, [Int]())
        for d in (1...modes).reversed() {
            let wanted = d == modes && first > 0 ? first : Int(pow(Double(rest), 1 / Double(d)) + 1e-9)
            factors.append(d == 1 ? rest : rest.largestDivisor(upTo: max(1, wanted)))
            rest /= factors.last!
        }
        return factors
    }

    private func outputs(_ w: WeightShape) -> [Int] { factors(w.outputs, first: firstModes.out) }
    private func inputs(_ w: WeightShape) -> [Int] { factors(w.inputs, first: firstModes.in) }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w)] + inputs(w).enumerated().map { TensorSpec("T\($0 + 1)", [$1 * $1 * R, R]) }
            + (outputs(w) + inputs(w)).enumerated().map { TensorSpec("C\($0 + 1)", [$1 * Q, Q]) }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = ["W0": W0]
        for (d, J) in inputs(w).enumerated() {
            var T = Tensor<S>.zeros([J * J * R, R])
            for i in 0..<J { for a in 0..<R { T[(i * J + i) * R + a, a] = S(pow(Double(R), -1 / Double(modes))) } }
            start["T\(d + 1)"] = T
        }
        for (d, count) in (outputs(w) + inputs(w)).enumerated() {
            let name = "C\(d + 1)"
            start[name] = d == 2 * modes - 1
                ? .zeros([count * Q, Q]) : streams.normal(name, [count * Q, Q], deviation: 1 / Double(Q).squareRoot())
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.recomputed {
            let (T, D) = (transform(w, in: g), residual(w, in: g))
            return g.add(g.linear(g.linear(x, T), g.numbers(of: w["W0"])), g.linear(x, D))
        }
    }

    private func residual<S: Scalar>(_ w: StoredWeight<S>, in g: Graph<S>) -> Node<S> {
        let cores = (1...2 * modes).map { w.node("C\($0)", in: g) }
        return g.reshape(ring(cores, rank: Q, in: g), [w.shape.outputs, w.shape.inputs])
    }

    private func transform<S: Scalar>(_ w: StoredWeight<S>, in g: Graph<S>) -> Node<S> {
        let (J, n) = (inputs(w.shape), w.shape.inputs)
        let pairs = g.reshape(ring((1...modes).map { w.node("T\($0)", in: g) }, rank: R, in: g), [n * n, 1])
        // Entry (i, j) of T stands at (i_1, j_1), ..., (i_D, j_D).
        let order = (0..<n * n).map { entry in
            var (i, j, at, place) = (entry / n, entry % n, 1, 0)
            for side in J.reversed() {
                place += at * (i % side * side + j % side)
                (i, j, at) = (i / side, j / side, at * side * side)
            }
            return Int32(place)
        }
        return g.reshape(g.gatherRows(pairs, Indices(order)), [n, n])
    }

    /// trace(C_1[i_1] ... C_p[i_p]) for all i, row-major, of cores [n_d R, R].
    private func ring<S: Scalar>(_ cores: [Node<S>], rank R: Int, in g: Graph<S>) -> Node<S> {
        /// The row blocks [outer, inner] of a matrix, the two exchanged.
        func exchanged(_ x: Node<S>, _ outer: Int, _ inner: Int) -> Node<S> {
            g.gatherRows(x, Indices((0..<outer * inner).map { Int32($0 % outer * inner + $0 / outer) }))
        }
        // Rows (a, i_1, ..., i_d), columns b.
        var product = exchanged(cores[0], cores[0].rows / R, R)
        for core in cores[1..<cores.count - 1] {
            let next = g.linear(product, g.transpose(core, batches: core.rows / R))
            product = g.reshape(next, [next.count / R, R])
        }
        // The sum over a and b with the last core's [b, a].
        let last = cores[cores.count - 1]
        let (count, I) = (last.rows / R, product.rows / R)
        let left = g.reshape(exchanged(product, R, I), [I, R * R])
        return g.linear(left, g.reshape(g.transpose(last, batches: count), [count, R * R]))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (g, copy) = (Graph<S>(), w.copy())
        let parts = [transform(copy, in: g), residual(copy, in: g)]
        parts.forEach(g.keep)
        g.compile()
        g.forward()
        return [
            "transform": parts[0].value, "residual": parts[1].value, "out_factors": .vector(outputs(w.shape)),
            "in_factors": .vector(inputs(w.shape)),
        ]
    }
}
