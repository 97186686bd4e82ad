import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a run's weights as a checkpoint for Hugging Face transformers.",
        discussion: """
            A record holds no weights: the run is trained again from its configuration, and the digest of the weights \
            is compared with the record's. Methods that store a weight in parts (LoRA, SLTrain, ...) are exported with \
            the parts merged, so the checkpoint is an ordinary LLaMA. LOST with its SiLU is not one; with activation \
            'none' it is. The checkpoint is then read back and its logits are compared. 'lowrank run SUITE --dry-run' prints the \
            keys of runs.

            EXAMPLES
              lowrank export 3f9a --out DIR             the record whose key begins with 3f9a
              lowrank export RECORD.json --out DIR      a record by its file
              lowrank export RUN.json --out DIR         a file with just a configuration
              lowrank export 3f9a --out DIR --initial   the weights before training
              lowrank export 3f9a --out DIR --logits    with logits to compare with

            IN PYTHON
              from transformers import AutoTokenizer, LlamaForCausalLM
              model = LlamaForCausalLM.from_pretrained("DIR")
              tokenizer = AutoTokenizer.from_pretrained("DIR")   # text tasks
            """)

    @Argument(help: "A record, its key or the beginning of its key; or a file with a run's configuration.")
    var source: String

    @Option(help: "The folder to write; it is created.")
    var out: String

    @Flag(help: "The weights before the first update, without training.")
    var initial = false

    @Flag(help: "Also write one evaluation batch and its logits, as logits.safetensors.")
    var logits = false

    @Flag(help: "Write into a folder that is not empty; an earlier checkpoint in it is replaced, other files stay.")
    var force = false

    @Option(help: "The folder that holds the results of all suites, where keys are looked up.")
    var results = "results"

    @Option(help: "The folder for prepared data.")
    var cache = ".cache"

    func run() throws {
        let options = CheckpointExport.Options(cacheDirectory: cache, initial: initial, logits: logits, force: force)
        try CheckpointExport(source, results: results, to: out, options: options, report: .standard()).carryOut()
    }
}
