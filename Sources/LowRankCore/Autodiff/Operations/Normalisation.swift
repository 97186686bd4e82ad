/// y = x / sqrt(mean(x^2) + eps) * w over each row of x [N, H], w [H] (Zhang & Sennrich 2019).
final class RMSNorm<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let x: Node<S>
    private let weight: Node<S>
    private let eps: S

    init(_ x: Node<S>, _ weight: Node<S>, eps: S) {
        precondition(weight.shape == [x.columns])
        self.x = x
        self.weight = weight
        self.eps = eps
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient || weight.requiresGradient)
        workspaces = [Workspace(count: x.rows, .untilBackward)]
    }

    var inputs: [Node<S>] { [x, weight] }
    var neededBackward: [Node<S>] { [x, weight] }
    func forward() {
        Threads.share(x.rows, grain: 64) { rows, _ in
            let at = rows.lowerBound * x.columns
            S.kernels.rmsNorm(
                x.data + at, weight.data, output.data + at, workspaces[0].data + rows.lowerBound, Int64(rows.count),
                Int64(x.columns), eps)
        }
    }
    func backward() {
        S.kernels.rmsNormGradient(
            x.data, weight.data, workspaces[0].data, output.gradient,
            x.requiresGradient ? x.gradient : nil, x.requiresGradient ? x.claimAccumulation() : 0,
            weight.requiresGradient ? weight.gradient : nil,
            weight.requiresGradient ? weight.claimAccumulation() : 0, Int64(x.rows), Int64(x.columns))
    }
}

/// y = (x - mean(x)) / sqrt(variance(x) + eps) * w + b over each row of x [N, H], w and b [H] or absent (Ba et al.
/// 2016).
final class LayerNorm<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let x: Node<S>
    private let weight: Node<S>?
    private let bias: Node<S>?
    private let eps: S

    init(_ x: Node<S>, weight: Node<S>?, bias: Node<S>?, eps: S) {
        precondition([weight, bias].allSatisfy { $0 == nil || $0!.shape == [x.columns] })
        self.x = x
        self.weight = weight
        self.bias = bias
        self.eps = eps
        inputs = [x] + [weight, bias].compactMap { $0 }
        output = Node(shape: x.shape, requiresGradient: inputs.contains { $0.requiresGradient })
        workspaces = [Workspace(count: x.rows, .untilBackward), Workspace(count: x.rows, .untilBackward)]
    }

    var neededBackward: [Node<S>] { [x] + [weight].compactMap { $0 } }

    func forward() {
        Threads.share(x.rows, grain: 64) { rows, _ in
            let (row, at) = (rows.lowerBound, rows.lowerBound * x.columns)
            S.kernels.layerNorm(
                x.data + at, weight?.data, bias?.data, output.data + at, workspaces[0].data + row,
                workspaces[1].data + row, Int64(rows.count), Int64(x.columns), eps)
        }
    }

    func backward() {
        func target(_ node: Node<S>?) -> (gradient: UnsafeMutablePointer<S>?, adds: Int32) {
            guard let node, node.requiresGradient else { return (nil, 0) }
            return (node.gradient, node.claimAccumulation())
        }
        let (dx, dw, db) = (target(x), target(weight), target(bias))
        S.kernels.layerNormGradient(
            x.data, weight?.data, workspaces[0].data, workspaces[1].data, output.gradient, dx.gradient, dx.adds,
            dw.gradient, dw.adds, db.gradient, db.adds, Int64(x.rows), Int64(x.columns))
    }
}

/// y = exp(x) / sum(exp(x)) over each row of x [N, H].
final class Softmax<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>

    init(_ x: Node<S>) {
        self.x = x
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [output] }

    func forward() {
        Threads.share(x.rows, grain: 64) { rows, _ in
            let at = rows.lowerBound * x.columns
            S.kernels.softmax(x.data + at, output.data + at, Int64(rows.count), Int64(x.columns))
        }
    }

    func backward() {
        let adds = x.claimAccumulation()
        Threads.share(x.rows, grain: 64) { rows, _ in
            let at = rows.lowerBound * x.columns
            S.kernels.softmaxGradient(
                output.data + at, output.gradient + at, x.gradient + at, adds, Int64(rows.count), Int64(x.columns))
        }
    }
}

extension Graph {
    /// Layer norm of each row of x [N, H]; weight and bias [H].
    public func layerNorm(_ x: Node<S>, weight: Node<S>? = nil, bias: Node<S>? = nil, eps: S) -> Node<S> {
        record(LayerNorm(x, weight: weight, bias: bias, eps: eps))
    }
    /// Softmax of each row of x [N, H].
    public func softmax(_ x: Node<S>) -> Node<S> { record(Softmax(x)) }
    /// x / sqrt(mean(x^2) + eps) * weight for each row of x [N, H]; weight [H].
    public func rmsNorm(_ x: Node<S>, _ weight: Node<S>, eps: S) -> Node<S> { record(RMSNorm(x, weight, eps: eps)) }
    /// Each row of x [N, H] over its norm.
    public func normalise(_ x: Node<S>) -> Node<S> {
        rmsNorm(x, constant(Tensor(repeating: 1 / S(x.columns).squareRoot(), shape: [x.columns])), eps: 0)
    }
}
