import LowRankCore
import MethodSupport

/// A weight that loses blocks of columns, the least important first, while the others make up for it (`DarwinLM`).
struct PrunedColumns {
    private(set) var W: Tensor<Double>
    let H: Tensor<Double>
    /// Blocks in the order in which they went, and what each cost.
    private(set) var order: [Int] = []
    private(set) var losses: [Double] = []
    private var inverse: Tensor<Double>
    private let block: Int

    init(_ weight: Tensor<Double>, _ x: Tensor<Double>, damp: Double, block: Int) throws {
        let n = weight.columns
        let rows = x.reshaped([x.count / n, n])
        var H = product(rows, transposed: true, rows, alpha: 2 / Double(x.shape[0]))
        let unseen = (0..<n).filter { H[$0, $0] == 0 }
        for j in unseen { H[j, j] = 1 }
        let added = damp * H.diagonal.reduce(0, +) / Double(n)
        for j in 0..<n { H[j, j] += added }
        W = weight.scalingColumns(by: (0..<n).map { unseen.contains($0) ? 0 : 1 })
        (self.H, self.block) = (H, block)
        // What is left of H without damping may be singular: the least loss is 0 then.
        inverse = try H.pseudoInverse(adding: 0)
    }

    private func columns(of M: Int) -> [Int] { Array(M * block..<(M + 1) * block) }

    /// W_M [m, b], P_M,: [b, n] and (P_MM)^-1 [b, b].
    /// - Parameter rows: the columns of W as rows.
    private func parts(_ M: Int, _ rows: Tensor<Double>) throws -> (W: Tensor<Double>, P: Tensor<Double>, inverse: Tensor<Double>) {
        let P = inverse.gatheringRows(columns(of: M))
        let own = P.transposed().gatheringRows(columns(of: M))
        let inner = try (try? own.solve(.identity(block))) ?? own.pseudoInverse(adding: 0)
        return (rows.gatheringRows(columns(of: M)).transposed(), P, inner)
    }

    mutating func removeNext() throws {
        let rows = W.transposed()
        var best: (M: Int, loss: Double)?
        for M in 0..<W.columns / block where !order.contains(M) {
            let part = try parts(M, rows)
            let loss = product(part.W, part.inverse).dot(part.W)
            if loss < best?.loss ?? .infinity { best = (M, loss) }
        }
        guard let best else { throw MethodError("darwinlm: no block has a finite loss") }
        let part = try parts(best.M, rows)
        let step = product(part.inverse, part.P)
        W = W.adding(product: part.W, step, alpha: -1)
        inverse.accumulateProduct(part.P, transposed: true, step, alpha: -1, beta: 1)
        order.append(best.M)
        losses.append(best.loss)
        // Exactly zero, not only up to rounding; so do the rows and columns of P that no longer count.
        for j in order.flatMap(columns) {
            for i in 0..<W.rows { W[i, j] = 0 }
            for i in 0..<W.columns { (inverse[i, j], inverse[j, i]) = (0, 0) }
        }
    }
}
