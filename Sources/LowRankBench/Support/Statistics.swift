import Foundation
import LowRankCore

/// A mean over seeds with its 95 % interval.
public struct Estimate: Sendable, Hashable, Codable {
    /// Of all values.
    public let mean: Double
    /// The interval is mean +- halfWidth; nil when one value tells nothing about the spread.
    public let halfWidth: Double?
    /// How many values there were.
    public let count: Int
}

/// Numbers over seeds.
public enum Statistics {
    /// Mean and 95 % interval by Student's t; nil without values.
    public static func estimate(_ values: [Double]) -> Estimate? {
        guard !values.isEmpty else { return nil }
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        guard values.count > 1 else { return Estimate(mean: mean, halfWidth: nil, count: 1) }
        let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / (n - 1)
        let halfWidth = tQuantile(degrees: values.count - 1) * (variance / n).squareRoot()
        return Estimate(mean: mean, halfWidth: halfWidth, count: values.count)
    }

    /// The estimate of `a - b` over the seeds that both have.
    public static func pairedDifference(_ a: [Int: Double], _ b: [Int: Double]) -> Estimate? {
        estimate(a.keys.sorted().compactMap { seed in b[seed].map { a[seed]! - $0 } })
    }

    /// The middle value; the mean of the two middle ones when they are two. Infinite values take part.
    public static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
        return low == high ? low : (low + high) / 2
    }

    /// The share of pairs of one of `high` and one of `low` in which the first is larger, equal ones half.
    package static func auc(of high: [Double], over low: [Double]) -> Double {
        let sorted = low.sorted()
        /// How many of `low` come before the first for which `isAfter` holds.
        func count(_ isAfter: (Double) -> Bool) -> Double {
            var places = 0..<sorted.count
            while !places.isEmpty {
                let middle = (places.lowerBound + places.upperBound) / 2
                places = isAfter(sorted[middle]) ? places.lowerBound..<middle : middle + 1..<places.upperBound
            }
            return Double(places.lowerBound)
        }
        let wins = high.reduce(0.0) { sum, value in sum + (count { $0 >= value } + count { $0 > value }) / 2 }
        return wins / Double(high.count * low.count)
    }

    /// Pearson's correlation; 0 where one of them is constant, which tells nothing about the other.
    package static func correlation(_ x: [Double], _ y: [Double]) -> Double {
        func deviations(_ values: [Double]) -> [Double] {
            let mean = values.reduce(0, +) / Double(values.count)
            return values.map { $0 - mean }
        }
        let (a, b) = (deviations(x), deviations(y))
        func product(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
        let size = (product(a, a) * product(b, b)).squareRoot()
        return size > 0 ? product(a, b) / size : 0
    }

    package static func meanAbsoluteDifference(_ x: [Double], _ y: [Double]) -> Double {
        zip(x, y).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(x.count)
    }

    package static func meanSquaredDifference(_ x: [Double], _ y: [Double]) -> Double {
        zip(x, y).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(x.count)
    }

    /// Of the line of least squares.
    package static func slope(of y: [Double], over x: [Double]) -> Double {
        let (a, b) = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
        return zip(x, y).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) } / x.reduce(0) { $0 + ($1 - a) * ($1 - a) }
    }

    /// The value that |t| stays below with probability 0.95.
    package static func tQuantile(degrees: Int) -> Double {
        var (low, high) = (0.0, 1.0)
        while tProbability(below: high, degrees: degrees) < 0.95 { high *= 2 }
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if tProbability(below: middle, degrees: degrees) < 0.95 { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// P(|t| <= x), by the finite series for whole degrees of freedom (Abramowitz and Stegun 26.7.3-4).
    static func tProbability(below x: Double, degrees: Int) -> Double {
        let angle = atan(x / Double(degrees).squareRoot())
        let square = cos(angle) * cos(angle)
        let isOdd = degrees % 2 == 1
        var term = isOdd ? cos(angle) : 1
        var sum = 0.0
        var k = isOdd ? 1 : 0
        while k <= degrees - 2 {
            sum += term
            k += 2
            term *= square * Double(k - 1) / Double(k)
        }
        return isOdd ? 2 / .pi * (angle + sin(angle) * sum) : sin(angle) * sum
    }
}
