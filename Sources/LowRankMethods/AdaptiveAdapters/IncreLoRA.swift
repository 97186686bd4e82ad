import LowRankCore

/// IncreLoRA: adapters in the form of an SVD that start at rank 1 and get more ranks where the loss depends on them most.
///
///     W = W0 + D,  D = s sum_j B_j diag(E_j) A_j         group 0 of one rank, each further one of k;  s = alpha / (ranks + 1e-5)
///     loss += c * mean over all rows a of A and columns a of B of | |a|^2 - 1 |
///     after update t (from 0):
///         I = sum |D o dL/dD| / sqrt(m n);   Ibar <- b1 Ibar + (1 - b1) I;   U <- b2 U + (1 - b2) |I - Ibar|
///         t > t_i, every dT:    the h weights with the largest Ibar U get k ranks, until there are target_rank times the weights
///
/// The ranks that a weight gets next wait in reserve from the first update on, with E = 1e-5 that does not train, so that
/// A and B learn in advance; when they are chosen, E trains and a new reserve follows. When the budget is met to the rank,
/// the unused reserves get E = 0. At the start and in a reserve A, B ~ N(0, 0.02); the first E = 0, so that W = W0. Every
/// group has optimizer states of its own, which start when it comes.
/// Stores W0 (m n, frozen), A, E, B ((ranks + k) (m + n + 1)), and Ibar and U, one number each; scratch D and dL/dD (2 m n).
/// Parent: adalora of rank 1, while no ranks are added.
/// Departs: nothing but dropout and the learning rates that start anew for added ranks (an option of the code). Of weights
/// with equal scores all are chosen, and with k ranks at a time the budget may be passed, as in the official code.
/// F. Zhang et al., IncreLoRA, 2023, arXiv:2308.12043; code FeiyuZhang98/IncreLoRA.
public struct IncreLoRA: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "increlora", name: "IncreLoRA",
        paper: .init(
            title: "IncreLoRA: Incremental Parameter Allocation Method for Parameter-Efficient Fine-tuning",
            authors: "F. Zhang, L. Li, J. Chen, Z. Jiang, B. Wang, Y. Qian", year: 2023, arXiv: "2308.12043"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "Adapters in the form of an SVD that start at rank 1 and get more ranks where the loss depends on them.",
        hyperparameters: [
            .integer("target_rank", 2, "mean rank at which no more are added", source: "paper: 2 or 8"),
            .integer(
                "incre_rank_num", 1, "k, ranks that a weight gets at once",
                source: "official code: 1 for a target of 2, 4 for 8"),
            .integer("top_h", 2, "h, weights that get ranks at once", source: "official scripts: 1 to 5"),
            .integer(
                "init_warmup", 100, in: 0...Int.max, "t_i, updates before the first ranks",
                source: "official script for RTE; 1000 for MNLI"),
            .integer(
                "incre_interval", 100, "dT, updates between two additions",
                source: "official script for RTE; 1000 for MNLI"),
            .alpha(16, source: "official scripts: 16 or 32"),
            .real("reg_orth_coef", 0.1, "c, weight of the regulariser", source: "official scripts: 0.1 or 0.3"),
        ] + Sensitivity<Float>.hyperparameters,
        memory: "frozen m n, weights (ranks + k) (m + n + 1), scores 2", parent: "adalora of rank 1, while no ranks are added",
        otherNames: OtherNames(
            hyperparameters: ["target_rank_avg": "target_rank"], tensors: ["lora_A": "A0", "lora_B": "B0", "lora_E": "E0"],
            fixed: ["r_init": .integer(1), "advance_learn": .flag(true)], defaults: ["reg_orth_coef": .real(0)]),
        claims: ["GLUE average of DeBERTaV3-base above LoRA and AdaLoRA of the same budget, most with few examples"])

    let targetRank, top, warmup, interval: Int
    let betas: (Double, Double)
    private let increment: Int
    private let alpha, orthogonality: Double
    /// Groups of k ranks that this weight got; nil before there is a reserve.
    private(set) var added: Int?

    public init(_ h: Hyperparameters) {
        (targetRank, increment, top) = (h.integer("target_rank"), h.integer("incre_rank_num"), h.integer("top_h"))
        (warmup, interval) = (h.integer("init_warmup"), h.integer("incre_interval"))
        betas = (h.real("beta1"), h.real("beta2"))
        (alpha, orthogonality) = (h.real("lora_alpha"), h.real("reg_orth_coef"))
    }

    // MARK: - Form

    /// Without the reserve.
    package var rank: Int { 1 + increment * (added ?? 0) }
    /// The reserve is the last.
    package var groups: Int { added.map { $0 + 2 } ?? 1 }
    /// At the mean rank of the budget, rounded up to whole groups, with a reserve.
    public var atPeak: any WeightForm {
        var form = self
        form.added = max(added ?? 0, (targetRank - 1 + increment - 1) / increment)
        return form
    }
    private var scale: Double { alpha / (Double(rank) + 1e-5) }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w)] + (0..<groups).flatMap { j in
            let r = j == 0 ? 1 : increment
            return [TensorSpec("A\(j)", [r, w.inputs]), TensorSpec("E\(j)", [r, 1]), TensorSpec("B\(j)", [w.outputs, r])]
        }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart([
            "W0": W0, "A0": streams.normal("A0", [1, w.inputs], deviation: SVDTriple.deviation), "E0": .zeros([1, 1]),
            "B0": streams.normal("B0", [w.outputs, 1], deviation: SVDTriple.deviation),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        var D: Node<S>?
        for j in 0..<groups {
            let EA = g.multiply(w.node("A\(j)", in: g), byColumn: w.node("E\(j)", in: g))
            D = g.linear(w.node("B\(j)", in: g), EA, inputsFirst: true, scale: S(scale), addedTo: D)
        }
        let y = g.linear(x, w["W0"])
        return g.linear(x, g.record(Importance(D!, of: w)), addedTo: y)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { w["W0"].value + difference(w) }

    /// The parts of D, and how many ranks are in use.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        func rows(_ symbol: String, of tensor: (Tensor<S>) -> Tensor<S> = { $0 }) -> Tensor<S> {
            let parts = (0..<groups).map { tensor(w["\(symbol)\($0)"].value) }
            return Tensor(parts.flatMap(\.values), shape: [parts.reduce(0) { $0 + $1.rows }, parts[0].columns])
        }
        return [
            "lora_A": rows("A"), "lora_E": rows("E"), "lora_B": rows("B") { $0.transposed() }.transposed(),
            "DeltaW": difference(w), "ranknum": .scalar(rank),
        ]
    }

    /// D.
    func difference<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S> {
        var D = Tensor<S>.zeros([w.shape.outputs, w.shape.inputs])
        for j in 0..<groups {
            let BE = w["B\(j)"].value.scalingColumns(by: w["E\(j)"].value.values)
            D.accumulateProduct(BE, w["A\(j)"].value, alpha: S(scale), beta: 1)
        }
        return D
    }

    /// The weight with the reserve in use, if it has one, and a new reserve.
    func grown<S: Scalar>(_ w: StoredWeight<S>, streams: RandomStreams) -> StoredWeight<S> {
        if added != nil { w["E\(groups - 1)"].setTrainable(true) }
        var form = self
        form.added = added.map { $0 + 1 } ?? 0
        let (j, m, n) = (form.groups - 1, w.shape.outputs, w.shape.inputs)
        func draw(_ symbol: String, _ shape: [Int]) -> Tensor<S> {
            streams.normal("\(w.shape.name)/\(symbol)\(j)", shape, deviation: SVDTriple.deviation)
        }
        let grown = StoredWeight(
            extending: w, form: form,
            by: [
                "A\(j)": draw("A", [increment, n]), "E\(j)": Tensor(repeating: 1e-5, shape: [increment, 1]),
                "B\(j)": draw("B", [m, increment]),
            ])
        grown["E\(j)"].setTrainable(false)
        return grown
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) throws {
        let first = firstAddition
        guard first < plan.steps else {
            throw MethodError(
                "increlora: init_warmup \(warmup) and incre_interval \(interval) leave no rank to be added in "
                    + "\(plan.steps) updates", hyperparameter: "init_warmup")
        }
    }

    /// The first update, from 0, after which ranks are added.
    private var firstAddition: Int {
        let (first, overflows) = (warmup / interval + 1).multipliedReportingOverflow(by: interval)
        return overflows ? .max : first
    }

    /// The first reserves, and the first additions.
    public func firstChanges(plan: LearningRatePlan) -> [Int] { [1, firstAddition + 1] }

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        ["Ibar", "U"].map { StoredMemory($0, .projections, bytes: weights.count * scalarBytes) }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { IncreLoRAState<S>(increlora: self) }

    /// Adds the gradient of the regulariser to those of A and B.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func addOrthogonality<S: Scalar>(to weights: [StoredWeight<S>]) {
        guard orthogonality > 0 else { return }
        let factors = weights.flatMap(\.parameters).filter { $0.symbol.hasPrefix("A") || $0.symbol.hasPrefix("B") }
        // Of A the rows are the vectors, of B the columns.
        func vectors(_ factor: Parameter<S>) -> Int { factor.info.shape[factor.symbol.hasPrefix("A") ? 0 : 1] }
        let c = S(orthogonality / Double(factors.reduce(0) { $0 + vectors($1) }))
        for factor in factors {
            let (count, columns, isRow) = (vectors(factor), factor.info.shape[1], factor.symbol.hasPrefix("A"))
            let (length, stride, step) = (factor.info.count / count, isRow ? 1 : columns, isRow ? columns : 1)
            factor.value.read { v in
                factor.gradient.write { g in
                    for first in Swift.stride(from: 0, to: count * step, by: step) {
                        var excess: S = -1
                        for k in 0..<length { excess += v[first + k * stride] * v[first + k * stride] }
                        guard excess != 0 else { continue }
                        let slope = excess > 0 ? 2 * c : -2 * c
                        for k in 0..<length { g[first + k * stride] += slope * v[first + k * stride] }
                    }
                }
            }
        }
    }
}

/// D, whose backward pass leaves I = sum |D o dL/dD| / sqrt(m n) as the weight's "importance".
private final class Importance<S: Scalar>: LowRankCore.Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    private let weight: StoredWeight<S>

    init(_ D: Node<S>, of weight: StoredWeight<S>) {
        inputs = [D]
        output = Node(shape: D.shape, requiresGradient: true)
        self.weight = weight
    }

    var neededBackward: [Node<S>] { inputs }

    func forward() { output.data.update(from: inputs[0].data, count: output.count) }

    func backward() {
        let D = inputs[0]
        weight.measured["importance"] = sumOfMagnitudes(D.data, output.gradient, D.count) / Double(D.count).squareRoot()
        if D.claimGradient() == 0 {
            D.gradient.update(from: output.gradient, count: D.count)
        } else {
            S.kernels.accumulate(output.gradient, D.gradient, Int64(D.count))
        }
    }
}

/// sum |a o b|.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func sumOfMagnitudes<S: Scalar>(_ a: UnsafePointer<S>, _ b: UnsafePointer<S>, _ count: Int) -> Double {
    var sum = 0.0
    for i in 0..<count { sum += Double(abs(a[i] * b[i])) }
    return sum
}
