import LowRankBench
import LowRankCore
import LowRankMethods

/// What a final loss is bought with.
enum LossCost {
    case optimizerState
    case totalMemory
    case time

    var kind: FigureKind {
        switch self {
        case .optimizerState: .lossMemory
        case .totalMemory: .lossTotalMemory
        case .time: .lossTime
        }
    }

    var title: String {
        switch self {
        case .optimizerState: "final loss against optimizer memory"
        case .totalMemory: "final loss against training memory"
        case .time: "final loss against training time"
        }
    }

    func axisName(_ task: FigureInput.Task) -> String {
        switch self {
        case .optimizerState: "Optimizer state: moments and projections"
        case .totalMemory: "Weights, gradients and optimizer state, without activations"
        case .time: "Training time per \(task.countName.lowercased().dropLast()) relative to \(task.fullRank?.label ?? "full rank")"
        }
    }

    /// Name of its column.
    var column: String { self == .time ? "relative_time" : "bytes" }

    /// What a row without a value lacks.
    var absence: String { self == .time ? "Not timed" : "Memory not measured" }

    func value(of row: FigureInput.Row, in task: FigureInput.Task) -> Double? {
        switch self {
        case .optimizerState: row.memory.map { Double($0.optimizerState) }
        case .totalMemory: row.memory.map { Double($0.total) }
        case .time: task.relativeTime(of: row)
        }
    }

    func scale(_ values: [Double]) -> FigureScale {
        self == .time ? .ratio(around: values) : .bytes(around: values)
    }
}
