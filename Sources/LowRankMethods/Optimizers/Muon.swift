import LowRankCore

/// Muon: momentum whose matrix is orthogonalised before the step.
///
///     B <- mu B + (1 - mu) G;    U = (1 - mu) G + mu B  (Nesterov)  or  B
///     X = U / ||U||_F;  ns_steps times:  S = X X^T;  X <- (a I + b S + c S S) X     (a, b, c) = (3.4445, -4.7750, 2.0315)
///     W <- (1 - lr wd) W;  W <- W - lr k X        k = 0.2 sqrt(max(m, n))  or  sqrt(max(1, m/n))
///
/// The iteration maps every singular value to about one (0.7 to 1.2 after five steps) and leaves the vectors.
/// Keeps B: m n numbers for a linear weight, half of Adam's state; M and V for everything else, which AdamW trains at
/// rest_rate * lr. Scratch, shared by all parameters: m n + 2 min(m, n)^2 of the largest weight; U overwrites
/// the gradient.
/// Parent: AdamW with its rate times rest_rate, bit for bit, for everything that is not a linear weight.
/// Departs: the iteration runs in the precision of the weights, not in bfloat16; X X^T or X^T X, whichever is
/// smaller, instead of a transposition; the original momentum mu B + G differs by a factor that X does not
/// see.
/// K. Jordan et al., 2024 (torch.optim.Muon); match_rms_adamw: J. Liu et al., 2025, arXiv:2502.16982.
public struct Muon: UpdateRule {
    public static let card = MethodCard(
        id: "muon", name: "Muon",
        paper: .init(
            title: "Muon: An optimizer for hidden layers in neural networks",
            authors: "K. Jordan, Y. Jin, V. Boza, J. You, F. Cesista, L. Newhouse, J. Bernstein", year: 2024, arXiv: ""),
        family: .fullRank, axes: [.updateRule],
        summary: "Steps along the momentum with all singular values set to about one; AdamW for what is not a linear weight.",
        hyperparameters: [
            .real("momentum", 0.95, in: .belowOne, "mu, decay of the buffer", source: "Jordan"),
            .flag("nesterov", true, "look ahead: (1 - mu) G + mu B instead of B", source: "Jordan"),
            .integer("ns_steps", 5, in: 1...99, "Newton-Schulz iterations", source: "Jordan"),
            .choice(
                "scaling", "match_rms_adamw", of: ["match_rms_adamw", "original"],
                "k: 0.2 sqrt(max(m, n)), steps as large as AdamW's at the same rate, or sqrt(max(1, m/n))",
                source: "arXiv:2502.16982, equation 4; Jordan"),
            .real(
                "rest_rate", 1, "learning rate of AdamW for the rest in units of the run's rate",
                source: "arXiv:2502.16982; Jordan has 3e-4 / 0.02 with original scaling"),
            .real("beta1", 0.9, in: .belowOne, "decay of the mean gradient (AdamW)", source: "Jordan"),
            .real("beta2", 0.95, in: .belowOne, "decay of the mean squared gradient (AdamW)", source: "Jordan"),
            .real(
                "eps", 1e-8, "added to the root of the second moment (AdamW)",
                source: "torch.optim.AdamW; Jordan has 1e-10"),
            .real("weight_decay", 0, "decay per unit of learning rate", source: "Jordan; torch.optim.Muon has 0.1"),
        ],
        memory: "B: m n numbers; scratch m n + 2 min(m, n)^2 of the largest weight, shared",
        parent: "adamw, exact for parameters that are not linear weights",
        otherNames: OtherNames(
            hyperparameters: ["adjust_lr_fn": "scaling"], tensors: ["buffer": "B"],
            defaults: ["scaling": .text("original"), "weight_decay": .real(0.1)]),
        claims: [
            "training speed records of NanoGPT",
            "about twice the compute efficiency of AdamW (arXiv:2502.16982)",
        ])

    private let momentum, weightDecay, restRate: Double
    private let nesterov, matchesAdamW: Bool
    private let iterations: Int
    private let rest: AdamW
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        (momentum, weightDecay, restRate) = (h.real("momentum"), h.real("weight_decay"), h.real("rest_rate"))
        (nesterov, matchesAdamW) = (h.flag("nesterov"), h.choice("scaling") == "match_rms_adamw")
        iterations = h.integer("ns_steps")
        rest = AdamW(AdamSettings(h, variant: .torch))
    }

    private func orthogonalises(_ parameter: ParameterInfo) -> Bool {
        parameter.role == .linear && parameter.shape.count == 2
    }

    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        orthogonalises(parameter)
            ? [StateSpec("B", parameter.shape, moment: "momentum_buffer")] : rest.layout(parameter)
    }

    /// k of an m x n weight.
    private func scale(_ m: Int, _ n: Int) -> Double {
        matchesAdamW ? 0.2 * Double(max(m, n)).squareRoot() : max(1, Double(m) / Double(n)).squareRoot()
    }

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard orthogonalises(state.parameter) else {
            return rest.update(&W, &G, &state, context.scaled(by: restRate))
        }
        let (m, n, mu, lr) = (W.rows, W.columns, momentum, context.learningRate)
        guard W.count > 0 else { return }
        let (before, step) = (1 - lr * weightDecay, lr * scale(m, n))
        state["B"].blend(keeping: mu, adding: 1 - mu, of: G)
        G.blend(keeping: nesterov ? 1 - mu : 0, adding: nesterov ? mu : 1, of: state["B"])
        G.write { U in
            scratch.lend(NewtonSchulz.scratch(m, n), of: S.self) { scratch in
                let X = NewtonSchulz.orthogonalise(U, m, n, iterations: iterations, scratch: scratch)
                W.write { AdamKernel.apply(weight: $0, direction: X, count: m * n, before: before, step: step, after: 1) }
            }
        }
    }
}

/// Muon's iteration towards the nearest matrix with orthonormal rows or columns.
enum NewtonSchulz {
    /// Coefficients of x, x^3, x^5: the steepest slope at zero that keeps singular values near one.
    static let (a, b, c) = (3.4445, -4.7750, 2.0315)
    /// Least norm that is divided by.
    static let least = 1e-7

    /// Numbers of scratch for an m x n matrix: another one, S and its polynomial.
    static func scratch(_ m: Int, _ n: Int) -> Int { m * n + 2 * min(m, n) * min(m, n) }

    /// X m x n, row-major, is overwritten; the result is in it or in `scratch`.
    static func orthogonalise<S: Scalar>(
        _ U: UnsafeMutablePointer<S>, _ m: Int, _ n: Int, iterations: Int, scratch: UnsafeMutablePointer<S>
    ) -> UnsafeMutablePointer<S> {
        let (k, isTall) = (min(m, n), m > n)
        var (X, other) = (U, scratch)
        let gram = scratch + m * n
        let polynomial = gram + k * k
        let norm = S.kernels.sumSquares(X, Int64(m * n)).squareRoot()
        S.kernels.scale(X, S(1 / max(norm, least)), Int64(m * n))
        for _ in 0..<iterations {
            // S = X X^T, or X^T X of a tall X
            multiply(transA: isTall, transB: !isTall, k, k, max(m, n), X, X, gram)
            polynomial.update(from: gram, count: k * k)
            multiply(k, k, k, gram, gram, polynomial, alpha: S(c), beta: S(b))
            for i in 0..<k { polynomial[i * k + i] += S(a) }
            multiply(m, n, k, isTall ? X : polynomial, isTall ? polynomial : X, other)
            swap(&X, &other)
        }
        return X
    }
}
