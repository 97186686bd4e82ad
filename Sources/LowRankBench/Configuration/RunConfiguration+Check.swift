import LowRankCore
import LowRankMethods

extension RunConfiguration {
    /// Holds a configuration that no suite has made to what a suite is held to.
    /// - Throws: `InputError` that names the setting, or `MethodError`.
    package func check() throws {
        func require<T>(_ name: String, _ value: T, _ range: ClosedRange<T>) throws {
            guard range.contains(value) else {
                throw InputError("\(name) is \(value), must be \(range.lowerBound) to \(range.upperBound)")
            }
        }
        let largest = Double.greatestFiniteMagnitude
        let t = training
        try require("training.steps", t.steps, TrainingConfiguration.stepRange)
        try require("training.batch", t.batch, 1...1_000_000)
        try require("training.context", t.context, 1...65_536)
        try require("training.warmup", t.warmup, 0...t.steps)
        try require("training.minimumRatio", t.minimumRatio, 0...1)
        try require("training.clip", t.clip, 0...largest)
        try require("training.evaluations", t.evaluations, 1...t.steps)
        try require("training.evaluationBatches", t.evaluationBatches, 1...1_000_000)
        if let start = t.pretrained {
            try require("training.pretrained.steps", start.steps, TrainingConfiguration.stepRange)
            try require("training.pretrained.learningRate", start.learningRate, 0...largest)
        }
        if let batches = t.calibrationBatches { try require("training.calibrationBatches", batches, 1...10_000) }
        if let observe = t.observe {
            try require("training.observe.every", observe.every, 1...t.steps)
            try require("training.observe.rank", observe.rank, 1...65_536)
        }
        try require("learningRate", learningRate, 0...largest)
        try require("seed", seed, 0...Int(Int32.max))
        try require("threads", threads, 1...1024)
        switch model {
        case .llama(let hidden, let intermediate, let layers, let heads, let range, _, let keyHeads, _):
            for (name, size) in [
                ("hidden", hidden), ("intermediate", intermediate), ("layers", layers), ("heads", heads),
            ] {
                try require("model.llama." + name, size, 1...65_536)
            }
            try require("model.llama.initializerRange", range, ModelConfiguration.initializerRanges)
            // Rotary positions turn pairs of numbers.
            guard hidden % (2 * heads) == 0 else {
                throw InputError("model.llama.hidden (\(hidden)) must be an even multiple of heads (\(heads))")
            }
            if let keyHeads, keyHeads < 1 || heads % keyHeads != 0 {
                throw InputError("model.llama.heads (\(heads)) must be a multiple of keyHeads (\(keyHeads))")
            }
        case .linear(let inputs, let outputs):
            try require("model.linear.inputs", inputs, 1...65_536)
            try require("model.linear.outputs", outputs, 1...65_536)
        case .absent: throw InputError("model is absent; a training run needs one")
        }
        try makeMethod().check(model.network(on: data), plan: t.learningRatePlan)
    }
}
