import Foundation
import LowRankCore

/// The corners of one simplex.
struct Simplex {
    let volume: Double
    let factorial: Int
    private let corners: [[Double]]
    /// Of the volume by each edge from the first corner, over the volume: [j, D].
    private let slopes: Tensor<Double>?

    init(_ corners: [[Double]]) throws {
        self.corners = corners
        let j = corners.count - 1
        factorial = (0..<j).reduce(1) { $0 * ($1 + 1) }
        guard j > 0 else {
            (volume, slopes) = (1, nil)
            return
        }
        let edges = Tensor(
            corners.dropFirst().flatMap { zip($0, corners[0]).map { $0 - $1 } }, shape: [j, corners[0].count])
        // vol = sqrt(det(E E^T)) / j!, and its derivative is vol (E E^T)^-1 E.
        let gram = product(edges, transposed: false, edges, transposed: true)
        guard let L = try? gram.cholesky() else {
            (volume, slopes) = (0, nil)
            return
        }
        volume = (0..<j).reduce(1) { $0 * L[$1, $1] } / Double(factorial)
        slopes = try gram.solve(edges)
    }

    func phases(_ omega: [Double]) -> [Double] { corners.map { zip($0, omega).reduce(0) { $0 + $1.0 * $1.1 } } }

    /// What the volume's part of `value` gives, for the derivatives by its two parts.
    func addGradient(
        of value: Complex, by derivative: (re: Double, im: Double), to nodes: [Int], _ gradient: inout Tensor<Double>
    ) {
        guard let slopes else { return }
        let along = derivative.re * value.re + derivative.im * value.im
        for t in 0..<slopes.rows {
            for a in 0..<slopes.columns {
                gradient[nodes[t + 1], a] += along * slopes[t, a]
                gradient[nodes[0], a] -= along * slopes[t, a]
            }
        }
    }
}

/// [x_0, ..., x_m] exp(-i .).
func dividedExponential(_ points: [Double]) -> Complex {
    dividedExponential(points.sorted()[...])
}

/// The same of ascending points: the recursion where the ends are far apart, a series where they are not.
func dividedExponential(_ x: ArraySlice<Double>) -> Complex {
    let (first, last, m) = (x.first!, x.last!, x.count - 1)
    guard m > 0 else { return Complex(cos(first), -sin(first)) }
    if last - first > 0.5 {
        return (1 / (last - first)) * (dividedExponential(x.dropFirst()) + -1 * dividedExponential(x.dropLast()))
    }
    // Around the middle c: exp(-i c) sum_k (-i)^(m + k) / (m + k)! h_k(x - c), h_k the complete homogeneous
    // polynomials.
    let c = (first + last) / 2
    let offsets = x.map { $0 - c }
    let terms = 16
    var h = [1.0] + [Double](repeating: 0, count: terms)
    for y in offsets { for k in 1...terms { h[k] += y * h[k - 1] } }
    var sum = Complex(0, 0)
    var inverseFactorial = (1...m).reduce(1.0) { $0 / Double($1) }
    for k in 0...terms {
        sum = sum + (inverseFactorial * h[k]) * Complex.power(3 * (m + k))
        inverseFactorial /= Double(m + k + 1)
    }
    return Complex(cos(c), -sin(c)) * sum
}

struct Complex {
    let re, im: Double

    init(_ re: Double, _ im: Double) { (self.re, self.im) = (re, im) }

    /// i^n.
    static func power(_ n: Int) -> Complex { [Complex(1, 0), Complex(0, 1), Complex(-1, 0), Complex(0, -1)][n % 4] }
    static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
    static func * (a: Complex, b: Complex) -> Complex { Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }
    static func * (a: Double, b: Complex) -> Complex { Complex(a * b.re, a * b.im) }
}
