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

extension Graph {
    public func rmsNorm(_ x: Node<S>, _ weight: Node<S>, eps: S) -> Node<S> { record(RMSNorm(x, weight, eps: eps)) }
}
