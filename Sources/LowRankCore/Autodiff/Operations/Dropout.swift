/// In training, y = x / (1 - rate) with each number replaced by 0 with probability `rate` (Srivastava et al. 2014); in
/// evaluation y = x. Each update has draws of its own, by name, "keep0", "keep1", ...: a number stays where its draw
/// from [0, 1) is not below the rate.
final class Dropout<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let x: Node<S>
    private let rate: Double
    private let streams: RandomStreams
    private unowned let graph: Graph<S>
    private var factors: UnsafeMutablePointer<S> { workspaces[0].data }

    init(_ x: Node<S>, rate: Double, streams: RandomStreams, in graph: Graph<S>) {
        precondition(0..<1 ~= rate)
        self.x = x
        self.rate = rate
        self.streams = streams
        self.graph = graph
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
        workspaces = [Workspace(count: x.count, .untilBackward)]
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        switch graph.mode {
        case .evaluation: factors.update(repeating: 1, count: x.count)
        case .training(let update):
            streams.fillUniform("keep\(update)", factors, count: x.count)
            turnIntoFactors(factors, x.count, rate: S(rate))
        }
        S.kernels.multiply(x.data, factors, output.data, 0, Int64(x.count))
    }

    func backward() {
        S.kernels.multiply(output.gradient, factors, x.gradient, x.claimAccumulation(), Int64(x.count))
    }
}

@_specialize(where S == Float)
@_specialize(where S == Double)
private func turnIntoFactors<S: Scalar>(_ streams: UnsafeMutablePointer<S>, _ count: Int, rate: S) {
    let kept = 1 / (1 - rate)
    for i in 0..<count { streams[i] = streams[i] < rate ? 0 : kept }
}

extension Graph {
    /// Dropout of x, which is left out where the rate is 0.
    /// - Parameters:
    ///   - x: of any shape.
    ///   - rate: the probability of a 0, below 1.
    ///   - streams: of this place in the network alone.
    public func dropout(_ x: Node<S>, rate: Double, streams: RandomStreams) -> Node<S> {
        rate == 0 ? x : record(Dropout(x, rate: rate, streams: streams, in: self))
    }
}
