import Foundation
import LowRankCore

/// The mean loss of a decoder on a text, in windows one after the other. The first tokens of a window are predicted from few
/// others, so that a longer context gives a lower loss.
package struct Perplexity: Sendable {
    /// In nats a token.
    package let loss: Double
    /// Tokens predicted.
    package let tokens: Int

    /// - Throws: `TaskError` for fewer than two tokens; what loading the weights throws.
    package init(of decoder: PretrainedDecoder, on tokens: [Int32], context: Int) throws {
        guard tokens.count > 1 else { throw TaskError("the text has \(tokens.count) tokens; at least 2 are needed") }
        let context = min(context, tokens.count - 1)
        self.init(of: try decoder.network(batch: 1, context: context, as: Float.self), on: TokenWindows(tokens, context: context))
    }

    /// - Parameter network: for one window at a time. None of its parameters is trainable afterwards.
    package init(of network: Llama<Float>, on windows: TokenWindows) {
        network.setTrainable { _ in false }
        let graph = network.makeLossGraph()
        let losses = (0..<windows.count).map { window in
            windows.load(window, into: graph.inputs)
            return graph.forward()
        }
        loss = losses.reduce(0, +) / Double(losses.count)
        tokens = windows.count * windows.context
    }
}
