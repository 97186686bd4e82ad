import Foundation
import LowRankCore
import MethodSupport

/// The convolutional autoencoder of ICM-LoRA, on a graph. Batches of sequences are [N length, channels] there.
struct LoRAGenerator {
    static let prefixes = ["encoder", "to_latent", "fc_mu", "fc_var", "to_decode", "decoder", "final_layer"]

    let latent: Int
    private let net: NamedGraph
    private let blocks: Int
    private let length: Int
    private let nodes: [String: Node<Double>]

    private var g: Graph<Double> { net.g }

    /// - Throws: `MethodError` where the tensors do not fit together.
    init(_ inputs: GivenTensors, padded: Int, condition: Int, in net: NamedGraph) throws {
        self.net = net
        var nodes: [String: Node<Double>] = [:]
        func add(_ name: String, _ shape: [Int?]) throws -> [Int] {
            let tensor = try inputs.tensor(name, shape)
            nodes[name] = net.parameter(name, tensor)
            return tensor.shape
        }
        func addNormed(_ name: String, _ shape: [Int?], outputs axis: Int) throws -> Int {
            let shape = try add(name + ".0.weight", shape)
            guard shape[2] % 2 == 1 else {
                throw inputs.error("'\(name).0.weight' has a window of \(shape[2]), not an odd number")
            }
            for part in [".0.bias", ".1.weight", ".1.bias"] { _ = try add(name + part, [shape[axis]]) }
            return shape[axis]
        }
        blocks = (0..<64).prefix { inputs.has("encoder.\($0).0.weight") }.count
        guard blocks > 0, padded % (1 << blocks) == 0 else {
            throw inputs.error("\(padded) numbers cannot be halved in \(blocks) blocks of the encoder")
        }
        let kernel = try inputs.tensor("encoder.0.0.weight", nil, nil, nil).shape[2]
        var channels = [1]
        for l in 0..<blocks { channels.append(try addNormed("encoder.\(l)", [nil, channels[l], kernel], outputs: 0)) }
        length = padded >> blocks
        let flat = channels.last! * length
        func addLinear(_ name: String, _ outputs: Int?, _ width: Int) throws -> Int {
            let shape = try add(name + ".weight", [outputs, width])
            return try add(name + ".bias", [shape[0]])[0]
        }
        latent = try addLinear("to_latent", nil, flat)
        for name in ["fc_mu", "fc_var"] { _ = try addLinear(name, latent, latent + condition) }
        _ = try addLinear("to_decode", flat, latent + condition)
        var width = channels.last!
        for l in 0..<blocks - 1 { width = try addNormed("decoder.\(l)", [width, nil, kernel], outputs: 1) }
        width = try addNormed("final_layer", [width, nil, kernel], outputs: 1)
        _ = try add("final_layer.3.weight", [1, width, kernel])
        _ = try add("final_layer.3.bias", [1])
        self.nodes = nodes
        for (name, count) in [
            ("blocks", blocks), ("kernel_size", kernel), ("latent_dim", latent), ("condition_dim", condition),
        ] {
            try inputs.repeats(name, count)
        }
        if inputs.has("channels"), try inputs.tensor("channels", blocks).values != channels.dropFirst().map(Double.init)
        {
            throw inputs.error("'channels' are \(channels.dropFirst()) in the weights")
        }
    }

    /// Random weights of a generator for `length` numbers, with `channels` after each block.
    static func random(
        _ streams: RandomStreams, length: Int, channels: [Int], kernel: Int, latent: Int, condition: Int
    ) -> NamedTensors<Double> {
        var tensors = NamedTensors<Double>()
        func add(_ name: String, _ shape: [Int], fanIn: Int) {
            tensors[name + ".weight"] = streams.kaiming(name + ".weight", shape, fanIn: fanIn)
        }
        func addNormed(_ name: String, _ shape: [Int], _ outputs: Int, fanIn: Int) {
            add(name + ".0", shape, fanIn: fanIn)
            tensors[name + ".0.bias"] = 0.1 * streams.normal(name + ".0.bias", outputs)
            tensors[name + ".1.weight"] = Tensor(repeating: 1, shape: [outputs])
            tensors[name + ".1.bias"] = 0.1 * streams.normal(name + ".1.bias", outputs)
        }
        let all = [1] + channels
        for l in channels.indices {
            addNormed("encoder.\(l)", [all[l + 1], all[l], kernel], all[l + 1], fanIn: all[l] * kernel)
        }
        let flat = channels.last! * (length >> channels.count)
        for (name, m, n) in [
            ("to_latent", latent, flat), ("fc_mu", latent, latent + condition), ("fc_var", latent, latent + condition),
            ("to_decode", flat, latent + condition),
        ] {
            add(name, [m, n], fanIn: n)
            tensors[name + ".bias"] = .zeros([m])
        }
        let back = Array(channels.reversed())
        for l in 0..<back.count - 1 {
            addNormed("decoder.\(l)", [back[l], back[l + 1], kernel], back[l + 1], fanIn: back[l] * kernel)
        }
        addNormed("final_layer", [back.last!, back.last!, kernel], back.last!, fanIn: back.last! * kernel)
        add("final_layer.3", [1, back.last!, kernel], fanIn: back.last! * kernel)
        tensors["final_layer.3.bias"] = .zeros([1])
        return tensors
    }

    struct Pass {
        let mu, logVariance, output, error, divergence: Node<Double>

        func loss(weight: Double, _ net: NamedGraph) -> Node<Double> {
            net.g.add(error, net.g.scale(divergence, by: weight))
        }
    }

    /// - Parameters:
    ///   - x: [N, length].
    ///   - condition: [N, c].
    func reconstruct(_ x: Tensor<Double>, _ condition: Tensor<Double>, eps: Tensor<Double>) -> Pass {
        let N = x.rows
        var (h, size) = (g.constant(x.reshaped([x.count, 1])), x.columns)
        for l in 0..<blocks {
            h = convolution(h, "encoder.\(l).0", length: size, stride: 2)
            h = g.map(
                norm(h, "encoder.\(l).1", isTraining: true), { $0 > 0 ? $0 : 0.01 * $0 },
                derivative: { $0 > 0 ? 1 : 0.01 })
            size /= 2
        }
        let flat = g.reshape(g.transpose(h, batches: N), [N, h.columns * size])
        let features = g.concatenateColumns([linear(flat, "to_latent"), g.constant(condition)])
        let (mu, logVariance) = (net.kept(linear(features, "fc_mu")), net.kept(linear(features, "fc_var")))
        let z = g.add(mu, g.multiply(g.exp(g.scale(logVariance, by: 0.5)), g.constant(eps)))
        let output = net.kept(decode(z, condition, isTraining: true))
        let error = net.kept(g.total(g.square(g.subtract(g.constant(x), from: output)), weight: 1 / Double(x.count)))
        let divergence = g.subtract(logVariance, from: g.add(g.square(mu), g.exp(logVariance)))
        return Pass(
            mu: mu, logVariance: logVariance, output: output, error: error,
            divergence: net.kept(g.total(divergence, weight: 0.5 / Double(N))))
    }

    /// [N, length] of z [N, L].
    func decode(_ z: Node<Double>, _ condition: Tensor<Double>, isTraining: Bool) -> Node<Double> {
        let flat = linear(g.concatenateColumns([z, g.constant(condition)]), "to_decode")
        var (h, size) = (g.transpose(g.reshape(flat, [flat.count / length, length]), batches: z.rows), length)
        for name in (0..<blocks - 1).map({ "decoder.\($0)" }) + ["final_layer"] {
            h = norm(transposedConvolution(h, name + ".0", length: size), name + ".1", isTraining: isTraining)
            h = g.map(h, { $0 > 0 ? $0 : expm1($0) }, derivative: { $0 > 0 ? 1 : Foundation.exp($0) })
            size *= 2
        }
        return g.reshape(convolution(h, "final_layer.3", length: size, stride: 1), [z.rows, size])
    }

    // MARK: - Layers

    private func linear(_ x: Node<Double>, _ name: String) -> Node<Double> {
        g.linear(x, nodes[name + ".weight"]!, bias: nodes[name + ".bias"]!)
    }

    /// Batch norm over all rows, with their own moments or with mean 0 and variance 1.
    private func norm(_ x: Node<Double>, _ name: String, isTraining: Bool) -> Node<Double> {
        let unit =
            isTraining
            ? g.transpose(g.layerNorm(g.transpose(x), eps: 1e-5)) : g.scale(x, by: 1 / (1 + 1e-5).squareRoot())
        return g.add(row: nodes[name + ".bias"]!, to: g.multiply(unit, byRow: nodes[name + ".weight"]!))
    }

    /// With a margin of (k - 1) / 2.
    private func convolution(_ x: Node<Double>, _ name: String, length: Int, stride: Int) -> Node<Double> {
        let weight = nodes[name + ".weight"]!
        let (outputs, channels, k) = (weight.shape[0], weight.shape[1], weight.shape[2])
        let windows = g.transpose(g.reshape(weight, [outputs * channels, k]), batches: outputs)
        let seen = windowed(x, k, from: length, to: length / stride) { $0 * stride + $1 - k / 2 }
        return g.linear(seen, g.reshape(windows, [outputs, k * channels]), bias: nodes[name + ".bias"]!)
    }

    /// With stride 2, a margin of (k - 1) / 2 and one more number at the end: twice the length.
    private func transposedConvolution(_ x: Node<Double>, _ name: String, length: Int) -> Node<Double> {
        let weight = nodes[name + ".weight"]!
        let (channels, outputs, k) = (weight.shape[0], weight.shape[1], weight.shape[2])
        let windows = g.transpose(g.reshape(weight, [channels, outputs * k]))
        let seen = windowed(x, k, from: length, to: 2 * length) { place, tap in
            let twice = place + k / 2 - tap
            return twice % 2 == 0 ? twice / 2 : nil
        }
        return g.linear(seen, g.reshape(windows, [outputs, k * channels]), bias: nodes[name + ".bias"]!)
    }

    /// What each window sees, tap by tap: [N length, C] -> [N places, k C]; zeros outside the sequence.
    private func windowed(
        _ x: Node<Double>, _ k: Int, from length: Int, to places: Int, source: (_ place: Int, _ tap: Int) -> Int?
    ) -> Node<Double> {
        let table = g.concatenateRows([x, g.constant(.zeros([1, x.columns]))])
        let rows = (0..<x.rows / length).flatMap { n in
            (0..<places).flatMap { place in
                (0..<k).map { tap -> Int32 in
                    guard let at = source(place, tap), (0..<length).contains(at) else { return Int32(x.rows) }
                    return Int32(n * length + at)
                }
            }
        }
        return g.reshape(g.gatherRows(table, Indices(rows)), [rows.count / k, k * x.columns])
    }
}
