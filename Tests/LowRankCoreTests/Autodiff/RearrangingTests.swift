import TestSupport
import Testing

@testable import LowRankCore

struct RearrangingTests {
    private let x = Tensor<Double>((0..<12).map(Double.init), shape: [4, 3])
    private let tolerance = 1e-7

    @Test func valuesLieWhereTheyShould() {
        #expect(values(of: [x]) { $0.transpose($1[0]) } == [0, 3, 6, 9, 1, 4, 7, 10, 2, 5, 8, 11])
        #expect(values(of: [x]) { $0.transpose($1[0], batches: 2) } == [0, 3, 1, 4, 2, 5, 6, 9, 7, 10, 8, 11])
        #expect(values(of: [x]) { $0.rows(1..<3, of: $1[0]) } == [3, 4, 5, 6, 7, 8])
        #expect(values(of: [x]) { $0.columns(1..<3, of: $1[0]) } == [1, 2, 4, 5, 7, 8, 10, 11])
        #expect(values(of: [x]) { $0.reshape($1[0], [2, 6]) } == x.values)
        let y = Tensor<Double>([-1, -2, -3], shape: [1, 3])
        #expect(values(of: [y, x]) { $0.concatenateRows([$1[0], $1[1]]) } == [-1, -2, -3] + x.values)
        let z = Tensor<Double>([-1, -2, -3, -4], shape: [4, 1])
        #expect(
            values(of: [x, z]) { $0.concatenateColumns([$1[0], $1[1]]) }
                == [0, 1, 2, -1, 3, 4, 5, -2, 6, 7, 8, -3, 9, 10, 11, -4])
    }

    @Test func rearrangements() {
        let inputs = [randomTensor([6, 4], "a"), randomTensor([6, 3], "b")]
        func check(_ inputs: [Tensor<Double>], _ build: (Graph<Double>, [Node<Double>]) -> Node<Double>) {
            #expect(gradientError(inputs: inputs, build) < tolerance)
        }
        check([inputs[0]]) { $0.add($0.transpose($0.transpose($1[0]), batches: 2), $0.reshape($1[0], [12, 2])) }
        check([inputs[0]]) { $0.add($0.rows(2..<5, of: $1[0]), $0.rows(0..<3, of: $1[0])) }
        check(inputs) { $0.add($0.columns(1..<4, of: $1[0]), $1[1]) }
        check(inputs) { $0.concatenateRows([$0.columns(0..<3, of: $1[0]), $1[1]]) }
        check(inputs) { $0.concatenateColumns([$1[0], $1[1], $0.silu($1[0])]) }
    }

    @Test func broadcasting() {
        let inputs = [randomTensor([5, 3], "x"), randomTensor([3], "row"), randomTensor([5, 1], "column")]
        let sums = gradientError(inputs: inputs) {
            $0.add($0.add(row: $1[1], to: $1[0]), $0.multiply($1[0], byColumn: $1[2]))
        }
        let products = gradientError(inputs: Array(inputs[..<2])) {
            $0.add($0.multiply($1[0], byRow: $1[1]), $0.multiply($0.scale($1[0], by: -0.4), byRow: $1[1]))
        }
        #expect(sums < tolerance && products < tolerance)
        #expect(
            values(of: [x, Tensor([1, 10, 100], shape: [3])]) { $0.multiply($1[0], byRow: $1[1]) }
                == [0, 10, 200, 3, 40, 500, 6, 70, 800, 9, 100, 1100])
        #expect(
            values(of: [x, Tensor([1, 10, 100, 0], shape: [4])]) { $0.multiply($1[0], byColumn: $1[1]) }
                == [0, 1, 2, 30, 40, 50, 600, 700, 800, 0, 0, 0])
    }

    /// Into a product, which takes it along, and into something that was added up in place, which it overwrites.
    @Test func aBiasIsAddedInPlace() {
        let (W, U, b) = (randomParameter("W", [4, 3]), randomParameter("U", [4, 3]), randomParameter("b", [4]))
        let x = randomTensor([5, 3])
        let once = gradientError(inputs: [x], parameters: [W, b]) { graph, x in
            let y = graph.add(row: graph.parameter(b), into: graph.linear(x[0], graph.parameter(W)))
            return graph.add(row: graph.parameter(b), into: graph.gelu(y))
        }
        #expect(once < tolerance)
        let afterSum = gradientError(inputs: [x], parameters: [W, U, b]) { graph, x in
            let y = graph.linear(x[0], graph.parameter(W))
            let sum = graph.linear(x[0], graph.parameter(U), scale: 2, addedTo: y)
            return graph.silu(graph.add(row: graph.parameter(b), into: sum))
        }
        #expect(afterSum < tolerance)
    }

    @Test func meansOverTokens() {
        let mask = Indices([1, 1, 0, 1, 0, 0])
        expectClose(
            values(of: [Tensor((0..<12).map(Double.init), shape: [6, 2])]) { $0.tokenMeans($1[0], context: 3, mask: mask) },
            [1, 2, 6, 7])
        expectClose(values(of: [x]) { $0.tokenMeans($1[0], context: 4) }, [4.5, 5.5, 6.5])
        let error = gradientError(inputs: [randomTensor([6, 2])]) {
            $0.add($0.tokenMeans($1[0], context: 3, mask: mask), $0.tokenMeans($1[0], context: 3))
        }
        #expect(error < tolerance)
        #expect(values(of: [x]) { $0.tokenMeans($1[0], context: 4, mask: Indices(count: 4)) } == [0, 0, 0])
    }
}
