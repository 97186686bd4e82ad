import Synchronization

/// What a tensor is kept for. Every byte the project allocates for numbers has one of these.
public enum MemoryCategory: String, CaseIterable, Codable, Sendable {
    /// Weights that receive gradients.
    case trainableWeights
    /// Weights that are only read.
    case frozenWeights
    /// Gradients of the trainable weights.
    case gradients
    /// What the update rule averages over time (Adam's two moments, momentum).
    case moments
    /// Projectors, supports and other indices that a method keeps between steps.
    case projections
    /// Everything between the input and the loss, and its gradients.
    case activations
    /// What is measured of the weights before the first update, and given back then.
    case calibration
    /// Temporaries of an update, a refresh or an evaluation.
    case scratch

    var index: Int { Self.allCases.firstIndex(of: self)! }
}

/// Counts the bytes of tensors by category, now and at peak.
///
/// A ledger counts what is allocated while it is the current one (`MemoryLedger.$current`), for as
/// long as that memory lives. Nothing is estimated: the numbers come from the allocations.
public final class MemoryLedger: Sendable {
    /// The ledger that counts what this task allocates; nil counts nothing.
    @TaskLocal public static var current: MemoryLedger?

    private struct Counts {
        var now = [Int](repeating: 0, count: MemoryCategory.allCases.count)
        var peak = [Int](repeating: 0, count: MemoryCategory.allCases.count)
        var totalNow = 0
        var totalPeak = 0
    }
    private let counts = Mutex(Counts())

    /// Nothing counted yet.
    public init() {}

    func add(_ bytes: Int, to category: MemoryCategory) {
        counts.withLock { c in
            let i = category.index
            c.now[i] += bytes
            c.peak[i] = max(c.peak[i], c.now[i])
            c.totalNow += bytes
            c.totalPeak = max(c.totalPeak, c.totalNow)
        }
    }

    func remove(_ bytes: Int, from category: MemoryCategory) {
        counts.withLock { c in
            c.now[category.index] -= bytes
            c.totalNow -= bytes
        }
    }

    func move(_ bytes: Int, from old: MemoryCategory, to new: MemoryCategory) {
        counts.withLock { c in
            c.now[old.index] -= bytes
            c.now[new.index] += bytes
            c.peak[new.index] = max(c.peak[new.index], c.now[new.index])
        }
    }

    /// Bytes alive now, by category.
    public var now: [MemoryCategory: Int] { snapshot(\.now) }
    /// The most bytes that were alive at once, for each category on its own.
    public var peak: [MemoryCategory: Int] { snapshot(\.peak) }
    /// Bytes alive now, all categories together.
    public var totalNow: Int { counts.withLock { $0.totalNow } }
    /// The most bytes that were alive at once, all categories together.
    public var totalPeak: Int { counts.withLock { $0.totalPeak } }

    private func snapshot(_ path: KeyPath<Counts, [Int]> & Sendable) -> [MemoryCategory: Int] {
        let values = counts.withLock { $0[keyPath: path] }
        return Dictionary(uniqueKeysWithValues: MemoryCategory.allCases.map { ($0, values[$0.index]) })
    }
}

/// Something a method keeps between steps: what the ledger must find, and what the card's formula says.
public struct StoredMemory: Sendable, Hashable {
    /// The paper's symbol, such as "M" or "P".
    public let name: String
    /// What it is kept for.
    public let category: MemoryCategory
    /// What it takes.
    public let bytes: Int

    /// So many bytes under the paper's symbol.
    public init(_ name: String, _ category: MemoryCategory, bytes: Int) {
        self.name = name
        self.category = category
        self.bytes = bytes
    }
}
