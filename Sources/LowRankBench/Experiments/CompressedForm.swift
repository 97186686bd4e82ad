import LowRankCore
import LowRankMethods

/// A compressed weight in use: two products where a pair of factors is all that is stored, y = (x A^T) B^T + b, otherwise the
/// matrix that the stored numbers amount to, y = x W^T + b. The bias b is what compression adds; most methods add none.
struct CompressedForm: WeightForm {
    /// Columns of B; nil for a matrix.
    private let rank: Int?
    private let hasBias: Bool
    /// A network may have a bias of its own after the weight.
    private static let bias = "addedBias"

    private init(rank: Int?, hasBias: Bool) { (self.rank, self.hasBias) = (rank, hasBias) }

    /// A weight of a network after its compression, which can be trained further.
    static func stored<S: Scalar>(_ shape: WeightShape, _ weight: CompressedWeight<S>) -> StoredWeight<S> {
        var tensors = weight.pair.map { ["B": $0.B, "A": $0.A] } ?? ["weight": weight.weight]
        tensors[bias] = weight.bias
        let form = CompressedForm(rank: weight.pair?.B.columns, hasBias: weight.bias != nil)
        return StoredWeight(shape, form: form, WeightStart(tensors))
    }

    func layout(_ shape: WeightShape) -> [TensorSpec] {
        let (m, n) = (shape.outputs, shape.inputs)
        return (rank.map { [TensorSpec("B", [m, $0]), TensorSpec("A", [$0, n])] } ?? [TensorSpec("weight", [m, n])])
            + (hasBias ? [TensorSpec(Self.bias, [m], role: .bias)] : [])
    }

    func start<S: Scalar>(
        _ shape: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        throw MethodError("a compressed weight is not made by training")
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = rank == nil ? g.linear(x, w["weight"]) : g.linear(g.linear(x, w.node("A", in: g)), w.node("B", in: g))
        return hasBias ? g.add(row: w.node(Self.bias, in: g), into: y) : y
    }

    /// The matrix alone, without the bias.
    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        rank == nil ? w["weight"].value : product(w["B"].value, w["A"].value)
    }
}
