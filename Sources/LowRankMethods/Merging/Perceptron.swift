import LowRankCore
import MethodSupport

/// Layers y = W x + b with ReLU between them.
struct Perceptron {
    var W: [Tensor<Double>] = []
    var b: [Tensor<Double>?] = []

    var named: [(String, Tensor<Double>)] {
        W.indices.flatMap { l in [("W\(l)", W[l])] + (b[l].map { [("b\(l)", $0)] } ?? []) }
    }

    /// Units in the order P_l of each hidden layer.
    func permuted(_ P: [[Int]]) -> Perceptron {
        var result = self
        for (l, order) in P.enumerated() {
            result.W[l] = result.W[l].gatheringRows(order)
            result.b[l] = b[l].map { bias in Tensor(order.map { bias[$0] }, shape: bias.shape) }
            result.W[l + 1] = result.W[l + 1].transposed().gatheringRows(order).transposed()
        }
        return result
    }

    func blended(_ t: Double, with other: Perceptron) -> Perceptron {
        func blend(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Tensor<Double> { (1 - t) * a + t * b }
        return Perceptron(
            W: zip(W, other.W).map(blend), b: zip(b, other.b).map { a, b in a.map { blend($0, b!) } })
    }

    func distance(to other: Perceptron) -> Double {
        zip(named, other.named).reduce(0) { sum, pair in
            let d = pair.0.1 - pair.1.1
            return sum + d.dot(d)
        }.squareRoot()
    }

    /// One hidden layer, trained by full-batch gradient descent on the mean squared error.
    init(learning y: Tensor<Double>, of x: Tensor<Double>, hidden: Int, _ streams: RandomStreams) {
        let net = NamedGraph()
        let g = net.g
        let first = net.parameter("W0", (2 / Double(x.columns)).squareRoot() * streams.normal("W0", hidden, x.columns))
        let second = net.parameter("W1", (1 / Double(hidden)).squareRoot() * streams.normal("W1", y.columns, hidden))
        let bias = net.parameter("b0", .zeros([hidden]))
        let output = g.linear(g.relu(g.linear(g.constant(x), first, bias: bias)), second)
        let loss = g.total(g.square(g.subtract(g.constant(y), from: output)), weight: 0.5 / Double(x.rows))
        var velocity: [String: Tensor<Double>] = [:]
        for _ in 0..<400 {
            net.run(loss)
            net.descend(0.02, &velocity)
        }
        W = ["W0", "W1"].map { net.parameters[$0]!.value }
        b = [net.parameters["b0"]!.value, nil]
    }

    init() {}

    private init(W: [Tensor<Double>], b: [Tensor<Double>?]) { (self.W, self.b) = (W, b) }

    func loss(_ x: Tensor<Double>, _ y: Tensor<Double>) -> Double {
        var h = x
        for l in W.indices {
            h = product(h, transposed: false, W[l], transposed: true)
            let (n, last) = (h.columns, l == W.count - 1)
            h = Tensor(
                h.values.enumerated().map { i, v in
                    let sum = v + (b[l]?[i % n] ?? 0)
                    return last ? sum : max(0, sum)
                }, shape: h.shape)
        }
        return (h - y).dot(h - y) / Double(y.count)
    }
}
