import LowRankCore
import LowRankMethods

/// The decoder with given weights: logits, loss and every gradient of one batch, or a whole training loop.
enum LlamaConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let shape = try readShape(c)
        return c.inputs["tokens1"] == nil ? try differentiate(shape, c) : try train(shape, c)
    }

    // MARK: - One batch

    private static func differentiate(_ shape: LlamaShape, _ c: CaseReader) throws -> Answers {
        let batch = try Batch("", vocabulary: shape.vocabulary, c)
        let network = try Llama<Double>(
            shape, batch: batch.sequences, context: batch.context, parametrisation: DenseForm(),
            streams: RandomStreams(seed: 0))
        try ModelReplay.load(network, c)
        let graph = network.makeLossGraph()
        batch.load(into: graph.inputs)
        var computed = ModelReplay.differentiate(network, graph)
        computed["logits"] = graph.prediction.value.reshaped([batch.sequences, batch.context, shape.vocabulary])
        return computed
    }

    // MARK: - A training loop

    private static func train(_ shape: LlamaShape, _ c: CaseReader) throws -> Answers {
        let h = c.h
        let updates = try c.sequence("tokens").count
        let batches = try (1...updates).map { try Batch("\($0)", vocabulary: shape.vocabulary, c) }
        guard batches.allSatisfy({ $0.shape == batches[0].shape }) else {
            throw ConformanceUnsupported("batches of different shapes")
        }
        let lr = try h.real(required: "lr")
        let adamW = try h.adamW()
        let clip = try h.clip()
        let steps = try h.count("steps", atLeast: 1) ?? updates
        guard steps >= updates else {
            throw ConformanceInvalid("'steps' is \(steps), but there are \(updates) batches")
        }
        let plan = LearningRatePlan(
            steps: steps, warmup: try h.count("warmup_steps") ?? 0,
            minimumRatio: try h.real("min_lr_ratio") ?? 0)

        let trainer = try Trainer<Double>(
            method: TrainingMethod(parametrisation: DenseForm(), updateRule: adamW), plan: plan,
            peakLearningRate: lr, clip: clip, streams: RandomStreams(seed: 0)
        ) {
            try Llama<Double>(
                shape, batch: batches[0].sequences, context: batches[0].context, parametrisation: $0,
                streams: RandomStreams(seed: 0))
        }
        try ModelReplay.load(trainer.network, c)
        let reports = try batches.map { batch in try trainer.update { batch.load(into: $0) } }
        func series(_ value: (Trainer<Double>.Report) -> Double) -> Tensor<Double> {
            Tensor(reports.map(value), shape: [updates])
        }
        var computed = [
            "losses": series(\.loss), "gradient_norms": series(\.gradientNorm),
            "learning_rates": series(\.learningRate),
        ]
        for parameter in trainer.network.parameters { computed["final." + parameter.name] = parameter.value }
        return computed
    }

    // MARK: - Reading

    /// Entries of a configuration that have no influence on what is computed here.
    private static let descriptive = [
        "max_position_embeddings", "initializer_range", "use_cache", "pad_token_id", "bos_token_id", "eos_token_id",
        "model_type", "architectures", "torch_dtype", "dtype", "transformers_version",
    ]

    private static func readShape(_ c: CaseReader) throws -> LlamaShape {
        let h = c.h
        h.ignore(descriptive)
        let hidden = try h.size("hidden_size")
        let heads = try h.size("num_attention_heads")
        let keyHeads = try h.count("num_key_value_heads", atLeast: 1) ?? heads
        guard hidden % heads == 0, heads % keyHeads == 0 else {
            throw ConformanceInvalid(
                "\(heads) heads do not divide the width \(hidden), or \(keyHeads) key heads the heads")
        }
        guard hidden / heads % 2 == 0 else {
            throw ConformanceInvalid("heads of width \(hidden / heads) cannot be rotated by halves")
        }
        if let width = try h.integer("head_dim"), width != hidden / heads {
            throw ConformanceUnsupported("hyperparameter 'head_dim' is \(width), not hidden_size / num_attention_heads")
        }
        if let activation = try h.text("hidden_act"), activation != "silu" {
            throw ConformanceUnsupported("hidden_act '\(activation)' is not implemented")
        }
        try h.mustBeOff("attention_bias", "mlp_bias")
        try h.mustBeZero("attention_dropout")
        let layers = try h.layers(c)
        let shape = LlamaShape(
            vocabulary: try h.size("vocab_size"), hidden: hidden, intermediate: try h.size("intermediate_size"),
            layers: layers, heads: heads, keyHeads: keyHeads, normEpsilon: try h.real("rms_norm_eps") ?? 1e-6,
            ropeTheta: try h.real("rope_theta") ?? 10_000, tiesHead: try h.flag("tie_word_embeddings") ?? false)
        guard shape.normEpsilon >= 0, shape.ropeTheta > 0 else {
            throw ConformanceInvalid("'rms_norm_eps' is negative or 'rope_theta' not positive")
        }
        _ = try c.input("model.embed_tokens.weight", shape: [shape.vocabulary, shape.hidden])
        try ModelReplay.checkWeights(shape.linearShapes, c)
        return shape
    }

    /// Token ids [sequences, context] and the ids that follow them.
    private struct Batch {
        let shape: [Int]
        private let tokens: [Int32]
        private let targets: [Int32]

        var sequences: Int { shape[0] }
        var context: Int { shape[1] }

        init(_ suffix: String, vocabulary: Int, _ c: CaseReader) throws {
            shape = try c.matrix("tokens" + suffix).shape
            _ = try c.input("targets" + suffix, shape: shape)
            tokens = try c.indices("tokens" + suffix, below: vocabulary).map(Int32.init)
            targets = try c.indices("targets" + suffix, below: vocabulary).map(Int32.init)
        }

        func load(into inputs: LossGraph<Double>.Inputs) {
            inputs.indices(.tokens).values = tokens
            inputs.indices(.targets).values = targets
        }
    }
}
