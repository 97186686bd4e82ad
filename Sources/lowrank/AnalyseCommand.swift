import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankTools

struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse", abstract: "Measure the weights of a checkpoint, and what fine-tuning did to them.",
        discussion: """
            Writes a table of comma-separated values with one row for each matrix. Singular values are exact, by LAPACK in \
            64 bits: a 4096 x 4096 matrix takes about half a minute, with --base some minutes. With --base the columns from \
            'intruders' on say how W differs from W0 of the base; they are empty for weights that the base does not have.

            CHECKPOINT is a folder with model.safetensors or its shards (such as 'lowrank export' writes), a safetensors \
            file, a GGUF file, or a folder of peft, whose adapter is the update and needs --base.

            EXAMPLES
              lowrank analyse checkpoint/ --out weights.csv
              lowrank analyse tuned/ --base pretrained/ --out update.csv
              lowrank analyse adapter/ --base pretrained/ --out update.csv
              lowrank analyse model.gguf --weights q_proj,k_proj --out attention.csv

            COLUMNS
            \(CheckpointAnalysis.columnHelp)
            """)

    @Argument(help: "What is measured: a folder, a safetensors file or a GGUF file.")
    var checkpoint: String

    @Option(help: "The checkpoint before fine-tuning.")
    var base: String?

    @Option(help: "The table to write.")
    var out: String

    @Option(help: ArgumentHelp("Only weights whose names have one of these in them, separated by commas.", valueName: "parts"))
    var weights: String?

    @Option(help: "Leading singular vectors that are searched for intruders.")
    var k = 10

    @Option(help: "Intruders: no cosine with a singular vector of the base is as large as this.")
    var eps = 0.5

    @Option(help: "Threads.")
    var threads = 1

    func validate() throws {
        for (option, isRight, remedy) in [
            ("--k", k >= 1, "at least 1"), ("--eps", (0...1).contains(eps), "from 0 to 1"),
            ("--threads", (1...1024).contains(threads), "from 1 to 1024"),
        ] where !isRight { throw ValidationError("\(option) must be \(remedy)") }
    }

    func run() throws {
        Threads.use(threads)
        let analysis = try CheckpointAnalysis(
            checkpoint, base: base, selection: NameParts(weights).parts, intruders: ["k": .integer(k), "eps": .real(eps)],
            report: .standard())
        try analysis.write(to: out)
    }
}
