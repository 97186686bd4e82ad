import Foundation
import LowRankCore
import MethodSupport

/// Convolutions and norms of networks on images, recorded in one graph; images are rows [N H W, C] there and
/// [N, C, H, W] outside.
final class ImageNet {
    typealias Weights = [String: Node<Double>]

    let graph = Graph<Double>()
    private let grid: ImageGrid
    /// Whether norms take the statistics of the batch; else the stored ones.
    private let normalisesBatch: Bool
    private var inputs: [(node: Node<Double>, value: Tensor<Double>)] = []
    private(set) var parameters: [(name: String, value: Parameter<Double>)] = []

    init(_ grid: ImageGrid, normalisesBatch: Bool) {
        (self.grid, self.normalisesBatch) = (grid, normalisesBatch)
    }

    // MARK: - Values

    func input(_ images: Tensor<Double>) -> Node<Double> {
        let value = images.channelsLast
        let node = graph.input(value.shape, requiresGradient: true)
        inputs.append((node, value))
        return node
    }

    /// Writes the inputs, once the graph is compiled and before each run.
    func fill() {
        for (node, value) in inputs { value.read { node.data.update(from: $0, count: node.count) } }
    }

    // MARK: - Parameters

    /// Parameters train; of statistics the graph has the shift -mean and the factor 1 / sqrt(variance + 1e-5).
    func record(_ tensors: NamedTensors<Double>, _ statistics: NamedTensors<Double>) -> Weights {
        var weights = Weights()
        for (name, tensor) in tensors {
            let value = tensor.shape.count == 4 ? Self.windows(tensor) : tensor
            let parameter = Parameter(name, .linear, value: value)
            parameters.append((name, parameter))
            weights[name] = graph.parameter(parameter)
        }
        for (name, tensor) in statistics {
            let isMean = name.hasSuffix("running_mean")
            weights[name] = graph.constant(
                Tensor(tensor.values.map { isMean ? -$0 : 1 / ($0 + 1e-5).squareRoot() }, shape: tensor.shape))
        }
        return weights
    }

    /// After a run backward, in the shapes of `tensors`.
    func gradients(like tensors: NamedTensors<Double>) -> [(name: String, gradient: Tensor<Double>)] {
        parameters.map { name, parameter in
            let shape = tensors[name]!.shape
            return (name, shape.count == 4 ? Self.kernels(parameter.gradient, shape) : parameter.gradient)
        }
    }

    /// [out, in, k, k] as [out, k k in].
    private static func windows(_ kernels: Tensor<Double>) -> Tensor<Double> {
        let (o, c, places) = (kernels.shape[0], kernels.shape[1], kernels.shape[2] * kernels.shape[3])
        return Tensor(kernels.slices.flatMap { $0.reshaped([c, places]).transposed().values }, shape: [o, places * c])
    }

    private static func kernels(_ windows: Tensor<Double>, _ shape: [Int]) -> Tensor<Double> {
        let (c, places) = (shape[1], shape[2] * shape[3])
        return Tensor(windows.slices.flatMap { $0.reshaped([places, c]).transposed().values }, shape: shape)
    }

    // MARK: - Layers

    /// `<name>.weight`, and `<name>.bias` if there is one.
    /// - Parameter isPooled: whether x has one row per image.
    func convolution(_ weights: Weights, _ name: String, _ x: Node<Double>, padding: Int = 0, isPooled: Bool = false)
        -> Node<Double>
    {
        let weight = weights[name + ".weight"]!
        let size = Int((Double(weight.columns / x.columns)).squareRoot().rounded())
        let y = graph.convolution(
            x, weight, on: isPooled ? ImageGrid(height: 1, width: 1) : grid, SlidingWindow(size: size, padding: padding)
        )
        return weights[name + ".bias"].map { graph.add(row: $0, to: y) } ?? y
    }

    /// Batch norm of each channel.
    func norm(_ weights: Weights, _ name: String, _ x: Node<Double>) -> Node<Double> {
        let normal: Node<Double>
        if normalisesBatch {
            normal = graph.transpose(graph.layerNorm(graph.transpose(x), eps: 1e-5))
        } else {
            normal = graph.multiply(
                graph.add(row: weights[name + ".running_mean"]!, to: x), byRow: weights[name + ".running_var"]!)
        }
        return graph.add(row: weights[name + ".bias"]!, to: graph.multiply(normal, byRow: weights[name + ".weight"]!))
    }
}
