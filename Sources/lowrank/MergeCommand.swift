import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankTools

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

    @OptionGroup var rewrite: RewriteOptions

    @Option(help: "Threads.")
    var threads = 1

    func run() throws {
        guard (1...1024).contains(threads) else { throw InputError("--threads is \(threads); give a number from 1 to 1024") }
        Threads.use(threads)
        try CheckpointMerge(
            base: base, adapters: adapters, method: method, hyperparameters: rewrite.hyperparameters(), to: rewrite.out,
            force: rewrite.force, report: .standard()
        ).carryOut()
    }
}
