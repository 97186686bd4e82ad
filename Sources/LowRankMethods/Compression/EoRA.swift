import LowRankCore

/// EoRA: a low-rank term beside a compressed weight, the best one for the inputs that the weight sees.
///
///     H = the mean of x x^T over the calibration tokens, later samples weighing more           H: n x n
///     H = Q L Q^T,   S = Q sqrt(L),   D = W - W_c                                              W_c: W compressed
///     D S = U s V^T;   B = U_r sqrt(s_r),   A = sqrt(s_r) V_r^T S^-1;   W' = W_c + B A
///
/// No product of rank r leaves a smaller tr((D - B A) H (D - B A)^T), the squared error of the outputs. As in the code,
/// each of N samples of X changes H to H N / (N + 1) + X^T X / N: the first weighs about 1/e of the last.
/// Keeps W_c, here each row in codes of a few bits, and B and A (r (m + n)); scratch n^2 each for H, S.
/// Parent: the compressed weight plus a truncated SVD of D, when H is a multiple of I.
/// Departs: eigenvalues below n eps of the largest become the least one above, the code replaces negative ones alone.
/// W_c is rounded to the nearest codes where none is given; the paper has GPTQ, SparseGPT and Wanda. B and A are
/// numbers, not codes, and inputs are those of the network before compression.
/// S.-Y. Liu et al., 2024, arXiv:2410.21271; code NVlabs/EoRA.
public struct EoRA: CompressionMethod {
    public static let card = MethodCard(
        id: "eora", name: "EoRA",
        paper: .init(
            title: "EoRA: Training-free Compensation for Compressed LLM with Eigenspace Low-Rank Approximation",
            authors: "S.-Y. Liu, M. Khadkevich, N. C. Fung, C. Sakr, C.-H. H. Yang, C.-Y. Wang, S. Muralidharan, H. Yin, "
                + "K.-T. Cheng, J. Kautz, Y.-C. F. Wang, P. Molchanov, M.-H. Chen",
            year: 2024, arXiv: "2410.21271"),
        family: .compression,
        summary: "A low-rank term beside a compressed weight that brings its outputs closest to the original ones.",
        hyperparameters: [
            .rank(128, "columns of B and rows of A", source: "official code, published commands"),
            .integer("nsamples", 64, "N, calibration sequences that the tokens are cut into", source: "official code"),
            .integer("bits", 3, in: 2...8, "of a code of W_c", source: "paper: 3 or 4"),
        ],
        memory: "m n codes and 2 m numbers, weights r (m + n)",
        parent: "the compressed weight plus a truncated SVD of the error, for inputs whose covariance is a multiple of I",
        otherNames: OtherNames(fixed: ["sqrt_split": .flag(true)]),
        claims: [
            "LLaMA3-8B with 4 bits and 2:4 sparsity: 31.31 % better on ARC-E, 12.88 % on ARC-C, 9.69 % on MathQA",
            "never worse than a truncated SVD of the error, nor than one scaled by the mean inputs",
        ])

    private let (rank, samples, bits): (Int, Int, Int)
    public let needs: CalibrationNeeds = [.inputs]

    public init(_ h: Hyperparameters) {
        (rank, samples, bits) = (h.integer("rank"), h.integer("nsamples"), h.integer("bits"))
    }

    public func check(_ shape: WeightShape) throws { try shape.checkRank(rank, method: "eora") }

    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        guard let X = data.inputs else { throw MethodError("eora: needs the inputs of the weight") }
        var codes = GroupCodes<S>(shape: W.shape, bits: bits, group: W.columns, category: .scratch)
        var Wc = data.compressed ?? W
        if data.compressed == nil {
            codes.encode(W)
            Wc.write { codes.decode(into: $0) }
        }
        let D = (W - Wc).converted(to: Double.self)
        let H = autocorrelation(X.converted())
        let eigen = try H.symmetricEigen()
        let largest = eigen.values.values.last!
        let least = eigen.values.values.first { $0 > Double(H.rows) * .ulpOfOne * largest } ?? 1
        let roots = eigen.values.values.map { max($0, least).squareRoot() }
        let (B, scaledA) = try product(D, transposed: false, eigen.vectors.scalingRows(by: roots), transposed: true)
            .leadingSVD(rank: rank, accuracy: Double(S.ulpOfOne)).splitEvenly(rank: rank)
        let A = product(scaledA.scalingColumns(by: roots.map { 1 / $0 }), eigen.vectors)
        let BA = product(B, A)
        let factors: NamedTensors<S> = ["B": B.converted(), "A": A.converted()]
        var result = CompressedWeight(factors: factors, weight: Wc + BA.converted())
        result.storedBytes += data.compressed?.byteCount ?? codes.byteCount
        guard data.asksForDerived else { return result }
        func error(_ BA: Tensor<Double>) -> Tensor<S> { .scalar(product(D - BA, H).dot(D - BA)) }
        let plain = try D.svd().splitEvenly(rank: rank)
        result.derived = [
            "autocorrelation": H.converted(), "BA": BA.converted(), "weighted_error": error(BA),
            "weighted_error_plain_svd": error(product(plain.B, plain.A)),
        ]
        return result
    }

    private func autocorrelation(_ X: Tensor<Double>) -> Tensor<Double> {
        let (n, N) = (X.columns, Double(samples))
        var H = Tensor<Double>.zeros([n, n])
        for j in 0..<samples {
            let (start, end) = (j * X.rows / samples, (j + 1) * X.rows / samples)
            let x = Tensor(Array(X.values[start * n..<end * n]), shape: [end - start, n])
            H.accumulateProduct(x, transposed: true, x, alpha: 1 / N, beta: N / (N + 1))
        }
        return H
    }
}
