import LowRankCore

/// What this machine, one thread of it, can do at most: measured, in this process.
public struct MachineLimits: Sendable {
    /// FLOP/s of a 1024-cube product in Float32.
    public let product: Double
    /// Bytes/s read and written by a sum of two arrays far larger than the caches.
    public let bandwidth: Double

    public static func measure() -> MachineLimits {
        MachineLimits(product: ProductPeak.measure(), bandwidth: streamingBandwidth())
    }

    private static func streamingBandwidth() -> Double {
        let count = 16 << 20
        let a = Tensor<Float>(repeating: 1, shape: [count])
        let b = Tensor<Float>(repeating: 2, shape: [count])
        var y = Tensor<Float>.zeros([count])
        let seconds = a.read { a in
            b.read { b in y.write { y in MedianTime.of { Float.kernels.add(a, b, y, Int64(count)) } } }
        }
        return 3 * 4 * Double(count) / seconds
    }
}

/// Seconds of one call: the median over repetitions of enough calls to be measurable.
enum MedianTime {
    static func of(repetitions: Int = 7, leastSeconds: Double = 0.01, _ work: () -> Void) -> Double {
        work()
        var calls = 1
        while seconds(calls, work) < leastSeconds { calls *= 2 }
        let samples = (0..<repetitions).map { _ in seconds(calls, work) / Double(calls) }
        return Statistics.median(samples)!
    }

    private static func seconds(_ calls: Int, _ work: () -> Void) -> Double {
        let timer = PhaseTimer()
        timer.measure { for _ in 0..<calls { work() } }
        return timer.seconds
    }
}
