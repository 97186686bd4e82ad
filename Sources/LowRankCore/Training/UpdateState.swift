/// One thing that an update rule keeps of a parameter: the only statement of its name, its extents and its bytes.
public struct StateSpec: Sendable {
    package enum Storage: Sendable {
        case numbers
        /// Codes of 8 bits; so many consecutive ones share a scale.
        case blocks(BlockCodes.Book, size: Int)
        /// Codes of a few bits; so many consecutive ones share a scale and a zero point.
        case groups(bits: Int, size: Int)
        /// Codes of 4 or 8 bits for a matrix whose rows have a scale each.
        case rows(bits: Int)
        /// Whole numbers of 32 bits.
        case indices
    }

    /// The paper's symbol.
    let symbol: String
    let shape: [Int]
    let category: MemoryCategory
    /// The name under which schedules may change it, such as "exp_avg"; nil for what is no moment.
    let moment: String?
    /// What every number is before the first update.
    let initial: Double
    let storage: Storage

    package init(
        _ symbol: String, _ shape: [Int], _ category: MemoryCategory = .moments, moment: String? = nil,
        initial: Double = 0, as storage: Storage = .numbers
    ) {
        self.symbol = symbol
        self.shape = shape
        self.category = category
        self.moment = moment
        self.initial = initial
        self.storage = storage
    }

    func storedMemory(scalarBytes: Int) -> [StoredMemory] {
        let count = shape.reduce(1, *)
        return switch storage {
        case .numbers: [StoredMemory(symbol, category, bytes: count * scalarBytes)]
        case .indices: [StoredMemory(symbol, category, bytes: count * MemoryLayout<Int32>.stride)]
        case .blocks(_, let size): BlockCodes.storedMemory(symbol, category, count: count, block: size)
        case .rows(let bits):
            RowCodes<Float>.storedMemory(symbol, category, shape, bits: bits, scalarBytes: scalarBytes)
        case .groups(let bits, let size):
            GroupCodes<Float>.storedMemory(
                symbol, category, count: count, bits: bits, group: size, scalarBytes: scalarBytes)
        }
    }
}

/// What an update rule keeps of one parameter, as its layout says. A value: a copy is a checkpoint.
public struct UpdateState<S: Scalar>: TensorStore, Sendable {
    private let rule: any UpdateRule
    package let parameter: ParameterInfo
    /// Already scoped to the parameter.
    package let streams: RandomStreams
    /// Updates so far, as the rule counts them.
    package var t = 0
    /// Further numbers by name that a rule keeps.
    package var notes: [String: [Double]] = [:]
    /// Why the numbers of the run may not be what a reader expects, in one line; nil for most.
    package var warning: String?

    private var layout: [StateSpec] = []
    private var tensors: [String: Tensor<S>] = [:]
    private var blocks: [String: BlockCodes] = [:]
    package var groups: [String: GroupCodes<S>] = [:]
    package var rows: [String: RowCodes<S>] = [:]
    package var indices: [String: IndexTensor] = [:]

    /// Before the first update.
    package init(
        _ rule: any UpdateRule, for parameter: ParameterInfo, streams: RandomStreams = RandomStreams(seed: 0)
    ) {
        (self.rule, self.parameter, self.streams) = (rule, parameter, streams)
        keep(rule.initialLayout(parameter))
    }

    /// One update of `weight`. The gradient may be used as scratch.
    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == parameter.shape && gradient.shape == weight.shape)
        let rule = rule  // is not accessed while the state changes
        rule.update(&weight, &gradient, &self, context)
    }

    /// What the paper or its code names besides what is stored, such as P P^T, when the weight is as it is now.
    public func derived(from weight: Tensor<S>) -> [String: Tensor<S>] { rule.derived(self, from: weight) }

    /// Keeps what another layout says, as before the first update, and nothing else.
    package mutating func keep(_ layout: [StateSpec]) {
        // What was kept goes before the new comes.
        (self.layout, tensors, blocks, groups, rows, indices) = (layout, [:], [:], [:], [:], [:])
        for spec in layout {
            let count = spec.shape.reduce(1, *)
            switch spec.storage {
            case .numbers:
                tensors[spec.symbol] = Tensor(repeating: S(spec.initial), shape: spec.shape, category: spec.category)
            case .blocks(let book, let size):
                blocks[spec.symbol] = BlockCodes(book, count: count, block: size, category: spec.category)
            case .groups(let bits, let size):
                groups[spec.symbol] = GroupCodes(shape: spec.shape, bits: bits, group: size, category: spec.category)
            case .rows(let bits):
                rows[spec.symbol] = RowCodes(shape: spec.shape, bits: bits, category: spec.category)
            case .indices:
                indices[spec.symbol] = IndexTensor(repeatElement(0, count: count), category: spec.category)
            }
        }
    }

    /// Moments <- 0; their memory stays where it is.
    package mutating func forgetMoments() {
        changeMoments { _, moment in
            let count = moment.count
            moment.write { $0.update(repeating: 0, count: count) }
        }
    }

    // MARK: - Numbers

    /// Whether numbers of that symbol are kept as they are, not as codes.
    package func hasNumbers(_ symbol: String) -> Bool { tensors[symbol] != nil }

    package subscript(symbol: String) -> Tensor<S> {
        get { tensors[symbol]! }
        _modify { yield &tensors[symbol]! }
    }

    /// Takes a tensor out, so that it can change beside others; `put` has to follow.
    package mutating func take(_ symbol: String) -> Tensor<S> { tensors[symbol].take()! }
    package mutating func put(_ tensor: consuming Tensor<S>, _ symbol: String) { tensors[symbol] = tensor }

    /// Calls `body` with the numbers of two tensors, to be changed in place.
    package mutating func write(
        _ a: String, _ b: String, _ body: (UnsafeMutablePointer<S>, UnsafeMutablePointer<S>) -> Void
    ) {
        var second = take(b)
        tensors[a]!.write { a in second.write { body(a, $0) } }
        put(second, b)
    }

    /// The same with two that are kept as blocks of codes.
    package mutating func writeBlocks(_ a: String, _ b: String, _ body: (inout BlockCodes, inout BlockCodes) -> Void) {
        var second = blocks[b].take()!
        body(&blocks[a]!, &second)
        blocks[b] = second
    }

    /// Lets a schedule change the moments (ReLoRA prunes them), by names such as "exp_avg"; codes are decoded for it
    /// and rounded anew.
    package mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        for spec in layout {
            guard let name = spec.moment else { continue }
            if case .blocks = spec.storage {
                var moment: Tensor<S> = blocks[spec.symbol]!.decoded(shape: spec.shape)
                change(name, &moment)
                blocks[spec.symbol]!.encode(moment)
            } else {
                change(name, &tensors[spec.symbol]!)
            }
        }
    }

    public var stored: [StoredTensor] {
        layout.flatMap { spec in
            switch spec.storage {
            case .numbers: [StoredTensor(spec.symbol, tensors[spec.symbol]!)]
            case .blocks: blocks[spec.symbol]!.stored(spec.symbol)
            case .groups: groups[spec.symbol]!.stored(spec.symbol)
            case .rows: rows[spec.symbol]!.stored(spec.symbol)
            case .indices: [StoredTensor(spec.symbol, indices[spec.symbol]!)]
            }
        }
    }
}
