import LowRankCore

/// SVD-LLM: truncates the SVD of the weight times a Cholesky factor of its inputs' covariance.
///
///     H = sum x x^T over the calibration tokens = C C^T          W: m x n, H and C: n x n
///     W C = U S V^T
///     B = U_r sqrt(S_r),  A = sqrt(S_r) V_r^T C^-1
///
/// Then ||X (W - B A)^T||_F = sqrt(sum_{i > r} s_i^2): dropping the i-th value costs exactly s_i^2, and no other
/// product of rank r has a smaller error on X. With `update`, B is fitted again by least squares: it makes of the inputs
/// X' that the weight has once those before it are compressed the closest to its own outputs Y = X' W^T,
/// B^T = argmin ||X' A^T B^T - Y||_F.
/// Keeps B and A, r (m + n) numbers; scratch n^2 each for H and C.
/// Parent: svd-truncation, when H is a multiple of I.
/// Departs: C is inverted by a triangular solve, the code forms the inverse. An H that is not positive definite, or only
/// by rounding, becomes H + (1e-6 - its least eigenvalue) I; the code looks at the first alone. The paper's further
/// fine-tuning by LoRA is no part of it.
/// X. Wang, Y. Zheng, Z. Wan, M. Zhang, SVD-LLM, ICLR 2025, arXiv:2403.07378; code AIoT-MLSys-Lab/SVD-LLM.
public struct SVDLLM: CompressionMethod {
    public static let card = MethodCard(
        id: "svd-llm", name: "SVD-LLM",
        paper: .init(
            title: "SVD-LLM: Truncation-aware Singular Value Decomposition for Large Language Model Compression",
            authors: "X. Wang, Y. Zheng, Z. Wan, M. Zhang", year: 2025, arXiv: "2403.07378"),
        family: .compression,
        summary: "Truncates the SVD of the weight after its inputs were whitened, so that the outputs change least.",
        hyperparameters: KeptRank.hyperparameters(ratio: 0.8, source: "20 % removed, the paper's first setting") + [
            .flag(
                "update", false, "fits B again to the inputs that come through the compressed weights before it",
                source: "official code, step 2; step 1 ends before it")
        ],
        memory: "weights r (m + n)", parent: "svd-truncation, for inputs whose covariance is a multiple of I",
        otherNames: OtherNames(descriptive: ["positive_definite"]),
        claims: [
            "the error of the outputs on the calibration data is the root of the sum of the squares of the values dropped",
            "WikiText-2 perplexity of LLaMA-7B with 20 % fewer parameters 7.94, and 7.73 with the update; ASVD 11.14, "
                + "plain SVD 20,061",
        ])

    let rank: KeptRank
    let updates: Bool
    public var needs: CalibrationNeeds { updates ? [.inputs, .shiftedInputs] : [.inputs] }

    public init(_ h: Hyperparameters) {
        rank = KeptRank(h, method: Self.card.id)
        updates = h.flag("update")
    }

    public func check(_ shape: WeightShape) throws { _ = try rank.of(shape) }

    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        guard let X = data.inputs else { throw MethodError("svd-llm: needs the inputs of the weight") }
        // In Double whatever the network's numbers are: the inputs of real networks have covariances whose least eigenvalues are
        // far below what a sum in Float can hold.
        let truncated = try truncate(
            W.converted(), for: X.converted(), rank: rank.of(W), accuracy: Double(S.ulpOfOne), asksForDerived: data.asksForDerived)
        var (B, A) = (truncated.B.converted(to: S.self), truncated.A.converted(to: S.self))
        var derived = truncated.derived.mapTensors { $1.converted(to: S.self) }
        if updates {
            guard let X = data.shiftedInputs else {
                throw MethodError("svd-llm: update needs the inputs behind compressed weights", hyperparameter: "update")
            }
            let Y = data.targets ?? product(X, transposed: false, W, transposed: true)
            func error(_ B: Tensor<S>) -> Tensor<S> {
                .scalar((product(X, transposed: false, product(B, A), transposed: true) - Y).norm / Y.norm)
            }
            derived["W_truncated"] = product(B, A)
            derived["relative_error_before"] = error(B)
            B = try product(X, transposed: false, A, transposed: true).leastSquares(Y).transposed()
            derived["relative_error_after"] = error(B)
        }
        var result = CompressedWeight(B, A)
        result.derived = derived
        return result
    }

    private func truncate(
        _ W: Tensor<Double>, for X: Tensor<Double>, rank r: Int, accuracy: Double, asksForDerived: Bool
    ) throws -> (B: Tensor<Double>, A: Tensor<Double>, derived: NamedTensors<Double>) {
        let H = X.gram
        let C = try whitening(H)
        let M = W.times(lowerTriangle: C)
        var (B, A) = try M.leadingSVD(rank: r, accuracy: accuracy).splitEvenly(rank: r)
        A = try C.solveFromRight(A)
        guard asksForDerived else { return (B, A, [:]) }
        let D = W - product(B, A)
        let values = try M.singularValues()
        let discarded = values.dropFirst(r).reduce(0) { $0 + $1 * $1 }.squareRoot()
        return (
            B, A,
            [
                "gram": H, "whitened_singular_values": Tensor(values, shape: [values.count]), "discarded_norm": .scalar(discarded),
                // ||X D^T||^2 = tr(D H D^T) for the difference D, without the rows of X.
                "calibration_error": .scalar(max(0, D.dot(product(D, H))).squareRoot()),
            ]
        )
    }

    /// C, lower triangular [n, n], with C C^T = H, or a shifted H where rounding leaves no such C.
    private func whitening(_ H: Tensor<Double>) throws -> Tensor<Double> {
        let n = H.rows
        let largest = (0..<n).reduce(0) { max($0, H[$1, $1]) }
        let C = try? H.cholesky()
        if let C, (0..<n).allSatisfy({ C[$0, $0] * C[$0, $0] > Double(n) * .ulpOfOne * largest }) { return C }
        let least = try H.symmetricEigen().values[0]
        return try (H + (1e-6 - least) * .identity(n)).cholesky()
    }
}
