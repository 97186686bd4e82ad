import Foundation
import LowRankCore

/// AID4AD: aligns aerial images with a vehicle's map by offsets on a grid, and features of both by a learned flow.
///
///     offset(x, y): that of the cell floor((x, y) / resolution), or bilinear between the cells' centres
///     flow = conv3x3 [D1 f1; D2 f2]                       f1, f2 [C, H, W]; D1, D2 [K, C]; channels (x, y)
///     place = linspace(-1, 1) per axis + flow / (W, H)
///     out = f1 + f1 read bilinearly at place              0 outside
///
/// Places are those of pixel borders (corners not aligned), while linspace is that of centres, so that a flow of zeros
/// is not the identity: such is the code, where f2 enters through the flow alone.
/// Keeps the grid of offsets; D1, D2 (2 K C) and the convolution (36 K numbers).
/// Parent: features as they are; one offset for the whole image, with one cell.
/// Departs: the bilinear offset beside the released look-up. How offsets are measured (point clouds against images,
/// checked by hand) is left out.
/// D. Lengerer et al., 2025, arXiv:2508.02140; code DriverlessMobility/AID4AD.
public struct AID4AD: Mechanism {
    public static let card = MethodCard(
        id: "aid4ad", name: "AID4AD",
        paper: .init(
            title: "AID4AD: Aerial Image Data for Automated Driving Perception", authors: "D. Lengerer et al.",
            year: 2025, arXiv: "2508.02140"),
        family: .mechanisms,
        summary: "Aligns aerial images with a vehicle's map by offsets on a grid, and the features of both by a "
            + "learned flow.",
        hyperparameters: [
            .real("resolution", 10, in: 1e-3...1e6, "metres from one offset to the next", source: "official code")
        ],
        memory: "the grid of offsets; 2 K C + 36 K for the flow", parent: "images and features as they are",
        claims: [
            "15 to 23 % better construction of maps with aerial images", "2 % better prediction of trajectories",
        ])

    private let resolution: Double

    public init(_ h: Hyperparameters) { resolution = h.real("resolution") }

    /// What the inputs allow:
    /// - of "feature1", "feature2" [B, C, H, W], "down_1", "down_2" [K, C, 1, 1] and "flow_make" [2, 2 K, 3, 3]: "flow"
    ///   [B, 2, H, W], "warped" and "out" [B, C, H, W]; of "dout" [B, C, H, W] besides, gradients of sum(out dout) by
    ///   the three weights;
    /// - of "grid_x", "grid_y" [rows, columns] and "query" [m, 2], places (x, y) in metres on the grid: "offset" and
    ///   "offset_bilinear" [m, 2].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let fusion = [
            "feature1": "B C H W", "feature2": "B C H W", "down_1": "K C 1 1", "down_2": "K C 1 1",
            "flow_make": "2 2K 3 3",
        ]
        let lookUp = ["grid_x": "rows columns", "grid_y": "rows columns", "query": "m 2"]
        let (fuses, looksUp) = (inputs["feature1"] != nil, inputs["query"] != nil)
        guard fuses || looksUp else { throw MethodError("aid4ad: neither 'feature1' nor 'query' is there") }
        let given = try CheckedInputs(
            inputs, of: Self.card.id, (fuses ? fusion : [:]).merging(looksUp ? lookUp : [:]) { $1 },
            optional: fuses ? ["dout": "B C H W"] : [:])
        var outputs = NamedTensors<Double>()
        if fuses { try fuse(given, &outputs) }
        guard looksUp else { return outputs }
        let grids = (given["grid_x"], given["grid_y"])
        let queries = given["query"].slices.map { ($0[0], $0[1]) }
        let (width, height) = (Double(grids.0.columns) * resolution, Double(grids.0.rows) * resolution)
        if let (x, y) = queries.first(where: { $0 < 0 || $1 < 0 || $0 >= width || $1 >= height }) {
            throw MethodError("aid4ad: the place (\(x), \(y)) is not on the grid of \(width) x \(height) m")
        }
        for (name, isSmooth) in [("offset", false), ("offset_bilinear", true)] {
            let found = queries.flatMap { x, y in
                [grids.0, grids.1].map { read($0, x / resolution, y / resolution, isSmooth: isSmooth) }
            }
            outputs[name] = Tensor(found, shape: [queries.count, 2])
        }
        return outputs
    }

    /// A grid's value at a place in cells: that of the cell, or bilinear between centres and constant beyond them.
    private func read(_ grid: Tensor<Double>, _ x: Double, _ y: Double, isSmooth: Bool) -> Double {
        // Rounding may put a place within the grid beyond its last cell.
        func cell(_ place: Double, _ count: Int) -> Int { min(Int(place), count - 1) }
        guard isSmooth else { return grid[cell(y, grid.rows), cell(x, grid.columns)] }
        func between(_ place: Double, _ count: Int) -> (Int, Int, Double) {
            let centred = min(max(place - 0.5, 0), Double(count - 1))
            return (Int(centred), min(Int(centred) + 1, count - 1), centred - centred.rounded(.down))
        }
        let ((i0, i1, v), (j0, j1, u)) = (between(y, grid.rows), between(x, grid.columns))
        return (1 - v) * ((1 - u) * grid[i0, j0] + u * grid[i0, j1]) + v * ((1 - u) * grid[i1, j0] + u * grid[i1, j1])
    }

    // MARK: - Fusion

    private func fuse(_ given: CheckedInputs, _ outputs: inout NamedTensors<Double>) throws {
        let (B, C, H, W) = (given.extent("B"), given.extent("C"), given.extent("H"), given.extent("W"))
        let K = given.extent("K")
        guard given.extent("2K") == 2 * K else {
            throw MethodError("aid4ad: 'flow_make' reads \(given.extent("2K")) channels, but there are \(2 * K)")
        }
        let recording = Recording()
        let g = recording.graph
        func down(_ i: Int) -> Node<Double> {
            let features = swapped(given["feature\(i)"], B, C, H * W).reshaped([B * H * W, C])
            return g.linear(g.constant(features), recording.variable("down_\(i)", given["down_\(i)"].reshaped([K, C])))
        }
        let channels = g.concatenateColumns([down(1), down(2)])
        let kernel = recording.variable(
            "flow_make", swapped(given["flow_make"], 2, 2 * K, 9).reshaped([2, 18 * K]))
        let flow = g.convolution(
            channels, kernel, on: ImageGrid(height: H, width: W), SlidingWindow(size: 3, padding: 1))
        recording.run(keeping: [flow])
        let f1 = given["feature1"]
        let moves = recording.value(flow)
        let (warped, dFlow) = warp(f1, moves, given.has("dout") ? given["dout"] : nil)
        outputs["flow"] = swapped(moves, B, H * W, 2).reshaped([B, 2, H, W])
        outputs["warped"] = warped
        outputs["out"] = f1 + warped
        guard let dFlow else { return }
        for (name, gradient) in recording.gradients(from: flow, dFlow) {
            let isKernel = name == "grad.flow_make"
            outputs[name] = isKernel
                ? swapped(gradient, 2, 9, 2 * K).reshaped([2, 2 * K, 3, 3]) : gradient.reshaped([K, C, 1, 1])
        }
    }

    /// [B, m, n] as [B, n, m].
    private func swapped(_ x: Tensor<Double>, _ B: Int, _ m: Int, _ n: Int) -> Tensor<Double> {
        Tensor(x.reshaped([B, m, n]).slices.flatMap { $0.transposed().values }, shape: [B, n, m])
    }

    /// f [B, C, H, W] read at the places of a flow [B H W, 2], and the derivative by the flow of sum(result dout).
    private func warp(
        _ f: Tensor<Double>, _ flow: Tensor<Double>, _ dout: Tensor<Double>?
    ) -> (warped: Tensor<Double>, dFlow: Tensor<Double>?) {
        let (B, C, H, W) = (f.shape[0], f.shape[1], f.shape[2], f.shape[3])
        let (values, moves, d) = (f.values, flow.values, dout?.values)
        var (warped, dFlow) = ([Double](repeating: 0, count: f.count), [Double](repeating: 0, count: flow.count))
        func place(_ i: Int, _ count: Int, _ move: Double) -> Double {
            let line = count > 1 ? -1 + 2 * Double(i) / Double(count - 1) : -1
            return ((line + move / Double(count) + 1) * Double(count) - 1) / 2
        }
        for b in 0..<B {
            for at in 0..<H * W {
                let pixel = b * H * W + at
                let (x, y) = (place(at % W, W, moves[2 * pixel]), place(at / W, H, moves[2 * pixel + 1]))
                // Far outside everything is 0.
                guard x > -1, y > -1, x < Double(W), y < Double(H) else { continue }
                let (left, top) = (x.rounded(.down), y.rounded(.down))
                let (u, v) = (x - left, y - top)
                for c in 0..<C {
                    let base = (b * C + c) * H * W
                    func pixelValue(_ i: Int, _ j: Int) -> Double {
                        let (row, column) = (Int(top) + i, Int(left) + j)
                        return (0..<H).contains(row) && (0..<W).contains(column) ? values[base + row * W + column] : 0
                    }
                    let (p, q, r, s) = (pixelValue(0, 0), pixelValue(0, 1), pixelValue(1, 0), pixelValue(1, 1))
                    warped[base + at] = (1 - v) * ((1 - u) * p + u * q) + v * ((1 - u) * r + u * s)
                    // A flow of 1 moves the place by half a pixel.
                    guard let d else { continue }
                    dFlow[2 * pixel] += d[base + at] / 2 * ((1 - v) * (q - p) + v * (s - r))
                    dFlow[2 * pixel + 1] += d[base + at] / 2 * ((1 - u) * (r - p) + u * (s - q))
                }
            }
        }
        return (Tensor(warped, shape: f.shape), dout == nil ? nil : Tensor(dFlow, shape: flow.shape))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes: [(String, [Int])] = [
            ("feature1", [1, 3, 4, 5]), ("feature2", [1, 3, 4, 5]), ("down_1", [2, 3, 1, 1]), ("down_2", [2, 3, 1, 1]),
            ("flow_make", [2, 4, 3, 3]), ("dout", [1, 3, 4, 5]), ("grid_x", [3, 4]), ("grid_y", [3, 4]),
        ]
        var inputs = NamedTensors(shapes.map { ($0, streams.normal($0, $1, deviation: 0.5) as Tensor<Double>) })
        inputs["query"] = resolution * streams.uniform("query", [9, 2], from: 0.2, to: 2.9)
        return inputs
    }

    public let metrics = [
        MetricSpec("residual", "Residual, bilinear", unit: "m", better: .lower, headline: true),
        MetricSpec("lookUpResidual", "Residual, look-up", unit: "m", better: .lower),
        MetricSpec("uncorrected", "Uncorrected", unit: "m", better: .lower),
    ]

    /// A smooth distortion of about a metre whose waves are 80 to 200 m long. Its values at the centres of 24 x 20
    /// cells, measured with a deviation of 5 cm, correct 300 places. Residuals are root mean squares; the curves are
    /// over the size of the cells. The alternative takes the offset of the cell without interpolation.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (rows, columns) = (20, 24)
        let waves: Tensor<Double> = streams.uniform("waves", [2, 6], from: 0, to: 1)
        func distortion(_ axis: Int, _ x: Double, _ y: Double) -> Double {
            (0..<3).reduce(0) { sum, k in
                let (length, phase) = (80 + 60 * Double(k) * waves[axis, k], 2 * Double.pi * waves[axis, 3 + k])
                return sum + 0.6 * sin(2 * .pi * ((k == 1 ? y : x) + (k == 2 ? y : 0)) / length + phase)
            }
        }
        let noise: Tensor<Double> = streams.normal("noise", [2, rows * columns], deviation: 0.05)
        let places: Tensor<Double> = streams.uniform("places", [300, 2], from: 0, to: 1)
        func residuals(_ size: Double) throws -> (none: Double, lookUp: Double, bilinear: Double) {
            let grids = (0..<2).map { axis in
                Tensor(
                    (0..<rows * columns).map { cell in
                        distortion(axis, (Double(cell % columns) + 0.5) * size, (Double(cell / columns) + 0.5) * size)
                            + noise[axis, cell]
                    }, shape: [rows, columns])
            }
            let queries = places.scalingColumns(by: [Double(columns) * size, Double(rows) * size])
            let truth = Tensor(
                queries.slices.flatMap { [distortion(0, $0[0], $0[1]), distortion(1, $0[0], $0[1])] },
                shape: places.shape)
            let found = try AID4AD(resolution: size).evaluate(
                ["grid_x": grids[0], "grid_y": grids[1], "query": queries], streams: streams)
            func rms(_ left: Tensor<Double>) -> Double { left.norm / Double(left.rows).squareRoot() }
            return (rms(truth), rms(truth - found["offset"]!), rms(truth - found["offset_bilinear"]!))
        }
        let sizes = [0.25, 0.5, 1, 2, 3].map { $0 * resolution }
        let all = try sizes.map(residuals)
        return Demonstration(
            metrics: ["residual": all[2].bilinear, "lookUpResidual": all[2].lookUp, "uncorrected": all[2].none],
            axes: ("Size of a cell in m", "Residual in m"),
            curves: [
                .init(name: "bilinear", points: zip(sizes, all).map { ($0, $1.bilinear) }),
                .init(name: "look-up", points: zip(sizes, all).map { ($0, $1.lookUp) }),
                .init(name: "uncorrected", points: zip(sizes, all).map { ($0, $1.none) }),
            ])
    }

    private init(resolution: Double) { self.resolution = resolution }
}
