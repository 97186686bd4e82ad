import Foundation
import LowRankCore

/// Earth-Adapter: behind each block three bottlenecks, for the patches, their low and their high frequencies, and a router.
///
///     low = Re F^-1(mask F x) for each channel, high = x - low        F: Fourier transform over the grid of patches
///     mask = 1 at frequencies -c, ..., c - 1 in both directions, c = int(min(height, width) cutoff_ratio / 2)
///     e_k = W2_k ReLU(W1_k z_k + b1_k) + b2_k                         z = x, low, high;  W1_k: w x d, W2_k: d x w
///     x <- x + scale sum_k softmax(W_r x + b_r)_k e_k                 elsewhere:  x <- x + scale e_1
///
/// The mask has one frequency more on one side: of the transform back, which is not real, the imaginary part is dropped. The
/// class token passes by. All layers start as PyTorch's, uniform on +-1/sqrt(inputs), and scale as 0.1: the function changes.
/// Stores 3 (2 d w + w + d) + 3 d + 4 numbers behind a block with frequencies, 2 d w + w + d + 1 behind another.
/// Parent: the network itself, at scale = 0.
/// Departs: layers without frequencies have one bottleneck; the code allocates the others, too. Trained tokens beside the
/// patches, off in all official configurations, the segmentation head and self-training on the target domain are left out.
/// X. Hu et al., Earth-Adapter, 2025, arXiv:2504.06220; code VisionXLab/Earth-Adapter.
public struct EarthAdapter: ActivationAdapter {
    public static let card = MethodCard(
        id: "earth-adapter", name: "Earth-Adapter",
        paper: .init(
            title: "Earth-Adapter: Bridge the Geospatial Domain Gaps with Mixture of Frequency Adaptation",
            authors: "X. Hu et al.", year: 2025, arXiv: "2504.06220"),
        family: .activationAdapters, axes: [.adapter],
        summary: "Three bottlenecks behind each block, for patches, low and high frequencies, mixed by a router.",
        hyperparameters: [
            .integer("hidden", 64, "w, rows of W1", source: "official code; 32 on some data"),
            .real("cutoff_ratio", 0.3, in: 0...1, "low share of a direction", source: "official code", leastChange: 0.5),
            .integer("fft_first", 0, in: 0...Int.max, "first layer with frequencies", source: "official code: by data set"),
            .integer("fft_layers", 3, "layers with frequencies", source: "official code: 3 or 6, first or last"),
        ],
        memory: "3 (2 d w + w + d) + 3 d + 4 weights behind a block with frequencies, 2 d w + w + d + 1 behind another",
        parent: "the network itself, at scale = 0",
        otherNames: OtherNames(
            tensors: Dictionary(
                uniqueKeysWithValues: parts.enumerated().flatMap { k, part in
                    [(0, 1), (2, 2)].flatMap { place, layer in
                        [("weight", "W"), ("bias", "b")].map { other, symbol in
                            ("mlp_list\(k + 1).0.\(place).\(other)", "\(symbol)\(layer)_\(part)")
                        }
                    }
                }
            ).merging(["router.0.weight": "W_r", "router.0.bias": "b_r"]) { $1 }),
        claims: ["9.0 mIoU above Rein in domain adaptation and 3.1 in generalisation, over eight tasks of remote sensing"])

    private static let parts = ["raw", "low", "high"]
    private let hidden, first, layers: Int
    private let ratio: Double

    public init(_ h: Hyperparameters) {
        (hidden, ratio) = (h.integer("hidden"), h.real("cutoff_ratio"))
        (first, layers) = (h.integer("fft_first"), h.integer("fft_layers"))
    }

    private func parts(_ site: Site) -> [String] {
        site.layer >= first && site.layer - first < layers ? Self.parts : ["raw"]
    }

    public func layout(_ site: Site) -> [TensorSpec] {
        guard site.kind == .afterBlock, site.grid != nil else { return [] }
        let (d, w) = (site.width, hidden)
        let bottlenecks = parts(site).flatMap { part in
            [
                TensorSpec("W1_" + part, [w, d]), TensorSpec("b1_" + part, [w], role: .bias),
                TensorSpec("W2_" + part, [d, w]), TensorSpec("b2_" + part, [d], role: .bias),
            ]
        }
        let router = [TensorSpec("W_r", [3, d]), TensorSpec("b_r", [3], role: .bias)]
        return bottlenecks + (parts(site).count > 1 ? router : []) + [TensorSpec("scale", [1], role: .bias)]
    }

    public func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        Dictionary(
            uniqueKeysWithValues: layout(site).map { spec in
                if spec.symbol == "scale" { return ("scale", Tensor([S(0.1)], shape: [1])) }
                let inputs = spec.symbol.dropFirst().hasPrefix("2") ? hidden : site.width
                return (spec.symbol, streams.kaiming(spec.symbol, spec.shape, fanIn: inputs))
            })
    }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> {
        func layer(_ name: String, _ z: Node<S>) -> Node<S> {
            g.linear(z, a.node("W" + name, in: g), bias: a.node("b" + name, in: g))
        }
        return a.site.changingPatches(x, in: g) { patches in
            var (seen, shares): ([Node<S>], Node<S>?) = ([patches], nil)
            if parts(a.site).count > 1 {
                let images = patches.rows / a.site.grid!.count
                let lines = g.transpose(patches, batches: images)
                let low = g.transpose(g.linear(lines, g.constant(lowPass(a.site.grid!))), batches: images)
                seen += [low, g.add(patches, g.scale(low, by: -1))]
                shares = g.softmax(layer("_r", patches))
            }
            let experts = zip(Self.parts, seen).enumerated().map { k, pair in
                let e = layer("2_" + pair.0, g.relu(layer("1_" + pair.0, pair.1)))
                return shares.map { g.multiply(e, byColumn: g.columns(k..<k + 1, of: $0)) } ?? e
            }
            let sum = experts.dropFirst().reduce(experts[0]) { g.add($0, $1) }
            let scaled = g.multiply(g.reshape(sum, [sum.count, 1]), byRow: a.node("scale", in: g))
            return g.add(patches, g.reshape(scaled, sum.shape))
        }
    }

    /// c.
    private func cutoff(_ grid: ImageGrid) -> Int {
        Int((Double(min(grid.height, grid.width)) * ratio / 2).rounded(.down))
    }

    /// The matrix of the low frequencies, symmetric: (1/n) sum of cos(2 pi f (p - q)) over the frequencies of the mask.
    private func lowPass<S: Scalar>(_ grid: ImageGrid) -> Tensor<S> {
        let c = cutoff(grid)
        /// Over the frequencies of one direction, at all distances.
        func sums(_ length: Int) -> [(cosine: Double, sine: Double)] {
            (0..<length).map { distance in
                (-c..<c).reduce((0, 0)) { sum, f in
                    let angle = 2 * Double.pi * Double(f * distance % length) / Double(length)
                    return (sum.0 + cos(angle), sum.1 + sin(angle))
                }
            }
        }
        let (vertical, horizontal, count) = (sums(grid.height), sums(grid.width), grid.count)
        let values = (0..<count * count).map { k in
            let (p, q) = (k / count, k % count)
            let v = vertical[(p / grid.width - q / grid.width + grid.height) % grid.height]
            let h = horizontal[(p % grid.width - q % grid.width + grid.width) % grid.width]
            return S((v.cosine * h.cosine - v.sine * h.sine) / Double(count))
        }
        return Tensor(values, shape: [count, count])
    }

    /// The frequencies of the patches as images [B, d, rows, columns].
    public func derived<S: Scalar>(_ adapter: StoredAdapter<S>, _ x: Tensor<S>) -> [String: Tensor<S>] {
        let grid = adapter.site.grid!
        var derived: [String: Tensor<S>] = ["cutoff": .scalar(cutoff(grid))]
        let (patches, filter): (Tensor<S>, Tensor<S>) = (adapter.site.patches(x), lowPass(grid))
        let images = patches.rows / grid.count
        let values = patches.reshaped([images, grid.count, x.columns]).slices.map {
            let image = $0.transposed()
            let low = product(image, filter)
            return (low: low, high: image - low)
        }
        let shape = [images, x.columns, grid.height, grid.width]
        derived["low"] = Tensor(values.flatMap(\.low.values), shape: shape)
        derived["high"] = Tensor(values.flatMap(\.high.values), shape: shape)
        return derived
    }
}
