import LowRankCore

/// The images of a case whose W0 is a kernel [out, in, k, k]: x and y are [B, channels, height, width].
struct GivenImages {
    let shape: WeightShape
    let grid: ImageGrid
    let window: SlidingWindow

    /// Nil where W0 is none.
    /// - Throws: `ConformanceInvalid` when x or dy does not fit it.
    init?(_ c: CaseReader) throws {
        guard let kernel = c.inputs["W0"]?.shape, kernel.count == 4 else { return nil }
        let (k, x, dy) = (kernel[2], try c.input("x").shape, try c.input("dy").shape)
        guard kernel[3] == k, kernel.allSatisfy({ $0 > 0 }) else {
            throw ConformanceInvalid("inputs 'W0' has the shape \(kernel), not that of a square kernel")
        }
        try c.h.repeats("kernel", k, "the sides of inputs 'W0' are")
        window = SlidingWindow(
            size: k, stride: try c.h.count("stride", atLeast: 1) ?? 1, padding: try c.h.count("padding") ?? k / 2)
        guard x.count == 4, x[1] == kernel[1], min(x[2], x[3]) + 2 * window.padding >= k, x[0] > 0 else {
            throw ConformanceInvalid("inputs 'x' has the shape \(x), which does not fit W0")
        }
        grid = ImageGrid(height: x[2], width: x[3])
        let places = window.places(on: grid)
        guard dy == [x[0], kernel[0], places.height, places.width] else {
            throw ConformanceInvalid("inputs 'dy' has the shape \(dy), which does not fit W0 and x")
        }
        shape = WeightShape(name: "w", outputs: kernel[0], inputs: k * k * kernel[1], window: k)
    }

    /// [B, channels, height, width] as [B height width, channels].
    func rows(_ images: Tensor<Double>) -> Tensor<Double> {
        images.turned(images.shape[1]).reshaped([images.count / images.shape[1], images.shape[1]])
    }

    /// [B height width, channels] as images of that size.
    func images(_ rows: Tensor<Double>, _ size: ImageGrid) -> Tensor<Double> {
        let batch = rows.rows / size.count
        return rows.reshaped([batch, size.count, rows.columns]).turned(size.count)
            .reshaped([batch, rows.columns, size.height, size.width])
    }

    /// [out, in, k, k] as [out, k k in].
    func matrix(_ kernel: Tensor<Double>) -> Tensor<Double> {
        kernel.turned(shape.channels).reshaped([shape.outputs, shape.inputs])
    }

    func kernel(_ matrix: Tensor<Double>) -> Tensor<Double> {
        let k = shape.window
        return matrix.reshaped([shape.outputs, k * k, shape.channels]).turned(k * k)
            .reshaped([shape.outputs, shape.channels, k, k])
    }
}

extension Tensor<Double> {
    /// The matrices with that many rows that follow one another along the first extent, each transposed.
    fileprivate func turned(_ rows: Int) -> Tensor {
        let (batch, size) = (shape[0], count / shape[0])
        let columns = size / rows
        return Tensor(
            (0..<count).map { self[$0 / size * size + $0 % size % rows * columns + $0 % size / rows] },
            shape: [batch, columns, rows])
    }
}
