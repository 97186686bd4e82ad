import LowRankCore

/// Weight matching: the hidden units of one network are reordered until its weights are closest to another's; then the
/// two are averaged.
///
///     sweep, each layer l in random order:
///         C = W_l P_l-1(W'_l)^T + b_l b'_l^T + W_l+1^T P_l+1(W'_l+1)        W, b of A; W', b' of B, reordered elsewhere
///         P_l = argmax_P sum_i C[i, P(i)]                                   the assignment problem
///     until no layer gains more than 1e-12;   theta = (1 - t) A + t pi(B)
///
/// Unit i of layer l of pi(B) is unit P_l(i) of B; inputs and outputs stay, so that pi(B) is the same function as B.
/// The paper finds that pi(B) is hardly closer to A than B is: the singular vectors of the large singular values are
/// aligned.
/// Keeps one network; scratch an n x n matrix for a layer of n units, and n^3 operations.
/// Parent: averaging, where the identity is the best order.
/// Departs: perceptrons, whose layers are a chain. The measures of alignment of singular vectors are not part of it.
/// A. Ito, M. Yamada, A. Kumagai, 2024, arXiv:2402.04051. S. Ainsworth et al., Git Re-Basin, ICLR 2023,
/// arXiv:2209.04836, Algorithm 1; code samuela/git-re-basin.
public struct WeightMatching: Mechanism {
    public static let card = MethodCard(
        id: "weight-matching", name: "Weight matching",
        paper: .init(
            title: "Analysis of Linear Mode Connectivity via Permutation-Based Weight Matching",
            authors: "A. Ito, M. Yamada, A. Kumagai", year: 2024, arXiv: "2402.04051"),
        family: .merging, kind: .mechanism,
        summary: "Reorders the hidden units of one network so that it can be averaged with another.",
        hyperparameters: [
            .integer(
                "max_iter", 100, "largest number of sweeps", source: "official code",
                mayNotMatter: "sweeps end by themselves after a few"),
            .real("t", 0.5, in: 0...1, "share of the reordered network in the merged one", source: "paper: the middle"),
        ],
        memory: "weights m n; an n x n matrix for each layer of n units", parent: "averaging, if no unit moves",
        claims: [
            "the loss between two networks trained from different starts is hardly above that of the ends, if they are wide",
            "the distance falls little; the leading singular vectors are aligned",
            "better than a straight-through estimator for three networks and more",
        ])

    private let maxSweeps: Int
    private let t: Double

    public init(_ h: Hyperparameters) { (maxSweeps, t) = (h.integer("max_iter"), h.real("t")) }

    /// Of `A.W<l>` [out, in], `B.W<l>` and, where a layer has biases, `A.b<l>` [out] and `B.b<l>`, from l = 0 on: the
    /// order `P<l>` of each hidden layer, "B_permuted.X", "midpoint.X", "distance_before" and "distance_after". The
    /// draw `order.<sweep>` is the order of the layers.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let (A, B) = try Self.networks(tensors)
        let P = try match(A, B, streams)
        let permuted = B.permuted(P)
        var outputs = NamedTensors<Double>()
        for (l, order) in P.enumerated() { outputs["P\(l)"] = .vector(order) }
        for (name, tensor) in permuted.named { outputs["B_permuted." + name] = tensor }
        for (name, tensor) in A.blended(t, with: permuted).named { outputs["midpoint." + name] = tensor }
        outputs["distance_before"] = .scalar(A.distance(to: B))
        outputs["distance_after"] = .scalar(A.distance(to: permuted))
        return outputs
    }

    private static func networks(_ tensors: NamedTensors<Double>) throws -> (A: Perceptron, B: Perceptron) {
        let depth = (0..<tensors.count).prefix { tensors["A.W\($0)"] != nil }.count
        let names = (0..<depth).flatMap { ["W\($0)", "b\($0)"] }
        let inputs = try GivenTensors(tensors, of: Self.card.id, known: names.flatMap { ["A." + $0, "B." + $0] })
        guard depth >= 2 else {
            throw inputs.error("there have to be 'A.W0' and 'A.W1'; a single layer has no hidden units")
        }
        func network(_ prefix: String, like other: Perceptron?) throws -> Perceptron {
            var network = Perceptron()
            for l in 0..<depth {
                let extents: [Int?] = other?.W[l].shape.map(Optional.some) ?? [nil, network.W.last?.rows]
                network.W.append(try inputs.tensor("\(prefix).W\(l)", extents))
                let hasBias = other.map { $0.b[l] != nil } ?? inputs.has("\(prefix).b\(l)")
                guard hasBias == inputs.has("\(prefix).b\(l)") else {
                    throw inputs.error("only one network has the biases 'b\(l)'")
                }
                network.b.append(hasBias ? try inputs.tensor("\(prefix).b\(l)", network.W[l].rows) : nil)
            }
            return network
        }
        let A = try network("A", like: nil)
        return (A, try network("B", like: A))
    }

    /// P_l of every hidden layer.
    private func match(_ A: Perceptron, _ B: Perceptron, _ streams: RandomStreams) throws -> [[Int]] {
        var P = A.W.dropLast().map { Array(0..<$0.rows) }
        for sweep in 0..<maxSweeps {
            var gains = false
            for l in streams.permutation("order.\(sweep)", P.count) {
                var others = P
                others[l] = Array(0..<P[l].count)
                let reordered = B.permuted(others)
                var C = product(A.W[l], transposed: false, reordered.W[l], transposed: true)
                C.accumulateProduct(A.W[l + 1], transposed: true, reordered.W[l + 1], beta: 1)
                if let a = A.b[l], let b = reordered.b[l] {
                    C.accumulateProduct(a.reshaped([a.count, 1]), b.reshaped([1, b.count]), beta: 1)
                }
                guard C.isFinite else { throw MethodError("weight-matching: products of the weights are not finite") }
                let best = C.bestAssignment
                func score(_ order: [Int]) -> Double { order.enumerated().reduce(0) { $0 + C[$1.offset, $1.element] } }
                gains = gains || score(best) > score(P[l]) + 1e-12
                P[l] = best
            }
            if !gains { break }
        }
        return P
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = NamedTensors<Double>()
        for name in ["A", "B"] {
            for (l, (m, n)) in [(6, 4), (5, 6), (3, 5)].enumerated() {
                inputs["\(name).W\(l)"] = streams.normal("\(name).W\(l)", m, n)
                if l != 1 { inputs["\(name).b\(l)"] = streams.normal("\(name).b\(l)", m) }
            }
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("barrier", "Barrier", better: .lower, headline: true),
        MetricSpec("plainBarrier", "Barrier of the plain average", better: .lower),
        MetricSpec("distanceKept", "Distance left", better: .lower, format: .percent),
    ]

    /// Two perceptrons of 48 hidden units learn one function from different starts. The barrier is the largest rise of
    /// the loss on the line between them over the line between their losses, as a share of the loss of a constant; the
    /// alternative is the plain average. The distance left is that after the reordering, over that before.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let x = streams.normal("x", 96, 4)
        let teacher = [streams.normal("teacher.0", 6, 4), streams.normal("teacher.1", 1, 6)]
        let y = product(
            Tensor(
                product(x, transposed: false, teacher[0], transposed: true).values.map { max(0, $0) }, shape: [96, 6]),
            transposed: false, teacher[1], transposed: true)
        let nets = ["A", "B"].map { Perceptron(learning: y, of: x, hidden: 48, streams.scoped($0)) }
        let matched = nets[1].permuted(try match(nets[0], nets[1], streams))
        let mean = y.values.reduce(0, +) / Double(y.count)
        let constant = y.values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(y.count)
        let shares = (0...10).map { Double($0) / 10 }
        func losses(_ other: Perceptron) -> [Double] {
            shares.map { nets[0].blended($0, with: other).loss(x, y) / constant }
        }
        func barrier(_ losses: [Double]) -> Double {
            zip(shares, losses).map { $1 - (1 - $0) * losses.first! - $0 * losses.last! }.max()!
        }
        let (line, plain) = (losses(matched), losses(nets[1]))
        return Demonstration(
            metrics: [
                "barrier": barrier(line), "plainBarrier": barrier(plain),
                "distanceKept": nets[0].distance(to: matched) / nets[0].distance(to: nets[1]),
            ],
            axes: ("Share of the second network", "Loss over that of a constant"),
            curves: [
                .init(name: "after matching", points: Array(zip(shares, line))),
                .init(name: "plain average", points: Array(zip(shares, plain))),
            ])
    }
}
