import Foundation
import LowRankCore
import LowRankMethods

extension Summary: SummaryTables {
    /// The tables as Markdown, which is also what is printed.
    public func markdown(_ manifest: ResultsManifest) -> String {
        let machine = manifest.environment
        let seeds = manifest.seeds.map(String.init).joined(separator: ", ")
        var parts = [
            "# Suite \(manifest.suite)",
            "Seeds \(seeds). Mean over seeds ± 95 % interval (Student's t). Differences are to \(manifest.reference)"
                + (manifest.secondReference.map { " and to \($0)" } ?? "") + " with the same seed, and factors (0.50x) are relative to "
                + "\(manifest.reference). Total bytes are weights, gradients and optimizer state. "
                + (machines.count > 1
                    ? "Training times are left out, because several kinds of machine trained (\(machines.joined(separator: "; "))). "
                    : "Training time is without evaluations, with several runs at the same time, the shortest of all seeds. ")
                + "Speed was measured with one run at a time on "
                + "\(machine.cpu), \(machine.openBLASKernel) kernels. Of peak: the model's FLOP/s as a share of the matrix-product "
                + "speed of the same process.",
        ]
        parts += ladder?.markdown ?? []
        parts += tasks.flatMap { $0.markdown(manifest) }
        if !notes.isEmpty { parts += ["## Notes", notes.map { "- \($0)" }.joined(separator: "\n")] }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// docs/results-format.md explains each.
    package static let csvColumns = [
        "task", "row", "label", "learning_rate", "seeds", "completed", "loss", "loss_half_width", "difference",
        "difference_half_width", "quality_metric", "quality", "quality_half_width", "target_loss", "tokens_to_target",
        "optimizer_state_bytes", "optimizer_state_ratio", "total_bytes", "total_ratio", "training_seconds",
        "tokens_per_second", "speed_ratio", "peak_fraction", "second_difference", "second_difference_half_width",
        "did_not_learn",
    ]

    /// One line per task and row, every number in full.
    public var csv: String {
        ([Self.csvColumns.joined(separator: ",")] + tasks.flatMap(\.csvLines)).joined(separator: "\n") + "\n"
    }
}

extension ScaleLadder {
    fileprivate var markdown: [String] {
        comparisons.flatMap { comparison in
            let reference = comparison.reference.label
            var table = TextTable(
                headings: [("row", .left)] + rungs.map { (Format.count(Double($0.parameters)), .right) } + [("a decade", .right)])
            table.rows = comparison.gaps.map { gap in
                let differences = rungs.map { rung in gap.points.first { $0.rung == rung }?.difference } + [gap.slope]
                return [MarkdownEscape.literal(gap.label)]
                    + differences.map { $0.map { Format.estimate($0, signed: true) } ?? "-" }
            }
            return [
                "## Gap to \(MarkdownEscape.literal(reference)) against size",
                "Final loss minus that of \(MarkdownEscape.literal(reference)) with the same seed, by the numbers that "
                    + "\(MarkdownEscape.literal(comparisons[0].reference.label)) trains. The last column is the change for ten times as many: "
                    + "a line is fitted to each seed. Rows that did not learn are left out.",
                table.markdown,
            ]
        }
    }
}

extension TaskSummary {
    fileprivate func markdown(_ manifest: ResultsManifest) -> [String] {
        let second = manifest.secondReference.map { ("to \($0)", TextTable.Alignment.right) }
        var table = TextTable(headings: [
            ("row", .left), ("loss", .right), ("difference", .right)] + [second].compactMap(\.self)
            + metrics.map { ($0.heading, .right) } + [
            ("tokens to target", .right), ("optimizer state", .right), ("total bytes", .right),
            ("training", .right), ("tokens/s", .right), ("of peak", .right), ("rate", .right), ("seeds", .right),
        ])
        func cell<T>(_ value: T?, _ text: (T) -> String) -> String { value.map(text) ?? "-" }
        func withRatio<T>(_ value: T?, _ ratio: Double?, _ text: (T) -> String) -> String {
            cell(value, text) + (ratio.map { ", " + Format.ratio($0) } ?? "")
        }
        table.rows = rows.map { row in
            [
                MarkdownEscape.literal(row.label) + (row.notLearned == nil ? "" : " (did not learn)"),
                cell(row.loss) { Format.estimate($0) }, cell(row.difference) { Format.estimate($0, signed: true) },
            ] + (second == nil ? [] : [cell(row.secondDifference) { Format.estimate($0, signed: true) }])
            + metrics.map { metric in cell(row.metrics[metric.name]) { metric.text($0) } } + [
                cell(row.tokensToTarget, Format.count),
                withRatio(row.optimizerState, row.optimizerStateRatio, Format.bytes),
                withRatio(row.totalBytes, row.totalRatio, Format.bytes),
                cell(row.trainingSeconds, Format.duration),
                withRatio(row.tokensPerSecond, row.speedRatio, Format.count), cell(row.peakFraction, Format.percent),
                cell(row.learningRate) { "\($0)" },
                row.completed == row.seeds ? "\(row.seeds)" : "\(row.completed) of \(row.seeds)",
            ]
        }
        var facts = referenceLines.map { "\($0.name) \(Format.loss($0.value))" }
        if let targetLoss { facts.append("target loss \(Format.loss(targetLoss))") }
        var parts = ["## \(name)"]
        if !facts.isEmpty { parts.append("Losses for comparison: " + facts.joined(separator: "; ") + ".") }
        for metric in metrics {
            guard let lines = levels[metric.name] else { continue }
            let known = lines.map { "\($0.name) \(metric.text($0.value))" }
            parts.append("For comparison, \(metric.heading): " + known.joined(separator: "; ") + ".")
        }
        parts.append(table.markdown)
        let notLearned = rows.compactMap { row in row.notLearned.map { "- \(MarkdownEscape.literal(row.label)): \($0)" } }
        if !notLearned.isEmpty {
            parts.append("Did not learn, so that the loss says nothing about the method:\n\n" + notLearned.joined(separator: "\n"))
        }
        if !failures.isEmpty {
            parts.append("Runs without a result:\n\n" + failures.map { "- \($0)" }.joined(separator: "\n"))
        }
        return parts
    }

    fileprivate var csvLines: [String] {
        rows.map { row in
            func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
            func number(_ value: Int?) -> String { value.map { "\($0)" } ?? "" }
            let quality = row.metrics[metrics[0].name]
            return [
                name, row.row, "\"" + row.label.replacingOccurrences(of: "\"", with: "\"\"") + "\"",
                number(row.learningRate), "\(row.seeds)", "\(row.completed)", number(row.loss?.mean),
                number(row.loss?.halfWidth), number(row.difference?.mean), number(row.difference?.halfWidth),
                metrics[0].name, number(quality?.mean), number(quality?.halfWidth), number(targetLoss),
                number(row.tokensToTarget), number(row.optimizerState), number(row.optimizerStateRatio),
                number(row.totalBytes), number(row.totalRatio), number(row.trainingSeconds), number(row.tokensPerSecond), number(row.speedRatio),
                number(row.peakFraction), number(row.secondDifference?.mean), number(row.secondDifference?.halfWidth),
                row.notLearned == nil ? "no" : "yes",
            ].joined(separator: ",")
        }
    }
}
