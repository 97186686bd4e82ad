import LowRankCore

/// ALLoRA: LoRA without dropout and scale, whose rows learn the faster the smaller they are.
///
///     W = W0 + B A        W0: m x n frozen, B: m x r, A: r x n
///     g_i <- g_i / sqrt(||b_i||_2 + 1 / eta^2)        for each row b_i of B and of A, before the optimizer
///
/// A row that is 0, as those of B at the start, has the largest factor, eta; the factor then falls with the root of the
/// norm, which is not squared. Adam divides most of it out again; plain gradient descent keeps it.
/// Stores W0 (m n, frozen), B and A (r (m + n)), as LoRA does; the norms are only built for an update.
/// Parent: lora at lora_alpha = r, but for the factors of the rows.
/// Departs: there is no official code. The rows of A have factors, too, as in the optimizers of others that cite the
/// paper. Gradients are scaled after the clipping.
/// H. Huang, R. Balestriero, 2024, arXiv:2410.09692.
public struct ALLoRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "allora", name: "ALLoRA",
        paper: .init(
            title: "ALLoRA: Adaptive Learning Rate Mitigates LoRA Fatal Flaws", authors: "H. Huang, R. Balestriero",
            year: 2024, arXiv: "2410.09692"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "LoRA without dropout and scale, whose rows learn the faster the smaller they are.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width; 8 to 64 in the paper"),
            .real("eta", 2, in: .positive, "factor of a row of zeros", source: "optimizers of others"),
        ],
        memory: "frozen m n, weights r (m + n)", parent: "lora at lora_alpha = r, but for the factors of the rows",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"]),
        claims: ["better than LoRA and DoRA after short fine-tuning; dropout only helps in long runs"])

    private let lora: LoRA
    private let eta: Double

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: Double(h.integer("rank")))
        eta = h.real("eta")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "allora") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    // MARK: - Schedule

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(eta: eta) }

    private struct State<S: Scalar>: ScheduleState {
        let eta: Double
        /// The factors of the last update, by tensor, for comparison alone.
        private var factors: [String: [S]] = [:]

        init(eta: Double) { self.eta = eta }

        private func tensors(_ network: any Network<S>) -> [Parameter<S>] {
            network.linearWeights.flatMap { w in ["A", "B"].compactMap { w.parameter($0) } }.filter(\.isTrainable)
        }

        mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {
            for tensor in tensors(trainer.network) {
                let norms = Channels.rows.norms(of: tensor.value).values
                let rows = norms.map { 1 / ($0 + S(1 / (eta * eta))).squareRoot() }
                tensor.gradient.assign(tensor.gradient.scalingRows(by: rows))
                factors[tensor.name] = rows
            }
        }

        func derived(for network: any Network<S>) -> [String: Tensor<S>] {
            tensors(network).reduce(into: [:]) { derived, tensor in
                let weight = String(tensor.name.dropLast(tensor.symbol.count))
                derived[weight + "scaled_grad_" + tensor.symbol] = tensor.gradient
                derived[weight + "row_scale_" + tensor.symbol] = factors[tensor.name].map { Tensor($0, shape: [$0.count]) }
            }
        }
    }
}
