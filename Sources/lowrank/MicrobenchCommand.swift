import ArgumentParser
import LowRankBench
import LowRankCore

struct MicrobenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "microbench", abstract: "Measure the loops a training step consists of against the machine's limits.")

    @Option(help: "Hidden width of the model.") var hidden: Int = 128
    @Option(help: "Method.") var method: String = "adamw"

    func run() throws {
        Threads.use(1)
        let limits = MachineLimits.measure()
        print("\(OpenBLAS.coreName): products \(limits.product / 1e9) GFLOP/s, bandwidth \(limits.bandwidth / 1e9) GB/s")
        let model = try BenchmarkModel(hidden: hidden)
        let values: [String: HyperValue] = method == "adamw" ? [:] : ["rank": .integer(hidden / 4)]
        let p = try StepProfile.measure(model, try TrainingMethod([(method, values)]), limits: limits, steps: 20)
        print("\(p.tokensPerSecond) tokens/s, \(p.fraction) of peak; step \(p.stepSeconds * 1e3) ms, optimizer \(p.optimizerSeconds * 1e3) ms, peak \(p.peakBytes)")
        for e in p.entries {
            print(e.operation, e.count, (e.forwardSeconds * 1e3), (e.backwardSeconds * 1e3))
        }
    }
}
