import TestSupport
import Testing

@testable import LowRankCore

struct SparseTests {
    static func support(_ m: Int, _ n: Int, _ count: Int) throws -> SparseSupport {
        try SparseSupport.random(rows: m, columns: n, count: count, streams: RandomStreams(seed: 5))
    }

    @Test(arguments: [[0, 0], [3, 2], [-1], [6], [0, 5, 6]]) func badSupports(_ flat: [Int]) {
        #expect(throws: SparseError.self) { try SparseSupport(rows: 2, columns: 3, flat: flat) }
    }

    @Test func moreErrors() {
        #expect(throws: SparseError.self) { try SparseSupport(rows: 1 << 40, columns: 1 << 40, flat: []) }
        #expect(throws: SparseError.self) { try SparseSupport(rows: 1 << 16, columns: 1 << 16, flat: []) }
        #expect(throws: SparseError.self) { try Self.support(2, 2, 5) }
        #expect(throws: SparseError.self) { try ColumnSelection([0, 3], of: 3) }
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
            #expect(ledger.now[.projections] == 68)
            withExtendedLifetime((support, copy)) {}
        }
        #expect(ledger.totalNow == 0)
    }
}
