/// One differentiable operation: inputs, an output, and how to compute both directions.
public protocol Operation<S>: AnyObject {
    /// The type of its numbers.
    associatedtype S: Scalar
    /// What it reads, recorded before it.
    var inputs: [Node<S>] { get }
    /// What it computes.
    var output: Node<S> { get }
    /// The nodes whose numbers `backward` reads; all others may be overwritten after their last use.
    var neededBackward: [Node<S>] { get }
    /// The memory it needs besides; none by default.
    var workspaces: [Workspace<S>] { get }
    /// Which of its values it can work on when their rows are padded.
    var paddableRows: PaddableRows<S> { get }
    /// Computes `output.data` from the inputs.
    func forward()
    /// Adds to (or, first, writes) the gradients of the inputs, given `output.gradient`.
    func backward()
}

extension Operation {
    public var workspaces: [Workspace<S>] { [] }
    public var paddableRows: PaddableRows<S> { .none }
}

/// What a graph is run for.
public enum GraphMode: Sendable, Hashable {
    /// For the loss alone: what is random in training is left out.
    case evaluation
    /// Random draws are those of this update.
    case training(update: Int)
}

/// A computation recorded once and run many times: reverse-mode differentiation over a fixed list of
/// operations whose memory is planned before the first run, so that a step allocates nothing.
///
/// Every number lives in one arena. A value occupies its place from the operation that makes it to
/// the last one that reads it, forward or backward; a gradient, from its first consumer's backward
/// to its producer's. Places whose times do not overlap may coincide.
public final class Graph<S: Scalar> {
    private var operations: [any Operation<S>] = []
    private var inputNodes: [Node<S>] = []
    private var parameterNodes: [Node<S>] = []
    private var constants: [(node: Node<S>, value: Tensor<S>)] = []
    private var arena: Tensor<S>?
    /// What the next run is for; some operations compute something else in training.
    public var mode = GraphMode.evaluation
    /// Receives the time of every operation while it is set.
    public var profile: GraphProfile?

    /// Without operations; they are recorded next, and then `compile` is called.
    public init() {}

    /// Bytes of the arena: all values, gradients of values, and workspaces at their peak.
    public var activationBytes: Int { arena?.byteCount ?? 0 }

    // MARK: - Recording

    /// A value supplied from outside before each run.
    public func input(_ shape: [Int], requiresGradient: Bool = false) -> Node<S> {
        let node = Node<S>(shape: shape, requiresGradient: requiresGradient)
        inputNodes.append(node)
        return node
    }

    /// A parameter; its gradient lands in `parameter.gradient`.
    public func parameter(_ parameter: Parameter<S>) -> Node<S> {
        if let known = parameterNodes.first(where: { $0.parameter === parameter }) { return known }
        let node = Node<S>(shape: parameter.info.shape, requiresGradient: parameter.isTrainable, parameter: parameter)
        parameterNodes.append(node)
        return node
    }

    /// Fixed numbers.
    public func constant(_ value: Tensor<S>) -> Node<S> {
        let node = Node<S>(shape: value.shape, requiresGradient: false)
        constants.append((node, value.copy(category: .activations)))
        return node
    }

    /// Appends an operation; its inputs must have been recorded before.
    public func record(_ operation: some Operation<S>) -> Node<S> {
        precondition(arena == nil, "the graph is already compiled")
        operations.append(operation)
        return operation.output
    }

    /// Records what `body` does as one operation that keeps none of the values in between: they are computed again for
    /// the gradient, from the values that `body` reads. Nothing it makes but its result may be read outside.
    public func recomputed(_ body: () throws -> Node<S>) rethrows -> Node<S> {
        let before = operations
        operations = []
        defer { operations = before + operations }
        let result = try body()
        operations = [Recomputed(operations, result: result)]
        return operations[0].output
    }

    var lastOperation: (any Operation<S>)? { operations.last }

    /// Keeps the numbers of `node` readable until the next run.
    public func keep(_ node: Node<S>) { node.kept = true }

    /// Gives the arena back; the graph can not run afterwards.
    func releaseMemory() { arena = nil }

    // MARK: - Running

    /// Plans the memory and gives every parameter that trains its gradient; called once, after recording.
    public func compile() {
        RowPadding.apply(to: operations)
        let plan = MemoryPlan(operations: operations, inputs: inputNodes)
        var arena = Tensor<S>(uninitialized: [plan.count], category: .activations)
        arena.write { plan.place(at: $0) }
        self.arena = arena
        for node in parameterNodes { node.parameter!.prepareGradient() }
    }

    /// Computes every value.
    public func forward() {
        bindParameters()
        for operation in operations {
            if let profile { profile.measure(operation, .forward) { operation.forward() } } else { operation.forward() }
        }
    }

    /// Computes every gradient after `forward`, from the given derivative of each output.
    /// - Parameter seeds: outputs and the derivative of the loss with respect to them; a nil derivative
    ///   means that the operation starts the chain by itself (a loss).
    public func backward(from seeds: [(Node<S>, Tensor<S>?)]) {
        for operation in operations {
            operation.output.gradientIsWritten = false
        }
        for node in inputNodes + parameterNodes { node.gradientIsWritten = false }
        for (node, derivative) in seeds {
            precondition(node.extent == node.count, "a value whose derivative is given has to be kept")
            derivative?.read { node.gradient.update(from: $0, count: node.count) }
            node.gradientIsWritten = true
        }
        for operation in operations.reversed() where operation.output.requiresGradient {
            // An output nobody consumed has no influence on the loss.
            guard operation.output.gradientIsWritten else { continue }
            if let profile { profile.measure(operation, .backward) { operation.backward() } } else { operation.backward() }
        }
        for node in parameterNodes where node.requiresGradient && !node.gradientIsWritten {
            node.gradient.update(repeating: 0, count: node.count)
        }
    }

    /// Parameters own their memory, which moves when a shared copy is written.
    private func bindParameters() {
        for node in parameterNodes {
            let parameter = node.parameter!
            // Codes are read by the operations that know of them.
            if parameter.coded == nil { parameter.value.write { node.data = $0 } }
            if parameter.isTrainable { parameter.gradient.write { node.gradient = $0 } }
        }
        for i in constants.indices {
            let node = constants[i].node
            constants[i].value.write { node.data = $0 }
        }
    }
}
