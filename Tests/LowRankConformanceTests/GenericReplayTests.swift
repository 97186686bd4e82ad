import Foundation
import Testing

@testable import LowRankConformance
@testable import LowRankCore
@testable import LowRankMethods

/// PaCA-like: W = W0' + s P at some columns, W0' = W0 minus the measured gradient, P drawn.
private struct Columns: WeightForm {
    static let card = MethodCard(
        id: "columns", name: "Columns", paper: .init(title: "", authors: "", year: 2000, arXiv: ""), family: .adapters,
        axes: [.parametrisation], summary: "", hyperparameters: [.rank(9, "", source: ""), .alpha(1, source: "")], memory: "",
        parent: nil, otherNames: OtherNames(tensors: ["W_residual": "W0", "places": "columns"]), claims: [])
    static let entry = MethodEntry.training(card) { MethodParts(parametrisation: Columns($0)) }

    let r: Int
    let s: Double

    init(_ h: Hyperparameters) { (r, s) = (h.integer("rank"), h.real("lora_alpha") / Double(h.integer("rank"))) }

    func check(_ w: WeightShape) throws { try w.checkRank(r, method: "columns") }
    var calibration: CalibrationRequest { .gradient }

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("P", [w.outputs, r]), TensorSpec("columns", [r], .index, below: w.inputs)]
    }

    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart(
            ["W0": W0 - data.gradient!, "P": streams.normal("P", [w.outputs, r], deviation: 1)],
            indices: ["columns": IndexTensor(streams.sample("columns", r, of: w.inputs))])
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let kept = g.gatherColumns(x, ColumnSelection(w.indices["columns"]!, of: w.shape.inputs))
        return g.linear(kept, w.node("P", in: g), scale: S(s), addedTo: g.linear(x, w["W0"]))
    }

    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var W = w["W0"].value
        for (k, j) in w.indices["columns"]!.values.enumerated() {
            for i in 0..<W.rows { W[i, j] += S(s) * w["P"].value[i, k] }
        }
        return W
    }

    func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        var derived = ["numbers": Tensor<S>.scalar(w["P"].info.count)]
        derived["dense_gradient"] = data.example.gradient
        return derived
    }
}

struct GenericReplayTests {
    private typealias Numbers = [String: (shape: [Int], data: [Double])]

    private static let inputs: Numbers = [
        "W0": ([2, 3], [1, 2, 3, 4, 5, 6]), "G1": ([2, 3], [0, 0, 0, 0, 0, 2]), "G2": ([2, 3], [2, 0, 0, 0, 0, 0]),
        "columns": ([2], [2, 0]), "x": ([1, 3], [1, 2, 3]), "dy": ([1, 2], [1, -1]),
    ]
    private static let draws: Numbers = ["P_init": ([2, 2], [0.5, 1, 0, -1])]
    private static let settings: [String: Double] = ["r": 2, "lora_alpha": 4, "scaling": 2, "numbers": 4, "lr": 0.1]

    /// The answers to a case with these inputs, and why there are none.
    private func replay(
        _ inputs: Numbers = inputs, draws: Numbers = draws, _ settings: [String: Double] = settings,
        expected: Numbers = ["W_effective_after_sgd": ([2, 3], [0, 0, 0, 0, 0, 0])]
    ) throws -> [String: Tensor<Double>] {
        func tensors(_ numbers: Numbers) -> [String: Any] { numbers.mapValues { ["shape": $0.shape, "data": $0.data] as [String: Any] } }
        let json: [String: Any] = [
            "schema": "conformance/1", "method": "columns", "case": "c", "kind": "adapter", "hyperparameters": settings,
            "inputs": tensors(inputs), "randomness": tensors(draws), "expected": tensors(expected),
            "tolerance": ["relative": 1e-9, "absolute": 0],
        ]
        let c = try ConformanceCase(data: JSONSerialization.data(withJSONObject: json))
        return try ConformanceRunner.answers(to: c) { try AdapterReplay.compute($0, Columns.entry) }
    }

    /// W0' = W0 - (G1 + G2) / 2, s = 2; columns 2 and 0 get twice the columns of P.
    @Test func startsFromDrawsAndMeanGradients() throws {
        let answers = try replay()
        #expect(answers["W_residual"]?.values == [0, 2, 3, 4, 5, 5])
        #expect(answers["P"]?.values == [0.5, 1, 0, -1] && answers["P_init"]?.values == [0.5, 1, 0, -1])
        #expect(answers["places"]?.values == [2, 0])
        #expect(answers["W_effective"]?.values == [2, 2, 4, 2, 5, 5])
        #expect(answers["y"]?.values == [18, 27])
        #expect(answers["grad.x"]?.values == [0, -3, -1])
        #expect(answers["grad.P"]?.values == [6, 2, -6, -2])
        #expect(answers["dense_gradient"]?.values == [1, 2, 3, -1, -2, -3])
        let after = try #require(answers["W_effective_after_sgd"]).values
        for (a, b) in zip(after, [1.6, 2, 2.8, 2.4, 5, 6.2]) { #expect(abs(a - b) < 1e-14) }
    }

    @Test func tensorsOfTheCaseTakeThePlaceOfTheStart() throws {
        var inputs = Self.inputs
        inputs["P"] = ([2, 2], [0, 0, 0, 1])
        let answers = try replay(inputs)
        #expect(answers["W_effective"]?.values == [0, 2, 3, 6, 5, 5])
        #expect(answers["W_init"]?.values == [2, 2, 4, 2, 5, 5] && answers["P_init"]?.values == [0.5, 1, 0, -1])
        #expect(answers["y_init"] == nil)
    }

    /// A rank that the shapes tell, an alpha that the factor tells.
    @Test func settingsThatAreLeftOutAreFound() throws {
        let whole = try replay()
        for key in ["r", "lora_alpha"] {
            var settings = Self.settings
            settings[key] = nil
            if key == "r" { settings["scaling"] = nil }
            #expect(try replay(settings)["y"]?.values == whole["y"]?.values, "\(key)")
        }
    }

    private func replay(_ settings: [String: Double]) throws -> [String: Tensor<Double>] { try replay(Self.inputs, settings) }

    @Test(arguments: ["scaling", "numbers"]) func numbersThatRepeatOthersAreChecked(_ key: String) throws {
        var settings = Self.settings
        settings[key] = 3
        #expect { try replay(settings) } throws: { "\($0)".hasPrefix("'\(key)' is 3.0, but the rest of the case makes it") }
    }

    @Test func whatIsNotKnownIsUnsupported() throws {
        var draws = Self.draws
        draws["Q"] = ([1], [1])
        #expect(throws: ConformanceUnsupported.self) { try replay(draws: draws) }
        for name in ["Q", "G"] {
            var inputs = Self.inputs
            inputs[name] = ([2, 3], [1, 1, 1, 1, 1, 1])
            #expect(throws: ConformanceUnsupported.self, "\(name)") { try replay(inputs) }
        }
        #expect(throws: ConformanceUnsupported.self) { try replay(Self.settings.merging(["knob": 1]) { $1 }) }
    }

    @Test func whatIsMissingOrContradictsItselfIsInvalid() throws {
        #expect(throws: ConformanceInvalid.self) { try replay(draws: [:]) }
        for (name, shape, data) in [
            ("columns", [2], [1.0, 1]), ("columns", [2], [1, 3]), ("columns", [3], [0, 1, 2]), ("P", [2, 3], [1, 2, 3, 4, 5, 6]),
            ("dy", [2, 2], [1, 2, 3, 4]), ("G2", [1], [1]), ("W0", [3, 2], [1, 2, 3, 4, 5, 6]),
        ] {
            var inputs = Self.inputs
            inputs[name] = (shape, data)
            #expect(throws: ConformanceInvalid.self, "\(name) \(shape)") { try replay(inputs) }
        }
    }

    /// Places may be rows and columns: flat indices of a matrix.
    @Test func pairsOfIndicesAreFlattened() throws {
        var inputs = Self.inputs
        inputs["columns"] = ([2, 2], [0, 0, 2, 1])
        #expect(try replay(inputs)["places"]?.values == [2, 1])
    }

    /// What is written for one method stands in one folder; the rest names base optimizers alone.
    @Test func genericFilesNameNoMethod() throws {
        let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized
        func texts(_ folder: String) throws -> [String: String] {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: folder).path)
            return try Dictionary(uniqueKeysWithValues: paths.filter { $0.hasSuffix(".swift") }.map {
                ($0, try String(contentsOf: sources.appending(path: folder + "/" + $0), encoding: .utf8))
            })
        }
        let declaration = /(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|typealias) (\w+).*/
        let ofMethods = Set(try texts("LowRankMethods").values.flatMap { text in
            text.split(separator: "\n").compactMap { $0.wholeMatch(of: declaration).map { String($0.output.1) } }
        }).subtracting(["MethodRegistry", "AdamW", "SGDMomentum", "ProjectingRule", "ProjectorSigns"])
        let ids = Set(MethodRegistry.all.map { "\"\($0.card.id)\"" }).subtracting(["\"adamw\""])
        let generic = try texts("LowRankConformance").filter { !$0.key.hasPrefix("Methods/") }
        #expect(generic.count > 10 && ofMethods.count > 100)
        for (path, text) in generic {
            let code = text.replacing(/\/\/.*/, with: "")
            let quoted = Set(code.matches(of: /"[^"\\]*"/).map { String($0.output) })
            let names = Set(code.replacing(/"(?:\\.|[^"\\])*"/, with: "").matches(of: /\b[A-Z]\w*/).map { String($0.output) })
            #expect(names.isDisjoint(with: ofMethods), "\(path): \(names.intersection(ofMethods).sorted())")
            #expect(quoted.isDisjoint(with: ids), "\(path): \(quoted.intersection(ids).sorted())")
        }
    }
}
