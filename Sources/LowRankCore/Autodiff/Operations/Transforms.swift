/// An orthonormal transform of consecutive blocks of each row, done in place on a copy; its gradient is the inverse.
final class BlockTransform<S: Scalar>: Operation {
    enum Kind {
        case hadamard
        case haar(levels: Int, inverse: Bool)
    }
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let x: Node<S>
    private let block: Int
    private let kind: Kind

    init(_ x: Node<S>, block: Int, _ kind: Kind) {
        precondition(block > 0 && block & (block - 1) == 0 && x.shape.last! % block == 0, "blocks of 2^k numbers")
        if case .haar(let levels, _) = kind { precondition(levels >= 0 && 1 << levels <= block) }
        self.x = x
        self.block = block
        self.kind = kind
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
        workspaces = [Workspace(count: block, .forward), Workspace(count: block, .backward)]
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        output.data.update(from: x.data, count: x.count)
        transform(output.data, inverse: false, workspaces[0].data)
    }

    func backward() {
        // Nothing reads this gradient any more.
        transform(output.gradient, inverse: true, workspaces[1].data)
        S.kernels.addScaled(output.gradient, 1, x.gradient, x.claimAccumulation(), Int64(x.count))
    }

    private func transform(_ data: UnsafeMutablePointer<S>, inverse: Bool, _ scratch: UnsafeMutablePointer<S>) {
        switch kind {
        case .hadamard: S.kernels.hadamard(data, Int64(x.count), Int64(block))
        case .haar(let levels, let isInverse):
            S.kernels.haar(data, Int64(x.count), Int64(block), Int64(levels), isInverse != inverse ? 1 : 0, scratch)
        }
    }
}

extension Graph {
    /// The orthonormal Walsh-Hadamard transform, in Sylvester's order, of each block of 2^k numbers of the last axis;
    /// its own inverse.
    public func hadamard(_ x: Node<S>, block: Int) -> Node<S> { record(BlockTransform(x, block: block, .hadamard)) }

    /// The orthonormal Haar transform of each block of 2^k numbers of the last axis, or its inverse: each level turns
    /// the means of the level before into (a + b) / sqrt 2 of neighbours, followed by (a - b) / sqrt 2.
    /// - Parameters:
    ///   - x: its last axis is a multiple of the block.
    ///   - block: 2^k numbers.
    ///   - levels: k at most, which is the default.
    ///   - inverse: whether the transform is undone.
    public func haar(_ x: Node<S>, block: Int, levels: Int? = nil, inverse: Bool = false) -> Node<S> {
        record(BlockTransform(x, block: block, .haar(levels: levels ?? block.trailingZeroBitCount, inverse: inverse)))
    }
}
