import LowRankCore

// Layers whose tensors are inputs by name, and parameters of the same names.

extension NamedGraph {
    /// x W^T + b of the inputs `<name>.weight` [outputs, columns of x] and `<name>.bias`.
    package func layer(
        _ name: String, _ given: GivenTensors, _ x: Node<Double>, outputs: Int? = nil
    ) throws -> Node<Double> {
        let W = try given.tensor(name + ".weight", outputs, x.columns)
        let b = try given.tensor(name + ".bias", W.rows)
        return g.linear(x, parameter(name + ".weight", W), bias: parameter(name + ".bias", b))
    }

    /// The layer norm of the inputs `<name>.weight` and `<name>.bias`.
    package func norm(_ name: String, _ given: GivenTensors, _ x: Node<Double>) throws -> Node<Double> {
        let (w, b) = try (given.tensor(name + ".weight", x.columns), given.tensor(name + ".bias", x.columns))
        return g.layerNorm(x, weight: parameter(name + ".weight", w), bias: parameter(name + ".bias", b), eps: 1e-5)
    }

    /// Batch norm by the stored `<statistics>.running_mean` and ".running_var", and `<name>.weight` and `<name>.bias`.
    package func batchNorm(
        _ name: String, statistics: String, _ given: GivenTensors, _ x: Node<Double>
    ) throws -> Node<Double> {
        let mean = try given.tensor(statistics + ".running_mean", x.columns)
        let variance = try given.tensor(statistics + ".running_var", x.columns)
        guard variance.values.allSatisfy({ $0 >= 0 }) else {
            throw given.error("'\(statistics).running_var' has an entry below 0")
        }
        let w = parameter(name + ".weight", try given.tensor(name + ".weight", x.columns))
        let b = parameter(name + ".bias", try given.tensor(name + ".bias", x.columns))
        let factors = g.multiply(w, g.constant(variance.map { 1 / ($0 + 1e-5).squareRoot() }))
        return g.add(row: b, to: g.multiply(g.add(row: g.constant(-1 * mean), to: x), byRow: factors))
    }

    /// Attention within runs of `context` tokens by the inputs `<name>.qkv.weight`, rows by (q, k or v; head; entry),
    /// and `<name>.proj`; `bias` [context, context] is added to the scores of every run and head.
    package func selfAttention(
        _ name: String, _ given: GivenTensors, _ x: Node<Double>, heads: Int, context: Int, scale: Double? = nil,
        bias: Node<Double>? = nil
    ) throws -> Node<Double> {
        let W = try given.tensor(name + ".qkv.weight", nil, x.columns)
        let width = W.rows / 3 / heads
        guard W.rows == 3 * width * heads, width > 0 else {
            throw given.error("'\(name).qkv.weight' is not for \(heads) heads")
        }
        let qkv = g.linear(x, parameter(name + ".qkv.weight", W))
        let mixed = (0..<x.rows / context).map { i in
            g.concatenateColumns((0..<heads).map { h in
                let parts = [h, heads + h, 2 * heads + h].map { part in
                    g.columns(part * width..<(part + 1) * width, of: g.rows(i * context..<(i + 1) * context, of: qkv))
                }
                return g.attention(
                    parts[0], parts[1], parts[2], scale: scale ?? 1 / Double(width).squareRoot(), bias: bias)
            })
        }
        return try layer(name + ".proj", given, g.concatenateRows(mixed), outputs: x.columns)
    }
}
