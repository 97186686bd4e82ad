import LowRankBench
import LowRankCore
import LowRankMethods

/// What a peer process is asked, one JSON object per line of its standard input: `{"update": {"count": 10}}`.
///
/// A peer is a process that trains as it is told: this project's (`lowrank peer-worker`) or another
/// implementation's (`baselines/pytorch/peer.py`). Each request is answered with one line: the JSON of the
/// reply named here, or `{"error": "..."}`.
enum PeerRequest: Codable, Sendable {
    /// Make the model and its optimizer anew; answered with a `PeerIdentity`.
    case load(task: PeerTask)
    /// Make that many updates; answered with `PeerUpdates`.
    case update(count: Int)
    /// Make the model anew and two updates while counting bytes; answered with `PeerMemory`.
    case memory
    /// Compare with further implementations the peer knows of; answered with `PeerChecks`.
    case check
    /// Multiply two matrices of 1024 x 1024; answered with `PeerProduct`.
    case product
    /// Compress a weight; answered with a `PeerCompressed`.
    case compress(task: PeerCompression)
}

/// A weight that is to be compressed.
struct PeerCompression: Codable, Sendable {
    /// Safetensors with "WEIGHT.weight" [m, n] and "WEIGHT.inputs" [N, n] of every weight.
    var file: String
    var weight: String
    var method: String
    /// All of the method's.
    var hyperparameters: [String: HyperValue]
}

/// How long that took, from the weight and its inputs to the matrix in its place, and what came out.
struct PeerCompressed: Codable, Sendable {
    var seconds: Double
    /// ||W - W'|| / ||W||
    var weightError: Double
    /// ||X (W - W')^T|| / ||X W^T||
    var outputError: Double
    /// Of the library that did it.
    var version: String
}

/// What is to be trained. Both sides take what they need: this project makes data and weights from the
/// configuration, another implementation reads them from the files.
struct PeerTask: Codable, Sendable {
    /// For parity, what the method leaves open (signs of singular vectors, random numbers) is settled as here.
    var part: PeerRecord.Part
    var configuration: RunConfiguration
    /// The initial parameters by name, safetensors.
    var weights: String
    /// Batches as little-endian 32-bit integers [batches, 2, batch, context]: inputs, then targets.
    /// Update t takes batch t modulo their number.
    var tokens: String
    /// Random numbers the method draws during the run, safetensors; absent when the peer is to draw its own.
    var streams: String?
    /// How another implementation is to compute, where it has a choice.
    var formulation: PeerFormulation
    var cacheDirectory: String
}

/// One way of writing the same training step in PyTorch.
struct PeerFormulation: Codable, Hashable, Sendable {
    /// "own": baselines/pytorch/model.py; "transformers": LlamaForCausalLM.
    var decoder: String
    /// torch.optim.AdamW's "fused" or "foreach".
    var optimizer: String

    /// What methods other than full rank are trained with.
    static let usual = PeerFormulation(decoder: "own", optimizer: "fused")
    /// The reasonable ones, of which full rank is timed with the fastest.
    static let all = [
        usual, PeerFormulation(decoder: "own", optimizer: "foreach"),
        PeerFormulation(decoder: "transformers", optimizer: "fused"),
    ]

    var name: String { "\(decoder) decoder, \(optimizer) AdamW" }
}

/// Who answers.
struct PeerIdentity: Codable, Hashable, Sendable {
    /// "lowrank" or "pytorch".
    var name: String
    var version: String
    /// What else matters for its numbers, by name: BLAS, optimizer class ...
    var details: [String: String]
}

struct PeerUpdates: Codable, Sendable {
    /// Before each update.
    var losses: [Double]
    /// Wall time of all of them, from taking the batch to the changed weights.
    var seconds: Double
    /// Where it went; sums, not means.
    var phases: StepTime
}

struct PeerMemory: Codable, Hashable, Sendable {
    /// The most bytes of tensors alive at once: weights, gradients, optimizer state, activations, temporaries.
    var peakBytes: Int
    var weightBytes: Int
    /// Moments and projections.
    var optimizerBytes: Int
    /// The most memory of the process that was resident, with its libraries and interpreter.
    var residentBytes: Int
}

struct PeerChecks: Codable, Sendable {
    /// Largest difference of a batch's logits, as a fraction of the largest, by the implementation compared with.
    var differences: [String: Double]
}

struct PeerProduct: Codable, Sendable {
    var flopsPerSecond: Double
}

/// The answer to a request that could not be met.
struct PeerRefusal: Codable, Sendable {
    var error: String
}
