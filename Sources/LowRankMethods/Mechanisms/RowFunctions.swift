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
    /// Each row's Euclidean norm.
    var rowNorms: [Double] { slices.map(\.norm) }
    /// Rows of length 1; none of them may be 0.
    var rowsOfUnitLength: Tensor { scalingRows(by: rowNorms.map { 1 / $0 }) }
    /// log softmax of each row.
    var rowLogSoftmax: Tensor { Tensor(slices.flatMap(\.values.logSoftmax), shape: shape) }

    var rowSoftmax: Tensor { rowLogSoftmax.map(exp) }

    func map(_ change: (Double) -> Double) -> Tensor { Tensor(values.map(change), shape: shape) }

    /// The mean over the rows of -log softmax(row)[label], and its gradient.
    func rowCrossEntropy(_ labels: [Int]) -> (loss: Double, gradient: Tensor) {
        let logs = rowLogSoftmax
        var gradient = rowSoftmax
        for (i, label) in labels.enumerated() { gradient[i, label] -= 1 }
        let loss = labels.enumerated().map { -logs[$0.offset, $0.element] }.mean
        return (loss, (1 / Double(rows)) * gradient)
    }
}
