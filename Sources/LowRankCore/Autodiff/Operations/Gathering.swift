/// y[n] = table[rows[n]]: the embedding of tokens. table [V, H], y [N, H].
final class RowGather<S: Scalar>: Operation {
    let output: Node<S>
    private let table: Node<S>
    private let rows: Indices

    init(_ table: Node<S>, _ rows: Indices) {
        self.table = table
        self.rows = rows
        output = Node(shape: [rows.count, table.columns], requiresGradient: table.requiresGradient)
    }

    var inputs: [Node<S>] { [table] }
    var neededBackward: [Node<S>] { [] }
    func forward() {
        rows.values.withUnsafeBufferPointer {
            S.kernels.gatherRows(table.data, $0.baseAddress, output.data, Int64(rows.count), Int64(table.columns))
        }
    }
    func backward() {
        if table.claimGradient() == 0 { table.gradient.update(repeating: 0, count: table.count) }
        rows.values.withUnsafeBufferPointer {
            S.kernels.scatterRows(
                output.gradient, $0.baseAddress, table.gradient, Int64(rows.count), Int64(table.columns))
        }
    }
}

/// y[:, j] = x[:, columns[j]]. x [N, H], y [N, kept].
final class ColumnGather<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let columns: ColumnSelection

    init(_ x: Node<S>, _ columns: ColumnSelection) {
        precondition(columns.extent == x.columns)
        self.x = x
        self.columns = columns
        output = Node(shape: [x.rows, columns.count], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }
    func forward() {
        columns.indices.read {
            S.kernels.gatherColumns(
                x.data, $0, 1, 0, output.data, Int64(x.rows), Int64(x.columns), Int64(columns.count))
        }
    }
    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        columns.indices.read {
            S.kernels.scatterColumns(
                output.gradient, $0, 1, x.gradient, Int64(x.rows), Int64(x.columns), Int64(columns.count))
        }
    }
}

/// D[indices[k]] = values[k] and 0 elsewhere, D a matrix counted by rows. Indices are different.
final class Scattering<S: Scalar>: Operation {
    let output: Node<S>
    private let values: Node<S>
    private let indices: IndexTensor

    init(_ values: Node<S>, at indices: IndexTensor, shape: [Int]) {
        precondition(values.count == indices.count)
        self.values = values
        self.indices = indices
        output = Node(shape: shape, requiresGradient: values.requiresGradient)
    }

    var inputs: [Node<S>] { [values] }
    var neededBackward: [Node<S>] { [] }
    func forward() {
        output.data.update(repeating: 0, count: output.count)
        indices.read { S.kernels.scatterValues(values.data, $0, 1, output.data, Int64(values.count)) }
    }
    func backward() {
        indices.read {
            S.kernels.gatherValues(output.gradient, $0, 1, values.claimGradient(), values.gradient, Int64(values.count))
        }
    }
}

extension Graph {
    /// The matrix of that shape with values[k] at the flat, row-major index indices[k], all different, and 0 elsewhere.
    public func scatter(_ values: Node<S>, at indices: IndexTensor, shape: [Int]) -> Node<S> {
        record(Scattering(values, at: indices, shape: shape))
    }
    /// table [V, H] -> [N, H], row n being table[rows[n]]. Entries of `rows` must lie in 0..<V.
    public func gatherRows(_ table: Node<S>, _ rows: Indices) -> Node<S> { record(RowGather(table, rows)) }
    /// x [N, H] -> [N, kept].
    public func gatherColumns(_ x: Node<S>, _ columns: ColumnSelection) -> Node<S> { record(ColumnGather(x, columns)) }
}
