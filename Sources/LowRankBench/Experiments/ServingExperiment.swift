import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Answers batches whose rows belong to ever more adapters of one weight, and measures speed and memory.
package struct ServingExperiment: Experiment {
    package let kind = MethodKind.serving

    package let metrics = [
        MetricSpec("rowsPerSecond", "rows/s", better: .higher, headline: true, format: .count),
        MetricSpec("speedOfBase", "of the base weight", better: .higher, format: .percent),
        MetricSpec("storedBytes", "stored", better: .lower, format: .bytes),
        MetricSpec("operations", "FLOPs a row", better: .lower, format: .count),
        MetricSpec("deviation", "deviation", better: .lower),
    ]

    package let figures: [ExperimentFigure] = [
        .curves(quantity: "speed", x: "Adapters", y: "Rows per second", isLogarithmic: true),
        .curves(quantity: "memory", x: "Adapters", y: "Bytes stored", isLogarithmic: true),
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["width", "rank", "rows", "adapters"], optional: ["repetitions"])
        let width = try values["width"]!.integer(1...16_384)
        let counts = try values["adapters"]!.list().map { try $0.integer(1...65_536) }
        guard !counts.isEmpty, zip(counts, counts.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw values["adapters"]!.error("must be numbers of adapters in ascending order")
        }
        let (rank, rows) = (try values["rank"]!.integer(1...width), try values["rows"]!.integer(1...65_536))
        let numbers = Double(width) * Double(width + 2 * rows + 2 * rank * counts.last!)
        try reader.checkMemory(4 * numbers, at: values["adapters"]!, "weights and inputs", smaller: "width, rank, rows or adapters")
        return .withoutNetwork(
            entry.name,
            ExperimentConfiguration(
                kind: kind,
                settings: [
                    "width": .integer(width), "rank": .integer(rank), "rows": .integer(rows), "adapters": SettingList.value(counts),
                    "repetitions": .integer(try values["repetitions"]?.integer(1...10_000) ?? 20),
                ]))
    }

    /// The metrics are those of the largest number of adapters.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        guard case .serving(let method)? = try run.recipe else {
            throw MethodError("a row of a serving suite needs a method of serving")
        }
        let (width, rank, rows) = (run.integer("width"), run.integer("rank"), run.integer("rows"))
        let streams = RandomStreams(seed: run.configuration.seed, path: "serving")
        let W0: Tensor<Float> = streams.normal("W0", [width, width], deviation: 1 / Double(width).squareRoot())
        let x: Tensor<Float> = streams.normal("x", [rows, width], deviation: 1)
        let repetitions = run.integer("repetitions")
        let baseSeconds = Self.seconds(repetitions) { _ = product(x, transposed: false, W0, transposed: true) }
        let counts = run.numbers("adapters").map { Int($0) }
        var speed = Series(quantity: "speed", label: nil, x: counts.map(Double.init), y: [])
        var memory = Series(quantity: "memory", label: nil, x: speed.x, y: [])
        var metrics: [String: Double] = [:]
        for (i, count) in counts.enumerated() {
            let adapters = (0..<count).map { adapter in
                ServedAdapter<Float>(
                    A: streams.normal("A\(adapter)", [rank, width], deviation: 1 / Double(width).squareRoot()),
                    B: streams.normal("B\(adapter)", [width, rank], deviation: 1 / Double(rank).squareRoot()), scale: 1)
            }
            var stream = streams.stream("requests for \(count)")
            let chosen = (0..<rows).map { _ in stream.integer(below: count) }
            let server = try method.server(base: W0, adapters: adapters)
            let y = server.outputs(x, adapters: chosen)
            let seconds = Self.seconds(repetitions) { _ = server.outputs(x, adapters: chosen) }
            speed.y.append(Double(rows) / seconds)
            memory.y.append(Double(server.storedBytes))
            metrics = [
                "rowsPerSecond": speed.y.last!, "speedOfBase": baseSeconds / seconds, "storedBytes": memory.y.last!,
                "operations": Double(server.operations(adapters: chosen)) / Double(rows),
                "deviation": Self.deviation(y, x, W0, adapters, chosen),
            ]
            run.report(i + 1, of: counts.count)
        }
        return ExperimentResult(metrics: metrics, series: [speed, memory])
    }

    /// The median of several runs, after one that is not counted.
    private static func seconds(_ repetitions: Int, _ work: () -> Void) -> Double {
        work()
        return Statistics.median(
            (0..<repetitions).map { _ in
                let timer = PhaseTimer()
                timer.measure(work)
                return timer.seconds
            })!
    }

    /// The largest difference from (W0 + B A) x, row by row, relative to the largest output.
    private static func deviation(
        _ y: Tensor<Float>, _ x: Tensor<Float>, _ W0: Tensor<Float>, _ adapters: [ServedAdapter<Float>], _ chosen: [Int]
    ) -> Double {
        var expected = product(x, transposed: false, W0, transposed: true)
        for adapter in Set(chosen).sorted() {
            let part = product(
                product(x, transposed: false, adapters[adapter].A, transposed: true), transposed: false, adapters[adapter].B,
                transposed: true)
            for row in chosen.indices where chosen[row] == adapter {
                for j in 0..<expected.columns { expected[row, j] += Float(adapters[adapter].scale) * part[row, j] }
            }
        }
        let difference = zip(y.values, expected.values).map { abs($0 - $1) }.max()!
        return Double(difference / expected.values.map { abs($0) }.max()!)
    }
}
