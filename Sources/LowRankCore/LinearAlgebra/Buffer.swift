/// Plain numbers that are kept but are no tensor: codes and what scales them. Value semantics as a tensor's.
package struct Buffer<Element: BitwiseCopyable & Sendable>: Sendable {
    private var storage: Storage<Element>

    package var count: Int { storage.count }
    package var byteCount: Int { storage.bytes }
    package var category: MemoryCategory { storage.category }

    package init(repeating value: Element, count: Int, category: MemoryCategory) {
        storage = Storage(count: count, category: category)
        storage.base.initialize(repeating: value, count: count)
    }

    @inline(__always)
    package func read<R>(_ body: (UnsafePointer<Element>) -> R) -> R {
        defer { withExtendedLifetime(storage) {} }
        return body(UnsafePointer(storage.base))
    }

    @inline(__always)
    package mutating func write<R>(_ body: (UnsafeMutablePointer<Element>) -> R) -> R {
        makeUnique()
        defer { withExtendedLifetime(storage) {} }
        return body(storage.base)
    }

    private mutating func makeUnique() {
        guard !isKnownUniquelyReferenced(&storage) else { return }
        let copy = Storage<Element>(count: storage.count, category: storage.category)
        copy.base.initialize(from: storage.base, count: storage.count)
        storage = copy
    }

    /// Counts the bytes under another category from now on.
    mutating func recategorise(as category: MemoryCategory) {
        makeUnique()
        storage.recategorise(as: category)
    }

    var values: [Element] { read { Array(UnsafeBufferPointer(start: $0, count: count)) } }
}
