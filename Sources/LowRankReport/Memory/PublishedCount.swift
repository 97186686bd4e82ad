import LowRankBench
import LowRankCore
import LowRankMethods

/// What a published method keeps of a model, counted by the formulas of this project's methods: CoLA as low-rank, and
/// FRUGAL as AdamW on exactly a part rho of the linear weights, where `frugal` takes whole ones.
struct PublishedCount: Sendable {
    /// Bytes per number.
    struct Sizes {
        var weights = 2.0
        var state = 2.0
        var projections = 2.0
        /// The official sparse supports are 64-bit integers.
        var index = 8.0
    }

    let count: MemoryCount
    private let fullRank: MemoryCount
    /// Numbers of moments, which may be fewer than those of `count`.
    private var moments: Double

    /// - Throws: `InputError` for a method that none of this project's amounts to.
    init(_ cell: PublishedCell, on model: MemoryModel) throws {
        fullRank = try MemoryCount(TrainingMethod([]), on: model)
        guard let choice = Self.method(cell) else { throw InputError("\(cell.method) is not counted") }
        count = try MemoryCount(TrainingMethod([choice]), on: model)
        moments = Double(count.moments.numbers)
        if let density = cell.method.split(separator: "=").dropFirst().first.flatMap({ Double($0) }) {
            let linear = try MemoryCount(TrainingMethod([choice]), on: model.linearOnly).moments.numbers
            moments -= (1 - density) * Double(linear)
        }
    }

    private static func method(_ cell: PublishedCell) -> (id: String, values: [String: HyperValue])? {
        let rank = cell.rank.map { ["rank": HyperValue.integer($0)] } ?? [:]
        return switch cell.method {
        case "Full", "Full-rank", "AdamW", "8-bit Adam": ("adamw", [:])
        case "GaLore", "GaLore BF16", "8-bit GaLore": ("galore", rank)
        case "Fira": ("fira", rank)
        case "APOLLO", "APOLLO (half rank)": ("apollo", rank)
        case "APOLLO-Mini": ("apollo-mini", [:])
        case "Low-Rank", "CoLA": ("low-rank", rank)
        case "LoRA": ("lora", rank)
        case "ReLoRA": ("relora", rank)
        case "SLTrain": ("sltrain", rank.merging(["sp_ratio": .real(0.03)]) { $1 })
        case _ where cell.method.hasPrefix("FRUGAL"): ("adamw", [:])
        default: nil
        }
    }

    private func optimizer(_ sizes: Sizes) -> Double {
        moments * sizes.state + Double(count.projections.numbers) * sizes.projections
    }

    /// What a cell may hold beside a saving.
    static let quantities = [
        "weights", "optimizer", "weights+optimizer", "weights+gradients+optimizer", "parameters",
    ]
    /// A saving begins so; what it is compared with follows.
    static let saving = "optimizer saving "

    /// Bytes, parameters, or a fraction.
    func value(_ quantity: String, _ sizes: Sizes = Sizes()) -> Double {
        let indices = Double(count.projections.bytes) / Double(MemoryLayout<Int32>.stride) * sizes.index
        let weights = Double(count.weights) * sizes.weights + indices
        switch quantity {
        case "weights": return weights
        case "optimizer": return optimizer(sizes)
        case "weights+optimizer": return weights + optimizer(sizes)
        case "weights+gradients+optimizer":
            return weights + Double(count.gradients.numbers) * sizes.weights + optimizer(sizes)
        case "parameters": return Double(count.weights)
        // A saving.
        default: return 1 - optimizer(sizes) / (Double(fullRank.moments.numbers) * 2)
        }
    }
}

extension PublishedCell {
    /// Everything that is kept, at two bytes per number (8-bit methods: one per number of moments), in the printed unit;
    /// nil for methods that are not counted, and for RoBERTa, where what trains beside the matrices is a matter of the
    /// task.
    func exactCount() throws -> Double? {
        let isEightBit = method.hasPrefix("8-bit")
        guard model != "RoBERTa-base" || method == "Full",
            let counted = try? PublishedCount(self, on: memoryModel())
        else { return nil }
        return counted.value(quantity, .init(state: isEightBit ? 1 : convention == .B2 ? 4 : 2)) / unitSize
    }
}
