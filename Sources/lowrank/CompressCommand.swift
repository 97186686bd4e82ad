import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankTools

struct CompressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compress", abstract: "Compress the linear weights of a published decoder.",
        discussion: """
            Writes a Hugging Face folder whose weights are the compressed ones, as matrices of 32 bits, so that \
            'transformers' loads it; factors.safetensors beside them has what would be stored, compression.csv the bytes and \
            the error of every weight. The embedding and the head stay as they are. Prints the loss before and after.

            Calibration reads the training part of --text, the loss is that of its validation part: WordNet's definitions, or \
            any UTF-8 file, which is cut in three.

            EXAMPLES
              lowrank compress --model smollm2 --method svd-llm --keep 0.8 --out small/
              lowrank compress --model checkpoint/ --method asvd --keep 0.6 --text novel.txt --out small/
              lowrank compress --model checkpoint/ --method eora --set rank=32 --weights mlp --out small/
            """)

    @Option(help: "A data package (smollm2), a GGUF file, or a folder with config.json, model.safetensors and tokenizer.json.")
    var model: String

    @Option(help: "A compression method's id (lowrank list).")
    var method: String

    @Option(help: "Short for --set kept_ratio=KEEP: the share of a weight's numbers that is kept.")
    var keep: Double?

    @Option(help: ArgumentHelp("Only weights whose names have one of these in them, separated by commas.", valueName: "parts"))
    var weights: String?

    @Option(help: "wordnet, or a UTF-8 file; up to --tokens of it calibrate, and as many are what the loss is of.")
    var text = "wordnet"

    @OptionGroup var reading: ReadingOptions

    @OptionGroup var rewrite: RewriteOptions

    func run() throws {
        try reading.check()
        Threads.use(reading.threads)
        var values = try rewrite.hyperparameters()
        if let keep { values["kept_ratio"] = .real(keep) }
        let compression = try CheckpointCompression(
            .init(
                model: model, method: method, hyperparameters: values, selection: NameParts(weights).parts, text: text,
                tokens: reading.tokens, context: reading.context, cache: reading.cache, force: rewrite.force),
            to: rewrite.out, report: .standard())
        try compression.carryOut()
    }
}
