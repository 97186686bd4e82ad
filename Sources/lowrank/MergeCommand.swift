import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankReport

struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Merge adapters of peft into the weights of their base.",
        discussion: """
            Every adapter is added to the base by itself, and the method makes one set of weights of the results. Writes a \
            Hugging Face folder with weights of 32 bits and the configuration and tokenizer of the base. The adapters must be \
            of one kind and one rank and change the same weights.

            EXAMPLES
              lowrank merge --base model/ --adapters french/ law/ --method ties --out merged/
              lowrank merge --base model/ --adapters french/ law/ --method task-arithmetic --set lambda=0.4 --out merged/
            """)

    @Option(help: "The model's folder, with config.json and model.safetensors or its shards.")
    var base: String

    @Option(parsing: .upToNextOption, help: "Folders with adapter_config.json and adapter_model.safetensors.")
    var adapters: [String]

    @Option(help: "A merging method's id (lowrank list).")
    var method: String

    @Option(help: ArgumentHelp("A hyper-parameter of the method (lowrank show ID).", valueName: "name=value"))
    var set: [String] = []

    @Option(help: "The folder to write.")
    var out: String

    @Flag(help: "Write into a folder that is not empty.")
    var force = false

    @Option(help: "Threads.")
    var threads = 1

    func run() throws {
        guard (1...1024).contains(threads) else { throw InputError("--threads is \(threads); give a number from 1 to 1024") }
        Threads.use(threads)
        let values = Dictionary(try set.map { try Assignment($0) }.map { ($0.name, $0.value) }) { $1 }
        try CheckpointMerge(
            base: base, adapters: adapters, method: method, hyperparameters: values, to: out, force: force, report: .standard()
        ).carryOut()
    }
}
