import LowRankCore

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
/// Only 2-D weights of role `linear` are treated so; the others get the same Adam (torch).
/// Parent: AdamW (variant torch), bit for bit, at density 1 with blocks or coordinates and without reset; signSGD at 0.
/// Departs: Lion and SGD as state-full rules are left out. Paper and code call different variants FRUGAL: blocks,
/// in descending order, are those of the pre-training scripts, columns those of fine-tuning.
/// P. Zmushko et al., FRUGAL: Memory-Efficient Optimization by Reducing State Overhead for Scalable Training,
/// ICML 2025, arXiv:2411.07837, Algorithm 1.
public struct FRUGAL: UpdateRule {
    public static let card = MethodCard(
        id: "frugal", name: "FRUGAL",
        paper: .init(
            title: "FRUGAL: Memory-Efficient Optimization by Reducing State Overhead for Scalable Training",
            authors: "P. Zmushko, A. Beznosikov, M. Takáč, S. Horváth", year: 2025, arXiv: "2411.07837"),
        family: .gradientProjection, axes: [.updateRule],
        summary: "Adam on a small changing part of the gradient, sign descent on the rest.",
        hyperparameters: [
            .init(
                "projection", .choice(["block", "coordinate", "galore"]), default: .text("block"),
                "what the state-full part consists of: whole weights, coordinates, a projection",
                source: "official code, pre-training"),
            .init(
                "density", .real(0...1), default: .real(0.25), "rho, the state-full part of the whole",
                source: "paper, section 5", leastChange: 0.5),
            .init(
                "update_gap", .integer(1...Int.max), default: .integer(200), "updates T between two choices",
                source: "paper, pre-training"),
            .init(
                "block_order", .choice(["random", "ascending", "descending", "mirror"]), default: .text("descending"),
                "how blocks take turns", source: "official code, pre-training",
                effectiveWith: ["projection": .text("block")]),
            .init(
                "coord_choice", .choice(["columns", "rows", "randk"]), default: .text("columns"),
                "which coordinates are drawn", source: "official code", effectiveWith: ["projection": .text("coordinate")]),
            .init(
                "proj_type", .choice(["svd", "random", "randperm"]), default: .text("svd"), "where P comes from",
                source: "official code", effectiveWith: ["projection": .text("galore")]),
            .init(
                "proj_side", .choice(ProjectionType.names), default: .text("std"),
                "which side is projected: the short one, the long one, always left, always right, both",
                source: "official code", effectiveWith: ["projection": .text("galore")]),
            .init(
                "inactive_update_rule", .choice(["sign_sgd", "sgd", "no"]), default: .text("sign_sgd"),
                "the rule without state", source: "paper"),
            .init(
                "inactive_lr_scale", .real(AdamW.nonNegative), default: .real(1), "c, multiplies the step without state",
                source: "paper, pre-training; 0.1 in fine-tuning"),
            .init(
                "proj_params_lr_scale", .real(AdamW.nonNegative), default: .real(1),
                "a, multiplies the learning rate of these weights", source: "official code"),
            .init(
                "reset_statistics", .flag, default: .flag(true), "start the moments anew with every choice",
                source: "paper; blocks always do",
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

    var settings: FRUGALSettings
    private var blocks: FRUGALBlocks?
    private let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        let part: FRUGALSettings.Part =
            switch h.choice("projection") {
            case "block": .block(FRUGALBlocks.Order(rawValue: h.choice("block_order"))!)
            case "coordinate": .coordinates(CoordinateChoice(rawValue: h.choice("coord_choice"))!)
            default:
                .projection(
                    FRUGALSettings.Basis(rawValue: h.choice("proj_type"))!,
                    ProjectionType(rawValue: h.choice("proj_side"))!)
            }
        settings = FRUGALSettings(
            part: part, density: h.real("density"), gap: h.integer("update_gap"),
            rest: FRUGALSettings.Rest(rawValue: h.choice("inactive_update_rule"))!,
            restScale: h.real("inactive_lr_scale"), scale: h.real("proj_params_lr_scale"),
            resets: h.flag("reset_statistics"), adam: AdamSettings(h, variant: .torch))
    }

    public var refreshInterval: Int? { settings.gap }

    public func check(_ parameter: ParameterInfo) {}

    public func adapted(to parameters: [ParameterInfo], streams: RandomStreams) throws -> any UpdateRule {
        guard case .block(let order) = settings.part else { return self }
        var result = self
        result.blocks = try makeBlocks(parameters.filter(\.isProjected), order, streams.scoped("frugal"))
        return result
    }

    private func makeBlocks(
        _ parameters: [ParameterInfo], _ order: FRUGALBlocks.Order, _ streams: RandomStreams
    ) throws -> FRUGALBlocks {
        try FRUGALBlocks(parameters.map(\.name), order: order, density: settings.density, streams: streams)
    }

    public func peakPhase(of parameters: [ParameterInfo]) throws -> [ParameterInfo] {
        guard case .block(let order) = settings.part else { return parameters }
        let projected = parameters.filter(\.isProjected)
        let largest = try makeBlocks(projected, order, RandomStreams(seed: 0)).largest(sizes: projected.map(\.count))
        return parameters.filter { !$0.isProjected } + largest.map { projected[$0] }
    }

    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        parameter.isProjected
            ? FRUGALState<S>(parameter, settings: settings, blocks: blocks, streams: streams, scratch: scratch)
            : AdamWState<S>(shape: parameter.shape, settings: settings.adam)
    }

    /// For blocks: while the parameter is chosen.
    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        guard parameter.isProjected else {
            return AdamMoments<Float>.storedMemory(count: parameter.count, scalarBytes: scalarBytes)
        }
        return FRUGALPart<Float>.storedMemory(parameter.shape, settings, scalarBytes: scalarBytes)
    }
}

/// FRUGAL's knobs.
struct FRUGALSettings: Sendable {
    /// What the state-full part consists of.
    enum Part: Sendable {
        case block(FRUGALBlocks.Order)
        case coordinates(CoordinateChoice)
        case projection(Basis, ProjectionType)
    }
    enum Basis: String, Sendable {
        case svd, random, randperm
    }
    /// What happens to the rest.
    enum Rest: String, Sendable {
        case signSGD = "sign_sgd", sgd, no
    }

    var part: Part
    var density: Double
    var gap: Int
    var rest: Rest
    var restScale: Double
    var scale: Double
    var resets: Bool
    var adam: AdamSettings
    var signs = ProjectorSigns.kept
}

/// The part with its moments and the count of updates of one weight.
public struct FRUGALState<S: Scalar>: UpdateState {
    let settings: FRUGALSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private var part: FRUGALPart<S>
    /// nil while no part is state-full.
    private var moments: AdamMoments<S>?
    /// Updates so far.
    private var t = 0

    init(
        _ parameter: ParameterInfo, settings: FRUGALSettings, blocks: FRUGALBlocks?, streams: RandomStreams,
        scratch: SharedScratch
    ) {
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        part = FRUGALPart(parameter, settings, blocks: blocks)
        moments = part.shape.map(AdamMoments.init)
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == gradient.shape)
        let period = t / settings.gap
        if t % settings.gap == 0 {
            guard context.refresh(&weight, { try choose(period, gradient) }) else { return }
        }
        t += 1
        let k = part.isBlock || settings.resets ? t - period * settings.gap : t
        let c = settings.adam.coefficients(step: k, learningRate: context.learningRate)
        let step = S(c.stepSize * settings.scale)
        let restStep = S(context.learningRate * settings.scale * settings.restScale)
        let count = weight.count
        gradient.write { g in
            switch (part, moments != nil) {
            case (.block, true):
                moments!.direction(g, c)
                S.kernels.scale(g, step, Int64(count))
            case (_, false):
                settings.rest.apply(g, count: count, step: restStep)
            case (_, true):
                scratch.lend(part.scratchCount, of: S.self) { R in
                    part.split(g, into: R)
                    settings.rest.apply(g, count: count, step: restStep)
                    moments!.direction(R, c)
                    part.add(R, to: g, alpha: step)
                }
            }
        }
        AdamKernel.apply(gradient, to: &weight, before: c.decayBefore, step: 1, after: c.decayAfter)
    }

    /// Chooses the state-full part of a period, counted from 0.
    private mutating func choose(_ period: Int, _ gradient: Tensor<S>) throws {
        if part.isBlock {
            // The old moments go before the new ones come.
            moments = nil
            try part.choose(period, gradient, streams: streams)
            moments = part.shape.map(AdamMoments.init)
        } else {
            try part.choose(period, gradient, streams: streams)
            if settings.resets { moments?.reset() }
        }
    }

    public var stored: [StoredTensor] { part.stored + (moments?.stored ?? []) }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments?.change(change)
    }
}

extension FRUGALSettings.Rest {
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

// MARK: - For comparison with other implementations

extension FRUGAL: ProjectingRule {
    package var signs: ProjectorSigns {
        get { settings.signs }
        set { settings.signs = newValue }
    }
}
