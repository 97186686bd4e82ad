import LowRankCore
import MethodSupport

/// FRUGAL: Adam on a small, changing part of the gradient and a rule without state on all the rest.
///
///     every T updates:  choose the state-full part; M, V <- 0 and k <- 0 (reset_statistics)
///     W <- (1 - lr wd) W;   k <- k + 1
///     R = down(G);   G' = G - up(R)
///     W <- W - lr a up( M/(1 - b1^k) / (sqrt(V/(1 - b2^k)) + eps) )
///     W <- W - lr a c sign(G')            sign(0) = 0;   sgd: G' itself;   no: nothing
///
/// The state-full part has the density rho of the whole:
///
///     block        round(rho #weights) whole weights, the others have only the rule without state
///     coordinate   int(rho n) columns, int(rho m) rows or int(rho m n) entries (randk), drawn at random
///     galore       GaLore's projection to round(rho d) dimensions: leading singular vectors, a random
///                  semi-orthogonal P, or rows of a random permutation matrix
///
/// Keeps two moments of the part: 2 m n for a chosen block and nothing for another; 2 m int(rho n) and int(rho n)
/// 32-bit indices for columns; 2 r max(m, n) + r min(m, n) for galore. rho = 0 keeps nothing. Scratch, shared by
/// all parameters: R.
/// Only the weight matrices of linear layers are treated so; the others get the same Adam (torch).
/// Parent: AdamW (variant torch), bit for bit, at density 1 with blocks or coordinates and without reset; signSGD at 0.
/// Departs: Lion and SGD as state-full rules are left out. Paper and code call different variants FRUGAL: blocks,
/// in descending order, are those of the pre-training scripts, columns those of fine-tuning.
/// P. Zmushko et al., ICML 2025, arXiv:2411.07837, Algorithm 1.
public struct FRUGAL: UpdateRule, ProjectingRule {
    public static let card = MethodCard(
        id: "frugal", name: "FRUGAL",
        paper: .init(
            title: "FRUGAL: Memory-Efficient Optimization by Reducing State Overhead for Scalable Training",
            authors: "P. Zmushko, A. Beznosikov, M. Takáč, S. Horváth", year: 2025, arXiv: "2411.07837"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam on a small changing part of the gradient, sign descent on the rest.",
        hyperparameters: [
            .choice(
                "projection", "block", of: ["block", "coordinate", "galore"],
                "what the state-full part consists of: whole weights, coordinates, a projection",
                source: "official code, pre-training"),
            .real(
                "density", 0.25, in: 0...1, "rho, the state-full part of the whole", source: "paper, section 5",
                leastChange: 0.5),
            .integer("update_gap", 200, "updates T between two choices", source: "paper, pre-training"),
            .choice(
                "block_order", "descending", of: ["random", "ascending", "descending", "mirror"],
                "how blocks take turns", source: "official code, pre-training",
                effectiveWith: ["projection": .text("block")]),
            .choice(
                "coord_choice", "columns", of: ["columns", "rows", "randk"], "which coordinates are drawn",
                source: "official code", effectiveWith: ["projection": .text("coordinate")]),
            .choice(
                "proj_type", "svd", of: ["svd", "random", "randperm"], "where P comes from", source: "official code",
                effectiveWith: ["projection": .text("galore")]),
            .choice(
                "proj_side", "std", of: ProjectionType.names,
                "which side is projected: the short one, the long one, always left, always right, both",
                source: "official code", effectiveWith: ["projection": .text("galore")]),
            .choice(
                "inactive_update_rule", "sign_sgd", of: ["sign_sgd", "sgd", "no"], "the rule without state",
                source: "paper"),
            .real(
                "inactive_lr_scale", 1, "c, multiplies the step without state",
                source: "paper, pre-training; 0.1 in fine-tuning"),
            .real(
                "proj_params_lr_scale", 1, "a, multiplies the learning rate of these weights", source: "official code"),
            .flag(
                "reset_statistics", true, "start the moments anew with every choice", source: "paper; blocks always do",
                effectiveWith: ["projection": .text("coordinate")]),
        ] + AdamSettings.hyperparameters(eps: 1e-8, source: "paper, pre-training"),
        memory: "2 m n numbers for the chosen blocks; columns: 2 rho m n and rho n indices; "
            + "galore: r min(m, n) + 2 r max(m, n)",
        parent: "adamw, at density = 1",
        otherNames: OtherNames(defaults: ["block_order": .text("random")]),
        claims: [
            "pre-training on C4 comes close to AdamW and ahead of GaLore and BAdam at density 0.25",
            "at density 0, sign descent on all linear weights, it is still ahead of them",
        ])

    /// What the state-full part consists of.
    private enum Part {
        case block(FRUGALBlocks.Order)
        case coordinates(CoordinateChoice)
        case projection(Basis)
    }
    private enum Basis: String { case svd, random, randperm }

    private let part: Part
    private let density: Double
    private let gap: Int
    private let rest: FRUGALRest
    /// c, and a.
    private let restScale, scale: Double
    private let resets: Bool
    private let side: ProjectionType
    private let adam: AdamSettings
    package var signs = ProjectorSigns.kept
    private var blocks: FRUGALBlocks?
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        part =
            switch h.choice("projection") {
            case "block": .block(FRUGALBlocks.Order(rawValue: h.choice("block_order"))!)
            case "coordinate": .coordinates(CoordinateChoice(rawValue: h.choice("coord_choice"))!)
            default: .projection(Basis(rawValue: h.choice("proj_type"))!)
            }
        (density, gap, resets) = (h.real("density"), h.integer("update_gap"), h.flag("reset_statistics"))
        rest = FRUGALRest(rawValue: h.choice("inactive_update_rule"))!
        (restScale, scale) = (h.real("inactive_lr_scale"), h.real("proj_params_lr_scale"))
        side = ProjectionType(rawValue: h.choice("proj_side"))!
        adam = AdamSettings(h, variant: .torch)
    }

    public var refreshInterval: Int? { gap }

    // MARK: - Blocks

    /// Nil when the part is another.
    private func makeBlocks(of parameters: [ParameterInfo], _ streams: RandomStreams) throws -> FRUGALBlocks? {
        guard case .block(let order) = part else { return nil }
        return try FRUGALBlocks(
            parameters.filter(\.isProjected).map(\.name), order: order, density: density, streams: streams)
    }

    public func adapted(to parameters: [ParameterInfo], streams: RandomStreams) throws -> any UpdateRule {
        var result = self
        result.blocks = try makeBlocks(of: parameters, streams.scoped("frugal"))
        return result
    }

    public func peakPhase(of parameters: [ParameterInfo]) throws -> [ParameterInfo] {
        guard let blocks = try makeBlocks(of: parameters, RandomStreams(seed: 0)) else { return parameters }
        let projected = parameters.filter(\.isProjected)
        let largest = blocks.largest(sizes: projected.map(\.count))
        return parameters.filter { !$0.isProjected } + largest.map { projected[$0] }
    }

    // MARK: - State

    /// For blocks: while the parameter is chosen.
    public func layout(_ parameter: ParameterInfo) -> [StateSpec] {
        let shape = parameter.shape
        guard parameter.isProjected, !isBlock else { return AdamSettings.moments(shape) }
        guard case .coordinates(let choice) = part else {
            return projector(shape).map { $0.layout + AdamSettings.moments($0.projectedShape) } ?? []
        }
        let count = Int(density * Double(choice.extent(shape)))
        return count == 0
            ? [] : [StateSpec("indices", [count], .projections, as: .indices)]
                + AdamSettings.moments(choice.partShape(shape, count: count))
    }

    public func initialLayout(_ parameter: ParameterInfo) -> [StateSpec] {
        isBlock && parameter.isProjected ? [] : layout(parameter)
    }

    private var isBlock: Bool { if case .block = part { true } else { false } }

    /// To round(rho d) of the d dimensions of the projected side; nil when that is none.
    private func projector(_ shape: [Int]) -> GradientProjector? {
        let length =
            switch side.sides(shape[0], shape[1]) {
            case (true, false): shape[0]
            case (false, true): shape[1]
            default: min(shape[0], shape[1])
            }
        // Half way goes to the even number, as in Python.
        let rank = Int((density * Double(length)).rounded(.toNearestOrEven))
        let settings = ProjectionSettings(method: Self.card.id, rank: rank, gap: gap, type: side, signs: signs)
        return rank == 0 ? nil : GradientProjector(shape, settings)
    }

    // MARK: - Updates

    public func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext
    ) {
        guard state.parameter.isProjected else { return AdamW(adam).update(&W, &G, &state, context) }
        let (shape, count, period, projector) = (W.shape, W.count, state.t / gap, projector(W.shape))
        if state.t % gap == 0 {
            guard context.refresh(&W, { try choose(period, G, projector, &state) }) else { return }
        }
        state.t += 1
        let k = resets || isBlock ? state.t - period * gap : state.t
        let c = adam.coefficients(step: k, learningRate: context.learningRate)
        let (step, restStep) = (S(c.stepSize * scale), S(context.learningRate * scale * restScale))
        G.write { g in
            guard state.hasNumbers("M") else { return rest.apply(g, count: count, step: restStep) }
            switch part {
            case .block:
                state.direction(g, c)
                S.kernels.scale(g, step, Int64(count))
            case .coordinates(let choice):
                scratch.lend(state["M"].count, of: S.self) { R in
                    choice.move(g, shape, to: R, state.indices["indices"]!)
                    rest.apply(g, count: count, step: restStep)
                    state.direction(R, c)
                    choice.add(R, to: g, shape, alpha: step, state.indices["indices"]!)
                }
            case .projection:
                scratch.lend(projector!.scratchCount, of: S.self) { R in
                    projector!.project(g, into: R, state)
                    projector!.projectBack(R, into: g, state, alpha: -1, beta: 1)
                    rest.apply(g, count: count, step: restStep)
                    state.direction(R, c)
                    projector!.projectBack(R, into: g, state, alpha: step, beta: 1)
                }
            }
        }
        AdamKernel.apply(G, to: &W, before: c.decayBefore, step: 1, after: c.decayAfter)
    }

    /// Chooses the state-full part of a period, counted from 0.
    private func choose<S>(
        _ period: Int, _ G: Tensor<S>, _ projector: GradientProjector?, _ state: inout UpdateState<S>
    ) throws {
        switch part {
        case .block:
            guard let blocks, let index = blocks.names.firstIndex(of: state.parameter.name) else {
                preconditionFailure("blocks are chosen among the parameters that the rule was adapted to")
            }
            state.keep(blocks.chosen(period).contains(index) ? layout(state.parameter) : [])
        case .coordinates(let choice):
            guard let count = state.indices["indices"]?.count else { return }
            let drawn = state.streams.sample("indices\(period + 1)", count, of: choice.extent(G.shape))
            state.indices["indices"]!.assign(drawn)
            if resets { state.forgetMoments() }
        case .projection(let basis):
            guard let projector else { return }
            switch basis {
            case .svd: try projector.follow(G, &state)
            case .random: projector.draw("P\(period + 1)", &state) { $0.orthonormal($1, $2) }
            case .randperm: projector.draw("P\(period + 1)", &state) { $0.selection($1, $2) }
            }
            if resets { state.forgetMoments() }
        }
    }
}

/// What happens to the rest.
private enum FRUGALRest: String {
    case signSGD = "sign_sgd", sgd, no

    /// G <- the step of the rule without state.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func apply<S: Scalar>(_ g: UnsafeMutablePointer<S>, count: Int, step: S) {
        switch self {
        case .sgd: S.kernels.scale(g, step, Int64(count))
        case .no: g.update(repeating: 0, count: count)
        case .signSGD:
            for i in 0..<count { g[i] = step * sign(g[i]) }
        }
    }
}
