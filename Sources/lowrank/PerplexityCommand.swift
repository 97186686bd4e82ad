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

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        try reading.check()
        Threads.use(reading.threads)
        let report = try PerplexityReport(
            model: model, text: text, context: reading.context, tokens: reading.tokens, cache: reading.cache)
        print(report.line)
    }
}
