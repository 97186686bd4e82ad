import LowRankCore

/// What SNELL and SNELLA share: an update whose entries are differences of distances, of which the largest stay.
///
///     D_ji = sum_h c_h ||I_h,j - O_h,i||_2        I_h: n x p, O_h: m x p, h = 1, 2
///     U = D o |D| where |D| > the s-quantile of |D|, else 0; D itself where s = 0;   dD = dU o |D| there
///
/// U is n x m, the other way round than W.
struct KernelUpdate: Sendable {
    static let heads = 2
    static let symbols = ["In", "Out"]
    /// By which the official code calls them.
    static let otherNames = ["In_Qs": "In", "Out_Qs": "Out"]

    static var hyperparameters: [HyperparameterSpec] {
        func coefficient(_ name: String, _ value: Double) -> HyperparameterSpec {
            .real(name, value, in: -100...100, "c, weight of a head's distances", source: "official code")
        }
        return [
            .integer(
                "factor_dim", 16, "p, columns of each factor; as many numbers as LoRA of rank 2 p",
                source: "official code: q = 2 p from 8 to 32"),
            coefficient("coeff1", 0.1), coefficient("coeff2", -0.1),
        ]
    }

    /// p.
    let width: Int
    /// c.
    let coefficients: [Double]

    init(_ h: Hyperparameters) {
        width = h.integer("factor_dim")
        coefficients = [h.real("coeff1"), h.real("coeff2")]
    }

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("In", [Self.heads * w.inputs, width]),
            TensorSpec("Out", [Self.heads * w.outputs, width]),
        ]
    }

    /// Uniform on +-1/sqrt(n p) and +-1/sqrt(m p), so that U is small but not 0.
    func start<S: Scalar>(_ w: WeightShape, from W0: Tensor<S>, streams: RandomStreams) -> [String: Tensor<S>] {
        func factor(_ symbol: String, _ side: Int) -> Tensor<S> {
            streams.kaiming(symbol, [Self.heads * side, width], fanIn: side * width)
        }
        return ["W0": W0, "In": factor("In", w.inputs), "Out": factor("Out", w.outputs)]
    }

    /// D.
    func distances<S: Scalar>(_ w: StoredWeight<S>, in g: Graph<S>) -> Node<S> {
        g.record(KernelDistances(w.node("In", in: g), w.node("Out", in: g), coefficients.map { S($0) }))
    }

    /// U of a D of that weight.
    func largest<S: Scalar>(
        of D: Node<S>, quantile: @escaping () -> Double, in g: Graph<S>
    ) -> Node<S> { g.record(Competition(D, quantile: quantile)) }

    /// y = x (W0 + U^T)^T.
    func apply<S: Scalar>(_ w: StoredWeight<S>, to x: Node<S>, in g: Graph<S>, update: () -> Node<S>) -> Node<S> {
        g.add(g.recomputed { g.linear(x, update(), inputsFirst: true) }, into: g.linear(x, w["W0"]))
    }

    /// By the names of the official code, D and U turned to the sides of W, and how many entries of U are not 0.
    func derived<S: Scalar>(
        _ w: StoredWeight<S>, _ nodes: (StoredWeight<S>, Graph<S>) -> (D: Node<S>, U: Node<S>)
    ) -> [String: Tensor<S>] {
        let (graph, copy) = (Graph<S>(), w.copy())
        let (D, U) = nodes(copy, graph)
        graph.keep(D)
        graph.keep(U)
        graph.compile()
        graph.forward()
        return [
            "kernel_matrix": D.value.transposed(), "sparse_update": U.value.transposed(),
            "kept": .scalar(U.value.values.count { $0 != 0 }), "q_dim": .scalar(Self.heads * width),
        ]
    }
}

/// D_ji = sum_h c_h ||I_h,j - O_h,i||: I [H n, p], O [H m, p] -> D [n, m]. A distance of 0 has the gradient 0.
private final class KernelDistances<S: Scalar>: Operation {
    let output: Node<S>
    private let (I, O): (Node<S>, Node<S>)
    private let coefficients: [S]

    init(_ I: Node<S>, _ O: Node<S>, _ coefficients: [S]) {
        (self.I, self.O, self.coefficients) = (I, O, coefficients)
        let heads = coefficients.count
        output = Node(shape: [I.rows / heads, O.rows / heads], requiresGradient: I.requiresGradient || O.requiresGradient)
    }

    var inputs: [Node<S>] { [I, O] }
    var neededBackward: [Node<S>] { [I, O] }

    func forward() {
        output.data.update(repeating: 0, count: output.count)
        for (h, c) in coefficients.enumerated() {
            addDistances(
                I.data + h * output.rows * I.columns, O.data + h * output.columns * I.columns, c, to: output.data, output.rows,
                output.columns, I.columns)
        }
    }

    func backward() {
        for node in inputs where node.requiresGradient && node.claimGradient() == 0 {
            node.gradient.update(repeating: 0, count: node.count)
        }
        for (h, c) in coefficients.enumerated() {
            let (i, o) = (h * output.rows * I.columns, h * output.columns * I.columns)
            addDistanceGradients(
                I.data + i, O.data + o, c, output.gradient, I.requiresGradient ? I.gradient + i : nil,
                O.requiresGradient ? O.gradient + o : nil, output.rows, output.columns, I.columns)
        }
    }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func distance<S: Scalar>(_ a: UnsafePointer<S>, _ b: UnsafePointer<S>, _ p: Int) -> S {
    var sum: S = 0
    for k in 0..<p { sum += (a[k] - b[k]) * (a[k] - b[k]) }
    return sum.squareRoot()
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func addDistances<S: Scalar>(
    _ I: UnsafePointer<S>, _ O: UnsafePointer<S>, _ c: S, to D: UnsafeMutablePointer<S>, _ n: Int, _ m: Int, _ p: Int
) {
    for j in 0..<n { for i in 0..<m { D[j * m + i] += c * distance(I + j * p, O + i * p, p) } }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func addDistanceGradients<S: Scalar>(
    _ I: UnsafePointer<S>, _ O: UnsafePointer<S>, _ c: S, _ dD: UnsafePointer<S>, _ dI: UnsafeMutablePointer<S>?,
    _ dO: UnsafeMutablePointer<S>?, _ n: Int, _ m: Int, _ p: Int
) {
    for j in 0..<n {
        for i in 0..<m where dD[j * m + i] != 0 {
            let (a, b) = (I + j * p, O + i * p)
            let length = distance(a, b, p)
            guard length > 0 else { continue }
            let factor = c * dD[j * m + i] / length
            if let dI { for k in 0..<p { dI[j * p + k] += factor * (a[k] - b[k]) } }
            if let dO { for k in 0..<p { dO[i * p + k] -= factor * (a[k] - b[k]) } }
        }
    }
}

/// U = D |D| where |D| is above its quantile, else 0; U = D at the quantile 0.
private final class Competition<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let D: Node<S>
    /// May change from run to run.
    private let quantile: () -> Double

    init(_ D: Node<S>, quantile: @escaping () -> Double) {
        (self.D, self.quantile) = (D, quantile)
        output = Node(shape: D.shape, requiresGradient: D.requiresGradient)
        workspaces = [Workspace(count: D.count, .forward)]
    }

    var inputs: [Node<S>] { [D] }
    var neededBackward: [Node<S>] { [D, output] }

    func forward() {
        let s = quantile()
        guard s > 0 else { return output.data.update(from: D.data, count: D.count) }
        keepLargest(D.data, output.data, sizes: workspaces[0].data, D.count, quantile: s)
    }

    func backward() {
        passLargest(
            D.data, output.data, output.gradient, D.gradient, keeping: D.claimGradient(), D.count, isSquared: quantile() > 0)
    }
}

/// - Parameter sizes: scratch.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func keepLargest<S: Scalar>(
    _ D: UnsafePointer<S>, _ U: UnsafeMutablePointer<S>, sizes: UnsafeMutablePointer<S>, _ count: Int, quantile s: Double
) {
    for k in 0..<count { sizes[k] = abs(D[k]) }
    var sorted = UnsafeMutableBufferPointer(start: sizes, count: count)
    sorted.sort()
    // Linear between the two nearest.
    let place = s * Double(count - 1)
    let low = min(Int(place), count - 1)
    let next = sizes[min(low + 1, count - 1)]
    let threshold = sizes[low] + S(place - Double(low)) * (next - sizes[low])
    for k in 0..<count { U[k] = abs(D[k]) > threshold ? D[k] * abs(D[k]) : 0 }
}

/// dD <- kept dD + dU |D| where U is not 0; without squares, + dU.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func passLargest<S: Scalar>(
    _ D: UnsafePointer<S>, _ U: UnsafePointer<S>, _ dU: UnsafePointer<S>, _ dD: UnsafeMutablePointer<S>, keeping kept: S,
    _ count: Int, isSquared: Bool
) {
    for k in 0..<count {
        let gradient = !isSquared ? dU[k] : U[k] != 0 ? dU[k] * abs(D[k]) : 0
        dD[k] = kept == 0 ? gradient : dD[k] + gradient
    }
}
