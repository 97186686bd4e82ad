import Foundation
import Testing

@testable import LowRankCore

struct SubnormalsTests {
    /// In a thread of its own, so that other tests keep their numbers.
    @Test func countAsZeroOnceFlushed() async {
        let products = await withCheckedContinuation { continuation in
            Thread {
                let before = Self.tinyProduct()
                Subnormals.flush()
                continuation.resume(returning: [before, Self.tinyProduct()])
            }.start()
        }
        #expect(products[0] > 0 && products[1] == 0)
    }

    /// 1e-40, by the loops that training uses.
    private static func tinyProduct() -> Float {
        product(Tensor<Float>([1e-30], shape: [1, 1]), Tensor([1e-10], shape: [1, 1])).values[0]
    }
}
