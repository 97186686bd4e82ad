import Foundation
import LowRankCore
import LowRankMethods

/// Adapters that are the weight itself, at the start or once they are folded, and means of adapters.
enum AdapterIdentityClaims {
    /// The start of an adapter against the weight that it was made from.
    static func start(_ id: String, _ values: [String: HyperValue]) throws -> ExactFinding {
        let worst = try AdaptedWeight.sides.map { sides in
            let adapted = try AdaptedWeight(id, values, sides)
            return adapted.weight.weightByForwardPass.largestDifference(from: adapted.W0)
        }.max()!
        return ExactFinding(
            holds: worst < 1e-12,
            finding: String(format: "the matrix of the forward pass is the weight, to %.1e", worst))
    }

    /// zeroi2v-1: the folded layer against the layer with its bottleneck, before it and behind it.
    /// - Parameter bias: of the folded layer, from what the method says it is.
    static func zeroI2VFold(bias: (Tensor<Double>) -> Tensor<Double> = { $0 }) throws -> ExactFinding {
        let worst = try [true, false].flatMap { isFirst in
            try AdaptedWeight.sides.map { sides in
                let adapted = try AdaptedWeight("zeroi2v", ["adapter_first": .flag(isFirst)], sides)
                adapted.drawTrained()
                let folded = adapted.weight.form.derived(adapted.weight, data: WeightCalibration())
                let b = bias(folded["bias_effective"]!)
                let x: Tensor<Double> = adapted.streams.normal("x", [7, sides.n], deviation: 1)
                var y = product(x, transposed: false, folded["W_effective"]!, transposed: true)
                for i in 0..<y.rows { for j in 0..<y.columns { y[i, j] += b[j] } }
                return y.largestDifference(from: adapted.weight.output(of: x))
            }
        }.max()!
        return ExactFinding(
            holds: worst < 1e-12,
            finding: String(
                format: "one affine layer in the place of a layer and its bottleneck gives the same outputs to %.1e",
                worst))
    }

    /// ffa-lora-3, fed-sb-5: the weight that the server makes of three clients' messages, against the mean of theirs.
    static func mean(_ id: String, rank: Int = 3) throws -> ExactFinding {
        let worst = try differenceFromMean(id, rank: rank)
        return ExactFinding(
            holds: worst < 1e-12,
            finding: String(
                format: "the weight after a round is the mean of three clients' weights to %.1e; where both factors of "
                    + "LoRA are averaged, entries are off by up to %.1e",
                worst, try differenceFromMean("fedavg-lora", rank: rank)))
    }

    static func federated(_ id: String, rank: Int) throws -> any FederatedMethod {
        guard case .federated(let method) = try MethodRegistry.entry(id).recipe(["rank": .integer(rank)]) else {
            preconditionFailure("\(id) is not federated")
        }
        return method
    }

    private static func differenceFromMean(_ id: String, rank: Int) throws -> Double {
        let method = try federated(id, rank: rank)
        let shape = WeightShape(name: "w", outputs: 20, inputs: 12)
        let form = method.parametrisation.form(for: shape)
        let streams = RandomStreams(seed: 5)
        func drawn(_ specs: [TensorSpec], _ who: String) -> [String: Tensor<Double>] {
            specs.reduce(into: [:]) { $0[$1.symbol] = streams.normal($1.symbol + who, $1.shape, deviation: 1) }
        }
        func named(_ tensors: [String: Tensor<Double>]) -> NamedTensors<Double> {
            tensors.reduce(into: NamedTensors<Double>()) { $0["w." + $1.key] = $1.value }
        }
        func weight(_ tensors: [String: Tensor<Double>]) -> Tensor<Double> {
            StoredWeight(shape, form: form, WeightStart(tensors)).weightByForwardPass
        }
        let specs = form.layout(shape)
        let start = drawn(specs, "")
        let clients = (1...3).map { k in
            start.merging(drawn(specs.filter { method.trainedSymbols.contains($0.symbol) }, " of \(k)")) { $1 }
        }
        let shares = clients.map { _ in 1 / Double(clients.count) }
        let after = try method.aggregate(
            clients.map { method.message(from: named($0), server: named(start), streams: streams) }, shares: shares,
            server: named(start), streams: streams)
        var mean = Tensor<Double>.zeros([shape.outputs, shape.inputs])
        for (client, share) in zip(clients, shares) { mean.blend(keeping: 1, adding: share, of: weight(client)) }
        let averaged = specs.reduce(into: [:]) { $0[$1.symbol] = after["w." + $1.symbol]! }
        return weight(averaged).largestDifference(from: mean)
    }
}

/// A small weight under an adapter.
struct AdaptedWeight {
    static let sides = [(m: 20, n: 12), (m: 12, n: 20), (m: 16, n: 16)]

    let W0: Tensor<Double>
    let weight: StoredWeight<Double>
    let streams: RandomStreams

    init(_ id: String, _ values: [String: HyperValue], _ sides: (m: Int, n: Int)) throws {
        streams = RandomStreams(seed: sides.m)
        W0 = streams.normal("W0", [sides.m, sides.n], deviation: 1)
        weight = try TrainingMethod([(id, values)]).parametrisation.storedWeight(
            WeightShape(name: "w", outputs: sides.m, inputs: sides.n), initial: W0, streams: streams)
    }

    /// Numbers that train.
    var trained: Int { weight.parameters.filter(\.canTrain).reduce(0) { $0 + $1.info.count } }

    /// Draws all numbers that train.
    func drawTrained() {
        for parameter in weight.parameters where parameter.canTrain {
            parameter.value.assign(streams.normal(parameter.name + " drawn", parameter.info.shape, deviation: 1))
        }
    }

    /// Of what is added to W0, once the trained numbers have been drawn.
    func updateRank() throws -> Int {
        drawTrained()
        return try (weight.weightByForwardPass - W0).numericalRank(relativeTo: 1e-10)
    }
}
