import LowRankCore

/// AFM: atomic feature mimicking of the layers and of the embedding tables of a click-through predictor.
///
///     mu = E[y],   C = E[y y^T] - mu mu^T = U L U^T           y: outputs of a layer, or rows that were looked up
///     layer:  W1 = U_k^T W,  b1 = U_k^T b;   W2 = U_k,  b2 = (I - U_k U_k^T) mu
///     table:  E1 = (E - mu) U_k;   then a linear layer of U_k^T with the bias mu
///
/// A table is a layer without bias whose inputs are one-hot. Looked-up rows count as often as they are looked up.
/// Keeps k (m + n) + m + k numbers of a layer, V k + d k + d of a table of V rows of d.
/// Parent: lord, for a layer.
/// Departs: the official network has a ReLU between the factors, which is not the layer that it stands for until it is
/// fine-tuned; there is none here. The published sums overwrite instead of adding, and take the mean off as a column.
/// Yu, Fu, Ding, Zhou, Wu, KDD 2024, arXiv:2405.18146; code yuhao318/Atomic_Feature_Mimicking.
public struct AFM: CompressionMethod {
    public static let card = MethodCard(
        id: "afm", name: "AFM",
        paper: .init(
            title: "Unified Low-rank Compression Framework for Click-through Rate Prediction",
            authors: "Yu, Fu, Ding, Zhou, Wu", year: 2024, arXiv: "2405.18146"),
        family: .compression,
        summary: "Compresses predictors of clicks: keeps the leading directions of the outputs of layers and embedding "
            + "tables.",
        hyperparameters: KeptRank.hyperparameters(ratio: 0.3, source: "paper: models 3 to 5 times smaller"),
        memory: "weights k (m + n) + m + k", parent: "lord, for a layer",
        otherNames: OtherNames(descriptive: ["part"]),
        claims: ["3 to 5 times smaller and faster, with a higher AUC than the original models after fine-tuning"])

    let rank: KeptRank
    public let needs: CalibrationNeeds = [.inputs]
    public let addsBias = true

    public init(_ h: Hyperparameters) { rank = KeptRank(h, method: Self.card.id) }

    public func check(_ shape: WeightShape) throws { _ = try rank.of(shape) }

    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        guard let X = data.inputs else { throw MethodError("afm: needs the inputs of the weight") }
        let features = try OutputFeatures(OutputFeatures.outputs(X, W, bias: data.bias), rank: rank.of(W))
        var result = features.compressed(W, bias: data.bias)
        result.derived = [
            "y_mean": features.mean, "output_covariance": features.covariance, "U": features.basis,
            "b_second": features.restOfMean,
        ]
        return result
    }
}
