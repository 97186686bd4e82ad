import LowRankCore

/// The inputs of a mechanism, checked; mistakes are errors that name the method.
struct GivenTensors {
    let method: String
    let inputs: NamedTensors<Double>

    init(_ inputs: NamedTensors<Double>, of card: MethodCard) { (self.inputs, method) = (inputs, card.id) }

    func wrong(_ text: String) -> MethodError { MethodError("\(method): \(text)") }

    func has(_ name: String) -> Bool { inputs[name] != nil }

    /// - Parameter shape: all extents; nil for any.
    func tensor(_ name: String, _ shape: [Int]? = nil) throws -> Tensor<Double> {
        let tensor = try inputs.required(name, method: method)
        if let shape, tensor.shape != shape { throw wrong("'\(name)' has the shape \(tensor.shape), not \(shape)") }
        guard tensor.count > 0, tensor.isFinite else { throw wrong("'\(name)' is empty or has an entry that is not finite") }
        return tensor
    }

    /// A tensor of so many extents.
    func tensor(_ name: String, extents: Int) throws -> Tensor<Double> {
        let given = try tensor(name)
        guard given.shape.count == extents else {
            throw wrong("'\(name)' has the shape \(given.shape), not one of \(extents) extents")
        }
        return given
    }

    /// A matrix with so many columns.
    func rows(_ name: String, columns: Int) throws -> Tensor<Double> {
        let matrix = try tensor(name, extents: 2)
        guard matrix.columns == columns else { throw wrong("'\(name)' has \(matrix.columns) columns, not \(columns)") }
        return matrix
    }

    /// Whole numbers from 0 to below `bound`.
    func indices(_ name: String, count: Int, below bound: Int) throws -> [Int] {
        try tensor(name, [count]).values.map { value in
            guard let index = Int(exactly: value), (0..<bound).contains(index) else {
                throw wrong("'\(name)' has \(value), which is no whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }

    /// Numbers that say again what the shapes of other inputs say, where they are there.
    func check(_ counts: [String: Int]) throws {
        for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
            if let given = inputs[name], given.values != [Double(count)] {
                throw wrong("'\(name)' is \(given.values), but the other inputs make it \(count)")
            }
        }
    }

    /// - Throws: `MethodError` for an input that is none of these.
    func checkNames(_ known: [String]) throws {
        let known = Set(known)
        if let name = inputs.names.first(where: { !known.contains($0) }) { throw wrong("there is no input '\(name)'") }
    }
}
