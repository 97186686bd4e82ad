import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How many bytes a number takes.
public enum NumberSize: String, Sendable, CaseIterable {
    case fp32, bf16
    case eightBit = "8bit"
    case fourBit = "4bit"

    public var bytes: Double {
        switch self {
        case .fp32: 4
        case .bf16: 2
        case .eightBit: 1
        case .fourBit: 0.5
        }
    }
}

/// How numbers are stored, and how a run goes about its gradients.
public struct MemorySettings: Sendable {
    public enum Gradients: String, Sendable, CaseIterable {
        /// All at once, as accumulation and clipping by the global norm need them.
        case full
        /// One parameter after the other, each updated at once (LOMO; GaLore's per-layer weight updates).
        case perLayer = "per-layer"
    }

    public var weights = NumberSize.bf16
    public var state = NumberSize.bf16
    public var projections = NumberSize.bf16
    public var gradients = Gradients.full
    /// Sequences in a batch.
    public var batch = 1
    /// Tokens in a sequence.
    public var context = 256

    public init() {}
}

/// The memory of training a model by a method, in bytes.
public struct MemoryEstimate: Sendable {
    public struct Item: Sendable {
        public let name: String
        public let amount: MemoryAmount
        public let size: NumberSize
        public var bytes: Double { amount.bytes(perNumber: size.bytes) }
    }

    /// Trainable and frozen weights, gradients, moments, projections and indices.
    public let items: [Item]
    /// An estimate; nil for networks that are not decoders.
    public let activations: Double?
    /// The total of the phase in which dense weights are trained first, activations included; nil when there is none.
    public let densePhase: Double?

    public var total: Double { items.reduce(0) { $0 + $1.bytes } }
    public var totalWithActivations: Double { total + (activations ?? 0) }
    /// The total of the largest phase.
    public var peak: Double { max(totalWithActivations, densePhase ?? 0) }

    public init(_ method: TrainingMethod, on model: MemoryModel, _ settings: MemorySettings) throws {
        try self.init(FittedMethod(method), on: model, settings)
    }

    /// - Throws: `MethodError` when the method does not fit the model, `InputError` when no formula tells.
    public init(_ fitted: FittedMethod, on model: MemoryModel, _ settings: MemorySettings) throws {
        let count = try MemoryCount(fitted, on: model)
        // Gradients and activations are not stored in fewer than 16 bits.
        let working = settings.weights == .fp32 ? NumberSize.fp32 : .bf16
        items = [
            Item(name: "trainable weights", amount: count.trainableWeights, size: settings.weights),
            Item(name: "frozen weights", amount: count.frozenWeights, size: settings.weights),
            Item(
                name: "gradients", amount: settings.gradients == .full ? count.gradients : count.largestGradient,
                size: working),
            Item(name: "moments", amount: count.moments, size: settings.state),
            Item(name: "projections, indices", amount: count.projections, size: settings.projections),
        ]
        activations = model.decoder.map {
            $0.activationNumbers(batch: settings.batch, context: settings.context) * working.bytes
        }
        densePhase = try fitted.densePhase.map { try MemoryEstimate($0, on: model, settings).totalWithActivations }
    }
}

extension LlamaShape {
    /// Numbers that a step holds between its forward and its backward pass when nothing is computed twice: per token and
    /// layer the residual before and after attention and two norms' outputs (4 h), queries and attention's output, keys
    /// and values, attention's probabilities and the MLP's three (3 f); at the end a residual, its norm, the logits and
    /// their gradient.
    func activationNumbers(batch: Int, context: Int) -> Double {
        let layer = 4 * hidden + 2 * queryWidth + 2 * keyWidth + 3 * intermediate
        let perToken = Double(layers) * (Double(layer) + Double(heads) * Double(context)) + Double(2 * hidden + 2 * vocabulary)
        return Double(batch) * Double(context) * perToken
    }
}

extension MemoryEstimate {
    /// A table of all items, with totals.
    public var text: String {
        var table = TextTable(headings: [("", .left), ("numbers", .right), ("bytes each", .right), ("memory", .right), ("10^9 bytes", .right)])
        func add(_ name: String, _ numbers: String, _ size: String, _ bytes: Double) {
            table.rows.append([name, numbers, size, Format.bytes(bytes), String(format: "%.4f", bytes / 1e9)])
        }
        for item in items where item.bytes > 0 {
            let sizes = [
                item.amount.numbers > 0 ? String(format: "%g", item.size.bytes) : nil,
                item.amount.bytes > 0 ? "\(Format.bytes(item.amount.bytes)) in all" : nil,
            ]
            add(
                item.name, item.amount.numbers > 0 ? Format.count(Double(item.amount.numbers)) : "",
                sizes.compactMap { $0 }.joined(separator: " + "), item.bytes)
        }
        add("total", "", "", total)
        if let activations {
            add("activations (estimate)", "", "", activations)
            add("total with activations", "", "", totalWithActivations)
        }
        if let densePhase { add("the dense phase before", "", "", densePhase) }
        return table.markdown
    }
}
