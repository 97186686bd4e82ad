import LowRankCore

/// A text in windows one after the other; a rest shorter than a window is left out.
package struct TokenWindows: Sendable {
    private let tokens: [Int32]
    package let context: Int

    /// - Parameter context: tokens in a window, each of which predicts the one after it.
    package init(_ tokens: [Int32], context: Int) {
        self.tokens = tokens
        self.context = context
    }

    package var count: Int { max(tokens.count - 1, 0) / context }

    package func load(_ window: Int, into inputs: BatchInputs<Float>) {
        let start = window * context
        inputs.indices(.tokens).values = Array(tokens[start..<start + context])
        inputs.indices(.targets).values = Array(tokens[start + 1..<start + 1 + context])
    }
}
