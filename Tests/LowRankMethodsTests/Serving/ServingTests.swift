import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TensorMethods

struct ServingTests {
    private let W0: Tensor<Double> = gaussian([5, 4], "W0")
    private let adapters = [2, 1, 0, 3].enumerated().map { i, r in
        ServedAdapter<Double>(A: gaussian([r, 4], "A\(i)"), B: gaussian([5, r], "B\(i)"), scale: 0.5 + Double(i))
    }
    private let x: Tensor<Double> = gaussian([9, 4], "x")
    private let chosen = [1, -1, 3, 0, 1, 2, 3, -1, 0]
    static let variants = MultiLoRABatching.variants

    private func server(_ variant: String) throws -> any WeightServer<Double> {
        guard case .serving(let method) = try MethodRegistry.entry("multi-lora-batching").recipe(["variant": .text(variant)])
        else { fatalError() }
        return try method.server(base: W0, adapters: adapters)
    }

    private func row(_ t: Int, of matrix: Tensor<Double>) -> Tensor<Double> { matrix.gatheringRows([t]) }

    /// The definition, a token at a time.
    private var expected: Tensor<Double> {
        let rows = chosen.enumerated().map { t, a -> Tensor<Double> in
            let W = a < 0 ? W0 : W0 + adapters[a].scale * product(adapters[a].B, adapters[a].A)
            return product(row(t, of: x), transposed: false, W, transposed: true)
        }
        return Tensor(rows.flatMap(\.values), shape: [9, 5])
    }

    @Test(arguments: variants) func aBatchEqualsOneByOne(_ variant: String) throws {
        let server = try server(variant)
        #expect(distance(server.outputs(x, adapters: chosen), expected) < 1e-14)
        for (t, a) in chosen.enumerated() {
            #expect(distance(server.outputs(row(t, of: x), adapters: [a]), row(t, of: expected)) < 1e-14)
        }
    }

    @Test(arguments: variants) func anotherOrderOfTheTokensIsThatOrderOfTheOutputs(_ variant: String) throws {
        let order = [4, 0, 8, 2, 6, 1, 7, 3, 5]
        let y = try server(variant).outputs(x.gatheringRows(order), adapters: order.map { chosen[$0] })
        #expect(distance(y, expected.gatheringRows(order)) < 1e-14)
    }

    @Test(arguments: variants) func withoutAdaptersItIsTheBase(_ variant: String) throws {
        let base = product(x, transposed: false, W0, transposed: true)
        for a in [-1, 2] {
            let y = try server(variant).outputs(x, adapters: [Int](repeating: a, count: 9))
            #expect(distance(y, base) < 1e-14)
        }
        #expect(try server(variant).outputs(.zeros([0, 4]), adapters: []).shape == [0, 5])
    }

    @Test func thePagesMayLieAnywhere() {
        for order in [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [3, 0, 5, 1, 4, 2]] {
            let y = PagedServer(W0, adapters, order: order).outputs(x, adapters: chosen)
            #expect(distance(y, expected) < 1e-14)
        }
    }

    /// Four cells are read at a time, and what is left of a rank is not a multiple of four; in Float as in Double.
    @Test(arguments: 1...9) func everyRankIsGathered(_ rank: Int) {
        let adapter = ServedAdapter<Float>(
            A: (gaussian([rank, 37], "A") as Tensor<Double>).converted(), B: (gaussian([19, rank], "B") as Tensor<Double>).converted(),
            scale: 0.5)
        let (W0, x): (Tensor<Double>, Tensor<Double>) = (gaussian([19, 37], "W0"), gaussian([3, 37], "x"))
        let y = PagedServer<Float>(W0.converted(), [adapter]).outputs(x.converted(), adapters: [0, -1, 0])
        let expected = LoopServer<Float>(W0.converted(), [adapter]).outputs(x.converted(), adapters: [0, -1, 0])
        #expect(zip(y.values, expected.values).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    /// Counted by hand: seven tokens with adapters of ranks 1, 3, 2, 1, 0, 3, 2.
    @Test func costsByHand() throws {
        let derived = try server("grouped").derived(adapters: chosen)
        #expect(derived["flops_base"]![0] == 2 * 9 * 20)
        #expect(derived["flops_grouped"]![0] == 2 * 12 * 9)
        #expect(derived["flops_padded"]![0] == 2 * 7 * 3 * 9)
        #expect(derived["weight_reads_grouped"]![0] == 6 * 9)
        #expect(derived["weight_copies_padded"]![0] == 7 * 3 * 9)
        #expect(derived["sorted_order"]!.values == [1, 7, 3, 8, 0, 4, 5, 2, 6])
        #expect(derived["segment_start"]!.values == [0, 2, 4, 6, 7])
        #expect(derived["segment_adapter"]!.values == [-1, 0, 1, 2, 3])
        #expect(try server("merged").operations(adapters: chosen) == 360 + 2 * 6 * 20)
        #expect(try server("padded").operations(adapters: chosen) == 360 + 378)
        #expect(try server("grouped").storedBytes == 8 * (20 + 6 * 9))
    }

    /// The two pools under the same requests: the paged one serves what fits at all.
    @Test func poolsByHand() {
        var (contiguous, paged) = (ContiguousPool(cells: 12), PagedPool(cells: 12))
        /// The first cell of the contiguous pool, -1 for none, and whether the paged one serves it.
        func allocate(_ id: Int, _ cells: Int) -> [Int] {
            [contiguous.allocate(id, cells: cells) ?? -1, paged.allocate(id, cells: cells) == nil ? 0 : 1]
        }
        #expect(allocate(0, 4) == [0, 1])
        #expect(allocate(1, 3) == [4, 1])
        #expect(allocate(2, 4) == [7, 1])
        contiguous.free(1)
        paged.free(1)
        #expect(contiguous.freeCells == 4 && contiguous.largestFreeRun == 3)
        #expect(allocate(3, 4) == [-1, 1])
        #expect(allocate(4, 2) == [4, 0])
        contiguous.free(3)
        #expect(contiguous.freeCells == 2 && contiguous.largestFreeRun == 1 && paged.freeCells == 0)
    }

    /// Cells anywhere in the pool: the sum of the base and of each token's adapter.
    @Test func cellsAreGatheredWhereTheyLie() throws {
        guard case .mechanism(let method) = try MethodRegistry.entry("s-lora").recipe() else { return }
        let t = method.example(RandomStreams(seed: 4))
        let y = try method.evaluate(t, streams: RandomStreams(seed: 4))["y"]!
        func whole(_ name: String) -> [Int] { t[name]!.values.map { Int($0) } }
        let (location, start, length, bins) = (whole("location"), whole("start"), whole("length"), whole("request_bins"))
        for j in 0..<4 {
            for (token, a) in bins.enumerated() {
                let r = length[a] / 4
                var expected = product(t["x"]!.gatheringRows([token]), t["base"]!.slices[j])
                for cell in location[start[a] + j * r..<start[a] + (j + 1) * r] {
                    let h = t["x"]!.slices[token].dot(t["pool_key"]!.slices[cell])
                    expected = expected + (t["scaling"]![a] * h) * t["pool_value"]!.gatheringRows([cell])
                }
                #expect(distance(y.slices[j].gatheringRows([token]), expected) < 1e-13)
            }
        }
    }
}
