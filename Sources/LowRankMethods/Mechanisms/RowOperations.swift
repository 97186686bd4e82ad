import Foundation
import LowRankCore

extension Tensor<Double> {
    /// Every row divided by its norm; a row of zeros stays.
    var unitRows: Tensor { scalingRows(by: normsOfRows.map { $0 > 0 ? 1 / $0 : 0 }) }

    /// The Euclidean norm of every row.
    var normsOfRows: [Double] { slices.map(\.norm) }

    /// From the derivative by the rows of `raw.unitRows` (this matrix) that by the rows of `raw`:
    /// (g - <g, u> u) / ||x||, and 0 where x = 0.
    func throughUnitRows(of raw: Tensor) -> Tensor {
        let unit = raw.unitRows
        let along = zip(slices, unit.slices).map { $0.dot($1) }
        return (self - unit.scalingRows(by: along)).scalingRows(by: raw.normsOfRows.map { $0 > 0 ? 1 / $0 : 0 })
    }

    /// The sum of the rows.
    var columnSums: [Double] {
        let values = values
        return (0..<columns).map { j in stride(from: j, to: count, by: columns).reduce(0) { $0 + values[$1] } }
    }

    /// The row added to every row.
    func adding(row: [Double]) -> Tensor {
        Tensor(values.enumerated().map { $1 + row[$0 % row.count] }, shape: shape)
    }

    /// Of these logits, one row an example: the mean cross-entropy and its derivative.
    func crossEntropy(_ labels: [Int]) -> (loss: Double, derivative: Tensor) {
        let n = Double(labels.count)
        var loss = 0.0
        let derivative = zip(slices, labels).flatMap { row, label in
            let (values, largest) = (row.values, row.values.max()!)
            let sum = values.reduce(0) { $0 + exp($1 - largest) }
            loss += (largest + log(sum) - values[label]) / n
            return values.enumerated().map { (exp($1 - largest) / sum - ($0 == label ? 1 : 0)) / n }
        }
        return (loss, Tensor(derivative, shape: shape))
    }

    /// The share of rows whose largest entry is that of the label.
    func accuracy(_ labels: [Int]) -> Double {
        let right = zip(slices.map(\.values), labels).count { row, label in row.allSatisfy { $0 <= row[label] } }
        return Double(right) / Double(labels.count)
    }

    /// The share of rows that are nearest in direction to the mean of their class among the rows of `seen`.
    func accuracyOfClassMeans(_ labels: [Int], seen: Tensor, _ seenLabels: [Int]) -> Double {
        let sums = (0...seenLabels.max()!).flatMap { c in
            seen.unitRows.gatheringRows(seenLabels.indices.filter { seenLabels[$0] == c }).columnSums
        }
        let means = Tensor(sums, shape: [sums.count / columns, columns]).unitRows
        return product(self, transposed: false, means, transposed: true).accuracy(labels)
    }
}

extension Demonstration.Curve {
    /// Values at 0, 1, 2, ... or from another number on.
    init(_ name: String, _ values: [Double], from start: Int = 0) {
        self.init(name: name, points: values.enumerated().map { (Double(start + $0), $1) })
    }
}
