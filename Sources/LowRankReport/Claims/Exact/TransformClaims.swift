import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The cosine transform of DCT-AdamW: what it computes and what it costs.
enum TransformClaims {
    /// dct-5: Makhoul's transform against the matrix, for the lengths 1 to 64.
    /// - Parameter entry: y_k gets c_k entry(k, j, n) of x_j.
    static func fastTransform(
        entry: (_ k: Int, _ j: Int, _ n: Int) -> Double = { cos(.pi * Double($0 * (2 * $1 + 1)) / Double(2 * $2)) }
    ) -> ExactFinding {
        let worst = (1...64).map { n in
            let x: Tensor<Double> = RandomStreams(seed: n).normal("x", [n], deviation: 1)
            let transform = CosineTransform<Double>(length: n)
            var (table, scratch) = (
                [Double](repeating: 0, count: transform.tableCount), [Double](repeating: 0, count: transform.scratchCount)
            )
            var fast = [Double](repeating: 0, count: n)
            transform.fill(&table)
            x.read { transform.transform($0, stride: 1, into: &fast, table: table, scratch: &scratch) }
            let values = x.values
            return (0..<n).map { k in
                let weight = (Double(k == 0 ? 1 : 2) / Double(n)).squareRoot()
                return abs(fast[k] - (0..<n).reduce(0) { $0 + weight * entry(k, $1, n) * values[$1] })
            }.max()!
        }.max()!
        return ExactFinding(
            holds: worst <= 1e-10,
            finding: String(format: "lengths 1 to 64 in Float64: the largest difference is %.1e, claimed at most 1e-10", worst))
    }

    /// Additions and multiplications of one update of DCT-AdamW that chooses its vectors by fast transforms, as
    /// `CosineSubspace` and `DCTAdamW` go about it.
    struct UpdateOperations {
        /// One transform for each row of the long side, and the norms along all d vectors.
        let choice: Double
        /// The d x r basis from the table.
        let basis: Double
        /// G Q_I and back.
        let products: Double
        /// Adam on R, and the step of the weight.
        let adam: Double

        init(_ m: Int, _ n: Int, rank: Int) {
            let (long, d) = (max(m, n), min(m, n))
            choice = Double(long) * (Self.fourier(d) + 4 * Double(d) + 2 * Double(d))
            basis = Double(d * rank)
            products = 4 * Double(m * n * rank)
            adam = 12 * Double(long * rank) + 3 * Double(m * n)
        }

        /// Halved while the length is even; then the plain sum.
        private static func fourier(_ n: Int) -> Double {
            n % 2 == 1 ? 4 * Double(n * n) : 2 * fourier(n / 2) + 10 * Double(n / 2)
        }

        var all: Double { choice + basis + products + adam }
    }

    /// dct-6: the operations of an update at ranks from d/16 to d/2.
    /// - Parameter count: what is claimed to be flat.
    static func updateOperations(of count: (UpdateOperations) -> Double = \.all) throws -> ExactFinding {
        // The order of the vectors comes from transforms that know of no rank: each choice contains the smaller ones.
        let G: Tensor<Double> = RandomStreams(seed: 3).normal("G", [40, 32], deviation: 1)
        let choices = try [2, 4, 8, 16, 31].map {
            Set(try ProjectionClaims.chosenVectors(G, ["rank": .integer($0), "sim_type": .text("makhoul")]))
        }
        let isNested = zip(choices, choices.dropFirst()).allSatisfy { $0.isSubset(of: $1) }
        let d = 2048
        let ranks = [d / 16, d / 8, d / 4, d / 2]
        let operations = ranks.map { UpdateOperations(d, d, rank: $0) }
        let growth = count(operations.last!) / count(operations.first!)
        return ExactFinding(
            holds: isNested && growth < 1.05,
            finding: "for a 2048 x 2048 weight the choice of the vectors takes "
                + String(format: "%.2f G operations at every rank", operations[0].choice / 1e9)
                + (isNested ? " (choices are nested)" : " (but choices are not nested)")
                + ", but the products with the chosen ones take \(operations.map { $0.products / 1e9 }.listed("%.1f")) G at r = "
                + "\(ranks.map(Double.init).listed("%.0f")), and Adam and the basis grow with r too: in all "
                + String(format: "%.1f times as many operations at d/2 as at d/16", growth))
    }
}
