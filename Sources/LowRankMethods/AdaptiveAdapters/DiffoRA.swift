import LowRankCore

/// DiffoRA: chooses the modules that get an adapter by gates that train on other data than the adapters.
///
///     y <- tanh(y W0^T + g_lt y A^T B^T)        for every layer l and module type t, one after another
///     g = sigmoid(gamma), or (modules) softmax(gamma) over all modules
///     A, B from the loss on the training half; gamma <- gamma - lr_gamma dL/dgamma on the validation half, same A, B
///     DAM_lt = 1 for the `keep` largest gamma, of all or of each type over the layers, else 0
///     afterwards g = DAM; with shared weights, modules with DAM = 0 have the one pair of their type instead
///
/// The losses are means over all entries of squared differences.
/// Stores an adapter and a gate for each module in the search; afterwards those of `keep` modules, and a shared pair a type.
/// Parent: lora on all modules, at g = 1.
/// Departs: there is no official code; the gates' functions, the chain with tanh and the first-order search are chosen
/// here.
/// T. Jiang, H. Wang, C. Yuan, 2025, arXiv:2502.08905.
public struct DiffoRA: Mechanism {
    public static let card = MethodCard(
        id: "diffora", name: "DiffoRA",
        paper: .init(
            title: "DiffoRA: Enabling Parameter-Efficient Fine-Tuning via Differential Module Selection",
            authors: "T. Jiang, H. Wang, C. Yuan", year: 2025, arXiv: "2502.08905"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Chooses the modules of a network that get an adapter, by gates trained on validation data.",
        hyperparameters: [
            .choice("relaxation", "sigmoid", of: ["sigmoid", "softmax"], "what makes gates of gamma", source: "paper"),
            .choice("scope", "type", of: ["type", "global"], "among which modules the largest gamma are kept", source: "paper"),
            .integer("keep", 1, "modules that get an adapter, of all or of each type", source: "half of them in the paper"),
            .real("lr_gamma", 0.1, "learning rate of gamma", source: "a choice; not known from the paper"),
        ],
        memory: "search: (r (m + n) + 1) for each module; afterwards keep r (m + n), and r (m + n) a type if shared",
        parent: "lora on all modules, at g = 1",
        claims: ["better than LoRA, AdaLoRA and IncreLoRA on GLUE and SQuAD with as many or fewer parameters"])

    private let isSigmoid, isPerType: Bool
    private let keep: Int
    private let rate: Double

    public init(_ h: Hyperparameters) {
        (isSigmoid, isPerType) = (h.choice("relaxation") == "sigmoid", h.choice("scope") == "type")
        (keep, rate) = (h.integer("keep"), h.real("lr_gamma"))
    }

    /// - "W0" [L, T, d, d], "A" [L, T, r, d], "B" [L, T, d, r], "gamma" [L, T];
    /// - "shared_A" [T, r, d], "shared_B" [T, d, r]; "x_train", "t_train" [N, d], "x_val", "t_val" [N', d];
    /// - "rank" says r again.
    ///
    /// Outputs: "gate" and "dam" [L, T], "train_loss", "val_loss", "gamma_after", "grad.A" and "grad.B" of the training loss,
    /// "grad.gamma" of the validation loss, "y_selected" and "y_shared" [N', d].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let chain = try GatedChain(inputs, isSigmoid: isSigmoid)
        guard keep <= (isPerType ? chain.layers : chain.modules) else {
            throw MethodError(
                "diffora: keep \(keep) is more than the \(isPerType ? chain.layers : chain.modules) modules there are",
                hyperparameter: "keep")
        }
        let (training, validation) = (chain.differentiate(chain.training), chain.differentiate(chain.validation))
        let dam = selected(chain.gamma.values, chain)
        let shape = chain.gamma.shape
        return [
            "gate": training.gates.reshaped(shape), "dam": Tensor(dam.map { $0 ? 1 : 0 }, shape: shape),
            "train_loss": .scalar(training.loss), "val_loss": .scalar(validation.loss),
            "gamma_after": chain.gamma - rate * validation.gamma.reshaped(shape),
            "grad.gamma": validation.gamma.reshaped(shape), "grad.A": training.A, "grad.B": training.B,
            "y_selected": chain.outputs(chain.validation.x, dam: dam, shares: false),
            "y_shared": chain.outputs(chain.validation.x, dam: dam, shares: true),
        ]
    }

    /// Whether each module is one of the `keep` with the largest gamma.
    private func selected(_ gamma: [Double], _ chain: GatedChain) -> [Bool] {
        let types = chain.modules / chain.layers
        let groups = isPerType
            ? (0..<types).map { t in (0..<chain.layers).map { $0 * types + t } } : [Array(gamma.indices)]
        let kept = Set(groups.flatMap { $0.sorted { (gamma[$1], $0) < (gamma[$0], $1) }.prefix(keep) })
        return gamma.indices.map(kept.contains)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { Self.task(streams, needed: [1, 3]) }

    /// Three layers of two types, of which the target has adapters in `needed` alone.
    private static func task(_ streams: RandomStreams, needed: Set<Int>) -> NamedTensors<Double> {
        let (L, T, d, r, N) = (3, 2, 5, 2, 24)
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        var inputs: NamedTensors<Double> = [
            "W0": normal("W0", [L, T, d, d], 0.4), "A": normal("A", [L, T, r, d], 0.6), "B": normal("B", [L, T, d, r], 0.6),
            "shared_A": normal("shared A", [T, r, d], 0.3), "shared_B": normal("shared B", [T, d, r], 0.3),
            "gamma": normal("gamma", [L, T], 0.1), "x_train": normal("x", [N, d], 1), "x_val": normal("x val", [N, d], 1),
            "t_train": .zeros([N, d]), "t_val": .zeros([N, d]),
        ]
        // Example and demonstration are complete.
        let chain = try! GatedChain(inputs, isSigmoid: true)
        let dam = (0..<L * T).map(needed.contains)
        for (x, t) in [("x_train", "t_train"), ("x_val", "t_val")] {
            inputs[t] = chain.outputs(inputs[x]!, dam: dam, shares: false)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("chosen", "Needed modules among the kept", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("lossFall", "Validation loss after the search, of that before", better: .lower, format: .decimals(3)),
    ]

    /// The target has the adapters of two modules: after 400 steps of gamma those should have the largest gamma.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let needed: Set<Int> = [1, 4]
        var inputs = Self.task(streams, needed: needed)
        var (losses, gap): ([(x: Double, y: Double)], [(x: Double, y: Double)]) = ([], [])
        let search = DiffoRA(isSigmoid: isSigmoid, isPerType: false, keep: needed.count, rate: 20)
        var kept = 0
        for t in 0..<400 {
            let out = try search.evaluate(inputs, streams: streams)
            let (gates, dam) = (out["gate"]!.values, out["dam"]!.values)
            func mean(_ isNeeded: Bool) -> Double {
                let part = gates.indices.filter { needed.contains($0) == isNeeded }
                return part.reduce(0) { $0 + gates[$1] } / Double(part.count)
            }
            losses.append((Double(t), out["val_loss"]![0]))
            gap.append((Double(t), mean(true) - mean(false)))
            kept = needed.count { dam[$0] == 1 }
            inputs["gamma"] = out["gamma_after"]
        }
        return Demonstration(
            metrics: [
                "chosen": Double(kept) / Double(needed.count), "lossFall": losses.last!.y / losses[0].y,
            ],
            axes: ("Step of the search", "Validation loss, and gates of needed modules above the others"),
            curves: [.init(name: "validation loss", points: losses), .init(name: "gates", points: gap)])
    }

    private init(isSigmoid: Bool, isPerType: Bool, keep: Int, rate: Double) {
        (self.isSigmoid, self.isPerType, self.keep, self.rate) = (isSigmoid, isPerType, keep, rate)
    }
}
