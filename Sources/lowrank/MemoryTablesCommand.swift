import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct MemoryTablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory-tables", abstract: "Compute the memory tables of the papers from the formulas.",
        discussion: """
            For every published number: the rule that gives its printed digits, if one was found, the value of the rule, and \
            the exact count of what the method stores. Writes a table and a figure.

            EXAMPLES
              lowrank memory-tables
              lowrank memory-tables --out docs/memory
            """)

    @Option(help: "The file of published numbers; baselines/published/memory.csv of the checkout if none is named.")
    var published: String?

    @Option(help: "The folder to write into; it is created.")
    var out = "results/memory"

    func run() throws {
        let memory = try PublishedMemory(
            published ?? CheckoutFile.find("baselines/published/memory.csv", option: "--published"))
        try memory.write(to: URL(fileURLWithPath: out))
        print(memory.conclusion)
        for file in ["published-memory.md", "published-memory.png"] { print("\(out)/\(file)") }
    }
}
