import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Reads one file of `suites/claims`, as strictly as suites are read.
struct ClaimReader {
    static let schema = "claims/1"

    let catalogue: MethodCatalogue

    /// An entry, and the key to point at when it does not go with the others.
    typealias Entry = (claim: Claim, key: SettingNode)

    package func read(_ file: String) throws -> [Entry] {
        let url = URL(fileURLWithPath: file)
        let root = try SettingNode.load(url, named: file)
        let top = try root.settings(required: ["schema", "claims"])
        guard try top["schema"]!.text() == Self.schema else { throw top["schema"]!.error("must be \(Self.schema)") }
        let method = url.deletingPathExtension().lastPathComponent
        guard let card = catalogue.card(method) else {
            throw root.error(
                "the file is named after a method, and there is no '\(method)'; "
                    + suggestion(for: method, among: catalogue.cards.map(\.id)))
        }
        let entries = try top["claims"]!.entries()
        guard !entries.isEmpty else { throw top["claims"]!.error("needs at least one claim") }
        return try entries.map { entry in
            guard entry.name.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }) else {
                throw entry.key.error("a claim's id may hold small letters, digits and '-'")
            }
            return (try claim(entry, card), entry.key)
        }
    }

    private func claim(_ entry: SettingNode.Entry, _ card: MethodCard) throws -> Claim {
        let common = ["statement", "decision", "claimed", "source"]
        let optional = ["note", "run", "against", "run_from", "against_from", "full", "metric", "against_metric", "unequal"]
        let values = try entry.value.settings(required: common, optional: optional)
        let isExact = try values["decision"]!.text() == "exact"
        if isExact, let stray = optional.dropFirst().compactMap({ values[$0] }).first {
            throw stray.error("an exact claim compares no runs; remove this key or write another decision")
        }
        return Claim(
            id: entry.name, method: card.id, statement: try values["statement"]!.text(),
            source: try source(values["source"]!, card), margin: try margin(values["claimed"]!),
            test: isExact ? .exact : .runs(try comparison(values, of: entry.value)), note: try values["note"]?.text())
    }

    /// `{place: Table 2, value: read}`; `paper` and `arxiv` where it is not the method's own.
    private func source(_ node: SettingNode, _ card: MethodCard) throws -> Claim.Source {
        let values = try node.settings(required: ["place", "value"], optional: ["paper", "arxiv"])
        let paper = try values["paper"]?.text()
        let reading = try values["value"]!.choice(Claim.Source.Reading.allCases.map(\.rawValue))
        let own = card.paper.arXiv.isEmpty ? nil : card.paper.arXiv
        return Claim.Source(
            paper: paper ?? "\(card.name) (\(card.paper.year))",
            arXiv: try values["arxiv"]?.text() ?? (paper == nil ? own : nil),
            place: try values["place"]!.text(), reading: Claim.Source.Reading(rawValue: reading)!)
    }

    /// `perplexities: {60M: [34.88, 34.06]}`, the run's and what it is compared with, or `percent: {60M: 2.4}`;
    /// and `words`, alone or in place of what these would read like.
    private func margin(_ node: SettingNode) throws -> Claim.Margin {
        let values = try node.settings(required: [], optional: ["perplexities", "percent", "words"])
        let words = try values["words"]?.text()
        if let second = values["percent"], values["perplexities"] != nil {
            throw second.error("remove this key or 'perplexities': percentages are computed from those")
        }
        let sizes: [(name: String, percent: Double)]
        if let perplexities = values["perplexities"] {
            sizes = try perplexities.entries().map { entry in
                let pair = try entry.value.list().map { try $0.positiveReal() }
                guard pair.count == 2 else {
                    throw entry.value.error("must be two perplexities: the run's and what it is compared with")
                }
                return (entry.name, 100 * (pair[0] / pair[1] - 1))
            }
        } else {
            sizes = try values["percent"]?.entries().map { ($0.name, try $0.value.real()) } ?? []
        }
        guard words != nil || !sizes.isEmpty else { throw node.error("needs 'perplexities', 'percent' or 'words'") }
        let numbers = sizes.map { Percent.number($0.percent) }.joined(separator: " / ") + " %"
        return Claim.Margin(
            text: words ?? "\(numbers) (\(sizes.map(\.name).joined(separator: ", ")))", percents: sizes.map(\.percent))
    }

    private func comparison(_ values: [String: SettingNode], of node: SettingNode) throws -> Claim.Comparison {
        func required(_ key: String) throws -> SettingNode {
            guard let value = values[key] else { throw node.error("missing key '\(key)' (or write 'decision: exact')") }
            return value
        }
        func row(_ node: SettingNode) throws -> Claim.Row {
            let text = try node.text()
            guard let row = Claim.Row(text) else { throw node.error("must be suite/task/row, not '\(text)'") }
            return row
        }
        func metric(_ node: SettingNode) throws -> ClaimMetric {
            let word = try node.text()
            guard let metric = ClaimMetric(word) else {
                throw node.error("unknown metric; \(suggestion(for: word, among: ClaimMetric.words))")
            }
            return metric
        }
        let againstMetric = try values["against_metric"].map(metric)
        let text = try values["decision"]!.text()
        guard let decision = ClaimDecision(text) else {
            throw values["decision"]!.error(
                "must be like one of \((["exact"] + ClaimDecision.forms).joined(separator: ", ")), not '\(text)'")
        }
        let comparison = Claim.Comparison(
            run: try row(required("run")),
            against: try row(againstMetric == nil ? required("against") : values["against"] ?? required("run")),
            runFrom: try values["run_from"].map(row), againstFrom: try values["against_from"].map(row),
            full: try values["full"].map(row), metric: try metric(required("metric")),
            againstMetric: againstMetric, decision: decision, unequal: try values["unequal"]?.text())
        if let lone = values["run_from"] ?? values["against_from"],
            comparison.runFrom == nil || comparison.againstFrom == nil || decision.isShare
        {
            throw lone.error("'run_from' and 'against_from' go together, and not with a share")
        }
        if let node = values["against_metric"] {
            guard comparison.rows.count == 2 else { throw node.error("compares two rows, or two numbers of one") }
            guard againstMetric != comparison.metric else { throw node.error("is the metric itself; leave it out") }
        } else if Set(comparison.rows).count < comparison.rows.count {
            throw values["against"]!.error("a row is named twice")
        }
        if decision.isShare != (comparison.full != nil) {
            throw (values["full"] ?? values["decision"]!).error("a share of a gap and the key 'full' go together")
        }
        return comparison
    }
}
