import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

extension MachineLimits {
    /// One line.
    public var text: String {
        "one thread, OpenBLAS \(OpenBLAS.coreName): matrix product of 1024 \(Format.count(product))FLOP/s, "
            + "bandwidth \(Format.count(bandwidth))B/s"
    }
}

extension BenchmarkModel {
    fileprivate var title: String {
        "## Width \(shape.hidden): MLP \(shape.intermediate), \(shape.heads) heads, batches of \(Self.batch) x \(Self.context) tokens"
    }
}

extension WidthMeasurement {
    /// Three tables.
    public func text(limits: MachineLimits) -> String {
        [
            model.title, productTable(limits), loopTable(limits),
            "Update of one \(model.shape.intermediate) x \(model.shape.hidden) weight:", ruleTable,
        ].joined(separator: "\n\n")
    }

    private func productTable(_ limits: MachineLimits) -> String {
        var table = TextTable(headings: [
            ("operation", .left), ("size", .left), ("time", .right), ("FLOP/s", .right), ("of limit", .right),
            ("OpenBLAS FLOP/s", .right), ("ours / OpenBLAS", .right),
        ])
        table.rows = products.map { row in
            [
                row.operation, row.size, Format.time(row.seconds), Format.count(row.speed),
                Format.percent(row.speed / limits.product),
                row.openBLASSeconds.map { Format.count(row.flops / $0) } ?? "-",
                row.openBLASSeconds.map { Format.ratio($0 / row.seconds) } ?? "-",
            ]
        }
        return table.markdown
    }

    private func loopTable(_ limits: MachineLimits) -> String {
        var table = TextTable(headings: [
            ("operation", .left), ("size", .left), ("time", .right), ("B/s", .right), ("of bandwidth", .right),
        ])
        table.rows = loops.map { row in
            [
                row.operation, row.size, Format.time(row.seconds), Format.count(row.speed),
                Format.percent(row.speed / limits.bandwidth),
            ]
        }
        return table.markdown
    }

    private var ruleTable: String {
        var table = TextTable(headings: [
            ("update rule", .left), ("ns per number", .right), ("to AdamW", .right), ("refresh", .right),
            ("one SVD (gesdd)", .right),
        ])
        table.rows = rules.map { row in
            [
                row.rule, String(format: "%.2f", row.seconds / Double(ruleCount) * 1e9),
                Format.ratio(row.seconds / adamSeconds), row.refreshSeconds.map(Format.time) ?? "-",
                row.refreshSeconds == nil ? "-" : Format.time(decompositionSeconds),
            ]
        }
        return table.markdown
    }
}

extension StepProfile {
    /// A title, a line and a table.
    public func text(of method: String) -> String {
        var table = TextTable(headings: [
            ("operation", .left), ("number", .right), ("forward", .right), ("backward", .right), ("of step", .right),
        ])
        func row(_ name: String, _ seconds: Double) -> [String] {
            [name, "", "", Format.time(seconds), Format.percent(seconds / stepSeconds)]
        }
        table.rows = entries.map {
            [
                $0.operation, "\($0.count)", Format.time($0.forwardSeconds), Format.time($0.backwardSeconds),
                Format.percent($0.seconds / stepSeconds),
            ]
        }
        table.rows += [
            row("optimizer", optimizerSeconds), row("between operations", restSeconds), row("step", stepSeconds),
        ]
        let line =
            "\(method): \(Format.count(tokensPerSecond)) tokens/s, \(Format.percent(fraction)) of the matrix product; "
            + "at most \(Format.bytes(peakBytes))"
        return [model.title, line, table.markdown].joined(separator: "\n\n")
    }
}

extension HarnessBenchmark {
    /// A title and a table.
    public var text: String {
        var table = TextTable(
            headings: [("command", .left)] + columns.map { ("\($0.runs) runs", .right) } + [("exponent", .right)])
        func row(_ name: String, _ measured: [Measurement]) -> [String] {
            let times = measured.map { "\(Format.time($0.seconds)), \(Format.bytes($0.peakBytes))" }
            let exponent = Statistics.slope(
                of: measured.map { log($0.seconds) }, over: columns.map { log(Double($0.runs)) })
            return [name] + times + [columns.count > 1 ? String(format: "%.2f", exponent) : "-"]
        }
        table.rows = Command.allCases.map { command in row("lowrank \(command)", columns.map { $0.measured[command]! }) }
        table.rows.append(
            row("all", columns.map { column in
                let all = column.measured.values
                return Measurement(
                    seconds: all.map(\.seconds).reduce(0, +), peakBytes: all.map(\.peakBytes).max()!)
            }))
        let size = Format.bytes(columns.map(\.recordBytes).reduce(0, +) / Double(columns.count))
        return "## Harness, \(form.rawValue), \(size) each\n\n" + table.markdown
    }
}
