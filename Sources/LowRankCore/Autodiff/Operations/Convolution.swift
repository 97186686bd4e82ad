import CKernels

/// The pixels of an image; a batch of images is a matrix [B height width, channels], rows of the image one after
/// another.
public struct ImageGrid: Sendable, Hashable {
    /// Pixels of a column.
    public let height: Int
    /// Pixels of a row.
    public let width: Int

    /// A grid of height x width pixels.
    public init(height: Int, width: Int) {
        self.height = height
        self.width = width
    }

    /// Pixels in all: height x width.
    public var count: Int { height * width }
}

/// A square window that slides over an image with a margin of zeros around it.
public struct SlidingWindow: Sendable, Hashable {
    /// Pixels of a side.
    public let size: Int
    /// Pixels from one place to the next.
    public let stride: Int
    /// Width of the margin of zeros, in pixels.
    public let padding: Int

    /// A window at every place; `size` and `stride` are at least 1, `padding` at least 0.
    public init(size: Int, stride: Int = 1, padding: Int = 0) {
        precondition(size > 0 && stride > 0 && padding >= 0)
        self.size = size
        self.stride = stride
        self.padding = padding
    }

    /// The places of the window.
    public func places(on grid: ImageGrid) -> ImageGrid {
        func places(_ length: Int) -> Int {
            precondition(length + 2 * padding >= size, "a window of \(size) does not fit \(length) pixels")
            return (length + 2 * padding - size) / stride + 1
        }
        return ImageGrid(height: places(grid.height), width: places(grid.width))
    }

    /// The place of each pixel of an image among the numbers of its windows [places, size size], which tile it.
    func tileOrder(of grid: ImageGrid) -> [Int] {
        precondition(stride == size && padding == 0 && grid.height % size == 0 && grid.width % size == 0)
        let columns = grid.width / size
        return (0..<grid.count).map { i in
            let (y, x) = (i / grid.width, i % grid.width)
            return (y / size * columns + x / size) * size * size + y % size * size + x % size
        }
    }

    fileprivate func geometry(on grid: ImageGrid) -> lowrank_window {
        let out = places(on: grid)
        return lowrank_window(
            height: Int64(grid.height), width: Int64(grid.width), kernel_height: Int64(size), kernel_width: Int64(size),
            stride: Int64(stride), padding: Int64(padding), out_height: Int64(out.height), out_width: Int64(out.width))
    }
}

/// What every window sees: x [B H W, C] -> [B places, size size C], channels last within a window.
final class Patches<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let images: Int
    private var geometry: lowrank_window

    init(_ x: Node<S>, on grid: ImageGrid, _ window: SlidingWindow) {
        precondition(x.rows % grid.count == 0)
        self.x = x
        images = x.rows / grid.count
        geometry = window.geometry(on: grid)
        output = Node(
            shape: [images * window.places(on: grid).count, window.size * window.size * x.columns],
            requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }

    func forward() {
        let (from, to, C) = (x.count / images, output.count / images, Int64(x.columns))
        for b in 0..<images { S.kernels.patches(&geometry, x.data + b * from, C, C, output.data + b * to) }
    }

    func backward() {
        if x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        let (from, to, C) = (x.count / images, output.count / images, Int64(x.columns))
        for b in 0..<images {
            S.kernels.patchesGradient(&geometry, output.gradient + b * to, x.gradient + b * from, C, C)
        }
    }
}

/// Two-dimensional convolution (cross-correlation) in groups of channels: x [B H W, C] -> [B places, out].
///
/// The weight is [out, size size C/groups], channels last within a window; group g maps its C/groups channels to its
/// out/groups. Each image's windows are laid out as a matrix for one product, and again for the gradient, so that
/// they are never kept.
final class Convolution<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let x: Node<S>
    private let weight: Node<S>
    private let images: Int
    private let groups: Int
    private var geometry: lowrank_window

    init(_ x: Node<S>, _ weight: Node<S>, on grid: ImageGrid, _ window: SlidingWindow, groups: Int) {
        precondition(x.rows % grid.count == 0 && x.columns % groups == 0 && weight.rows % groups == 0)
        precondition(weight.columns == window.size * window.size * x.columns / groups)
        self.x = x
        self.weight = weight
        self.groups = groups
        images = x.rows / grid.count
        geometry = window.geometry(on: grid)
        let places = window.places(on: grid).count
        output = Node(
            shape: [images * places, weight.rows], requiresGradient: x.requiresGradient || weight.requiresGradient)
        let patches = places * weight.columns
        workspaces = [Workspace(count: patches, .forward), Workspace(count: patches, .backward)]
    }

    var inputs: [Node<S>] { [x, weight] }
    var neededBackward: [Node<S>] { (weight.requiresGradient ? [x] : []) + (x.requiresGradient ? [weight] : []) }

    private var places: Int { output.rows / images }
    private var outputs: Int { weight.rows / groups }
    private var channels: Int { x.columns / groups }

    /// Calls `body` with the place of each group of each image in x, in the weight and in y.
    private func forEachGroup(_ body: (_ image: Int, _ x: Int, _ weight: Int, _ y: Int) -> Void) {
        for b in 0..<images {
            for g in 0..<groups {
                body(
                    b, b * (x.count / images) + g * channels, g * outputs * weight.columns,
                    b * places * weight.rows + g * outputs)
            }
        }
    }

    func forward() {
        let patches = workspaces[0].data
        forEachGroup { _, xAt, wAt, yAt in
            S.kernels.patches(&geometry, x.data + xAt, Int64(x.columns), Int64(channels), patches)
            S.gemm(
                transA: false, transB: true, m: places, n: outputs, k: weight.columns, alpha: 1, a: patches,
                lda: weight.columns, b: weight.data + wAt, ldb: weight.columns, beta: 0, c: output.data + yAt,
                ldc: weight.rows)
        }
    }

    func backward() {
        let patches = workspaces[1].data
        let keeps = weight.requiresGradient ? weight.claimGradient() : 0
        if x.requiresGradient, x.claimGradient() == 0 { x.gradient.update(repeating: 0, count: x.count) }
        forEachGroup { image, xAt, wAt, yAt in
            let dy = UnsafePointer(output.gradient + yAt)
            if weight.requiresGradient {
                S.kernels.patches(&geometry, x.data + xAt, Int64(x.columns), Int64(channels), patches)
                S.gemm(
                    transA: true, transB: false, m: outputs, n: weight.columns, k: places, alpha: 1, a: dy,
                    lda: weight.rows, b: patches, ldb: weight.columns, beta: image == 0 ? keeps : 1,
                    c: weight.gradient + wAt, ldc: weight.columns)
            }
            if x.requiresGradient {
                S.gemm(
                    transA: false, transB: false, m: places, n: weight.columns, k: outputs, alpha: 1, a: dy,
                    lda: weight.rows, b: weight.data + wAt, ldb: weight.columns, beta: 0, c: patches,
                    ldc: weight.columns)
                S.kernels.patchesGradient(&geometry, patches, x.gradient + xAt, Int64(x.columns), Int64(channels))
            }
        }
    }
}

/// Convolution of every channel with a window of its own: x [B H W, C], weight [size size, C] -> [B places, C].
final class DepthwiseConvolution<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let weight: Node<S>
    private let images: Int
    private let geometry: lowrank_window

    init(_ x: Node<S>, _ weight: Node<S>, on grid: ImageGrid, _ window: SlidingWindow) {
        precondition(x.rows % grid.count == 0 && weight.shape == [window.size * window.size, x.columns])
        self.x = x
        self.weight = weight
        images = x.rows / grid.count
        geometry = window.geometry(on: grid)
        output = Node(
            shape: [images * window.places(on: grid).count, x.columns],
            requiresGradient: x.requiresGradient || weight.requiresGradient)
    }

    var inputs: [Node<S>] { [x, weight] }
    var neededBackward: [Node<S>] { (weight.requiresGradient ? [x] : []) + (x.requiresGradient ? [weight] : []) }

    func forward() {
        forEachImage { geometry, xAt, yAt in
            S.kernels.depthwise(geometry, x.data + xAt, weight.data, output.data + yAt, Int64(x.columns))
        }
    }

    func backward() {
        if x.requiresGradient {
            let adds = x.claimAccumulation()
            forEachImage { geometry, xAt, yAt in
                S.kernels.depthwiseGradient(
                    geometry, weight.data, output.gradient + yAt, x.gradient + xAt, adds, Int64(x.columns))
            }
        }
        guard weight.requiresGradient else { return }
        if weight.claimGradient() == 0 { weight.gradient.update(repeating: 0, count: weight.count) }
        // One thread adds up all images.
        withUnsafePointer(to: geometry) { geometry in
            for b in 0..<images {
                S.kernels.depthwiseWeightGradient(
                    geometry, x.data + b * (x.count / images), output.gradient + b * (output.count / images),
                    weight.gradient, Int64(x.columns))
            }
        }
    }

    /// Calls `body` with the place of each image in x and in y.
    private func forEachImage(_ body: (UnsafePointer<lowrank_window>, _ x: Int, _ y: Int) -> Void) {
        withUnsafePointer(to: geometry) { geometry in
            Threads.share(images) { part, _ in
                for b in part { body(geometry, b * (x.count / images), b * (output.count / images)) }
            }
        }
    }
}

extension Graph {
    /// x [B H W, C] -> [B places, size size C]: a weight applied to it is a convolution, and with stride = size a patch
    /// embedding.
    public func patches(_ x: Node<S>, on grid: ImageGrid, _ window: SlidingWindow) -> Node<S> {
        record(Patches(x, on: grid, window))
    }

    /// The numbers of the pixels inside windows that tile the image [B places, size size] -> [B H W, 1]: back from `patches`.
    func pixels(ofTiles tiles: Node<S>, on grid: ImageGrid, _ window: SlidingWindow) -> Node<S> {
        precondition(tiles.count % grid.count == 0)
        let order = window.tileOrder(of: grid)
        let rows = (0..<tiles.count).map { Int32($0 / grid.count * grid.count + order[$0 % grid.count]) }
        return gatherRows(reshape(tiles, [tiles.count, 1]), Indices(rows))
    }

    /// x [B H W, C], weight [out, size size C/groups], channels last within a window -> [B places, out].
    public func convolution(
        _ x: Node<S>, _ weight: Node<S>, on grid: ImageGrid, _ window: SlidingWindow, groups: Int = 1
    ) -> Node<S> {
        record(Convolution(x, weight, on: grid, window, groups: groups))
    }

    /// x [B H W, C], weight [size size, C] -> [B places, C].
    public func depthwiseConvolution(
        _ x: Node<S>, _ weight: Node<S>, on grid: ImageGrid, _ window: SlidingWindow
    ) -> Node<S> {
        record(DepthwiseConvolution(x, weight, on: grid, window))
    }

    /// Means over the windows of x [B H W, C], zeros of the margin included -> [B places, C].
    public func averagePool(_ x: Node<S>, on grid: ImageGrid, _ window: SlidingWindow) -> Node<S> {
        let taps = window.size * window.size
        let weight = Tensor<S>(repeating: 1 / S(taps), shape: [taps, x.columns])
        return depthwiseConvolution(x, constant(weight), on: grid, window)
    }
}
