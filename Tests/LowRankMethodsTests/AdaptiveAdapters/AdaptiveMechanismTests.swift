import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// Mechanisms of adaptive adapters: mistakes in their inputs, and what they show.
struct AdaptiveMechanismTests {
    static let ids = ["mosa", "colora", "diffora", "loraprune", "petalface", "mhr", "atlas", "lq-lora", "loram"]
    private let streams = RandomStreams(seed: 5)

    private func mechanism(_ id: String, _ values: [String: HyperValue] = [:]) throws -> any Mechanism {
        guard case .mechanism(let mechanism) = try MethodRegistry.entry(id).recipe(values) else {
            throw MethodError("\(id) is no mechanism")
        }
        return mechanism
    }

    /// The loss that decoders forget by is that of LoKU.
    @Test func theBoundedLossIsThatOfDecoders() throws {
        let logits = streams.normal("z", 6, 5)
        let targets: [Int32] = [1, 4, 0, 2, 3, 0]
        let graph = Graph<Double>()
        let x = graph.input([6, 5], requiresGradient: true)
        let loss = graph.forgettingObjective(x, Indices(targets), .invertedHinge)
        graph.compile()
        x.data.update(from: logits.values, count: 30)
        graph.forward()
        let forgotten = loss.output.data[0] - loss.kept
        graph.backward(from: [(loss.output, nil)])
        let inputs = ["logits": logits.leadingRows(3), "target": Tensor(targets[..<3].map(Double.init), shape: [3])]
        let outputs = try mechanism("loku").evaluate(NamedTensors(inputs.map { ($0.key, $0.value) }), streams: streams)
        #expect(abs(forgotten - outputs["loss"]!.values[0]) < 1e-12)
        #expect(zip(x.gradientValue.values, outputs["grad.logits"]!.values).allSatisfy { abs($0 - $1) < 1e-12 })
    }

    @Test(arguments: ids) func whatIsMissingOrWrongIsSaidInOneLine(_ id: String) throws {
        let mechanism = try mechanism(id, id == "lq-lora" ? ["weighted": .flag(true)] : [:])
        let example = mechanism.example(streams)
        _ = try mechanism.evaluate(example, streams: streams)
        func refuses(_ inputs: NamedTensors<Double>, _ what: String) {
            let error = #expect(throws: MethodError.self, "\(id): \(what)") {
                try mechanism.evaluate(inputs, streams: streams)
            }
            #expect(error.map { !"\($0)".contains("\n") && "\($0)".hasPrefix(id) } ?? true)
        }
        for (name, tensor) in example {
            var inputs = example
            // Either half of LQ-LoRA stands alone.
            if id != "lq-lora" || !["A", "costs"].contains(name) {
                inputs[name] = nil
                refuses(inputs, "without \(name)")
            }
            inputs[name] = Tensor(tensor.values + [0], shape: [tensor.count + 1])
            refuses(inputs, "\(name) of another shape")
            guard tensor.count > 0 else { continue }
            var broken = tensor
            broken[tensor.count / 2] = .nan
            inputs[name] = broken
            refuses(inputs, "\(name) not a number")
            inputs[name] = .zeros([0])
            refuses(inputs, "\(name) empty")
        }
        var more = example
        more["no such input"] = .scalar(1)
        refuses(more, "an unknown input")
    }

    /// Headline and second number of each demonstration, in the order that the paper's claim has them.
    @Test(arguments: [
        ("petalface", "twin", "single"), ("mhr", "blocks", "plain"), ("atlas", "byBlock", "byVector"),
        ("lq-lora", "error", "codesAlone"), ("colora", "missing", "missingAtOnePoint"), ("loram", "quarter", "untuned"),
        ("loraprune", "lossAfter", "lossByMagnitude"),
    ]) func demonstrationsShowTheClaim(_ id: String, _ better: String, _ worse: String) throws {
        let shown = try mechanism(id).demonstrate(streams).metrics
        #expect(shown[better]! < 0.6 * shown[worse]!, "\(shown)")
    }

    @Test func diffORAFindsTheModulesThatMatter() throws {
        #expect(try mechanism("diffora").demonstrate(streams).metrics["chosen"]! == 1)
    }

    @Test(arguments: [1, 3, 4]) func mosaGivesEveryEntryOneExpert(_ experts: Int) throws {
        let mosa = try mechanism("mosa", ["experts": .integer(experts), "share": .text("none")])
        let out = try mosa.evaluate(mosa.example(streams), streams: streams)
        for matrix in ["down", "up"] {
            let masks = (0..<experts).map { out["mask.\(matrix).\($0)"]!.values }
            let owners = masks[0].indices.map { k in masks.reduce(0) { $0 + $1[k] } }
            #expect(owners.allSatisfy { $0 == 1 })
        }
    }

    /// All choices one by one.
    @Test func lqLoRAFindsTheBestBits() throws {
        let lq = try mechanism("lq-lora")
        let costs = randomTensor([5, 3], "costs")
        let bits = Tensor(randomTensor([5, 3], "bits").values.map { abs($0) }, shape: [5, 3])
        let least = (0..<5).reduce(0.0) { sum, i in sum + (0..<3).map { bits[i, $0] }.min()! }
        for budget in [least, least + 0.5, least + 2] {
            let out = try lq.evaluate(["costs": costs, "weights": bits, "budget": .scalar(budget)], streams: streams)
            var best = Double.infinity
            for code in 0..<243 {
                var (rest, cost, used) = (code, 0.0, 0.0)
                for i in 0..<5 {
                    (cost, used) = (cost + costs[i, rest % 3], used + bits[i, rest % 3])
                    rest /= 3
                }
                if used <= budget { best = min(best, cost) }
            }
            #expect(abs(out["objective"]![0] - best) < 1e-12)
        }
        #expect(throws: MethodError.self) {
            try lq.evaluate(["costs": costs, "weights": bits, "budget": .scalar(-1000)], streams: streams)
        }
    }

    @Test(arguments: ["bf16", "fp16"]) func lqLoRARoundsScalesToTheFormat(_ format: String) throws {
        func error(_ format: String) throws -> Double {
            let lq = try mechanism("lq-lora", ["num_bits_1": .text(format), "num_bits": .integer(8)])
            return try lq.evaluate(lq.example(streams), streams: streams)["Q_only.error"]![0]
        }
        let (exact, rounded) = (try error("fp32"), try error(format))
        #expect(rounded != exact && abs(rounded - exact) < 0.2 * exact)
    }
}
