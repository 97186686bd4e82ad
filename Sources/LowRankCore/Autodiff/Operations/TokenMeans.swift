/// The mean of each sequence's tokens: x [B T, H] -> [B, H]. Tokens whose mask [B T] is 0 do not count; the mean of
/// none is 0.
final class TokenMeans<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let mask: Indices?
    private let context: Int

    init(_ x: Node<S>, context: Int, mask: Indices?) {
        precondition(x.rows % context == 0 && (mask == nil || mask!.count == x.rows))
        self.x = x
        self.mask = mask
        self.context = context
        output = Node(shape: [x.rows / context, x.columns], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        withMask { mask in
            S.kernels.tokenMeans(
                x.data, mask, output.data, Int64(output.rows), Int64(context), Int64(x.columns))
        }
    }

    func backward() {
        let adds = x.claimAccumulation()
        withMask { mask in
            S.kernels.tokenMeansGradient(
                output.gradient, mask, x.gradient, adds, Int64(output.rows), Int64(context), Int64(x.columns))
        }
    }

    private func withMask(_ body: (UnsafePointer<Int32>?) -> Void) {
        guard let mask else { return body(nil) }
        mask.values.withUnsafeBufferPointer { body($0.baseAddress) }
    }
}

extension Graph {
    /// x [B T, H] -> [B, H]: means over T tokens or pixels, of which those with mask [B T] 0 do not count.
    public func tokenMeans(_ x: Node<S>, context: Int, mask: Indices? = nil) -> Node<S> {
        record(TokenMeans(x, context: context, mask: mask))
    }
}
