import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankTools

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a run's weights for Hugging Face transformers, or its adapter for peft.",
        discussion: """
            A record holds no weights: the run is trained again from its configuration, and the digest of the weights \
            is compared with the record's. Methods that store a weight in parts (LoRA, SLTrain, ...) are exported with \
            the parts merged, so the checkpoint is an ordinary LLaMA. LOST with its SiLU is not one; with activation \
            'none' it is. The checkpoint is then read back and its logits are compared. 'lowrank run SUITE --dry-run' prints the \
            keys of runs.

            With --format peft the adapter of LoRA (rsLoRA, QLoRA), DoRA, PiSSA, RandLoRA, SHiRA or Bone (MiSS) is written for \
            peft \(PeftKind.version): adapter_config.json and adapter_model.safetensors in DIR, and the network that it adapts in \
            DIR/base, or where --base says; several adapters may share one base. Embedding, norms and head that trained as well \
            go to modules_to_save. PiSSA is written as an ordinary LoRA of twice the rank on the untouched base, unless \
            --pissa plain asks for its own factors, whose start peft then repeats.

            EXAMPLES
              lowrank export 3f9a --out DIR             the record whose key begins with 3f9a
              lowrank export RECORD.json --out DIR      a record by its file
              lowrank export RUN.json --out DIR         a file with just a configuration
              lowrank export 3f9a --out DIR --initial   the weights before training
              lowrank export 3f9a --out DIR --logits    with logits to compare with
              lowrank export 3f9a --format peft --out DIR
              lowrank export 51c0 --format peft --out OTHER --base DIR/base

            IN PYTHON
              from transformers import AutoTokenizer, LlamaForCausalLM
              model = LlamaForCausalLM.from_pretrained("DIR")
              tokenizer = AutoTokenizer.from_pretrained("DIR")   # text tasks

              from peft import PeftModel                         # --format peft
              model = PeftModel.from_pretrained(LlamaForCausalLM.from_pretrained("DIR/base"), "DIR")
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case transformers, peft
    }

    @Argument(help: "A record, its key or the beginning of its key; or a file with a run's configuration.")
    var source: String

    @Option(help: "The folder to write; it is created.")
    var out: String

    @Option(help: "All weights as a LLaMA (transformers), or the adapter and its base (peft).")
    var format = Format.transformers

    @Option(help: "With --format peft: the folder of the base; DIR/base by default.")
    var base: String?

    @Option(help: "With --format peft: PiSSA as a LoRA of twice the rank (portable), or its own factors (plain).")
    var pissa: PeftPiSSAForm?

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

    func validate() throws {
        guard format != .peft else { return }
        for (option, isGiven) in [("--base", base != nil), ("--pissa", pissa != nil)] where isGiven {
            throw ValidationError("\(option) belongs to --format peft")
        }
    }

    func run() throws {
        let options = CheckpointExport.Options(
            cacheDirectory: cache, format: format == .peft ? .peft(base: base, pissa ?? .portable) : .transformers, initial: initial,
            logits: logits, force: force)
        try CheckpointExport(source, results: results, to: out, options: options, report: .standard()).carryOut()
    }
}

extension PeftPiSSAForm: ExpressibleByArgument {}
