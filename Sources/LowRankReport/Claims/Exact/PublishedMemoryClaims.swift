import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Printed memory columns: what rule gives them, and what is allocated.
enum PublishedMemoryClaims {
    /// The four cells of a row, 60M to 1B.
    private static func row(
        _ paper: String, _ table: String, _ method: String, _ quantity: String, _ convention: MemoryConvention,
        hasRank: Bool = true, _ published: [String]
    ) throws -> [PublishedCell] {
        try zip(C4Size.all, published).map { size, value in
            PublishedCell(
                paper: paper, table: table, model: size.name, method: method, rank: hasRank ? size.rank : nil,
                quantity: quantity, published: value, unit: quantity == "parameters" ? "M" : "G", verified: "",
                convention: convention, agrees: .rounded)
        }
    }

    /// Every printed number that these claims are about.
    static var cells: [PublishedCell] {
        get throws {
            try frugalRows.flatMap(\.cells) + qGaLore + galore + row(
                "SLTrain", "Table 2", "SLTrain", "parameters", .count, slTrainParameterCells)
                + row("SLTrain", "Table 2", "SLTrain", "weights+optimizer", .D4, slTrainMemoryCells)
        }
    }

    // MARK: - FRUGAL

    private static var frugalRows: [(density: Double, cells: [PublishedCell])] {
        get throws {
            func row(_ method: String, _ published: [String]) throws -> [PublishedCell] {
                try self.row("FRUGAL", "main C4 table", method, "optimizer", .B2, hasRank: false, published)
            }
            return try [
                (1, row("AdamW", ["0.43", "1.00", "2.74", "9.98"])),
                (0.25, row("FRUGAL rho=0.25", ["0.29", "0.52", "1.05", "3.23"])),
                (0, row("FRUGAL rho=0", ["0.24", "0.37", "0.49", "0.98"])),
            ]
        }
    }

    /// frugal-5: 8 (O + rho lin) bytes in FP32, and 12 printed cells.
    static func frugalTable(
        claimed: (WeightCounts, _ density: Double) -> Double = { 8 * (Double($0.others) + $1 * Double($0.linear)) }
    ) throws -> ExactFinding {
        var isAllocated = true
        var buffers: [Int] = []
        for density in [0.0, 0.25, 1] {
            let run = try CountedRun("frugal", ["projection": .text("coordinate"), "density": .real(density)])
            buffers.append(run.bytes(.moments))
            let formula = try run.formula.moments.numbers
            isAllocated = isAllocated && Double(buffers.last!) == claimed(WeightCounts(run.model), density)
                && buffers.last! == 4 * formula
        }
        var digits = 0
        for (density, cells) in try frugalRows {
            for cell in cells {
                let model = try cell.memoryModel()
                let bytes = claimed(WeightCounts(model), density)
                let counted = try cell.convention.value(of: cell, printed: PrintedCells([]))
                if cell.agreement(of: counted) == .rounded, abs(bytes / 0x1p30 / counted - 1) < 1e-9 { digits += 1 }
            }
        }
        return ExactFinding(
            holds: isAllocated && digits == 12,
            finding: "at rho = 0 / 0.25 / 1 a small run allocates \(buffers.map(Double.init).listed("%.0f")) bytes of moments, "
                + "8 (O + rho lin) \(isAllocated ? "exactly" : "is something else"); "
                + "\(digits) of 12 printed cells come out to the digit in GiB")
    }

    // MARK: - Q-GaLore

    private static var qGaLore: [PublishedCell] {
        get throws {
            try row("Q-GaLore", "Table 1", "Q-GaLore", "weights+optimizer", .R11, ["0.18", "0.39", "0.88", "3.08"])
        }
    }

    /// The cells of GaLore's paper that Q-GaLore's are made of.
    private static var galore: [PublishedCell] {
        get throws {
            try row("GaLore", "Table 2", "GaLore", "weights+optimizer", .R1, ["0.24", "0.52", "1.22", "4.38"])
                + row("GaLore", "Table 6a", "Full", "weights", .D1, hasRank: false, ["0.12", "0.25", "0.68", "2.60"])
        }
    }

    /// qgalore-5: the table is GaLore's less half of the weights.
    /// - Parameter rule: what is claimed to give the cells.
    static func qGaLoreTable(rule: MemoryConvention = .R11) throws -> ExactFinding {
        let printed = PrintedCells(try galore)
        let values = try qGaLore.map { try rule.value(of: $0, printed: printed) }
        let agree = zip(try qGaLore, values).allSatisfy { $0.agreement(of: $1) != .no }
        let run = try CountedRun("q-galore", ["rank": .integer(6)])
        let formula = try run.formula
        let isAllocated = zip(
            [run.bytes(.trainableWeights), run.bytes(.moments), run.bytes(.projections)],
            [formula.trainableWeights, formula.moments, formula.projections]
        ).allSatisfy { Double($0) == $1.bytes(perNumber: 4) }
        let kept = try C4Size.all.map { size in
            let count = try MemoryCount("q-galore", ["rank": .integer(size.rank)], on: size.model)
            return [count.trainableWeights, count.moments, count.projections].reduce(0) { $0 + $1.bytes(perNumber: 2) } / 1e9
        }
        return ExactFinding(
            holds: agree && isAllocated,
            finding: "GaLore's printed cells less half of its printed weights: \(values.listed("%.3f")) G, printed "
                + "\(try qGaLore.map(\.published).joined(separator: " / ")); kept in fact, by a formula that equals the bytes of a small "
                + "run: \(kept.listed("%.3f")) G (codes of 8 and 4 bits with their scales, the rest in BF16)")
    }

    // MARK: - SLTrain

    private static let slTrainParameterCells = ["44", "97", "194", "646"]
    private static let slTrainMemoryCells = ["0.26", "0.60", "1.24", "4.16"]

    private static func slTrain(_ rank: Int, _ density: Double) -> [String: HyperValue] {
        ["rank": .integer(rank), "sp_ratio": .real(density)]
    }

    /// sltrain-3: Lr + floor(delta m n) parameters.
    static func slTrainParameters(
        claimed: (WeightCounts, _ rank: Int, _ density: Double) -> Int = { $0.others + $0.factors($1) + $0.nonzeros($2) }
    ) throws -> ExactFinding {
        let run = try CountedRun("sltrain", slTrain(6, 0.03))
        let allocated = run.bytes(.trainableWeights) / 4
        let isAllocated = allocated == claimed(WeightCounts(run.model), 6, 0.03)
        let cells = try row("SLTrain", "Table 2", "SLTrain", "parameters", .count, slTrainParameterCells)
        let found = try C4Size.all.map { size in
            (
                claimed: claimed(WeightCounts(size.model), size.rank, 0.03),
                formula: try MemoryCount("sltrain", slTrain(size.rank, 0.03), on: size.model).weights
            )
        }
        let agree = zip(cells, found).allSatisfy { cell, count in
            count.claimed == count.formula && cell.agreement(of: Double(count.claimed) / 1e6) == .rounded
        }
        return ExactFinding(
            holds: isAllocated && agree,
            finding: "\(allocated) numbers allocated in a small run; at 60M-1B \(found.map { Double($0.formula) / 1e6 }.listed("%.2f")) M, "
                + "printed \(slTrainParameterCells.joined(separator: " / ")) M")
    }

    /// sltrain-4: two bytes for each parameter and moment, eight for an index.
    /// - Parameter indexBytes: of the official code.
    static func slTrainTable(indexBytes: Int = 8) throws -> ExactFinding {
        let run = try CountedRun("sltrain", slTrain(6, 0.03))
        // This project's indices have 32 bits.
        let isAllocated = run.bytes(.projections) == 4 * WeightCounts(run.model).nonzeros(0.03)
        let cells = try row("SLTrain", "Table 2", "SLTrain", "weights+optimizer", .D4, slTrainMemoryCells)
        var (wide, narrow): ([Double], [Double]) = ([], [])
        var isSaved = true
        for size in try C4Size.all {
            let count = try MemoryCount("sltrain", slTrain(size.rank, 0.03), on: size.model)
            let numbers = 2 * (count.weights + count.moments.numbers)
            let nonzeros = WeightCounts(size.model).nonzeros(0.03)
            wide.append(Double(numbers + indexBytes * nonzeros) / 1e9)
            narrow.append(Double(numbers + count.projections.bytes) / 1e9)
            isSaved = isSaved && count.projections.bytes == 4 * nonzeros
        }
        let agree = try zip(cells, wide).allSatisfy { cell, value in
            let counted = try cell.convention.value(of: cell, printed: PrintedCells([]))
            return cell.agreement(of: value) != .no && abs(counted / value - 1) < 1e-9
        }
        return ExactFinding(
            holds: isAllocated && isSaved && agree,
            finding: "with \(8 * indexBytes)-bit indices \(wide.listed("%.4f")) G, printed \(slTrainMemoryCells.joined(separator: " / ")) "
                + "(the first truncated); this project keeps 32-bit ones, 4 bytes less per non-zero: \(narrow.listed("%.4f")) G")
    }
}
