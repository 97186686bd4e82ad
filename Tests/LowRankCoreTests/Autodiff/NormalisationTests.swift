import TestSupport
import Testing

@testable import LowRankCore

struct NormalisationTests {
    private let x = Tensor<Double>([1, 2, 4, -1, 0.5, 0.5, -3, 2], shape: [2, 4])

    @Test func layerNormAndSoftmaxHaveTheValuesOfNumPy() {
        let w = Tensor<Double>([1, 2, 0.5, -1], shape: [4])
        let b = Tensor<Double>([0.1, 0, -0.2, 0.3], shape: [4])
        expectClose(
            values(of: [x, w, b]) { $0.layerNorm($1[0], weight: $1[1], bias: $1[2], eps: 1e-5) },
            [
                -0.17734967142114058, 0.5546993428422812, 0.49337417855285154, 1.6867483571057031, 0.37216512376861655,
                0.5443302475372331, -1.0164953713058498, -0.7886604950744662,
            ])
        expectClose(
            values(of: [x]) { $0.softmax($1[0]) },
            [
                0.04177257051535045, 0.11354961935990124, 0.8390245074625321, 0.00565330266221633, 0.15356533119869364,
                0.15356533119869364, 0.004637271186582282, 0.6882320664160304,
            ])
    }

    /// Rows shorter than, as long as, and longer than a vector of partial sums.
    @Test(arguments: [5, 32, 70], [(true, true), (true, false), (false, true), (false, false)])
    func layerNorm(_ columns: Int, _ affine: (weight: Bool, bias: Bool)) {
        let w = randomParameter("w", [columns])
        let b = randomParameter("b", [columns])
        let parameters = (affine.weight ? [w] : []) + (affine.bias ? [b] : [])
        let error = gradientError(inputs: [randomTensor([3, columns])], parameters: parameters) { graph, x in
            func norm() -> Node<Double> {
                graph.layerNorm(
                    x[0], weight: affine.weight ? graph.parameter(w) : nil, bias: affine.bias ? graph.parameter(b) : nil,
                    eps: 1e-5)
            }
            return graph.add(norm(), graph.scale(norm(), by: 0.3))
        }
        #expect(error < 1e-7)
    }

    @Test(arguments: 0..<3) func layerNormOfWhichOneInputTrains(_ trained: Int) {
        let parameters = [("x", [4, 6]), ("w", [6]), ("b", [6])].enumerated().map { i, p in
            Parameter(p.0, .linear, value: randomTensor(p.1, p.0), isTrainable: i == trained)
        }
        let error = gradientError(parameters: parameters) { graph, _ in
            let nodes = parameters.map { graph.parameter($0) }
            return graph.layerNorm(nodes[0], weight: nodes[1], bias: nodes[2], eps: 1e-5)
        }
        #expect(error < 1e-7)
    }

    @Test(arguments: [3, 32, 45]) func softmax(_ columns: Int) {
        let error = gradientError(inputs: [randomTensor([3, columns])]) { $0.add($0.softmax($1[0]), $0.softmax($1[0])) }
        #expect(error < 1e-7)
    }

    /// Adding the same number to a row changes nothing, however large it is.
    @Test func softmaxDoesNotOverflow() {
        let shifted = Tensor(x.values.map { $0 + 1000 }, shape: x.shape)
        expectClose(values(of: [shifted]) { $0.softmax($1[0]) }, values(of: [x]) { $0.softmax($1[0]) })
    }
}
