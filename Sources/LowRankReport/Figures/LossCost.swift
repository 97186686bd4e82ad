import BenchRuns
import LowRankBench
import LowRankCore
import LowRankMethods

/// What a final loss is bought with.
enum LossCost {
    case optimizerState
    case totalMemory
    case time
    /// Of networks that were trained before.
    case trainedParameters
    /// What is lost of what they knew.
    case forgetting
    /// Where methods choose the ranks.
    case updateRank

    var kind: FigureKind {
        switch self {
        case .optimizerState: .lossMemory
        case .totalMemory: .lossTotalMemory
        case .time: .lossTime
        case .trainedParameters: .lossParameters
        case .forgetting: .lossForgetting
        case .updateRank: .lossRank
        }
    }

    var title: String {
        switch self {
        case .optimizerState: "final loss against optimizer memory"
        case .totalMemory: "final loss against training memory"
        case .time: "final loss against training time"
        case .trainedParameters: "final loss against trained parameters"
        case .forgetting: "final loss against what is forgotten"
        case .updateRank: "final loss against the rank of the updates"
        }
    }

    func axisName(_ task: FigureInput.Task) -> String {
        switch self {
        case .optimizerState: "Optimizer state: moments and projections"
        case .totalMemory: "Weights, gradients and optimizer state, without activations"
        case .time: "Training time per \(task.countName.lowercased().dropLast()) relative to \(task.fullRank?.label ?? "full rank")"
        case .trainedParameters: "Trained parameters, the head included"
        case .forgetting: task.retention?.loss ?? ""
        case .updateRank: "Mean rank of the weights' updates"
        }
    }

    /// Whether a row's value depends on the seed, so that points have a range across.
    var isMeasured: Bool { self == .forgetting || self == .updateRank }

    /// Name of its column.
    var column: String {
        switch self {
        case .optimizerState, .totalMemory: "bytes"
        case .time: "relative_time"
        case .trainedParameters: "parameters"
        case .forgetting: "forgotten"
        case .updateRank: "rank"
        }
    }

    /// What a row without a value lacks.
    var absence: String {
        switch self {
        case .optimizerState, .totalMemory, .trainedParameters: "Memory not measured"
        case .time: "Not timed"
        case .forgetting: "Not read on the earlier data"
        case .updateRank: "Ranks not recorded"
        }
    }

    /// By seed where it depends on it, else one value for all.
    func values(of row: FigureInput.Row, in task: FigureInput.Task) -> [Int: Double] {
        let value: Double? =
            switch self {
            case .optimizerState: row.memory.map { Double($0.optimizerState) }
            case .totalMemory: row.memory.map { Double($0.total) }
            case .time: task.relativeTime(of: row)
            case .trainedParameters: task.startsTrained ? row.memory.map { Double($0.trainedNumbers) } : nil
            case .forgetting, .updateRank: nil
            }
        if let value { return Dictionary(uniqueKeysWithValues: row.finalLosses.keys.map { ($0, value) }) }
        if self == .updateRank { return row.bySeed { $0[UpdateRanks.metric] } }
        guard self == .forgetting, let retention = task.retention else { return [:] }
        return row.bySeed(retention.forgotten)
    }

    func scale(_ values: [Double]) -> FigureScale {
        switch self {
        case .optimizerState, .totalMemory: .bytes(around: values)
        case .time: .ratio(around: values)
        case .trainedParameters: .parameters(low: max(1, values.min()!), high: max(1, values.max()!))
        case .forgetting, .updateRank: .loss(low: values.min()!, high: values.max()!, logarithmic: false)
        }
    }
}
