import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Two ways to the same numbers.
enum IdentityClaims {
    // MARK: - GradNormLoRP

    /// gnl-3: the normalised weight, merged, against the layer in training and against its parts one by one.
    static func gradNormLoRPMerge(
        merged: (StoredWeight<Double>) -> Tensor<Double> = { $0.effectiveWeight! }
    ) throws -> ExactFinding {
        let method = try TrainingMethod([("gradnormlorp", ["variant": .text("paper"), "rank": .integer(3)])])
        let (worst, column) = try [[20, 12], [12, 20], [16, 16]].reduce((0.0, 0.0)) { worst, sides in
            let (m, n) = (sides[0], sides[1])
            let streams = RandomStreams(seed: m)
            let weight: StoredWeight<Double> = try method.parametrisation.storedWeight(
                WeightShape(name: "w", outputs: m, inputs: n), initial: streams.normal("W0", [m, n], deviation: 1), streams: streams)
            let magnitudes: Tensor<Double> = streams.uniform("M", [n], from: 0.5, to: 2)
            weight.parameter("I")!.value.assign(streams.normal("I", [m, 3], deviation: 1))
            weight.parameter("M")!.value.assign(magnitudes)
            let x: Tensor<Double> = streams.normal("x", [7, n], deviation: 1)
            let W = merged(weight)
            let y = product(x, transposed: false, W, transposed: true)
            let norms = (0..<n).map { j in (0..<m).reduce(0.0) { $0 + W[$1, j] * W[$1, j] }.squareRoot() }
            return (
                max(
                    worst.0, y.largestDifference(from: weight.output(of: x)),
                    y.largestDifference(from: throughParts(of: weight, x))),
                max(worst.1, Tensor(norms, shape: [n]).largestDifference(from: magnitudes))
            )
        }
        return ExactFinding(
            holds: max(worst, column) < 1e-12,
            finding: String(
                format: "outputs of the merged weight, of the layer and of W0, I and J one after the other differ by %.1e at most, "
                    + "the column norms of the merged weight and the learned magnitudes by %.1e", worst, column))
    }

    /// s W0^T and (s J^T) I^T added up, where s_j = x_j M_j / ||(W0 + I J)_j||.
    private static func throughParts(of weight: StoredWeight<Double>, _ x: Tensor<Double>) -> Tensor<Double> {
        let (W0, I) = (weight.parameter("W0")!.value, weight.parameter("I")!.value)
        let (J, M) = (weight.parameter("J")!.value, weight.parameter("M")!.value)
        var direction = W0
        direction.accumulateProduct(I, J, beta: 1)
        var scaled = x
        for j in 0..<x.columns {
            let norm = (0..<W0.rows).reduce(0.0) { $0 + direction[$1, j] * direction[$1, j] }.squareRoot()
            for i in 0..<x.rows { scaled[i, j] *= M[j] / norm }
        }
        var y = product(scaled, transposed: false, W0, transposed: true)
        y.accumulateProduct(
            product(scaled, transposed: false, J, transposed: true), transposed: false, I, transposed: true, beta: 1)
        return y
    }

    // MARK: - LOST

    /// lost-5: the initial weight against a truncated SVD and columns of W0.
    /// - Parameter entry: of the weight, from gamma and the entries of the truncated SVD and of W0.
    static func lostStart(
        entry: (_ gamma: Double, _ truncated: Double, _ W0: Double, _ isKept: Bool) -> Double = {
            $0 * $1 + ($3 ? (1 - $0) * $2 : 0)
        }
    ) throws -> ExactFinding {
        var worst = 0.0
        for (m, n) in [(20, 14), (14, 20)] {
            let (rank, density) = (4, 0.3)
            let streams = RandomStreams(seed: n)
            let W0: Tensor<Double> = streams.normal("W0", [m, n], deviation: 1)
            let V = try W0.svd().vt.leadingRows(rank)
            let truncated = product(product(W0, transposed: false, V, transposed: true), V)
            // The columns that the truncated SVD misses most.
            let missed = (0..<n).map { j in (0..<m).reduce(0.0) { $0 + pow(W0[$1, j] - truncated[$1, j], 2) } }
            let kept = Set((0..<n).sorted { missed[$0] > missed[$1] }.prefix(Int(density * Double(n))))
            for gamma in [1, 0.7, 0.3] {
                let method = try TrainingMethod([
                    (
                        "lost",
                        [
                            "rank": .integer(rank), "sparsity": .real(density), "gamma": .real(gamma),
                            "activation": .text("none"),
                        ]
                    )
                ])
                let weight: StoredWeight<Double> = try method.parametrisation.storedWeight(
                    WeightShape(name: "w", outputs: m, inputs: n), initial: W0, streams: streams)
                let expected = (0..<m * n).map { entry(gamma, truncated[$0], W0[$0], kept.contains($0 % n)) }
                worst = max(worst, weight.effectiveWeight!.largestDifference(from: Tensor(expected, shape: [m, n])))
            }
        }
        return ExactFinding(
            holds: worst < 1e-12,
            finding: String(
                format: "without the activation, gamma times the truncated SVD plus 1 - gamma times the columns of W0 that it misses "
                    + "most, to %.1e; the columns are W0's own, as in the author's code, not the remainder's", worst))
    }

    // MARK: - SST

    /// sst-3: lengths of the vectors and signs of Sigma after every update, and W before and after a new SVD.
    /// - Parameter disturb: what else happens to a weight in an update.
    static func sstInvariants(disturb: (StoredWeight<Double>) -> Void = { _ in }) throws -> ExactFinding {
        let updates = 18
        let run = try SmallDecoder<Double>.narrow(
            "sst",
            [
                "rank": .integer(3), "interval": .integer(4), "iterations_per_round": .integer(2),
                "selection_warmup": .integer(1),
            ], updates: updates)
        var (length, sigma) = (0.0, Double.infinity)
        for _ in 0..<updates {
            try run.train(updates: 1)
            for weight in run.linearWeights {
                disturb(weight)
                for symbol in ["U", "V", "U_rest", "V_rest"] {
                    let vectors = weight.parameter(symbol)!.value
                    for j in 0..<vectors.columns {
                        let square = (0..<vectors.rows).reduce(0.0) { $0 + vectors[$1, j] * vectors[$1, j] }
                        length = max(length, abs(square.squareRoot() - 1))
                    }
                }
                sigma = min(sigma, weight.parameter("Sigma")!.value.values.min()!)
            }
        }
        let sst = run.trainer.method.parametrisation as! SST
        let change = try run.linearWeights.map { weight in
            let before = weight.effectiveWeight!
            // Every second iteration begins with an SVD.
            try sst.begin(iteration: 2, of: weight) { _ in [0, 1, 2] }
            return weight.effectiveWeight!.largestDifference(from: before)
        }.max()!
        return ExactFinding(
            holds: length < 1e-12 && sigma >= 0 && change < 1e-12,
            finding: String(
                format: "over %d updates the vectors' lengths are 1 to %.1e and the least Sigma is %.2e; a new SVD moves the weights by "
                    + "%.1e at most", updates, length, sigma, change))
    }

    // MARK: - ReLoRA

    /// relora-3: logits before and after a merge with a restart.
    /// - Parameter restart: merges a weight after the sixth update.
    static func reLoRAMerge(
        restart: (StoredWeight<Double>, Trainer<Double>) -> Void = { weight, trainer in
            ReLoRARestarts(mergeInterval: 5, resetInterval: 5, reset: .zero)
                .apply(after: 6, to: weight, of: trainer, streams: RandomStreams(seed: 2))
        }
    ) throws -> ExactFinding {
        let run = try SmallDecoder<Double>.narrow("lora", ["rank": .integer(3)], updates: 6)
        try run.train(updates: 6)
        func values(_ symbol: String) -> [Tensor<Double>] { run.linearWeights.map { $0.parameter(symbol)!.value } }
        func largest(_ a: [Tensor<Double>], _ b: [Tensor<Double>]) -> Double {
            zip(a, b).map { $0.largestDifference(from: $1) }.max()!
        }
        let (logits, W0, A) = (run.logits(), values("W0"), values("A"))
        for weight in run.linearWeights { restart(weight, run.trainer) }
        let change = run.logits().largestDifference(from: logits)
        let isRestarted = values("B").allSatisfy { $0.values.allSatisfy { $0 == 0 } } && largest(values("A"), A) > 0
        let moved = largest(values("W0"), W0)
        return ExactFinding(
            holds: isRestarted && moved > 0 && change < 1e-12,
            finding: String(
                format: "the logits change by %.1e at most while entries of W0 move by up to %.1e, A is new and B is 0", change, moved))
    }

    // MARK: - LORO

    /// loro-2: the exact step of B A and of (B M)(M^-1 A).
    /// - Parameter epsilon: Adam's; so large a one makes its directions the gradients themselves, but for a factor.
    static func loroSplit(epsilon: Double = 1e12) throws -> ExactFinding {
        let (m, n, r) = (20, 14, 3)
        let streams = RandomStreams(seed: 4)
        let B: Tensor<Double> = streams.normal("B", [m, r], deviation: 0.5)
        let A: Tensor<Double> = streams.normal("A", [r, n], deviation: 0.5)
        let G: Tensor<Double> = streams.normal("G", [m, n], deviation: 1)
        let M: Tensor<Double> = streams.normal("M", [r, r], deviation: 1)
        let (otherB, otherA) = (product(B, M), try M.solve(A))
        func step(_ B: Tensor<Double>, _ A: Tensor<Double>, _ epsilon: Double) throws -> Tensor<Double> {
            let settings: [String: HyperValue] = [
                "rank": .integer(r), "loro_freq": .integer(1), "beta1": .real(0), "beta2": .real(0), "eps": .real(epsilon),
            ]
            let method = try TrainingMethod([("loro", settings)])
            let loro = method.parametrisation as! LORO
            let weight = StoredWeight(
                WeightShape(name: "w", outputs: m, inputs: n), form: loro, WeightStart(["B": B, "A": A]))
            weight.parameter("B")!.gradient = product(G, transposed: false, A, transposed: true)
            weight.parameter("A")!.gradient = product(B, transposed: true, G)
            var state = method.updateRule.makeCoupledState(for: weight, streams: streams)!
            state.update(weight, context: UpdateContext(learningRate: rate * max(epsilon, 1)))
            return weight.effectiveWeight!
        }
        let rate = 0.05
        let moved = try step(B, A, epsilon)
        let otherMoved = try step(otherB, otherA, epsilon)
        let underAdam = try step(B, A, 1e-8).largestDifference(from: step(otherB, otherA, 1e-8))
        let split = moved.largestDifference(from: otherMoved)
        let dense = moved.largestDifference(from: try retraction(of: product(B, A), G, rank: r, rate: rate))
        return ExactFinding(
            holds: max(split, dense) < 1e-8,
            finding: String(
                format: "from the gradients themselves both splits move W to the same matrix to %.1e, that of the dense "
                    + "formula to %.1e; from Adam's directions, with which LORO trains, the two differ by %.1e", split, dense, underAdam))
    }

    /// The best rank-r matrix near W - rate (the part of G in the tangent space at W), from dense matrices throughout.
    private static func retraction(
        of W: Tensor<Double>, _ G: Tensor<Double>, rank: Int, rate: Double
    ) throws -> Tensor<Double> {
        let at = try W.svd().leading(rank)
        let ontoColumns = product(at.u, product(at.u, transposed: true, G))
        func ontoRows(_ X: Tensor<Double>) -> Tensor<Double> {
            product(product(X, transposed: false, at.vt, transposed: true), at.vt)
        }
        let (GVVt, both) = (ontoRows(G), ontoRows(ontoColumns))
        let moved = Tensor((0..<W.count).map { W[$0] - rate * (ontoColumns[$0] + GVVt[$0] - both[$0]) }, shape: W.shape)
        let V = try moved.svd().vt.leadingRows(rank)
        return product(product(moved, transposed: false, V, transposed: true), V)
    }

    // MARK: - MatryoshkaKV

    /// matryoshkakv-4: softmax of the scores of rotated keys about their mean, beside that of the keys themselves.
    static func matryoshkaRotation(kept: Int = 8) throws -> ExactFinding {
        let d = 8
        let streams = RandomStreams(seed: 6)
        let (k, q): (Tensor<Double>, Tensor<Double>) = (
            streams.normal("k", [3, 20, d], deviation: 1), streams.normal("q", [3, 7, d], deviation: 1)
        )
        guard case .mechanism(let method) = try MethodRegistry.entry("matryoshkakv").recipe(["kept": .integer(kept)]) else {
            preconditionFailure("matryoshkakv is a mechanism")
        }
        let scores = try method.evaluate(["k": k, "q": q], streams: streams)["scores_compressed"]!
        let change = zip(scores.slices, zip(q.slices, k.slices)).map { scores, pair in
            scores.rowSoftmax.largestDifference(from: product(pair.0, transposed: false, pair.1, transposed: true).rowSoftmax)
        }.max()!
        return ExactFinding(
            holds: change < 1e-12,
            finding: String(format: "attention to 20 random keys in %d of %d rotated coordinates differs by %.1e at most", kept, d, change))
    }
}

extension StoredWeight {
    /// y for the rows x [N, inputs], as the weight computes it in training.
    func output(of x: Tensor<S>) -> Tensor<S> {
        let graph = Graph<S>()
        let input = graph.input(x.shape)
        let y = apply(to: input, in: graph)
        graph.keep(y)
        graph.compile()
        x.read { input.data.update(from: $0, count: x.count) }
        graph.forward()
        return y.value
    }
}
