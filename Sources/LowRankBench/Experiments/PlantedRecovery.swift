import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A matrix of known rank, and how it is shown.
///
///     L = A B              A: n x r, B: r x n of N(0, 1); with a condition number c: orthonormal columns and rows, between
///                          them c^(-i / (r - 1)), i = 0..r-1; scaled to entries of mean square 1
///     sampling:            so large a share of the entries is seen
///     corruption:          all are seen, and so large a share is off by numbers from [-5, 5]
///     noise:               all that is seen is off by N(0, noise^2)
///
/// With `measurements: gaussian` L = A A^T / ||A A^T||, and what is seen are numbers <A_i, L>, the A_i symmetric of N(0, 1):
/// as many as the free entries of L, n (n + 1) / 2, times the sampling; spoilt ones are off by N(0, 10^2).
struct PlantedSetting {
    /// What a task can vary.
    enum Axis: String, CaseIterable {
        case size, rank, sampling, corruption, noise, condition

        var quantity: String { self == .size ? "secondsByObservations" : "errorBy\(rawValue.prefix(1).uppercased())\(rawValue.dropFirst())" }
        var title: String {
            switch self {
            case .size: "Observations"
            case .rank: "Rank"
            case .sampling: "Observations over free entries"
            case .corruption: "Share of spoilt observations"
            case .noise: "Deviation of the noise"
            case .condition: "Condition number"
            }
        }
        var ordinate: String { self == .size ? "Seconds" : "Relative error" }
        var isLogarithmic: Bool { [.size, .noise, .condition].contains(self) }

        fileprivate func read(_ node: SettingNode) throws -> Double {
            switch self {
            case .size: Double(try node.integer(2...2000))
            case .rank: Double(try node.integer(1...2000))
            case .sampling, .corruption: try node.real(0...1)
            case .noise: try node.real(0...1e6)
            case .condition: try node.real(1...1e12)
            }
        }
    }

    private let numbers: [Axis: Double]
    let isMeasured: Bool
    let n: Int

    init(_ numbers: [Axis: Double], isMeasured: Bool) {
        (self.numbers, self.isMeasured, n) = (numbers, isMeasured, Int(numbers[.size]!))
    }

    var rank: Int { Int(numbers[.rank]!) }
    /// How many numbers determine L, were it not of low rank.
    private var freeEntries: Int { isMeasured ? n * (n + 1) / 2 : n * n }
    var observations: Int { Int(((numbers[.sampling] ?? 1) * Double(freeEntries)).rounded()) }

    /// The share of the free entries that the degrees of freedom of a rank are.
    func degreesOfFreedom(rank r: Double) -> Double {
        let n = Double(n)
        return isMeasured ? (r * n - r * (r - 1) / 2) / (n * (n + 1) / 2) : r * (2 * n - r) / (n * n)
    }

    /// What makes the draws of one setting other than those of the next.
    var name: String { numbers.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue) \($0.value)" }.joined(separator: ", ") }

    func draw(_ streams: RandomStreams) throws -> (L: Tensor<Double>, observed: NamedTensors<Double>) {
        let r = rank
        var L: Tensor<Double>
        if let condition = numbers[.condition] {
            let left: Tensor<Double> = streams.orthonormal("A", [n, r])
            let right = isMeasured ? left : streams.orthonormal("B", [n, r])
            L = product(
                left.scalingColumns(by: (0..<r).map { pow(condition, -Double($0) / Double(max(r - 1, 1))) }), transposed: false,
                right, transposed: true)
            L = (Double(n) / L.norm) * L
        } else {
            let A: Tensor<Double> = streams.normal("A", [n, r], deviation: 1)
            L = isMeasured ? product(A, transposed: false, A, transposed: true) : product(A, streams.normal("B", [r, n], deviation: 1))
        }
        if isMeasured { L = (1 / L.norm) * L }
        let rankTold = ("rank", Tensor<Double>.scalar(r))
        let noise = numbers[.noise] ?? 0
        func spoil(_ y: inout Tensor<Double>, _ numbers: (Int) -> Tensor<Double>) {
            if noise > 0 { y = y + streams.normal("noise", y.shape, deviation: noise) }
            guard let share = self.numbers[.corruption] else { return }
            let spoilt = streams.sample("support", Int((share * Double(y.count)).rounded()), of: y.count)
            let off = numbers(spoilt.count)
            for (k, i) in spoilt.enumerated() { y[i] += off[k] }
        }
        if isMeasured {
            let A = measurements(streams)
            var y = product(A, L.reshaped([n * n, 1])).reshaped([observations])
            spoil(&y) { streams.normal("values", [$0], deviation: 10) }
            return (L, NamedTensors([("A", A.reshaped([observations, n, n])), ("y", y), rankTold]))
        }
        var D = L
        spoil(&D) { streams.uniform("values", [$0], from: -5, to: 5) }
        guard numbers[.sampling] != nil else { return (L, NamedTensors([("D", D), rankTold])) }
        var (seen, mask) = (Tensor<Double>.zeros(D.shape), Tensor<Double>.zeros(D.shape))
        for i in streams.sample("seen", observations, of: D.count) { (seen[i], mask[i]) = (D[i], 1) }
        return (L, NamedTensors([("D", seen), ("mask", mask), rankTold]))
    }

    /// [m, n^2]
    private func measurements(_ streams: RandomStreams) -> Tensor<Double> {
        var A: Tensor<Double> = streams.normal("measurements", [observations, n * n], deviation: 1)
        A.write { A in
            for matrix in 0..<observations {
                for i in 0..<n {
                    for j in 0..<i { A[(matrix * n + i) * n + j] = A[(matrix * n + j) * n + i] }
                }
            }
        }
        return A
    }

    // MARK: Suites

    static func settings(_ node: SettingNode) throws -> [String: HyperValue] {
        let values = try node.settings(
            required: ["size", "rank"],
            optional: ["sampling", "corruption", "noise", "condition", "measurements", "trials", "tolerance"])
        guard (values["sampling"] == nil) != (values["corruption"] == nil) else {
            throw node.error("needs one of the keys 'sampling' (a part of the entries is seen) and 'corruption' (a part is wrong)")
        }
        var settings: [String: HyperValue] = [
            "trials": .integer(try values["trials"]?.integer(1...1000) ?? 1),
            "tolerance": .real(try values["tolerance"]?.positiveReal() ?? 1e-3),
        ]
        var varied: [Axis] = []
        var numbers: [Axis: [Double]] = [:]
        for axis in Axis.allCases {
            guard let value = values[axis.rawValue] else { continue }
            if case .sequence = value.node {
                varied.append(axis)
                numbers[axis] = try value.ascending(0 ... .greatestFiniteMagnitude)
                for item in try value.list() { _ = try axis.read(item) }
                if axis.isLogarithmic, numbers[axis]![0] <= 0 { throw value.error("must be above 0 where it varies") }
            } else {
                numbers[axis] = [try axis.read(value)]
            }
            settings[axis.rawValue] = SettingList.value(numbers[axis]!)
        }
        guard varied.count <= 1 || varied.count == 2 && varied[0] == .rank && [.sampling, .corruption].contains(varied[1]) else {
            throw node.error("varies \(varied.map(\.rawValue).joined(separator: " and ")); a task varies one key, or rank and sampling, "
                + "or rank and corruption: give the others one number each")
        }
        settings["varies"] = .text(varied.map(\.rawValue).joined(separator: SettingList.separator))
        let least = Int(numbers[.size]![0])
        guard Int(numbers[.rank]!.last!) <= least else {
            throw values["rank"]!.error("must be at most the size, \(least)")
        }
        if varied == [.size], values["sampling"] == nil { throw values["size"]!.error("varies only beside 'sampling'") }
        if varied == [.size], numbers[.size]!.count < 3 { throw values["size"]!.error("needs three sizes for an exponent") }
        if let measurements = values["measurements"], try measurements.choice(["entries", "gaussian"]) == "gaussian" {
            guard numbers[.size]!.last! <= 60 else { throw values["size"]!.error("must be at most 60 with gaussian measurements") }
            settings["measurements"] = .text("gaussian")
        }
        if (numbers[.sampling]?[0] ?? 1) * Double(least * least) < 2 { throw values["sampling"]!.error("leaves no entry to be seen") }
        return settings
    }
}

/// A run on planted matrices: a map, a curve, or the course of single runs, as the task varies two numbers, one or none.
struct PlantedRecovery {
    private let run: ExperimentRun
    private let varied: [PlantedSetting.Axis]
    private let numbers: [PlantedSetting.Axis: [Double]]
    private let isMeasured: Bool
    private let trials: Int

    init(_ run: ExperimentRun) {
        self.run = run
        let settings = run.configuration.experiment!.settings
        varied = run.words("varies").compactMap { PlantedSetting.Axis(rawValue: $0) }
        numbers = Dictionary(uniqueKeysWithValues: PlantedSetting.Axis.allCases.filter { settings[$0.rawValue] != nil }.map { ($0, run.numbers($0.rawValue)) })
        isMeasured = settings["measurements"] != nil
        trials = run.integer("trials")
    }

    /// The varied numbers replaced.
    private func setting(_ chosen: [Double]) -> PlantedSetting {
        PlantedSetting(
            numbers.mapValues { $0[0] }.merging(zip(varied, chosen).map { ($0, $1) }) { $1 }, isMeasured: isMeasured)
    }

    /// All combinations, the first number slowest.
    private var settings: [PlantedSetting] { places.map(setting) }
    private var places: [[Double]] { varied.reduce([[]]) { places, axis in places.flatMap { place in numbers[axis]!.map { place + [$0] } } } }

    var result: ExperimentResult {
        get throws {
            let settings = settings
            var recovery = try RecoveryTrials(run, count: settings.count * trials)
            var (shares, errors, seconds): ([Double], [Double], [Double]) = ([], [], [])
            var course: [Series] = []
            for setting in settings {
                var own: (errors: [Double], seconds: [Double]) = ([], [])
                for trial in 0..<trials {
                    let streams = RandomStreams(seed: run.configuration.seed, path: "\(setting.name), trial \(trial)")
                    let (L, observed) = try setting.draw(streams)
                    let nothing = observed["D"] ?? .zeros(L.shape)
                    var points: [(iteration: Int, seconds: Double, error: Double)] = []
                    let found = try recovery.find(
                        observed, streams, otherwise: nothing, watch: varied.isEmpty && trial == 0
                            ? { iteration, seconds, found in
                                guard Self.isDrawn(iteration) else { return }
                                points.append((iteration, seconds, RecoveryTrials.relativeError(try found(), L)))
                            } : nil)
                    if !points.isEmpty {
                        let errors = points.map { max($0.error, 1e-16) }
                        course = [
                            Series(quantity: "errorByIteration", label: nil, x: points.map { Double($0.iteration) }, y: errors),
                            Series(quantity: "errorBySeconds", label: nil, x: points.map(\.seconds), y: errors),
                        ]
                    }
                    own.errors.append(RecoveryTrials.relativeError(found, L))
                    own.seconds.append(recovery.seconds)
                    recovery.record(error: own.errors.last!)
                }
                shares.append(Double(own.errors.count { $0 < run.real("tolerance") }) / Double(trials))
                errors.append(max(Statistics.median(own.errors)!, 1e-16))
                // What else the machine does only adds.
                seconds.append(own.seconds.min()!)
            }
            var result = ExperimentResult(metrics: recovery.metrics, series: course)
            result.metrics["recovered"] = shares.reduce(0, +) / Double(shares.count)
            switch varied.count {
            // Without a method nothing is recovered.
            case 2: result.series = recovery.hasMethod ? map(shares) : []
            case 1 where varied[0] != .size:
                result.series = [Series(quantity: varied[0].quantity, label: nil, x: numbers[varied[0]]!, y: errors)]
            case 1 where seconds.allSatisfy { $0 > 0 }:
                let observations = settings.map { Double($0.observations) }
                result.series = [Series(quantity: varied[0].quantity, label: nil, x: observations, y: seconds)]
                result.metrics["exponentOfSeconds"] = Statistics.slope(of: seconds.map { log($0) }, over: observations.map { log($0) })
            default: break
            }
            return result
        }
    }

    /// Each of the first thirty, then ever fewer.
    private static func isDrawn(_ iteration: Int) -> Bool {
        iteration <= 30 || iteration % 5 == 0 && iteration <= 150 || iteration % 25 == 0
    }

    private func map(_ shares: [Double]) -> [Series] {
        let quantity = varied[1] == .sampling ? "completed" : "recovered"
        let (ranks, setting) = (numbers[.rank]!, settings[0])
        let steps = Array(stride(from: ranks.min()!, through: ranks.max()!, by: 0.125))
        let limit = steps.map { setting.degreesOfFreedom(rank: $0) }
        return [
            Series(quantity: quantity, label: nil, x: places.map { $0[0] }, y: places.map { $0[1] }, z: shares),
            Series(
                quantity: quantity,
                label: varied[1] == .sampling
                    ? "as many observations as degrees of freedom" : "as many clean observations as degrees of freedom",
                x: steps, y: varied[1] == .sampling ? limit : limit.map { 1 - $0 }),
        ]
    }
}
