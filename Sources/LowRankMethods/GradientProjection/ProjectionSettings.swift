import LowRankCore

/// What the methods that project a gradient to a moving subspace have in common.
public struct ProjectionSettings: Sendable {
    /// Which method it is that errors speak of.
    let method: String
    /// r; no weight has more than its short side, where `check` does not reject it.
    var rank: Int
    /// T, updates between refreshes.
    let gap: Int
    var type: ProjectionType
    var signs = ProjectorSigns.kept

    /// Reads `rank`, `update_proj_gap` and `proj_type`, those that the method has.
    init(_ h: Hyperparameters, method: String) {
        self.method = method
        rank = h.values["rank"] == nil ? 1 : h.integer("rank")
        gap = h.values["update_proj_gap"] == nil ? 1 : h.integer("update_proj_gap")
        type = h.values["proj_type"] == nil ? .std : ProjectionType(rawValue: h.choice("proj_type"))!
    }

    init(method: String, rank: Int, gap: Int, type: ProjectionType, signs: ProjectorSigns) {
        (self.method, self.rank, self.gap, self.type, self.signs) = (method, rank, gap, type, signs)
    }

    /// - Throws: `MethodError` when a projected parameter is smaller than the subspace.
    func check(_ parameter: ParameterInfo) throws {
        guard parameter.isProjected else { return }
        let short = parameter.shape.min()!
        if rank > short {
            throw MethodError(
                "\(method): rank \(rank) is larger than the short side of \(parameter.name) "
                    + "(\(parameter.shape[0]) x \(parameter.shape[1])); it can be at most \(short)",
                hyperparameter: "rank")
        }
    }
}

/// How the signs of singular vectors, which the decomposition leaves open, are fixed.
package enum ProjectorSigns: Sendable, CaseIterable {
    /// The largest entry of each vector that is kept is positive; with both sides kept, of those
    /// on the side that `std` would keep, their partners following.
    case kept
    /// The same by the vectors on the other side.
    case other
    /// With both sides kept: each vector by itself.
    case separate
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
        .integer("update_proj_gap", gap, meaning, source: source)
    }

    static func projectedScale(source: String) -> HyperparameterSpec {
        .real("scale", 0.25, "alpha, multiplies the projected step", source: source)
    }

    static func projectionType(
        _ types: [String] = ProjectionType.names, source: String, effectiveWith: [String: HyperValue] = [:]
    ) -> HyperparameterSpec {
        .choice(
            "proj_type", "std", of: types,
            "which side is projected: the short one, the long one, always left, always right"
                + (types.contains(ProjectionType.full.rawValue) ? ", both" : ""), source: source,
            effectiveWith: effectiveWith)
    }
}
