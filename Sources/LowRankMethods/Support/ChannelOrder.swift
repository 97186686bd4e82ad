import LowRankCore

// Images as data have them, [B, C, H, W], and as graphs do.

extension Tensor<Double> {
    /// [B, C, H, W] as [B H W, C].
    package var channelsLast: Tensor {
        let (C, size) = (shape[1], shape[2] * shape[3])
        let parts = slices.flatMap { $0.reshaped([C, size]).transposed().values }
        return Tensor(parts, shape: [shape[0] * size, C])
    }

    /// Numbers in the order [B H W, C] as [B, C, H, W].
    package func channelsFirst(_ shape: [Int]) -> Tensor {
        let (C, size) = (shape[1], shape[2] * shape[3])
        let parts = reshaped([shape[0], size * C]).slices.flatMap { $0.reshaped([size, C]).transposed().values }
        return Tensor(parts, shape: shape)
    }
}
