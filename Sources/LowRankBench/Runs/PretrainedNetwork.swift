import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

extension RunConfiguration {
    /// The file of the network that this one starts from, which is made where it is missing; nil when there is none.
    /// - Throws: what training throws.
    func startFile(cacheDirectory: URL) throws -> SafetensorsFile? {
        try pretraining.map {
            try SafetensorsFile(path: PretrainedNetwork(configuration: $0, cacheDirectory: cacheDirectory).file().path)
        }
    }

    /// The run that makes the network this one starts from; nil when it starts from random weights.
    var pretraining: RunConfiguration? {
        get throws {
            guard let start = training.pretrained, let data = data.kind?.pretraining(on: start) else { return nil }
            let rule = MethodCatalogue.defaultUpdateRule
            let card = try MethodCatalogue.shipped.knownCard(rule)
            let values = try Hyperparameters([:], specs: card.hyperparameters, method: rule).values
            var base = self
            base.task = task + ", pre-training"
            base.data = DataConfiguration(data)
            base.training.steps = start.steps
            base.training.batch = start.batch ?? training.batch
            base.training.warmup = start.steps / 10
            base.training.minimumRatio = 0.1
            base.training.evaluations = 1
            base.training.evaluationBatches = 1
            base.training.pretrained = nil
            base.training.observe = nil
            base.training.clients = nil
            base.training.curvatureBatches = nil
            base.training.updateRanks = nil
            base.experiment = nil
            // Neither the row's method, nor what it trains or starts from: all rows of a seed start from one network.
            base.start = nil
            base.row = rule
            base.trains = nil
            base.base = nil
            base.methods = [MethodConfiguration(id: rule, hyperparameters: values)]
            base.learningRate = start.learningRate
            base.threads = 1
            return base
        }
    }
}

/// Networks that runs start from, trained once and kept in files named by the key of their run.
///
/// Two processes may make the same one at once: a file is there whole or not at all.
struct PretrainedNetwork {
    package let configuration: RunConfiguration
    let cacheDirectory: URL

    /// The checkpoint's file, which is made when there is none, or none that is whole.
    /// - Throws: what training throws.
    package func file() throws -> URL {
        let key = RunKey.of(configuration, in: RunEnvironment.current())
        let file = DigestedFile(cacheDirectory.appending(path: "pretrained-\(key.prefix(32)).safetensors"))
        guard try !file.isWhole else { return file.url }
        var run = try PreparedRun(configuration, cacheDirectory: cacheDirectory)
        _ = try RunExecutor.train(&run) { _, _, _ in }
        try file.make { try SafetensorsFile.write(run.trainer.network.denseTensors(), to: $0.path) }
        return file.url
    }
}
