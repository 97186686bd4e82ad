import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct MemoryTablesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory-tables", abstract: "Rebuild the memory columns of papers from the formulas.",
        discussion: """
            Every published cell beside the rule that gives its printed digits, if one was found, what the rule computes, and \
            the exact count of what the method keeps. Writes a table and a figure.

            EXAMPLES
              lowrank memory-tables
              lowrank memory-tables --out docs/memory
            """)

    @Option(help: "The file of published cells.")
    var published = "baselines/published/memory.csv"

    @Option(help: "The folder to write into; it is created.")
    var out = "results/memory"

    func run() throws {
        let memory = try PublishedMemory(published)
        try memory.write(to: URL(fileURLWithPath: out))
        print(memory.conclusion)
        for file in ["published-memory.md", "published-memory.png"] { print("\(out)/\(file)") }
    }
}
