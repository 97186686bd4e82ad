import LowRankCore
import LowRankMethods

/// What is computed for a case, by the names it expects.
typealias Answers = [String: Tensor<Double>]

/// A case while it is answered. It remembers what is read of it: ignoring the rest could change the answer.
final class CaseReader {
    let given: ConformanceCase
    /// The hyper-parameters.
    let h: ConformanceHyperparameters
    private var readInputs: Set<String> = []
    private var readDraws: Set<String> = []

    init(_ c: ConformanceCase) { (given, h) = (c, ConformanceHyperparameters(c)) }

    // To look at without reading.
    var inputs: Answers { given.inputs }
    var randomness: Answers { given.randomness }
    var expected: Answers { given.expected }

    /// - Throws: `ConformanceUnsupported` naming a hyper-parameter, an input or a draw that was not read.
    func finish() throws {
        try h.finish()
        if let extra = inputs.keys.filter({ !readInputs.contains($0) }).min() {
            throw ConformanceUnsupported("input '\(extra)' is not known")
        }
        if let extra = randomness.keys.filter({ !readDraws.contains($0) }).min() {
            throw ConformanceUnsupported("draw '\(extra)' is not known")
        }
    }

    // MARK: - Tensors

    /// The input of that name.
    /// - Throws: `ConformanceInvalid` when it is missing or has another shape than asked for.
    func input(_ name: String, shape: [Int]? = nil) throws -> Tensor<Double> {
        readInputs.insert(name)
        return try Self.tensor(inputs, name, "inputs", shape)
    }

    /// The draw of that name.
    func draw(_ name: String, shape: [Int]? = nil) throws -> Tensor<Double> {
        readDraws.insert(name)
        return try Self.tensor(randomness, name, "randomness", shape)
    }

    private static func tensor(
        _ tensors: Answers, _ name: String, _ section: String, _ shape: [Int]?
    ) throws -> Tensor<Double> {
        guard let tensor = tensors[name] else { throw ConformanceInvalid("\(section) '\(name)' is missing") }
        if let shape, tensor.shape != shape {
            throw ConformanceInvalid("\(section) '\(name)' has the shape \(tensor.shape), not \(shape)")
        }
        return tensor
    }

    /// The input of that name, if there is one.
    func input(ifGiven name: String, shape: [Int]? = nil) throws -> Tensor<Double>? {
        inputs[name] == nil ? nil : try input(name, shape: shape)
    }

    /// A matrix among the inputs, neither side empty.
    func matrix(_ name: String) throws -> Tensor<Double> {
        let tensor = try input(name)
        guard tensor.shape.count == 2, tensor.count > 0 else {
            throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not that of a matrix")
        }
        return tensor
    }

    /// An input of any number of leading extents as a matrix of rows; nil where there is none.
    func rows(_ name: String) throws -> Tensor<Double>? {
        guard let tensor = try input(ifGiven: name) else { return nil }
        guard let columns = tensor.shape.last, tensor.count > 0 else {
            throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not that of rows of numbers")
        }
        return tensor.reshaped([tensor.count / columns, columns])
    }

    /// Whole numbers, such as tokens or positions, stored as an input.
    func indices(_ name: String, below bound: Int) throws -> [Int] {
        try input(name).values.enumerated().map { i, value in
            guard let index = Int(exactly: value), 0 <= index, index < bound else {
                throw ConformanceInvalid(
                    "inputs '\(name)': entry \(i) is \(value), not a whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }

    /// The input `bias`, if the case has one.
    func bias(outputs: Int) throws -> Tensor<Double>? {
        let bias = try input(ifGiven: "bias", shape: [outputs])
        if let flag = try h.flag("bias"), flag != (bias != nil) {
            throw ConformanceInvalid("'bias' is \(flag), but inputs 'bias' is \(bias == nil ? "missing" : "there")")
        }
        return bias
    }

    // MARK: - Numbered tensors

    /// The inputs `prefix1`, `prefix2`, ..., all of `shape`.
    /// - Throws: `ConformanceInvalid` when there is none or one in between is missing.
    func sequence(_ prefix: String, shape: [Int]? = nil) throws -> [Tensor<Double>] {
        let numbers = inputs.keys.compactMap { key in key.hasPrefix(prefix) ? Int(key.dropFirst(prefix.count)) : nil }
        guard let last = numbers.max(), last >= 1 else { throw ConformanceInvalid("inputs '\(prefix)1' is missing") }
        guard last <= inputs.count else {
            throw ConformanceInvalid("inputs '\(prefix)1' to '\(prefix)\(last)' are not all there")
        }
        return try (1...last).map { try input("\(prefix)\($0)", shape: shape) }
    }

    /// What follows `prefix` in the names of inputs that begin with it: "" for itself, ".x" for another part; numbers
    /// in their order.
    /// - Throws: `ConformanceInvalid` when there is none.
    func suffixes(of prefix: String) throws -> [String] {
        let names = inputs.keys.filter { $0 == prefix || $0.hasPrefix(prefix + ".") }
        let suffixes = names.map { String($0.dropFirst(prefix.count)) }
        guard !suffixes.isEmpty else { throw ConformanceInvalid("inputs '\(prefix)' is missing") }
        return suffixes.sorted { (Int($0.dropFirst()) ?? 0, $0) < (Int($1.dropFirst()) ?? 0, $1) }
    }

    /// The names `prefix0`, `prefix1`, ... of which inputs consist or begin, up to the first of which none does.
    func numbered(_ prefix: String, from first: Int = 0) -> [String] {
        (first...first + inputs.count).map { "\(prefix)\($0)" }.prefix { (try? suffixes(of: $0)) != nil }
    }

    /// The number of updates that the case has gradients of: G1, G2, ..., or GX1, GX2, ... of tensors X, or dy1, dy2, ....
    /// - Throws: `ConformanceInvalid` when there are none, or more than there can be.
    func updates() throws -> Int {
        let numbers = inputs.keys.compactMap { key -> Int? in
            guard key.hasPrefix("G") || key.hasPrefix("dy") else { return nil }
            let number = key.dropFirst().prefix { $0.isNumber }
            return Int(number.isEmpty ? String(key.reversed().prefix { $0.isNumber }.reversed()) : String(number))
        }
        guard let last = numbers.max(), last >= 1 else { throw ConformanceInvalid("inputs 'G1' is missing") }
        guard last <= inputs.count else { throw ConformanceInvalid("inputs 'G1' to 'G\(last)' are not all there") }
        return last
    }

    // MARK: - Draws

    /// All draws, for streams that say themselves which they took.
    @discardableResult
    func draws() -> [String: [Double]] {
        readDraws = Set(randomness.keys)
        return randomness.mapValues(\.values)
    }

    func hasRead(input name: String) -> Bool { readInputs.contains(name) }
    func hasRead(draw name: String) -> Bool { readDraws.contains(name) }

    /// - Throws: `ConformanceInvalid` when a draw was missing or of another kind, `ConformanceUnsupported` when one was
    ///   not asked for.
    func check(_ injected: PrescribedStreams) throws {
        if let problem = injected.problems.first { throw ConformanceInvalid("randomness \(problem)") }
        if let name = injected.unused.first { throw ConformanceUnsupported("draw '\(name)' is not known") }
    }

    // MARK: - Settings

    /// The settings of a method that the case has, and those that follow from its tensors.
    func settings(of card: MethodCard) throws -> [String: HyperValue] {
        let scripted = MethodScripts.settings[card.id]?(self) ?? [:]
        return try h.settings(of: card).merging(scripted.compactMapValues { $0 }) { $1 }
    }

    func hyperparameters(of card: MethodCard) throws -> Hyperparameters {
        try Hyperparameters(settings(of: card), of: card)
    }

    /// The first extent of an input or a draw, if there is one.
    func extent(_ name: String) -> HyperValue? {
        (inputs[name] ?? randomness[name])?.shape.first.map(HyperValue.integer)
    }
}
