import LowRankCore

/// SNELL: a sparse update whose entries are distances between two small factors, of which the largest stay.
///
///     W = W0 + U^T
///     D_ji = sum_h c_h ||I_h,j - O_h,i||_2        I_h: n x p, O_h: m x p, h = 1, 2; c = (0.1, -0.1)
///     U = D o |D| where |D| > the s-quantile of |D|, else 0;   dD = dU o |D| there
///     s = 0:  U = D
///
/// The differences of distances have full rank, where a product of factors with so many numbers has rank 2 p. At the start
/// I and O are uniform on +-1/sqrt(n p) and +-1/sqrt(m p): U is small, but not 0.
/// Stores W0 (m n, frozen), I and O (2 p (m + n), as LoRA of rank 2 p); D and U take m n of scratch, in both directions.
/// Parent: frozen weights, at c = 0.
/// Departs: nothing from the official code but its drop-path; the kept entries are squared there, and the factor |D| has no
/// gradient. The paper shrinks what it keeps by the threshold.
/// S. Shen et al., NeurIPS 2024, arXiv:2411.01800; code ssfgunner/SNELL.
public struct SNELL: WeightForm {
    public static let card = MethodCard(
        id: "snell", name: "SNELL",
        paper: .init(
            title: "Expanding Sparse Tuning for Low Memory Usage", authors: "S. Shen et al.", year: 2024,
            arXiv: "2411.01800"),
        family: .adaptiveAdapters, axes: [.parametrisation],
        summary: "A sparse update: the largest of the distances between the rows of two small factors.",
        hyperparameters: KernelUpdate.hyperparameters + [
            .real(
                "init_thres", 0.9, in: .belowOne, "s, share of the entries of U that are 0", source: "official code",
                leastChange: 0.2)
        ],
        memory: "frozen m n, weights 2 p (m + n)", parent: "frozen weights, at coeff1 = coeff2 = 0",
        otherNames: OtherNames(
            hyperparameters: ["factor_dim_per_head": "factor_dim"], tensors: KernelUpdate.otherNames,
            fixed: ["num_H": .integer(KernelUpdate.heads), "norm_p": .integer(2)]),
        claims: [
            "better than LoRA and than sparse tuning on FGVC and VTAB-1k, at the memory of LoRA",
            "the update has full rank",
        ])

    private let kernel: KernelUpdate
    private let sparsity: Double

    public init(_ h: Hyperparameters) { (kernel, sparsity) = (KernelUpdate(h), h.real("init_thres")) }

    public func layout(_ w: WeightShape) -> [TensorSpec] { kernel.layout(w) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> { WeightStart(kernel.start(w, from: W0, streams: streams)) }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        kernel.apply(w, to: x, in: g) { kernel.largest(of: kernel.distances(w, in: g), quantile: { sparsity }, in: g) }
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        kernel.derived(w) { w, g in
            let D = kernel.distances(w, in: g)
            return (D, kernel.largest(of: D, quantile: { sparsity }, in: g))
        }
    }
}
