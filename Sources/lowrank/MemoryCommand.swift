import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "Print the memory of a method on a model, by formula.",
        discussion: """
            Tests compare the formulas with every byte allocated in small runs. If a method trains in phases, the numbers are \
            those of the phase with the most memory. 8bit and 4bit count the bits of the values alone; methods that quantise \
            count their constants, too. Gradients and activations take 16 bits, or 32 with --weights fp32. \
            A weight that is narrower than the rank, such as a key projection, takes the largest rank it has room for.

            MODELS
              \(MemoryModel.names.joined(separator: ", ")), or a Hugging Face config.json of model_type \
              \(MemoryModel.families.joined(separator: ", "))

            EXAMPLES
              lowrank memory --model llama-7b --method galore --rank 1024
              lowrank memory --model llama-7b --method galore --rank 1024 --state 8bit --gradients per-layer
              lowrank memory --model llama-1b --method sltrain --set rank=512 --set sp_ratio=0.03
              lowrank memory --model checkpoint/config.json --method lisa --set frozen_states=drop
            """)

    @Option(help: "The model: a name, a config.json, or the folder of one.")
    var model: String

    @Option(help: "A method's id. Several can be combined if they change different things (lowrank show ID).")
    var method: [String] = ["adamw"]

    @Option(help: "Short for --set rank=RANK, of every method that has one.")
    var rank: Int?

    @Option(help: ArgumentHelp("A hyper-parameter of the methods that have one of that name.", valueName: "name=value"))
    var set: [String] = []

    @OptionGroup var numbers: NumberOptions

    @Option(help: "How moments are stored.")
    var state = NumberSize.bf16

    @Option(help: "How projections are stored.")
    var projections = NumberSize.bf16

    @Option(help: "Whether all gradients exist at the same time, or those of one parameter.")
    var gradients = MemorySettings.Gradients.full

    func run() throws {
        let model = try MemoryModel(model)
        var settings = try numbers.settings()
        (settings.state, settings.projections, settings.gradients) = (state, projections, gradients)
        let method = try FittedMethod(choices(), on: model)
        print(try MemoryEstimate(method, on: model, settings).text)
        if let note = method.note { print("\n" + note) }
    }

    private func choices() throws -> [(id: String, values: [String: HyperValue])] {
        let given = try Assignment.read(set) + (rank.map { [("rank", HyperValue.integer($0))] } ?? [])
        let cards = try method.map { try MethodCatalogue.shipped.knownCard($0) }
        for (name, _) in given where !cards.contains(where: { $0.hyperparameters.contains { $0.name == name } }) {
            throw InputError("none of \(method.joined(separator: ", ")) has a hyper-parameter '\(name)'")
        }
        return cards.map { card in
            let own = given.filter { given in card.hyperparameters.contains { $0.name == given.0 } }
            return (card.id, Dictionary(own) { $1 })
        }
    }
}

/// What `memory` and `fit` have in common.
struct NumberOptions: ParsableArguments {
    @Option(help: "How weights are stored.")
    var weights = NumberSize.bf16

    @Option(help: "Sequences in a batch, for activations.")
    var batch = 1

    @Option(help: "Tokens in a sequence, for activations.")
    var context = 256

    /// - Throws: `InputError` for a number that no run has.
    func settings() throws -> MemorySettings {
        for (name, value, largest) in [("--batch", batch, 1 << 20), ("--context", context, 1 << 30)] {
            guard (1...largest).contains(value) else {
                throw InputError("\(name) is \(value); give a number from 1 to \(largest)")
            }
        }
        var settings = MemorySettings()
        (settings.weights, settings.batch, settings.context) = (weights, batch, context)
        return settings
    }
}

extension NumberSize: ExpressibleByArgument {}
extension MemorySettings.Gradients: ExpressibleByArgument {}
