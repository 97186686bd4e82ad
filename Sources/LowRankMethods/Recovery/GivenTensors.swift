import LowRankCore

/// What a mechanism is given; every mistake in it is one `MethodError` that names the method and the tensor.
struct GivenTensors {
    let method: String
    private let tensors: NamedTensors<Double>

    /// - Parameter isKnown: whether there is an input of that name; an unknown one is refused, since it could change
    ///   the answer. All numbers have to be finite.
    init(_ tensors: NamedTensors<Double>, method: String, isKnown: (String) -> Bool) throws {
        (self.tensors, self.method) = (tensors, method)
        for (name, tensor) in tensors {
            guard isKnown(name) else { throw MethodError("\(method): there is no input '\(name)'") }
            guard tensor.isFinite else { throw MethodError("\(method): '\(name)' has an entry that is not finite") }
        }
    }

    init(_ tensors: NamedTensors<Double>, method: String, known: [String]) throws {
        try self.init(tensors, method: method) { known.contains($0) }
    }

    func has(_ name: String) -> Bool { tensors[name] != nil }

    var names: [String] { tensors.names }

    /// The input of that name.
    /// - Parameter extents: of its shape; nil stands for any but 0.
    func tensor(_ name: String, _ extents: Int?...) throws -> Tensor<Double> { try tensor(name, extents) }

    func tensor(_ name: String, _ extents: [Int?]) throws -> Tensor<Double> {
        let tensor = try tensors.required(name, method: method)
        let fits =
            tensor.shape.count == extents.count
            && zip(tensor.shape, extents).allSatisfy { $1 == nil ? $0 > 0 : $0 == $1 }
        guard fits else {
            let expected = extents.map { $0.map(String.init) ?? "any" }.joined(separator: ", ")
            throw MethodError("\(method): '\(name)' has the shape \(tensor.shape), not [\(expected)]")
        }
        return tensor
    }

    func shape(_ name: String) throws -> [Int] { try tensors.required(name, method: method).shape }

    /// One number, of whatever shape.
    func number(_ name: String) throws -> Double {
        let tensor = try tensors.required(name, method: method)
        guard tensor.count == 1 else {
            throw MethodError("\(method): '\(name)' has the shape \(tensor.shape), not that of a number")
        }
        return tensor[0]
    }

    /// A list of numbers, at least one.
    func list(_ name: String) throws -> [Double] { try tensor(name, nil).values }

    /// Whole numbers below a bound, of whatever shape, row-major.
    func indices(_ name: String, below bound: Int) throws -> [Int] {
        try tensors.required(name, method: method).values.map { value in
            guard let index = Int(exactly: value), (0..<bound).contains(index) else {
                throw MethodError("\(method): '\(name)' has \(value), which is no whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }

    /// A number that says again what follows from the other inputs may be left out, but not be another.
    func repeats(_ name: String, _ value: Double, _ origin: String) throws {
        guard has(name) else { return }
        let given = try number(name)
        guard abs(given - value) <= 1e-9 * max(1, abs(value)) else {
            throw MethodError("\(method): '\(name)' is \(given), but \(origin) \(value)")
        }
    }
}
