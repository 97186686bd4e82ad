import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The rules by which published memory columns were made, as far as they can be found out. Counting rules evaluate the
/// formulas of the methods; the R rules combine numbers that are printed elsewhere. `baselines/published/README.md`
/// says what each is.
enum MemoryConvention: String, Sendable, CaseIterable {
    case D1, D2, D3, D4, B1, B2, N1, G1, G2, count
    case R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11

    /// Whether other printed numbers are combined, instead of anything being counted.
    var isCopied: Bool { [.R1, .R2, .R3, .R4, .R5, .R6, .R7, .R9, .R10, .R11].contains(self) }

    /// The value of a cell in its printed unit.
    /// - Parameter printed: all cells, for rules that use others.
    func value(of cell: PublishedCell, printed: PrintedCells) throws -> Double {
        let model = try cell.memoryModel()
        func counted(_ sizes: PublishedCount.Sizes = .init()) throws -> Double {
            try PublishedCount(cell, on: model).value(cell.quantity, sizes) / cell.unitSize
        }
        let binary = 1e9 / 1_073_741_824
        switch self {
        case .D1, .D4, .count: return try counted()
        case .D2:
            let twice = cell.quantity.contains("weights") ? model.othersOnly.parameterCount : 0
            return try counted() + 2 * Double(twice) / cell.unitSize
        case .D3: return try counted(.init(state: 1, projections: 1))
        case .B1: return try counted() * binary
        case .B2: return try counted(.init(state: 4)) * binary
        case .N1: return 8 * 7.0e9 / cell.unitSize
        case .G1:
            let weights = 2 * Double(model.parameterCount)
            let state = try PublishedCount(cell, on: model.linearOnly).value("optimizer", .init(state: 4, projections: 4))
            return (weights + state) / cell.unitSize
        case .G2:
            let adapters = try PublishedCount(cell, on: model.linearOnly).count
            return (2 * Double(model.parameterCount) + 12 * Double(adapters.trainableWeights.numbers)) / cell.unitSize
        case .R8:
            return try PublishedCount(cell, on: model.linearOnly).value("optimizer") / cell.unitSize
        default: return copied(for: cell, printed)
        }
    }

    private func copied(for cell: PublishedCell, _ printed: PrintedCells) -> Double {
        func galore(_ table: String, _ method: String) -> Double { printed.value("GaLore", table, cell.model, method) }
        let isFactored = ["LoRA", "ReLoRA"].contains(cell.method)
        let fullWeights = galore("Table 6a", "Full")
        // What APOLLO prints for APOLLO-Mini is the weights alone, and at 350M differs from GaLore's.
        let apolloWeights = printed.value("APOLLO", "Table 2", cell.model, "APOLLO-Mini")
        switch self {
        case .R1:
            let optimizer = 0.75 * galore("Table 6b", "Low-Rank")
            return cell.quantity == "optimizer" ? optimizer : optimizer + fullWeights
        case .R2: return fullWeights + galore("Table 6a", "Low-Rank")
        case .R3: return galore("Table 6a", cell.method) + galore("Table 6b", cell.method)
        case .R4: return galore("Table 2", "GaLore")
        case .R5: return fullWeights
        case .R6: return (apolloWeights + galore("Table 2", "GaLore")) / 2
        case .R7: return apolloWeights / 2
        case .R9: return printed.value("APOLLO", "Table 4", cell.model, "AdamW") / 4
        case .R10:
            return galore("Table 2", cell.method == "Fira" ? "GaLore" : cell.method)
                + (isFactored ? galore("Table 6a", "Low-Rank") : fullWeights)
        case .R11: return galore("Table 2", "GaLore") - fullWeights / 2
        default: preconditionFailure("\(self) counts")
        }
    }
}

/// Printed numbers by their place.
struct PrintedCells: Sendable {
    private let values: [[String]: Double]

    init(_ cells: [PublishedCell]) {
        values = Dictionary(cells.map { (Array($0.place.prefix(4)), $0.value) }) { first, _ in first }
    }

    /// - Returns: not a number when there is none.
    func value(_ paper: String, _ table: String, _ model: String, _ method: String) -> Double {
        values[[paper, table, model, method]] ?? .nan
    }
}
