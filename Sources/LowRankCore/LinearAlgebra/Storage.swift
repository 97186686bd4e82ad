/// A block of plain numbers (floating point or indices) on a cache-line boundary, known to the ledger for as long as it lives.
///
/// Storage is shared between copies of a tensor and copied on the first write to a shared one, so
/// a reference that is mutated is always unique; that is what makes the unchecked conformance sound.
@usableFromInline
final class Storage<Element: Sendable>: @unchecked Sendable {
    @usableFromInline let base: UnsafeMutablePointer<Element>
    @usableFromInline package let count: Int
    private(set) var category: MemoryCategory
    private let ledger: MemoryLedger?
    private let isOwner: Bool

    package var bytes: Int { count * MemoryLayout<Element>.stride }

    /// Uninitialised memory for `count` numbers.
    init(count: Int, category: MemoryCategory) {
        precondition(count >= 0)
        self.count = count
        self.category = category
        isOwner = true
        base = UnsafeMutableRawPointer
            .allocate(byteCount: max(count, 1) * MemoryLayout<Element>.stride, alignment: 64)
            .bindMemory(to: Element.self, capacity: count)
        ledger = MemoryLedger.current
        ledger?.add(bytes, to: category)
    }

    /// Memory that something else owns, counts and keeps for as long as this lives.
    init(borrowing base: UnsafeMutablePointer<Element>, count: Int) {
        self.base = base
        self.count = count
        category = .scratch
        isOwner = false
        ledger = nil
    }

    deinit {
        guard isOwner else { return }
        ledger?.remove(bytes, from: category)
        UnsafeMutableRawPointer(base).deallocate()
    }

    func recategorise(as new: MemoryCategory) {
        ledger?.move(bytes, from: category, to: new)
        category = new
    }
}
