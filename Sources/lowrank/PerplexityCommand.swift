import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore

struct PerplexityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "perplexity", abstract: "Print the mean loss of a published decoder on a text.",
        discussion: """
            The text is cut into windows of --context tokens, one after the other; a rest shorter than a window is left out. \
            Weights are decoded to 32 bits.

            EXAMPLES
              lowrank perplexity --model smollm2 --text /usr/share/common-licenses/GPL-3
              lowrank perplexity --model model.gguf --text novel.txt --context 1024 --tokens 8192
              lowrank perplexity --model checkpoint/ --text novel.txt
            """)

    @Option(help: "A data package (smollm2), a GGUF file, or a folder with config.json, model.safetensors and tokenizer.json.")
    var model: String

    @Option(help: "A UTF-8 file.")
    var text: String

    @Option(help: "Tokens in a window.")
    var context = 512

    @Option(help: "Tokens of the text that are read at most.")
    var tokens = 4096

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
        print(try PerplexityReport(model: model, text: text, context: context, tokens: tokens, cache: cache).line)
    }
}
