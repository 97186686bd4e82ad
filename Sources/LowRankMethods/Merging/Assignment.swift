import LowRankCore

extension Tensor<Double> {
    /// P with the largest sum_i C[i, P(i)] of this square C: the Hungarian method, in n^3 steps.
    var bestAssignment: [Int] {
        let n = rows
        // Potentials of rows and columns, and the row of each column; entry 0 stands for none.
        var (u, v) = ([Double](repeating: 0, count: n + 1), [Double](repeating: 0, count: n + 1))
        var row = [Int](repeating: 0, count: n + 1)
        for i in 1...n {
            var (least, before) = ([Double](repeating: .infinity, count: n + 1), [Int](repeating: 0, count: n + 1))
            var isUsed = [Bool](repeating: false, count: n + 1)
            var column = 0
            row[0] = i
            repeat {
                isUsed[column] = true
                var (delta, next) = (Double.infinity, 0)
                for j in 1...n where !isUsed[j] {
                    let cost = -self[row[column] - 1, j - 1] - u[row[column]] - v[j]
                    if cost < least[j] { (least[j], before[j]) = (cost, column) }
                    if least[j] < delta { (delta, next) = (least[j], j) }
                }
                for j in 0...n {
                    if isUsed[j] {
                        u[row[j]] += delta
                        v[j] -= delta
                    } else {
                        least[j] -= delta
                    }
                }
                column = next
            } while row[column] != 0
            while column != 0 {
                row[column] = row[before[column]]
                column = before[column]
            }
        }
        var result = [Int](repeating: 0, count: n)
        for j in 1...n { result[row[j] - 1] = j - 1 }
        return result
    }
}
