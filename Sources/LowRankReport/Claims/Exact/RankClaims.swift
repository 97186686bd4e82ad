import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Numerical ranks of what methods store and of what they have added to a weight.
enum RankClaims {
    /// sltrain-5: (alpha / r) B A + S on random supports, at the density of Proposition 1 and at the paper's 3 %.
    /// - Parameter factor: of log n / n, the density.
    static func slTrainRank(factor: Double = 2) throws -> ExactFinding {
        func rank(_ n: Int, density: Double, seed: Int) throws -> Int {
            let r = n / 4
            let settings: [String: HyperValue] = ["rank": .integer(r), "sp_ratio": .real(density)]
            let method = try TrainingMethod([("sltrain", settings)])
            let streams = RandomStreams(seed: seed)
            let weight: StoredWeight<Double> = try method.parametrisation.storedWeight(
                WeightShape(name: "w", outputs: n, inputs: n), initial: .zeros([n, n]), streams: streams)
            // B starts at zero, where the rank would be that of S alone.
            weight.parameter("B")!.value.assign(streams.normal("B", [n, r], deviation: 1))
            return try weight.effectiveWeight!.numericalRank()
        }
        let sizes = [64, 128, 256]
        func ranks(_ density: (Int) -> Double) throws -> [[Int]] {
            try sizes.map { n in try (1...(n > 128 ? 2 : 4)).map { try rank(n, density: density(n), seed: $0) } }
        }
        let found = try ranks { factor * log(Double($0)) / Double($0) }
        let atThree = try ranks { _ in 0.03 }
        func text(_ ranks: [[Int]]) -> String {
            zip(sizes, ranks).map { "\($1.map { "\($0)" }.joined(separator: " ")) of \($0)" }.joined(separator: ", ")
        }
        return ExactFinding(
            holds: zip(sizes, found).allSatisfy { n, ranks in ranks.allSatisfy { $0 == n } },
            finding: String(format: "at r = n/4 and delta = %g log n / n the rank is ", factor) + text(found)
                + "; at delta = 3 % it is " + text(atThree))
    }

    /// relora-2: the rank of what k merges of rank r have added.
    static func reLoRARank(
        claimed: (_ merges: Int, _ r: Int, _ n: Int) -> Int = { min($0 * $1, $2) }
    ) throws -> ExactFinding {
        let (r, merges, cycle) = (2, 8, 5)
        let run = try SmallDecoder<Double>.narrow(
            "relora",
            [
                "rank": .integer(r), "cycles": .integer(merges + 1), "warm_start": .integer(0),
                "optimizer_reset": .text("zero"),
            ], updates: (merges + 1) * cycle)
        let start = run.linearWeights.map { $0.effectiveWeight! }
        // A cycle's first update, of rate 0, is followed by the merge of the cycle before.
        try run.train(updates: 1)
        var isClaimed = true
        let found = try (1...merges).map { k in
            try run.train(updates: cycle)
            let ranks = try zip(run.linearWeights, start).map { weight, start in
                var change = weight.effectiveWeight!
                change.blend(keeping: 1, adding: -1, of: start)
                let rank = try change.numericalRank(relativeTo: 1e-10)
                isClaimed = isClaimed && rank == claimed(k, r, min(start.rows, start.columns))
                return rank
            }
            return Set(ranks).sorted().map { "\($0)" }.joined(separator: " or ")
        }
        return ExactFinding(
            holds: isClaimed,
            finding: "r = \(r) and n = 12: over the weights of a decoder the update has the rank \(found.joined(separator: ", ")) after "
                + "1 to \(merges) merges, claimed min(k r, n)")
    }

    // MARK: - Adapters

    /// The rank of what an adapter adds to a weight when the numbers that train are drawn at random.
    static func adapterRank(
        _ id: String, _ values: [String: HyperValue], claimed: (_ m: Int, _ n: Int) -> Int
    ) throws -> ExactFinding {
        let adapted = try AdaptedWeight.sides.map { try AdaptedWeight(id, values, $0) }
        let found = try adapted.map { try $0.updateRank() }
        let expected = AdaptedWeight.sides.map { claimed($0.m, $0.n) }
        func text(_ numbers: [Int]) -> String { numbers.map(Double.init).listed("%.0f") }
        return ExactFinding(
            holds: found == expected,
            finding: "weights of \(AdaptedWeight.sides.map { "\($0.m) x \($0.n)" }.joined(separator: ", ")) with "
                + "\(text(adapted.map(\.trained))) trained numbers: the update has rank \(text(found)), claimed "
                + text(expected))
    }

    /// snell-1: distances of factors of 8 columns in all, before the competition for the largest.
    static func snellRank(claimed n: Int = 64) throws -> ExactFinding {
        func rank(_ id: String, _ values: [String: HyperValue]) throws -> Int {
            try AdaptedWeight(id, values, (64, 64)).updateRank()
        }
        func snell(keeping share: Double) throws -> Int {
            try rank("snell", ["factor_dim": .integer(4), "init_thres": .real(1 - share)])
        }
        let found = try snell(keeping: 1)
        return ExactFinding(
            holds: found == n,
            finding: "a 64 x 64 matrix of differences of distances has rank \(found), claimed \(n); once only the "
                + "largest tenth stays, \(try snell(keeping: 0.1)); LoRA with as many numbers has "
                + "\(try rank("lora", ["rank": .integer(8)]))")
    }

    /// shira-1: random entries, as many as LoRA of rank n / 128 has numbers.
    /// - Parameter claimed: the update has a higher rank.
    static func shiraRank(claimed: (_ n: Int) -> Int = { $0 / 2 }) throws -> ExactFinding {
        let sides = [128, 256, 512]
        let found = try sides.map { try AdaptedWeight("shira", ["rank": .integer($0 / 128)], ($0, $0)).updateRank() }
        return ExactFinding(
            holds: zip(sides, found).allSatisfy { $1 > claimed($0) },
            finding: "1.6 % of the entries train: rank "
                + zip(sides, found).map { "\($1) of \($0)" }.joined(separator: ", ")
                + "; LoRA with as many numbers has \(sides.map { Double($0 / 128) }.listed("%.0f"))")
    }
}

extension Tensor {
    /// How many singular values stand out from zero.
    /// - Parameter tolerance: of the largest; by default what rounding leaves of one.
    func numericalRank(relativeTo tolerance: Double? = nil) throws -> Int {
        let s = try svd().s.values
        let least = (tolerance ?? Double(max(rows, columns)) * Double(S.ulpOfOne)) * Double(s[0])
        return s.count { Double($0) > least }
    }
}
