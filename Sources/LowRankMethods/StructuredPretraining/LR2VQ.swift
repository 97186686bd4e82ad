import LowRankCore

/// LR2VQ: vector quantisation of a weight whose subvectors are clustered in fewer dimensions than they have.
///
///     M: the runs of m entries of W, row by row, one a row [N, m];   M = P s E^T
///     Z = P_d s_d [N, d],   E = E_d^T [d, m];   C: the k means of the rows of Z, a_i the nearest one of row i
///     W' = C[a_i] E;   ||M - M'||^2 = ||M - Z E||^2 + ||Z - C_a||^2
///     dC_j = sum of E g_i over a_i = j,   dE = sum_i C[a_i]^T g_i                  g_i: run i of the gradient of W'
///
/// More dimensions make the first error smaller and the second larger. A last run that is short is filled with zeros.
/// Keeps the codes (N log2 k bits), C (k d) and E (d m).
/// Parent: k-means on the subvectors themselves, at d = m.
/// Departs: nothing but the abstract was at hand: the layout is a reading. The training of C and E on the task's loss
/// is the caller's. Means start as rows that are told, or evenly spread ones; one that loses all its rows stays.
/// K. Zhu, C. Zhou, J. Zhong, 2022, arXiv:2211.11397.
public struct LR2VQ: CompressionMethod {
    public static let card = MethodCard(
        id: "lr2vq", name: "LR2VQ",
        paper: .init(
            title: "Learning Low-Rank Representations for Model Compression", authors: "Zhu, Zhou, Zhong", year: 2022,
            arXiv: "2211.11397"),
        family: .structuredPretraining, kind: .compression,
        summary: "Compresses a weight by vector quantisation that clusters its subvectors in fewer dimensions than "
            + "they have.",
        hyperparameters: [
            .integer("subvector", 8, in: 1...4096, "m, entries of a subvector", source: "a choice"),
            .integer("cluster_dim", 4, in: 1...4096, "d, dimensions of the clusters", source: "a choice"),
            .integer("clusters", 256, in: 1...1 << 20, "k, codewords", source: "a byte a subvector"),
            .integer("lloyd_steps", 20, in: 0...1000, "rounds of k-means", source: "a choice"),
        ],
        memory: "log2 k bits a subvector and k d + d m numbers", parent: "k-means on the subvectors, at d = m",
        claims: ["ResNet-18 and ResNet-50: 2.8 % and 1.0 % above the best of its kind at ratios of 43 and 31"])

    private let (m, d, k, steps): (Int, Int, Int, Int)
    public let needs: CalibrationNeeds = []
    public let furtherInputs = ["G", "init_rows"]

    public init(_ h: Hyperparameters) {
        (m, d) = (h.integer("subvector"), h.integer("cluster_dim"))
        (k, steps) = (h.integer("clusters"), h.integer("lloyd_steps"))
    }

    public func check(_ w: WeightShape) throws {
        let N = (w.outputs * w.inputs - 1) / m + 1
        guard k <= N, d <= min(m, N) else {
            throw MethodError(
                "lr2vq: \(w.name) (\(w.outputs) x \(w.inputs)) has \(N) subvectors of \(m) entries: too few for "
                    + "\(k) clusters of \(d) dimensions", hyperparameter: k > N ? "clusters" : "cluster_dim")
        }
    }

    public func compress<S: Scalar>(_ W: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S> {
        let M = runs(of: W)
        let usv = try M.svd().leading(d)
        let (Z, E) = (usv.u.scalingColumns(by: usv.s.values), usv.vt)
        var C = Z.gatheringRows(try firstRows(data, of: Z.rows))
        for _ in 0..<steps { moveToMeans(&C, of: Z) }
        let codes = nearest(C, to: Z)
        let (chosen, lowRank) = (C.gatheringRows(codes), product(Z, E))
        func weight(_ runs: Tensor<S>) -> Tensor<S> { Tensor(Array(runs.values.prefix(W.count)), shape: W.shape) }
        func squaredDistance(_ a: Tensor<S>, _ b: Tensor<S>) -> Tensor<S> { .scalar((a - b).dot(a - b)) }
        var result = CompressedWeight(factors: ["C": C, "E": E], weight: weight(product(chosen, E)))
        result.storedBytes += (codes.count * (Int.bitWidth - (k - 1).leadingZeroBitCount) + 7) / 8
        result.derived = [
            "assignments": .vector(codes), "codeword_products": product(C, E), "W_lowrank": weight(lowRank),
            "W_hat": result.weight, "lowrank_error": squaredDistance(M, lowRank),
            "clustering_error": squaredDistance(Z, chosen),
        ]
        guard let G = data.further["G"] else { return result }
        guard G.shape == W.shape else { throw MethodError("lr2vq: 'G' has the shape \(G.shape), not \(W.shape)") }
        let (ofRuns, g) = (product(runs(of: G), transposed: false, E, transposed: true), runs(of: G))
        var ofC = Tensor<S>.zeros(C.shape)
        for (i, j) in codes.enumerated() { for l in 0..<d { ofC[j, l] += ofRuns[i, l] } }
        // Free of the signs of singular vectors.
        result.derived["grad_C_times_E"] = product(ofC, E)
        result.derived["C_T_grad_E"] = product(C, product(chosen, transposed: true, g))
        return result
    }

    private func runs<S: Scalar>(of W: Tensor<S>) -> Tensor<S> {
        let N = (W.count - 1) / m + 1
        return Tensor(W.values + [S](repeating: 0, count: N * m - W.count), shape: [N, m])
    }

    private func firstRows<S: Scalar>(_ data: CompressionData<S>, of N: Int) throws -> [Int] {
        guard let given = data.further["init_rows"] else { return (0..<k).map { $0 * N / k } }
        let rows = given.values.compactMap { Int(exactly: Double($0)) }.filter { (0..<N).contains($0) }
        guard rows.count == k, given.count == k else {
            throw MethodError("lr2vq: 'init_rows' is not \(k) whole numbers from 0 to \(N - 1)")
        }
        return rows
    }

    /// The first of the nearest means of each row.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func nearest<S: Scalar>(_ C: Tensor<S>, to Z: Tensor<S>) -> [Int] {
        var codes = [Int](repeating: 0, count: Z.rows)
        Z.read { z in
            C.read { c in
                for i in codes.indices {
                    var least = S.infinity
                    for j in 0..<k {
                        var distance: S = 0
                        for l in 0..<d { distance += (z[i * d + l] - c[j * d + l]) * (z[i * d + l] - c[j * d + l]) }
                        if distance < least { (least, codes[i]) = (distance, j) }
                    }
                }
            }
        }
        return codes
    }

    private func moveToMeans<S: Scalar>(_ C: inout Tensor<S>, of Z: Tensor<S>) {
        var (sums, counts) = (Tensor<S>.zeros(C.shape), [Int](repeating: 0, count: k))
        for (i, j) in nearest(C, to: Z).enumerated() {
            counts[j] += 1
            for l in 0..<d { sums[j, l] += Z[i, l] }
        }
        for j in 0..<k where counts[j] > 0 { for l in 0..<d { C[j, l] = sums[j, l] / S(counts[j]) } }
    }
}
