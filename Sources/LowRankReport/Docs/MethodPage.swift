import LowRankBench
import LowRankCore
import LowRankMethods

/// The page of one method.
public struct MethodPage {
    /// One claim that was tested here.
    public struct ClaimLine: Sendable {
        public var statement: String
        /// Where the paper says so.
        public var source: String
        /// What is asked: "lower", "within 5 %", "exact".
        public var decision: String
        public var verdict: String
        public var finding: String

        public init(statement: String, source: String, decision: String, verdict: String, finding: String) {
            self.statement = statement
            self.source = source
            self.decision = decision
            self.verdict = verdict
            self.finding = finding
        }
    }

    /// From a page to the root of the checkout.
    private static let root = "../.."

    let card: MethodCard
    let source: MethodSource
    let claims: [ClaimLine]
    let results: MethodResults
    /// Ids that have a page to link to.
    let known: Set<String>

    static func name(_ id: String) -> String { "\(id).md" }

    var text: String {
        let sections = [
            "# \(card.name)", facts, MarkdownText.inline(card.summary), "## The rule", MarkdownText.header(source.header),
            "## Memory", memory, "## Hyper-parameters", hyperparameters, "## Claims", claimed, "## Results here",
            resulted,
        ]
        return ([MethodDocumentation.mark] + sections).joined(separator: "\n\n") + "\n"
    }

    /// Not all that is recovered, measured or demonstrated is the weight of a layer; some adapters stand beside it.
    private var memory: String {
        let isOfWeight = ![.recovery, .analysis, .mechanism].contains(card.kind) && card.axes != [.adapter]
        let text = (isOfWeight ? "For one m x n weight: " : "Stored: ") + card.memory
        return MarkdownText.inline(text.hasSuffix(".") ? text : text + ".")
    }

    // MARK: Facts

    private var facts: String {
        let axes = card.axes.isEmpty ? "" : "; sets the " + card.axes.map(\.rawValue).joined(separator: " and the ")
        let golden = "Tests/LowRankMethodsTests/Goldens/\(card.id).json"
        return [
            "- id: `\(card.id)`; family: \(card.family.rawValue)\(axes)",
            "- paper: \(paper)",
            card.parent.map { "- parent: \(linked($0))" },
            "- [source](\(Self.root)/\(source.path)), [golden value](\(Self.root)/\(golden)), "
                + "[all methods, and how to read a page](README.md)",
        ].compactMap(\.self).joined(separator: "\n")
    }

    private var paper: String {
        let paper = card.paper
        let link = paper.arXiv.isEmpty ? "" : ", [arXiv:\(paper.arXiv)](https://arxiv.org/abs/\(paper.arXiv))"
        return "\(MarkdownText.inline(paper.authors)), *\(MarkdownText.inline(paper.title))*, \(paper.year)\(link)"
    }

    /// "galore, at rank = 8; apollo, at ..." with links from the ids that stand first.
    private func linked(_ parents: String) -> String {
        parents.split(separator: "; ").map { parent in
            let id = parent.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            guard known.contains(String(id)) else { return MarkdownText.inline(String(parent)) }
            return "[\(id)](\(Self.name(String(id))))" + MarkdownText.inline(String(parent.dropFirst(id.count)))
        }.joined(separator: "; ")
    }

    // MARK: Tables

    private var hyperparameters: String {
        guard !card.hyperparameters.isEmpty else { return "None." }
        var table = TextTable(headings: [
            ("name", .left), ("meaning", .left), ("values", .left), ("default", .left), ("source of the default", .left),
        ])
        table.rows = card.hyperparameters.map {
            [
                MarkdownText.code($0.name), MarkdownText.inline($0.meaning), MarkdownText.inline($0.kind.interval),
                MarkdownText.code("\($0.defaultValue)"), MarkdownText.inline($0.source),
            ]
        }
        return table.markdown
    }

    private var claimed: String {
        let stated = card.claims.isEmpty
            ? "None is recorded."
            : "Published claims:\n\n" + card.claims.map { "- " + MarkdownText.inline($0) }.joined(separator: "\n")
        guard !claims.isEmpty else { return stated }
        var table = TextTable(headings: [
            ("tested here", .left), ("source", .left), ("asked", .left), ("verdict", .left), ("finding", .left),
        ])
        table.rows = claims.map { [$0.statement, $0.source, $0.decision, $0.verdict, $0.finding].map(MarkdownText.inline) }
        return [
            stated, table.markdown,
            "A finding is the relative difference of the first side to the second with its 95 % interval, and then what was "
                + "claimed: [how claims are tested](../claims.md).",
        ].joined(separator: "\n\n")
    }

    /// What describes the tasks of a suite.
    private static func tasks(_ suite: String) -> String {
        suite == "pretraining"
            ? "[the protocol](../protocol.md#the-task)" : "[suites/\(suite).yaml](\(root)/suites/\(suite).yaml)"
    }

    private var resulted: String {
        if let measured = results.measured(card, demonstration: source.demonstration) { return measured }
        let lines = results.lines(card.id)
        guard !lines.isEmpty else {
            let suite = results.suite(for: card)
            return "No result in \(MarkdownText.code("\(results.root)/\(suite)")). To train this method alone (of other suites, "
                + "[docs/suites.md](../suites.md) says what they need):\n\n```sh\n"
                + (MethodResults.packages[suite].map { "lowrank fetch \($0)\n" } ?? "") + "lowrank tune \(suite) --methods \(card.id)    # finds its learning rate\n"
                + "lowrank run \(suite) --methods \(card.id)     # its table is in results/\(suite)/summary.md\n```"
        }
        var table = TextTable(headings: [
            ("task", .left), ("loss", .right), ("against full rank", .right), ("optimizer state", .right),
            ("learning rate", .right), ("seeds", .right),
        ])
        table.rows = lines.map { line in
            let row = line.row
            return [
                line.title + (row.notLearned == nil ? "" : " (did not learn)"),
                row.loss.map { Format.estimate($0) } ?? "-",
                row.difference.map { Format.estimate($0, signed: true) } ?? "-",
                row.optimizerState.map(Format.bytes) ?? "-", row.learningRate.map { "\($0)" } ?? "-",
                row.completed == row.seeds ? "\(row.seeds)" : "\(row.completed) of \(row.seeds)",
            ]
        }
        let suites = lines.map(\.suite).distinct
        let text = [
            table.markdown,
            "Lower losses are better; the second number is the difference to AdamW on all weights at the same seed. "
                + "About the tasks: \(suites.map(Self.tasks).joined(separator: ", ")).",
            "From \(results.links(suites)): mean ± 95 % interval over seeds.",
        ].joined(separator: "\n\n")
        guard let figure = results.figure(card.id) else { return text }
        return "![\(figure.title)](\(MethodDocumentation.figures)/\(card.id).svg)\n\n*\(figure.reading)*\n\n" + text
    }
}

extension HyperparameterSpec.Kind {
    /// The values allowed, as briefly as a table wants them: "[0, 1)", "1, 2, ...".
    fileprivate var interval: String {
        switch self {
        case .flag: "true, false"
        case .integer(let range):
            range.upperBound == .max ? "\(range.lowerBound), \(range.lowerBound + 1), ..." : "\(range.lowerBound) to \(range.upperBound)"
        case .real(let range): Self.low(range.lowerBound) + ", " + Self.high(range.upperBound)
        case .choice(let words): words.map(MarkdownText.code).joined(separator: ", ")
        }
    }

    /// The least positive number stands for an open end at zero, the last before a whole number for an open end there.
    private static func low(_ bound: Double) -> String {
        bound > 0 && bound <= .leastNormalMagnitude ? "(0" : "[" + plain(bound)
    }

    private static func high(_ bound: Double) -> String {
        if bound >= .greatestFiniteMagnitude { return "∞)" }
        return bound != bound.rounded() && bound.nextUp == bound.nextUp.rounded() ? plain(bound.nextUp) + ")" : plain(bound) + "]"
    }

    private static func plain(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }
}
