import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Shares of parameters and of arithmetic.
enum CountClaims {
    /// sst-5: what trains of LLaMA-1.3B. The abstract names no rank; the settings of the paper give 128 for this model.
    static func sstTrainableShare(claimed: Double = 0.187, rank: Int = 128) throws -> ExactFinding {
        let run = try CountedRun("sst", ["rank": .integer(3)])
        func trained(_ counts: WeightCounts, _ r: Int) -> Int { counts.others + counts.factors(r) + counts.singularValues }
        let isAllocated = run.bytes(.trainableWeights) == 4 * trained(WeightCounts(run.model), 3)
        let model = try MemoryModel("llama-1b")
        let counts = WeightCounts(model)
        func share(_ r: Int) throws -> Double {
            let numbers = try MemoryCount("sst", ["rank": .integer(r)], on: model).trainableWeights.numbers
            return numbers == trained(counts, r) ? Double(numbers) / Double(counts.all) : .nan
        }
        let (found, lower) = try (share(rank), share(64))
        return ExactFinding(
            holds: isAllocated && abs(found - claimed) < 0.0005,
            finding: String(
                format: "embedding, head, norms, r (m + n) and all singular values over all parameters: %.3f %% at r = %d, "
                    + "claimed %.1f %%; r = 64, with which the claim is quoted, gives %.1f %%", 100 * found, rank, 100 * claimed, 100 * lower))
    }

    /// cola-3: an entry of a factor takes part in as many multiplications per token as one of W, so that parameters count
    /// FLOPs.
    /// - Parameter rankFactor: of the papers' ranks.
    static func colaFLOPs(rankFactor: Double = 1) throws -> ExactFinding {
        let run = try CountedRun("cola", ["rank": .integer(6)])
        let small = WeightCounts(run.model)
        let isAllocated = run.bytes(.trainableWeights) == 4 * (small.others + small.factors(6))
        let shares = try C4Size.all.map { size in
            let rank = Int(rankFactor * Double(size.rank))
            let factors = try MemoryCount("cola", ["rank": .integer(rank)], on: size.model.linearOnly).trainableWeights.numbers
            let linear = WeightCounts(size.model).linear
            let full = size.model.decoder!.flopsPerToken(context: 256)
            return (linear: Double(factors) / Double(linear), whole: 1 - 6 * Double(linear - factors) / full)
        }
        return ExactFinding(
            holds: isAllocated && shares.allSatisfy { (0.35...0.65).contains($0.linear) },
            finding: "6 r (m + n) FLOPs per token instead of 6 m n: \(shares.map { 100 * $0.linear }.listed("%.0f")) % at 60M-1B "
                + "(35 to 65 % counts as about half), \(shares.map { 100 * $0.whole }.listed("%.0f")) % of the whole step with head and attention")
    }
}
