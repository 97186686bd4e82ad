import LowRankCore

/// What a mechanism was given, checked as it is read: there, finite, and of the shape that it has to have.
struct MechanismInputs {
    private let method: String
    private let tensors: NamedTensors<Double>

    /// - Throws: `MethodError` for an input that the method does not know or that is not finite.
    init(_ tensors: NamedTensors<Double>, of method: String, known: (String) -> Bool) throws {
        (self.method, self.tensors) = (method, tensors)
        for (name, tensor) in tensors {
            guard known(name) else { throw MethodError("\(method): there is no input '\(name)'") }
            guard tensor.isFinite else { throw MethodError("\(method): '\(name)' has an entry that is not finite") }
        }
    }

    init(_ tensors: NamedTensors<Double>, of method: String, known: [String]) throws {
        try self.init(tensors, of: method) { known.contains($0) }
    }

    func has(_ name: String) -> Bool { tensors[name] != nil }

    func error(_ text: String) -> MethodError { MethodError("\(method): \(text)") }

    /// - Parameter shape: nil for an extent that is free, but at least 1.
    func tensor(_ name: String, _ shape: Int?...) throws -> Tensor<Double> { try tensor(name, shape: shape) }

    func tensor(_ name: String, shape: [Int?]) throws -> Tensor<Double> {
        let tensor = try tensors.required(name, method: method)
        guard tensor.shape.count == shape.count, zip(tensor.shape, shape).allSatisfy({ $1 == nil ? $0 > 0 : $0 == $1 })
        else {
            let wanted = shape.map { $0.map(String.init) ?? "any" }.joined(separator: ", ")
            throw error("'\(name)' has the shape \(tensor.shape), not [\(wanted)]")
        }
        return tensor
    }

    /// A whole number, in an input of one entry.
    func count(_ name: String) throws -> Int {
        let values = try tensors.required(name, method: method).values
        guard values.count == 1, let count = Int(exactly: values[0]) else {
            throw error("'\(name)' is no whole number")
        }
        return count
    }

    /// Whole numbers from 0 to `bound` - 1.
    func indices(_ name: String, _ shape: Int?..., below bound: Int) throws -> [Int] {
        try tensor(name, shape: shape).values.map { value in
            guard let index = Int(exactly: value), (0..<bound).contains(index) else {
                throw error("'\(name)' has \(value), not a whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }

    /// A count that an input may repeat.
    func repeats(_ name: String, _ count: Int) throws {
        guard has(name), try self.count(name) != count else { return }
        throw error("'\(name)' is \(tensors[name]![0]), but the other inputs say \(count)")
    }
}

extension RandomStreams {
    /// Standard normal numbers.
    func normal(_ name: String, _ shape: Int...) -> Tensor<Double> { normal(name, shape, deviation: 1) }
}

extension Tensor {
    /// Tensors of one shape below one another, as the entries of a new first extent.
    init(stacking tensors: [Tensor]) {
        self.init(tensors.flatMap(\.values), shape: [tensors.count] + tensors[0].shape)
    }
}
