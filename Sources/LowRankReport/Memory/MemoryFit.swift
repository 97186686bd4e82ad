import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What of the methods with published results fits into a budget, best claim first.
public struct MemoryFit: Sendable {
    public struct Row: Sendable {
        public let claim: QualityClaim
        public let hyperparameters: [String: HyperValue]
        public let settings: MemorySettings
        public let estimate: MemoryEstimate
        /// Ranks that were lowered for narrow weights, in words.
        public let note: String?
    }

    public let rows: [Row]
    /// Methods that do not fit, with the least they take.
    public let tooLarge: [(method: String, bytes: Double)]
    /// Methods that cannot be applied to the model, and why.
    public let skipped: [(method: String, reason: String)]

    /// The roomiest settings first: what a method can do without is given up last.
    private static let variants: [(state: NumberSize, gradients: MemorySettings.Gradients)] = [
        (.bf16, .full), (.bf16, .perLayer), (.eightBit, .perLayer),
    ]

    /// - Parameters:
    ///   - budget: bytes, activations included.
    ///   - claims: those of methods that are not in the registry are left out.
    public init(budget: Double, model: MemoryModel, claims: [QualityClaim], settings: MemorySettings) throws {
        guard let decoder = model.decoder else { throw InputError("\(model.name) is not a decoder") }
        var rows: [Row] = []
        var tooLarge: [(String, Double)] = []
        var skipped: [(String, String)] = []
        for card in MethodRegistry.all(.training).map(\.card) {
            guard let claim = Self.nearest(claims.filter { $0.method == card.id }, to: decoder.hidden) else { continue }
            let values = try Self.hyperparameters(of: card, claim, hidden: decoder.hidden)
            let candidates: [Row]
            do {
                let method = try FittedMethod([(card.id, values)], on: model)
                candidates = try Self.variants.map { variant in
                    var settings = settings
                    (settings.state, settings.gradients) = variant
                    return Row(
                        claim: claim, hyperparameters: values, settings: settings,
                        estimate: try MemoryEstimate(method, on: model, settings), note: method.note)
                }
            } catch let error as MethodError {
                skipped.append((card.id, error.description))
                continue
            }
            if let row = candidates.first(where: { $0.estimate.peak <= budget }) {
                rows.append(row)
            } else {
                tooLarge.append((card.id, candidates.map(\.estimate.peak).min()!))
            }
        }
        self.rows = rows.sorted { ($0.claim.ratio, $0.claim.method) < ($1.claim.ratio, $1.claim.method) }
        self.tooLarge = tooLarge
        self.skipped = skipped
    }

    private static func width(of model: String) -> Int? { try? MemoryModel("llama-" + model.lowercased()).decoder?.hidden }

    /// The claim for the model of the nearest width.
    private static func nearest(_ claims: [QualityClaim], to hidden: Int) -> QualityClaim? {
        func distance(_ claim: QualityClaim) -> Double {
            width(of: claim.model).map { abs(log(Double($0) / Double(hidden))) } ?? .infinity
        }
        return claims.min { (distance($0), $0.ratio) < (distance($1), $1.ratio) }
    }

    /// The published rank, in proportion to the width.
    private static func hyperparameters(
        of card: MethodCard, _ claim: QualityClaim, hidden: Int
    ) throws -> [String: HyperValue] {
        guard let rank = claim.rank, card.hyperparameters.contains(where: { $0.name == "rank" }),
            let width = width(of: claim.model)
        else { return [:] }
        return ["rank": .integer(max(1, rank * hidden / width))]
    }

    public var text: String {
        var table = TextTable(headings: [
            ("method", .left), ("needs", .right), ("state", .left), ("gradients", .left), ("claimed perplexity", .right),
            ("full rank", .right), ("at", .right), ("source", .left),
        ])
        for row in rows {
            let rank = row.hyperparameters["rank"].map { " rank \($0)" } ?? ""
            table.rows.append([
                row.claim.method + rank, Format.bytes(row.estimate.peak), row.settings.state.rawValue,
                row.settings.gradients.rawValue, String(format: "%.2f", row.claim.perplexity),
                String(format: "%.2f", row.claim.fullRank), row.claim.model, row.claim.source,
            ])
        }
        let left = tooLarge.sorted { $0.bytes < $1.bytes }.map { "\($0.method) (\(Format.bytes($0.bytes)))" }
        var lines = [rows.isEmpty ? "nothing fits" : table.markdown]
        for (note, rows) in Dictionary(grouping: rows, by: \.note).sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
            if let note { lines.append("\(note): " + rows.map(\.claim.method).joined(separator: ", ")) }
        }
        if !left.isEmpty { lines.append("does not fit, with the least it takes: " + left.joined(separator: ", ")) }
        for (method, reason) in skipped { lines.append("\(method) is left out: \(reason)") }
        return lines.joined(separator: "\n")
    }
}
