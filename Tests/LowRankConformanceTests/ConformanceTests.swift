import Foundation
import Testing

@testable import LowRankConformance
@testable import LowRankCore
@testable import LowRankMethods

/// The vectors that come with the tests.
enum Vectors {
    static let directory = Bundle.module.resourceURL!.appendingPathComponent("vectors").path

    static let methods: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()

    /// The files of one method, sorted.
    static func files(_ method: String) -> [String] {
        let folder = directory + "/" + method
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().map { folder + "/" + $0 }
    }

    static func json(_ path: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(fileURLWithPath: path))) as! [String: Any]
    }
}

struct ConformanceTests {
    static let files = Vectors.methods.flatMap(Vectors.files)

    @Test func everyScriptHasVectors() throws {
        let scripts: [ConformanceCase.Kind: [String]] = [
            .optimizer: Array(MethodScripts.training.keys) + Array(MethodScripts.draws.keys),
            .adapter: Array(MethodScripts.adapters.keys),
        ]
        let computations = MethodScripts.computations.mapValues { Array($0.keys) }
        for (kind, methods) in scripts.merging(computations, uniquingKeysWith: +) {
            for method in methods {
                let kinds = try Vectors.files(method).map { try ConformanceCase(path: $0).kind }
                // A layer on a quantised weight is a case of compression.
                #expect(kinds.contains(kind) || kind == .adapter && kinds.contains(.compression), "\(method) of kind \(kind)")
            }
        }
    }

    @Test(arguments: Array(MethodScripts.settings.keys) + MethodScripts.answers.keys) func everyRuleHasVectors(_ method: String) {
        #expect(!Vectors.files(method).isEmpty)
    }

    /// Update rules are replayed from their cards, so that each can have vectors.
    @Test func everyUpdateRuleHasVectors() throws {
        for entry in MethodRegistry.all where entry.card.axes == [.updateRule] && entry.card.id != "adamw-split" {
            #expect(!Vectors.files(entry.card.id).isEmpty, "\(entry.card.id)")
        }
    }

    @Test(arguments: files) func agreesWithTheOtherImplementation(_ file: String) {
        let outcome = ConformanceRunner.run(file: file)
        #expect(outcome.verdict == .pass, "\(outcome.line)")
    }

    /// A vector whose expected numbers are moved by more than the tolerance must fail, each of them.
    @Test(arguments: files) func everyExpectedTensorCounts(_ file: String) throws {
        var c = try ConformanceCase(path: file)
        let computed = try ConformanceRunner.answers(to: c)
        for (name, tensor) in c.expected {
            let size = tensor.values.map { abs($0) }.max()!
            c.expected[name]![tensor.count / 2] += max(1e-6 * size, 3 * (c.absoluteTolerance + c.relativeTolerance * size))
            #expect(ConformanceRunner.judge(c, path: file) { computed }.verdict == .fail, "\(name)")
            c.expected[name] = tensor
        }
    }

    /// An input or a draw that nothing reads is not ignored.
    @Test(arguments: files) func anUnknownTensorIsRefused(_ file: String) throws {
        let original = try ConformanceCase(path: file)
        var (withInput, withDraw) = (original, original)
        withInput.inputs["no_such_tensor"] = .zeros([1])
        withDraw.randomness["no_such_tensor"] = .zeros([1])
        for c in [withInput, withDraw] {
            let outcome = ConformanceRunner.run(c, path: file)
            #expect(outcome.verdict != .pass, "\(outcome.line)")
        }
    }

    /// No number among the hyper-parameters is ignored: when it is moved, the case no longer passes.
    @Test(arguments: files) func everyHyperparameterCounts(_ file: String) throws {
        var c = try ConformanceCase(path: file)
        let original = c.hyperparameters
        let hyperparameters = try Vectors.json(file)["hyperparameters"] as! [String: Any]
        let method = c.method
        let isLoose = c.relativeTolerance > 1e-6
        func verdict(_ key: String, _ value: Any) throws -> ConformanceOutcome.Verdict {
            let json = try StrictJSON(parsing: JSONSerialization.data(withJSONObject: [key: value]))
            c.hyperparameters = original.filter { $0.key != key } + json.members!
            return ConformanceRunner.run(c, path: file).verdict
        }
        let card = MethodRegistry.all.first { $0.card.id == method }?.card
        for (key, value) in hyperparameters {
            // What only says how the inputs were made.
            if card?.otherNames.descriptive.contains(key) == true { continue }
            if let pair = value as? [Double] {
                for i in pair.indices where pair[i] > 1e-20 {
                    // Adafactor's eps2 acts only where the learning rate is scaled by the weight.
                    if key == "eps", i == 1 { continue }
                    // The code gives each weight to the positive after its own.
                    if key == "w_pos", i == pair.count - 1 { continue }
                    var moved = pair
                    moved[i] *= isLoose ? 0.5 : 0.99
                    if key == "thresholds" { moved[i] = 1 }
                    #expect(try verdict(key, moved) != .pass, "\(key)[\(i)]")
                }
            } else if let number = value as? NSNumber, isFlag(number) == false {
                // Of another scale than the one chosen; of blocks that are too few to be cut otherwise.
                if key == "stable_gamma", hyperparameters["scale"] as? String != "stable" { continue }
                if key == "blocksize_2" { continue }
                // Of the distribution of draws that the case gives.
                if key.hasSuffix("_alpha"), method == "feature-transformation" { continue }
                // Added to variances that are many orders larger.
                if key == "layer_norm_eps", number.doubleValue < 1e-10 { continue }
                // Both factors start at zero, so that all moments are 0 at the only reset.
                if key == "optimizer_random_pruning", file.hasSuffix("zero-init-random-prune.json") { continue }
                if let moved = moved(key, number, hyperparameters, method: method, isLoose: isLoose) {
                    #expect(try verdict(key, moved) != .pass, "\(key) = \(moved)")
                }
                // What is off, such as a dropout of 0, need not be known.
                let worded = try verdict(key, "fast")
                #expect(worded == .invalid || number == 0 && worded == .unsupported, "\(key)")
            }
        }
        #expect(try verdict("no_such_knob", 0.5) == .unsupported)
    }

    /// The smallest change that is bound to matter; nil where none is.
    /// - Parameter isLoose: whether the case was recorded in Float, so that a small change is within the tolerance.
    private func moved(
        _ key: String, _ number: NSNumber, _ others: [String: Any], method: String, isLoose: Bool
    ) -> Any? {
        let counts = [
            "rank", "r", "update_proj_gap", "update_gap", "relora", "cycle_length", "adjust_step", "nnz", "complement_rank",
            "blocksize",
        ]
        let value = number.doubleValue
        switch key {
        case _ where value == 0: return nil
        // An Adafactor update or a gradient smaller than the threshold.
        case "clip_threshold" where value >= 0.9: return nil
        // After the last update of the case.
        case "progressive_iter" where value > 50: return nil
        // A least denominator far below all denominators.
        case "eps1" where value < 1e-12: return nil
        // Less than the tolerance of a case in Float, unless the codes themselves are expected.
        case "blocksize" where isLoose && others["rank"] != nil: return nil
        // A threshold on the other side of the similarities, which alone lets the factor act.
        case "cos_threshold": return value < 0.5 ? 0.999 : -1
        case "gamma_proj" where others["cos_threshold"] as? Double ?? 0 > 0.5: return nil
        case "random_reset_ratio" where others["reset_optimizer_on_relora"] as? Bool != true: return nil
        // The bound on entries, none of which lies within 1 % of it.
        case "mu" where method == "alt-min-completion": return value * 0.5
        // Of a schedule without decay.
        case "rho" where others["schedule"] as? String == "constant": return nil
        // Every negative one means r / hidden size.
        case "lr_scaler" where value < 0: return nil
        // The deviation of a draw that the case gives.
        case "sigma_R": return nil
        // Blocks of r / n columns, rounded up.
        case "r" where others["blocks"] != nil: return number.intValue - (others["blocks"] as! Int)
        // The scale of a product whose factor is trained instead.
        case "lora_alpha" where others["trainable_scaling"] as? Bool == true: return nil
        case _ where counts.contains(key) || key.hasSuffix("steps") || key.hasPrefix("num_"): return number.intValue - 1
        // The least changes that move an entry across the border.
        case "random_reset_ratio", "optimizer_random_pruning", "optimizer_magnitude_pruning", "sparsity", "sp_ratio",
            "density", "M", "rank_threshold", "min_ratio", "prune_ratio", "compress_ratio", "cutoff_ratio":
            return value * 0.5
        // The same for a count of components or columns, and for a cosine on the other side.
        case "eta" where method == "lamda", "rho" where method == "eva", "tau" where method == "eva": return value * 0.5
        // The same for the sign of an entry.
        case "weight_decay" where method == "signsgd": return value * 0.5
        // The same for a component or a singular value.
        case "threshold", "energy_threshold", "kept_ratio", "energy", "param_ratio_target": return value * 0.5
        // The same for a rank that is rounded up.
        case "param_ratio": return value * 0.2
        // The same for a pixel, and for a weight in a mask.
        case "mask_threshold": return value * 0.5
        case "k" where method == "frl": return value * 0.5
        // A stop before the first sweep has found all.
        case "max_iter" where method == "weight-matching": return 1
        // The least change that gives an output another number of coefficients.
        case "alpha" where method == "qwha": return value * 4
        // The same for a singular value, and for a class.
        case "cut" where method == "welore-dynamics": return value * 2
        case "truncate_prob": return value * 8
        // What keeps matrices from being singular, far below their entries.
        case "delta": return value * 1e6
        // A stop at another iteration.
        case "tol": return value * 1000
        case "max_iter": return 3
        case "importance_threshold", "value_threshold": return value * 20
        // Enough for another whole number of entries.
        case "init_thres" where method == "snella": return value * 20
        // The subspace of a tall gradient, which has no rest added, does not turn.
        case "step_size" where others["recovery_scaling"] as? Bool == false: return nil
        // 1 % of the small constants, or of a bound that acts once, is less than the tolerance.
        case "eps", "eps1", "eps2", "rms_norm_eps", "clip": return value * (isLoose ? 1e6 : 1000)
        default: return value * (isLoose ? 0.5 : 0.99)
        }
    }

    private func isFlag(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

    @Test func whatIsNotImplementedIsUnsupported() throws {
        var json = try Vectors.json(Vectors.files("adamw")[0])
        json["method"] = "no-such-method"
        let outcome = ConformanceRunner.run(try ConformanceCase(data: JSONSerialization.data(withJSONObject: json)), path: "x")
        #expect(outcome.verdict == .unsupported && outcome.reason == "no implementation of 'no-such-method'")
        #expect(ConformanceRunner.exitStatus([outcome], strict: false) == 0)
        #expect(ConformanceRunner.exitStatus([outcome], strict: true) == 1)
    }

    @Test func aNameThatIsNotComputedIsNotSkipped() throws {
        var json = try Vectors.json(Vectors.files("adamw")[0])
        var expected = json["expected"] as! [String: Any]
        expected["curvature"] = ["shape": [], "data": [1.0]] as [String: Any]
        json["expected"] = expected
        let c = try ConformanceCase(data: JSONSerialization.data(withJSONObject: json))
        let outcome = ConformanceRunner.run(c, path: "x")
        #expect(outcome.verdict == .unsupported && outcome.reason == "'curvature' not computed; the rest agrees")
    }

    @Test func extraInputsAreUnsupported() throws {
        for section in ["inputs", "randomness"] {
            var json = try Vectors.json(Vectors.files("galore")[0])
            var tensors = json[section] as! [String: Any]
            tensors["Omega1"] = ["shape": [1], "data": [1.0]] as [String: Any]
            json[section] = tensors
            let c = try ConformanceCase(data: JSONSerialization.data(withJSONObject: json))
            #expect(ConformanceRunner.run(c, path: "x").verdict == .unsupported)
        }
    }

    @Test func pathsThatHoldNothing() {
        let outcomes = ConformanceRunner.run(paths: ["/no/such/path"])
        #expect(outcomes.map(\.verdict) == [.invalid])
        #expect(ConformanceRunner.exitStatus(outcomes, strict: false) == 1)
        #expect(ConformanceRunner.exitStatus([], strict: false) == 1)
    }

    @Test func directoriesAreWalkedInOrder() {
        var seen: [String] = []
        let outcomes = ConformanceRunner.run(paths: [Vectors.directory]) { seen.append($0.path) }
        #expect(outcomes.map(\.path) == seen && seen == seen.sorted() && seen.count == Self.files.count)
        #expect(ConformanceRunner.counts(outcomes) == "\(seen.count) cases: \(seen.count) PASS, 0 FAIL, 0 UNSUPPORTED, 0 INVALID")
    }
}

/// A case with some fields replaced; nil removes a field.
struct MalformedCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var message: String

    static let valid: [String: String] = [
        "schema": "\"conformance/1\"", "method": "\"adamw\"", "case": "\"c\"", "kind": "\"optimizer\"",
        "source": "{}", "hyperparameters": "{\"lr\":0.1}", "inputs": "{\"W0\":\(t("[1]", "[1]")),\"G1\":\(t("[1]", "[1]"))}",
        "randomness": "{}", "expected": "{\"W1\":\(t("[1]", "[1]"))}", "compare": "{}",
        "tolerance": "{\"relative\":1e-9,\"absolute\":1e-12}",
    ]

    static func t(_ shape: String, _ data: String) -> String { "{\"shape\":\(shape),\"data\":\(data)}" }

    static func text(_ changes: [String: String?]) -> String {
        var fields: [String: String?] = valid.mapValues { $0 }
        for (key, value) in changes { fields.updateValue(value, forKey: key) }
        let members = fields.sorted { $0.key < $1.key }.compactMap { key, value in value.map { "\"\(key)\":\($0)" } }
        return "{\(members.joined(separator: ","))}"
    }

    static func input(_ what: String, _ tensor: String, _ message: String) -> MalformedCase {
        MalformedCase(
            testDescription: what, text: text(["inputs": "{\"W0\":\(tensor),\"G1\":\(t("[1]", "[1]"))}"]), message: message)
    }

    static let all: [MalformedCase] =
        ["schema", "method", "case", "kind", "hyperparameters", "inputs", "expected", "tolerance"].map {
            .init(testDescription: "no \($0)", text: text([$0: nil]), message: "'\($0)' is missing")
        }
        + ["schema", "method", "case", "kind", "hyperparameters", "inputs", "expected", "tolerance", "randomness", "compare", "source"].map {
            .init(testDescription: "\($0) is a number", text: text([$0: "3"]), message: "'\($0)' is a whole number")
        }
        + [
            .init(testDescription: "empty file", text: "", message: "not valid JSON"),
            .init(testDescription: "an array", text: "[]", message: "not an object"),
            .init(testDescription: "truncated", text: String(text([:]).dropLast(9)), message: "not valid JSON"),
            .init(testDescription: "deeply nested", text: String(repeating: "[", count: 100_000), message: "nested"),
            .init(testDescription: "repeated key", text: "{\"schema\":1,\"schema\":2}", message: "repeated"),
            .init(testDescription: "other schema", text: text(["schema": "\"conformance/2\""]), message: "conformance/2"),
            .init(testDescription: "other kind", text: text(["kind": "\"song\""]), message: "'kind' is 'song'"),
            .init(testDescription: "nothing expected", text: text(["expected": "{}"]), message: "'expected' is empty"),
            .init(testDescription: "compare of nothing", text: text(["compare": "{\"W9\":\"sign\"}"]), message: "'W9'"),
            .init(testDescription: "unknown comparison", text: text(["compare": "{\"W1\":\"roughly\"}"]), message: "entrywise, sign, subspace"),
            .init(testDescription: "subspace of a vector", text: text(["compare": "{\"W1\":\"subspace\"}"]), message: "subspace"),
            .init(testDescription: "negative tolerance", text: text(["tolerance": "{\"relative\":-1,\"absolute\":0}"]), message: "'relative'"),
            .init(testDescription: "no absolute tolerance", text: text(["tolerance": "{\"relative\":1}"]), message: "'absolute' is missing"),
            .init(testDescription: "no gradients", text: text(["inputs": "{\"W0\":\(t("[1]", "[1]"))}"]), message: "'G1' is missing"),
            .init(testDescription: "gradients with a gap", text: text(["inputs": "{\"W0\":\(t("[1]", "[1]")),\"G3\":\(t("[1]", "[1]")),\"G1\":\(t("[1]", "[1]"))}"]), message: "'G2' is missing"),
            .init(testDescription: "gradient number enormous", text: text(["inputs": "{\"W0\":\(t("[1]", "[1]")),\"G999999999999\":\(t("[1]", "[1]"))}"]), message: "not all there"),
            .init(testDescription: "gradient of another shape", text: text(["inputs": "{\"W0\":\(t("[2]", "[1,2]")),\"G1\":\(t("[1]", "[1]"))}"]), message: "[1], not [2]"),
            .init(testDescription: "lr missing", text: text(["hyperparameters": "{}"]), message: "'lr' is missing"),
            .init(testDescription: "lr a string", text: text(["hyperparameters": "{\"lr\":\"x\"}"]), message: "'lr' is a string"),
            .init(testDescription: "three betas", text: text(["hyperparameters": "{\"lr\":1,\"betas\":[0.1,0.2,0.3]}"]), message: "2 numbers"),
            .input("tensor is a number", "3", "inputs 'W0' is a whole number"),
            .input("no shape", "{\"data\":[1]}", "no shape"),
            .input("no data", "{\"shape\":[1]}", "no data"),
            .input("shape a number", t("1", "[1]"), "not an array"),
            .input("data a number", t("[1]", "1"), "not an array"),
            .input("fewer data", t("[2]", "[1]"), "takes 2 numbers, its data are 1"),
            .input("more data", t("[]", "[1,2]"), "takes 1 numbers, its data are 2"),
            .input("negative extent", t("[-1]", "[1]"), "at least 0"),
            .input("fractional extent", t("[1.5]", "[1]"), "whole number"),
            .input("extent over Int", t("[1e30]", "[1]"), "whole number"),
            .input("shape overflows", t("[9223372036854775807,9223372036854775807]", "[1]"), "overflows"),
            .input("huge shape", t("[4294967296,1073741824]", "[1]"), "takes 4611686018427387904 numbers"),
            .input("NaN", t("[1]", "[NaN]"), "not valid JSON"),
            .input("infinite", t("[1]", "[1e999]"), "too large"),
            .input("a string among data", t("[1]", "[\"1\"]"), "entry 0"),
            .input("null among data", t("[1]", "[null]"), "entry 0"),
            .input("nested data", t("[1,1]", "[[1]]"), "entry 0"),
        ]
}

struct ConformanceCaseTests {
    @Test func aMinimalCaseIsValid() throws {
        let c = try ConformanceCase(data: Data(MalformedCase.text([:]).utf8))
        #expect(c.method == "adamw" && c.expected["W1"]?.values == [1] && c.kind == .optimizer)
        let without = try ConformanceCase(data: Data(MalformedCase.text(["randomness": nil, "compare": nil, "source": nil]).utf8))
        #expect(without.randomness.isEmpty && without.compare.isEmpty)
    }

    @Test(arguments: MalformedCase.all) func malformedFilesAreInvalid(_ malformed: MalformedCase) throws {
        let path = NSTemporaryDirectory() + "case-\(UUID().uuidString).json"
        try Data(malformed.text.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let outcome = ConformanceRunner.run(file: path)
        #expect(outcome.verdict == .invalid)
        #expect(outcome.line.contains(malformed.message), "\(outcome.line)")
        #expect(!outcome.line.contains("\n") && outcome.line.contains(path))
        #expect(ConformanceRunner.exitStatus([outcome], strict: false) == 1)
    }

    func deviation(_ computed: Tensor<Double>, _ expected: Tensor<Double>, _ rule: String) throws -> ConformanceCase.Deviation {
        let data = expected.values.map { "\($0)" }.joined(separator: ",")
        let text = MalformedCase.text([
            "expected": "{\"x\":\(MalformedCase.t("\(expected.shape)", "[\(data)]"))}", "compare": "{\"x\":\"\(rule)\"}",
        ])
        return try ConformanceCase(data: Data(text.utf8)).deviation(computed, for: "x")
    }

    @Test func entrywiseComparisonIsRelativeToTheLargestEntry() throws {
        let expected = Tensor<Double>([1000, 1], shape: [2])
        #expect(try deviation(Tensor([1000, 1 + 9e-7], shape: [2]), expected, "entrywise").isWithinTolerance)
        #expect(try !deviation(Tensor([1000, 1 + 2e-6], shape: [2]), expected, "entrywise").isWithinTolerance)
        #expect(try deviation(Tensor([1000, 1], shape: [2, 1]), expected, "entrywise").reason != nil)
        #expect(try deviation(Tensor([1000, .nan], shape: [2]), expected, "entrywise").reason == "'x' is not finite")
    }

    /// With the tolerance of `MalformedCase.valid`, 1e-9 relative and 1e-12 absolute.
    @Test func smallTensorsAreHeldToTheirOwnSize() throws {
        let small = Tensor<Double>([1e-5, 2e-5], shape: [2])
        #expect(try deviation(Tensor([1e-5, 2e-5 + 0.9e-12], shape: [2]), small, "entrywise").isWithinTolerance)
        #expect(try !deviation(Tensor([1e-5, 2e-5 + 1.1e-12], shape: [2]), small, "entrywise").isWithinTolerance)
        #expect(abs(try deviation(Tensor([1e-5, 3e-5], shape: [2]), small, "entrywise").relativeError - 0.5) < 1e-9)
        let zero = Tensor<Double>([0], shape: [1])
        #expect(try deviation(Tensor([0.9e-12], shape: [1]), zero, "entrywise").isWithinTolerance)
        #expect(try !deviation(Tensor([1.1e-12], shape: [1]), zero, "entrywise").isWithinTolerance)
    }

    @Test func signsPerColumnOrPerRow() throws {
        let expected = Tensor<Double>([1, 2, 3, 4, 5, 6], shape: [2, 3])
        let byColumn = Tensor<Double>([-1, 2, -3, -4, 5, -6], shape: [2, 3])
        let byRow = Tensor<Double>([1, 2, 3, -4, -5, -6], shape: [2, 3])
        let neither = Tensor<Double>([-1, 2, 3, -4, -5, 6], shape: [2, 3])
        #expect(try deviation(byColumn, expected, "sign").isWithinTolerance)
        #expect(try deviation(byRow, expected, "sign").isWithinTolerance)
        #expect(try !deviation(neither, expected, "sign").isWithinTolerance)
        #expect(try !deviation(byRow, expected, "entrywise").isWithinTolerance)
    }

    @Test func subspacesByTheirProjectors() throws {
        let basis = try (RandomStreams(seed: 1).normal("b", [6, 2], deviation: 1) as Tensor<Double>).qr().q
        let rotation = Tensor<Double>([0.6, -0.8, 0.8, 0.6], shape: [2, 2])
        let rotated = product(basis, rotation)
        let other = try (RandomStreams(seed: 2).normal("b", [6, 2], deviation: 1) as Tensor<Double>).qr().q
        for (a, b, o) in [(rotated, basis, other), (rotated.transposed(), basis.transposed(), other.transposed())] {
            #expect(try deviation(a, b, "subspace").isWithinTolerance)
            #expect(try !deviation(a, b, "entrywise").isWithinTolerance)
            #expect(try !deviation(o, b, "subspace").isWithinTolerance)
        }
        // An orthonormal basis is not matched by a scaled one; one that is not orthonormal is.
        let doubled = Tensor(basis.values.map { 2 * $0 }, shape: basis.shape)
        #expect(try !deviation(doubled, basis, "subspace").isWithinTolerance)
        #expect(try deviation(basis, doubled, "subspace").isWithinTolerance)
    }
}
