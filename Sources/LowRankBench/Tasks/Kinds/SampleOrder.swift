import LowRankCore

/// Which samples are seen at which step: a function of (seed, step) alone, the same for every method.
///
/// An epoch visits all samples once, in a random order from the stream "batches/e"; step t takes the places
/// t * batch ..< (t + 1) * batch of the sequence of all epochs, so a batch may span two.
package struct SampleOrder {
    let samples: Int
    let batch: Int
    private let seed: Int
    private let stream: String
    /// The epoch `order` belongs to.
    private var epoch = -1
    private var order: [Int]

    /// - Parameters:
    ///   - samples: at least one.
    ///   - stream: what the names of the streams begin with.
    package init(samples: Int, batch: Int, seed: Int, stream: String = "batches") {
        precondition(samples > 0 && batch > 0)
        self.samples = samples
        self.batch = batch
        self.seed = seed
        self.stream = stream
        order = Array(0..<samples)
    }

    /// The samples of a step, `batch` of them.
    package mutating func samples(step: Int) -> [Int] { (0..<batch).map { sample(at: step * batch + $0) } }

    private mutating func sample(at place: Int) -> Int {
        let (wanted, position) = place.quotientAndRemainder(dividingBy: samples)
        if wanted != epoch { enter(wanted) }
        return order[position]
    }

    private mutating func enter(_ wanted: Int) {
        epoch = wanted
        var stream = RandomStream(seed: seed, name: "\(stream)/\(wanted)")
        for i in order.indices { order[i] = i }
        for i in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(i, stream.integer(below: i + 1)) }
    }
}
