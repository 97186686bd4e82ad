import Foundation
import TestSupport
import Testing

@testable import LowRankCore

struct ActivationTests {
    /// An activation and what SciPy computes at `points` from its definition.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let record: @Sendable (Graph<Double>, Node<Double>) -> Node<Double>
        let recordFloat: @Sendable (Graph<Float>, Node<Float>) -> Node<Float>
        let expected: [Double]
        var testDescription: String { name }
    }

    private static let points = [-6, -3, -1.5, -0.7, 0, 0.3, 1.1, 2.5, 5]

    static let cases = [
        Case(
            name: "gelu", record: { $0.gelu($1) }, recordFloat: { $0.gelu($1) },
            expected: [
                -5.919525870226167e-09, -0.00404969409489028, -0.1002108019032871, -0.1693745565561511, 0,
                0.18537342665668577, 0.9507673329589791, 2.4844758366855597, 4.99999856674214,
            ]),
        Case(
            name: "geluTanh", record: { $0.geluTanh($1) }, recordFloat: { $0.geluTanh($1) },
            expected: [
                -8.43964897967453e-11, -0.0036373920817729943, -0.10042842301976707, -0.16942986529488321, 0,
                0.18537092354275922, 0.9505810461745109, 2.484915733910001, 4.999999770820381,
            ]),
        Case(
            name: "tanh", record: { $0.tanh($1) }, recordFloat: { $0.tanh($1) },
            expected: [
                -0.9999877116507956, -0.9950547536867305, -0.9051482536448665, -0.6043677771171634, 0,
                0.2913126124515909, 0.8004990217606297, 0.9866142981514303, 0.9999092042625951,
            ]),
        Case(
            name: "sigmoid", record: { $0.sigmoid($1) }, recordFloat: { $0.sigmoid($1) },
            expected: [
                0.0024726231566347743, 0.04742587317756678, 0.18242552380635635, 0.3318122278318339, 0.5,
                0.574442516811659, 0.7502601055951177, 0.9241418199787566, 0.9933071490757153,
            ]),
    ]

    @Test(arguments: cases) func hasItsValuesAndItsGradient(_ c: Case) {
        let points = Tensor(Self.points, shape: [3, 3])
        expectClose(values(of: [points]) { c.record($0, $1[0]) }, c.expected, 1e-15)
        // The second reader adds to the gradient of the first.
        #expect(gradientError(inputs: [points]) { $0.add(c.record($0, $1[0]), c.record($0, $1[0])) } < 1e-7)
        let W = randomParameter("W", [33, 3])
        #expect(
            gradientError(inputs: [randomTensor([4, 3])], parameters: [W]) { graph, x in
                c.record(graph, graph.linear(x[0], graph.parameter(W)))
            } < 1e-7)
    }

    /// Rows of 31 numbers are padded in Float; the values do not change.
    @Test(arguments: cases) func floatAgreesWithDoubleToItsPrecision(_ c: Case) {
        func run<S: Scalar>(_: S.Type, _ record: (Graph<S>, Node<S>) -> Node<S>) -> (y: [Double], dx: [Double]) {
            let graph = Graph<S>()
            let x = graph.input([64, 1], requiresGradient: true)
            let spread = graph.constant(Tensor((0..<31).map { S(Double($0) / 15 + 0.01) }, shape: [31, 1]))
            let sum = graph.constant(Tensor((0..<31).map { S(1 + Double($0) / 31) }, shape: [1, 31]))
            let y = graph.linear(record(graph, graph.linear(x, spread)), sum)
            graph.keep(y)
            graph.compile()
            for i in 0..<64 { x.data[i] = S(Double(i) / 8 - 4) }
            graph.forward()
            graph.backward(from: [(y, Tensor(repeating: 1, shape: [64, 1]))])
            return (y.value.values.map(Double.init), x.gradientValue.values.map(Double.init))
        }
        let (float, double) = (run(Float.self, c.recordFloat), run(Double.self, c.record))
        for (a, b) in [(float.y, double.y), (float.dx, double.dx)] {
            #expect(zip(a, b).allSatisfy { abs($0 - $1) < 3e-6 * max(1, abs($1)) })
        }
    }

    /// The tails, where 1 - erf would cancel, keep their relative precision in Float.
    @Test func theTailOfGELUIsRelativelyPrecise() {
        let x = (0..<1000).map { Double($0) / 100 - 10 }
        var fast = [Float](repeating: 0, count: x.count)
        Float.kernels.gelu(x.map(Float.init), &fast, Int64(x.count))
        for (a, x) in zip(fast, x) {
            let exact = Double(Float(x)) * erfc(-Double(Float(x)) / 2.0.squareRoot()) / 2
            // The argument of the exponential is rounded in Float.
            #expect(abs(Double(a) - exact) < 3e-7 * (1 + x * x) * abs(exact), "\(x)")
        }
    }
}
