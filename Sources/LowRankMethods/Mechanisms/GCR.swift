import Foundation
import LowRankCore
import MethodSupport

/// GCR: a class is a subspace instead of a vector, trained on the Grassmannian.
///
///     x' = x / ||x||,   logit_c = gamma ||S_c^T x'||                    S_c [d, k] orthonormal, one per class
///     M <- mu M + (1 - damp) G (first M = G),   R = M - S S^T M = U diag(s) V^T
///     S <- (S V cos(t s) + U sin(t s)) V^T,   t = -lr lr_factor          along a geodesic
///     S <- Q of QR(S)                                                    at updates 1, 1 + reorth_step, ...
///
/// Other parameters b take SGD with momentum and weight decay in the same update. S_c^T lies as k rows in W [C k, d].
/// Keeps W and M, each C k d numbers: k times those of a linear head.
/// Parent: a head without signs, gamma |cos|, at k = 1.
/// Departs: nothing from the code, the signs of its QR (LAPACK's reflections) included: a row of S may flip where its M
/// does not. Where S^T x = 0 the gradient is 0.
/// H. Wang, Z. Li, W. Zhang, ICCV 2023, arXiv:2308.01547; code innerlee/GCR.
public struct GCR: Mechanism {
    public static let card = MethodCard(
        id: "gcr", name: "GCR",
        paper: .init(
            title: "Get the Best of Both Worlds: Improving Accuracy and Transferability by Grassmann Class "
                + "Representation",
            authors: "H. Wang, Z. Li, W. Zhang", year: 2023, arXiv: "2308.01547"),
        family: .mechanisms,
        summary: "A classifier whose classes are subspaces instead of vectors, trained by steps along geodesics.",
        hyperparameters: [
            .real("gamma", 25, in: 1e-6...1e6, "factor of the logits", source: "paper"),
            .integer("subspace_dim", 8, in: 1...4096, "k, directions per class", source: "paper"),
            .real("lr", 0.1, "learning rate", source: "paper"),
            .real("momentum", 0.9, in: .belowOne, "mu", source: "paper"),
            .real("dampening", 0, in: 0...1, "damp, what a further gradient lacks", source: "official code"),
            .real("weight_decay", 1e-4, "of other parameters only", source: "paper"),
            .integer(
                "reorth_step", 5, "updates from one QR to the next", source: "official code",
                mayNotMatter: "a QR of orthonormal rows changes only rounding and signs"),
            .real("lr_factor", 1, "factor on the rate of subspaces", source: "official code"),
        ],
        memory: "W and M: C k d each", parent: "a head of gamma |cos| at k = 1",
        otherNames: OtherNames(descriptive: ["row_sign_flips_per_step"]),
        claims: [
            "ImageNet top-1 of ResNet50-D from 78.05 to 79.26 % at k = 8, of Swin-T from 81.06 to 81.63",
            "features transfer better as k grows",
        ])

    private let gamma, rate, momentum, dampening, weightDecay, rateFactor: Double
    private let k, gap: Int

    public init(_ h: Hyperparameters) {
        (gamma, rate, momentum) = (h.real("gamma"), h.real("lr"), h.real("momentum"))
        (dampening, weightDecay, rateFactor) = (h.real("dampening"), h.real("weight_decay"), h.real("lr_factor"))
        (k, gap) = (h.integer("subspace_dim"), h.integer("reorth_step"))
    }

    /// What the inputs allow; "classes" says C again:
    /// - of "W" [C k, d], "x" [B, d] and "labels" [B]: "logits" [B, C], the mean cross-entropy "loss", "grad.W" and
    ///   "grad.x";
    /// - of "W0" [C k, d] and gradients "G1", "G2", ..., and of "b0" and "Gb1", ... beside them: `W<t>`, `b<t>` and the
    ///   projectors `P<t>` [C, d, d] after every update.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var outputs = NamedTensors<Double>()
        let trains = inputs["W0"] != nil
        let updates = 1...max(1, inputs.names.count { $0.hasPrefix("G") && !$0.hasPrefix("Gb") })
        var shapes = trains ? ["W0": "Ck d"] : ["W": "Ck d", "x": "B d", "labels": "B"]
        if trains {
            let axes = (inputs["b0"]?.shape.indices.map { "b\($0)" } ?? []).joined(separator: " ")
            if inputs["b0"] != nil { shapes["b0"] = axes }
            for t in updates {
                shapes["G\(t)"] = "Ck d"
                if inputs["b0"] != nil { shapes["Gb\(t)"] = axes }
            }
        }
        let given = try CheckedInputs(inputs, of: Self.card.id, shapes, optional: ["classes": ""])
        let (rows, d) = (given.extent("Ck"), given.extent("d"))
        let classes = try given.has("classes") ? given.integer("classes", in: 1..<rows + 1) : rows / k
        guard rows % k == 0, k <= d, classes * k == rows else {
            throw MethodError(
                "gcr: \(rows) rows of \(d) numbers are not the classes' subspaces of \(k) directions",
                hyperparameter: "subspace_dim")
        }
        guard trains else {
            let labels = try given.integers("labels", in: 0..<rows / k)
            let head = self.head(given["W"], given["x"], labels)
            return ["logits": head.logits, "loss": .scalar(head.loss), "grad.W": head.dW, "grad.x": head.dx]
        }
        var (W, M) = (given["W0"], Tensor<Double>?.none)
        var (b, mb) = (given.has("b0") ? given["b0"] : nil, Tensor<Double>?.none)
        for t in updates {
            try update(&W, &M, given["G\(t)"], step: t)
            outputs["W\(t)"] = W
            let spaces = subspaces(W)
            outputs["P\(t)"] = Tensor(
                spaces.flatMap { product($0, transposed: true, $0).values }, shape: [spaces.count, d, d])
            guard let old = b else { continue }
            mb = accumulated(mb, given["Gb\(t)"] + weightDecay * old)
            b = old - rate * mb!
            outputs["b\(t)"] = b
        }
        return outputs
    }

    /// S_c^T [k, d] of every class.
    private func subspaces(_ W: Tensor<Double>) -> [Tensor<Double>] {
        W.reshaped([W.rows / k, k, W.columns]).slices
    }

    // MARK: - The head

    private typealias Head = (logits: Tensor<Double>, loss: Double, dW: Tensor<Double>, dx: Tensor<Double>)

    private func head(_ W: Tensor<Double>, _ x: Tensor<Double>, _ labels: [Int]) -> Head {
        let (C, unit) = (W.rows / k, x.unitRows)
        let shares = product(unit, transposed: false, W, transposed: true)
        let norms = shares.reshaped([x.rows * C, k]).rowNorms.values
        let logits = Tensor(norms.map { gamma * $0 }, shape: [x.rows, C])
        let (loss, derivative) = logits.crossEntropy(labels)
        // By the shares: of ||p|| it is p / ||p||.
        let factors = zip(derivative.values, norms).map { $1 > 0 ? gamma * $0 / $1 : 0 }
        let dShares = shares.reshaped([x.rows * C, k]).scalingRows(by: factors).reshaped(shares.shape)
        return (logits, loss, product(dShares, transposed: true, unit), product(dShares, W).throughUnitRows(of: x))
    }

    // MARK: - Riemannian SGD

    private func accumulated(_ M: Tensor<Double>?, _ G: Tensor<Double>) -> Tensor<Double> {
        M.map { momentum * $0 + (1 - dampening) * G } ?? G
    }

    /// - Parameter step: counted from 1.
    private func update(_ W: inout Tensor<Double>, _ M: inout Tensor<Double>?, _ G: Tensor<Double>, step: Int) throws {
        M = accumulated(M, G)
        let shape = W.shape
        let moved = try zip(subspaces(W), subspaces(M!)).flatMap { St, Mt in
            let (S, m) = (St.transposed(), Mt.transposed())
            let usv = try m.adding(product: S, product(St, m), alpha: -1).svd()
            let angles = usv.s.values.map { -rate * rateFactor * $0 }
            let along = product(S, transposed: false, usv.vt, transposed: true).scalingColumns(by: angles.map(cos))
            let turned = product(along + usv.u.scalingColumns(by: angles.map(sin)), usv.vt)
            return try ((step - 1) % gap == 0 ? reflected(turned) : turned).transposed().values
        }
        W = Tensor(moved, shape: shape)
    }

    /// The Q of QR with the signs that LAPACK's reflections give: the diagonal of R is opposite in sign to the entry
    /// that the reflection starts from, but where nothing is left to reflect.
    private func reflected(_ A: Tensor<Double>) throws -> Tensor<Double> {
        let (m, n) = (A.rows, A.columns)
        var (columns, signs) = (A.transposed().slices.map(\.values), [Double]())
        for i in 0..<n {
            let below = columns[i][(i + 1)...].reduce(0) { $0 + $1 * $1 }
            guard below > 0 else {
                signs.append(columns[i][i] < 0 ? -1 : 1)
                continue
            }
            let pivot = columns[i][i]
            let diagonal = (pivot * pivot + below).squareRoot() * (pivot < 0 ? 1 : -1)
            signs.append(diagonal < 0 ? -1 : 1)
            var v = [Double](repeating: 0, count: m)
            for r in i..<m { v[r] = columns[i][r] }
            v[i] -= diagonal
            let size = v.reduce(0) { $0 + $1 * $1 }
            for j in i..<n {
                let share = 2 * zip(v, columns[j]).reduce(0) { $0 + $1.0 * $1.1 } / size
                for r in i..<m { columns[j][r] -= share * v[r] }
            }
        }
        return try A.qr().q.scalingColumns(by: signs)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 0.5) }
        var inputs: NamedTensors<Double> = ["W0": normal("W", [3 * k, k + 4]), "b0": normal("b", [2, 3])]
        for t in 1...3 {
            inputs["G\(t)"] = normal("G\(t)", [3 * k, k + 4])
            inputs["Gb\(t)"] = normal("Gb\(t)", [2, 3])
        }
        return inputs
    }

    public let metrics = [
        MetricSpec(
            "subspaceAccuracy", "Accuracy of class subspaces", better: .higher, headline: true, format: .percent),
        MetricSpec("vectorAccuracy", "Accuracy of class vectors", better: .higher, format: .percent),
    ]

    /// Six classes, each spread around zero in three directions of its own in R^20, so that x and -x are of one class.
    /// GCR and, as the alternative, class vectors (logit gamma cos) are trained on 240 examples and measured on 480
    /// others.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (C, d, steps) = (6, 20, 30)
        let directions: [Tensor<Double>] = (0..<C).map { streams.orthonormal("class\($0)", [3, d]) }
        func examples(_ name: String, _ count: Int) -> (x: Tensor<Double>, labels: [Int]) {
            let amounts: Tensor<Double> = streams.normal(name, [count, 3], deviation: 1)
            let noise: Tensor<Double> = streams.normal(name + " noise", [count, d], deviation: 0.15)
            let labels = (0..<count).map { $0 % C }
            let rows = labels.enumerated().flatMap { i, c in product(amounts.gatheringRows([i]), directions[c]).values }
            return (Tensor(rows, shape: [count, d]) + noise, labels)
        }
        let (seen, unseen) = (examples("seen", 240), examples("unseen", 480))
        func cosines(_ W: Tensor<Double>, _ x: Tensor<Double>) -> Tensor<Double> {
            product(x.unitRows, transposed: false, W.unitRows, transposed: true, alpha: gamma)
        }
        guard k <= d else { throw MethodError("gcr: the demonstration has \(d) features for \(k) directions") }
        let starts: [Tensor<Double>] = (0..<C).map { streams.orthonormal("start\($0)", [k, d]) }
        var (W, M) = (Tensor(starts.flatMap(\.values), shape: [C * k, d]), Tensor<Double>?.none)
        var (V, MV): (Tensor<Double>, Tensor<Double>?) = (streams.normal("vectors", [C, d], deviation: 0.2), nil)
        var losses: [(gcr: Double, plain: Double)] = []
        for step in 1...steps {
            let own = head(W, seen.x, seen.labels)
            let (loss, derivative) = cosines(V, seen.x).crossEntropy(seen.labels)
            losses.append((own.loss, loss))
            try update(&W, &M, own.dW, step: step)
            let dUnit = product(derivative, transposed: true, seen.x.unitRows, alpha: gamma)
            MV = accumulated(MV, dUnit.throughUnitRows(of: V))
            V = V - rate * MV!
        }
        return Demonstration(
            metrics: [
                "subspaceAccuracy": head(W, unseen.x, unseen.labels).logits.accuracy(unseen.labels),
                "vectorAccuracy": cosines(V, unseen.x).accuracy(unseen.labels),
            ],
            axes: ("Update", "Training loss"),
            curves: [.init("GCR", losses.map(\.gcr)), .init("class vectors", losses.map(\.plain))])
    }
}
