import Foundation
import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

struct CosineTransformTests {
    /// Odd lengths, powers of two and what lies between, against the definition.
    @Test(arguments: [1, 2, 3, 4, 6, 7, 8, 12, 15, 16, 24, 40, 64]) func equalsItsDefinition(_ n: Int) {
        let transform = CosineTransform<Double>(length: n)
        let x: Tensor<Double> = randomTensor([2 * n])
        var (table, y, scratch) = (
            Tensor<Double>.zeros([transform.tableCount]), Tensor<Double>.zeros([n]),
            Tensor<Double>.zeros([transform.scratchCount])
        )
        table.write { transform.fill($0) }
        x.read { x in
            table.read { table in
                y.write { y in scratch.write { transform.transform(x, stride: 2, into: y, table: table, scratch: $0) } }
            }
        }
        for k in 0..<n {
            let sum = (0..<n).reduce(0.0) { $0 + x[2 * $1] * cos(.pi * Double(k * (2 * $1 + 1)) / Double(2 * n)) }
            #expect(abs(y[k] - sum * ((k == 0 ? 1.0 : 2.0) / Double(n)).squareRoot()) < 1e-12)
        }
    }
}

struct DCTAdamWTests {
    /// The chosen part of A, mapped back.
    private func storedMemory(_ A: Tensor<Double>, rank: Int, norm: Int, isFast: Bool) -> Tensor<Double> {
        let subspace = CosineSubspace<Double>(A.shape, rank: rank, isFast: isFast)
        var basis = Tensor<Double>.zeros([subspace.basisCount + subspace.choiceCount])
        var R = Tensor<Double>.zeros([rank * A.shape.max()!])
        var result = Tensor<Double>.zeros(A.shape)
        basis.write { basis in
            subspace.fillTable(basis)
            let chosen = A.read { subspace.choice($0, norm: norm, basis: basis, work: basis + subspace.basisCount) }
            subspace.fillBasis(basis, IndexTensor(chosen))
            R.write { R in
                A.read { subspace.project($0, into: R, basis: basis) }
                result.write { subspace.projectBack(R, into: $0, basis: basis) }
            }
        }
        return result
    }

    private func energy(_ A: Tensor<Double>) -> Double { A.values.reduce(0) { $0 + $1 * $1 } }

    /// ||A - back(a)||^2 <= (1 - r/d) ||A||^2 when the columns are ranked by their energy.
    @Test(arguments: [[9, 6], [6, 9], [8, 8]], [1, 3, 5]) func whatIsLeftOutShrinks(_ shape: [Int], _ rank: Int) {
        let A: Tensor<Double> = randomTensor(shape)
        let part = storedMemory(A, rank: rank, norm: 2, isFast: false)
        let rest = Tensor(zip(A.values, part.values).map { $0 - $1 }, shape: shape)
        let d = Double(shape.min()!)
        #expect(energy(rest) <= (1 - Double(rank) / d) * energy(A))
        #expect(abs(energy(rest) + energy(part) - energy(A)) < 1e-12 * energy(A))
    }

    @Test(arguments: [[9, 6], [6, 9], [8, 8]], [false, true]) func allVectorsTogetherAreTheWholeSpace(
        _ shape: [Int], _ isFast: Bool
    ) {
        let A: Tensor<Double> = randomTensor(shape)
        #expect(distance(storedMemory(A, rank: shape.min()!, norm: 1, isFast: isFast), A) < 1e-13)
    }

    /// A moment that lies along chosen vectors is the same matrix afterwards, as far as they are chosen again.
    @Test(arguments: [[5, 4], [4, 5]]) func momentsFollowTheirVectors(_ shape: [Int]) {
        let subspace = CosineSubspace<Double>(shape, rank: 3, isFast: false)
        var scratch = Tensor<Double>.zeros([15])
        let isRight = shape[0] >= shape[1]
        let values = (0..<15).map { Double($0 + 1) }
        var moment = Tensor(values, shape: isRight ? [5, 3] : [3, 5])
        let before = moment
        moment.write { m in scratch.write { subspace.rotate(m, from: [3, 0, 2], to: [0, 1, 2], work: $0) } }
        for i in 0..<5 {
            func at(_ tensor: Tensor<Double>, _ slot: Int) -> Double { isRight ? tensor[i, slot] : tensor[slot, i] }
            #expect(at(moment, 0) == at(before, 1) && at(moment, 1) == 0 && at(moment, 2) == at(before, 2))
        }
    }

    @Test func aNormOfZeroIsAnError() {
        let error = #expect(throws: MethodError.self) {
            try UpdateCase(method: "dct-adamw", knobs: ["ell_norm": .integer(0)], shape: [4, 4]).rule()
        }
        #expect(error?.hyperparameter == "ell_norm")
    }
}

struct RowCodesTests {
    /// No entry is off by more than half the distance between two codes of its row.
    @Test(arguments: [4, 8], [[3, 5], [4, 4], [1, 1]]) func codesAreTheNearest(
        _ bits: Int, _ shape: [Int]
    ) {
        let A: Tensor<Double> = randomTensor(shape)
        var codes = RowCodes<Double>(shape: shape, bits: bits, category: .moments)
        #expect(codes.decoded.values.allSatisfy { $0 == 0 })
        A.read { codes.encode($0) }
        let copy = codes
        let levels = bits == 8 ? 255.0 : 15
        for i in 0..<shape[0] {
            let row = (0..<shape[1]).map { A[i, $0] }
            let half = (row.max()! - row.min()!) / levels / 2
            for j in 0..<shape[1] { #expect(abs(codes.decoded[i, j] - A[i, j]) <= half + 1e-15) }
        }
        // A copy is a checkpoint.
        Tensor<Double>.zeros(shape).read { codes.encode($0) }
        #expect(codes.decoded.values.allSatisfy { $0 == 0 } && copy.decoded.values != codes.decoded.values)
        let bytes = (shape[0] * shape[1] * bits + 7) / 8
        #expect(codes.stored("E").map(\.memory.bytes) == [bytes, 2 * shape[0] * 8])
    }

    @Test func rowsWithoutRangeOrThatAreNotFinite() {
        let A = Tensor<Double>([2, 2, .nan, 1, .infinity, 0], shape: [3, 2])
        var codes = RowCodes<Double>(shape: [3, 2], bits: 8, category: .moments)
        A.read { codes.encode($0) }
        let value = codes.decoded.values
        #expect(value[0] == 2 && value[1] == 2 && !value[4].isFinite)
    }
}
