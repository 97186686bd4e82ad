/// A dense row-major array of `Float` or `Double`, with value semantics.
///
/// Copies share memory until one of them is written. `shape` is fixed for the life of the value; a
/// matrix is `[rows, columns]`, a scalar has the shape `[]`.
///
/// What loops call for every number is inlinable: other modules would otherwise go through the generic code each time.
public struct Tensor<S: Scalar>: Sendable {
    /// The extents; [rows, columns] for a matrix, [] for a scalar.
    public let shape: [Int]
    @usableFromInline var storage: Storage<S>

    /// How many numbers it has.
    @inlinable
    public var count: Int { storage.count }
    /// Bytes this tensor occupies.
    public var byteCount: Int { storage.bytes }
    /// What it is kept for.
    public var category: MemoryCategory { storage.category }
    /// First extent of a matrix.
    @inlinable
    public var rows: Int { shape[0] }
    /// Second extent of a matrix.
    @inlinable
    public var columns: Int { shape[1] }

    // MARK: - Making

    /// Memory whose content is undefined until it is written.
    public init(uninitialized shape: [Int], category: MemoryCategory = .scratch) {
        self.shape = shape
        storage = Storage(count: shape.reduce(1, *), category: category)
    }

    /// These values, row-major, in a shape of as many numbers.
    public init(_ values: [S], shape: [Int], category: MemoryCategory = .scratch) {
        precondition(values.count == shape.reduce(1, *), "\(values.count) values for the shape \(shape)")
        self.init(uninitialized: shape, category: category)
        storage.base.initialize(from: values, count: values.count)
    }

    /// The same number everywhere.
    public init(repeating value: S, shape: [Int], category: MemoryCategory = .scratch) {
        self.init(uninitialized: shape, category: category)
        storage.base.initialize(repeating: value, count: count)
    }

    /// 0 everywhere.
    public static func zeros(_ shape: [Int], category: MemoryCategory = .scratch) -> Tensor {
        Tensor(repeating: 0, shape: shape, category: category)
    }

    /// The identity matrix of size n x n.
    public static func identity(_ n: Int, category: MemoryCategory = .scratch) -> Tensor {
        var result = zeros([n, n], category: category)
        for i in 0..<n { result[i, i] = 1 }
        return result
    }

    /// In memory that something else owns and keeps for as long as this value and its copies live.
    init(borrowing base: UnsafeMutablePointer<S>, shape: [Int]) {
        self.init(shape: shape, storage: Storage(borrowing: base, count: shape.reduce(1, *)))
    }

    // MARK: - Reading and writing

    /// Calls `body` with the numbers in row-major order.
    @inlinable @inline(__always)
    public func read<R, E: Error>(_ body: (UnsafePointer<S>) throws(E) -> R) throws(E) -> R {
        defer { withExtendedLifetime(storage) {} }
        return try body(UnsafePointer(storage.base))
    }

    /// Calls `body` with the numbers in row-major order, to be changed in place.
    @inlinable @inline(__always)
    public mutating func write<R, E: Error>(_ body: (UnsafeMutablePointer<S>) throws(E) -> R) throws(E) -> R {
        makeUnique()
        defer { withExtendedLifetime(storage) {} }
        return try body(storage.base)
    }

    @inlinable @inline(__always)
    mutating func makeUnique() {
        if !isKnownUniquelyReferenced(&storage) { detach() }
    }

    @usableFromInline
    mutating func detach() {
        let copy = Storage<S>(count: storage.count, category: storage.category)
        copy.base.initialize(from: storage.base, count: storage.count)
        storage = copy
    }

    /// The numbers as an array, row-major.
    public var values: [S] { read { Array(UnsafeBufferPointer(start: $0, count: count)) } }

    /// The i-th number in row-major order, from 0.
    @inlinable
    public subscript(i: Int) -> S {
        get { precondition(i >= 0 && i < count); return read { $0[i] } }
        set { precondition(i >= 0 && i < count); write { $0[i] = newValue } }
    }

    /// The entry of a matrix in row i and column j, from 0. Only the row-major index is checked against the bounds.
    @inlinable
    public subscript(i: Int, j: Int) -> S {
        get { self[i * shape[1] + j] }
        set { self[i * shape[1] + j] = newValue }
    }

    // MARK: - The same numbers otherwise

    /// The same numbers under another shape of equal count; memory is shared until written.
    public func reshaped(_ shape: [Int]) -> Tensor {
        precondition(shape.reduce(1, *) == count)
        return Tensor(shape: shape, storage: storage)
    }

    private init(shape: [Int], storage: Storage<S>) {
        self.shape = shape
        self.storage = storage
    }

    /// A copy of its own, counted under `category`.
    public func copy(category: MemoryCategory) -> Tensor {
        let result = Tensor(uninitialized: shape, category: category)
        result.storage.base.initialize(from: storage.base, count: count)
        return result
    }

    /// Overwrites the numbers with those of a tensor of the same shape; this one's memory and category stay.
    public mutating func assign(_ other: Tensor) {
        precondition(shape == other.shape)
        let count = count
        write { target in other.read { target.update(from: $0, count: count) } }
    }

    /// Counts this tensor's bytes under another category from now on.
    public mutating func recategorise(as category: MemoryCategory) {
        makeUnique()
        storage.recategorise(as: category)
    }

    /// The same numbers in the other precision.
    public func converted<T: Scalar>(to: T.Type = T.self, category: MemoryCategory = .scratch) -> Tensor<T> {
        var result = Tensor<T>(uninitialized: shape, category: category)
        read { source in result.write { copyConverted(source, $0, count) } }
        return result
    }
}
