import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// How sharply the loss curves where a run begins: the largest eigenvalue of its Hessian in the numbers that train.
///
/// By Lanczos with full reorthogonalisation. The product with a direction v of length one is (g(x + h v) - g(x - h v)) / 2h,
/// in Float64, with the gradient g of the mean loss of the first training batches.
struct Curvature {
    private let trainer: Trainer<Double>
    private let batches: Int
    private let load: (_ batch: Int, LossGraph<Double>.Inputs) -> Void
    /// The numbers that train, one after the other.
    private let origin: [Double]
    private let step: Double

    /// What a direction may change by, relative to the length of the weights.
    private static let relativeStep = 1e-4
    /// Products after which it ends, converged or not; and the change of the eigenvalue, relative to it, at which it ends before.
    private static let products = 40, tolerance = 1e-4

    /// - Throws: what making the run throws.
    static func largestEigenvalue(_ configuration: RunConfiguration, batches: Int, cacheDirectory: URL) throws -> Double {
        let start = try configuration.startFile(cacheDirectory: cacheDirectory)
        var task = try configuration.makeTask(start: start, cacheDirectory: cacheDirectory, as: Double.self)
        let trainer = try configuration.makeTrainer(
            configuration.makeMethod(), on: task, start: start, cacheDirectory: cacheDirectory)
        return try Curvature(trainer, batches: batches) { task.load(update: $0, into: $1) }
            .largestEigenvalue(streams: configuration.networkStreams)
    }

    init(
        _ trainer: Trainer<Double>, batches: Int, load: @escaping (_ batch: Int, LossGraph<Double>.Inputs) -> Void
    ) {
        self.trainer = trainer
        self.batches = batches
        self.load = load
        origin = trainer.trained.flatMap(\.value.values)
        step = Self.relativeStep * max(1, Self.length(origin))
    }

    /// - Parameter streams: the first direction comes from the stream "curvature".
    /// - Throws: `TrainingDiverged` when a loss is not finite.
    func largestEigenvalue(streams: RandomStreams) throws -> Double {
        var basis = [Self.normalised(streams.normal("curvature", [origin.count], deviation: 1).values)]
        var (diagonal, offDiagonal, latest): ([Double], [Double], Double?) = ([], [], nil)
        while true {
            let v = basis[basis.count - 1]
            var next = try product(v)
            diagonal.append(Self.inner(next, v))
            // Twice, as once leaves what rounding has brought back.
            for _ in 0..<2 {
                for other in basis {
                    let share = Self.inner(next, other)
                    for i in next.indices { next[i] -= share * other[i] }
                }
            }
            let value = try Self.largest(diagonal, offDiagonal)
            let length = Self.length(next)
            let isDone = diagonal.count == min(Self.products, origin.count) || length <= Self.tolerance * abs(value)
            if isDone || latest.map({ abs(value - $0) <= Self.tolerance * abs(value) }) ?? false { return value }
            latest = value
            offDiagonal.append(length)
            basis.append(next.map { $0 / length })
        }
    }

    private func product(_ direction: [Double]) throws -> [Double] {
        let (ahead, behind) = (try gradient(step, direction), try gradient(-step, direction))
        return zip(ahead, behind).map { ($0 - $1) / (2 * step) }
    }

    /// At `origin` + `step` `direction`; the trainer's numbers are `origin` again afterwards.
    private func gradient(_ step: Double, _ direction: [Double]) throws -> [Double] {
        put(zip(origin, direction).map { $0 + step * $1 })
        defer { put(origin) }
        var sum = [Double](repeating: 0, count: origin.count)
        for batch in 0..<batches {
            _ = try trainer.computeGradients { load(batch, $0) }
            var i = 0
            for parameter in trainer.trained {
                for value in parameter.gradient.values {
                    sum[i] += value / Double(batches)
                    i += 1
                }
            }
        }
        return sum
    }

    private func put(_ numbers: [Double]) {
        var start = 0
        for parameter in trainer.trained {
            let count = parameter.info.count
            numbers.withUnsafeBufferPointer { numbers in
                parameter.value.write { $0.update(from: numbers.baseAddress! + start, count: count) }
            }
            start += count
        }
    }

    /// Of the symmetric tridiagonal matrix.
    private static func largest(_ diagonal: [Double], _ offDiagonal: [Double]) throws -> Double {
        let n = diagonal.count
        var matrix = Tensor<Double>.zeros([n, n])
        for (i, value) in diagonal.enumerated() { matrix[i * n + i] = value }
        for (i, value) in offDiagonal.enumerated() { (matrix[i * n + i + 1], matrix[(i + 1) * n + i]) = (value, value) }
        return try matrix.symmetricEigen().values.values[n - 1]
    }

    private static func inner(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for i in a.indices { sum += a[i] * b[i] }
        return sum
    }

    private static func length(_ a: [Double]) -> Double { inner(a, a).squareRoot() }
    private static func normalised(_ a: [Double]) -> [Double] { a.map { $0 / length(a) } }
}
