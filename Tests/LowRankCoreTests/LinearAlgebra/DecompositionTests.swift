import Foundation
import TestSupport
import Testing

@testable import LowRankCore

let shapes = [[7, 4], [4, 7], [5, 5], [1, 6], [6, 1], [1, 1], [40, 23], [0, 3], [3, 0], [0, 0]]

struct SVDTests {
    @Test(arguments: [(5, 9), (9, 5), (1, 4), (0, 3)]) func singularValuesNeedNoVectors(_ m: Int, _ n: Int) throws {
        let A: Tensor<Double> = RandomStreams(seed: 3).normal("A", [m, n], deviation: 1)
        let (alone, whole) = (try A.singularValues(), try A.svd().s.values)
        #expect(alone.count == whole.count && zip(alone, whole).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(throws: DecompositionError.self) { try Tensor<Double>([1, .nan], shape: [1, 2]).singularValues() }
    }

    @Test(arguments: shapes) func inDouble(_ shape: [Int]) throws { try check(shape, as: Double.self, within: 1e-13) }
    @Test(arguments: shapes) func inFloat(_ shape: [Int]) throws { try check(shape, as: Float.self, within: 2e-5) }

    /// Through A A^T or A^T A where that is accurate enough, otherwise through the whole SVD: with values that span 1e12 the square
    /// would lose the small ones.
    @Test(arguments: [(12, 30), (30, 12), (9, 9), (1, 5), (5, 1)], [0.0, 12]) func leadingTriples(_ size: (Int, Int), _ decades: Double) throws {
        let (m, n) = size
        let k = min(m, n)
        let usv = try (gaussian([m, n]) as Tensor<Double>).svd()
        let values = (0..<k).map { pow(10, -decades * Double($0) / Double(k)) * (1 + 0.1 * Double(k - $0)) }
        let A = product(usv.u.scalingColumns(by: values), usv.vt)
        let whole = try A.svd()
        for rank in Set([1, max(1, k / 2), k]) {
            let leading = try A.leadingSVD(rank: rank, accuracy: 1e-7)
            #expect(leading.s.count == rank && leading.u.shape == [m, rank] && leading.vt.shape == [rank, n])
            let scale = 1e-7 * values[rank - 1]
            #expect(distance(leading.s, whole.leading(rank).s) < scale)
            #expect(distance(leading.u, whole.leading(rank).u) < 1e-6 && distance(leading.vt, whole.leading(rank).vt) < 1e-6)
            // Nothing more accurate than the numbers themselves is to be had from squares.
            #expect(try A.leadingSVD(rank: rank, accuracy: Double.ulpOfOne).u.values == whole.leading(rank).u.values)
        }
    }

    /// What stands in where divide and conquer does not converge.
    @Test(arguments: [(7, 4), (4, 7), (5, 5), (1, 6)]) func iterationFindsTheSameValues(_ m: Int, _ n: Int) throws {
        let A: Tensor<Double> = gaussian([m, n])
        let whole = try A.svd()
        let k = min(m, n)
        var (s, u, vt) = (Tensor<Double>.zeros([k]), Tensor<Double>.zeros([m, k]), Tensor<Double>.zeros([k, n]))
        for vectors in [true, false] {
            var work = A
            let info = work.write { a in
                s.write { s in
                    u.write { u in
                        vt.write { vt in
                            Double.svdByIteration(m: m, n: n, a: a, s: s, u: vectors ? u : nil, vt: vectors ? vt : nil)
                        }
                    }
                }
            }
            #expect(info == 0 && distance(s, whole.s) < 1e-12)
        }
        #expect(distance(product(product(u, diagonal(s)), vt), A) < 1e-12)
    }

    func check<S: Scalar>(_ shape: [Int], as: S.Type, within tolerance: S) throws {
        let a: Tensor<S> = gaussian(shape)
        let k = shape.min()!
        for side in SingularSide.allCases {
            let f = try a.svd(signs: side)
            #expect(f.u.shape == [shape[0], k] && f.s.shape == [k] && f.vt.shape == [k, shape[1]])
            #expect(distance(product(product(f.u, diagonal(f.s)), f.vt), a) < tolerance * 10)
            #expect(distance(product(f.u, transposed: true, f.u), .identity(k)) < tolerance)
            #expect(distance(product(f.vt, transposed: false, f.vt, transposed: true), .identity(k)) < tolerance)
            #expect(f.s.values == f.s.values.sorted(by: >) && f.s.values.allSatisfy { $0 >= 0 })
            let deciding = side == .left ? f.u.transposed() : f.vt
            for i in 0..<k {
                let vector = (0..<deciding.columns).map { deciding[i, $0] }
                #expect(vector.max { abs($0) < abs($1) }! > 0)
            }
        }
        #expect(a.values == gaussian(shape, as: S.self).values, "the matrix is left as it was")
    }

    @Test func rankDeficient() throws {
        let a: Tensor<Double> = product(gaussian([9, 2], "b"), gaussian([2, 6], "c"))
        let f = try a.svd()
        #expect(f.s[1] > 0.1 && f.s[2] < 1e-13)
        #expect(distance(product(f.u, transposed: true, f.u), .identity(6)) < 1e-13)
        let zero = try Tensor<Float>.zeros([3, 2]).svd()
        #expect(zero.s.values == [0, 0])
    }

    @Test func knownValues() throws {
        let f = try Tensor<Double>([3, 0, 0, -2], shape: [2, 2]).svd()
        #expect(f.s.values == [3, 2])
        #expect(f.u.values == [1, 0, 0, 1])
        #expect(f.vt.values == [1, 0, 0, -1])
    }

    @Test func leadingTriplesAreTheBestApproximation() throws {
        let a: Tensor<Double> = try matrix(8, 6, spectrum: [5, 3, 1, 0.5])
        let f = try a.svd().leading(2)
        let rest = distance(product(product(f.u, diagonal(f.s)), f.vt), a)
        #expect(f.u.shape == [8, 2] && f.vt.shape == [2, 6] && rest < 1)
        #expect(abs(f.s[0] - 5) < 1e-13 && abs(f.s[1] - 3) < 1e-13)
    }
}

struct FailureTests {
    static let bad: [Double] = [.nan, .infinity, -.infinity]

    @Test(arguments: bad) func entriesThatAreNotFinite(_ value: Double) {
        var a: Tensor<Double> = gaussian([4, 4])
        a[2, 1] = value
        #expect(throws: DecompositionError.notFinite(operation: "SVD")) { try a.svd() }
        #expect(throws: DecompositionError.notFinite(operation: "QR")) { try a.qr() }
        #expect(throws: DecompositionError.notFinite(operation: "eigendecomposition")) { try a.symmetricEigen() }
        #expect(throws: DecompositionError.notFinite(operation: "solve")) { try a.solve(.identity(4)) }
        #expect(throws: DecompositionError.notFinite(operation: "solve")) { try Tensor.identity(4).solve(a) }
        #expect(throws: DecompositionError.notFinite(operation: "Cholesky")) { try a.cholesky() }
        #expect(throws: DecompositionError.notFinite(operation: "range finder")) {
            try a.randomizedSVD(rank: 2, streams: RandomStreams(seed: 1))
        }
        #expect(throws: DecompositionError.notFinite(operation: "SVD")) { try a.converted(to: Float.self).svd() }
    }

    @Test func largeFiniteNumbersAreFinite() {
        #expect(Tensor<Float>(repeating: .greatestFiniteMagnitude, shape: [8]).isFinite)
        #expect(!Tensor<Float>([1, .nan], shape: [2]).isFinite)
    }

    @Test func shapesThatDoNotFit() {
        let a: Tensor<Double> = gaussian([3, 4])
        #expect(throws: DecompositionError.self) { try a.symmetricEigen() }
        #expect(throws: DecompositionError.self) { try a.cholesky() }
        #expect(throws: DecompositionError.self) { try Tensor<Double>.identity(3).solve(.zeros([4])) }
        #expect(throws: DecompositionError.self) { try a.reshaped([12]).svd() }
        #expect(throws: DecompositionError.self) { try a.rangeBasis(rank: 4, streams: RandomStreams(seed: 1)) }
    }

    @Test func singularAndIndefinite() {
        let singular = Tensor<Double>([1, 2, 2, 4], shape: [2, 2])
        #expect(throws: DecompositionError.singular(pivot: 2)) { try singular.solve(.identity(2)) }
        let indefinite = Tensor<Double>([1, 0, 0, -1], shape: [2, 2])
        #expect(throws: DecompositionError.notPositiveDefinite(minor: 2)) { try indefinite.cholesky() }
    }
}

struct FactorisationTests {
    @Test(arguments: shapes) func qr(_ shape: [Int]) throws {
        let a: Tensor<Double> = gaussian(shape)
        let k = shape.min()!
        let f = try a.qr()
        #expect(f.q.shape == [shape[0], k] && f.r.shape == [k, shape[1]])
        #expect(distance(product(f.q, f.r), a) < 1e-13)
        #expect(distance(product(f.q, transposed: true, f.q), .identity(k)) < 1e-13)
        for i in 0..<k {
            #expect(f.r[i, i] >= 0)
            for j in 0..<i { #expect(f.r[i, j] == 0) }
        }
        let single = try a.converted(to: Float.self).qr()
        #expect(distance(product(single.q, single.r), a.converted()) < 1e-4)
    }

    @Test(arguments: [0, 1, 2, 9]) func symmetric(_ n: Int) throws {
        let b: Tensor<Double> = gaussian([n, n])
        let a = product(b, transposed: false, b, transposed: true)
        let f = try a.symmetricEigen()
        #expect(distance(product(product(f.vectors, transposed: true, diagonal(f.values)), f.vectors), a) < 1e-12)
        #expect(f.values.values == f.values.values.sorted())
        let l = try a.cholesky()
        #expect(distance(product(l, transposed: false, l, transposed: true), a) < 1e-12)
        for i in 0..<n { for j in (i + 1)..<max(n, i + 1) { #expect(l[i, j] == 0) } }
    }

    /// A V = V L, columns of norm 1, conjugate pairs beside each other's mirror.
    @Test(arguments: [0, 1, 2, 9]) func general(_ n: Int) throws {
        let a: Tensor<Double> = gaussian([n, n])
        let e = try a.eigen()
        let (re, im) = e.vectors
        for (j, value) in e.values.enumerated() {
            var norm = 0.0
            for i in 0..<n {
                let image = (0..<n).reduce((0, 0)) { ($0.0 + a[i, $1] * re[$1, j], $0.1 + a[i, $1] * im[$1, j]) }
                #expect(abs(image.0 - value.real * re[i, j] + value.imaginary * im[i, j]) < 1e-12)
                #expect(abs(image.1 - value.real * im[i, j] - value.imaginary * re[i, j]) < 1e-12)
                norm += re[i, j] * re[i, j] + im[i, j] * im[i, j]
            }
            #expect(abs(norm - 1) < 1e-12)
        }
        let imaginary = e.values.map(\.imaginary)
        #expect(imaginary == imaginary.sorted() && imaginary == imaginary.reversed().map { 0 - $0 })
    }

    /// exp turns by an angle; exp(A) and exp(-A) are inverse.
    @Test func exponential() {
        let turn = Tensor<Double>([0, -30, 30, 0], shape: [2, 2]).exponential
        #expect(distance(turn, Tensor([cos(30), -sin(30), sin(30), cos(30)], shape: [2, 2])) < 1e-12)
        let a: Tensor<Double> = gaussian([6, 6])
        #expect(distance(product(a.exponential, (-1 * a).exponential), .identity(6)) < 1e-11)
    }

    @Test func onlyOneTriangleIsRead() throws {
        // The lower triangle of [[4, 2], [2, 3]], nonsense above it.
        let a = Tensor<Double>([4, 99, 2, 3], shape: [2, 2])
        let l = try a.cholesky()
        #expect(l.values == [2, 0, 1, 2.0.squareRoot()])
    }

    @Test(arguments: [1, 2, 6]) func linearSystems(_ n: Int) throws {
        let a: Tensor<Double> = gaussian([n, n])
        let b: Tensor<Double> = gaussian([n, 3], "b")
        #expect(distance(product(a, try a.solve(b)), b) < 1e-12)
        let vector: Tensor<Double> = gaussian([n], "c")
        let x = try a.solve(vector)
        #expect(x.shape == [n])
        #expect(distance(product(a, x.reshaped([n, 1])).reshaped([n]), vector) < 1e-12)
        let single = try a.converted(to: Float.self).solve(b.converted())
        #expect(distance(product(a.converted(), single), b.converted()) < 1e-3)
    }

    @Test func scratchIsReturnedToTheLedger() throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let a: Tensor<Double> = gaussian([20, 10])
            _ = try a.svd()
        }
        #expect(ledger.totalNow == 0)
        // The matrix, its copy, U, s and V^T.
        #expect(ledger.peak[.scratch] == 8 * (200 + 200 + 200 + 10 + 100))
    }
}

struct RandomizedSVDTests {
    @Test(arguments: [[60, 40], [40, 60], [50, 50]]) func subspaceOfADecayingSpectrum(_ shape: [Int]) throws {
        let spectrum = (0..<40).map { 10 * Double.exp2(-Double($0)) }
        let a: Tensor<Double> = try matrix(shape[0], shape[1], spectrum: spectrum)
        let exact = try a.svd(signs: .right).leading(6)
        let fast = try a.randomizedSVD(rank: 6, streams: RandomStreams(seed: 3), signs: .right)
        #expect(distance(fast.s, exact.s) < 1e-10)
        #expect(distance(fast.u, exact.u) < 1e-8 && distance(fast.vt, exact.vt) < 1e-8)
        #expect(distance(product(fast.u, transposed: true, fast.u), .identity(6)) < 1e-13)
        #expect(try a.randomizedSVD(rank: 6, streams: RandomStreams(seed: 3), signs: .right).u.values == fast.u.values)
    }

    @Test func powerIterationsHelpOnASlowSpectrum() throws {
        let spectrum = (0..<40).map { 1 / Double($0 + 1).squareRoot() }
        let a: Tensor<Double> = try matrix(60, 40, spectrum: spectrum)
        func residual(_ iterations: Int) throws -> Double {
            let q = try a.rangeBasis(rank: 8, oversampling: 4, powerIterations: iterations, streams: RandomStreams(seed: 3))
            let rest = product(q, product(q, transposed: true, a))
            return zip(rest.values, a.values).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
        }
        let best = spectrum.dropFirst(12).map { $0 * $0 }.reduce(0, +)
        #expect(try residual(2) < residual(0))
        #expect(try residual(3) < 1.1 * best)
    }

    @Test func theTestMatrixCanBeInjected() throws {
        let a: Tensor<Double> = gaussian([5, 4])
        let omega: [Double] = [1, 0, 0, 1, 0, 0, 0, 0]  // the first two columns of the identity
        let q = try a.rangeBasis(
            rank: 2, oversampling: 0, powerIterations: 0, streams: RandomStreams(seed: 1, injected: ["omega": omega]))
        #expect(distance(q, try a.leadingColumns(2).qr().q) < 1e-14)
    }

    @Test(arguments: [1, 7, 192, 230]) func aLowerTriangleIsMultipliedWithoutItsZeros(_ n: Int) {
        let (A, full) = (randomTensor([5, n], "A"), randomTensor([n, n], "L"))
        var L = full
        for i in 0..<n { for j in i + 1..<max(n, i + 1) { L[i, j] = 0 } }
        #expect(distance(A.times(lowerTriangle: L), product(A, L)) < 1e-12)
    }

    /// Half of it is computed; the bits are those of the whole product, whatever the kernels do with the sides of a strip.
    @Test(arguments: [1, 5, 192, 193, 400]) func theGramMatrixIsTheProduct(_ n: Int) {
        let X = randomTensor([33, n], "X")
        #expect(X.gram.values == product(X, transposed: true, X).values)
        let single: Tensor<Float> = X.converted()
        #expect(single.gram.values == product(single, transposed: true, single).values)
    }
}
