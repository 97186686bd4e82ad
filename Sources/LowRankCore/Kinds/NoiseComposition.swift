/// How several LoRAs of one denoiser make one prediction of noise, one LoRA for each concept of a prompt.
public enum NoiseComposition: Sendable {
    /// By a weighted mean of their predictions.
    case blend(any PredictionBlend)
    /// By masks that say where each prediction counts.
    case masks(any PredictionMasks)
    /// By gates inside the network, which are trained.
    case gates(any LoRAGates)
}

/// A method that composes LoRAs while an image is sampled.
public protocol ComposesNoise: Mechanism {
    /// What it is made of.
    var composition: NoiseComposition { get }
}

/// Weighs the predictions of LoRAs, step by step.
public protocol PredictionBlend: Sendable {
    /// What each step of sampling does.
    /// - Throws: `MethodError` when the method is set up for another number of LoRAs or steps.
    func course(of count: Int, steps: Int) throws -> [BlendStep]

    /// By which number the LoRAs are brought into order, the largest first: that of images of the LoRA's concept, [channels,
    /// height, width]. The order does not matter to most.
    /// - Throws: `MethodError` when the images are too small.
    func rank(of image: Tensor<Double>) throws -> Double
}

extension PredictionBlend {
    public func rank(of image: Tensor<Double>) throws -> Double { 0 }
}

/// One step of sampling.
public struct BlendStep: Sendable {
    /// How much the prediction of each LoRA counts; as many in sum as there are LoRAs.
    public let weights: [Double]
    /// Whether it is computed in this step; otherwise that of an earlier step counts.
    public let isFresh: [Bool]

    /// Weights, and which predictions are computed; all that count, unless said otherwise.
    public init(weights: [Double], isFresh: [Bool]? = nil) {
        (self.weights, self.isFresh) = (weights, isFresh ?? weights.map { $0 != 0 })
    }

    /// The weighted mean of numbers of the LoRAs, one list for each.
    public func mean<S: Scalar>(_ predictions: [[S]]) -> [S] {
        var sum = [S](repeating: 0, count: predictions[0].count)
        for (prediction, weight) in zip(predictions, weights) where weight != 0 {
            let factor = S(weight / Double(predictions.count))
            for i in sum.indices { sum[i] += factor * prediction[i] }
        }
        return sum
    }
}

/// Finds where the prediction of each LoRA counts, from maps of attention to the words of the prompt.
public protocol PredictionMasks: Sendable {
    /// The step along the gradient of `contrast` by which an image changes.
    var stepSize: Double { get }

    /// How far maps of one concept are alike and those of others are not.
    /// - Parameter maps: [maps, pixels], of the owners in their order.
    /// - Returns: the loss and its derivative with respect to the maps.
    /// - Throws: `MethodError` when no concept has two maps.
    func contrast(_ maps: Tensor<Double>, _ owners: [MapOwner]) throws -> (loss: Double, gradient: Tensor<Double>)

    /// [concepts, pixels], 1 where the prediction of the concept's LoRA counts, by the maps of the LoRA itself.
    func masks(_ maps: Tensor<Double>, _ owners: [MapOwner], concepts: Int) -> Tensor<Double>

    /// Predictions [1 + concepts, pixels, channels], the base's first, as one [pixels, channels].
    func fuse(_ predictions: Tensor<Double>, masks: Tensor<Double>) -> Tensor<Double>
}

/// Whose map of attention it is.
public struct MapOwner: Sendable {
    /// 0: the base; i + 1: the LoRA of concept i.
    public let pass: Int
    /// What the word names.
    public let concept: Int

    /// The map of a concept's word in one pass.
    public init(pass: Int, concept: Int) { (self.pass, self.concept) = (pass, concept) }
}

/// Fuses LoRAs inside a network.
public protocol LoRAGates: Sendable {
    /// Stores each weight as the frozen base, the LoRAs and gates that train.
    /// - Parameters:
    ///   - library: of each LoRA, its factors by the names of the weights.
    ///   - gates: the gates' tensors by the names of the weights; nil for new ones.
    func form(_ library: [[String: LoRAFactors]], gates: [String: NamedTensors<Float>]?) -> any WeightForm

    /// The gates of a weight that is stored so.
    func gates(of weight: StoredWeight<Float>) -> NamedTensors<Float>
}

/// B A, the change that a LoRA makes to a weight.
public struct LoRAFactors: Sendable {
    /// [r, inputs]
    public let A: Tensor<Float>
    /// [outputs, r]
    public let B: Tensor<Float>

    /// Factors of the same rank.
    public init(A: Tensor<Float>, B: Tensor<Float>) { (self.A, self.B) = (A, B) }
}
