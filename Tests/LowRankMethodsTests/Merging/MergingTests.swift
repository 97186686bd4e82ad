import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct MergingTests {
    private func merged(
        _ id: String, _ values: [String: HyperValue], _ models: [[Double]], base: [Double]
    ) throws -> MergedModel<Double> {
        guard case .merging(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return try method.merge(models.map { ["w": Tensor($0, shape: [$0.count])] }, base: ["w": Tensor(base, shape: [base.count])])
    }

    private func weights(_ id: String, _ values: [String: HyperValue], _ models: [[Double]], base: [Double]) throws -> [Double] {
        try merged(id, values, models, base: base).weights["w"]!.values
    }

    private let zeros = [0.0, 0, 0, 0, 0]

    /// Worked by hand. K = 60 of 5 entries: the threshold is the (5 - 3) = second smallest magnitude.
    @Test func tiesByHand() throws {
        let tasks: [[Double]] = [[3, -2, 0.5, 1, -0.1], [-1, -4, 0.25, 2, 0.5], [-1, 3, 0, -0.5, 0.25]]
        let result = try merged("ties", ["top_k_percent": .real(60), "lambda": .real(1)], tasks, base: zeros)
        #expect(result.derived["trimmed"]!.values == [3, -2, 0.5, 1, 0, -1, -4, 0, 2, 0.5, -1, 3, 0, -0.5, 0.25])
        // Sums 1, -3, 0.5, 2.5, 0.75.
        #expect(result.derived["elected_sign"]!.values == [1, -1, 1, 1, 1])
        #expect(result.weights["w"]!.values == [3, -3, 0.5, 1.5, 0.375])
    }

    /// In the third entry the sum elects plus, the norm's share elects minus.
    @Test func electionsDiffer() throws {
        let tasks: [[Double]] = [[0, 0, 4, 8, 0], [0, 0, -3, 0.1, 0]]
        func sign(_ election: String) throws -> Double {
            try merged("ties", ["top_k_percent": .real(100), "sign": .text(election)], tasks, base: zeros)
                .derived["elected_sign"]![2]
        }
        #expect(try sign("mass") == 1)
        #expect(try sign("normfrac") == -1)
        #expect(try sign("normmass") == -1)
    }

    @Test func aggregations() throws {
        let tasks: [[Double]] = [[1, -1, 0, 2, 5], [3, -2, 0, -1, 0]]
        func entries(_ merge: String) throws -> [Double] {
            try weights(
                "ties", ["top_k_percent": .real(100), "merge": .text(merge), "lambda": .real(2)],
                tasks.map { $0.map { 1 + $0 } }, base: [1, 1, 1, 1, 1])
        }
        #expect(try entries("dis-mean") == [5, -2, 1, 5, 11])
        #expect(try entries("dis-sum") == [9, -5, 1, 5, 11])
        #expect(try entries("dis-max") == [7, -3, 1, 5, 11])
    }

    /// A tie of signs takes the sign of most entries.
    @Test func aTieGoesToTheMajority() throws {
        let tasks: [[Double]] = [[1, -1, -1, -1, -1], [-1, -1, -1, -1, -1]]
        #expect(try merged("ties", ["top_k_percent": .real(100)], tasks, base: zeros).derived["elected_sign"]![0] == -1)
    }

    /// K = 0 keeps the largest entry, as the code's mask does.
    @Test func nothingKeptIsTheLargestKept() throws {
        #expect(try weights("ties", ["top_k_percent": .real(0)], [[1, -3, 2, 0, 0]], base: zeros) == [0, -3, 0, 0, 0])
    }

    /// Names say which tensors belong together, not their places.
    @Test(arguments: MethodRegistry.all(.merging).map(\.card.id)) func theOrderOfTensorsDoesNotMatter(_ id: String) throws {
        guard case .merging(let method) = try MethodRegistry.entry(id).recipe() else { return }
        let streams = RandomStreams(seed: 4)
        func model(_ name: String, reversed: Bool) -> NamedTensors<Double> {
            let tensors = ["a", "b", "c"].map { ($0, streams.normal("\(name)/\($0)", [3, 4], deviation: 1) as Tensor<Double>) }
            return NamedTensors(reversed ? tensors.reversed() : tensors)
        }
        func merged(reversed: Bool) throws -> [[Double]] {
            let models = ["1", "2", "3"].map { model($0, reversed: reversed) }
            let weights = try method.merge(models, base: model("base", reversed: false)).weights
            return ["a", "b", "c"].map { weights[$0]!.values }
        }
        #expect(try merged(reversed: true) == merged(reversed: false))
    }

    /// Parents: where no signs differ and nothing is trimmed, TIES is the mean, and so is task arithmetic at 1 / T.
    @Test func parents() throws {
        let tasks: [[Double]] = [[1, -1, 2, 3, 0.5], [2, -3, 1, 0.25, 0.5], [0.5, -2, 3, 1, 2]]
        let mean = try weights("averaging", [:], tasks, base: zeros)
        func distance(_ other: [Double]) -> Double { zip(mean, other).map { abs($0 - $1) }.max()! }
        #expect(try distance(weights("ties", ["top_k_percent": .real(100)], tasks, base: zeros)) < 1e-15)
        #expect(try distance(weights("task-arithmetic", ["lambda": .real(1.0 / 3)], tasks, base: zeros)) < 1e-15)
        #expect(try weights("averaging", [:], [tasks[0]], base: [9, 9, 9, 9, 9]) == tasks[0])
        #expect(try weights("task-arithmetic", ["lambda": .real(0)], tasks, base: [9, 8, 7, 6, 5]) == [9, 8, 7, 6, 5])
    }

    /// Scales at which nothing is left out of a single model.
    @Test(arguments: MethodRegistry.all(.merging).map(\.card.id)) func oneModelMergesToItself(_ id: String) throws {
        let values: [String: [String: HyperValue]] = [
            "task-arithmetic": ["lambda": .real(1)], "ties": ["lambda": .real(1), "top_k_percent": .real(100)],
        ]
        let model = [0.5, -1, 3, 0.25, 2]
        let found = try weights(id, values[id] ?? [:], [model], base: [1, 1, 1, 1, 1])
        #expect(zip(found, model).allSatisfy { abs($0 - $1) < 1e-15 })
    }

    /// What the first two of three models make is a step on the way of a method that takes one after the other.
    @Test func stepsOfSequentialMethods() throws {
        let sequential = try MethodRegistry.all(.merging).filter {
            if case .merging(let method) = try $0.recipe() { method.isSequential } else { false }
        }
        #expect(sequential.map(\.card.id) == ["opcm"])
        let models: [[Double]] = [[2, 1, 0], [1, 4, 1], [3, 3, -1]]
        let two = try weights("opcm", [:], Array(models.prefix(2)), base: [1, 1, 1])
        #expect(try merged("opcm", [:], models, base: [1, 1, 1]).derived["merged2.w"]!.values == two)
    }

    /// theta_0 + lambda (tau_C + tau_B - tau_A), and forgetting.
    @Test func analogyAndNegation() throws {
        let models: [[Double]] = [[2, 1], [1, 4], [3, 3]]
        #expect(
            try weights("task-arithmetic", ["lambda": .real(0.5), "negated": .integer(1)], models, base: [1, 1]) == [1.5, 3.5])
        #expect(try weights("task-arithmetic", ["lambda": .real(-0.5)], [models[1]], base: [1, 1]) == [1, -0.5])
    }

    @Test(arguments: ["averaging", "task-arithmetic", "ties"]) func modelsThatDoNotFitAreRefused(_ id: String) throws {
        guard case .merging(let method) = try MethodRegistry.entry(id).recipe([:]) else { fatalError(id) }
        let base: NamedTensors<Double> = ["w": .zeros([2]), "v": .zeros([3])]
        #expect { try method.merge([], base: base) } throws: { "\($0)".contains("no model") }
        #expect { try method.merge([["w": .zeros([2])]], base: base) } throws: { "\($0)".contains("'v'") }
        #expect { try method.merge([["w": .zeros([2]), "v": .zeros([1, 3])]], base: base) } throws: {
            "\($0)".contains("'v' has the shape [1, 3] in a model and [3] in its base")
        }
    }
}
