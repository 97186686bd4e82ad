import LowRankCore

/// DD-Adapter: a bottleneck of convolutions behind each block, two depthwise ones of different dilation side by side.
///
///     h = GELU(W1 x + b1)                                  W1: w x d, w = d / 2, at each patch
///     u = GELU(K1 * h + c1) + GELU(K2 * h + c2)            3 x 3 windows for each channel, their taps 1 and 3 patches apart
///     x <- x + GELU(W2 u + b2)                             W2: d x w
///
/// Zeros surround the patches. The last GELU lets hardly anything be subtracted: a change is above -0.17. All starts as
/// PyTorch's layers, uniform on +-1/sqrt(inputs): the function changes.
/// Stores 2 d w + 21 w + d numbers behind each block.
/// Parent: the network itself, at W2 = 0 and b2 = 0.
/// Departs: a vision transformer of one scale in the place of Hiera's four; of SAM 2, the memory of video frames, the
/// prompts and the mask decoder are left out. The ablation's class for other dilations chains the convolutions with
/// residuals, which is another function; here they are side by side at all dilations.
/// G. Xu et al., DD-SAM2, 2025, arXiv:2507.14613; code apple1986/DD-SAM2.
public struct DDAdapter: ActivationAdapter {
    public static let card = MethodCard(
        id: "dd-adapter", name: "DD-Adapter",
        paper: .init(
            title: "Depthwise-Dilated Convolutional Adapters for Medical Object Tracking and Segmentation Using the Segment "
                + "Anything Model 2",
            authors: "G. Xu et al.", year: 2025, arXiv: "2507.14613"),
        family: .activationAdapters, axes: [.adapter],
        summary: "A bottleneck behind each block with depthwise convolutions of two dilations side by side.",
        hyperparameters: [
            .integer("dilations1", 1, "patches between the taps of K1", source: "official code"),
            .integer("dilations2", 3, "patches between the taps of K2", source: "official code"),
            .flag("residual", true, "x stays beside the change", source: "official code, by what calls the adapter"),
        ],
        memory: "2 d w + 21 w + d weights behind each block of width d, w = d / 2",
        parent: "the network itself, at W2 = 0 and b2 = 0",
        otherNames: OtherNames(
            tensors: [
                "pw1.0.weight": "W1", "pw1.0.bias": "b1", "dw2_1.0.weight": "K1", "dw2_1.0.bias": "c1", "dw2_2.0.weight": "K2",
                "dw2_2.0.bias": "c2", "pw2.0.weight": "W2", "pw2.0.bias": "b2",
            ], defaults: ["residual": .flag(false)]),
        claims: [
            "Dice 0.93 on TrackRad2025 and 0.97 on EchoNet-Dynamic, above other adapters of SAM 2 with as few parameters"
        ])

    private static let taps = 9
    private let dilations: [Int]
    private let isResidual: Bool

    public init(_ h: Hyperparameters) {
        dilations = [h.integer("dilations1"), h.integer("dilations2")]
        isResidual = h.flag("residual")
    }

    public func layout(_ site: Site) -> [TensorSpec] {
        guard site.kind == .afterBlock, site.grid != nil, site.width > 1 else { return [] }
        let (d, w) = (site.width, site.width / 2)
        let kernels = (1...dilations.count).flatMap {
            [TensorSpec("K\($0)", [w, Self.taps]), TensorSpec("c\($0)", [w], role: .bias)]
        }
        return [TensorSpec("W1", [w, d]), TensorSpec("b1", [w], role: .bias)] + kernels
            + [TensorSpec("W2", [d, w]), TensorSpec("b2", [d], role: .bias)]
    }

    public func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        Dictionary(
            uniqueKeysWithValues: layout(site).map { spec in
                let isOfLine = spec.symbol.hasPrefix("K") || spec.symbol.hasPrefix("c")
                let inputs = isOfLine ? Self.taps : spec.symbol.hasSuffix("1") ? site.width : site.width / 2
                return (spec.symbol, streams.kaiming(spec.symbol, spec.shape, fanIn: inputs))
            })
    }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> {
        func layer(_ i: Int, _ z: Node<S>) -> Node<S> {
            g.gelu(g.linear(z, a.node("W\(i)", in: g), bias: a.node("b\(i)", in: g)))
        }
        return a.site.changingPatches(x, in: g) { patches in
            let h = layer(1, patches)
            let scales = dilations.enumerated().map { i, dilation in
                let kernel = Self.dilated(a.node("K\(i + 1)", in: g), dilation, on: a.site.grid!, in: g)
                let seen = g.depthwiseConvolution(h, kernel.weight, on: a.site.grid!, kernel.window)
                return g.gelu(g.add(row: a.node("c\(i + 1)", in: g), to: seen))
            }
            let change = layer(2, g.add(scales[0], scales[1]))
            return isResidual ? g.add(patches, change) : change
        }
    }

    /// A 3 x 3 window [C, 9] whose taps are `dilation` apart, as a dense window [taps, C] with zeros between them. Taps that
    /// see only the margin, wherever the window is, are left out.
    private static func dilated<S: Scalar>(
        _ K: Node<S>, _ dilation: Int, on grid: ImageGrid, in g: Graph<S>
    ) -> (weight: Node<S>, window: SlidingWindow) {
        let channels = K.rows
        let reach = min(dilation, max(grid.height, grid.width))
        let side = 2 * reach + 1
        let indices = (0..<taps).flatMap { tap in
            (0..<channels).map { (tap / 3 * reach * side + tap % 3 * reach) * channels + $0 }
        }
        let weight = g.scatter(g.transpose(K), at: IndexTensor(indices, category: .activations), shape: [side * side, channels])
        return (weight, SlidingWindow(size: side, padding: reach))
    }
}
