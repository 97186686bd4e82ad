import Foundation
import LowRankCore

/// NUFT: exact Fourier coefficients of a signal that is constant on points, segments, triangles or tetrahedra.
///
///     sigma_t = omega(k) v_t,   omega(k) = 2 pi k / period             v_0 ... v_j: corners of a simplex; k on a grid
///     F(k) = i^j j! vol rho sum_t exp(-i sigma_t) / prod_{l != t} (sigma_t - sigma_l)
///          = i^j j! vol rho [sigma_0, ..., sigma_j] exp(-i .)          a divided difference, of equal sigma, too
///     F(0) = vol rho;   the sum over all simplices;   density: times res^j
///
/// vol is the volume of a simplex, rho the value of the signal on it, D the dimension of the space. An inverse
/// transform gives a raster without aliasing for a network. The gradient by v_t has the divided difference with sigma_t
/// twice, and that of the volume.
/// Keeps res^D numbers per channel, half of them for a real signal.
/// Parent: the discrete Fourier transform, of points on the grid.
/// Departs: the divided difference is right where two corners have one phase, where the code divides by about zero.
/// zero_frequency = published repeats the code's F(0) = -i^j (1 + i) vol rho.
/// C. Jiang, D. Wang, J. Huang, P. Marcus, M. Nießner, ICLR 2019, arXiv:1901.02070; code maxjiang93/DDSL.
public struct NonUniformFourier: Mechanism {
    public static let card = MethodCard(
        id: "nuft-cnn", name: "NUFT",
        paper: .init(
            title:
                "Convolutional Neural Networks on Non-uniform Geometrical Signals Using Euclidean Spectral Transformation",
            authors: "C. Jiang, D. Wang, J. Huang, P. Marcus, M. Nießner", year: 2019, arXiv: "1901.02070"),
        family: .recovery, kind: .mechanism,
        summary: "Fourier coefficients of shapes made of points, segments, triangles or tetrahedra, without sampling "
            + "them first.",
        hyperparameters: [
            .integer("j", 2, in: 0...3, "dimensions of a simplex", source: "paper: 0 to 3"),
            .integer("res", 16, in: 1...4096, "points of the grid along an axis", source: "paper: 32 to 256"),
            .choice(
                "mode", "density", of: ["density", "mass"], "whether res^j scales the result", source: "official code"),
            .real("period", 1, in: 1e-9...1e9, "length of the box", source: "official code"),
            .choice(
                "zero_frequency", "exact", of: ["exact", "published"], "F(0)", source: "paper; official code: published"
            ),
        ],
        memory: "res^D numbers per channel", parent: "the discrete Fourier transform, of points on the grid",
        otherNames: .init(defaults: ["zero_frequency": .text("published")]),
        claims: [
            "no aliasing at any resolution, so that shapes are told apart at far lower resolutions than as voxels",
            "shape retrieval on a par with the state of the art",
        ])

    private let j, res: Int
    private let period: Double
    private let isDensity, isPublished: Bool

    public init(_ h: Hyperparameters) {
        (j, res, period) = (h.integer("j"), h.integer("res"), h.real("period"))
        (isDensity, isPublished) = (h.choice("mode") == "density", h.choice("zero_frequency") == "published")
    }

    /// Of corners "V" [nv, D], simplices "E" [ne, j + 1] and densities "D" [ne, C]: "F" [res, ..., res / 2 + 1, C, 2],
    /// real and imaginary part, frequencies 0, 1, ..., -1 and on the last axis 0 to res / 2; "F_dc_exact" [C]; for a
    /// derivative "dF" of that shape "grad.V" [nv, D] and "grad.D" [ne, C]. "channels" says C again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["V", "E", "D", "dF", "channels"])
        let V = try given.tensor("V", nil, nil)
        let dims = V.columns
        guard (1...4).contains(dims), j <= dims else {
            throw MethodError("nuft-cnn: simplices of \(j) dimensions with corners 'V' of shape \(V.shape)")
        }
        let E = try given.tensor("E", nil, j + 1)
        let corners = try given.indices("E", below: V.rows)
        let rho = try given.tensor("D", E.rows, nil)
        let C = rho.columns
        try given.repeats("channels", Double(C), "'D' has")
        let shape = Array(repeating: res, count: dims - 1) + [res / 2 + 1]
        let count = shape.reduce(1.0) { $0 * Double($1) }
        guard count * Double(C) < 1e8 else {
            throw MethodError("nuft-cnn: a spectrum of \(shape) frequencies is too large")
        }
        var dF: Tensor<Double>?
        if given.has("dF") {
            let derivative = try given.tensor("dF", [shape.map(Optional.some), [C, 2]].flatMap { $0 })
            dF = derivative
        }
        let scale = isDensity ? pow(Double(res), Double(j)) : 1
        var F = Tensor<Double>.zeros(shape + [C, 2])
        var zero = [Double](repeating: 0, count: C)
        var (gradV, gradD) = (Tensor<Double>.zeros(V.shape), Tensor<Double>.zeros(rho.shape))
        for e in 0..<E.rows {
            let nodes = Array(corners[e * (j + 1)..<(e + 1) * (j + 1)])
            let simplex = try Simplex(nodes.map { v in (0..<dims).map { V[v, $0] } })
            for k in 0..<Int(count) {
                let omega = frequency(k, shape)
                let phases = simplex.phases(omega)
                let isZero = omega.allSatisfy { $0 == 0 }
                var value =
                    scale * simplex.volume * Double(simplex.factorial) * Complex.power(j) * dividedExponential(phases)
                if isZero, isPublished { value = -scale * simplex.volume * Complex.power(j) * Complex(1, 1) }
                for c in 0..<C {
                    F[(k * C + c) * 2] += rho[e, c] * value.re
                    F[(k * C + c) * 2 + 1] += rho[e, c] * value.im
                    if isZero { zero[c] += rho[e, c] * scale * simplex.volume }
                    guard let dF else { continue }
                    let (re, im) = (dF[(k * C + c) * 2], dF[(k * C + c) * 2 + 1])
                    gradD[e, c] += re * value.re + im * value.im
                    // The volume is all that F(0) depends on.
                    simplex.addGradient(of: value, by: (rho[e, c] * re, rho[e, c] * im), to: nodes, &gradV)
                    guard !isZero else { continue }
                    let factor = scale * simplex.volume * Double(simplex.factorial) * Complex.power(j)
                    for (t, node) in nodes.enumerated() {
                        let slope = factor * dividedExponential(phases + [phases[t]])
                        let along = rho[e, c] * (re * slope.re + im * slope.im)
                        for a in 0..<dims { gradV[node, a] += along * omega[a] }
                    }
                }
            }
        }
        var outputs: NamedTensors<Double> = ["F": F, "F_dc_exact": Tensor(zero, shape: [C])]
        if dF != nil { (outputs["grad.V"], outputs["grad.D"]) = (gradV, gradD) }
        return outputs
    }

    /// omega of the k-th entry of the grid.
    private func frequency(_ k: Int, _ shape: [Int]) -> [Double] {
        var (rest, omega) = (k, [Double](repeating: 0, count: shape.count))
        for axis in shape.indices.reversed() {
            let index = rest % shape[axis]
            rest /= shape[axis]
            let isLast = axis == shape.count - 1
            omega[axis] = 2 * .pi / period * Double(!isLast && index >= (res + 1) / 2 ? index - res : index)
        }
        return omega
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let dims = max(2, j)
        let shape = Array(repeating: res, count: dims - 1) + [res / 2 + 1, 2, 2]
        return [
            "V": streams.uniform("V", [6, dims], from: 0.1, to: 0.9),
            "E": Tensor([0, 1, 2].flatMap { e in (0...j).map { Double(e + $0) } }, shape: [3, j + 1]),
            "D": streams.uniform("D", [3, 2], from: 0.5, to: 1.5), "dF": streams.normal("dF", shape, deviation: 1),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Relative error", better: .lower, headline: true),
        MetricSpec("rasterError", "Error of a raster of 64 x 64", better: .lower),
    ]

    /// A rectangle made of two triangles, whose spectrum is known: a product of two functions sin(x) / x. The error is
    /// that of the 8 x 5 lowest frequencies. The alternative transforms binary rasters of growing resolution, whose
    /// pixels are in or out.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let draws: Tensor<Double> = streams.uniform("corners", [4], from: 0, to: 0.3)
        let (x0, x1, y0, y1) = (draws[0], 0.6 + draws[1], draws[2], 0.6 + draws[3])
        let method = NonUniformFourier(j: 2, res: 8, period: 1)
        let F = try method.evaluate(
            [
                "V": Tensor([x0, y0, x1, y0, x1, y1, x0, y1], shape: [4, 2]),
                "E": Tensor([0, 1, 2, 0, 2, 3], shape: [2, 3]),
                "D": Tensor([1, 1], shape: [2, 1]),
            ], streams: streams)["F"]!
        // The integral of exp(-i omega x) from a to b.
        func side(_ a: Double, _ b: Double, _ omega: Double) -> Complex {
            (b - a) * dividedExponential([omega * a, omega * b]) * Complex.power(1)
        }
        func distance(_ other: (_ omega: [Double]) -> Complex) -> Double {
            var (gap, size) = (0.0, 0.0)
            for k in 0..<40 {
                let omega = method.frequency(k, [8, 5])
                let exact = side(x0, x1, omega[0]) * side(y0, y1, omega[1])
                let found = other(omega)
                gap += pow(found.re - exact.re, 2) + pow(found.im - exact.im, 2)
                size += exact.re * exact.re + exact.im * exact.im
            }
            return (gap / size).squareRoot()
        }
        var index = 0
        let error = distance { _ in
            defer { index += 1 }
            return Complex(F[2 * index], F[2 * index + 1])
        }
        let sizes = [8, 16, 32, 64]
        let rasters = sizes.map { m in
            // Pixels whose middle is inside; their transform is a product of two sums.
            func sum(_ a: Double, _ b: Double, _ omega: Double) -> Complex {
                let middles = (0..<m).map { (i: Int) -> Double in (Double(i) + 0.5) / Double(m) }
                return middles.filter { a < $0 && $0 < b }.reduce(Complex(0, 0)) { (total: Complex, x: Double) -> Complex in
                    total + (1 / Double(m)) * Complex(cos(omega * x), -sin(omega * x))
                }
            }
            return distance { sum(x0, x1, $0[0]) * sum(y0, y1, $0[1]) }
        }
        return Demonstration(
            metrics: ["error": error, "rasterError": rasters.last!],
            axes: ("Pixels along an axis", "Relative error of the spectrum"),
            curves: [
                .init(name: "NUFT", points: sizes.map { (Double($0), error) }),
                .init(name: "binary raster", points: zip(sizes, rasters).map { (Double($0), $1) }),
            ])
    }

    private init(j: Int, res: Int, period: Double) {
        (self.j, self.res, self.period, isDensity, isPublished) = (j, res, period, false, false)
    }
}
