import LowRankCore

/// The encoder with given weights and a classifier on its first token: hidden states, logits, loss and every gradient
/// of one batch.
enum BertConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let shape = try readShape(c)
        let tokens = try c.matrix("tokens")
        let (batch, context) = (tokens.rows, tokens.columns)
        guard context <= shape.positions else {
            throw ConformanceInvalid("sequences of \(context) tokens, but only \(shape.positions) positions")
        }
        let network = try Bert<Double>(
            shape, batch: batch, context: context, parametrisation: DenseForm(), streams: RandomStreams(seed: 0))
        var slots: [(name: String, slot: InputSlot, shape: [Int], bound: Int)] = [
            ("tokens", .tokens, tokens.shape, shape.vocabulary), ("labels", .targets, [batch], shape.task.outputs),
            ("attention_mask", .mask, tokens.shape, 2),
        ]
        if c.inputs["token_type_ids"] != nil {
            slots.append(("token_type_ids", .segments, tokens.shape, shape.segments))
        }
        try ModelReplay.load(network, c)
        let graph = network.makeLossGraph()
        for slot in slots {
            _ = try c.input(slot.name, shape: slot.shape)
            graph.inputs.indices(slot.slot).values = try c.indices(slot.name, below: slot.bound).map(Int32.init)
        }
        return ModelReplay.differentiate(network, graph)
            .merging(["logits": graph.prediction.value]) { $1 }
            .merging(states(of: network, graph.inputs, batch: batch, context: context)) { $1 }
    }

    /// What the last block hands on, and its means over the tokens of the mask.
    private static func states(
        of network: Bert<Double>, _ inputs: BatchInputs<Double>, batch: Int, context: Int
    ) -> Answers {
        let graph = Graph<Double>()
        let last = network.hiddenStates(of: inputs, in: graph).last!
        let means = graph.tokenMeans(last, context: context, mask: inputs.indices(.mask))
        for node in [last, means] { graph.keep(node) }
        graph.compile()
        graph.forward()
        return [
            "last_hidden_state": last.value.reshaped([batch, context, last.columns]), "mean_pooled": means.value,
        ]
    }

    private static func readShape(_ c: CaseReader) throws -> BertShape {
        let h = c.h
        let (hidden, heads) = (try h.size("hidden_size"), try h.size("num_attention_heads"))
        guard hidden % heads == 0 else { throw ConformanceInvalid("\(heads) heads do not divide the width \(hidden)") }
        let word = try h.text("hidden_act") ?? "gelu"
        guard let activation = ActivationKind(rawValue: word) else {
            throw ConformanceUnsupported("hidden_act '\(word)' is not implemented")
        }
        try h.mustBeZero("hidden_dropout_prob", "attention_probs_dropout_prob", "classifier_dropout")
        let shape = BertShape(
            encoder: EncoderShape(
                hidden: hidden, intermediate: try h.size("intermediate_size"), layers: try h.layers(c), heads: heads,
                normEpsilon: try h.real("layer_norm_eps") ?? 1e-12, activation: activation),
            vocabulary: try h.size("vocab_size"), positions: try h.size("max_position_embeddings"),
            segments: try h.size("type_vocab_size"), pooling: .firstToken,
            task: .classification(labels: try h.size("num_labels")))
        guard shape.encoder.normEpsilon >= 0 else { throw ConformanceInvalid("'layer_norm_eps' is negative") }
        h.ignore(["initializer_range", "model_type", "architectures", "pad_token_id"])
        _ = try c.input("bert.embeddings.word_embeddings.weight", shape: [shape.vocabulary, hidden])
        try ModelReplay.checkWeights(shape.linearShapes, c)
        return shape
    }
}
