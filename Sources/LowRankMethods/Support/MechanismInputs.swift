import LowRankCore

/// The inputs of a mechanism, read one by one and checked. A name of an extent stands for one number in all of them:
///
///     var given = MechanismInputs(inputs, of: "sats-npc")
///     let f = try given.tensor("f", "batch", "channel", "height", "width")
///     let mask = try given.flags("mask", "batch", "height", "width")
///     try given.finish()
package struct MechanismInputs {
    private let inputs: NamedTensors<Double>
    private let method: String
    private var extents: [String: Int] = [:]
    private var asked: Set<String> = []

    package init(_ inputs: NamedTensors<Double>, of method: String) { (self.inputs, self.method) = (inputs, method) }

    package func error(_ text: String) -> MethodError { MethodError("\(method): \(text)") }

    /// The number that the name of an extent stands for.
    package subscript(extent: String) -> Int { extents[extent]! }

    package mutating func has(_ name: String) -> Bool {
        asked.insert(name)
        return inputs[name] != nil
    }

    /// The numbers i of the inputs `<prefix>i<suffix>`, ascending.
    package func numbers(_ prefix: String, _ suffix: String = "") -> [Int] {
        inputs.names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) && $0.count > prefix.count + suffix.count }
            .compactMap { Int($0.dropFirst(prefix.count).dropLast(suffix.count)) }.sorted()
    }

    /// A tensor with at least one entry, all of them finite.
    package mutating func tensor(_ name: String, _ shape: String...) throws -> Tensor<Double> {
        try checked(name, shape)
    }

    private mutating func checked(_ name: String, _ shape: [String]) throws -> Tensor<Double> {
        asked.insert(name)
        let tensor = try inputs.required(name, method: method)
        guard tensor.shape.count == shape.count, tensor.count > 0 else {
            throw error("'\(name)' has the shape \(tensor.shape), not [\(shape.joined(separator: ", "))]")
        }
        for (extent, count) in zip(shape, tensor.shape) {
            guard extents[extent, default: count] == count else {
                throw error("'\(name)' has the shape \(tensor.shape), but \(extent) is \(extents[extent]!) elsewhere")
            }
            extents[extent] = count
        }
        guard tensor.isFinite else { throw error("'\(name)' has an entry that is not finite") }
        return tensor
    }

    /// One number, of any shape.
    package mutating func number(_ name: String) throws -> Double {
        asked.insert(name)
        let tensor = try inputs.required(name, method: method)
        guard tensor.count == 1, tensor.isFinite else { throw error("'\(name)' is not one number") }
        return tensor[0]
    }

    package mutating func positive(_ name: String) throws -> Double {
        let value = try number(name)
        guard value > 0 else { throw error("'\(name)' is \(value), not above 0") }
        return value
    }

    /// A whole number of at least 1.
    package mutating func count(_ name: String) throws -> Int {
        let value = try number(name)
        guard let count = Int(exactly: value), (1...1 << 30).contains(count) else {
            throw error("'\(name)' is \(value), not a whole number from 1 on")
        }
        return count
    }

    /// A count that may be given although the other inputs say it.
    package mutating func repeats(_ name: String, _ count: Int) throws {
        guard has(name) else { return }
        let value = try number(name)
        guard value == Double(count) else {
            throw error("'\(name)' is \(value), but the other inputs make it \(count)")
        }
    }

    /// Whole numbers of a range.
    package mutating func indices(_ name: String, _ shape: String..., in range: Range<Int>) throws -> [Int] {
        try checked(name, shape).values.map { value in
            guard let index = Int(exactly: value), range.contains(index) else {
                throw error(
                    "'\(name)' has \(value), not a whole number from \(range.lowerBound) to \(range.upperBound - 1)")
            }
            return index
        }
    }

    /// Zeros and ones.
    package mutating func flags(_ name: String, _ shape: String...) throws -> [Double] {
        let values = try checked(name, shape).values
        guard values.allSatisfy({ $0 == 0 || $0 == 1 }) else { throw error("'\(name)' has entries other than 0 and 1") }
        return values
    }

    /// - Throws: `MethodError` for an input that nobody asked for.
    package func finish() throws {
        if let name = inputs.names.first(where: { !asked.contains($0) }) { throw error("there is no input '\(name)'") }
    }
}
