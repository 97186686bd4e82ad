import LowRankCore

/// Which windows of the training tokens are seen at which step: a function of (seed, step) alone,
/// the same for every method.
///
/// An epoch cuts the tokens, from a random offset below `context` on, into consecutive windows of
/// `context` inputs, each with the token after it as the last target, and visits them in a random
/// order. Step t takes the windows number t * batch ..< (t + 1) * batch of the sequence of all
/// epochs, so a batch may span two. Offset and order of epoch e come from the stream "batches/e".
public struct BatchSampler: Sendable {
    /// Windows per step.
    public let batch: Int
    /// Inputs per window.
    public let context: Int
    /// Windows of one epoch, whatever its offset.
    public let windowsPerEpoch: Int
    private let tokens: [UInt16]
    private let seed: Int
    private let offsets: Int
    /// The epoch `offset` and `order` belong to.
    private var epoch = -1
    private var offset = 0
    private var order: [Int32]

    /// The batches of one run.
    /// - Throws: sizes below 1; tokens that do not fill one window of `context` + 1.
    public init(tokens: [UInt16], batch: Int, context: Int, seed: Int) throws(TaskError) {
        guard batch > 0, context > 0 else {
            throw TaskError("batches of \(batch) windows of \(context) tokens: both must be at least 1")
        }
        guard tokens.count > context else {
            throw TaskError(
                "the training split has \(tokens.count) tokens, fewer than one window of \(context) + 1; name a longer text or a shorter context")
        }
        self.tokens = tokens
        self.batch = batch
        self.context = context
        self.seed = seed
        windowsPerEpoch = max(1, (tokens.count - context) / context)
        offsets = min(context, tokens.count - windowsPerEpoch * context)
        order = Array(0..<Int32(windowsPerEpoch))
    }

    /// Where each of the step's windows begins in the training tokens.
    public mutating func windowStarts(step: Int) -> [Int] { (0..<batch).map { start(of: step * batch + $0) } }

    /// Fills the inputs and targets of a step, both [batch, context]; target j of a window is its
    /// input j + 1. Allocates nothing but, once per epoch, a stream's name.
    public mutating func fill(
        step: Int, inputs: UnsafeMutableBufferPointer<Int32>, targets: UnsafeMutableBufferPointer<Int32>
    ) {
        precondition(step >= 0)
        for row in 0..<batch {
            let start = start(of: step * batch + row)
            copyWindow(tokens, from: start, context: context, row: row, inputs, targets)
        }
    }

    private mutating func start(of window: Int) -> Int {
        let (wanted, position) = window.quotientAndRemainder(dividingBy: windowsPerEpoch)
        if wanted != epoch { enter(wanted) }
        return offset + Int(order[position]) * context
    }

    private mutating func enter(_ wanted: Int) {
        epoch = wanted
        var stream = RandomStream(seed: seed, name: "batches/\(wanted)")
        offset = stream.integer(below: offsets)
        for i in order.indices { order[i] = Int32(i) }
        for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, stream.integer(below: i + 1)) }
    }
}

/// The windows a model is evaluated on: `batch` * `batches` of them, evenly spread over a split and
/// without overlap; the same for every seed and method.
///
/// Window i of n begins at floor(i (N - 1) / n) of the split's N tokens.
public struct EvaluationWindows: Sendable {
    /// Windows of a batch.
    public let batch: Int
    /// Tokens of a window.
    public let context: Int
    /// Batches of an evaluation.
    public let batches: Int
    let tokens: [UInt16]

    /// The windows of a split.
    /// - Throws: sizes below 1; a split too short for that many windows.
    public init(tokens: [UInt16], batch: Int, context: Int, batches: Int) throws(TaskError) {
        guard batch > 0, context > 0, batches > 0 else {
            throw TaskError("evaluation on \(batches) batches of \(batch) windows of \(context) tokens: all must be at least 1")
        }
        let needed = batch * batches * context + 1
        guard tokens.count >= needed else {
            let possible = max(0, tokens.count - 1) / (batch * context)
            let remedy =
                possible > 0
                ? "lower the number of evaluation batches to \(possible)"
                : "not one batch fits; lower batch x context (\(batch) x \(context)) to \(max(0, tokens.count - 1))"
            throw TaskError(
                "the evaluation split has \(tokens.count) tokens, but \(batches) batches of \(batch) windows of \(context) need \(needed); "
                    + (tokens.count > 2 ? "\(remedy) or name a longer text" : "name a longer text"))
        }
        self.tokens = tokens
        self.batch = batch
        self.context = context
        self.batches = batches
    }

    /// Windows of all batches.
    public var windowCount: Int { batch * batches }
    /// Tokens predicted in one evaluation.
    public var targetCount: Int { windowCount * context }

    /// Where a window begins in the split.
    public func start(ofWindow window: Int) -> Int { window * (tokens.count - 1) / windowCount }

    /// Fills inputs and targets of batch `index`, both [batch, context].
    public func fill(
        batch index: Int, inputs: UnsafeMutableBufferPointer<Int32>, targets: UnsafeMutableBufferPointer<Int32>
    ) {
        precondition(index >= 0 && index < batches)
        for row in 0..<batch {
            copyWindow(tokens, from: start(ofWindow: index * batch + row), context: context, row: row, inputs, targets)
        }
    }

    /// Mean over all targets of -ln p(target | token before it), in nats.
    func meanLoss(_ loss: (_ previous: Int, _ target: Int) -> Double) -> Double {
        var sum = 0.0
        for window in 0..<windowCount {
            let start = start(ofWindow: window)
            for i in start..<start + context { sum += loss(Int(tokens[i]), Int(tokens[i + 1])) }
        }
        return sum / Double(targetCount)
    }
}

private func copyWindow(
    _ tokens: [UInt16], from start: Int, context: Int, row: Int,
    _ inputs: UnsafeMutableBufferPointer<Int32>, _ targets: UnsafeMutableBufferPointer<Int32>
) {
    let base = row * context
    precondition(inputs.count >= base + context && targets.count >= base + context)
    tokens.withUnsafeBufferPointer { tokens in
        for j in 0..<context {
            inputs[base + j] = Int32(tokens[start + j])
            targets[base + j] = Int32(tokens[start + j + 1])
        }
    }
}
