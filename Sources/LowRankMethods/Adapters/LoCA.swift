import Foundation
import LowRankCore

/// LoCA: the update is the inverse cosine transform of a sparse spectrum; its coefficients train, and at first also the
/// frequencies they belong to.
///
///     W = W0 + alpha C^T S D        C: m x m and D: n x n orthonormal DCT-II;  S = 0 but for S[l_k] = a_k, k = 1, ..., K
///     da_k = alpha Z[l_k],   Z = C G D^T
///     dl_k1 = alpha a_k (Z[l_k1 + 1, l_k2] - Z[l_k1 - 1, l_k2]) / 2, and so for l_k2        central differences
///     l = L + c d, rounded and kept inside; L drawn at random, d = 0 and a = 0 at the start
///     for the first tau T updates by turns: B_a updates of a, B_l of d; then d stays
///
/// Components at one frequency add up. The gradient of d is no derivative of the loss. S has K entries, so that
/// C^T S D = C_l^T diag(a) D_l with the rows of C and D at the frequencies, which are looked up in a table of cosines.
/// Stores W0 (m n, frozen), a (K), L and, unless tau = 0, d (2 K each); scratch m n and K (m + n).
/// Parent: its frozen weight, at a = 0.
/// Departs: no code was found. The paper trains l with a rate of its own; here d trains with that of a, and c says how far
/// it moves l.
/// Z. Du, Y. Min et al., LoCA, ICLR 2025, arXiv:2502.06820, sections 3 and 4.
public struct LoCA: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "loca", name: "LoCA",
        paper: .init(
            title: "LoCA: Location-Aware Cosine Adaptation for Parameter-Efficient Fine-Tuning",
            authors: "Z. Du, Y. Min, J. Li, K. Lu, C. Zou, L. Peng, T. Chu, M. Gong", year: 2025, arXiv: "2502.06820"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "An inverse cosine transform of a sparse spectrum whose coefficients and frequencies train.",
        hyperparameters: [
            .integer("num_components", 1000, "K, coefficients of a weight", source: "paper, RoBERTa and ViT"),
            .real("alpha", 1, "scale of the update", source: "paper"),
            .real(
                "location_phase", 0.1, in: 0...1, "tau, share of the updates in which frequencies train",
                source: "paper", leastChange: 0.5),
            .integer("coefficient_steps", 10, "B_a", source: "paper", effectiveWith: ["location_phase": .real(0.75)]),
            .integer("location_steps", 20, "B_l", source: "paper", effectiveWith: ["location_phase": .real(0.75)]),
            .real(
                "location_rate", 10, "c", source: "own: at a rate of 1e-2, Adam moves a frequency by 0.1 an update",
                effectiveWith: ["location_phase": .real(0.75)], leastChange: 0.9),
        ],
        memory: "frozen m n + 2 K, weights 3 K, or K without location_phase", parent: "frozen weights, at a = 0",
        otherNames: OtherNames(
            tensors: ["coefficients": "a", "locations": "L"], defaults: ["location_phase": .real(0)]),
        claims: [
            "where updates look like independent Gaussians, frequencies beat low rank at as many parameters",
            "better than FourierFT and on a par with LoRA or better at a fraction of the parameters",
        ])

    private let count, coefficientSteps, locationSteps: Int
    private let alpha, phase, rate: Double

    public init(_ h: Hyperparameters) {
        count = h.integer("num_components")
        (coefficientSteps, locationSteps) = (h.integer("coefficient_steps"), h.integer("location_steps"))
        (alpha, phase, rate) = (h.real("alpha"), h.real("location_phase"), h.real("location_rate"))
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws {
        guard count <= w.outputs * w.inputs else {
            throw MethodError(
                "loca: \(w.name) (\(w.outputs) x \(w.inputs)) has no \(count) frequencies", hyperparameter: "num_components")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("a", [count, 1]), TensorSpec("L", [2, count], .frozen),
        ] + (phase > 0 ? [TensorSpec("d", [2, count])] : [])
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let places = streams.sample("L", count, of: W0.count)
        let L = places.map { S($0 / w.inputs) } + places.map { S($0 % w.inputs) }
        return WeightStart([
            "W0": W0, "a": .zeros([count, 1]), "L": Tensor(L, shape: [2, count]), "d": .zeros([2, count]),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.recomputed {
            let (L, d) = (w.node("L", in: g), w.parameter("d").map(g.parameter))
            func cosines(_ axis: Int, _ length: Int) -> Node<S> {
                let start = g.rows(axis..<axis + 1, of: L)
                let moved = d.map { g.add(start, g.scale(g.rows(axis..<axis + 1, of: $0), by: S(rate))) }
                return g.record(CosineRows(moved ?? start, length: length))
            }
            let (C, D) = (cosines(0, w.shape.outputs), cosines(1, w.shape.inputs))
            let scaled = g.multiply(D, byColumn: w.node("a", in: g))
            let update = g.linear(g.transpose(C), scaled, inputsFirst: true, scale: S(alpha))
            return g.linear(x, g.add(g.numbers(of: w["W0"]), update))
        }
    }

    /// Z, and what moves the frequencies.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let G = data.example.gradient else { return [:] }
        let (m, n, a, L) = (w.shape.outputs, w.shape.inputs, w["a"].value, w["L"].value)
        let basis = [m, n].map { Cosines<S>(length: $0).matrix }
        let Z = product(product(basis[0], G), transposed: false, basis[1], transposed: true)
        let places = (0..<count).map { (Int(L[0, $0]), Int(L[1, $0])) }
        func inside(_ i: Int, _ length: Int) -> Int { min(max(i, 0), length - 1) }
        let row = places.enumerated().map { k, l in
            S(alpha / 2) * a[k] * (Z[inside(l.0 + 1, m), l.1] - Z[inside(l.0 - 1, m), l.1])
        }
        let column = places.enumerated().map { k, l in
            S(alpha / 2) * a[k] * (Z[l.0, inside(l.1 + 1, n)] - Z[l.0, inside(l.1 - 1, n)])
        }
        return [
            "spectrum_gradient": Z, "grad.location_row": Tensor(row, shape: [count]),
            "grad.location_col": Tensor(column, shape: [count]),
        ]
    }

    // MARK: - Schedule

    /// Whether frequencies train in update t (from 0) of T, or coefficients.
    func trainsLocations(in t: Int, of T: Int) -> Bool {
        t < end(of: T) && t % (coefficientSteps + locationSteps) >= coefficientSteps
    }

    /// Updates of the phase in which both take turns.
    private func end(of T: Int) -> Int { Int(phase * Double(T)) }

    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        end(of: plan.steps) > coefficientSteps
            ? [coefficientSteps, min(coefficientSteps + locationSteps, end(of: plan.steps))] : []
    }

    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        (phase > 0 ? parameters.filter { !$0.name.hasSuffix(".a") } : parameters, parameters)
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(loca: self) }

    private struct State<S: Scalar>: ScheduleState {
        let loca: LoCA

        /// Whether a parameter trains while locations do, or while they do not.
        private func trains(_ parameter: Parameter<S>, _ network: any Network<S>, locations: Bool) -> Bool {
            for weight in network.linearWeights where weight.form is LoCA {
                if weight.parameter("d") === parameter { return locations }
                if weight["a"] === parameter { return !locations }
            }
            return true
        }

        func prepare(_ network: any Network<S>, streams: RandomStreams) {
            guard loca.phase > 0 else { return }
            network.setTrainable { trains($0, network, locations: false) }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            let steps = trainer.plan.steps
            let (now, before) = (loca.trainsLocations(in: t, of: steps), t > 0 && loca.trainsLocations(in: t - 1, of: steps))
            guard now != before else { return }
            try trainer.setTrainable(keepingStates: t < loca.end(of: steps)) { parameter in
                trains(parameter, trainer.network, locations: now)
            }
        }
    }
}

/// The orthonormal cosine transform of one length, by a table.
private struct Cosines<S: Scalar> {
    let transform: CosineTransform<S>
    private let table: [S]

    init(length: Int) {
        let transform = CosineTransform<S>(length: length)
        self.transform = transform
        table = [S](unsafeUninitializedCapacity: transform.tableCount) { memory, count in
            transform.fill(memory.baseAddress!)
            count = transform.tableCount
        }
    }

    /// Entry j of row k: c_k cos(pi k (2 j + 1) / 2 N).
    func entry(_ k: Int, _ j: Int) -> S { transform.weight(k) * table[k * (2 * j + 1) % table.count] }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func write(row k: Int, to row: UnsafeMutablePointer<S>) {
        for j in 0..<transform.length { row[j] = entry(k, j) }
    }

    /// <gradient, row `above` - row `below`> / 2.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func slope(of gradient: UnsafeMutablePointer<S>, between below: Int, and above: Int) -> S {
        (0..<transform.length).reduce(S(0)) { $0 + gradient[$1] * (entry(above, $1) - entry(below, $1)) / 2 }
    }

    var matrix: Tensor<S> {
        let n = transform.length
        return Tensor((0..<n * n).map { entry($0 / n, $0 % n) }, shape: [n, n])
    }
}

/// The rows of the cosine transform at frequencies l [1, K], rounded: [K, N]. Backward takes central differences over the
/// frequencies next to them.
private final class CosineRows<S: Scalar>: LowRankCore.Operation {
    let output: Node<S>
    private let l: Node<S>
    private let cosines: Cosines<S>

    init(_ l: Node<S>, length: Int) {
        self.l = l
        cosines = Cosines(length: length)
        output = Node(shape: [l.count, length], requiresGradient: l.requiresGradient)
    }

    var inputs: [Node<S>] { [l] }
    var neededBackward: [Node<S>] { [l] }

    private func frequency(_ k: Int, moved by: Int = 0) -> Int {
        let last = output.columns - 1
        // What is not a number counts as 0.
        let nearest = l.data[k] > 0 ? Int(min(l.data[k], S(last)).rounded()) : 0
        return min(max(nearest + by, 0), last)
    }

    func forward() {
        let n = output.columns
        for k in 0..<l.count { cosines.write(row: frequency(k), to: output.data + k * n) }
    }

    func backward() {
        let (n, beta) = (output.columns, l.claimGradient())
        for k in 0..<l.count {
            let (above, below) = (frequency(k, moved: 1), frequency(k, moved: -1))
            let slope = cosines.slope(of: output.gradient + k * n, between: below, and: above)
            l.gradient[k] = slope + (beta == 0 ? 0 : l.gradient[k])
        }
    }
}
