import LowRankCore

/// What the methods that project a gradient to a moving subspace have in common.
struct ProjectionSettings: Sendable {
    /// r.
    var rank: Int
    /// T, updates between refreshes.
    var gap: Int
    var type: ProjectionType
    var signs = ProjectorSigns.kept

    /// Reads `rank`, `update_proj_gap` and `proj_type`.
    init(_ h: Hyperparameters) {
        self.init(
            rank: h.integer("rank"), gap: h.integer("update_proj_gap"),
            type: ProjectionType(rawValue: h.choice("proj_type"))!)
    }

    init(rank: Int, gap: Int, type: ProjectionType) {
        self.rank = rank
        self.gap = gap
        self.type = type
    }

    /// - Throws: `MethodError` when a projected parameter is smaller than the subspace.
    package func check(_ parameter: ParameterInfo, method: String) throws {
        guard parameter.isProjected else { return }
        let short = parameter.shape.min()!
        if rank > short {
            throw MethodError(
                "\(method): rank \(rank) is larger than the short side of \(parameter.name) "
                    + "(\(parameter.shape[0]) x \(parameter.shape[1])); it can be at most \(short)",
                hyperparameter: "rank")
        }
    }

    /// r, or the short side where that is smaller (which `check` does not let happen).
    func rank(_ shape: [Int]) -> Int { min(rank, shape[0], shape[1]) }

    /// The shapes of P from the left (m x r) and from the right (r x n); nil for a side that is not projected.
    func shapes(_ shape: [Int]) -> (left: [Int]?, right: [Int]?) {
        let (m, n) = (shape[0], shape[1])
        let r = rank(shape)
        let sides = type.sides(m, n)
        return (sides.left ? [m, r] : nil, sides.right ? [r, n] : nil)
    }

    /// The shape of R.
    func projectedShape(_ shape: [Int]) -> [Int] {
        let (left, right) = shapes(shape)
        return [left?[1] ?? shape[0], right?[0] ?? shape[1]]
    }

    /// The formula for Adam's moments of R.
    func momentMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let projected = projectedShape(shape)
        return AdamMoments<Float>.storedMemory(count: projected[0] * projected[1], scalarBytes: scalarBytes)
    }

    /// The formula for what a `GradientProjector` keeps.
    func storedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory] {
        let (left, right) = shapes(shape)
        return [("P_left", left), ("P_right", right)].compactMap { name, shape in
            shape.map { StoredMemory(name, .projections, bytes: $0[0] * $0[1] * scalarBytes) }
        }
    }
}

extension ParameterInfo {
    /// The methods of this family project the weights of attention and MLP and leave the rest to their parent.
    var isProjected: Bool { role == .linear && shape.count == 2 }
}

/// Which sides of an m x n gradient are projected: the short one, the long one, always left, always right, both.
enum ProjectionType: String, CaseIterable, Sendable {
    case std, reverseStd = "reverse_std", left, right, full

    static let names = allCases.map(\.rawValue)

    /// Names of the types that leave one side as it is.
    static let oneSided = names.filter { $0 != full.rawValue }

    /// Square counts as tall.
    func sides(_ m: Int, _ n: Int) -> (left: Bool, right: Bool) {
        let tall = m >= n
        return switch self {
        case .std: (!tall, tall)
        case .reverseStd: (tall, !tall)
        case .left: (true, false)
        case .right: (false, true)
        case .full: (true, true)
        }
    }
}

// MARK: - Hyper-parameters

extension HyperparameterSpec {
    static func projectionGap(
        _ meaning: String = "updates T between refreshes of P", default gap: Int = 200, source: String
    ) -> HyperparameterSpec {
        .init("update_proj_gap", .integer(1...Int.max), default: .integer(gap), meaning, source: source)
    }

    static func projectedScale(source: String) -> HyperparameterSpec {
        .init(
            "scale", .real(AdamW.nonNegative), default: .real(0.25), "alpha, multiplies the projected step", source: source)
    }

    static func projectionType(
        _ types: [String] = ProjectionType.names, source: String, effectiveWith: [String: HyperValue] = [:]
    ) -> HyperparameterSpec {
        .init(
            "proj_type", .choice(types), default: .text("std"),
            "which side is projected: the short one, the long one, always left, always right"
                + (types.contains(ProjectionType.full.rawValue) ? ", both" : ""), source: source, effectiveWith: effectiveWith)
    }
}
