/// y = x + row for every row of x [N, H], row [H]; in the memory of x where asked.
final class RowAddition<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let row: Node<S>

    init(_ x: Node<S>, row: Node<S>, reusesX: Bool) {
        precondition(row.shape == [x.columns])
        self.x = x
        self.row = row
        output = Node(
            shape: x.shape, requiresGradient: x.requiresGradient || row.requiresGradient, reuses: reusesX ? x : nil)
    }

    var inputs: [Node<S>] { [x, row] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        S.kernels.addRow(x.data, row.data, output.data, Int64(x.rows), Int64(x.columns), Int64(x.columns))
    }

    func backward() {
        if row.requiresGradient {
            S.kernels.columnSums(
                output.gradient, row.gradient, Int64(x.rows), Int64(x.columns), row.claimAccumulation())
        }
        guard x.requiresGradient else { return }
        if x === output.reuses {
            // The same memory.
            x.gradientIsWritten = true
        } else {
            x.addGradient(of: output)
        }
    }
}

/// y[n, h] = x[n, h] f[h], or f[n]: every row or column of x [N, H] times the same numbers f [H] or [N].
final class BroadcastProduct<S: Scalar>: Operation {
    enum Factor { case row, column }
    let output: Node<S>
    private let x: Node<S>
    private let factor: Node<S>
    private let kind: Factor

    init(_ x: Node<S>, _ factor: Node<S>, _ kind: Factor) {
        precondition(factor.count == (kind == .row ? x.columns : x.rows))
        self.x = x
        self.factor = factor
        self.kind = kind
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient || factor.requiresGradient)
    }

    var inputs: [Node<S>] { [x, factor] }
    var neededBackward: [Node<S>] { [x, factor] }

    func forward() { multiply(x.data, output.data, adds: 0) }

    func backward() {
        let (rows, columns) = (Int64(x.rows), Int64(x.columns))
        if factor.requiresGradient {
            let dots = kind == .row ? S.kernels.columnDots : S.kernels.rowDots
            dots(x.data, output.gradient, factor.gradient, factor.claimAccumulation(), rows, columns)
        }
        if x.requiresGradient { multiply(output.gradient, x.gradient, adds: x.claimAccumulation()) }
    }

    private func multiply(_ from: UnsafeMutablePointer<S>, _ to: UnsafeMutablePointer<S>, adds: Int32) {
        let product = kind == .row ? S.kernels.multiplyByRow : S.kernels.multiplyByColumn
        product(from, factor.data, to, adds, Int64(x.rows), Int64(x.columns))
    }
}

/// y = factor x.
final class Scaling<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let factor: S

    init(_ x: Node<S>, by factor: S) {
        self.x = x
        self.factor = factor
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }
    var paddableRows: PaddableRows<S> { .together([x, output]) }
    func forward() { S.kernels.addScaled(x.data, factor, output.data, 0, Int64(x.extent)) }
    func backward() {
        S.kernels.addScaled(output.gradient, factor, x.gradient, x.claimAccumulation(), Int64(x.extent))
    }
}

extension Graph {
    /// x [N, H] + row [H].
    public func add(row: Node<S>, to x: Node<S>) -> Node<S> { record(RowAddition(x, row: row, reusesX: false)) }
    /// x [N, H] + row [H] in the memory of x, the value recorded last, which nothing else may read: the bias of a
    /// layer.
    public func add(row: Node<S>, into x: Node<S>) -> Node<S> {
        // A product takes the bias along while its sums are in registers.
        if let product = lastOperation as? Linear<S>, product.output === x, product.absorb(bias: row) { return x }
        return record(RowAddition(x, row: row, reusesX: true))
    }
    /// Column h of x [N, H] times row[h].
    public func multiply(_ x: Node<S>, byRow row: Node<S>) -> Node<S> { record(BroadcastProduct(x, row, .row)) }
    /// Row n of x [N, H] times column[n], column [N] or [N, 1].
    public func multiply(_ x: Node<S>, byColumn column: Node<S>) -> Node<S> {
        record(BroadcastProduct(x, column, .column))
    }
    /// factor x, of any shape.
    public func scale(_ x: Node<S>, by factor: S) -> Node<S> { record(Scaling(x, by: factor)) }
}
