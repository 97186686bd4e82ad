/// Keeps the keys and values that a decoder's attention reads in fewer numbers.
public protocol CacheMethod: Sendable {
    /// Refuses decoders that it does not fit.
    /// - Throws: `MethodError`.
    func check(_ shape: LlamaShape) throws

    /// Leaves the decoder reading its keys and values as they come out of the cache. Its weights stay as they are.
    /// - Parameters:
    ///   - streams: for what the method draws.
    ///   - progress: told of the updates done, and of how many there are.
    /// - Throws: `MethodError`, `DecompositionError`; what loading a batch throws.
    func compressCache(
        of network: Llama<Float>, _ text: CalibrationText, streams: RandomStreams, progress: (Int, Int) -> Void
    ) throws -> CacheOutcome
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

/// What a method made of a decoder's cache.
public struct CacheOutcome: Sendable {
    /// Numbers kept of a token, of `2 keyWidth layers`.
    public let kept: Int
    /// ||h - h'|| / ||h|| of the last hidden states on the first batch.
    public let hiddenError: Double

    /// The numbers kept of a token, and the error of the last hidden states.
    public init(kept: Int, hiddenError: Double) { (self.kept, self.hiddenError) = (kept, hiddenError) }
}
