extension Tensor {
    /// One number, of shape [].
    public static func scalar(_ value: Double) -> Tensor { Tensor([S(value)], shape: []) }
    /// A whole number, of shape [].
    public static func scalar(_ value: Int) -> Tensor { Tensor([S(value)], shape: []) }

    /// Whole numbers in a row.
    public static func vector(_ values: [Int]) -> Tensor { Tensor(values.map { S($0) }, shape: [values.count]) }

    /// a + b, entry by entry, for tensors of one shape.
    public static func + (a: Tensor, b: Tensor) -> Tensor {
        var result = a
        result.blend(keeping: 1, adding: 1, of: b)
        return result
    }

    /// a - b, entry by entry, for tensors of one shape.
    public static func - (a: Tensor, b: Tensor) -> Tensor {
        var result = a
        result.blend(keeping: 1, adding: -1, of: b)
        return result
    }

    /// factor * a, entry by entry.
    public static func * (factor: S, a: Tensor) -> Tensor {
        var result = a
        let count = Int64(a.count)
        result.write { S.kernels.scale($0, factor, count) }
        return result
    }

    /// The mean of tensors of one shape, of which there is one at least.
    public static func mean(of tensors: [Tensor]) -> Tensor {
        tensors.reduce(.zeros(tensors[0].shape)) { $0 + 1 / S(tensors.count) * $1 }
    }

    /// The sum of the products of the entries of two tensors of one shape.
    public func dot(_ other: Tensor) -> Double {
        precondition(shape == other.shape, "\(shape) and \(other.shape)")
        return read { a in other.read { S.kernels.dot(a, $0, Int64(count)) } }
    }

    /// The square root of the sum of the squares: the Frobenius norm of a matrix.
    public var norm: Double { read { S.kernels.sumSquares($0, Int64(count)) }.squareRoot() }

    /// The entries of the first extent, each of the shape that remains.
    public var slices: [Tensor] {
        let (shape, values) = (Array(shape.dropFirst()), values)
        let size = shape.reduce(1, *)
        return (0..<self.shape[0]).map { Tensor(Array(values[$0 * size..<($0 + 1) * size]), shape: shape) }
    }

    /// |a|, entry by entry.
    public var magnitudes: Tensor { Tensor(values.map { abs($0) }, shape: shape) }

    /// The largest magnitude; 0 of none.
    public var largestMagnitude: S { values.reduce(0) { max($0, abs($1)) } }

    /// The sum of the magnitudes.
    public var sumOfMagnitudes: S { values.reduce(0) { $0 + abs($1) } }

    /// Of every column of a matrix the sum of the magnitudes, added up in Double from the first row on.
    public var columnSumsOfMagnitudes: [Double] { read { columnMagnitudes($0, rows, columns, true) } }

    /// Of every column of a matrix the largest magnitude.
    public var largestColumnMagnitudes: [Double] { read { columnMagnitudes($0, rows, columns, false) } }

    /// The entries a[i, i] of a matrix.
    public var diagonal: [S] { (0..<min(rows, columns)).map { self[$0, $0] } }

    /// Column j times factors[j].
    public func scalingColumns(by factors: [S]) -> Tensor {
        precondition(shape.count == 2 && factors.count == columns, "\(factors.count) factors for \(shape)")
        var result = self
        let (m, n) = (rows, columns)
        result.write { scale($0, m, n, rows: nil, columns: factors) }
        return result
    }

    /// Row i times factors[i].
    public func scalingRows(by factors: [S]) -> Tensor {
        precondition(shape.count == 2 && factors.count == rows, "\(factors.count) factors for \(shape)")
        var result = self
        let (m, n) = (rows, columns)
        result.write { scale($0, m, n, rows: factors, columns: nil) }
        return result
    }
}
