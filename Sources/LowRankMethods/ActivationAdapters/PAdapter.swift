import Foundation
import LowRankCore

/// p-Adapter: a bottleneck behind attention in which features pass one step of p-Laplacian messages along its weights.
///
///     o: output of attention;   F = W_i (W_O V + b_O) + b_i, in heads;   P: weights of attention
///     w_ij = ||sqrt(P_ij + eps) (F_j - F_i) + eps||^(p - 2),   Q = P o w
///     mu = mu0 (2 + tanh theta),   a_i = 1 / (sum_j Q_ij + 2 mu / p),   F'_i = a_i (sum_j Q_ij F_j + 2 mu / p F_i)
///     o <- o + W_o (GELU(W_g o + b_g) o F') + b_o
///
/// p and theta train. At the start theta = 0 and the layers are PyTorch's, uniform on +-1/sqrt(inputs): the function changes.
/// For p < 2 a token has w_ii = (eps sqrt d)^(p - 2), some ten thousand, and keeps mostly its own features.
/// Stores 3 h w + h + 2 w + 2 numbers at each attention of width h, w = h / reduction, rounded down to whole heads.
/// Parent: the network itself, at W_o = 0 and b_o = 0.
/// Departs: self-attention alone; attention across two sequences, for which the graph has two sides, and the plain adapter
/// behind the MLP are left out.
/// H. Wu et al., p-Laplacian Adaptation, AAAI 2024, arXiv:2312.10613; code wuhy68/p-Adapter.
public struct PAdapter: ActivationAdapter {
    public static let card = MethodCard(
        id: "p-adapter", name: "p-Adapter",
        paper: .init(
            title: "p-Laplacian Adaptation for Generative Pre-trained Vision-Language Models",
            authors: "H. Wu et al.", year: 2024, arXiv: "2312.10613"),
        family: .activationAdapters, axes: [.adapter],
        summary: "A bottleneck behind attention whose features pass one step of p-Laplacian messages along its weights.",
        hyperparameters: [
            .integer("reduction", 8, "width over that of the bottleneck", source: "paper"),
            .real("p", 1.5, in: 1...4, "p at the start", source: "paper: 1.25, 1.5 or 1.75 by task"),
            .real("mu_base", 0.1, in: .positive, "mu0", source: "paper: 0.1 or 10 by task", leastChange: 0.5),
        ],
        memory: "3 h w + h + 2 w + 2 weights for each attention of width h",
        parent: "the network itself, at W_o = 0 and b_o = 0",
        otherNames: OtherNames(
            tensors: [
                "laplacian_adapter_p": "p", "laplacian_adapter_mu": "theta",
                "text_laplacian_adapter_i.weight": "W_i", "text_laplacian_adapter_i.bias": "b_i",
                "text_laplacian_adapter_gate.weight": "W_g", "text_laplacian_adapter_gate.bias": "b_g",
                "text_laplacian_adapter_o.weight": "W_o", "text_laplacian_adapter_o.bias": "b_o",
            ], fixed: ["epsilon": .real(PAdapter.epsilon)]),
        claims: ["better than adapters and LoRA on visual questions, entailment and captions"])

    fileprivate static let epsilon = 1e-8

    private let reduction: Int
    private let p: Double
    private let mu: Double

    public init(_ h: Hyperparameters) {
        reduction = h.integer("reduction")
        (p, mu) = (h.real("p"), h.real("mu_base"))
    }

    /// w.
    private func bottleneck(_ site: Site) -> Int { max(1, site.width / reduction / site.heads) * site.heads }

    public func layout(_ site: Site) -> [TensorSpec] {
        guard site.kind == .attentionOutput else { return [] }
        let (h, w) = (site.width, bottleneck(site))
        return [
            TensorSpec("W_i", [w, h]), TensorSpec("b_i", [w], role: .bias), TensorSpec("W_g", [w, h]),
            TensorSpec("b_g", [w], role: .bias), TensorSpec("W_o", [h, w]), TensorSpec("b_o", [h], role: .bias),
            TensorSpec("p", [1], role: .bias), TensorSpec("theta", [1], role: .bias),
        ]
    }

    public func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        Dictionary(
            uniqueKeysWithValues: layout(site).map { spec in
                switch spec.symbol {
                case "p": return ("p", Tensor([S(p)], shape: [1]))
                case "theta": return ("theta", .zeros([1]))
                default:
                    let inputs = spec.symbol.hasSuffix("o") ? bottleneck(site) : site.width
                    return (spec.symbol, streams.kaiming(spec.symbol, spec.shape, fanIn: inputs))
                }
            })
    }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> {
        guard let attention else { preconditionFailure("\(a.site.name) is no output of attention") }
        func layer(_ name: String, _ z: Node<S>) -> Node<S> {
            g.linear(z, a.node("W_" + name, in: g), bias: a.node("b_" + name, in: g))
        }
        let F = layer("i", attention.projection(attention.values()))
        let messages = g.record(
            LaplacianMessages(
                F, attention.probabilities(), p: a.node("p", in: g), theta: a.node("theta", in: g), heads: a.site.heads,
                mu: S(mu)))
        return g.add(x, layer("o", g.multiply(g.gelu(layer("g", x)), messages)))
    }
}

/// F'_i = a_i (sum_j Q_ij F_j + k F_i), k = 2 mu / p, for F [B T, heads d] and P [B heads T, T].
private final class LaplacianMessages<S: Scalar>: LowRankCore.Operation {
    let output: Node<S>
    private let F: Node<S>
    private let P: Node<S>
    private let p: Node<S>
    private let theta: Node<S>
    private let heads: Int
    private let mu: S

    init(_ F: Node<S>, _ P: Node<S>, p: Node<S>, theta: Node<S>, heads: Int, mu: S) {
        precondition(P.rows == F.rows * heads && F.rows % P.columns == 0 && F.columns % heads == 0)
        (self.F, self.P, self.p, self.theta) = (F, P, p, theta)
        (self.heads, self.mu) = (heads, mu)
        output = Node(shape: F.shape, requiresGradient: true)
    }

    var inputs: [Node<S>] { [F, P, p, theta] }
    var neededBackward: [Node<S>] { inputs }

    private var tanhTheta: S { S(tanh(Double(theta.data[0]))) }
    /// 2 mu / p.
    private var k: S { 2 * mu * (2 + tanhTheta) / p.data[0] }

    /// Calls `body` with every token of every head: where its features and those of its sequence begin, and its weights.
    private func forEachToken(_ body: (_ own: Int, _ first: Int, _ weights: Int) -> Void) {
        let (T, width, d) = (P.columns, F.columns, F.columns / heads)
        for row in 0..<P.rows {
            let (sequence, head, i) = (row / (heads * T), row / T % heads, row % T)
            body((sequence * T + i) * width + head * d, sequence * T * width + head * d, row * T)
        }
    }

    /// u = sqrt(P + eps) (F_j - F_i) + eps: the root, and ||u||^2.
    private func edge(_ own: Int, _ other: Int, _ weight: S) -> (root: S, square: S) {
        let eps = S(PAdapter.epsilon)
        let root = (weight + eps).squareRoot()
        var square: S = 0
        for c in 0..<F.columns / heads {
            let u = root * (F.data[other + c] - F.data[own + c]) + eps
            square += u * u
        }
        return (root, square)
    }

    private func power(_ square: S) -> S { S(pow(Double(square), (Double(p.data[0]) - 2) / 2)) }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func forward() {
        let (T, width, k) = (P.columns, F.columns, k)
        let d = width / heads
        forEachToken { own, first, weights in
            var sum = k
            for c in 0..<d { output.data[own + c] = k * F.data[own + c] }
            for j in 0..<T where P.data[weights + j] != 0 {
                let other = first + j * width
                let Q = P.data[weights + j] * power(edge(own, other, P.data[weights + j]).square)
                sum += Q
                for c in 0..<d { output.data[own + c] += Q * F.data[other + c] }
            }
            for c in 0..<d { output.data[own + c] /= sum }
        }
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func backward() {
        for node in inputs where node.requiresGradient && node.claimGradient() == 0 {
            node.gradient.update(repeating: 0, count: node.count)
        }
        let (T, width, k, exponent) = (P.columns, F.columns, k, p.data[0] - 2)
        let (d, addsToF, dy) = (width / heads, F.requiresGradient, output.gradient)
        var dk: S = 0
        var dp: S = 0
        forEachToken { own, first, weights in
            func dot(_ at: Int) -> S {
                var sum: S = 0
                for c in 0..<d { sum += dy[own + c] * F.data[at + c] }
                return sum
            }
            let edges = (0..<T).map { j in edge(own, first + j * width, P.data[weights + j]) }
            let powers = edges.map { power($0.square) }
            let Q = (0..<T).map { P.data[weights + $0] * powers[$0] }
            let a = 1 / Q.reduce(k, +)
            // dy times the sum that a stands before, over a.
            var whole = k * dot(own)
            for j in 0..<T { whole += Q[j] * dot(first + j * width) }
            let dSum = -a * a * whole
            dk += a * dot(own) + dSum
            if addsToF { for c in 0..<d { F.gradient[own + c] += a * k * dy[own + c] } }
            for j in 0..<T {
                let (other, root, square) = (first + j * width, edges[j].root, edges[j].square)
                let dQ = a * dot(other) + dSum
                if addsToF { for c in 0..<d { F.gradient[other + c] += a * Q[j] * dy[own + c] } }
                dp += dQ * Q[j] * S(log(Double(square))) / 2
                var dWeight = dQ * powers[j]
                if other != own {
                    // Along u.
                    let slope = dQ * Q[j] * exponent / square
                    var dRoot: S = 0
                    for c in 0..<d {
                        let difference = F.data[other + c] - F.data[own + c]
                        let du = slope * (root * difference + S(PAdapter.epsilon))
                        dRoot += du * difference
                        guard addsToF else { continue }
                        F.gradient[other + c] += root * du
                        F.gradient[own + c] -= root * du
                    }
                    dWeight += dRoot / (2 * root)
                }
                if P.requiresGradient { P.gradient[weights + j] += dWeight }
            }
        }
        if p.requiresGradient { p.gradient[0] += dp - dk * k / p.data[0] }
        let slope = 1 - tanhTheta * tanhTheta
        if theta.requiresGradient { theta.gradient[0] += dk * 2 * mu * slope / p.data[0] }
    }
}
