import LowRankCore

/// Break-for-Make: half of each factor is frozen while one trains faster than the other; then both train whole.
///
///     W = W0 + up down        down: r x n, up: m x r
///     content, style:  the first half of down's columns and of up's rows stay; up, or down, learns at slow_rate of the rate
///     make:            C_d = (down down^T + reg I)^-1,  C_u = (up^T up + reg I)^-1, or I where a Gram matrix is 0
///                      down and up: AdamW on C_u d(down) and d(up) C_d, both C from before the step
///
/// The frozen halves of a square weight are different rows of one random orthonormal n x r matrix, so that W is not W0 at the
/// start; of other weights they are as the rest: down normal with deviation 1/r, up = 0.
/// Stores W0 (m n, frozen), down and up (r (m + n)) and two moments of what trains, half of that but in `make`.
/// Parent: lora at alpha = r, but for the start and the frozen halves.
/// Departs: one stage is one run. Joining the halves of a content and a style adapter before `make`, and the images beside
/// the one that is learned, are left out. The basis has 1280 rows in the code, the width of its network.
/// Y. Xu et al., Break-for-Make, 2024, arXiv:2403.19456; code ICTMCG/Break-for-make.
public struct BreakForMake: WeightForm, UpdateRule {
    public static let card = MethodCard(
        id: "break-for-make", name: "Break-for-Make",
        paper: .init(
            title: "Break-for-Make: Modular Low-Rank Adaptations for Composable Content-Style Customization",
            authors: "Y. Xu, F. Tang, J. Cao, Y. Zhang, O. Deussen, W. Dong, J. Li, T.-Y. Lee", year: 2024,
            arXiv: "2403.19456"),
        family: .adapters, axes: [.parametrisation, .updateRule],
        summary: "Half of each factor is frozen while one trains faster than the other; then both train, "
            + "preconditioned.",
        hyperparameters: [
            .rank(32, "rows of down and columns of up", source: "a quarter of the width; 64 in the paper"),
            .choice(
                "stage", "content", of: ["content", "style", "make"],
                "whether down or up learns fast, or both train whole", source: "paper"),
            .real(
                "slow_rate", 0.1, in: 0...1, "rate of the other factor", source: "official code: 1e-5 of 1e-4",
                effectiveWith: ["stage": .text("content")]),
            .real(
                "reg", 0, "added to the diagonals of the Gram matrices", source: "official code",
                effectiveWith: ["stage": .text("make")]),
        ] + AdamSettings.hyperparameters(eps: 1e-8, source: "official code", alwaysCorrects: true),
        memory: "frozen m n + r (m + n) / 2, weights r (m + n) / 2; in make: frozen m n, weights r (m + n)",
        parent: "lora at alpha = r, but for the start and the frozen halves",
        claims: ["the best alignment with content, style and prompt among joint training and merged adapters"])

    private let rank: Int
    private let stage: String
    private let slowRate, reg: Double
    private let adamw: AdamW

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        stage = h.choice("stage")
        (slowRate, reg) = (h.real("slow_rate"), h.real("reg"))
        adamw = AdamW(AdamSettings(h, variant: .torchDecayLast))
    }

    private var isWhole: Bool { stage == "make" }

    // MARK: - Form

    public func check(_ w: WeightShape) throws {
        try w.checkRank(rank, method: "break-for-make")
        guard isWhole || w.smallerSide > 1 else {
            throw MethodError("break-for-make: \(w.name) (\(w.outputs) x \(w.inputs)) has no halves", hyperparameter: "stage")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (m, n, r) = (w.outputs, w.inputs, rank)
        if isWhole { return [.frozen("W0", w), TensorSpec("down", [r, n]), TensorSpec("up", [m, r])] }
        return [
            .frozen("W0", w), TensorSpec("down_fixed", [r, n / 2], .frozen), TensorSpec("down", [r, n - n / 2]),
            TensorSpec("up_fixed", [m / 2, r], .frozen), TensorSpec("up", [m - m / 2, r]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let (m, n, r) = (w.outputs, w.inputs, rank)
        var down: Tensor<S> = streams.normal("down", [r, n], deviation: 1 / Double(r))
        var up = Tensor<S>.zeros([m, r])
        if m == n {
            let basis: Tensor<S> = streams.orthonormal("basis", [n, r])
            for k in 0..<r {
                for j in 0..<n / 2 { down[k, j] = basis[j, k] }
                for i in 0..<m / 2 { up[i, k] = basis[n / 2 + i, k] }
            }
        }
        if isWhole { return WeightStart(["W0": W0, "down": down, "up": up]) }
        let columns = down.transposed()
        return WeightStart([
            "W0": W0, "down_fixed": down.leadingColumns(n / 2), "down": columns.rowsAfter(n / 2).transposed(),
            "up_fixed": up.leadingRows(m / 2), "up": up.rowsAfter(m / 2),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        var (down, up) = (w.node("down", in: g), w.node("up", in: g))
        if !isWhole {
            down = g.concatenateColumns([w.node("down_fixed", in: g), down])
            up = g.concatenateRows([w.node("up_fixed", in: g), up])
        }
        return g.linear(g.linear(x, down), up, addedTo: g.linear(x, w["W0"]))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        if isWhole { return ["delta": product(w["up"].value, w["down"].value)] }
        return ["frozen_columns_down": .scalar(w.shape.inputs / 2), "frozen_rows_up": .scalar(w.shape.outputs / 2)]
    }

    // MARK: - Update rule

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] { adamw.layout(parameter) }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        let slow = stage == "content" ? ".up" : ".down"
        let isSlow = !isWhole && state.parameter.role == .linear && state.parameter.name.hasSuffix(slow)
        adamw.update(&W, &G, &state, context.scaled(by: isSlow ? slowRate : 1))
    }

    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? {
        guard isWhole, let down = weight.parameter("down"), let up = weight.parameter("up") else { return nil }
        return PairState<S>(reg: reg, down: UpdateState(adamw, for: down.info), up: UpdateState(adamw, for: up.info))
    }
}

/// AdamWr: the moments of both preconditioned gradients.
private struct PairState<S: Scalar>: CoupledUpdateState {
    let reg: Double
    var down: UpdateState<S>
    var up: UpdateState<S>

    mutating func update(_ weight: StoredWeight<S>, context: UpdateContext) {
        let (D, U) = (weight["down"], weight["up"])
        let ofDown = inverse(product(D.value, transposed: false, D.value, transposed: true))
        let ofUp = inverse(product(U.value, transposed: true, U.value))
        D.change {
            $1 = product(ofUp, $1)
            down.update(&$0, gradient: &$1, context: context)
        }
        U.change {
            $1 = product($1, ofDown)
            up.update(&$0, gradient: &$1, context: context)
        }
    }

    /// (G + reg I)^-1; I where G is 0, or where that is singular.
    private func inverse(_ gram: Tensor<S>) -> Tensor<S> {
        let identity = Tensor<S>.identity(gram.rows)
        guard gram.norm > 1e-6 else { return identity }
        return (try? (gram + S(reg) * identity).solve(identity)) ?? identity
    }

    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory] {
        (parameter == down.parameter ? down : up).storedMemory
    }
}
