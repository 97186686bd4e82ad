import ArgumentParser
import LowRankBench

/// How a decoder reads a text.
struct ReadingOptions: ParsableArguments {
    @Option(help: "Tokens in a window.")
    var context = 512

    @Option(help: "Tokens of a text that are read at most.")
    var tokens = 4096

    @Option(help: "Threads.")
    var threads = 1

    @Option(help: "Where fetched packages are kept.")
    var cache = ".cache"

    func check() throws {
        let limits = [("--context", context, 65_536), ("--tokens", tokens, 1 << 30), ("--threads", threads, 1024)]
        for (name, value, largest) in limits where !(1...largest).contains(value) {
            throw InputError("\(name) is \(value); give a number from 1 to \(largest)")
        }
    }
}
