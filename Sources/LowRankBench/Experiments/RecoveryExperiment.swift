import Foundation
import LowRankCore
import LowRankMethods

/// Spoils entries of matrices, and measures how well they are found again.
///
///     D = L + S          S: zero but for a share of the entries
///
///     planted:           L = A B, A: n x r, B: r x n of N(0, 1);  a spoilt entry is off by a number from [-5, 5]
///     a photograph:      L = its pixels, from 0 to 1;  a spoilt pixel has any number from [0, 1] instead
///
/// A planted L is *recovered* when the relative error is below the tolerance. Where the entries left clean are fewer than the
/// degrees of freedom of rank r, (1 - share) n^2 < r (2 n - r), no method can do that.
package struct RecoveryExperiment: Experiment {
    package let kind = MethodKind.recovery

    package let metrics = [
        MetricSpec("recovered", "recovered", better: .higher, headline: true, format: .percent),
        MetricSpec("medianError", "median error", better: .lower),
        MetricSpec("iterations", "iterations", better: .lower, format: .decimals(0)),
        MetricSpec("recoverySeconds", "time", better: .lower, format: .seconds),
    ]

    package let figures: [ExperimentFigure] = [
        .map(quantity: "recovered", x: "Rank", y: "Share of spoilt entries", z: "Share of seeds recovered"),
        .curves(quantity: "pictureError", x: "Share of spoilt pixels", y: "Relative error of the picture"), .headline,
    ]

    package func task(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let isPicture = try entry.value.entries().contains { $0.name == "picture" }
        let values = try entry.value.settings(
            required: isPicture ? ["picture", "corruption"] : ["size", "ranks", "corruption"],
            optional: isPicture ? [] : ["tolerance"])
        var settings = ["corruption": SettingList.value(try list("corruption", values) { try $0.real(0...1) })]
        if isPicture {
            let name = try values["picture"]!.text()
            settings["picture"] = .text(name)
            settings["sha256"] = .text(try sha256(ofPicture: name, at: values["picture"]!))
        } else {
            let size = try values["size"]!.integer(2...2000)
            settings["size"] = .integer(size)
            settings["ranks"] = SettingList.value(try list("ranks", values) { try $0.integer(1...size) })
            settings["tolerance"] = .real(try values["tolerance"]?.positiveReal() ?? 1e-3)
        }
        return .withoutNetwork(entry.name, ExperimentConfiguration(kind: kind, settings: settings))
    }

    private func list<T>(
        _ name: String, _ values: [String: SettingNode], _ item: (SettingNode) throws -> T
    ) throws -> [T] {
        let items = try values[name]!.list()
        guard !items.isEmpty else { throw values[name]!.error("needs at least one number") }
        return try items.map(item)
    }

    /// `name`: one of the package's photographs, or the path of a PGM file.
    private func sha256(ofPicture name: String, at node: SettingNode) throws -> String {
        if let photograph = Photograph(rawValue: name) { return photograph.sha256 }
        do {
            _ = try GreyPicture(path: name)
            return try ContentHash.ofFile(name)
        } catch {
            throw node.error("\(error); or name one of \(Photograph.allCases.map(\.rawValue).joined(separator: ", "))")
        }
    }

    /// A row without a method shows what nothing does about the spoilt entries.
    package func run(_ run: ExperimentRun) throws -> ExperimentResult {
        run.configuration.experiment!.settings["picture"] == nil ? try planted(run) : try picture(run)
    }

    private func planted(_ run: ExperimentRun) throws -> ExperimentResult {
        let (n, ranks, shares) = (run.integer("size"), run.numbers("ranks"), run.numbers("corruption"))
        var cases = Cases(count: ranks.count * shares.count)
        var map = Series(quantity: "recovered", label: nil, x: [], y: [], z: [])
        for rank in ranks {
            for share in shares {
                let streams = RandomStreams(seed: run.configuration.seed, path: "rank \(Int(rank)), share \(share)")
                let A: Tensor<Double> = streams.normal("A", [n, Int(rank)], deviation: 1)
                let B: Tensor<Double> = streams.normal("B", [Int(rank), n], deviation: 1)
                let L = product(A, B)
                let error = try cases.error(run, L, streams, share: share, from: -5, to: 5) { $0 + $1 }
                map.x.append(rank)
                map.y.append(share)
                map.z!.append(error < run.real("tolerance") ? 1 : 0)
            }
        }
        let steps = stride(from: ranks.min()!, through: ranks.max()!, by: 0.125)
        let limit = Series(
            quantity: "recovered", label: "as many clean entries as degrees of freedom", x: Array(steps),
            y: steps.map { 1 - $0 * (2 * Double(n) - $0) / Double(n * n) })
        var result = ExperimentResult(metrics: cases.metrics, series: [map, limit])
        result.metrics["recovered"] = map.z!.reduce(0, +) / Double(map.x.count)
        return result
    }

    private func picture(_ run: ExperimentRun) throws -> ExperimentResult {
        let name = run.text("picture")
        let picture = try Photograph(rawValue: name)?.picture(cache: PackageCache(directory: run.cacheDirectory.path))
            ?? GreyPicture(path: name)
        let L = Tensor(picture.pixels, shape: [picture.rows, picture.columns])
        let shares = run.numbers("corruption")
        var cases = Cases(count: shares.count)
        let errors = try shares.map { share in
            let streams = RandomStreams(seed: run.configuration.seed, path: "share \(share)")
            return try cases.error(run, L, streams, share: share, from: 0, to: 1) { $1 }
        }
        return ExperimentResult(
            metrics: cases.metrics, series: [Series(quantity: "pictureError", label: nil, x: shares, y: errors)])
    }
}

/// What was measured on the matrices of a run.
private struct Cases {
    let count: Int
    private var errors: [Double] = []
    private var iterations = 0
    private let timer = PhaseTimer()

    init(count: Int) { self.count = count }

    var metrics: [String: Double] {
        [
            "medianError": Statistics.median(errors)!, "iterations": Double(iterations) / Double(errors.count),
            "recoverySeconds": timer.seconds / Double(errors.count),
        ]
    }

    /// Spoils L, runs the method, and returns the relative error of what it found.
    mutating func error(
        _ run: ExperimentRun, _ L: Tensor<Double>, _ streams: RandomStreams, share: Double, from low: Double, to high: Double,
        spoil: (_ entry: Double, _ number: Double) -> Double
    ) throws -> Double {
        var D = L
        let spoilt = streams.sample("support", Int((share * Double(D.count)).rounded()), of: D.count)
        let numbers: Tensor<Double> = streams.uniform("values", [spoilt.count], from: low, to: high)
        for (k, i) in spoilt.enumerated() { D[i] = spoil(D[i], numbers[k]) }
        var estimate = D
        if case .recovery(let method)? = try run.recipe {
            let found = try timer.measure { try method.recover(["D": D], streams: streams) { _, _ in } }
            guard let L = found.parts["L"] else { throw MethodError("the method returns no low-rank part 'L'") }
            estimate = L
            iterations += found.iterations
        }
        let difference = zip(estimate.values, L.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        errors.append((difference / L.values.reduce(0) { $0 + $1 * $1 }).squareRoot())
        run.report(errors.count, of: count)
        return errors.last!
    }
}
