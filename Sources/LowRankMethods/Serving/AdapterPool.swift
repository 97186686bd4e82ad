import LowRankCore

/// A pool whose blocks are runs of adjacent cells, each where it fits first.
public struct ContiguousPool: Sendable {
    /// How many there are.
    public let cells: Int
    /// In the order of their cells.
    private var blocks: [(id: Int, cells: Range<Int>)] = []

    /// A pool of free cells.
    public init(cells: Int) { self.cells = cells }

    /// The free runs between the blocks, in order; some may be empty.
    private var gaps: [Range<Int>] {
        let starts = [0] + blocks.map(\.cells.upperBound)
        let ends = blocks.map(\.cells.lowerBound) + [cells]
        return zip(starts, ends).map { $0..<$1 }
    }

    /// Cells of no block.
    public var freeCells: Int { gaps.reduce(0) { $0 + $1.count } }
    /// The most adjacent cells that a block can have now.
    public var largestFreeRun: Int { gaps.map(\.count).max() ?? 0 }

    /// The first cell of the block; nil where no run is long enough, and the request is dropped.
    public mutating func allocate(_ id: Int, cells count: Int) -> Int? {
        guard let place = gaps.firstIndex(where: { $0.count >= count }) else { return nil }
        let start = gaps[place].lowerBound
        blocks.insert((id, start..<start + count), at: place)
        return start
    }

    /// Nothing happens for a request that was dropped.
    public mutating func free(_ id: Int) { blocks.removeAll { $0.id == id } }
}

/// A pool whose blocks take any free cells: it serves every request for which there are enough.
public struct PagedPool: Sendable {
    private var unused: [Int]
    private var blocks: [Int: [Int]] = [:]

    /// A pool of these free cells, given out in this order at first.
    public init(order: [Int]) { unused = order.reversed() }
    /// A pool of free cells, given out in order at first.
    public init(cells: Int) { self.init(order: Array(0..<cells)) }

    /// Cells of no block.
    public var freeCells: Int { unused.count }

    /// The cells of the block; nil where there are too few, and the request is dropped.
    public mutating func allocate(_ id: Int, cells count: Int) -> [Int]? {
        guard count <= unused.count else { return nil }
        let cells = Array(unused.suffix(count).reversed())
        unused.removeLast(count)
        blocks[id, default: []] += cells
        return cells
    }

    /// Nothing happens for a request that was dropped.
    public mutating func free(_ id: Int) { unused += (blocks.removeValue(forKey: id) ?? []).reversed() }
}
