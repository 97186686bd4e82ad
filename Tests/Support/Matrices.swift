import LowRankCore

/// Largest absolute difference.
package func distance<S>(_ a: Tensor<S>, _ b: Tensor<S>) -> S {
    precondition(a.shape == b.shape, "\(a.shape) and \(b.shape)")
    return zip(a.values, b.values).map { abs($0 - $1) }.max() ?? 0
}

package func gaussian<S: Scalar>(_ shape: [Int], _ name: String = "a", as: S.Type = S.self) -> Tensor<S> {
    RandomStreams(seed: 11).normal(name, shape, deviation: 1)
}

package func diagonal<S>(_ s: Tensor<S>) -> Tensor<S> {
    var d = Tensor<S>.zeros([s.count, s.count])
    for i in 0..<s.count { d[i, i] = s[i] }
    return d
}

/// A matrix with the given singular values.
package func matrix<S>(_ m: Int, _ n: Int, spectrum: [S]) throws -> Tensor<S> {
    let u: Tensor<S> = try gaussian([m, spectrum.count], "u").qr().q
    let v: Tensor<S> = try gaussian([n, spectrum.count], "v").qr().q
    return product(product(u, diagonal(Tensor(spectrum, shape: [spectrum.count]))), transposed: false, v, transposed: true)
}

extension Double {
    package static func exp2(_ x: Double) -> Double { x == x.rounded() ? Double(sign: .plus, exponent: Int(x), significand: 1) : .nan }
}
