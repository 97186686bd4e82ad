import LowRankCore

/// AutoLoRA's fusion of LoRAs inside a network: each weight has gates that weigh what the LoRAs add to its output.
///
///     y = x W0^T + sum_i gate_i d_i       d_i = s x A_i^T B_i^T;  gate = softmax_i w2 . SiLU(W1 [x; t; d_i] + b1)
///
/// All LoRAs share the gates' W1, b1 and w2, so that gates which were trained with one set of LoRAs choose among another.
/// In a network the features x hold the step already, and t is left out.
struct GatedFusion: LoRAGates {
    let scale: Double

    /// W1 [g, inputs + t + outputs], b1 [g] and w2 [1, g].
    struct Gates<S: Scalar> {
        let W1, b1, w2: Node<S>
    }

    /// What the LoRAs add, `updates` [N, outputs] each, weighed and added to the base's output.
    /// - Parameter x: what the gates see besides, [N, ...] each.
    static func fuse<S: Scalar>(
        _ base: Node<S>, x: [Node<S>], updates: [Node<S>], _ gates: Gates<S>, in g: Graph<S>
    ) -> (gate: Node<S>, y: Node<S>) {
        let logits = updates.map { d in
            g.linear(g.silu(g.linear(g.concatenateColumns(x + [d]), gates.W1, bias: gates.b1)), gates.w2)
        }
        let gate = g.softmax(g.concatenateColumns(logits))
        let y = updates.enumerated().reduce(base) { sum, update in
            g.add(sum, g.multiply(update.element, byColumn: g.columns(update.offset..<update.offset + 1, of: gate)))
        }
        return (gate, y)
    }

    func form(_ library: [[String: LoRAFactors]], gates: [String: NamedTensors<Float>]?) -> any WeightForm {
        GatedForm(fusion: self, library: library, gates: gates)
    }

    func gates(of weight: StoredWeight<Float>) -> NamedTensors<Float> {
        NamedTensors(GatedForm.trained.map { ($0, weight[$0].value) })
    }
}

/// A frozen weight, frozen LoRAs, and gates that train.
private struct GatedForm: WeightForm {
    let fusion: GatedFusion
    let library: [[String: LoRAFactors]]
    let gates: [String: NamedTensors<Float>]?

    static let trained = ["gate_W1", "gate_b1", "gate_w2"]
    /// g, as wide as the gates are inside: a choice.
    private static let width = 16

    private func factors(_ w: WeightShape) -> [LoRAFactors] { library.map { $0[w.name]! } }

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w)]
            + factors(w).enumerated().flatMap { i, factors in
                [TensorSpec("A\(i)", factors.A.shape, .frozen), TensorSpec("B\(i)", factors.B.shape, .frozen)]
            } + [
                TensorSpec("gate_W1", [Self.width, w.inputs + w.outputs]), TensorSpec("gate_b1", [Self.width]),
                TensorSpec("gate_w2", [1, Self.width]),
            ]
    }

    /// New gates are equal, since w2 = 0.
    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        func converted(_ x: Tensor<Float>) -> Tensor<S> { Tensor(x.values.map { S(Double($0)) }, shape: x.shape) }
        var tensors = ["W0": W0]
        for (i, factors) in factors(w).enumerated() {
            (tensors["A\(i)"], tensors["B\(i)"]) = (converted(factors.A), converted(factors.B))
        }
        if let gates = gates?[w.name] {
            for name in Self.trained { tensors[name] = converted(gates[name]!) }
        } else {
            let seen = w.inputs + w.outputs
            tensors["gate_W1"] = streams.kaiming("gate_W1", [Self.width, seen], fanIn: seen)
            tensors["gate_b1"] = .zeros([Self.width])
            tensors["gate_w2"] = .zeros([1, Self.width])
        }
        return WeightStart(tensors)
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let updates = library.indices.map { i in
            g.linear(g.linear(x, w["A\(i)"]), w.node("B\(i)", in: g), scale: S(fusion.scale))
        }
        let gates = GatedFusion.Gates(
            W1: w.node("gate_W1", in: g), b1: w.node("gate_b1", in: g), w2: w.node("gate_w2", in: g))
        return GatedFusion.fuse(g.linear(x, w["W0"]), x: [x], updates: updates, gates, in: g).y
    }

    /// The gates depend on x.
    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { nil }
}
