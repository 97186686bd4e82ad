import Foundation
import LowRankCore

extension [Double] {
    /// x_i - log sum_j exp(x_j).
    package var logSoftmax: [Double] {
        let largest = self.max() ?? 0
        let logSum = largest + log(reduce(0) { $0 + exp($1 - largest) })
        return map { $0 - logSum }
    }

    package var sum: Double { reduce(0, +) }
    package var mean: Double { sum / Double(count) }

    /// The first index of the largest number.
    package var argmax: Int { indices.dropFirst().reduce(0) { self[$1] > self[$0] ? $1 : $0 } }

    /// Indices by falling value; equal ones in their order.
    package var fallingOrder: [Int] { indices.sorted { self[$0] != self[$1] ? self[$0] > self[$1] : $0 < $1 } }
}

extension Tensor<Double> {
    /// log softmax of each row.
    package var rowLogSoftmax: Tensor { Tensor(slices.flatMap(\.values.logSoftmax), shape: shape) }

    package var rowSoftmax: Tensor { rowLogSoftmax.map(exp) }

    /// The mean over rows of KL(p || q) for log p, this matrix, and log q.
    package func meanDivergence(of other: Tensor) -> Double {
        var sum = 0.0
        for (p, q) in zip(values, other.values) { sum += exp(p) * (p - q) }
        return sum / Double(rows)
    }

    package func map(_ change: (Double) -> Double) -> Tensor { Tensor(values.map(change), shape: shape) }
}

extension Tensor {
    /// The Euclidean norm of each row.
    package var rowNorms: Tensor {
        @_specialize(where S == Float)
        @_specialize(where S == Double)
        get {
            let columns = Int64(columns)
            return read { x in
                Tensor((0..<rows).map { S(S.kernels.sumSquares(x + $0 * self.columns, columns).squareRoot()) }, shape: [rows])
            }
        }
    }
}

extension Tensor<Double> {
    /// Every row divided by its norm; a row of zeros stays.
    package var unitRows: Tensor { scalingRows(by: rowNorms.values.map { $0 > 0 ? 1 / $0 : 0 }) }

    /// From the derivative by the rows of `raw.unitRows` (this matrix) that by the rows of `raw`:
    /// (g - <g, u> u) / ||x||, and 0 where x = 0.
    package func throughUnitRows(of raw: Tensor) -> Tensor {
        let unit = raw.unitRows
        let along = zip(slices, unit.slices).map { $0.dot($1) }
        return (self - unit.scalingRows(by: along)).scalingRows(by: raw.rowNorms.values.map { $0 > 0 ? 1 / $0 : 0 })
    }

    /// The sum of the rows.
    package var columnSums: [Double] {
        let values = values
        return (0..<columns).map { j in stride(from: j, to: count, by: columns).reduce(0) { $0 + values[$1] } }
    }

    /// The row added to every row.
    package func adding(row: [Double]) -> Tensor {
        Tensor(values.enumerated().map { $1 + row[$0 % row.count] }, shape: shape)
    }

    /// Of these logits, one row an example: the mean cross-entropy and its derivative.
    package func crossEntropy(_ labels: [Int]) -> (loss: Double, derivative: Tensor) {
        let (logs, n) = (rowLogSoftmax, Double(labels.count))
        var derivative = logs.map(exp)
        for (i, label) in labels.enumerated() { derivative[i, label] -= 1 }
        return (labels.enumerated().reduce(0) { $0 - logs[$1.offset, $1.element] / n }, (1 / n) * derivative)
    }

    /// The share of rows whose largest entry is that of the label.
    package func accuracy(_ labels: [Int]) -> Double {
        let right = zip(slices.map(\.values), labels).count { row, label in row.allSatisfy { $0 <= row[label] } }
        return Double(right) / Double(labels.count)
    }

    /// The share of rows that are nearest in direction to the mean of their class among the rows of `seen`.
    package func accuracyOfClassMeans(_ labels: [Int], seen: Tensor, _ seenLabels: [Int]) -> Double {
        let sums = (0...seenLabels.max()!).flatMap { c in
            seen.unitRows.gatheringRows(seenLabels.indices.filter { seenLabels[$0] == c }).columnSums
        }
        let means = Tensor(sums, shape: [sums.count / columns, columns]).unitRows
        return product(self, transposed: false, means, transposed: true).accuracy(labels)
    }
}

extension Demonstration.Curve {
    /// Values at 0, 1, 2, ... or from another number on.
    package init(_ name: String, _ values: [Double], from start: Int = 0) {
        self.init(name: name, points: values.enumerated().map { (Double(start + $0), $1) })
    }
}
