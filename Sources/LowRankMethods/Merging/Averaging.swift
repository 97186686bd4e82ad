import LowRankCore

/// Averaging: the mean of the models' weights.
///
///     theta = (1 / T) sum_t theta_t
///
/// Keeps one model; scratch one more.
/// Parent: a model itself, for T = 1.
/// M. Wortsman et al., Model Soups, ICML 2022, arXiv:2203.05482 (the uniform soup).
public struct Averaging: MergingMethod {
    public static let card = MethodCard(
        id: "averaging", name: "Averaging",
        paper: .init(
            title: "Model soups: averaging weights of multiple fine-tuned models improves accuracy without increasing "
                + "inference time",
            authors: "M. Wortsman, G. Ilharco, S. Y. Gadre, R. Roelofs, R. Gontijo-Lopes, A. S. Morcos, H. Namkoong, "
                + "A. Farhadi, Y. Carmon, S. Kornblith, L. Schmidt",
            year: 2022, arXiv: "2203.05482"),
        family: .merging,
        summary: "Merges fine-tuned models into one by the mean of their weights.",
        hyperparameters: [], memory: "weights m n",
        parent: "a model itself, if it is the only one",
        claims: ["ImageNet accuracy of a uniform soup of models fine-tuned from one start is close to the best of them"])

    /// The mean has no hyper-parameters.
    public init() {}

    public func merge<S: Scalar>(_ models: [NamedTensors<S>], base: NamedTensors<S>) throws -> MergedModel<S> {
        try base.check(models, method: Self.card.id)
        let zero = base.mapTensors { Tensor<S>.zeros($1.shape) }
        return MergedModel(models.reduce(zero) { $0.blended(keeping: 1, adding: 1 / Double(models.count), of: $1) })
    }
}
