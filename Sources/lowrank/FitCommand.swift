import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct FitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fit", abstract: "List the methods that train a model within a memory budget.",
        discussion: """
            Lists methods with a published perplexity, best relative to full rank first. The perplexity is that of the \
            published model of the nearest size; the rank is in proportion to the width. Weights, gradients, optimizer state \
            and an estimate of activations must fit into the budget. If a method does not fit, gradients of one parameter at a \
            time are tried, then 8-bit moments as well; the published perplexity does not hold for those.

            EXAMPLES
              lowrank fit --budget 24GiB --model llama-7b
              lowrank fit --budget 8GB --model llama-1b --batch 4 --context 1024
            """)

    @Option(help: "Bytes: 24GiB, 24GB, 800MiB ...")
    var budget: String

    @Option(help: "The model: a name, a config.json, or the folder of one.")
    var model: String

    @OptionGroup var numbers: NumberOptions

    @Option(help: "The file of published perplexities; baselines/published/perplexity.csv of the checkout if none is named.")
    var claims: String?

    func run() throws {
        let claims = try claims ?? CheckoutFile.find("baselines/published/perplexity.csv", option: "--claims")
        let fit = try MemoryFit(
            budget: bytes(budget), model: MemoryModel(model), claims: QualityClaim.read(claims), settings: numbers.settings())
        print(fit.text)
    }

    private func bytes(_ text: String) throws -> Double {
        let units = ["GiB": 0x1p30, "GB": 1e9, "G": 1e9, "MiB": 0x1p20, "MB": 1e6, "M": 1e6, "TiB": 0x1p40, "TB": 1e12, "B": 1]
        let number = text.prefix { $0.isNumber || $0 == "." }
        let unit = text.dropFirst(number.count).trimmingCharacters(in: .whitespaces)
        guard let value = Double(number), value > 0, value.isFinite, let size = units[unit] else {
            throw InputError("--budget \(text): write a number and a unit, such as 24GiB or 24GB")
        }
        return value * size
    }
}
