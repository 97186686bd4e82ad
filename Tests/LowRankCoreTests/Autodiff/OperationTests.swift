import Foundation
import TestSupport
import Testing

@testable import LowRankCore

struct OperationTests {
    private let tolerance = 1e-7

    @Test func linear() {
        let W = randomParameter("W", [4, 3])
        let b = randomParameter("b", [4])
        let error = gradientError(inputs: [randomTensor([5, 3])], parameters: [W, b]) { graph, x in
            graph.linear(x[0], graph.parameter(W), bias: graph.parameter(b), scale: 0.7)
        }
        #expect(error < tolerance)
    }

    @Test func linearStoredInputsFirstAndAddedUpInPlace() {
        let W = randomParameter("W", [4, 3])
        let M = randomParameter("M", [3, 4])
        let error = gradientError(inputs: [randomTensor([5, 3])], parameters: [W, M]) { graph, x in
            let y = graph.linear(x[0], graph.parameter(W))
            return graph.linear(x[0], graph.parameter(M), inputsFirst: true, scale: -1.3, addedTo: y)
        }
        #expect(error < tolerance)
    }

    @Test func aWeightUsedTwiceAddsItsGradients() {
        let W = randomParameter("W", [3, 3])
        let error = gradientError(inputs: [randomTensor([4, 3])], parameters: [W]) { graph, x in
            graph.linear(graph.silu(graph.linear(x[0], graph.parameter(W))), graph.parameter(W))
        }
        #expect(error < tolerance)
    }

    @Test func elementwise() {
        let inputs = [randomTensor([3, 5], "a"), randomTensor([3, 5], "b")]
        #expect(gradientError(inputs: inputs) { $0.swiglu($0.add($1[0], $1[1]), $0.silu($1[1])) } < tolerance)
        #expect(gradientError(inputs: inputs) { $0.multiply($0.multiply($1[0], $1[1]), $1[1]) } < tolerance)
        #expect(gradientError(inputs: inputs) { $0.add($0.relu($1[0]), $0.add($1[1], $1[0])) } < tolerance)
    }

    @Test func rmsNorm() {
        let w = randomParameter("w", [6])
        let error = gradientError(inputs: [randomTensor([4, 6])], parameters: [w]) { graph, x in
            graph.add(graph.rmsNorm(x[0], graph.parameter(w), eps: 1e-6), x[0])
        }
        #expect(error < tolerance)
    }

    /// Where one of the inputs comes from a weight that rests, the other has its whole gradient.
    @Test(arguments: 0..<2) func gatedActivationOfWhichOneInputTrains(_ trained: Int) {
        let weights = (0..<2).map { i in
            Parameter("W\(i)", .linear, value: randomTensor([4, 3], "W\(i)"), isTrainable: i == trained)
        }
        let x = randomTensor([5, 3])
        let error = gradientError(parameters: weights) { graph, _ in
            let input = graph.parameter(Parameter("x", .linear, value: x, isTrainable: false))
            return graph.swiglu(graph.linear(input, graph.parameter(weights[0])), graph.linear(input, graph.parameter(weights[1])))
        }
        #expect(error < tolerance)
    }

    @Test func gathering() throws {
        let table = randomParameter("table", [5, 3])
        #expect(
            gradientError(parameters: [table]) { graph, _ in
                graph.gatherRows(graph.parameter(table), Indices([4, 0, 4, 2]))
            } < tolerance)
        let columns = try ColumnSelection([1, 4, 5], of: 6)
        #expect(
            gradientError(inputs: [randomTensor([4, 6])]) { graph, x in
                graph.gatherColumns(x[0], columns)
            } < tolerance)
    }

    @Test func crossEntropyMatchesItsDefinitionAndItsGradientSumsToZero() {
        let graph = Graph<Double>()
        let logits = graph.input([2, 3], requiresGradient: true)
        let loss = graph.crossEntropy(logits, Indices([2, 0]))
        graph.compile()
        let values: [Double] = [0.1, -0.3, 0.7, 2, 1, -1]
        logits.data.update(from: values, count: 6)
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
        // From NumPy: log-sum-exp of each row less the target's logit, averaged.
        #expect(abs(loss.value - 0.4998062593964133) < 1e-14)
        let gradient = logits.gradientValue.values
        #expect(abs(gradient[0] + gradient[1] + gradient[2]) < 1e-15)
        #expect(gradient[2] < 0 && gradient[3] < 0)
    }

    /// At logits where e^z is no number, too.
    @Test func binaryCrossEntropyMatchesItsDefinition() {
        let graph = Graph<Double>()
        let logits = graph.input([2, 2], requiresGradient: true)
        let target = graph.input([2, 2])
        let loss = graph.binaryCrossEntropy(logits, target)
        graph.compile()
        logits.data.update(from: [0, 2, -800, 800], count: 4)
        target.data.update(from: [1, 0, 1, 1], count: 4)
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
        // ln 2, ln(1 + e^2), 800 and 0.
        #expect(abs(loss.value - (0.6931471805599453 + 2.1269280110429727 + 800) / 4) < 1e-12)
        let expected = [-0.5, 0.8807970779778823, -1, 0].map { $0 / 4 }
        #expect(zip(logits.gradientValue.values, expected).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    /// Directions of the first half are those of the second one in another order, so the cosines are 1 off the diagonal.
    @Test func matchingLossIsThatOfTheCosines() {
        let graph = Graph<Double>()
        let x = graph.input([4, 2], requiresGradient: true)
        let loss = graph.matchingLoss(x, temperature: 0.5)
        graph.compile()
        x.data.update(from: [3, 0, 0, 2, 0, 1, 5, 0], count: 8)
        graph.forward()
        // -log softmax((0, 2))[0], of both rows.
        #expect(abs(loss.value - 2.1269280110429727) < 1e-12)
        x.data.update(from: [3, 0, 0, 2, 1, 0, 0, 5], count: 8)
        graph.forward()
        #expect(abs(loss.value - 0.1269280110429726) < 1e-12)
    }

    /// Against NumPy, and against differences of the sum of both losses.
    @Test(arguments: ForgettingLoss.allCases) func forgettingObjective(_ rule: ForgettingLoss) {
        let graph = Graph<Double>()
        let logits = graph.input([4, 3], requiresGradient: true)
        let loss = graph.forgettingObjective(logits, Indices([2, 0, 1, 1]), rule)
        graph.compile()
        logits.data.update(from: [0.1, -0.3, 0.7, 2, 1, -1, 0.5, 0.2, 0, -2, 1, 0.4], count: 12)
        graph.forward()
        #expect(abs(loss.kept - 0.811206995559133) < 1e-12)
        let forgotten = rule == .ascent ? -0.4998062593964133 : 1.340643839480554
        #expect(abs(loss.output.data[0] - (loss.kept + forgotten)) < 1e-12)
        graph.backward(from: [(loss.output, nil)])
        let gradient = logits.gradientValue.values
        for i in 0..<12 {
            let original = logits.data[i]
            func total(_ change: Double) -> Double {
                logits.data[i] = original + change
                graph.forward()
                return loss.output.data[0]
            }
            let slope = (total(1e-5) - total(-1e-5)) / 2e-5
            logits.data[i] = original
            #expect(abs(slope - gradient[i]) < 1e-9, "\(i)")
        }
    }

    @Test func meanSquaredError() {
        let graph = Graph<Double>()
        let y = graph.input([1, 2], requiresGradient: true)
        let target = graph.input([1, 2])
        let loss = graph.meanSquaredError(y, target)
        graph.compile()
        y.data.update(from: [1, 5], count: 2)
        target.data.update(from: [0, 3], count: 2)
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
        #expect(loss.value == 2.5)
        #expect(y.gradientValue.values == [1, 2])
    }

    @Test func floatKernelsAgreeWithDouble() {
        // Exponentials in Float come from the vector library; a few units in the last place are allowed.
        let x = (0..<1000).map { Double($0) / 50 - 10 }
        var fast = [Float](repeating: 0, count: 1000)
        Float.kernels.silu(x.map(Float.init), &fast, 1000)
        var plain = [Double](repeating: 0, count: 1000)
        Double.kernels.silu(x, &plain, 1000)
        #expect(zip(fast, plain).allSatisfy { abs(Double($0) - $1) < 4e-6 * max(1, abs($1)) })
    }
}
