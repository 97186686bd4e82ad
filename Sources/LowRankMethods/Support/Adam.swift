import Foundation
import LowRankCore

/// Adam's moments of one tensor (betas 0.9 and 0.99), for what trains outside of training runs.
package struct Adam {
    private var m, v: [Double]

    package init(_ count: Int) { (m, v) = ([Double](repeating: 0, count: count), [Double](repeating: 0, count: count)) }

    /// - Parameter step: from 1.
    package mutating func update(_ W: inout Tensor<Double>, _ G: Tensor<Double>, step: Int, rate: Double) {
        let (mean, square) = (1 - pow(0.9, Double(step)), 1 - pow(0.99, Double(step)))
        W.write { w in
            G.read { g in
                for i in m.indices {
                    m[i] = 0.9 * m[i] + 0.1 * g[i]
                    v[i] = 0.99 * v[i] + 0.01 * g[i] * g[i]
                    w[i] -= rate * m[i] / mean / ((v[i] / square).squareRoot() + 1e-8)
                }
            }
        }
    }
}
