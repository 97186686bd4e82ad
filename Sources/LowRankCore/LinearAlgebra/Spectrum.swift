import Foundation

/// What the singular values of a matrix tell about it.
package struct Spectrum: Sendable {
    /// Largest first.
    package let values: [Double]
    private let rows: Int
    private let columns: Int

    package init(_ values: [Double], rows: Int, columns: Int) {
        precondition(values.count == min(rows, columns))
        (self.values, self.rows, self.columns) = (values, rows, columns)
    }

    package var spectralNorm: Double { values.first ?? 0 }
    package var frobeniusNorm: Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }
    package var nuclearNorm: Double { values.reduce(0, +) }
    package var effectiveRank: Double { EffectiveRank.of(values) }

    /// ||W||_F^2 / ||W||_2^2; 0 for a matrix of zeros.
    package var stableRank: Double {
        spectralNorm > 0 ? values.reduce(0) { $0 + ($1 / spectralNorm) * ($1 / spectralNorm) } : 0
    }

    /// How many leading directions have this share of the sum of squares.
    package func directions(holding share: Double) -> Int {
        let total = values.reduce(0) { $0 + $1 * $1 }
        var (sum, count) = (0.0, 0)
        while count < values.count, sum < share * total {
            sum += values[count] * values[count]
            count += 1
        }
        return count
    }

    // MARK: - Random matrices

    /// The largest singular value of a matrix of independent entries, in the limit of large matrices:
    /// sigma (sqrt(rows) + sqrt(columns)). sigma is such that the median singular value is that of a random matrix, so
    /// that a few large ones do not matter.
    ///
    /// V. Marchenko, L. Pastur, 1967; sigma as in M. Gavish, D. Donoho, The optimal hard threshold for singular values
    /// is 4/sqrt(3), IEEE Trans. Information Theory 2014.
    package var randomEdge: Double {
        guard !values.isEmpty else { return 0 }
        let (shorter, longer) = (Double(min(rows, columns)), Double(max(rows, columns)))
        let ratio = shorter / longer
        let (high, low) = (values[(values.count - 1) / 2], values[values.count / 2])
        let median = (high * high + low * low) / 2
        return (median / Self.randomMedian(ratio)).squareRoot() * (1 + ratio.squareRoot())
    }

    /// The singular values beyond `randomEdge`; where most are 0, those that rounding does not explain.
    package var spikes: Int {
        let edge = max(randomEdge, spectralNorm * Double(max(rows, columns)) * Double.ulpOfOne)
        return values.count { $0 > edge }
    }

    /// The median of the Marchenko-Pastur law for squared singular values over (longer side) sigma^2.
    ///
    /// With x = 1 + ratio + 2 sqrt(ratio) cos t the density is smooth in t, which runs from the largest x on.
    private static func randomMedian(_ ratio: Double) -> Double {
        let (centre, radius) = (1 + ratio, 2 * ratio.squareRoot())
        let steps = 4096
        let width = Double.pi / Double(steps)
        var sum = 0.0
        for i in 0..<steps {
            let t = (Double(i) + 0.5) * width
            let x = centre + radius * cos(t)
            let part = width * radius * radius * sin(t) * sin(t) / (2 * .pi * ratio * x)
            if sum + part >= 0.5 { return centre + radius * cos((Double(i) + (0.5 - sum) / part) * width) }
            sum += part
        }
        preconditionFailure("the density adds up to 1")
    }

    // MARK: - Power law

    /// A tail of fewer values says nothing.
    private static let shortestTail = 10

    /// alpha of the density x^-alpha of the squared singular values x in their tail; nil without enough of them.
    ///
    /// The maximum of the likelihood, for the tail that differs least from its power law by the statistic of Kolmogorov
    /// and Smirnov: A. Clauset, C. Shalizi, M. Newman, Power-law distributions in empirical data, SIAM Review 2009.
    package var powerLawExponent: Double? {
        let logs = values.filter { $0 > 0 }.map { 2 * log($0) }
        var best: (distance: Double, exponent: Double)?
        var sum = 0.0
        for (i, last) in logs.enumerated() {
            sum += last
            let count = Double(i + 1)
            let excess = sum - count * last
            guard i + 1 >= Self.shortestTail, excess > 0 else { continue }
            let slope = count / excess
            var distance = 0.0
            for j in 0...i {
                let expected = exp(-slope * (logs[j] - last))
                distance = max(distance, abs(expected - Double(j) / count), abs(expected - Double(j + 1) / count))
                // No tail that is worse already has to be looked at to its end.
                if let best, distance >= best.distance { break }
            }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, 1 + slope) }
        }
        return best?.exponent
    }
}
