import LowRankCore

/// Which part of a weight's gradient FRUGAL gives to Adam now.
enum FRUGALPart<S: Scalar>: Sendable {
    /// The whole weight while it is its turn, else nothing.
    case block(FRUGALBlocks, index: Int, shape: [Int], isChosen: Bool)
    case coordinates(Coordinates)
    case projection(GradientProjector<S>, FRUGALSettings.Basis)
    /// A density too small for this weight.
    case none

    init(_ parameter: ParameterInfo, _ settings: FRUGALSettings, blocks: FRUGALBlocks?) {
        let shape = parameter.shape
        switch settings.part {
        case .block:
            guard let blocks, let index = blocks.names.firstIndex(of: parameter.name) else {
                preconditionFailure("blocks are chosen among the parameters that the rule was adapted to")
            }
            self = .block(blocks, index: index, shape: shape, isChosen: false)
        case .coordinates(let choice):
            let count = choice.count(shape, density: settings.density)
            self = count == 0 ? .none : .coordinates(Coordinates(choice, of: shape, count: count))
        case .projection(let basis, _):
            let projection = settings.projection(shape)!
            self = projection.rank == 0 ? .none : .projection(GradientProjector(shape, projection), basis)
        }
    }

    var isBlock: Bool {
        if case .block = self { true } else { false }
    }

    /// The shape of R; nil when nothing is state-full.
    var shape: [Int]? {
        switch self {
        case .block(_, _, let shape, let isChosen): isChosen ? shape : nil
        case .coordinates(let coordinates): coordinates.partShape
        case .projection(let projector, _): projector.projectedShape
        case .none: nil
        }
    }

    /// Numbers of scratch that R takes.
    var scratchCount: Int {
        if case .projection(let projector, _) = self { projector.scratchCount } else { shape?.reduce(1, *) ?? 0 }
    }

    /// Chooses the part of a period, counted from 0.
    mutating func choose(_ period: Int, _ gradient: Tensor<S>, streams: RandomStreams) throws {
        switch self {
        case .block(let blocks, let index, let shape, _):
            self = .block(blocks, index: index, shape: shape, isChosen: blocks.chosen(period).contains(index))
        case .coordinates(var coordinates):
            self = .none  // so that the indices are not shared while they change
            coordinates.draw(streams, "indices\(period + 1)")
            self = .coordinates(coordinates)
        case .projection(var projector, let basis):
            self = .none
            defer { self = .projection(projector, basis) }
            switch basis {
            case .svd: try projector.follow(gradient)
            case .random:
                projector.draw("P\(period + 1)", streams) { $0.orthonormal($1, $2) }
            case .randperm:
                projector.draw("P\(period + 1)", streams) { $0.selection($1, $2) }
            }
        case .none: break
        }
    }

    /// R <- the part of G;  G <- the rest.
    func split(_ g: UnsafeMutablePointer<S>, into R: UnsafeMutablePointer<S>) {
        switch self {
        case .coordinates(let coordinates): coordinates.move(g, to: R)
        case .projection(let projector, _):
            projector.project(g, into: R)
            projector.projectBack(R, into: g, alpha: -1, beta: 1)
        case .block, .none: preconditionFailure("a part that is all or nothing is not split")
        }
    }

    /// G += alpha up(R); R is used up.
    func add(_ R: UnsafeMutablePointer<S>, to g: UnsafeMutablePointer<S>, alpha: S) {
        switch self {
        case .coordinates(let coordinates): coordinates.add(R, to: g, alpha: alpha)
        case .projection(let projector, _): projector.projectBack(R, into: g, alpha: alpha, beta: 1)
        case .block, .none: preconditionFailure("a part that is all or nothing is not split")
        }
    }

    var stored: [StoredTensor] {
        switch self {
        case .coordinates(let coordinates): coordinates.stored
        case .projection(let projector, _): projector.stored
        case .block, .none: []
        }
    }

    /// The formula for the part and its moments.
    static func storedMemory(_ shape: [Int], _ settings: FRUGALSettings, scalarBytes: Int) -> [StoredMemory] {
        func moments(_ shape: [Int]) -> [StoredMemory] {
            AdamMoments<Float>.storedMemory(count: shape.reduce(1, *), scalarBytes: scalarBytes)
        }
        switch settings.part {
        case .block: return moments(shape)
        case .coordinates(let choice):
            let count = choice.count(shape, density: settings.density)
            let bytes = count * MemoryLayout<Int32>.stride
            return count == 0
                ? [] : [StoredMemory("indices", .projections, bytes: bytes)] + moments(choice.partShape(shape, count: count))
        case .projection:
            let projection = settings.projection(shape)!
            return projection.rank == 0
                ? [] : projection.storedMemory(shape, scalarBytes: scalarBytes) + moments(projection.projectedShape(shape))
        }
    }
}

extension FRUGALSettings {
    /// The projection of a matrix of that shape: round(rho d) of the d dimensions of the projected side.
    func projection(_ shape: [Int]) -> ProjectionSettings? {
        guard case .projection(_, let type) = part else { return nil }
        let side =
            switch type.sides(shape[0], shape[1]) {
            case (true, false): shape[0]
            case (false, true): shape[1]
            default: min(shape[0], shape[1])
            }
        // Half way goes to the even number, as in Python.
        let rank = Int((density * Double(side)).rounded(.toNearestOrEven))
        var result = ProjectionSettings(rank: rank, gap: gap, type: type)
        result.signs = signs
        return result
    }
}

// MARK: - Coordinates

/// Which coordinates of a matrix may be drawn.
enum CoordinateChoice: String, Sendable {
    case columns, rows
    case entries = "randk"

    /// How many there are in an m x n matrix.
    func extent(_ shape: [Int]) -> Int {
        switch self {
        case .columns: shape[1]
        case .rows: shape[0]
        case .entries: shape[0] * shape[1]
        }
    }

    package func count(_ shape: [Int], density: Double) -> Int { Int(density * Double(extent(shape))) }

    /// The shape of what `count` of them hold.
    func partShape(_ shape: [Int], count: Int) -> [Int] {
        switch self {
        case .columns: [shape[0], count]
        case .rows: [count, shape[1]]
        case .entries: [count]
        }
    }
}

extension FRUGALPart {
    /// Coordinates of an m x n matrix, drawn without replacement.
    ///
    /// - Complexity: 4 bytes per column, row or entry.
    struct Coordinates: Sendable {
        private let choice: CoordinateChoice
        private let shape: [Int]
        private var indices: IndexTensor

        init(_ choice: CoordinateChoice, of shape: [Int], count: Int) {
            self.choice = choice
            self.shape = shape
            indices = IndexTensor(repeatElement(0, count: count))
        }

        var partShape: [Int] { choice.partShape(shape, count: indices.count) }

        mutating func draw(_ streams: RandomStreams, _ name: String) {
            indices.assign(streams.sample(name, indices.count, of: choice.extent(shape)))
        }

        /// R <- G at the coordinates, where G becomes 0.
        func move(_ g: UnsafeMutablePointer<S>, to R: UnsafeMutablePointer<S>) {
            let (m, n, k) = (Int64(shape[0]), Int64(shape[1]), Int64(indices.count))
            indices.read { at in
                switch choice {
                case .columns:
                    S.kernels.gatherColumns(g, at, 1, 0, R, m, n, k)
                    S.kernels.scatterColumns(R, at, -1, g, m, n, k)
                case .rows:
                    S.kernels.gatherRows(g, at, R, k, n)
                    for i in 0..<Int(k) { (g + Int(at[i]) * shape[1]).update(repeating: 0, count: shape[1]) }
                case .entries:
                    S.kernels.gatherValues(g, at, 1, 0, R, k)
                    S.kernels.scatterValues(R, at, -1, g, k)
                }
            }
        }

        /// G += alpha R at the coordinates; R is used up.
        func add(_ R: UnsafeMutablePointer<S>, to g: UnsafeMutablePointer<S>, alpha: S) {
            let (m, n, k) = (Int64(shape[0]), Int64(shape[1]), Int64(indices.count))
            indices.read { at in
                switch choice {
                case .columns: S.kernels.scatterColumns(R, at, alpha, g, m, n, k)
                case .rows:
                    S.kernels.scale(R, alpha, k * n)
                    S.kernels.scatterRows(R, at, g, k, n)
                case .entries: S.kernels.scatterValues(R, at, alpha, g, k)
                }
            }
        }

        var stored: [StoredTensor] { [StoredTensor("indices", indices)] }
    }
}
