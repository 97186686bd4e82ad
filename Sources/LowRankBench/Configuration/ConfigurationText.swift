import LowRankCore
import LowRankMethods

extension MethodConfiguration: CustomStringConvertible {
    public var description: String {
        let values = hyperparameters.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return values.isEmpty ? id : "\(id): \(values.joined(separator: ", "))"
    }
}

extension ExperimentConfiguration: CustomStringConvertible {
    public var description: String {
        ([kind.rawValue] + settings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }).joined(separator: "; ")
    }
}

extension DataConfiguration: CustomStringConvertible {
    public var description: String {
        switch self {
        case .text(let corpus, let vocabulary, let sha256):
            "text \(corpus), vocabulary \(vocabulary), sha256 \(sha256.prefix(12))"
        case .markov(let states, let branching, let seed):
            "Markov source, \(states) states, branching \(branching), source seed \(seed)"
        case .planted(let rank, let density, let noise, let seed):
            "planted map of rank \(rank) and density \(density), noise \(noise), source seed \(seed)"
        case .absent: "none"
        }
    }
}

extension ModelConfiguration: CustomStringConvertible {
    public var description: String {
        switch self {
        case .llama(let hidden, let intermediate, let layers, let heads, let range, let checkpoint, let keyHeads, let ties):
            "llama, hidden \(hidden), intermediate \(intermediate), layers \(layers), heads \(heads), "
                + (keyHeads.map { "key heads \($0), " } ?? "") + (ties == true ? "tied embeddings, " : "")
                + (checkpoint.map { "from \($0.path), sha256 \($0.sha256.prefix(12))" } ?? "initializer range \(range)")
        case .linear(let inputs, let outputs): "linear, \(outputs) x \(inputs)"
        case .absent: "none"
        }
    }
}

extension TrainingConfiguration: CustomStringConvertible {
    public var description: String {
        "steps \(steps), batch \(batch), context \(context), warm-up \(warmup), minimum ratio \(minimumRatio), clip \(clip), "
            + "evaluations \(evaluations) of \(evaluationBatches) batches"
            + (pretrained.map { ", after \($0.steps) updates on \($0.corpus) at rate \($0.learningRate)" } ?? "")
            + (observe.map { ", gradients observed every \($0.every) updates at rank \($0.rank)" } ?? "")
    }
}
