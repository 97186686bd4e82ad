/// What a mechanism is given, checked as it is read; every mistake in it is one `MethodError` that names the method and
/// the tensor.
public struct GivenTensors: Sendable {
    private let method: String
    private let tensors: NamedTensors<Double>

    /// Without a check of names; `method` is the id that messages begin with.
    public init(_ tensors: NamedTensors<Double>, of method: String) { (self.tensors, self.method) = (tensors, method) }

    /// With a check of names: an unknown one is refused, since it could change the answer.
    /// - Parameters:
    ///   - tensors: by the paper's symbols.
    ///   - method: the id that messages begin with.
    ///   - isKnown: whether there is an input of that name.
    /// - Throws: `MethodError`, also for an entry that is not finite.
    public init(_ tensors: NamedTensors<Double>, of method: String, known isKnown: (String) -> Bool) throws {
        self.init(tensors, of: method)
        for (name, tensor) in tensors {
            guard isKnown(name) else { throw error("there is no input '\(name)'") }
            guard tensor.isFinite else { throw error("'\(name)' has an entry that is not finite") }
        }
    }

    /// The same where the names of all inputs are known.
    /// - Throws: `MethodError` for another name, and for an entry that is not finite.
    public init(_ tensors: NamedTensors<Double>, of method: String, known: [String]) throws {
        try self.init(tensors, of: method) { known.contains($0) }
    }

    /// In the order given.
    public var names: [String] { tensors.names }

    /// Whether there is an input of that name.
    public func has(_ name: String) -> Bool { tensors[name] != nil }

    /// A mistake in the inputs, with the method's id before the text.
    public func error(_ text: String) -> MethodError { MethodError("\(method): \(text)") }

    /// Refuses unknown names.
    /// - Throws: `MethodError` for an input that is none of these.
    public func checkNames(_ known: [String]) throws { _ = try GivenTensors(tensors, of: method, known: known) }

    // MARK: - Tensors

    /// The extents of an input.
    /// - Throws: `MethodError` when it is missing.
    public func shape(_ name: String) throws -> [Int] { try tensors.required(name, method: method).shape }

    /// A tensor of any shape with at least one entry.
    public func tensor(_ name: String) throws -> Tensor<Double> {
        let tensor = try tensors.required(name, method: method)
        guard tensor.count > 0, tensor.isFinite else { throw error("'\(name)' is empty or has an entry that is not finite") }
        return tensor
    }

    /// A tensor of that shape, in which nil stands for any extent but 0.
    public func tensor(_ name: String, _ shape: [Int?]) throws -> Tensor<Double> {
        let tensor = try tensors.required(name, method: method)
        guard tensor.shape.count == shape.count, zip(tensor.shape, shape).allSatisfy({ $1 == nil ? $0 > 0 : $0 == $1 }) else {
            let wanted = shape.map { $0.map(String.init) ?? "any" }.joined(separator: ", ")
            throw error("'\(name)' has the shape \(tensor.shape), not [\(wanted)]")
        }
        guard tensor.isFinite else { throw error("'\(name)' has an entry that is not finite") }
        return tensor
    }

    /// The same with the extents one by one.
    public func tensor(_ name: String, _ first: Int?, _ others: Int?...) throws -> Tensor<Double> {
        try tensor(name, [first] + others)
    }

    /// A tensor of so many extents.
    public func tensor(_ name: String, extents: Int) throws -> Tensor<Double> {
        try tensor(name, [Int?](repeating: nil, count: extents))
    }

    /// A matrix with so many columns.
    public func rows(_ name: String, columns: Int) throws -> Tensor<Double> { try tensor(name, nil, columns) }

    /// A list of numbers, at least one.
    public func list(_ name: String) throws -> [Double] { try tensor(name, nil).values }

    // MARK: - Numbers

    /// One number, of whatever shape.
    public func number(_ name: String) throws -> Double {
        let given = try tensor(name)
        guard given.count == 1 else { throw error("'\(name)' has the shape \(given.shape), not that of a number") }
        return given[0]
    }

    /// One whole number.
    public func count(_ name: String) throws -> Int {
        guard let count = Int(exactly: try number(name)) else { throw error("'\(name)' is no whole number") }
        return count
    }

    /// Whole numbers from 0 to below the bound, row-major; without a shape, of any.
    public func indices(_ name: String, _ shape: Int?..., below bound: Int) throws -> [Int] {
        let given = try shape.isEmpty ? tensors.required(name, method: method) : tensor(name, shape)
        return try given.values.map { value in
            guard let index = Int(exactly: value), (0..<bound).contains(index) else {
                throw error("'\(name)' has \(value), which is no whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }

    /// A number that says again what follows from the other inputs may be left out, but not be another.
    public func repeats(_ name: String, _ value: Double, _ origin: String = "the other inputs make it") throws {
        guard has(name) else { return }
        let given = try number(name)
        guard abs(given - value) <= 1e-9 * max(1, abs(value)) else { throw error("'\(name)' is \(given), but \(origin) \(value)") }
    }

    /// The same for a whole number.
    public func repeats(_ name: String, _ count: Int) throws { try repeats(name, Double(count)) }

    /// The same for several, by name.
    public func repeats(_ counts: [String: Int]) throws {
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) { try repeats(name, count) }
    }
}
