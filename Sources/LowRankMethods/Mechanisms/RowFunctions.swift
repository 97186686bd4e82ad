import Foundation
import LowRankCore

extension [Double] {
    /// x_i - log sum_j exp(x_j).
    var logSoftmax: [Double] {
        let largest = self.max() ?? 0
        let logSum = largest + log(reduce(0) { $0 + exp($1 - largest) })
        return map { $0 - logSum }
    }

    var sum: Double { reduce(0, +) }
    var mean: Double { sum / Double(count) }

    /// The first index of the largest number.
    var argmax: Int { indices.dropFirst().reduce(0) { self[$1] > self[$0] ? $1 : $0 } }

    /// Indices by falling value; equal ones in their order.
    var fallingOrder: [Int] { indices.sorted { self[$0] != self[$1] ? self[$0] > self[$1] : $0 < $1 } }
}

extension Tensor<Double> {
    /// log softmax of each row.
    var rowLogSoftmax: Tensor { Tensor(slices.flatMap(\.values.logSoftmax), shape: shape) }

    var rowSoftmax: Tensor { rowLogSoftmax.map(exp) }

    func map(_ change: (Double) -> Double) -> Tensor { Tensor(values.map(change), shape: shape) }
}
