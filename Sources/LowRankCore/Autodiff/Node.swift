/// A value in a graph: the result of an operation, an input, or a parameter.
///
/// Its memory is planned when the graph is compiled; `data` and `gradient` are valid while the graph
/// runs.
public final class Node<S: Scalar> {
    /// The extents; [rows, columns] for a matrix.
    public let shape: [Int]
    /// Whether the loss is differentiated with respect to it.
    public let requiresGradient: Bool
    let parameter: Parameter<S>?
    /// The value whose memory this one reuses, when the operation works in place.
    let reuses: Node?
    package var kept = false

    /// The numbers, row-major. Undefined before the graph is compiled.
    public internal(set) var data: UnsafeMutablePointer<S>
    /// The derivative of the loss, row-major. Undefined before the graph is compiled.
    public internal(set) var gradient: UnsafeMutablePointer<S>
    /// False until the first consumer has written the gradient in this backward pass.
    var gradientIsWritten = false

    /// Numbers from one row of a matrix to the next: `columns`, or more when the rows are padded.
    var stride: Int
    /// Numbers of memory, padding included.
    var extent: Int { shape.count == 2 ? rows * stride : count }

    /// How many numbers it has.
    public var count: Int { shape.reduce(1, *) }
    /// First extent of a matrix.
    public var rows: Int { shape[0] }
    /// Second extent of a matrix.
    public var columns: Int { shape[1] }

    package init(shape: [Int], requiresGradient: Bool, parameter: Parameter<S>? = nil, reuses: Node? = nil) {
        self.shape = shape
        self.requiresGradient = requiresGradient
        self.parameter = parameter
        self.reuses = reuses
        stride = shape.last ?? 1
        // A recognisable address: reading it before compilation traps.
        data = UnsafeMutablePointer(bitPattern: 64)!
        gradient = data
    }

    /// How the next contribution to this gradient combines with what is there: 0 the first time, then 1.
    public func claimGradient() -> S {
        defer { gradientIsWritten = true }
        return gradientIsWritten ? 1 : 0
    }

    /// The same as a flag for the kernels.
    public func claimAccumulation() -> Int32 { claimGradient() == 0 ? 0 : 1 }

    /// A copy of the numbers.
    public var value: Tensor<S> { copy(of: data) }
    /// A copy of the gradient.
    public var gradientValue: Tensor<S> { copy(of: gradient) }

    private func copy(of source: UnsafeMutablePointer<S>) -> Tensor<S> {
        precondition(extent == count, "values with padded rows are not for reading")
        var result = Tensor<S>(uninitialized: shape)
        result.write { $0.update(from: source, count: count) }
        return result
    }

    /// The node whose memory this one ends up in.
    var owner: Node { reuses?.owner ?? self }
}

/// Memory an operation needs beside its result.
public final class Workspace<S: Scalar> {
    /// When the content is needed.
    public enum Lifetime {
        /// Within `forward`, within `backward`, or from the one to the other.
        case forward, backward, untilBackward
    }
    /// How many numbers.
    public let count: Int
    let lifetime: Lifetime
    /// The memory. Undefined before the graph is compiled.
    public internal(set) var data: UnsafeMutablePointer<S>

    /// Memory that the graph's plan gives an address.
    public init(count: Int, _ lifetime: Lifetime) {
        self.count = count
        self.lifetime = lifetime
        data = UnsafeMutablePointer(bitPattern: 64)!
    }
}

/// A weight: its numbers, or codes for them, and its gradient when it is trained.
public final class Parameter<S: Scalar>: TensorStore {
    /// Its name, shape and role.
    public let info: ParameterInfo
    /// Whether the method trains it at all.
    public private(set) var canTrain: Bool
    /// Whether it receives gradients now: a schedule may rest what can train.
    public private(set) var isTrainable: Bool
    /// Empty until a graph that computes it is compiled.
    public var gradient: Tensor<S> = .zeros([0], category: .gradients)
    /// The numbers themselves; nil when only codes are kept.
    private var numbers: Tensor<S>?
    /// What is kept instead of the numbers.
    package private(set) var coded: CodedNumbers<S>?

    /// A parameter with these initial numbers, which count as trainable or frozen weights from now on.
    /// - Parameters:
    ///   - info: of the shape of the numbers.
    ///   - value: copied.
    ///   - isTrainable: whether it receives gradients.
    public init(_ info: ParameterInfo, value: Tensor<S>, isTrainable: Bool = true) {
        precondition(value.shape == info.shape, "\(info.name): \(value.shape) is not \(info.shape)")
        self.info = info
        canTrain = isTrainable
        self.isTrainable = isTrainable
        numbers = value.copy(category: isTrainable ? .trainableWeights : .frozenWeights)
    }

    /// A weight of which only codes are kept.
    package init(_ info: ParameterInfo, coded: CodedNumbers<S>, isTrainable: Bool) {
        precondition(coded.codes.shape == info.shape, "\(info.name): \(coded.codes.shape) is not \(info.shape)")
        self.info = info
        canTrain = isTrainable
        self.isTrainable = isTrainable
        self.coded = coded
        self.coded!.recategorise(as: isTrainable ? .trainableWeights : .frozenWeights)
    }

    /// The same numbers or codes in a parameter of its own, which trains if it can.
    package func copy() -> Parameter {
        coded.map { Parameter(info, coded: $0, isTrainable: canTrain) }
            ?? Parameter(info, value: value, isTrainable: canTrain)
    }

    /// A parameter with the shape of its initial numbers.
    public convenience init(
        _ name: String, _ role: ParameterRole, value: Tensor<S>, isTrainable: Bool = true
    ) {
        self.init(ParameterInfo(name: name, shape: value.shape, role: role), value: value, isTrainable: isTrainable)
    }

    /// Trains or freezes a parameter that can train; a frozen one has no gradient and counts as frozen. Graphs
    /// recorded before do not know of it.
    package func setTrainable(_ trains: Bool) {
        guard canTrain, trains != isTrainable else { return }
        isTrainable = trains
        numbers?.recategorise(as: trains ? .trainableWeights : .frozenWeights)
        coded?.recategorise(as: trains ? .trainableWeights : .frozenWeights)
        gradient = .zeros([0], category: .gradients)
    }

    /// Rests a parameter for good.
    package func freeze() {
        setTrainable(false)
        canTrain = false
    }

    /// Allocates the gradient of a parameter that trains; graphs do so when they are compiled.
    package func prepareGradient() {
        guard isTrainable, gradient.count != info.count else { return }
        gradient = .zeros(info.shape, category: .gradients)
    }

    /// The numbers, row-major. Those of a parameter kept in codes are decoded at each reading, and what is written
    /// is rounded to the nearest codes.
    public var value: Tensor<S> {
        get { numbers ?? coded!.value }
        _modify {
            if numbers != nil { yield &numbers! } else { yield &coded!.value }
        }
    }

    /// Lets an update change the numbers; codes are decoded before and rounded after it.
    package func change(_ update: (_ value: inout Tensor<S>, _ gradient: inout Tensor<S>) -> Void) {
        if numbers != nil { update(&numbers!, &gradient) } else { coded!.change(gradient: &gradient, update) }
    }

    /// What is kept, measured, by the paper's symbols.
    public var stored: [StoredTensor] { numbers.map { [StoredTensor(symbol, $0)] } ?? coded!.codes.stored(symbol) }

    /// Unique in a network, such as "model.layers.0.self_attn.q_proj.A".
    public var name: String { info.name }
    /// The name's last part: the paper's symbol for a tensor of a stored weight.
    public var symbol: String { String(name[name.index(after: name.lastIndex(of: ".") ?? name.startIndex)...]) }
}

/// Whole numbers a graph reads: tokens, targets, columns.
public final class Indices {
    /// Set before each run.
    public var values: [Int32]
    /// Zeros.
    public init(count: Int) { values = [Int32](repeating: 0, count: count) }
    /// These numbers.
    public init(_ values: [Int32]) { self.values = values }
    /// How many.
    public var count: Int { values.count }
}
