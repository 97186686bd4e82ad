import Foundation
import TestSupport
import Testing

@testable import LowRankCore

struct AttentionTests {
    /// The keys that a query sees.
    enum Keys: CaseIterable { case earlier, all, unmasked }

    @Test(arguments: [(heads: 2, keyHeads: 2, context: 5), (heads: 4, keyHeads: 2, context: 3), (2, 1, 130)])
    func attentionWithRotaryPositions(heads: Int, keyHeads: Int, context: Int) {
        let W = randomParameter("W", [keyHeads * 4, heads * 4])
        let error = gradientError(
            inputs: [randomTensor([context > 100 ? context : 2 * context, heads * 4])], step: 1e-5
        ) { graph, x in
            let k = graph.rotary(
                graph.linear(x[0], graph.parameter(W)), heads: keyHeads, context: context, theta: 10_000)
            let v = graph.linear(x[0], graph.parameter(W), scale: 0.5)
            return graph.causalAttention(
                q: x[0], k: k, v: v, heads: heads, keyHeads: keyHeads, context: context)
        }
        #expect(error < 1e-6)
    }

    @Test(arguments: [(heads: 2, keyHeads: 2), (heads: 4, keyHeads: 2)], [false, true])
    func attentionOverAllKeys(_ count: (heads: Int, keyHeads: Int), _ isMasked: Bool) {
        let W = randomParameter("W", [count.keyHeads * 4, count.heads * 4])
        let mask = Indices([1, 1, 0, 1, 0, 1, 1, 1, 1, 0])
        let error = gradientError(inputs: [randomTensor([10, count.heads * 4])], parameters: [W]) { graph, x in
            let k = graph.linear(x[0], graph.parameter(W))
            let v = graph.linear(x[0], graph.parameter(W), scale: 0.5)
            return graph.attention(
                q: x[0], k: k, v: v, heads: count.heads, keyHeads: count.keyHeads, context: 5,
                mask: isMasked ? mask : nil)
        }
        #expect(error < 1e-6)
    }

    /// What hides in the padding of a sequence changes nothing for the other tokens.
    @Test func aHiddenKeyHasNoInfluence() {
        func attended(_ hidden: Double) -> [Double] {
            let inputs = ["q", "k", "v"].map { name in
                var x = randomTensor([6, 4], name)
                for j in 0..<4 where name != "q" { (x[2, j], x[5, j]) = (hidden, -hidden) }
                return x
            }
            return values(of: inputs) {
                $0.attention(
                    q: $1[0], k: $1[1], v: $1[2], heads: 2, keyHeads: 2, context: 3, mask: Indices([1, 1, 0, 1, 1, 0]))
            }
        }
        #expect(attended(0) == attended(50))
    }

    /// Several panels of queries, the last one short; widths that fill vectors and that do not.
    @Test(arguments: [(16, 70, 1), (24, 41, 2), (5, 33, 1)], Keys.allCases)
    func attentionIsSoftmaxOfScores(_ sizes: (width: Int, context: Int, sequences: Int), _ keys: Keys) {
        let (width, T, sequences) = sizes
        let mask = keys == .unmasked ? Indices((0..<sequences * T).map { $0 % 3 == 1 ? 0 : 1 }) : nil
        func check<S: Scalar>(_: S.Type, tolerance: Double) {
            let names = ["q", "k", "v", "dy"]
            let inputs = names.map { randomTensor([sequences * T, 2 * width], $0) }
            let graph = Graph<S>()
            let nodes = inputs.dropLast().map { graph.input($0.shape, requiresGradient: true) }
            let y =
                keys == .earlier
                ? graph.causalAttention(q: nodes[0], k: nodes[1], v: nodes[2], heads: 2, keyHeads: 2, context: T)
                : graph.attention(
                    q: nodes[0], k: nodes[1], v: nodes[2], heads: 2, keyHeads: 2, context: T, mask: mask)
            graph.keep(y)
            graph.compile()
            for (node, value) in zip(nodes, inputs) {
                value.converted(to: S.self).read { node.data.update(from: $0, count: value.count) }
            }
            graph.forward()
            graph.backward(from: [(y, inputs[3].converted())])
            let expected = Self.attention(inputs, heads: 2, context: T) { query, key in
                keys == .earlier ? key <= query : mask?.values[key] != 0
            }
            for (name, (a, b)) in zip(names, zip([y.value] + nodes.map(\.gradientValue), expected)) {
                #expect(zip(a.values, b.values).allSatisfy { abs(Double($0) - $1) < tolerance }, "\(name)")
            }
        }
        check(Double.self, tolerance: 1e-13)
        check(Float.self, tolerance: 2e-5)
    }

    /// y and the gradients of q, k, v, number by number.
    private static func attention(
        _ inputs: [Tensor<Double>], heads: Int, context T: Int, sees: (_ query: Int, _ key: Int) -> Bool
    ) -> [Tensor<Double>] {
        let (q, k, v, dy) = (inputs[0], inputs[1], inputs[2], inputs[3])
        let d = q.columns / heads
        let scale = 1 / Double(d).squareRoot()
        var (y, dq, dk, dv) = (
            Tensor<Double>.zeros(q.shape), Tensor<Double>.zeros(q.shape), Tensor<Double>.zeros(q.shape),
            Tensor<Double>.zeros(q.shape)
        )
        for start in stride(from: 0, to: q.rows, by: T) {
            for head in 0..<heads {
                let columns = head * d..<(head + 1) * d
                for i in start..<start + T {
                    let keys = (start..<start + T).filter { sees(i, $0) }
                    func dot(_ a: Tensor<Double>, _ b: Tensor<Double>, _ j: Int) -> Double {
                        columns.reduce(0) { $0 + a[i, $1] * b[j, $1] }
                    }
                    let weights = keys.map { exp(scale * dot(q, k, $0)) }
                    let sum = weights.reduce(0, +)
                    let p = weights.map { $0 / sum }
                    let dp = keys.map { dot(dy, v, $0) }
                    let mean = zip(p, dp).reduce(0) { $0 + $1.0 * $1.1 }
                    for (n, j) in keys.enumerated() {
                        let ds = scale * p[n] * (dp[n] - mean)
                        for c in columns {
                            y[i, c] += p[n] * v[j, c]
                            dv[j, c] += p[n] * dy[i, c]
                            dq[i, c] += ds * k[j, c]
                            dk[j, c] += ds * q[i, c]
                        }
                    }
                }
            }
        }
        return [y, dq, dk, dv]
    }

    /// Where some of the inputs come from weights that rest, the others have their whole gradients.
    @Test(arguments: 0..<3) func attentionOfWhichOneInputTrains(_ trained: Int) {
        let weights = (0..<3).map { i in
            Parameter("W\(i)", .linear, value: randomTensor([8, 6], "W\(i)"), isTrainable: i == trained)
        }
        let x = randomTensor([6, 6])
        let error = gradientError(parameters: weights) { graph, _ in
            let input = graph.parameter(Parameter("x", .linear, value: x, isTrainable: false))
            let qkv = weights.map { graph.linear(input, graph.parameter($0)) }
            return graph.causalAttention(q: qkv[0], k: qkv[1], v: qkv[2], heads: 2, keyHeads: 2, context: 3)
        }
        #expect(error < 1e-6)
    }
}

/// The weights of attention by themselves.
struct AttentionMapTests {
    /// Mixing the values of each head by its map is attention; a token that the mask hides has no weight.
    @Test(arguments: [true, false]) func theMapMixesTheValues(_ isCausal: Bool) {
        let (T, heads, width) = (3, 2, 2)
        let graph = Graph<Double>()
        let inputs = ["q", "k", "v"].map { name in
            graph.constant(randomTensor([2 * T, (name == "q" ? heads : 1) * width], name))
        }
        let mask = isCausal ? nil : Indices([1, 1, 0, 1, 1, 1])
        let map = graph.attentionMap(
            q: inputs[0], k: inputs[1], heads: heads, keyHeads: 1, context: T, isCausal: isCausal, mask: mask)
        let values = graph.repeated(inputs[2], heads: heads, keyHeads: 1)
        let mixed = isCausal
            ? graph.causalAttention(q: inputs[0], k: inputs[1], v: inputs[2], heads: heads, keyHeads: 1, context: T)
            : graph.attention(q: inputs[0], k: inputs[1], v: inputs[2], heads: heads, keyHeads: 1, context: T, mask: mask)
        for node in [map, values, mixed] { graph.keep(node) }
        graph.compile()
        graph.forward()
        let (P, V, y) = (map.value, values.value, mixed.value)
        for row in 0..<2 * T {
            for column in 0..<heads * width {
                let (b, h) = (row / T, column / width)
                let sum = (0..<T).reduce(0.0) { $0 + P[(b * heads + h) * T + row % T, $1] * V[b * T + $1, column] }
                #expect(abs(sum - y[row, column]) < 1e-12)
            }
        }
        #expect(isCausal ? P[0, 1] == 0 : P[0, 2] == 0)
    }

    @Test(arguments: [1, 2]) func theMapHasExactGradients(_ keyHeads: Int) {
        let error = gradientError(inputs: [randomTensor([6, 4], "q"), randomTensor([6, 2 * keyHeads], "k")]) {
            $0.attentionMap(q: $1[0], k: $1[1], heads: 2, keyHeads: keyHeads, context: 3, isCausal: true, mask: nil)
        }
        #expect(error < 1e-7)
    }
}
