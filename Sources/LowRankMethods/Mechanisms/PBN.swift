import LowRankCore
import MethodSupport

/// The network of PBN: encoder, decoder and classifier by the names of the official code.
struct PBN {
    var parameters: NamedTensors<Double>
    private let encoder, decoder: [String]

    init(_ given: inout MechanismInputs) throws {
        var read = NamedTensors<Double>()
        func layer(_ name: String, _ inputs: String, _ outputs: String) throws {
            read[name + ".weight"] = try given.tensor(name + ".weight", outputs, inputs)
            read[name + ".bias"] = try given.tensor(name + ".bias", outputs)
        }
        func layers(_ prefix: String, from inputs: String, to outputs: String) throws -> [String] {
            let numbers = given.numbers(prefix, ".weight")
            guard let last = numbers.last else { throw given.error("there is no '\(prefix)<i>.weight'") }
            var from = inputs
            for i in numbers {
                let to = i == last ? outputs : "outputs of \(prefix)\(i)"
                try layer(prefix + "\(i)", from, to)
                from = to
            }
            return numbers.map { prefix + "\($0)" }
        }
        encoder = try layers("encoder_layers.", from: "inputs", to: "latent")
        decoder = try layers("decoder_layers.", from: "latent", to: "inputs")
        try layer("classifier", "latent", "classes")
        parameters = read
    }

    /// One hidden layer on each side, started as PyTorch does.
    init(inputs: Int, hidden: Int, latent: Int, classes: Int, _ streams: RandomStreams) {
        parameters = [:]
        (encoder, decoder) = (["encoder_layers.0", "encoder_layers.2"], ["decoder_layers.0", "decoder_layers.2"])
        let sizes = [(inputs, hidden), (hidden, latent), (latent, hidden), (hidden, inputs), (latent, classes)]
        for (name, size) in zip(encoder + decoder + ["classifier"], sizes) {
            parameters[name + ".weight"] = streams.kaiming(name + ".weight", [size.1, size.0], fanIn: size.0)
            parameters[name + ".bias"] = streams.kaiming(name + ".bias", [size.1], fanIn: size.0)
        }
    }

    /// "latent", "ce", "mse", "pbn_loss" and the gradients of the latter.
    func loss(_ x: Tensor<Double>, _ labels: [Int], w: Double, norm: String) -> NamedTensors<Double> {
        let encoded = forward(encoder, x)
        let raw = encoded.last!
        let lengths = raw.slices.map { norm == "none" ? 1 : max(norm == "l1" ? $0.sumOfMagnitudes : $0.norm, 1e-12) }
        let z = raw.scalingRows(by: lengths.map { 1 / $0 })
        let decoded = forward(decoder, z)
        let error = decoded.last! - x
        let known = labels.indices.filter { labels[$0] >= 0 }
        let logits = forward(["classifier"], z).last!.gatheringRows(known)
        let (ce, slope) = logits.crossEntropy(known.map { labels[$0] })
        let mse = error.dot(error) / Double(x.rows)

        var outputs: NamedTensors<Double> = [
            "latent": z, "ce": .scalar(ce), "mse": .scalar(mse), "pbn_loss": .scalar(w * ce + (1 - w) * mse),
        ]
        var dLogits = Tensor<Double>.zeros([x.rows, slope.columns])
        for (row, k) in known.enumerated() { for j in 0..<slope.columns { dLogits[k, j] = w * slope[row, j] } }
        let dz = backward(["classifier"], [z, dLogits], dLogits, &outputs)
            + backward(decoder, decoded, (2 * (1 - w) / Double(x.rows)) * error, &outputs)
        var dRaw = dz
        if norm != "none" {
            let along = zip(dz.slices, z.slices).map { $0.dot($1) }
            let direction = norm == "l2" ? z : z.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }
            dRaw = (dz - direction.scalingRows(by: along)).scalingRows(by: lengths.map { 1 / $0 })
        }
        _ = backward(encoder, encoded, dRaw, &outputs)
        return outputs
    }

    /// x, what each layer but the last hands on after its ReLU, and the last one's output.
    private func forward(_ layers: [String], _ x: Tensor<Double>) -> [Tensor<Double>] {
        layers.enumerated().reduce(into: [x]) { values, layer in
            let bias = parameters[layer.element + ".bias"]!
            let weight = parameters[layer.element + ".weight"]!
            let y = product(values.last!, transposed: false, weight, transposed: true)
                + bias.reshaped([1, bias.count]).gatheringRows([Int](repeating: 0, count: x.rows))
            values.append(layer.offset < layers.count - 1 ? y.map { max(0, $0) } : y)
        }
    }

    /// Adds the gradients of the layers' parameters; the gradient with respect to their input.
    private func backward(
        _ layers: [String], _ values: [Tensor<Double>], _ gradient: Tensor<Double>,
        _ outputs: inout NamedTensors<Double>
    ) -> Tensor<Double> {
        var g = gradient
        for (i, layer) in layers.enumerated().reversed() {
            outputs["grad.\(layer).weight"] = product(g, transposed: true, values[i])
            outputs["grad.\(layer).bias"] = Tensor(g.transposed().slices.map(\.values.sum), shape: [g.columns])
            g = product(g, parameters[layer + ".weight"]!)
            // Of the ReLU before this layer.
            if i > 0 { g = Tensor(zip(g.values, values[i].values).map { $1 > 0 ? $0 : 0 }, shape: g.shape) }
        }
        return g
    }
}
