import LowRankCore

extension RunConfiguration {
    /// Holds a configuration that no suite has made to what a suite is held to, its methods aside.
    /// - Throws: `InputError` that names the setting.
    package func checkSettings() throws {
        let largest = Double.greatestFiniteMagnitude
        let t = training
        try Self.require("training.steps", t.steps, TrainingConfiguration.stepRange)
        try Self.require("training.batch", t.batch, 1...1_000_000)
        try Self.require("training.context", t.context, 1...65_536)
        try Self.require("training.warmup", t.warmup, 0...t.steps)
        try Self.require("training.minimumRatio", t.minimumRatio, 0...1)
        try Self.require("training.clip", t.clip, 0...largest)
        try Self.require("training.evaluations", t.evaluations, 1...t.steps)
        try Self.require("training.evaluationBatches", t.evaluationBatches, 1...1_000_000)
        if let start = t.pretrained {
            try Self.require("training.pretrained.steps", start.steps, TrainingConfiguration.stepRange)
            if let batch = start.batch { try Self.require("training.pretrained.batch", batch, 1...1_000_000) }
            try Self.require("training.pretrained.learningRate", start.learningRate, 0...largest)
        }
        if let clients = t.clients {
            try Self.require("training.clients.count", clients.count, ClientSplit.counts)
            try Self.require("training.clients.concentration", clients.concentration, ClientSplit.concentrations)
        }
        if let batches = t.calibrationBatches { try Self.require("training.calibrationBatches", batches, 1...10_000) }
        if let batches = t.curvatureBatches { try Self.require("training.curvatureBatches", batches, 1...t.steps) }
        if let observe = t.observe {
            try Self.require("training.observe.every", observe.every, 1...t.steps)
            try Self.require("training.observe.rank", observe.rank, 1...65_536)
        }
        try Self.require("learningRate", learningRate, 0...largest)
        try Self.require("seed", seed, 0...Int(Int32.max))
        try Self.require("threads", threads, 1...1024)
        guard let kind = model.kind else { throw InputError("model is absent; a training run needs one") }
        try kind.check()
        try checkKinds()
    }

    /// - Throws: `InputError` when the model does not read such data.
    package func checkKinds() throws {
        guard let data = data.kind, let model = model.kind else { return }
        guard type(of: model).reads(data) else {
            throw InputError("task \(task): a model of kind \(type(of: model).name) does not read \(type(of: data).name) data")
        }
    }

    /// - Throws: `InputError` that names the setting.
    static func require<T>(_ name: String, _ value: T, _ range: ClosedRange<T>) throws {
        guard range.contains(value) else {
            throw InputError("\(name) is \(value), must be \(range.lowerBound) to \(range.upperBound)")
        }
    }
}
