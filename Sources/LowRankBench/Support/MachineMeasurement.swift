import Foundation
import LowRankCore

/// The speed of a 1024-cube matrix product in this process: what a throughput is a fraction of.
package enum ProductPeak {
    /// FLOP/s, measured once in a process, when it is first asked for.
    package static let measured = measure()

    /// FLOP/s of Float32, the best of several products.
    package static func measure(products: Int = 4) -> Double {
        let n = 1024
        let a = Tensor<Float>(repeating: 0.5, shape: [n, n])
        var c = Tensor<Float>.zeros([n, n])
        let best = (0...products).map { _ in
            let timer = PhaseTimer()
            a.read { a in
                c.write { c in
                    timer.measure {
                        OpenBLAS.product(transA: false, transB: false, m: n, n: n, k: n, a: a, b: a, c: c)
                    }
                }
            }
            return timer.seconds
        }.min()!
        return 2 * Double(n * n * n) / best
    }
}

package enum ProcessMemory {
    /// Most memory of this process that was resident at once, in bytes.
    package static var peakResidentBytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss * 1024
    }
}

package enum MachineLoad {
    /// Average number of runnable processes over the last minute.
    package static var lastMinute: Double {
        var averages = [Double](repeating: 0, count: 1)
        return getloadavg(&averages, 1) == 1 ? averages[0] : .nan
    }
}
