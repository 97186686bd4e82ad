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
        MetricSpec("requestsPerSecond", "requests/s", better: .higher, format: .count),
        MetricSpec("latency", "latency, median", better: .lower, format: .seconds),
        MetricSpec("latency95", "latency, 95 %", better: .lower, format: .seconds),
        MetricSpec("storedBytes", "stored", better: .lower, format: .bytes),
        MetricSpec("operations", "FLOPs a row", better: .lower, format: .count),
        MetricSpec("deviation", "deviation", better: .lower),
    ]

    package let figures: [ExperimentFigure] = [
        .curves(quantity: "speed", x: "Adapters", y: "Rows per second", isLogarithmic: true),
        .curves(quantity: "latency", x: "Adapters", y: "Latency of 95 % of the requests (seconds)", isLogarithmic: true),
        .curves(quantity: "memory", x: "Adapters", y: "Bytes stored", isLogarithmic: true),
    ]

    /// Of an output, relative to the largest; more is a fault.
    private static let largestDeviation = 1e-5

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(
            required: ["width", "ranks", "rows", "adapters", "trace"], optional: ["popularity", "repetitions"])
        let width = try values["width"]!.integer(1...16_384)
        let counts = try values["adapters"]!.list().map { try $0.integer(1...65_536) }
        guard !counts.isEmpty, zip(counts, counts.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw values["adapters"]!.error("must be numbers of adapters in ascending order")
        }
        let ranks = try values["ranks"]!.list().map { try $0.integer(1...width) }
        guard !ranks.isEmpty else { throw values["ranks"]!.error("must be ranks, which the adapters take in turn") }
        let rows = try values["rows"]!.integer(1...65_536)
        let numbers = Double(width) * Double(width + 2 * rows + 4 * ranks.max()! * max(counts.last!, rows))
        try reader.checkMemory(4 * numbers, at: values["adapters"]!, "weights and inputs", smaller: "width, ranks, rows or adapters")
        let trace = try values["trace"]!.settings(required: ["requests", "tokens", "load"], optional: ["variation"])
        return .withoutNetwork(
            entry.name,
            ExperimentConfiguration(
                kind: kind,
                settings: [
                    "width": .integer(width), "ranks": SettingList.value(ranks), "rows": .integer(rows),
                    "adapters": SettingList.value(counts), "popularity": .real(try values["popularity"]?.real(0...10) ?? 0),
                    "repetitions": .integer(try values["repetitions"]?.integer(1...10_000) ?? 20),
                    "requests": .integer(try trace["requests"]!.integer(1...1_000_000)),
                    "tokens": .integer(try trace["tokens"]!.integer(1...1_000_000)),
                    "load": .real(try trace["load"]!.real(1e-6...1000)),
                    "variation": .real(try trace["variation"]?.real(0.01...100) ?? 1),
                ]))
    }

    /// The metrics are those of the largest number of adapters. The requests of the trace ask for `load` times the rows a second that the
    /// base weight alone serves.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        guard case .serving(let method)? = try run.recipe else {
            throw MethodError("a row of a serving suite needs a method of serving")
        }
        let (width, ranks, rows) = (run.integer("width"), run.numbers("ranks").map { Int($0) }, run.integer("rows"))
        let streams = RandomStreams(seed: run.configuration.seed, path: "serving")
        let W0: Tensor<Float> = streams.normal("W0", [width, width], deviation: 1 / Double(width).squareRoot())
        let x: Tensor<Float> = streams.normal("x", [rows, width], deviation: 1)
        let repetitions = run.integer("repetitions")
        let baseSeconds = Self.seconds(repetitions) { _ = product(x, transposed: false, W0, transposed: true) }
        let counts = run.numbers("adapters").map { Int($0) }
        let tokens = run.integer("tokens")
        var speed = Series(quantity: "speed", label: nil, x: counts.map(Double.init), y: [])
        var (latency, memory) = (speed, speed)
        (latency.quantity, memory.quantity) = ("latency", "memory")
        var metrics: [String: Double] = [:]
        for (i, count) in counts.enumerated() {
            let adapters = (0..<count).map { adapter in
                let rank = ranks[adapter % ranks.count]
                return ServedAdapter<Float>(
                    A: streams.normal("A\(adapter)", [rank, width], deviation: 1 / Double(width).squareRoot()),
                    B: streams.normal("B\(adapter)", [width, rank], deviation: 1 / Double(rank).squareRoot()), scale: 1)
            }
            let popularity = AdapterPopularity(adapters: count, exponent: run.real("popularity"))
            var stream = streams.stream("requests for \(count)")
            let chosen = (0..<rows).map { _ in popularity.draw(&stream) }
            let server = try method.server(base: W0, adapters: adapters)
            let deviation = Self.deviation(server.outputs(x, adapters: chosen), x, W0, adapters, chosen)
            guard deviation <= Self.largestDeviation else {
                throw RunFailure.diverged("outputs differ from those of single adapters by \(deviation) of the largest")
            }
            let seconds = Self.seconds(repetitions) { _ = server.outputs(x, adapters: chosen) }
            let trace = ServingTrace(
                count: run.integer("requests"), of: popularity, tokens: tokens,
                rate: run.real("load") * Double(rows) / baseSeconds / Double(tokens), variation: run.real("variation"),
                streams: streams.scoped("trace for \(count)"))
            let outcome = trace.served(rows: rows) { batch in
                let (timer, inputs) = (PhaseTimer(), x.leadingRows(batch.count))
                timer.measure { _ = server.outputs(inputs, adapters: batch) }
                return timer.seconds
            }
            speed.y.append(Double(rows) / seconds)
            memory.y.append(Double(server.storedBytes))
            let sorted = outcome.latencies.sorted()
            latency.y.append(sorted[sorted.count * 95 / 100])
            metrics = [
                "rowsPerSecond": speed.y.last!, "speedOfBase": baseSeconds / seconds, "storedBytes": memory.y.last!,
                "requestsPerSecond": Double(sorted.count) / outcome.end, "latency": Statistics.median(sorted)!,
                "latency95": latency.y.last!, "operations": Double(server.operations(adapters: chosen)) / Double(rows),
                "deviation": deviation,
            ]
            run.report(i + 1, of: counts.count)
        }
        return ExperimentResult(metrics: metrics, series: [speed, latency, memory])
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
