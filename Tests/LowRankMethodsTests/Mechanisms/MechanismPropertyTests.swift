import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What the mechanisms promise beyond their golden values.
struct MechanismPropertyTests {
    static let ids = [
        "decor", "feature-transformation", "amcl", "gcr", "interactedit", "lora3d", "dragview", "g-rank", "easyref",
        "aid4ad",
    ]
    private let streams = RandomStreams(seed: 3)

    private func method(_ id: String, _ values: [String: HyperValue] = [:]) throws -> any Mechanism {
        let golden = try KindGolden(id).hyperparameters.merging(values) { $1 }
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(golden) else { fatalError() }
        return method
    }

    private func evaluate(
        _ id: String, _ values: [String: HyperValue] = [:], _ change: (inout NamedTensors<Double>) -> Void = { _ in }
    ) throws -> NamedTensors<Double> {
        let method = try method(id, values)
        var inputs = method.example(streams)
        change(&inputs)
        return try method.evaluate(inputs, streams: streams)
    }

    // MARK: - Bad inputs

    @Test(arguments: ids) func badInputsAreRejected(_ id: String) throws {
        for name in try method(id).example(streams).names {
            let bad: [(Tensor<Double>) -> Tensor<Double>] = [
                { $0.reshaped($0.shape + [1]) }, { Tensor([.nan] + $0.values.dropFirst(), shape: $0.shape) },
                { .zeros([0] + $0.shape.dropFirst()) },
            ]
            for change in bad {
                #expect(throws: MethodError.self, "\(id): \(name)") {
                    try evaluate(id) { $0[name] = change($0[name]!) }
                }
            }
        }
        #expect { try evaluate(id) { $0["nothing"] = .scalar(1) } } throws: { "\($0)".contains("no input 'nothing'") }
        #expect(throws: MethodError.self) { try method(id).evaluate([:], streams: streams) }
    }

    // MARK: - Identities

    @Test func decorLeavesOneMinusAlpha() throws {
        for alpha in [0, 0.3, 1] {
            #expect(abs(try evaluate("decor", ["alpha": .real(alpha)])["leak"]![0] - (1 - alpha)) < 1e-12)
        }
        let repeated = try evaluate("decor", ["k": .integer(0)]) {
            $0["X_undesired"] = $0["X_undesired"]!.gatheringRows([0, 1, 0, 1, 0])
        }
        // Two different tokens span two directions.
        #expect(abs(repeated["P"]!.dot(.identity(9)) - 2) < 1e-12)
    }

    @Test func gradients() throws {
        let cases: [(id: String, inputs: [String], loss: (NamedTensors<Double>, NamedTensors<Double>) -> Double)] = [
            ("feature-transformation", ["q"], { out, _ in out["loss"]![0] }),
            ("amcl", ["z", "phi_W1", "phi_b1", "phi_w2", "phi_b2"], { out, _ in out["loss"]![0] }),
            ("interactedit", ["A_k", "B_k", "A_v", "B_v"], { out, _ in out["loss"]![0] }),
            ("dragview", ["W_film", "W_q", "W_k", "W_v", "ray_w", "W_rgb"], { $0["colour"]!.dot($1["dy"]!) }),
            (
                "easyref", ["latents", "to_k_ip", "layers.1.0.to_kv.weight", "proj_in.bias"],
                { $0["out"]!.dot($1["dout"]!) }
            ),
            ("aid4ad", ["down_1", "down_2", "flow_make"], { $0["out"]!.dot($1["dout"]!) }),
        ]
        for (id, names, loss) in cases {
            let method = try method(id)
            let inputs = method.example(streams)
            let gradients = try method.evaluate(inputs, streams: streams)
            for name in names {
                let direction: Tensor<Double> = gaussian(inputs[name]!.shape, "direction")
                func moved(_ step: Double) throws -> Double {
                    var moved = inputs
                    moved[name] = inputs[name]! + step * direction
                    return loss(try method.evaluate(moved, streams: streams), moved)
                }
                let slope = try (moved(1e-5) - moved(-1e-5)) / 2e-5
                let exact = gradients["grad." + name]!.dot(direction)
                #expect(abs(slope - exact) < 1e-6 * max(1, abs(exact)), "\(id): \(name)")
            }
        }
    }

    /// q'.k' = S + 2 l (1 - l) (1 - S): the positives never score higher.
    @Test func ftMakesPositivesHarder() throws {
        let values: [String: HyperValue] = ["mask": .text("scalar"), "renormalise_positives": .flag(false)]
        let method = try method("feature-transformation", values)
        let inputs = method.example(streams)
        let draws = RandomStreams(
            seed: 0, injected: ["beta_pos": [0.4], "beta_neg": [1], "permutation": (0..<7).map(Double.init)])
        let logits = try method.evaluate(inputs, streams: draws)["logits"]!
        for (i, (q, k)) in zip(inputs["q"]!.slices, inputs["k"]!.slices).enumerated() {
            let S = q.dot(k)
            #expect(abs(0.2 * logits[i, 0] - (S + 2 * 1.4 * -0.4 * (1 - S))) < 1e-12)
        }
    }

    @Test func gcrKeepsSubspacesOrthonormal() throws {
        let out = try evaluate("gcr")
        for St in out["W3"]!.reshaped([3, 3, 7]).slices {
            #expect(distance(product(St, transposed: false, St, transposed: true), .identity(3)) < 1e-12)
        }
    }

    @Test func easyRefWithoutScaleIsTheModel() throws {
        let out = try evaluate("easyref", ["scale": .real(0)]) { $0["attn.to_out"] = Tensor.identity(4) }
        #expect(distance(out["out"]!, out["text_attention"]!) < 1e-13)
    }

    /// With fixed weights the outliers stay in the mean; without any, both agree.
    @Test func lora3dFindsTheOutliers() throws {
        let shown = try method("lora3d", ["iterations": .integer(30)]).demonstrate(streams)
        #expect(shown.metrics["alignedError"]! * 5 < shown.metrics["fixedWeightError"]!)
        #expect(shown.metrics["goodKept"]! > shown.metrics["badKept"]!)
    }

    @Test func gRankOrdersBySimilarPeers() throws {
        // Peer 1 clicked as peer 0 did, peer 2 is a stranger whose clicks are more.
        let log: [Double] = [0, 0, 1, 1, 0, 1, 1, 1, 2, 2, 1, 3, 2, 1, 3]
        let out = try method("g-rank", ["nu": .real(0)]).evaluate(
            [
                "log": Tensor(log, shape: [5, 3]), "self": .scalar(0), "peers": .scalar(3), "items": .scalar(4),
                "query": .scalar(1),
            ], streams: streams)
        #expect(out["similarity"]!.values == [1, 1, 0])
        #expect(out["ranking"]!.values == [2, 0, 1, 3])
        #expect(out["popularity"]!.values == [0, 0, 1, 2])
    }

    @Test func aid4adReadsBetweenCentres() throws {
        let grid = Tensor<Double>([0, 10, 20, 30], shape: [2, 2])
        let out = try method("aid4ad", ["resolution": .real(10)]).evaluate(
            ["grid_x": grid, "grid_y": -1 * grid, "query": Tensor([5, 5, 10, 10, 19, 1], shape: [3, 2])],
            streams: streams)
        #expect(out["offset"]!.values == [0, 0, 30, -30, 10, -10])
        #expect(out["offset_bilinear"]!.values == [0, 0, 15, -15, 10, -10])
        #expect(throws: MethodError.self) {
            try method("aid4ad").evaluate(
                ["grid_x": grid, "grid_y": grid, "query": Tensor([25, 5], shape: [1, 2])], streams: streams)
        }
    }
}
