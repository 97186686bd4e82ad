import TestSupport
import Testing

@testable import LowRankCore

struct BlockCodesTests {
    private func decode(_ codes: BlockCodes) -> [Double] { (codes.decoded(shape: [codes.count]) as Tensor<Double>).values }

    @Test func booksAscendFromTheirLeastEntryToOne() {
        for (book, least) in [(DynamicCode.signed, Float(-0.99296874)), (DynamicCode.unsigned, 0)] {
            #expect(book.count == 256 && book == book.sorted() && Set(book).count == 256)
            #expect(book.first == least && book.last == 1 && book.contains(0))
        }
    }

    @Test(arguments: [8, 6, 4], [7, 5, 3]) func shorterBooksAreFilledUpWithZeros(_ bits: Int, _ exponentBits: Int) {
        let book = DynamicCode.book(signed: true, bits: bits, exponentBits: exponentBits)
        #expect(book.count == 256 && book == book.sorted() && Set(book).count == 1 << bits)
        #expect(book.count { $0 == 0 } == 257 - (1 << bits))
    }

    /// Against a search of the whole book, with blocks that do not divide the count.
    @Test(arguments: [1, 7, 64, 4096], [1, 5, 64, 300]) func codesAreTheNearestEntries(_ block: Int, _ count: Int) {
        let x = randomTensor([count])
        for (kind, book) in [(BlockCodes.Book.signed, DynamicCode.signed), (.unsigned, DynamicCode.unsigned)] {
            let x = kind == .signed ? x : Tensor(x.values.map { $0 * $0 }, shape: [count])
            var codes = BlockCodes(kind, count: count, block: block, category: .moments)
            codes.encode(x)
            for i in 0..<count {
                let members = (i / block * block)..<min(count, (i / block + 1) * block)
                let absmax = Double(Float(members.map { abs(x[$0]) }.max()!))
                #expect(Double(codes.absmaxValues[i / block]) == absmax)
                let nearest = book.indices.min { abs(Double(book[$0]) - x[i] / absmax) < abs(Double(book[$1]) - x[i] / absmax) }!
                #expect(Int(codes.codeValues[i]) == nearest)
                #expect(decode(codes)[i] == Double(book[nearest]) * absmax)
            }
        }
    }

    @Test func entriesOfTheBookAreExactAndZerosStayZero() {
        let entries = Tensor<Double>(DynamicCode.signed.map(Double.init), shape: [256])
        var codes = BlockCodes(.signed, count: 256, block: 256, category: .moments)
        codes.encode(entries)
        #expect(codes.codeValues.map(Int.init) == Array(0..<256) && decode(codes) == entries.values)
        codes.encode(Tensor<Float>.zeros([256]))
        #expect(decode(codes).allSatisfy { $0 == 0 } && codes.absmaxValues == [0])
        #expect(decode(BlockCodes(.unsigned, count: 3, block: 2, category: .moments)) == [0, 0, 0])
    }

    @Test func bytesAreOneForANumberAndFourForABlock() {
        let ledger = MemoryLedger()
        MemoryLedger.$current.withValue(ledger) {
            let codes = BlockCodes(.signed, count: 513, block: 256, category: .moments)
            #expect(codes.stored("M").map(\.memory.bytes) == [513, 12] && ledger.now[.moments] == 525)
            #expect(codes.stored("M").map(\.memory) == BlockCodes.storedMemory("M", .moments, count: 513, block: 256))
            withExtendedLifetime(codes) {}
        }
    }
}

struct GroupCodesTests {
    /// The formulas on one number at a time.
    private func expected(_ x: [Double], bits: Int, uniforms: [Double]?) -> (codes: [Int], decoded: [Double]) {
        let top = Double((1 << bits) - 1)
        let scale = max(x.max()! - x.min()!, 1e-5) / top
        let zero = min(max(-(x.min()! / scale).rounded(.toNearestOrEven), 0), top)
        let codes = x.indices.map { i in
            let v = x[i] / scale
            let rounded = uniforms.map { v.rounded(.down) + ($0[i] < v - v.rounded(.down) ? 1 : 0) } ?? v.rounded(.toNearestOrEven)
            return min(max(rounded + zero, 0), top)
        }
        return (codes.map { Int($0) }, codes.map { scale * ($0 - zero) })
    }

    @Test(arguments: 1...8, [1, 5, 16, Int.max]) func codesAreThoseOfTheFormulas(_ bits: Int, _ group: Int) {
        let x = randomTensor([7, 9])
        for uniforms in [nil, RandomStreams(seed: 2).uniform("u", [7, 9], from: 0, to: 1) as Tensor<Double>] {
            var codes = GroupCodes<Double>(shape: [7, 9], bits: bits, group: group, category: .projections)
            codes.encode(x, uniforms: uniforms)
            for start in stride(from: 0, to: 63, by: min(group, 63)) {
                let range = start..<min(start + min(group, 63), 63)
                let (c, d) = expected(Array(x.values[range]), bits: bits, uniforms: uniforms.map { Array($0.values[range]) })
                #expect(codes.codeValues[range].map(Int.init) == c)
                #expect(zip(codes.decoded.values[range], d).allSatisfy { abs($0 - $1) < 1e-15 })
            }
        }
    }

    @Test func roundingAtRandomIsRightInTheMean() {
        var codes = GroupCodes<Double>(shape: [3], bits: 4, group: 3, category: .projections)
        let x = Tensor<Double>([0, 0.37, 1], shape: [3])
        let values = (0..<4000).map { i in
            codes.encode(x, uniforms: RandomStreams(seed: i).uniform("u", [3], from: 0, to: 1))
            return codes.decoded[1]
        }
        #expect(abs(values.reduce(0, +) / 4000 - 0.37) < 0.002 && Set(values).count == 2)
    }

    @Test func whatIsNotANumberStaysSo() {
        for bits in [4, 8] {
            var codes = GroupCodes<Float>(shape: [4], bits: bits, group: 2, category: .projections)
            codes.encode(Tensor([.nan, .nan, 1, 2], shape: [4]))
            #expect(codes.decoded.values[..<2].allSatisfy { $0.isNaN } && codes.decoded.values[2...].allSatisfy { $0.isFinite })
        }
    }

    @Test(arguments: [(8, 15), (5, 15), (4, 8), (1, 8)]) func bytesAreThoseThatAreKept(_ bits: Int, _ bytes: Int) {
        let ledger = MemoryLedger()
        MemoryLedger.$current.withValue(ledger) {
            let codes = GroupCodes<Float>(shape: [3, 5], bits: bits, group: 4, category: .projections)
            #expect(codes.stored("P").map(\.memory.bytes) == [bytes, 16, 16])
            #expect(ledger.now[.projections] == bytes + 32 && codes.byteCount == bytes + 32)
            #expect(codes.stored("P").map(\.memory) == GroupCodes<Double>.storedMemory("P", .projections, count: 15, bits: bits, group: 4, scalarBytes: 4))
            withExtendedLifetime(codes) {}
        }
    }

    @Test func aCopyIsAValue() {
        var codes = GroupCodes<Double>(shape: [4], bits: 4, group: 4, category: .projections)
        codes.encode(randomTensor([4], "a"))
        let (copy, before) = (codes, codes.decoded.values)
        codes.encode(randomTensor([4], "b"))
        #expect(copy.decoded.values == before && codes.decoded.values != before)
    }
}
