import Foundation
import TestSupport

@testable import LowRankCore
@testable import LowRankMethods

/// A small seeded problem for every kind of method but training, and all that a method makes of it.
struct KindRun {
    let results: NamedTensors<Double>

    /// - Parameter demonstrates: whether a mechanism runs its demonstration, too, and not its example alone.
    init(_ id: String, _ values: [String: HyperValue], seed: Int = 11, demonstrates: Bool = true) throws {
        let problem = Problem(streams: RandomStreams(seed: seed))
        results = switch try MethodRegistry.entry(id).recipe(values) {
        case .training: preconditionFailure("\(id) trains; see GoldenRun")
        case .compression(let method): try problem.compress(method)
        case .merging(let method): try problem.merge(method)
        case .federated(let method): try problem.federate(method)
        case .serving(let method): try problem.serve(method)
        case .recovery(let method): try problem.recover(method)
        case .analysis(let method): try problem.analyse(method)
        case .mechanism(let method): try problem.evaluate(method, demonstrates)
        }
    }

    /// What is pinned: of each result its norm and its product with fixed numbers, so that no entry can move unseen.
    var fingerprint: [String: [Double]] {
        Dictionary(uniqueKeysWithValues: results.map { name, tensor in
            let product = tensor.values.enumerated().reduce(0.0) { $0 + $1.element * cos(Double($1.offset)) }
            return (name, [tensor.norm, product])
        })
    }
}

private struct Problem {
    let streams: RandomStreams

    private func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
        streams.normal(name, shape, deviation: deviation)
    }

    /// A 9 x 7 weight whose inputs have a falling spectrum.
    func compress(_ method: any CompressionMethod) throws -> NamedTensors<Double> {
        try method.check(WeightShape(name: "w", outputs: 9, inputs: 7))
        let X = normal("X", [40, 7]).scalingColumns(by: (0..<7).map { exp(-Double($0) / 2) })
        var data = CompressionData<Double>(inputs: X, shiftedInputs: X + normal("shift", X.shape, 0.1))
        data.gradients = (0..<2).map { normal("G\($0)", [9, 7]) }
        let compressed = try method.compress(normal("W", [9, 7]), data: data)
        var results = compressed.factors.merging(compressed.derived)
        results["weight"] = compressed.weight
        results["stored bytes"] = .scalar(compressed.storedBytes)
        return results
    }

    /// Three models of two tensors around one base.
    func merge(_ method: any MergingMethod) throws -> NamedTensors<Double> {
        let base: NamedTensors<Double> = ["a": normal("a", [5, 4]), "b": normal("b", [6])]
        let models = (0..<3).map { t in base.mapTensors { $1 + normal("\(t)/\($0)", $1.shape, 0.3 * Double(t + 1)) } }
        let merged = try method.merge(models, base: base)
        return merged.weights.merging(merged.derived)
    }

    /// Three clients of different size that moved at random from one server.
    func federate(_ method: any FederatedMethod) throws -> NamedTensors<Double> {
        let shape = WeightShape(name: "w", outputs: 6, inputs: 5)
        let stored = try method.parametrisation.storedWeight(
            shape, initial: normal("W0", [6, 5]), data: WeightCalibration(gradient: normal("G", [6, 5])), streams: streams)
        let server = NamedTensors(stored.parameters.map { ($0.name, $0.value) })
        let messages = (0..<3).map { k in
            let client = server.mapTensors { method.isTrained($0) ? $1 + normal("\(k)/\($0)", $1.shape, 0.3) : $1 }
            return method.message(from: client, server: server, streams: streams.scoped("\(k)"))
        }
        let shares = [0.5, 0.3, 0.2]
        let after = try method.aggregate(messages, shares: shares, server: server, streams: streams.scoped("server"))
        var results = try after.merging(method.derived(messages, shares: shares, server: server))
        results["bytes down"] = .scalar(method.broadcast(after).byteCount)
        results["bytes up"] = .scalar(messages[0].byteCount)
        return results
    }

    /// Nine tokens and four adapters of ranks 2, 1, 0 and 3.
    func serve(_ method: any ServingMethod) throws -> NamedTensors<Double> {
        let adapters = [2, 1, 0, 3].enumerated().map { i, r in
            ServedAdapter(A: normal("A\(i)", [r, 4]), B: normal("B\(i)", [5, r]), scale: 0.5 + Double(i))
        }
        let server = try method.server(base: normal("W0", [5, 4]), adapters: adapters)
        let chosen = [1, -1, 3, 0, 1, 2, 3, -1, 0]
        var results = server.derived(adapters: chosen)
        results["y"] = server.outputs(normal("x", [9, 4]), adapters: chosen)
        results["stored bytes"] = .scalar(server.storedBytes)
        results["operations"] = .scalar(server.operations(adapters: chosen))
        return results
    }

    /// The method's own example.
    func recover(_ method: any RecoveryMethod) throws -> NamedTensors<Double> {
        let recovery = try method.recover(method.example(streams), streams: streams) { _, _ in }
        var results = recovery.parts
        results["iterations"] = .scalar(recovery.iterations)
        return results
    }

    /// A 40 x 24 weight and what a change of rank three made of it.
    func analyse(_ method: any AnalysisMethod) throws -> NamedTensors<Double> {
        let W0 = normal("W0", [40, 24])
        let W = W0 + product(normal("left", [40, 3]), normal("right", [3, 24], 1.5))
        let analysis = try method.measure(["w": W], base: ["w": W0])
        var results = analysis.series
        for metric in method.metrics { results[metric.name] = .scalar(analysis.weights[0].metrics[metric.name]!) }
        return results
    }

    /// The method's own example, and its demonstration.
    func evaluate(_ method: any Mechanism, _ demonstrates: Bool) throws -> NamedTensors<Double> {
        var results = try method.evaluate(method.example(streams), streams: streams)
        guard demonstrates else { return results }
        let shown = try method.demonstrate(streams)
        // They are the only names that its figure has.
        guard !shown.axes.x.isEmpty, !shown.axes.y.isEmpty, !shown.curves.isEmpty else { throw MethodError("no axes or curves") }
        for metric in method.metrics { results["shown " + metric.name] = .scalar(shown.metrics[metric.name]!) }
        for curve in shown.curves {
            results["curve " + curve.name] = Tensor(curve.points.flatMap { [$0.x, $0.y] }, shape: [curve.points.count, 2])
        }
        return results
    }
}

extension NamedTensors {
    /// All of both; no name may be in both.
    fileprivate func merging(_ other: NamedTensors) -> NamedTensors {
        NamedTensors(map { ($0.name, $0.tensor) } + other.map { ($0.name, $0.tensor) })
    }
}

/// The file `Goldens/<id>.json`: hyper-parameters that suit the small problem, and the fingerprint that came out.
struct KindGolden: Codable {
    var hyperparameters: [String: HyperValue]
    var fingerprint: [String: [Double]]?

    init(_ id: String) throws {
        self = try JSONDecoder().decode(KindGolden.self, from: Data(contentsOf: Golden.url(id)))
    }

    func write(_ id: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: Golden.url(id), options: .atomic)
    }
}
