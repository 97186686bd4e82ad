import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The figures there are, by the beginning of their names.
enum FigureKind: String, CaseIterable {
    case learningCurves = "learning-curves"
    case lossMemory = "loss-memory"
    case lossTotalMemory = "loss-total-memory"
    case lossTime = "loss-time"
    case lossParameters = "loss-parameters"
    case lossForgetting = "loss-forgetting"
    case lossRank = "loss-rank"
    case updateRanks = "update-ranks"
    case gapToFullRank = "gap-to-full-rank"
    case gapToSecond = "gap-to-second-reference"
    case memory = "memory"
    case throughput = "throughput"
    case learningRate = "learning-rate"
    case bestRateRank = "best-rate-rank"
    case bestRateCurvature = "best-rate-curvature"
    case effectiveRank = "effective-rank"
    case subspaceOverlap = "subspace-overlap"
    case gradientSpectrum = "gradient-spectrum"
    case capturedEnergy = "captured-energy"
    case scale
    case headline
    case relation
    case sweep
    case curves
    case panels
    case bars
    case map

    /// The name of its files, without extension.
    func name(_ slug: String) -> String { rawValue + "-" + slug }

    /// Of the files that every figure has.
    static let extensions = ["tsv", "gp", "svg", "png"]

    /// Whether a file is part of a figure.
    static func owns(_ file: URL) -> Bool {
        extensions.contains(file.pathExtension)
            && allCases.contains { file.lastPathComponent.hasPrefix($0.rawValue + "-") }
    }
}
