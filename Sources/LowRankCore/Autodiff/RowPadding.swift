/// Which of the values of an operation may have padded rows.
public enum PaddableRows<S: Scalar> {
    /// None of them.
    case none
    /// Each of these, whatever the others have.
    case separately([Node<S>])
    /// All of these or none; they have the same shape.
    case together([Node<S>])

    var nodes: [Node<S>] {
        switch self {
        case .none: []
        case .separately(let nodes), .together(let nodes): nodes
        }
    }
}

/// Rows of values that begin on a cache line, where every operation that touches them can do so: a vector stored
/// across two lines costs twice.
enum RowPadding {
    static func apply<S: Scalar>(to operations: [any Operation<S>]) {
        let line = 64 / MemoryLayout<S>.stride
        func padded(_ columns: Int) -> Int { (columns + line - 1) / line * line }
        func key(_ node: Node<S>) -> ObjectIdentifier { ObjectIdentifier(node.owner) }

        let candidates = operations.map { $0.output }.filter { node in
            // A tenth is what the padding may cost in memory.
            node.shape.count == 2 && padded(node.columns) != node.columns && padded(node.columns) * 10 <= node.columns * 11
        }
        var chosen = Set(candidates.map(key))
        var size = -1
        while size != chosen.count {
            size = chosen.count
            for operation in operations {
                let paddable = operation.paddableRows.nodes
                for node in operation.inputs + [operation.output]
                where node.kept || !paddable.contains(where: { $0 === node }) { chosen.remove(key(node)) }
                if case .together(let nodes) = operation.paddableRows, !nodes.allSatisfy({ chosen.contains(key($0)) }) {
                    for node in nodes { chosen.remove(key(node)) }
                }
            }
        }
        for node in candidates where chosen.contains(key(node)) { node.stride = padded(node.columns) }
    }
}
