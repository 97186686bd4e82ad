import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct CurvatureTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    private func run(_ kind: String, _ method: String, _ values: [String: HyperValue]) throws -> RunConfiguration {
        var run = try fixture.run(kind)
        run.training.curvatureBatches = 2
        let specs = try MethodRegistry.entry(method).card.hyperparameters
        run.methods.append(
            MethodConfiguration(
                id: method, hyperparameters: try Hyperparameters(values, specs: specs, method: method).values))
        return run
    }

    private func curvature(_ run: RunConfiguration) throws -> Double {
        try Curvature.largestEigenvalue(run, batches: 2, cacheDirectory: fixture.cache)
    }

    /// The mean over samples and outputs of (y - W x)^2 has the Hessian 2 / outputs X^T X / samples in each row of W.
    @Test func ofALinearMapItIsThatOfTheInputs() throws {
        let run = try fixture.run("planted")
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: run.networkStreams)
        let graph = network.makeLossGraph()
        let inputs = graph.inputs
        var second = Tensor<Double>.zeros([8, 8])
        for batch in 0..<2 {
            task.load(update: batch, into: inputs)
            let x = inputs.numbers(.x).data
            for row in 0..<4 { for i in 0..<8 { for j in 0..<8 { second[8 * i + j] += x[8 * row + i] * x[8 * row + j] / 8 } } }
        }
        withExtendedLifetime(graph) {}
        let expected = try second.symmetricEigen().values.values[7] * 2 / 6
        #expect(abs(try curvature(run) / expected - 1) < 1e-6)
    }

    /// Against the whole Hessian, column by column.
    @Test(arguments: [("planted", "lora"), ("markov", "lora"), ("markov", "pissa")])
    func ofFactorsItIsThatOfTheWholeHessian(_ kind: String, _ method: String) throws {
        var run = try run(kind, method, ["rank": .integer(1)])
        run.trains = TrainedParts(embedding: false, norms: false, head: false)
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let trainer: Trainer<Double> = try run.makeTrainer(
            run.makeMethod(), on: task, start: nil, cacheDirectory: fixture.cache)
        let step = 1e-5
        func gradient() throws -> [Double] {
            let gradients = try (0..<2).map { batch in
                _ = try trainer.computeGradients { task.load(update: batch, into: $0) }
                return trainer.trained.flatMap(\.gradient.values)
            }
            return zip(gradients[0], gradients[1]).map { ($0 + $1) / 2 }
        }
        var columns: [[Double]] = []
        for parameter in trainer.trained {
            for i in 0..<parameter.info.count {
                let original = parameter.value[i]
                let sides = try [step, -step].map { change in
                    parameter.value[i] = original + change
                    return try gradient()
                }
                parameter.value[i] = original
                columns.append(zip(sides[0], sides[1]).map { ($0 - $1) / (2 * step) })
            }
        }
        let n = columns.count
        let hessian = Tensor(columns.flatMap { $0 }, shape: [n, n])
        let expected = try hessian.symmetricEigen().values.values[n - 1]
        #expect(abs(try curvature(run) / expected - 1) < 1e-3)
    }

    /// It is in the record, and changes nothing else of the run.
    @Test func aRunReportsIt() throws {
        let run = try run("markov", "lora", ["rank": .integer(1)])
        var without = run
        without.training.curvatureBatches = nil
        let (a, b) = try (
            RunExecutor.execute(run, cacheDirectory: fixture.cache) { _ in },
            RunExecutor.execute(without, cacheDirectory: fixture.cache) { _ in })
        #expect(a.metrics["curvature"] == (try curvature(run)) && b.metrics["curvature"] == nil)
        #expect(a.weightsSHA256 == b.weightsSHA256)
    }
}
