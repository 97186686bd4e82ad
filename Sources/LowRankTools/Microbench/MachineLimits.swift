import LowRankBench
import LowRankCore
import LowRankMethods

/// What this machine, one thread of it, can do at most: measured, in this process.
public struct MachineLimits: Sendable {
    /// FLOP/s of OpenBLAS's product of two 1024 x 1024 matrices in Float32.
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
            b.read { b in y.write { y in MedianTime(repetitions: 7).of { Float.kernels.add(a, b, y, Int64(count)) } } }
        }
        return 3 * 4 * Double(count) / seconds
    }
}
