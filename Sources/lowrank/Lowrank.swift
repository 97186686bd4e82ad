import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct Lowrank: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lowrank",
        abstract: "Reference implementations and benchmarks of memory-efficient training methods.",
        discussion: """
            A suite file says which methods are trained on which tasks, with which seeds. Running it trains every \
            combination in a process of its own, keeps one record per run and ends with tables; a run that has a record \
            is not made again, so repeating an interrupted command resumes it.

            EXAMPLES
              lowrank list                    the methods
              lowrank show galore             one method: paper, rule, hyper-parameters, memory
              lowrank run quick --dry-run     what would be run
              lowrank run quick               a few minutes
              lowrank plot quick              draw its figures again
              lowrank compare quick           new results against the accepted ones
              lowrank tune pretraining        pick learning rates again
              lowrank pace equal-time         how many updates every row makes in equal time
              lowrank export KEY --out DIR    a run as a Hugging Face checkpoint
              lowrank claims                  what papers claim against the runs that exist
              lowrank conformance vectors     the methods against other implementations' numbers
              lowrank memory --model llama-7b --method galore --rank 1024
                                              what a method keeps of a model, by formula
              lowrank fit --budget 24GiB --model llama-7b
                                              the methods that fit, best claim first
              lowrank memory-tables           the memory columns of papers, rebuilt
              lowrank peers                   losses, speed and memory against PyTorch's
              lowrank microbench --sizes 128  the loops of a training step against the machine's limits
              lowrank docs                    the pages of docs/methods

            EXIT STATUS
              0 done; 1 some runs failed, or results left their tolerance; 2 a mistake in what was given; 130 interrupted
            """,
        subcommands: [
            ListCommand.self, ShowCommand.self, RunCommand.self, PlotCommand.self, CompareCommand.self, TuneCommand.self,
            PaceCommand.self, PackCommand.self, ClaimsCommand.self,
            ConformanceCommand.self, ExportCommand.self, MemoryCommand.self, FitCommand.self, MemoryTablesCommand.self,
            PeersCommand.self, MicrobenchCommand.self, DocsCommand.self, WorkerCommand.self, PeerWorkerCommand.self,
        ])
}
