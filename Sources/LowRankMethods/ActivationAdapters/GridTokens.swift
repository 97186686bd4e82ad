import LowRankCore
import MethodSupport

extension Site {
    /// The patches of an image; nil for sequences.
    var grid: ImageGrid? {
        guard case .grid(let rows, let columns, _) = tokens else { return nil }
        return ImageGrid(height: rows, width: columns)
    }

    /// Tokens before the patches.
    private var before: Int {
        guard case .grid(_, _, let before) = tokens else { return 0 }
        return before
    }

    /// The patches among the rows of x, image by image.
    func patches<S: Scalar>(_ x: Tensor<S>) -> Tensor<S> {
        let context = before + grid!.count
        return x.gatheringRows((0..<x.rows).filter { $0 % context >= before })
    }

    /// Records x with what `change` makes of its patches [B rows columns, width]; the tokens before them stay.
    func changingPatches<S: Scalar>(_ x: Node<S>, in g: Graph<S>, _ change: (Node<S>) -> Node<S>) -> Node<S> {
        guard before > 0 else { return change(x) }
        let (context, count) = (before + grid!.count, grid!.count)
        let places = (0..<x.rows).filter { $0 % context >= before }.map(Int32.init)
        let changed = change(g.gatherRows(x, Indices(places)))
        // Row i of x, or that of its changed patch behind all of x.
        let order = (0..<x.rows).map { i in
            i % context < before ? i : x.rows + i / context * count + i % context - before
        }
        return g.gatherRows(g.concatenateRows([x, changed]), Indices(order.map(Int32.init)))
    }
}
