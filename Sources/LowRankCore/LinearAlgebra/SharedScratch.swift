import Synchronization

/// Scratch memory that is lent for the time of one call, grows to the largest request and stays.
///
/// What shares it needs its largest temporary once instead of each its own, and nothing is
/// allocated after the first round. Copies of a value that holds one share it: it never carries
/// anything from one call to the next.
package final class SharedScratch: Sendable {
    private let block = Mutex<Storage<UInt8>?>(nil)

    package init() {}

    /// Calls `body` with memory for `count` numbers whose content is undefined. Calls must not nest.
    package func lend<S: Scalar>(_ count: Int, of: S.Type, _ body: (UnsafeMutablePointer<S>) -> Void) {
        let bytes = count * MemoryLayout<S>.stride
        block.withLock { block in
            if block == nil || block!.count < bytes {
                block = nil  // given back before the larger one is taken
                block = Storage(count: bytes, category: .scratch)
            }
            let storage = block!
            UnsafeMutableRawPointer(storage.base).withMemoryRebound(to: S.self, capacity: count, body)
            withExtendedLifetime(storage) {}
        }
    }

    /// Calls `body` with a tensor of undefined numbers in the lent memory, of which no copy may be kept.
    package func lend<S: Scalar>(shape: [Int], of: S.Type = S.self, _ body: (inout Tensor<S>) -> Void) {
        lend(shape.reduce(1, *), of: S.self) {
            var tensor = Tensor<S>(borrowing: $0, shape: shape)
            body(&tensor)
        }
    }

    /// Bytes held now.
    package var byteCount: Int { block.withLock { $0?.bytes ?? 0 } }
}
