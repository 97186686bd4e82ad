import LowRankCore

/// Coordinates of an m x n matrix that FRUGAL draws without replacement: 4 bytes per column, row or entry.
enum CoordinateChoice: String, Sendable {
    case columns, rows
    case entries = "randk"

    /// How many there are in an m x n matrix.
    func extent(_ shape: [Int]) -> Int {
        switch self {
        case .columns: shape[1]
        case .rows: shape[0]
        case .entries: shape[0] * shape[1]
        }
    }

    /// The shape of what `count` of them hold.
    func partShape(_ shape: [Int], count: Int) -> [Int] {
        switch self {
        case .columns: [shape[0], count]
        case .rows: [count, shape[1]]
        case .entries: [count]
        }
    }

    /// R <- G at the coordinates, where G becomes 0.
    func move<S: Scalar>(
        _ g: UnsafeMutablePointer<S>, _ shape: [Int], to R: UnsafeMutablePointer<S>, _ indices: IndexTensor
    ) {
        let (m, n, k) = (Int64(shape[0]), Int64(shape[1]), Int64(indices.count))
        indices.read { at in
            switch self {
            case .columns:
                S.kernels.gatherColumns(g, at, 1, 0, R, m, n, k)
                S.kernels.scatterColumns(R, at, -1, g, m, n, k)
            case .rows:
                S.kernels.gatherRows(g, at, R, k, n)
                for i in 0..<Int(k) { (g + Int(at[i]) * shape[1]).update(repeating: 0, count: shape[1]) }
            case .entries:
                S.kernels.gatherValues(g, at, 1, 0, R, k)
                S.kernels.scatterValues(R, at, -1, g, k)
            }
        }
    }

    /// G += alpha R at the coordinates; R is used up.
    func add<S: Scalar>(
        _ R: UnsafeMutablePointer<S>, to g: UnsafeMutablePointer<S>, _ shape: [Int], alpha: S, _ indices: IndexTensor
    ) {
        let (m, n, k) = (Int64(shape[0]), Int64(shape[1]), Int64(indices.count))
        indices.read { at in
            switch self {
            case .columns: S.kernels.scatterColumns(R, at, alpha, g, m, n, k)
            case .rows:
                S.kernels.scale(R, alpha, k * n)
                S.kernels.scatterRows(R, at, g, k, n)
            case .entries: S.kernels.scatterValues(R, at, alpha, g, k)
            }
        }
    }
}
