import ArgumentParser
import Foundation
import LowRankBench

enum Launcher: String, ExpressibleByArgument, CaseIterable {
    case local, slurm
}

/// Who starts the runs of a suite.
struct LauncherOptions: ParsableArguments {
    @Option(help: "Who starts the runs: this command, or Slurm, which gets one job array of the unfinished runs.")
    var launcher = Launcher.local

    @Option(help: "Slurm: time limit of a task. Default: 1.5 times the time that finished runs suggest, if there are any.")
    var time: String?

    @Option(help: "Slurm: the partition.")
    var partition: String?

    @Option(help: "Slurm: memory of a task, such as 4G.")
    var mem: String?

    @Option(help: "Slurm: largest number of tasks at once.")
    var arrayParallelism: Int?

    @Option(help: ArgumentHelp("Slurm: a file of shell commands that prepare a task, such as 'module load'.", valueName: "file"))
    var setup: String?

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Slurm: further options of sbatch, such as \"--account=me --qos=low\".", valueName: "options"))
    var sbatch: [String] = []

    func validate() throws {
        let given = [
            ("--time", time != nil), ("--partition", partition != nil), ("--mem", mem != nil),
            ("--array-parallelism", arrayParallelism != nil), ("--setup", setup != nil), ("--sbatch", !sbatch.isEmpty),
        ].filter(\.1).map(\.0)
        if launcher == .local, let option = given.first { throw ValidationError("\(option) needs --launcher slurm") }
        if let arrayParallelism, arrayParallelism < 1 { throw ValidationError("--array-parallelism must be at least 1") }
        for (option, value) in [("--time", time), ("--partition", partition), ("--mem", mem)] + sbatch.map({ ("--sbatch", $0) })
        where value?.contains(where: \.isNewline) == true {
            throw ValidationError("\(option) must be one line")
        }
    }

    /// - Throws: `InputError` when the file of `--setup` cannot be read.
    func slurm() throws -> SlurmArray.Options {
        var options = SlurmArray.Options()
        (options.time, options.partition, options.memory) = (time, partition, mem)
        (options.parallelism, options.others) = (arrayParallelism, sbatch)
        if let setup {
            guard let text = try? String(contentsOfFile: setup, encoding: .utf8) else { throw InputError("\(setup): cannot be read") }
            options.setup = text
        }
        return options
    }
}
