import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// Mechanisms that read their inputs by `MechanismInputs`.
struct MechanismInputsTests {
    static let ids = [
        "ncd-tabular", "rankify", "rankseg-rma", "sigma-sinkhorn", "sats-npc", "tspranking", "zolly", "projectedex",
        "tooncomposer",
        "gradient-spectra", "lora-limits", "welore-dynamics",
    ]

    private let streams = RandomStreams(seed: 3)

    private func method(_ id: String, _ values: [String: HyperValue] = [:]) throws -> any Mechanism {
        let settings = try KindGolden(id).hyperparameters.merging(values) { $1 }
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(settings) else { fatalError() }
        return method
    }

    @Test(arguments: ids) func badInputsAreSaid(_ id: String) throws {
        let method = try method(id)
        let example = method.example(streams)
        func evaluate(_ name: String, _ tensor: Tensor<Double>) throws {
            var inputs = example
            inputs[name] = tensor
            _ = try method.evaluate(inputs, streams: streams)
        }
        for (name, tensor) in example {
            var holed = tensor
            holed[tensor.count / 2] = .nan
            #expect(throws: MethodError.self, "\(name) with a hole") { try evaluate(name, holed) }
            #expect(throws: MethodError.self, "\(name), six extents") { try evaluate(name, .zeros([2, 1, 1, 1, 1, 1])) }
            #expect(throws: MethodError.self, "\(name) empty") { try evaluate(name, .zeros([0])) }
        }
        #expect { try evaluate("no such input", .zeros([1])) } throws: { "\($0)".contains("'no such input'") }
        #expect(throws: MethodError.self) { try method.evaluate([:], streams: streams) }
    }

    struct Gradients: Sendable, CustomTestStringConvertible {
        let id, loss: String
        let inputs: [String]
        var values: [String: HyperValue] = [:]
        var testDescription: String { "\(id) \(loss) \(values)" }
    }

    private static let network = [
        "encoder_layers.0", "encoder_layers.2", "decoder_layers.0", "decoder_layers.2", "classifier",
    ].flatMap { [$0 + ".weight", $0 + ".bias"] }

    static let gradients: [Gradients] = [
        .init(id: "sats-npc", loss: "loss", inputs: ["f", "f_mirror", "logits"]),
        .init(id: "sigma-sinkhorn", loss: "loss1", inputs: ["y_target"]),
        .init(id: "sigma-sinkhorn", loss: "loss2", inputs: ["x_pred"]),
        .init(
            id: "tspranking", loss: "max_margin_loss",
            inputs: ["param.comparisor.bi.weight", "param.comparisor.bi.bias"]),
        .init(
            id: "tspranking", loss: "max_margin_loss",
            inputs: ["upper", "lower"].flatMap { s in ["weight", "bias"].map { "param.\(s)_comparisor.bi.\($0)" } },
            values: ["separate": .flag(true)]),
        .init(id: "projectedex", loss: "classifier_kl", inputs: ["fake_class_logits"]),
        .init(id: "projectedex", loss: "reconstruction_loss", inputs: ["generated", "w_fake"]),
        .init(id: "projectedex", loss: "discriminator_loss", inputs: ["fake.0", "fake.1"]),
        .init(id: "lora-limits", loss: "loss", inputs: ["A_Q", "B_Q", "A_V", "B_V"]),
        .init(id: "ncd-tabular", loss: "pbn_loss", inputs: network),
        .init(id: "ncd-tabular", loss: "pbn_loss", inputs: network, values: ["use_norm": .text("l1")]),
        .init(id: "ncd-tabular", loss: "pbn_loss", inputs: network, values: ["use_norm": .text("l2")]),
    ]

    /// Every gradient answered is that of its loss, by central differences.
    @Test(arguments: gradients) func gradientsAreThoseOfTheLoss(_ given: Gradients) throws {
        let method = try method(given.id, given.values)
        let example = method.example(streams)
        let answers = try method.evaluate(example, streams: streams)
        for name in given.inputs {
            let gradient = answers["grad." + name.replacing("param.", with: "")]!
            #expect(gradient.shape == example[name]!.shape)
            func loss(_ k: Int, _ step: Double) throws -> Double {
                var inputs = example
                inputs[name]![k] += step
                return try method.evaluate(inputs, streams: streams)[given.loss]![0]
            }
            let differences = try (0..<gradient.count).map { (try loss($0, 1e-5) - loss($0, -1e-5)) / 2e-5 }
            #expect(distance(gradient, Tensor(differences, shape: gradient.shape)) < 1e-7, "\(name)")
        }
    }

    // MARK: - One method each

    /// Without balance, softmax; with much of it, all prototypes have the same mass.
    @Test func sigmaBalancesPrototypes() throws {
        let inputs = try method("sigma-sinkhorn").example(streams)
        let plain = try method("sigma-sinkhorn", ["iterations": .integer(0)]).evaluate(inputs, streams: streams)
        let softmax = (20.0 * plain["scores1"]!.reshaped([12, 4])).rowSoftmax
        #expect(distance(plain["q1"]!.reshaped([12, 4]), softmax) < 1e-12)
        let balanced = try method("sigma-sinkhorn", ["iterations": .integer(3000), "eps": .real(0.2)]).evaluate(
            inputs, streams: streams)
        for mass in balanced["q1"]!.reshaped([12, 4]).transposed().slices.map({ $0.values.sum }) {
            #expect(abs(mass - 3) < 1e-6)
        }
    }

    /// No order of the items has a better path.
    @Test func pathsAreTheBest() throws {
        let out = try method("tspranking").evaluate(method("tspranking").example(streams), streams: streams)
        let A = out["adjacency"]!
        func orders(_ rest: [Int]) -> [[Int]] {
            rest.isEmpty ? [[]] : rest.flatMap { i in orders(rest.filter { $0 != i }).map { [i] + $0 } }
        }
        let best = orders([0, 1, 2, 3, 4]).map { path in zip(path, path.dropFirst()).map { A[$0, $1] }.sum }.max()!
        #expect(abs(out["inference_score"]![0] - best) < 1e-12)
    }

    /// What happens in one frame does not pass to another; over one frame of all tokens it does.
    @Test func framesAreApart() throws {
        let method = try method("tooncomposer")
        var inputs = method.example(streams)
        #expect(try method.evaluate(inputs, streams: streams)["change_other_frames"]![0] == 0)
        let y = try method.evaluate(inputs, streams: streams)["y"]!
        inputs["frames"] = .scalar(1)
        inputs["height"] = .scalar(4)
        #expect(try distance(method.evaluate(inputs, streams: streams)["y"]!, y) > 1e-3)
    }

    /// The number of pixels taken is the best of all, and certain pixels are all taken.
    @Test func sizesAreTheBest() throws {
        let p: [Double] = [0, 0, 0, 0, 0.7, 0.6]
        let prob = Tensor(p.map { 1 - $0 } + p, shape: [1, 2, 2, 3])
        let out = try method("rankseg-rma").evaluate(["prob": prob], streams: streams)
        #expect(out["pred_dice"]!.values == [0, 0, 0, 0, 1, 1])
        #expect(out["tau_dice"]!.values == [2])
        // 2 c / (P + tau + 1).
        let score = 2 * 1.3 / (1.3 + 2 + 1)
        #expect(abs(out["score_dice"]![1] - score) < 1e-12)
    }

    /// With no noise the distance is found exactly.
    @Test func distancesAreFound() throws {
        let method = try method("zolly", ["noise": .real(0)])
        let out = try method.evaluate(method.example(streams), streams: streams)
        #expect(abs(out["recovered_t_z"]![0] - 0.8) < 1e-12 && out["recovered_error"]![0] < 1e-9)
    }
}
