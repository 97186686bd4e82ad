/// The name of a place where a part of a batch goes in.
public struct InputSlot: Hashable, Sendable {
    /// Unique in a network.
    public let name: String

    /// The place of that name.
    public init(_ name: String) { self.name = name }

    /// Token numbers, [batch x context].
    public static let tokens = InputSlot("tokens")
    /// What is to be predicted, as whole numbers: the tokens that follow, or a class per sample.
    public static let targets = InputSlot("targets")
    /// The samples, as numbers.
    public static let x = InputSlot("x")
    /// What is to be predicted, as numbers.
    public static let y = InputSlot("y")
    /// How noisy each sample is: the steps of diffusion from 1 on.
    public static let levels = InputSlot("levels")
}

/// The places where a batch goes in, by name: whole numbers and numbers. Each network says which it has.
public struct BatchInputs<S: Scalar> {
    private let indices: [InputSlot: Indices]
    private let numbers: [InputSlot: Node<S>]

    /// The places of a network, each under its slot.
    public init(indices: [InputSlot: Indices] = [:], numbers: [InputSlot: Node<S>] = [:]) {
        self.indices = indices
        self.numbers = numbers
    }

    /// The same places and these.
    func adding(_ more: [InputSlot: Node<S>]) -> BatchInputs {
        BatchInputs(indices: indices, numbers: numbers.merging(more) { $1 })
    }

    /// Whole numbers, which are set by assigning `values`. The network must have the slot.
    public func indices(_ slot: InputSlot) -> Indices {
        guard let found = indices[slot] else { preconditionFailure("no whole numbers named \(slot.name) go in here") }
        return found
    }

    /// Numbers, which are written to `data`. The network must have the slot.
    public func numbers(_ slot: InputSlot) -> Node<S> {
        guard let found = numbers[slot] else { preconditionFailure("no numbers named \(slot.name) go in here") }
        return found
    }
}
