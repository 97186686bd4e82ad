/// A weight of which only codes are kept: it is decoded where it is used, and after each update rounded to codes
/// again. There is no copy in full precision, so that a change smaller than a code counts only through rounding
/// that is right in the mean.
public struct CodedNumbers<S: Scalar>: Sendable {
    package private(set) var codes: GroupCodes<S>
    /// The draws for rounding at random; nil rounds to the nearest code.
    private let rounding: Draws?
    private let scratch: SharedScratch
    /// Changes so far.
    private var changes = 0

    /// The codes nearest to `initial`.
    /// - Parameters:
    ///   - rounding: the source of the draws "U1", "U2", ... of the updates, a number from 0 to 1 for each weight.
    ///   - scratch: lends the memory of the decoded weight during an update.
    package init(_ initial: Tensor<S>, bits: Int, group: Int, rounding: Draws?, scratch: SharedScratch) {
        codes = GroupCodes(shape: initial.shape, bits: bits, group: group, category: .trainableWeights)
        codes.encode(initial)
        self.rounding = rounding
        self.scratch = scratch
    }

    /// The decoded numbers; those assigned are rounded to the nearest codes.
    package var value: Tensor<S> {
        get { codes.decoded }
        set { codes.encode(newValue) }
    }

    /// Lets an update change the numbers.
    mutating func change(gradient: inout Tensor<S>, _ update: (inout Tensor<S>, inout Tensor<S>) -> Void) {
        scratch.lend(shape: codes.shape) { numbers in
            numbers.write { codes.decode(into: $0) }
            update(&numbers, &gradient)
            changes += 1
            guard let rounding else { return codes.encode(numbers) }
            // The gradient has been used up; its memory takes the draws.
            let count = gradient.count
            gradient.write { rounding.fillUniform("U\(changes)", $0, count: count) }
            codes.encode(numbers, uniforms: gradient)
        }
    }

    mutating func recategorise(as category: MemoryCategory) { codes.recategorise(as: category) }
}
