import LowRankBench
import LowRankCore
import LowRankMethods

/// A graph around one operation, which is timed as in training: by the profile of the graph.
///
/// Its neighbours are products with a single column, so that its values lie in memory as they do in a model (padded rows
/// included) and a gradient arrives at it.
struct SingleOperation {
    private let name: String
    private let graph = Graph<Float>()
    private let loss: Node<Float>

    /// What comes before the operation and after it.
    struct Neighbours {
        let graph: Graph<Float>
        fileprivate let source: Node<Float>
        fileprivate let derivative: Node<Float>

        /// A value [rows, columns] for the operation to read.
        func value(_ columns: Int) -> Node<Float> { graph.linear(source, weight([columns, 1])) }

        /// A loss that reads the operation's result.
        func loss(of y: Node<Float>) -> Node<Float> {
            graph.innerProduct(graph.linear(y, weight([1, y.columns])), derivative)
        }

        /// A matrix that trains, or else only hands gradients on.
        package func weight(_ shape: [Int], trains: Bool = false) -> Node<Float> {
            graph.parameter(
                Parameter(
                    "weight", .linear, value: RandomStreams(seed: 0).normal("weight", shape, deviation: 0.1), isTrainable: trains))
        }
    }

    /// - Parameters:
    ///   - name: how the profile calls the operation, or the beginning of that.
    ///   - flowsBack: whether the values that the operation reads want a gradient.
    ///   - record: records the operation between its neighbours and gives the loss.
    init(_ name: String, flowsBack: Bool = true, _ record: (Neighbours) -> Node<Float>) {
        self.name = name
        let rows = BenchmarkModel.rows
        let source = graph.input([rows, 1], requiresGradient: flowsBack)
        let derivative = graph.input([rows, 1])
        loss = record(Neighbours(graph: graph, source: source, derivative: derivative))
        graph.compile()
        var stream = RandomStream(seed: 0, name: "values")
        for i in 0..<rows { (source.data[i], derivative.data[i]) = (Float(stream.normal()), Float(stream.normal())) }
    }

    /// Seconds of both directions.
    func measure(_ time: MedianTime) -> (forward: Double, backward: Double) {
        let parts = time.ofParts {
            let profile = GraphProfile()
            graph.profile = profile
            graph.forward()
            graph.backward(from: [(loss, nil)])
            let entry = profile.entries.first { $0.operation.hasPrefix(name) }!
            return [entry.forwardSeconds, entry.backwardSeconds]
        }
        return (parts[0], parts[1])
    }
}
