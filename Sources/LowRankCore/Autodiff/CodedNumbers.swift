/// A weight of which only codes are kept: it is decoded where it is used, and after each update rounded to codes
/// again. There is no copy in full precision, so that a change smaller than a code counts only through rounding
/// that is right in the mean.
public struct CodedNumbers<S: Scalar>: Sendable {
    package private(set) var codes: any WeightCodes<S>
    /// The draws for rounding at random; nil rounds to the nearest code.
    private let rounding: RandomStreams?
    private let scratch: SharedScratch
    /// Changes so far.
    private var changes = 0

    /// The codes nearest to `initial`.
    /// - Parameters:
    ///   - rounding: the source of the draws "U1", "U2", ... of the updates, a number from 0 to 1 for each weight.
    ///   - scratch: lends the memory of the decoded weight during an update.
    package init(_ initial: Tensor<S>, bits: Int, group: Int, rounding: RandomStreams?, scratch: SharedScratch) {
        var groups = GroupCodes<S>(shape: initial.shape, bits: bits, group: group, category: .trainableWeights)
        groups.encode(initial)
        codes = groups
        self.rounding = rounding
        self.scratch = scratch
    }

    /// Codes that are there, rounded to the nearest ones after an update.
    package init(_ codes: any WeightCodes<S>, scratch: SharedScratch) {
        self.codes = codes
        rounding = nil
        self.scratch = scratch
    }

    /// The decoded numbers; those assigned are rounded to the nearest codes.
    package var value: Tensor<S> {
        get { codes.decoded }
        set { codes.encode(newValue, uniforms: nil) }
    }

    /// Lets an update change the numbers.
    mutating func change(gradient: inout Tensor<S>, _ update: (inout Tensor<S>, inout Tensor<S>) -> Void) {
        scratch.lend(shape: codes.shape) { numbers in
            numbers.write { codes.decode(into: $0) }
            update(&numbers, &gradient)
            changes += 1
            guard let rounding else { return codes.encode(numbers, uniforms: nil) }
            // The gradient has been used up; its memory takes the draws.
            let count = gradient.count
            gradient.write { rounding.fillUniform("U\(changes)", $0, count: count) }
            codes.encode(numbers, uniforms: gradient)
        }
    }

    mutating func recategorise(as category: MemoryCategory) { codes.recategorise(as: category) }
}
