import Foundation
import TestSupport
import Testing

@testable import LowRankCore

struct ConvolutionTests {
    private static let grid = ImageGrid(height: 4, width: 5)
    private static let image = Tensor<Double>((0..<40).map { sin(Double($0)) }, shape: [20, 2])

    private static func weight(_ shape: [Int]) -> Tensor<Double> {
        Tensor((0..<shape[0] * shape[1]).map { cos(Double($0) * 0.7) }, shape: shape)
    }

    /// From SciPy's correlate2d: same size with zeros around, of which every second place is taken.
    @Test func convolutionIsThatOfSciPy() {
        let computed = values(of: [Self.image, Self.weight([3, 18])]) {
            $0.convolution($1[0], $1[1], on: Self.grid, SlidingWindow(size: 3, stride: 2, padding: 1))
        }
        expectClose(
            computed,
            [
                2.751575251945432, 2.679554512108609, 2.6045036543277926, -4.239758512596136, -4.224339361941772,
                -4.2041432058395705, 3.1270035369022002, 3.173282595502622, 3.215973214125225, 3.941972355271081,
                4.059818517122732, 4.173073718468641, -1.6999878036953195, -1.9426455049837625, -2.183106406402349,
                -1.4845950482748493, -1.314772512406728, -1.143463193655823,
            ])
    }

    @Test func depthwiseConvolutionIsThatOfSciPy() {
        let computed = values(of: [Self.image, Self.weight([9, 2])]) {
            $0.depthwiseConvolution($1[0], $1[1], on: Self.grid, SlidingWindow(size: 3))
        }
        expectClose(
            computed,
            [
                0.8153291810993154, 1.3091285768027419, 2.860201736132667, 2.174611454018729, -3.1958569898558227,
                -3.119043931420893, -2.598338789036112, -2.725435725656391, -1.1999929534537506, -0.499994850241569,
                3.597085331953393, 3.141578276092173,
            ])
    }

    static let windows = [
        SlidingWindow(size: 3, stride: 1, padding: 1), SlidingWindow(size: 2, stride: 2),
        SlidingWindow(size: 3, stride: 2, padding: 2), SlidingWindow(size: 1), SlidingWindow(size: 3, padding: 3),
    ]

    /// Two images, in one, two and as many groups as channels.
    @Test(arguments: windows, [1, 2, 4]) func convolution(_ window: SlidingWindow, _ groups: Int) {
        let W = randomParameter("W", [4, window.size * window.size * 4 / groups])
        let error = gradientError(inputs: [randomTensor([18, 4])], parameters: [W]) { graph, x in
            func convolved(_ x: Node<Double>) -> Node<Double> {
                graph.convolution(
                    x, graph.parameter(W), on: ImageGrid(height: 3, width: 3), window, groups: groups)
            }
            return graph.add(convolved(x[0]), convolved(graph.silu(x[0])))
        }
        #expect(error < 1e-7)
    }

    @Test(arguments: windows) func depthwiseConvolution(_ window: SlidingWindow) {
        let W = randomParameter("W", [window.size * window.size, 3])
        let error = gradientError(inputs: [randomTensor([12, 3])], parameters: [W]) { graph, x in
            func convolved(_ x: Node<Double>) -> Node<Double> {
                graph.depthwiseConvolution(x, graph.parameter(W), on: ImageGrid(height: 3, width: 2), window)
            }
            return graph.add(convolved(x[0]), convolved(graph.silu(x[0])))
        }
        #expect(error < 1e-7)
    }

    /// As many groups as channels is a convolution of each channel; one group is a product with the patches. More
    /// channels than a vector of partial sums, and fewer.
    @Test(arguments: windows, [3, 37]) func theConvolutionsAgree(_ window: SlidingWindow, _ channels: Int) {
        let taps = window.size * window.size
        func check(_ W: Tensor<Double>, _ builds: ((Graph<Double>, [Node<Double>]) -> Node<Double>)...) {
            let results = builds.map { Self.valuesAndGradients(of: [randomTensor([40, channels]), W], $0) }
            for (a, b) in zip(results[0], results[1]) { expectClose(a, b, 1e-12) }
        }
        check(
            randomTensor([channels, taps]),
            { $0.depthwiseConvolution($1[0], $0.transpose($1[1]), on: Self.grid, window) },
            { $0.convolution($1[0], $1[1], on: Self.grid, window, groups: channels) })
        check(
            randomTensor([5, channels * taps]),
            { $0.linear($0.patches($1[0], on: Self.grid, window), $1[1]) },
            { $0.convolution($1[0], $1[1], on: Self.grid, window) })
    }

    private static func valuesAndGradients(
        of inputs: [Tensor<Double>], _ build: (Graph<Double>, [Node<Double>]) -> Node<Double>
    ) -> [[Double]] {
        let graph = Graph<Double>()
        let nodes = inputs.map { graph.input($0.shape, requiresGradient: true) }
        let y = build(graph, nodes)
        graph.keep(y)
        graph.compile()
        for (node, value) in zip(nodes, inputs) { value.read { node.data.update(from: $0, count: value.count) } }
        graph.forward()
        graph.backward(from: [(y, randomTensor(y.shape, "dy"))])
        return [y.value.values] + nodes.map(\.gradientValue.values)
    }

    @Test func patchesAndPooling() {
        let grid = ImageGrid(height: 4, width: 2)
        let x = Tensor<Double>((0..<8).map(Double.init), shape: [8, 1])
        let window = SlidingWindow(size: 2, stride: 2)
        #expect(values(of: [x]) { $0.patches($1[0], on: grid, window) } == [0, 1, 2, 3, 4, 5, 6, 7])
        #expect(values(of: [x]) { $0.averagePool($1[0], on: grid, window) } == [1.5, 5.5])
        let error = gradientError(inputs: [randomTensor([16, 3])]) { graph, x in
            graph.add(
                graph.averagePool(x[0], on: grid, window),
                graph.columns(3..<6, of: graph.patches(graph.silu(x[0]), on: grid, window)))
        }
        #expect(error < 1e-7)
    }
}
