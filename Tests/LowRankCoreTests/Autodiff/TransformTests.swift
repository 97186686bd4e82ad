import TestSupport
import Testing

@testable import LowRankCore

struct TransformTests {
    private let z = Tensor<Double>([1, 2, 3, 4, -1, 0.5, 2, -2], shape: [1, 8])

    /// The matrix is SciPy's hadamard(8) / sqrt(8).
    @Test func hadamardIsInSylvestersOrder() {
        expectClose(
            values(of: [z]) { $0.hadamard($1[0], block: 8) },
            [
                3.3587572106361003, 0.17677669529663687, -1.590990257669732, -1.9445436482630056, 3.7123106012293743,
                -1.590990257669732, -1.2374368670764582, 1.9445436482630056,
            ])
        expectClose(Array(values(of: [z]) { $0.hadamard($1[0], block: 4) }[..<4]), [5, -1, -2, 0])
    }

    /// By hand: sums and differences of neighbours over sqrt 2, then the sums again.
    @Test func haarTurnsNeighboursIntoMeansAndDifferences() {
        let r = 0.5.squareRoot()
        let one = [3, 7, -0.5, 0, -1, -1, -1.5, 4].map { $0 * r }
        expectClose(values(of: [z]) { $0.haar($1[0], block: 8, levels: 1) }, one)
        let three = [9.5 * r / 2, 10.5 * r / 2, -2, -0.25] + one[4...]
        expectClose(values(of: [z]) { $0.haar($1[0], block: 8) }, three)
        expectClose(
            values(of: [z]) { $0.haar($1[0], block: 4) },
            [5, -2, -r, -r, -0.25, -0.25, -1.5 * r, 4 * r])
    }

    @Test(arguments: [1, 2, 8]) func transforms(_ block: Int) {
        let x = randomTensor([3, 16])
        expectClose(values(of: [x]) { $0.hadamard($0.hadamard($1[0], block: block), block: block) }, x.values)
        expectClose(values(of: [x]) { $0.haar($0.haar($1[0], block: block), block: block, inverse: true) }, x.values)
        let error = gradientError(inputs: [x]) { graph, x in
            let h = graph.haar(graph.hadamard(x[0], block: block), block: block)
            return graph.add(graph.haar(x[0], block: block, inverse: true), h)
        }
        #expect(error < 1e-7)
    }
}
