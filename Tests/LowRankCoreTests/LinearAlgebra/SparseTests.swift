import TestSupport
import Testing

@testable import LowRankCore

struct SparseTests {
    static func support(_ m: Int, _ n: Int, _ count: Int) throws -> SparseSupport {
        try SparseSupport.random(rows: m, columns: n, count: count, streams: RandomStreams(seed: 5))
    }

    @Test(arguments: [(6, 9, 13), (1, 7, 3), (8, 1, 8), (5, 5, 0), (4, 3, 12)])
    func scatterAndGatherAgainstLoops(_ m: Int, _ n: Int, _ count: Int) throws {
        let support = try Self.support(m, n, count)
        let dense: Tensor<Double> = gaussian([m, n], "dense")
        let values: Tensor<Double> = gaussian([count], "values")

        var sum = dense
        support.scatterAdd(values, alpha: 0.5, into: &sum)
        var expected = dense.values
        for (k, index) in support.flat.values.enumerated() { expected[index] += 0.5 * values[k] }
        #expect(sum.values == expected)

        var gathered = values
        support.gather(dense, alpha: 2, beta: 3, into: &gathered)
        for (k, index) in support.flat.values.enumerated() {
            #expect(gathered[k] == 2 * dense[index] + 3 * values[k])
        }
        var plain = Tensor<Double>(repeating: .nan, shape: [count])
        support.gather(dense, into: &plain)
        #expect(plain.values == support.flat.values.map { dense[$0] })

        var back = Tensor<Double>.zeros([count])
        support.gather(support.dense(values), into: &back)
        #expect(back.values == values.values)
    }

    @Test(arguments: [(6, 9, 13), (1, 7, 3), (8, 1, 8), (5, 5, 0), (3, 0, 0)])
    func conversions(_ m: Int, _ n: Int, _ count: Int) throws {
        let support = try Self.support(m, n, count)
        let coordinates = support.coordinates()
        #expect(try SparseSupport(coordinates) == support)
        let rows = support.compressedRows()
        #expect(try SparseSupport(rows) == support)
        #expect(rows.rowStarts.count == m + 1 && rows.rowStarts[m] == count)
        for i in 0..<m {
            for k in rows.rowStarts[i]..<rows.rowStarts[i + 1] {
                #expect(coordinates.rowIndices[k] == i && coordinates.columnIndices[k] == rows.columnIndices[k])
            }
        }
    }

    @Test func coordinatesInAnyOrder() throws {
        let c = Coordinates(rows: 2, columns: 3, rowIndices: IndexTensor([1, 0]), columnIndices: IndexTensor([0, 2]))
        #expect(try SparseSupport(c).flat.values == [2, 3])
    }

    @Test(arguments: [[0, 0], [3, 2], [-1], [6], [0, 5, 6]]) func badSupports(_ flat: [Int]) {
        #expect(throws: SparseError.self) { try SparseSupport(rows: 2, columns: 3, flat: flat) }
    }

    @Test func moreErrors() {
        #expect(throws: SparseError.self) { try SparseSupport(rows: 1 << 40, columns: 1 << 40, flat: []) }
        #expect(throws: SparseError.self) { try SparseSupport(rows: 1 << 16, columns: 1 << 16, flat: []) }
        #expect(throws: SparseError.self) { try Self.support(2, 2, 5) }
        #expect(throws: SparseError.self) { try ColumnSelection([0, 3], of: 3) }
        let starts = CompressedRows(rows: 2, columns: 2, rowStarts: IndexTensor([0, 2, 1]), columnIndices: IndexTensor([0]))
        #expect(throws: SparseError.self) { try SparseSupport(starts) }
        let outside = Coordinates(rows: 2, columns: 3, rowIndices: IndexTensor([0]), columnIndices: IndexTensor([3]))
        #expect(throws: SparseError.self) { try SparseSupport(outside) }
    }

    @Test func columns() throws {
        let selection = try ColumnSelection([3, 0, 3], of: 4)
        let dense: Tensor<Float> = gaussian([5, 4], "dense")
        var selected: Tensor<Float> = gaussian([5, 3], "selected")
        let before = selected
        selection.gather(dense, alpha: 2, beta: 1, into: &selected)
        for i in 0..<5 {
            for (k, j) in [3, 0, 3].enumerated() { #expect(selected[i, k] == 2 * dense[i, j] + before[i, k]) }
        }
        var sum = dense
        selection.scatterAdd(before, alpha: 0.5, into: &sum)
        for i in 0..<5 {
            #expect(sum[i, 0] == dense[i, 0] + 0.5 * before[i, 1])
            #expect(sum[i, 1] == dense[i, 1])
            #expect(sum[i, 3] == dense[i, 3] + 0.5 * before[i, 0] + 0.5 * before[i, 2])
        }
    }

    @Test func theSupportIsCountedUnderProjections() throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let support = try Self.support(30, 20, 17)
            #expect(support.flat.byteCount == 68 && ledger.now[.projections] == 68 && ledger.totalNow == 68)
            let copy = support
            let rows = copy.compressedRows()
            #expect(ledger.now[.projections] == 68)
            #expect(ledger.now[.scratch] == 4 * (31 + 17))
            withExtendedLifetime((support, rows)) {}
        }
        #expect(ledger.totalNow == 0)
    }
}
