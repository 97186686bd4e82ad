import LowRankCore

/// S2-LoRA: one pair of factors for all weights of a shape, of which each weight keeps its own sparse coefficients.
///
///     W_k = W0_k + B diag(s_k) A        W0_k: m x n frozen, B: m x r, A: r x n, the same for all k; s_k: r
///     loss += l1_weight sum_k ||s_k||_1
///
/// At the start A, B ~ N(0, 0.02) and s = 0, so that W = W0. The gradients of A and B are sums over all weights.
/// Stores W0 (m n, frozen) and s (r) of each weight, and B and A (r (m + n)).
/// Parent: sora without its threshold, where every weight has a shape of its own.
/// Departs: there is no official code; start, groups and penalty follow a summary of the paper. Each weight has a copy
/// of A and B, which are kept equal, so that the bytes measured are those of a pair for every weight; only the first of
/// a shape has a gradient. Plain gradients leave small coefficients instead of zeros.
/// W. Liu et al., ICASSP 2024, arXiv:2309.11756.
public struct S2LoRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "s2-lora", name: "S2-LoRA",
        paper: .init(
            title: "Sparsely Shared LoRA on Whisper for Child Speech Recognition", authors: "W. Liu et al.", year: 2024,
            arXiv: "2309.11756"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "One pair of factors for all weights of a shape, and sparse coefficients for each.",
        hyperparameters: [
            .rank(16, "r, components that the weights share", source: "paper: 8 to 32"),
            .real("l1_weight", 1e-3, "weight of the coefficients' sum of magnitudes", source: "tuned in the paper"),
        ],
        memory: "frozen m n, weights r (m + n + 1)", parent: "sora without its threshold, for one weight of a shape",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B", "lora_A_shared": "A", "lora_B_shared": "B"]),
        claims: [
            "errors near AdaLoRA's within the domain with far fewer parameters, and lower ones outside it",
            "the learned ranks are spread as those of AdaLoRA",
        ])

    private let product: GatedProduct
    private let l1: Double

    public init(_ h: Hyperparameters) {
        product = GatedProduct(rank: h.integer("rank"), scale: 1, gate: "s")
        l1 = h.real("l1_weight")
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(product.rank, method: "s2-lora") }
    public func base(for w: WeightShape) -> any WeightForm { product }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let common = streams.shared("s2-lora/\(w.outputs) x \(w.inputs)")
        return WeightStart([
            "W0": W0, "s": .zeros([1, product.rank]),
            "A": common.normal("A", [product.rank, w.inputs], deviation: SVDTriple.deviation),
            "B": common.normal("B", [w.outputs, product.rank], deviation: SVDTriple.deviation),
        ])
    }

    // MARK: - Schedule

    /// Adds the gradient of the penalty, 0 where a coefficient is, and leaves the sum of the gradients of A and B with the
    /// first weight of each shape.
    package func gather<S: Scalar>(_ weights: [StoredWeight<S>]) {
        for weight in weights where l1 > 0 {
            for (i, s) in weight["s"].value.values.enumerated() where s != 0 {
                weight["s"].gradient[i] += S(s > 0 ? l1 : -l1)
            }
        }
        for (first, others) in Self.groups(weights) {
            for symbol in ["A", "B"] {
                for other in others {
                    first[symbol].gradient.blend(keeping: 1, adding: 1, of: other[symbol].gradient)
                    other[symbol].gradient.assign(.zeros(other[symbol].info.shape))
                }
            }
        }
    }

    /// The first weight of each shape, and the others.
    private static func groups<S>(_ weights: [StoredWeight<S>]) -> [(first: StoredWeight<S>, others: [StoredWeight<S>])] {
        weights.reduce(into: []) { groups, weight in
            let group = groups.firstIndex {
                $0.first.shape.outputs == weight.shape.outputs && $0.first.shape.inputs == weight.shape.inputs
            }
            if let group { groups[group].others.append(weight) } else { groups.append((weight, [])) }
        }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(s2: self) }

    private struct State<S: Scalar>: ScheduleState {
        let s2: S2LoRA

        private func weights(_ trainer: Trainer<S>) -> [StoredWeight<S>] {
            trainer.network.linearWeights.filter { $0.form is S2LoRA }
        }

        func adjustGradients(_ t: Int, of trainer: Trainer<S>) { s2.gather(weights(trainer)) }

        func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            for (first, others) in S2LoRA.groups(weights(trainer)) {
                for other in others { for symbol in ["A", "B"] { other[symbol].value.assign(first[symbol].value) } }
            }
        }
    }
}
