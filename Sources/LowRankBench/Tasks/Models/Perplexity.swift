import Foundation
import LowRankCore

/// The mean loss of a decoder on a text, in windows one after the other.
///
/// Window i holds `context` tokens and predicts the token after each of them; a rest shorter than a window is left out. The
/// first tokens of a window are predicted from few others, so that a longer context gives a lower loss.
package struct Perplexity: Sendable {
    /// In nats a token.
    package let loss: Double
    /// Tokens predicted.
    package let tokens: Int

    /// - Throws: `TaskError` for fewer than two tokens; what loading the weights throws.
    package init(of decoder: PretrainedDecoder, on tokens: [Int32], context: Int) throws {
        guard tokens.count > 1 else { throw TaskError("the text has \(tokens.count) tokens; at least 2 are needed") }
        let context = min(context, tokens.count - 1)
        let windows = (tokens.count - 1) / context
        let network = try decoder.network(batch: 1, context: context, as: Float.self)
        network.setTrainable { _ in false }
        let graph = network.makeLossGraph()
        var sum = 0.0
        for window in 0..<windows {
            let start = window * context
            graph.inputs.indices(.tokens).values = Array(tokens[start..<start + context])
            graph.inputs.indices(.targets).values = Array(tokens[start + 1..<start + 1 + context])
            sum += graph.forward()
        }
        loss = sum / Double(windows)
        self.tokens = windows * context
    }
}
