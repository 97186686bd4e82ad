/// The same numbers in another shape.
final class Reshape<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>

    init(_ x: Node<S>, _ shape: [Int]) {
        precondition(shape.reduce(1, *) == x.count, "\(x.shape) has no shape \(shape)")
        self.x = x
        output = Node(shape: shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }
    func forward() { output.data.update(from: x.data, count: x.count) }
    func backward() { S.kernels.addScaled(output.gradient, 1, x.gradient, x.claimAccumulation(), Int64(x.count)) }
}

/// Each of the matrices that lie below one another in x [batches N, H], transposed: [batches H, N].
final class Transpose<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let batches: Int

    init(_ x: Node<S>, batches: Int) {
        precondition(x.rows % batches == 0)
        self.x = x
        self.batches = batches
        output = Node(shape: [batches * x.columns, x.rows / batches], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }
    func forward() { transpose(x.data, output.data, rows: x.rows / batches, adds: 0) }
    func backward() { transpose(output.gradient, x.gradient, rows: x.columns, adds: x.claimAccumulation()) }

    private func transpose(_ from: UnsafeMutablePointer<S>, _ to: UnsafeMutablePointer<S>, rows: Int, adds: Int32) {
        let size = x.count / batches
        for b in 0..<batches {
            S.kernels.transpose(from + b * size, to + b * size, adds, Int64(rows), Int64(size / rows))
        }
    }
}

/// y = x[rows, columns].
final class Slice<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let start: Int

    init(_ x: Node<S>, rows: Range<Int>, columns: Range<Int>) {
        precondition(rows.upperBound <= x.rows && columns.upperBound <= x.columns && rows.count * columns.count > 0)
        self.x = x
        start = rows.lowerBound * x.columns + columns.lowerBound
        output = Node(shape: [rows.count, columns.count], requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        S.kernels.copyBlock(
            x.data + start, Int64(x.columns), output.data, Int64(output.columns), 0, Int64(output.rows),
            Int64(output.columns))
    }

    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        S.kernels.copyBlock(
            output.gradient, Int64(output.columns), x.gradient + start, Int64(x.columns), 1, Int64(output.rows),
            Int64(output.columns))
    }
}

/// Matrices below one another or side by side.
final class Concatenation<S: Scalar>: Operation {
    enum Axis { case rows, columns }
    let inputs: [Node<S>]
    let output: Node<S>
    private let axis: Axis

    init(_ parts: [Node<S>], along axis: Axis) {
        let fixed = parts.map { axis == .rows ? $0.columns : $0.rows }
        let sum = parts.reduce(0) { $0 + (axis == .rows ? $1.rows : $1.columns) }
        precondition(Set(fixed).count == 1, "parts of different sizes")
        precondition(parts.indices.allSatisfy { i in !parts[..<i].contains { $0 === parts[i] } }, "a part twice")
        inputs = parts
        self.axis = axis
        output = Node(
            shape: axis == .rows ? [sum, fixed[0]] : [fixed[0], sum],
            requiresGradient: parts.contains { $0.requiresGradient })
    }

    var neededBackward: [Node<S>] { [] }

    func forward() {
        forEachPart { part, at in
            S.kernels.copyBlock(
                part.data, Int64(part.columns), output.data + at, Int64(output.columns), 0, Int64(part.rows),
                Int64(part.columns))
        }
    }

    func backward() {
        forEachPart { part, at in
            guard part.requiresGradient else { return }
            S.kernels.copyBlock(
                output.gradient + at, Int64(output.columns), part.gradient, Int64(part.columns),
                part.claimAccumulation(), Int64(part.rows), Int64(part.columns))
        }
    }

    /// Calls `body` with each part and its place in the result.
    private func forEachPart(_ body: (Node<S>, Int) -> Void) {
        var at = 0
        for part in inputs {
            body(part, at)
            at += axis == .rows ? part.count : part.columns
        }
    }
}

extension Graph {
    /// A copy of x in another shape of as many numbers.
    public func reshape(_ x: Node<S>, _ shape: [Int]) -> Node<S> { record(Reshape(x, shape)) }
    /// x [batches N, H] -> [batches H, N], the last two axes exchanged.
    public func transpose(_ x: Node<S>, batches: Int = 1) -> Node<S> { record(Transpose(x, batches: batches)) }
    /// The rows of that range: x [N, H] -> [range.count, H].
    public func rows(_ range: Range<Int>, of x: Node<S>) -> Node<S> {
        record(Slice(x, rows: range, columns: 0..<x.columns))
    }
    /// The columns of that range: x [N, H] -> [N, range.count].
    public func columns(_ range: Range<Int>, of x: Node<S>) -> Node<S> {
        record(Slice(x, rows: 0..<x.rows, columns: range))
    }
    /// Matrices of as many columns, different values each, below one another.
    public func concatenateRows(_ parts: [Node<S>]) -> Node<S> { record(Concatenation(parts, along: .rows)) }
    /// Matrices of as many rows, different values each, side by side.
    public func concatenateColumns(_ parts: [Node<S>]) -> Node<S> { record(Concatenation(parts, along: .columns)) }
}
