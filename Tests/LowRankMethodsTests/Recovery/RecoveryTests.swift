import Foundation
import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TensorMethods

struct RecoveryTests {
    /// L of rank 2 and S of so many spikes between -5 and 5.
    private func planted(_ m: Int, _ n: Int, spikes: Int) -> (D: Tensor<Double>, L: Tensor<Double>, S: Tensor<Double>) {
        let L: Tensor<Double> = product(gaussian([m, 2], "left"), gaussian([2, n], "right"))
        var S = Tensor<Double>.zeros([m, n])
        let streams = RandomStreams(seed: 3)
        let sizes: Tensor<Double> = streams.uniform("sizes", [spikes], from: -5, to: 5)
        for (k, i) in streams.sample("places", spikes, of: m * n).enumerated() { S[i] = sizes[k] }
        return (L + S, L, S)
    }

    private func recover(_ D: Tensor<Double>, _ values: [String: HyperValue] = [:]) throws -> Recovery {
        guard case .recovery(let method) = try MethodRegistry.entry("rpca").recipe(values) else { fatalError() }
        return try method.recover(["D": D], streams: RandomStreams(seed: 0)) { _, _ in }
    }

    @Test func aPlantedSplitIsFound() throws {
        let (D, L, S) = planted(40, 40, spikes: 80)
        let found = try recover(D)
        #expect(found.hasConverged && found.parts["rank"]![0] == 2)
        #expect((found.parts["L"]! - L).norm < 1e-6 * L.norm)
        #expect((found.parts["S"]! - S).norm < 1e-6 * S.norm)
        // What it is for: a truncated SVD of the same rank is far off.
        let (B, A) = try D.svd().splitEvenly(rank: 2)
        #expect((product(B, A) - L).norm > 0.1 * L.norm)
    }

    /// The conditions of the optimum of the programme, with a constant penalty: Y in the subdifferentials of both norms.
    @Test func theOptimumMeetsItsConditions() throws {
        let (D, _, _) = planted(20, 15, spikes: 24)
        let found = try recover(
            D, ["rho": .real(1), "penalty": .text("mean"), "tol": .real(1e-12), "max_iter": .integer(20_000)])
        let (L, S, Y) = (found.parts["L"]!, found.parts["S"]!, found.parts["Y"]!)
        let lambda = 1 / 20.0.squareRoot()
        #expect(found.hasConverged)
        #expect((D - L - S).norm < 1e-11 * D.norm)
        #expect(try Y.svd().s[0] < 1 + 1e-9)
        #expect(Y.largestMagnitude < lambda * (1 + 1e-7))
        let nuclear = try L.svd().s.values.reduce(0, +)
        #expect(abs(Y.dot(L) - nuclear) < 1e-8 * nuclear)
        #expect(abs(Y.dot(S) - lambda * S.sumOfMagnitudes) < 1e-8 * nuclear)
        // A growing penalty stops at a split that fits and costs no less.
        let hasty = try recover(D)
        let cost = try hasty.parts["L"]!.svd().s.values.reduce(0, +) + lambda * hasty.parts["S"]!.sumOfMagnitudes
        #expect(cost >= (nuclear + lambda * S.sumOfMagnitudes) * (1 - 1e-6))
    }

    @Test func aLargeLambdaLeavesNothingSparse() throws {
        let (D, _, _) = planted(20, 15, spikes: 24)
        let found = try recover(D, ["lambda": .real(1e6)])
        #expect(found.parts["S"]!.norm == 0 && (found.parts["L"]! - D).norm < 1e-6 * D.norm)
    }

    @Test func everyIterationIsReported() throws {
        let (D, _, _) = planted(12, 9, spikes: 6)
        guard case .recovery(let method) = try MethodRegistry.entry("rpca").recipe(["max_iter": .integer(4)]) else { fatalError() }
        var seen: [Int] = []
        var last: Tensor<Double>?
        let found = try method.recover(["D": D], streams: RandomStreams(seed: 0)) {
            seen.append($0)
            last = $1["L"]
        }
        #expect(seen == [1, 2, 3, 4] && found.iterations == 4 && !found.hasConverged)
        #expect(last!.values == found.parts["L"]!.values)
    }

    @Test func badObservationsAreRefused() throws {
        #expect { try recover(.zeros([3, 2])) } throws: { "\($0)".contains("zero") }
        #expect(throws: MethodError.self) { try recover(Tensor([1, .nan], shape: [1, 2])) }
        #expect(throws: MethodError.self) { try recover(.zeros([0, 2])) }
        #expect(throws: MethodError.self) { try recover(Tensor([1, 2], shape: [2])) }
    }

    // MARK: - Completion

    /// L of a rank, of which so many entries are seen.
    private func partly(_ n: Int, rank: Int, seen: Int) -> (L: Tensor<Double>, observed: NamedTensors<Double>) {
        let L: Tensor<Double> = product(gaussian([n, rank], "left"), gaussian([rank, n], "right"))
        var (D, mask) = (Tensor<Double>.zeros([n, n]), Tensor<Double>.zeros([n, n]))
        for i in RandomStreams(seed: 5).sample("seen", seen, of: n * n) { (D[i], mask[i]) = (L[i], 1) }
        return (L, ["D": D, "mask": mask, "rank": .scalar(rank)])
    }

    private func complete(
        _ id: String, _ observed: NamedTensors<Double>, _ values: [String: HyperValue] = [:]
    ) throws -> (L: Tensor<Double>, parts: NamedTensors<Double>, hasConverged: Bool) {
        let method = try #require(MethodRegistry.entry(id).recipe(values).recovery)
        let found = try method.recover(observed, streams: RandomStreams(seed: 0)) { _, _ in }
        let L = found.parts["L"] ?? product(found.parts["U"]!, transposed: false, found.parts["V"]!, transposed: true)
        return (L, found.parts, found.hasConverged)
    }

    private static let exact: [(String, [String: HyperValue])] = [
        ("soft-impute", ["ratio": .real(1e-5), "tol": .real(1e-12)]),
        ("nuclear-norm", ["ratio": .real(1e-6), "tol": .real(1e-9)]),
        ("alt-min-completion", ["T": .integer(60)]),
        ("alt-min-completion", ["T": .integer(60), "solver": .text("sketched")]),
    ]

    /// Rank 2 in 24 x 24 has 92 degrees of freedom.
    @Test(arguments: exact) func aMatrixIsFoundFromMoreEntriesThanItHasFreedom(_ id: String, _ values: [String: HyperValue]) throws {
        let (L, observed) = partly(24, rank: 2, seen: 430)
        let found = try complete(id, observed, values)
        #expect((found.L - L).norm < 1e-4 * L.norm, "\((found.L - L).norm / L.norm)")
    }

    @Test(arguments: exact) func aMatrixIsNotFoundFromFarFewerEntriesThanItHasFreedom(_ id: String, _ values: [String: HyperValue]) throws {
        let (L, observed) = partly(24, rank: 6, seen: 90)
        #expect(try (complete(id, observed, values).L - L).norm > 0.1 * L.norm)
    }

    /// Z = U max(s - lambda, 0) V^T of what was seen and Z elsewhere; and so for a nuclear norm, which has the same minimum.
    @Test(arguments: ["soft-impute", "nuclear-norm"]) func theMinimumIsAFixedPoint(_ id: String) throws {
        let (_, observed) = partly(20, rank: 3, seen: 240)
        let values: [String: HyperValue] = id == "soft-impute" ? ["tol": .real(1e-24), "max_iter": .integer(4000)]
            : ["tol": .real(1e-13), "max_iter": .integer(4000)]
        let found = try complete(id, observed, values.merging(["ratio": .real(0.05)]) { $1 })
        #expect(found.hasConverged)
        let lambda = try 0.05 * observed["D"]!.svd().s[0]
        let filled = try SeenEntries(observed, method: id).filling(found.L)
        let usv = try filled.svd()
        let again = product(usv.u.scalingColumns(by: usv.s.values.map { max($0 - lambda, 0) }), usv.vt)
        #expect((again - found.L).norm < 1e-10 * found.L.norm)
        // The residual is lambda times a subgradient of the norm.
        let slope = (1 / lambda) * (filled - found.L)
        #expect(try slope.svd().s[0] < 1 + 1e-9)
        #expect(try abs(slope.dot(found.L) / found.L.svd().s.values.reduce(0, +) - 1) < 1e-9)
    }

    @Test func softImputesObjectiveNeverRises() throws {
        let (_, observed) = partly(16, rank: 2, seen: 150)
        let method = try #require(MethodRegistry.entry("soft-impute").recipe(["path": .integer(1), "ratio": .real(0.1)]).recovery)
        let lambda = try 0.1 * observed["D"]!.svd().s[0]
        let seen = try SeenEntries(observed, method: "soft-impute")
        var costs: [Double] = []
        _ = try method.recover(observed, streams: RandomStreams(seed: 0)) { _, parts in
            let rest = (seen.filling(parts["L"]!) - parts["L"]!).norm
            costs.append(rest * rest / 2 + lambda * (try! parts["L"]!.svd().s.values.reduce(0, +)))
        }
        #expect(costs.count > 3 && zip(costs, costs.dropFirst()).allSatisfy { $1 <= $0 * (1 + 1e-12) })
    }

    /// With a bound above the rank that is left, few singular values are enough.
    @Test func followingFewSingularValuesFindsTheSame() throws {
        let (_, observed) = partly(30, rank: 2, seen: 600)
        for id in ["soft-impute", "nuclear-norm"] {
            let whole = try complete(id, observed, ["ratio": .real(0.05), "tol": .real(1e-10)]).L
            let few = try complete(id, observed, ["ratio": .real(0.05), "tol": .real(1e-10), "max_rank": .integer(8)]).L
            #expect((few - whole).norm < 1e-3 * whole.norm, "\(id): \((few - whole).norm / whole.norm)")
        }
    }

    /// The two halves of the method are one: the same regressions lead to the same matrix.
    @Test func alternatingMinimisationFindsWhatItsMechanismFinds() throws {
        let (L, observed) = partly(20, rank: 2, seen: 300)
        guard case .mechanism(let mechanism) = try MethodRegistry.entry("alt-min-completion").recipe(["T": .integer(40)]) else { fatalError() }
        let X = try mechanism.evaluate(
            ["M_observed": observed["D"]!, "mask": observed["mask"]!], streams: RandomStreams(seed: 0))["X"]!
        let found = try complete("alt-min-completion", observed, ["T": .integer(40)]).L
        #expect((found - X).norm < 1e-6 * L.norm)
    }

    /// Rank 1 in 8 x 8 has 8 degrees of freedom; each tenth measurement is spoilt.
    @Test(arguments: [(120, true), (6, false)])
    func spoiltMeasurementsAreSeenThroughWhereThereAreEnough(_ measurements: Int, _ isFound: Bool) throws {
        let streams = RandomStreams(seed: 4)
        let A: Tensor<Double> = streams.normal("A", [measurements, 64], deviation: 1)
        let root: Tensor<Double> = streams.orthonormal("X", [8, 1])
        let X = product(root, transposed: false, root, transposed: true)
        var y = product(A, X.reshaped([64, 1])).reshaped([measurements])
        for i in streams.sample("spoilt", measurements / 10, of: measurements) { y[i] += 10 }
        let L = try complete("subgm", ["A": A.reshaped([measurements, 8, 8]), "y": y], ["alpha": .real(1e-8)]).L
        #expect(((L - X).norm < 1e-3) == isFound, "\((L - X).norm)")
    }

    @Test func symmetricMeasurementsArePackedAndGiveTheSameSteps() throws {
        let streams = RandomStreams(seed: 2)
        let (G, root): (Tensor<Double>, Tensor<Double>) = (streams.normal("A", [60, 36], deviation: 1), streams.normal("X", [6, 1], deviation: 1))
        let X = product(root, transposed: false, root, transposed: true)
        let slices = G.reshaped([60, 6, 6]).slices.map { 0.5 * ($0 + $0.transposed()) }
        func run(_ bend: Double) throws -> Tensor<Double> {
            var A = Tensor(slices.flatMap(\.values), shape: [60, 6, 6])
            let y = product(A.reshaped([60, 36]), X.reshaped([36, 1])).reshaped([60])
            // Too little to change a number, but no longer symmetric.
            A[1] += bend
            return try complete("subgm", ["A": A, "y": y], ["steps": .integer(50)]).L
        }
        let (packed, general) = try (run(0), run(1e-13))
        #expect((packed - general).norm < 1e-6 * X.norm)
    }

    @Test func unseenEntriesDoNotMatter() throws {
        let (_, observed) = partly(12, rank: 1, seen: 100)
        var D = observed["D"]!
        for i in 0..<D.count where observed["mask"]![i] == 0 { D[i] = 7 }
        for id in ["soft-impute", "nuclear-norm", "alt-min-completion"] {
            let (known, other) = try (complete(id, observed).L, complete(id, ["D": D, "mask": observed["mask"]!, "rank": .scalar(1)]).L)
            #expect(known.values == other.values)
        }
        #expect(throws: MethodError.self) { try complete("soft-impute", ["D": D, "mask": .zeros([12, 12])]) }
        #expect(throws: MethodError.self) { try complete("alt-min-completion", ["D": D, "rank": .scalar(13)]) }
    }
}
