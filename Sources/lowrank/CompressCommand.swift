import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankReport

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

    @Option(help: ArgumentHelp("A hyper-parameter of the method (lowrank show ID).", valueName: "name=value"))
    var set: [String] = []

    @Option(help: ArgumentHelp("Only weights whose names have one of these in them, separated by commas.", valueName: "parts"))
    var weights: String?

    @Option(help: "wordnet, or a UTF-8 file.")
    var text = "wordnet"

    @Option(help: "Tokens of calibration, and of the text that the loss is of.")
    var tokens = 4096

    @Option(help: "Tokens in a window.")
    var context = 512

    @Option(help: "The folder to write.")
    var out: String

    @Flag(help: "Write into a folder that is not empty.")
    var force = false

    @Option(help: "Threads.")
    var threads = 1

    @Option(help: "Where fetched packages are kept.")
    var cache = ".cache"

    func run() throws {
        let limits = [("--context", context, 65_536), ("--tokens", tokens, 1 << 30), ("--threads", threads, 1024)]
        for (name, value, largest) in limits where !(1...largest).contains(value) {
            throw InputError("\(name) is \(value); give a number from 1 to \(largest)")
        }
        Threads.use(threads)
        var values = Dictionary(try set.map { try Assignment($0) }.map { ($0.name, $0.value) }) { $1 }
        if let keep { values["kept_ratio"] = .real(keep) }
        let compression = try CheckpointCompression(
            .init(
                model: model, method: method, hyperparameters: values, selection: NameParts(weights).parts, text: text, tokens: tokens,
                context: context, cache: cache, force: force),
            to: out, report: .standard())
        try compression.carryOut()
    }
}
