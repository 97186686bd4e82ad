import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct LDAdamTests {
    /// The rule with whole matrices, projected from the left, as the paper writes it.
    private struct Reference {
        let rank = 2
        let rho = 0.6
        let b1 = 0.8
        let b2 = 0.9
        let eps = 1e-3
        let decay = 0.1
        let hasFeedback: Bool
        let followsSVD: Bool
        var (P, M, V, E): (Tensor<Double>, Tensor<Double>, Tensor<Double>, Tensor<Double>)
        var t = 0.0

        init(_ shape: [Int], hasFeedback: Bool, followsSVD: Bool) {
            (self.hasFeedback, self.followsSVD) = (hasFeedback, followsSVD)
            (P, M, V) = (.zeros([shape[0], 2]), .zeros([2, shape[1]]), .zeros([2, shape[1]]))
            E = .zeros(shape)
        }

        mutating func step(_ W: inout Tensor<Double>, _ G: Tensor<Double>, rate: Double) throws {
            let A = zip(G, E) { $0 + $1 }
            let Q: Tensor<Double>
            if t == 0 {
                Q = try A.svd().u.leadingColumns(rank)
            } else {
                let C = zip(product(P, M), A) { [rho, b1, t] in rho * $0 / (1 - pow(b1, t)) + (1 - rho) * $1 }
                Q = try followsSVD
                    ? C.svd().u.leadingColumns(rank) : product(C, product(C, transposed: true, P)).qr().q
            }
            let a = product(Q, transposed: true, A)
            let T = product(Q, transposed: true, P)
            let turned = product(T, M)
            if hasFeedback {
                E = zip(A, product(Q, a)) { $0 - $1 }
                let lost = zip(product(P, M), product(Q, turned)) { [b1] in b1 / (1 - b1) * ($0 - $1) }
                E = zip(E, lost) { $0 + $1 }
            }
            if t > 0 {
                let (c1, c2) = (1 - pow(b1, t), 1 - pow(b2, t))
                let spread = zip(V, M) { $0 / c2 - ($1 / c1) * ($1 / c1) }
                V = zip(product(zip(T, T) { $0 * $1 }, spread), turned) { c2 * abs($0 + ($1 / c1) * ($1 / c1)) }
            }
            M = zip(turned, a) { [b1] in b1 * $0 + (1 - b1) * $1 }
            V = zip(V, a) { [b2] in b2 * $0 + (1 - b2) * $1 * $1 }
            t += 1
            let step = zip(M, V) { [b1, b2, eps, t] in $0 / (1 - pow(b1, t)) / (($1 / (1 - pow(b2, t))).squareRoot() + eps) }
            W = zip(W, product(Q, step)) { [decay] in (1 - rate * decay) * $0 - rate * $1 }
            P = Q
        }

        private func zip(
            _ a: Tensor<Double>, _ b: Tensor<Double>, _ f: (Double, Double) -> Double
        ) -> Tensor<Double> {
            Tensor((0..<a.count).map { f(a[$0], b[$0]) }, shape: a.shape)
        }
    }

    @Test(arguments: [[4, 7], [5, 5], [7, 4]], [(true, false), (false, false), (true, true)])
    func equalsItsDefinition(_ shape: [Int], _ variant: (hasFeedback: Bool, followsSVD: Bool)) throws {
        let knobs: [String: HyperValue] = [
            "rank": .integer(2), "rho": .real(0.6), "beta1": .real(0.8), "beta2": .real(0.9), "eps": .real(1e-3),
            "weight_decay": .real(0.1), "error_feedback": .flag(variant.hasFeedback),
            "proj_method": .text(variant.followsSVD ? "svd" : "power_iteration"),
        ]
        var state: UpdateState<Double> = try UpdateCase(method: "ldadam", knobs: knobs, shape: shape).state()
        let isTall = shape[0] > shape[1]
        func oriented(_ x: Tensor<Double>) -> Tensor<Double> { isTall ? x.transposed() : x }
        let start: Tensor<Double> = UpdateCase.gradient(shape, 99)
        var (weight, expected) = (start, oriented(start))
        var reference = Reference(
            expected.shape, hasFeedback: variant.hasFeedback, followsSVD: variant.followsSVD)
        for t in 0..<6 {
            var g: Tensor<Double> = UpdateCase.gradient(shape, t)
            try reference.step(&expected, oriented(g), rate: 0.05)
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.05))
            #expect(distance(oriented(weight), expected) < 1e-12)
        }
        let P = try #require(state.numbers("P"))
        #expect(distance(product(P, transposed: true, P), .identity(2)) < 1e-14)
        if let E = state.numbers("E") { #expect(distance(oriented(E), reference.E) < 1e-12) }
        #expect((state.numbers("E") != nil) == variant.hasFeedback)
    }

    /// Square and wide from the left, tall from the right; the other way round on demand.
    @Test func theShortSideIsProjected() throws {
        func moment(_ shape: [Int], _ type: String) throws -> [Int] {
            let state: UpdateState<Double> = try UpdateCase(
                method: "ldadam", knobs: ["rank": .integer(2), "proj_type": .text(type)], shape: shape
            ).state()
            return state.numbers("M")!.shape
        }
        #expect(try moment([4, 7], "std") == [2, 7] && moment([7, 4], "std") == [7, 2] && moment([5, 5], "std") == [2, 5])
        #expect(try moment([4, 7], "reverse_std") == [4, 2] && moment([7, 4], "reverse_std") == [2, 4])
        #expect(try moment([4, 7], "right") == [4, 2] && moment([7, 4], "left") == [2, 4])
    }

    @Test func aGradientThatIsNotFiniteMakesTheWeightSo() throws {
        var state: UpdateState<Double> = try UpdateCase(method: "ldadam", knobs: ["rank": .integer(2)], shape: [3, 4]).state()
        var (weight, gradient) = (randomTensor([3, 4]), Tensor<Double>(repeating: .nan, shape: [3, 4]))
        state.update(&weight, gradient: &gradient, context: UpdateContext(learningRate: 0.1))
        #expect(!weight.isFinite)
    }
}
