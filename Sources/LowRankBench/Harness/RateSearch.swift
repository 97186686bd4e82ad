import Foundation

/// Which learning rates to try for one row on one task: a grid in steps of root ten that grows until its best rate is
/// inside, and then the two rates between this one and its neighbours.
///
/// A diverged run has an infinite loss, so it bounds the grid like any worse rate.
struct RateSearch {
    /// Ascending.
    let grid: [Double]

    /// How many rates the grid may grow by at either end.
    static let largestGrowth = 4

    /// - Parameter losses: the mean loss at each rate tried so far.
    /// - Returns: what to try now; nothing when the search is over.
    func next(after losses: [Double: Double]) -> [Double] {
        let untried = grid.filter { losses[$0] == nil }
        guard untried.isEmpty else { return untried }
        let tried = losses.keys.sorted()
        // Where every rate diverged, smaller ones may not.
        let best = Self.best(of: losses) ?? tried.first!
        if best == tried.first! || best == tried.last! {
            let down = best == tried.first!
            let growth = down ? tried.firstIndex(of: grid.first!)! : tried.count - 1 - tried.lastIndex(of: grid.last!)!
            return growth < Self.largestGrowth ? [Self.neighbour(of: best, down ? -2 : 2)] : []
        }
        return [-1, 1].map { Self.neighbour(of: best, $0) }.filter { rate in !tried.contains { abs(log($0 / rate)) < 0.1 } }
    }

    /// The rate with the lowest loss, the smaller of two equals; nil when every run diverged.
    static func best(of losses: [Double: Double]) -> Double? {
        losses.filter(\.value.isFinite).min { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }

    /// The rate so many quarters of a decade away, to two digits: 1, 1.8, 3.2, 5.6, 10.
    static func neighbour(of rate: Double, _ quarters: Int) -> Double {
        let power = (4 * log10(rate)).rounded() + Double(quarters)
        return Double(String(format: "%.1e", pow(10, power / 4)))!
    }
}
