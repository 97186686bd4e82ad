/// Compresses a decoder as a whole: what one layer gives up depends on the others.
public protocol DecoderCompression: Sendable {
    /// What becomes smaller.
    var object: CompressedObject { get }

    /// Refuses decoders that it does not fit.
    /// - Throws: `MethodError`.
    func check(_ shape: LlamaShape) throws

    /// Leaves the decoder as it is after compression. Nothing of it is trainable before or afterwards.
    /// - Parameters:
    ///   - streams: for what the method draws.
    ///   - progress: told of the steps done, and of how many there are.
    /// - Throws: `MethodError`, `DecompositionError`; what loading a batch throws.
    func compress(
        _ network: Llama<Float>, _ text: CalibrationText, streams: RandomStreams, progress: (Int, Int) -> Void
    ) throws -> DecoderOutcome
}

/// What of a decoder is compressed.
public enum CompressedObject: String, Sendable, CaseIterable {
    /// The linear weights.
    case weights
    /// The keys and values of all layers, of one token.
    case cache

    /// Numbers of a decoder that is not compressed.
    public func count(of shape: LlamaShape) -> Int {
        switch self {
        case .weights: shape.linearShapes.reduce(0) { $0 + $1.outputs * $1.inputs }
        case .cache: 2 * shape.layers * shape.keyWidth
        }
    }
}

/// Batches of text that a trained decoder is looked at with.
public struct CalibrationText {
    /// How many.
    public let batches: Int
    /// Puts one of them into a graph's inputs.
    public let load: (_ batch: Int, _ inputs: LossGraph<Float>.Inputs) throws -> Void

    /// So many batches, and what loads one, counted from 0.
    public init(batches: Int, load: @escaping (_ batch: Int, _ inputs: LossGraph<Float>.Inputs) throws -> Void) {
        (self.batches, self.load) = (batches, load)
    }
}

/// What a method made of a decoder.
public struct DecoderOutcome: Sendable {
    /// Numbers kept, of `CompressedObject.count`.
    public let kept: Int
    /// ||h - h'|| / ||h|| of what the head reads, on the first batch.
    public let hiddenError: Double
    /// Of a search: its best fitness after each generation, less is better. Empty for a method that does not search.
    public let history: [Double]

    /// The numbers kept, the error of the hidden states, and the course of a search.
    public init(kept: Int, hiddenError: Double, history: [Double] = []) {
        (self.kept, self.hiddenError, self.history) = (kept, hiddenError, history)
    }
}
