import ArgumentParser
import LowRankBench
import LowRankCore

/// Hyper-parameters on the command line: "rank=8".
enum Assignment {
    static func read(_ texts: [String]) throws -> [(name: String, value: HyperValue)] {
        try texts.map { text in
            let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw InputError("--set \(text): write it as name=value") }
            let value = parts[1]
            return (
                parts[0],
                Bool(value).map(HyperValue.flag) ?? Int(value).map(HyperValue.integer) ?? Double(value).map(HyperValue.real)
                    ?? .text(value)
            )
        }
    }
}

/// What `compress` and `merge` have in common: one method, and a folder that is written.
struct RewriteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A hyper-parameter of the method (lowrank show ID).", valueName: "name=value"))
    var set: [String] = []

    @Option(help: "The folder to write.")
    var out: String

    @Flag(help: "Write into a folder that is not empty.")
    var force = false

    /// The last of several values of one name.
    func hyperparameters() throws -> [String: HyperValue] {
        Dictionary(try Assignment.read(set).map { ($0.name, $0.value) }) { $1 }
    }
}
