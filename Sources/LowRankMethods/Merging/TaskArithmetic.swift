import LowRankCore

/// Task arithmetic: adds the tasks' changes of the base, all scaled by one number.
///
///     tau_t = theta_t - theta_0
///     theta = theta_0 + lambda sum_t c_t tau_t          c_t = 1, or -1 for the first `negated` tasks
///
/// lambda < 0 makes the base forget a task. One task negated and two added make an analogy.
/// Keeps one model; scratch one task vector and their sum.
/// Parent: the base, at lambda = 0; averaging, at lambda = 1 / T and negated = 0.
/// G. Ilharco et al., ICLR 2023, arXiv:2212.04089.
public struct TaskArithmetic: MergingMethod {
    public static let card = MethodCard(
        id: "task-arithmetic", name: "Task arithmetic",
        paper: .init(
            title: "Editing Models with Task Arithmetic",
            authors: "G. Ilharco, M. T. Ribeiro, M. Wortsman, S. Gururangan, L. Schmidt, H. Hajishirzi, A. Farhadi",
            year: 2023, arXiv: "2212.04089"),
        family: .merging, summary: "The base plus the sum of the tasks' changes of it, scaled by one number.",
        hyperparameters: [
            .real(
                "lambda", 0.3, in: -100...100, "scale of the sum; negative to forget",
                source: "paper, without validation data"),
            .integer(
                "negated", 0, in: 0...Int.max, "how many tasks, from the first, are subtracted",
                source: "the analogies of the paper"),
        ],
        memory: "weights m n", parent: "averaging, at lambda = 1 / T for T tasks",
        claims: ["adding the vectors of eight CLIP tasks keeps about 91 % of the accuracy of the single models at L/14"])

    let lambda: Double
    let negated: Int

    public init(_ h: Hyperparameters) {
        lambda = h.real("lambda")
        negated = h.integer("negated")
    }

    public func merge<S: Scalar>(_ models: [NamedTensors<S>], base: NamedTensors<S>) throws -> MergedModel<S> {
        var sum = base.mapTensors { Tensor<S>.zeros($1.shape) }
        for (t, tau) in try base.taskVectors(of: models, method: Self.card.id).enumerated() {
            sum = sum.blended(keeping: 1, adding: t < negated ? -1 : 1, of: tau)
        }
        let flat = sum.flattened
        return MergedModel(
            base.blended(keeping: 1, adding: lambda, of: sum),
            derived: ["merged_task_vector": Tensor(flat, shape: [flat.count])])
    }
}
