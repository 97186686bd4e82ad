/// Tensors by name, in the order in which they were added: the weights of a network, the factors of one weight, or what
/// a method was given or returns.
///
///     var factors: NamedTensors<Double> = ["B": B, "A": A]
///     factors["sigma"] = sigma
///     for (name, tensor) in factors { print(name, tensor.shape) }
public struct NamedTensors<S: Scalar>: Sendable {
    /// In the order in which they were added.
    public private(set) var names: [String] = []
    private var tensors: [String: Tensor<S>] = [:]

    /// No tensors.
    public init() {}

    /// Tensors by name, in the order given.
    /// - Precondition: no name comes twice.
    public init(_ pairs: some Sequence<(String, Tensor<S>)>) {
        for (name, tensor) in pairs {
            precondition(tensors[name] == nil, "two tensors are named \(name)")
            self[name] = tensor
        }
    }

    /// A new name is added at the end; nil removes the tensor.
    public subscript(name: String) -> Tensor<S>? {
        get { tensors[name] }
        set {
            if newValue == nil {
                names.removeAll { $0 == name }
            } else if tensors[name] == nil {
                names.append(name)
            }
            tensors[name] = newValue
        }
    }

    /// What all tensors occupy.
    public var byteCount: Int { tensors.values.reduce(0) { $0 + $1.byteCount } }

    /// The same names, each with what `change` makes of its tensor.
    public func mapTensors<T: Scalar>(_ change: (String, Tensor<S>) throws -> Tensor<T>) rethrows -> NamedTensors<T> {
        NamedTensors<T>(try map { ($0, try change($0, $1)) })
    }

    /// Those whose names pass.
    public func filtered(_ passes: (String) -> Bool) -> NamedTensors {
        NamedTensors(filter { passes($0.name) }.map { ($0.name, $0.tensor) })
    }

    /// - Throws: `MethodError` when it is missing.
    package func required(_ name: String, method: String) throws -> Tensor<S> {
        guard let tensor = self[name] else { throw MethodError("\(method): '\(name)' is missing") }
        return tensor
    }

    /// - Throws: `MethodError` when it is missing, or no matrix, or has no or an infinite entry.
    package func matrix(_ name: String, method: String) throws -> Tensor<S> {
        let tensor = try required(name, method: method)
        guard tensor.shape.count == 2, tensor.count > 0 else {
            throw MethodError("\(method): '\(name)' has the shape \(tensor.shape), not that of a matrix")
        }
        guard tensor.isFinite else { throw MethodError("\(method): '\(name)' has an entry that is not finite") }
        return tensor
    }

    /// The names of the weights that have a tensor of that symbol: "w" for "w.A" and the symbol "A".
    package func weightNames(with symbol: String) -> [String] {
        names.filter { $0.hasSuffix("." + symbol) }.map { String($0.dropLast(symbol.count + 1)) }
    }
}

extension NamedTensors: Collection {
    public var startIndex: Int { 0 }
    public var endIndex: Int { names.count }
    public func index(after i: Int) -> Int { i + 1 }
    /// The i-th name, from 0, with its tensor.
    public subscript(i: Int) -> (name: String, tensor: Tensor<S>) { (names[i], tensors[names[i]]!) }
}

extension NamedTensors: ExpressibleByDictionaryLiteral {
    /// Tensors by name, in the order written.
    /// - Precondition: no name comes twice.
    public init(dictionaryLiteral pairs: (String, Tensor<S>)...) { self.init(pairs) }
}
