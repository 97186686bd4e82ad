import Foundation
import LowRankCore
import LowRankMethods

/// Plants low-rank matrices with some entries spoilt, and counts for which ranks and shares of spoilt entries the
/// low-rank part is found again.
///
///     D = A B + S        A: n x r, B: r x n of N(0, 1);  S: zero but for a share of the entries, uniform on [-5, 5]
package struct RecoveryExperiment: Experiment {
    package let kind = MethodKind.recovery

    package let metrics = [
        MetricSpec("recovered", "recovered", better: .higher, headline: true, format: .percent),
        MetricSpec("medianError", "median error", better: .lower),
        MetricSpec("iterations", "iterations", better: .lower, format: .decimals(0)),
        MetricSpec("recoverySeconds", "time", better: .lower, format: .seconds),
    ]

    package let figures: [ExperimentFigure] = [
        .map(quantity: "recovered", x: "Rank", y: "Share of spoilt entries", z: "Share of seeds recovered"), .headline,
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["size", "ranks", "corruption"], optional: ["tolerance"])
        let size = try values["size"]!.integer(2...2000)
        let ranks = try values["ranks"]!.list().map { try $0.integer(1...size) }
        let shares = try values["corruption"]!.list().map { try $0.real(0...1) }
        for (list, node) in [(ranks.count, values["ranks"]!), (shares.count, values["corruption"]!)] where list == 0 {
            throw node.error("needs at least one number")
        }
        return .withoutNetwork(
            entry.name,
            ExperimentConfiguration(
                kind: kind,
                settings: [
                    "size": .integer(size), "ranks": SettingList.value(ranks), "corruption": SettingList.value(shares),
                    "tolerance": .real(try values["tolerance"]?.positiveReal() ?? 1e-3),
                ]))
    }

    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        guard case .recovery(let method)? = try run.recipe else {
            throw MethodError("a row of a recovery suite needs a method of recovery")
        }
        let (ranks, shares) = (run.numbers("ranks"), run.numbers("corruption"))
        var map = Series(quantity: "recovered", label: nil, x: [], y: [], z: [])
        var (errors, iterations) = ([Double](), 0)
        let timer = PhaseTimer()
        for rank in ranks {
            for share in shares {
                let streams = RandomStreams(seed: run.configuration.seed, path: "rank \(Int(rank)), share \(share)")
                let (L, D) = Self.planted(size: run.integer("size"), rank: Int(rank), share: share, streams)
                let found = try timer.measure { try method.recover(["D": D], streams: streams) { _, _ in } }
                guard let estimate = found.parts["L"] else { throw MethodError("the method returns no low-rank part 'L'") }
                let error = Self.relativeError(estimate, of: L)
                errors.append(error)
                iterations += found.iterations
                map.x.append(rank)
                map.y.append(share)
                map.z!.append(error < run.real("tolerance") ? 1 : 0)
                run.report(errors.count, of: ranks.count * shares.count)
            }
        }
        let cells = Double(errors.count)
        return ExperimentResult(
            metrics: [
                "recovered": map.z!.reduce(0, +) / cells, "medianError": Statistics.median(errors)!,
                "iterations": Double(iterations) / cells, "recoverySeconds": timer.seconds / cells,
            ], series: [map])
    }

    private static func planted(size n: Int, rank: Int, share: Double, _ streams: RandomStreams) -> (L: Tensor<Double>, D: Tensor<Double>) {
        let A: Tensor<Double> = streams.normal("A", [n, rank], deviation: 1)
        let B: Tensor<Double> = streams.normal("B", [rank, n], deviation: 1)
        let L = product(A, B)
        var D = L
        let spoilt = streams.sample("support", Int((share * Double(D.count)).rounded()), of: D.count)
        let values: Tensor<Double> = streams.uniform("values", [spoilt.count], from: -5, to: 5)
        for (k, i) in spoilt.enumerated() { D[i] += values[k] }
        return (L, D)
    }

    private static func relativeError(_ estimate: Tensor<Double>, of L: Tensor<Double>) -> Double {
        let difference = zip(estimate.values, L.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        return (difference / L.values.reduce(0) { $0 + $1 * $1 }).squareRoot()
    }
}
