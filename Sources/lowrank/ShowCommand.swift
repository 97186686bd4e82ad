import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show what a method is: paper, rule, hyper-parameters, memory, claims.",
        discussion: """
            EXAMPLES
              lowrank show galore
            """)

    @Argument(help: "A method's id, as 'lowrank list' shows it.")
    var method: String

    func run() throws {
        print(try MethodCatalogue.shipped.knownCard(method).text)
    }
}

extension MethodCard {
    var text: String {
        var lines = [
            "\(name) (\(id)), \(family.rawValue)"
                + (axes.isEmpty ? "" : "; sets the " + axes.map(\.rawValue).joined(separator: " and the ")),
            "\(paper.authors), \(paper.title), \(paper.year)" + (paper.arXiv.isEmpty ? "" : ", arXiv:\(paper.arXiv)"),
            "", summary, "", "memory: \(memory)",
        ]
        if let parent { lines.append("parent: \(parent)") }
        if !hyperparameters.isEmpty { lines += ["", "hyper-parameters"] }
        let width = hyperparameters.map(\.name.count).max() ?? 0
        for spec in hyperparameters {
            let name = spec.name + String(repeating: " ", count: width - spec.name.count)
            lines.append("  \(name)  \(spec.meaning); \(spec.kind), default \(spec.defaultValue) (\(spec.source))")
        }
        if !claims.isEmpty { lines += ["", "claims of the paper"] + claims.map { "  - \($0)" } }
        return lines.joined(separator: "\n")
    }
}
