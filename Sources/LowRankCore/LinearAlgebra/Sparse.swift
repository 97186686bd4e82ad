/// Why indices cannot describe a sparse matrix.
public struct SparseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The index or size at fault, in one line.
    public let description: String
    init(_ description: String) { self.description = description }
}

/// A list of 32-bit indices, known to the memory ledger (as `.projections` unless said otherwise).
///
/// - Complexity: 4 bytes per index.
public struct IndexTensor: Sendable, Hashable {
    private var storage: Storage<Int32>

    /// How many indices.
    public var count: Int { storage.count }
    /// Bytes the indices occupy.
    public var byteCount: Int { storage.bytes }
    /// What they are kept for.
    public var category: MemoryCategory { storage.category }

    /// These indices in order.
    /// - Precondition: each value fits in 32 bits.
    public init(_ values: some Collection<Int>, category: MemoryCategory = .projections) {
        storage = Storage(count: values.count, category: category)
        var i = 0
        for value in values {
            storage.base[i] = Int32(value)
            i += 1
        }
    }

    /// Overwrites the indices with as many others.
    package mutating func assign(_ values: some Collection<Int>) {
        precondition(values.count == count)
        if !isKnownUniquelyReferenced(&storage) { storage = Storage(count: count, category: category) }
        for (i, value) in values.enumerated() { storage.base[i] = Int32(value) }
    }

    /// Calls `body` with the indices in order.
    @inline(__always)
    public func read<R, E: Error>(_ body: (UnsafePointer<Int32>) throws(E) -> R) throws(E) -> R {
        defer { withExtendedLifetime(storage) {} }
        return try body(UnsafePointer(storage.base))
    }

    /// The i-th index, from 0.
    public subscript(i: Int) -> Int {
        precondition(i >= 0 && i < count)
        return read { Int($0[i]) }
    }

    /// The indices as an array.
    public var values: [Int] { read { p in (0..<count).map { Int(p[$0]) } } }

    /// Whether both have the same indices in the same order.
    public static func == (a: IndexTensor, b: IndexTensor) -> Bool { a.values == b.values }
    public func hash(into hasher: inout Hasher) { hasher.combine(values) }
}

/// Which entries of an m x n matrix a sparse matrix may hold: flat row-major indices, ascending.
///
/// The values live in a tensor of their own, in the same order, so that they can be trained, averaged
/// and counted like any other weight.
///
/// - Complexity: 4 bytes per entry.
public struct SparseSupport: Sendable, Hashable {
    /// m of the matrix.
    public let rows: Int
    /// n of the matrix.
    public let columns: Int
    /// i * columns + j for each entry, ascending, without repetition.
    public let flat: IndexTensor

    /// Entries that it may hold.
    public var count: Int { flat.count }

    /// The entries at these flat indices.
    /// - Throws: `SparseError` when an index is outside the matrix, out of order or repeated.
    public init(
        rows: Int, columns: Int, flat: some Collection<Int>, category: MemoryCategory = .projections
    ) throws(SparseError) {
        let extent = try Self.extent(rows, columns)
        var previous = -1
        for index in flat {
            guard index >= 0, index < extent else {
                throw SparseError("index \(index) is outside a \(rows) x \(columns) matrix")
            }
            guard index > previous else {
                throw SparseError(
                    index == previous ? "index \(index) is repeated" : "index \(index) follows \(previous): not ascending")
            }
            previous = index
        }
        self.rows = rows
        self.columns = columns
        self.flat = IndexTensor(flat, category: category)
    }

    /// `count` entries drawn uniformly without replacement: a random permutation (the draw `name`) of
    /// all positions, cut to `count` and sorted.
    public static func random(
        rows: Int, columns: Int, count: Int, streams: RandomStreams, name: String = "support",
        category: MemoryCategory = .projections
    ) throws(SparseError) -> SparseSupport {
        let extent = try extent(rows, columns)
        guard count >= 0, count <= extent else {
            throw SparseError("\(count) entries of a \(rows) x \(columns) matrix")
        }
        let chosen = streams.permutation(name, extent).prefix(count).sorted()
        return try SparseSupport(rows: rows, columns: columns, flat: chosen, category: category)
    }

    private static func extent(_ rows: Int, _ columns: Int) throws(SparseError) -> Int {
        let (extent, overflow) = rows.multipliedReportingOverflow(by: columns)
        guard rows >= 0, columns >= 0, !overflow, extent <= Int(Int32.max), max(rows, columns) <= Int(Int32.max) else {
            throw SparseError("a \(rows) x \(columns) matrix has too many positions for 32-bit indices")
        }
        return extent
    }

    // MARK: - Between values and a dense matrix

    /// dense[i, j] += alpha * value for each entry.
    public func scatterAdd<S>(_ values: Tensor<S>, alpha: S = 1, into dense: inout Tensor<S>) {
        precondition(values.count == count && dense.shape == [rows, columns])
        let count = Int64(count)
        flat.read { at in values.read { v in dense.write { S.kernels.scatterValues(v, at, alpha, $0, count) } } }
    }

    /// values <- alpha * dense[i, j] + beta * values for each entry.
    public func gather<S>(_ dense: Tensor<S>, alpha: S = 1, beta: S = 0, into values: inout Tensor<S>) {
        precondition(values.count == count && dense.shape == [rows, columns])
        let count = Int64(count)
        flat.read { at in dense.read { d in values.write { S.kernels.gatherValues(d, at, alpha, beta, $0, count) } } }
    }

    /// The dense matrix with `values` at the support and zeros elsewhere.
    public func dense<S>(_ values: Tensor<S>, category: MemoryCategory = .scratch) -> Tensor<S> {
        var result = Tensor<S>.zeros([rows, columns], category: category)
        scatterAdd(values, into: &result)
        return result
    }
}

/// Some columns of a matrix with n columns, such as the input channels LOST keeps.
///
/// - Complexity: 4 bytes per column kept.
public struct ColumnSelection: Sendable, Hashable {
    /// Columns of the whole matrix.
    public let extent: Int
    /// The columns chosen, from 0, in the order of the selection.
    public let indices: IndexTensor

    /// How many columns are chosen.
    public var count: Int { indices.count }

    /// These columns of a matrix with `extent` columns.
    /// - Throws: `SparseError` when an index is outside 0..<extent.
    public init(
        _ indices: some Collection<Int>, of extent: Int, category: MemoryCategory = .projections
    ) throws(SparseError) {
        for index in indices where index < 0 || index >= extent || index > Int(Int32.max) {
            throw SparseError("column \(index) of \(extent)")
        }
        self.extent = extent
        self.indices = IndexTensor(indices, category: category)
    }

    /// - Parameter indices: those of another selection.
    package init(_ indices: IndexTensor, of extent: Int) {
        self.extent = extent
        self.indices = indices
    }

    /// selected (b x k) <- alpha * dense[:, indices] + beta * selected, dense b x n.
    public func gather<S>(_ dense: Tensor<S>, alpha: S = 1, beta: S = 0, into selected: inout Tensor<S>) {
        let (b, k, n) = (dense.rows, count, extent)
        precondition(dense.shape == [b, n] && selected.shape == [b, k])
        indices.read { at in
            dense.read { d in
                selected.write { S.kernels.gatherColumns(d, at, alpha, beta, $0, Int64(b), Int64(n), Int64(k)) }
            }
        }
    }

    /// dense[:, indices] += alpha * selected (b x k), dense b x n.
    public func scatterAdd<S>(_ selected: Tensor<S>, alpha: S = 1, into dense: inout Tensor<S>) {
        let (b, k, n) = (dense.rows, count, extent)
        precondition(dense.shape == [b, n] && selected.shape == [b, k])
        indices.read { at in
            selected.read { s in
                dense.write { S.kernels.scatterColumns(s, at, alpha, $0, Int64(b), Int64(n), Int64(k)) }
            }
        }
    }
}
