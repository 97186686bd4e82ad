import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// An array as a matrix, or as the tensor that it is, of whose known numbers a share is seen; the error is that of the others, over
/// their size.
///
/// Methods get what is seen less the mean of its row of the matrix; a row without a method finds those means.
enum ArrayRecovery {
    static func settings(_ node: SettingNode) throws -> [String: HyperValue] {
        let values = try node.settings(required: ["array", "sampling"], optional: ["every"])
        let shares = try values["sampling"]!.ascending(0.01...0.99)
        let name = try values["array"]!.text()
        let sha256: String
        if let array = NumberArray.Packaged(rawValue: name) {
            sha256 = array.sha256
        } else {
            do {
                _ = try NumberArray(path: name)
                sha256 = try ContentHash.ofFile(name)
            } catch {
                let names = NumberArray.Packaged.allCases.map(\.rawValue).joined(separator: ", ")
                throw values["array"]!.error("\(error); or name one of \(names)")
            }
        }
        return [
            "array": .text(name), "sha256": .text(sha256), "sampling": SettingList.value(shares),
            "every": .integer(try values["every"]?.integer(1...1000) ?? 1),
        ]
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let name = run.text("array")
        let array = try NumberArray.Packaged(rawValue: name)
            .map { try NumberArray($0, cache: PackageCache(directory: run.cacheDirectory.path)) } ?? NumberArray(path: name)
        let every = run.integer("every")
        let columns = (array.columns + every - 1) / every
        let places = (0..<array.rows).flatMap { row in stride(from: 0, to: array.columns, by: every).map { row * array.columns + $0 } }
        let (values, known) = (places.map { array.values[$0] }, places.indices.filter { array.isKnown[places[$0]] })
        let shares = run.numbers("sampling")
        var trials = try RecoveryTrials(run, count: shares.count)
        for share in shares {
            let streams = RandomStreams(seed: run.configuration.seed, path: "share \(share)")
            let order = streams.permutation("seen", known.count)
            let seenCount = min(max(1, Int((share * Double(known.count)).rounded())), known.count - 1)
            let (seen, hidden) = (order[..<seenCount].map { known[$0] }, order[seenCount...].map { known[$0] })
            var (sums, counts) = ([Double](repeating: 0, count: array.rows), [Double](repeating: 0, count: array.rows))
            for i in seen {
                sums[i / columns] += values[i]
                counts[i / columns] += 1
            }
            let means = zip(sums, counts).map { $1 > 0 ? $0 / $1 : 0 }
            var (D, mask) = (Tensor<Double>.zeros([array.rows, columns]), Tensor<Double>.zeros([array.rows, columns]))
            for i in seen { (D[i], mask[i]) = (values[i] - means[i / columns], 1) }
            let shape = trials.reads(.tensorEntries) ? array.extents : D.shape
            let found = try trials.find(
                NamedTensors([("D", D.reshaped(shape)), ("mask", mask.reshaped(shape))]), streams, otherwise: .zeros(D.shape))
            let (error, size) = hidden.reduce((0.0, 0.0)) { sum, i in
                let off = means[i / columns] + found[i] - values[i]
                return (sum.0 + off * off, sum.1 + values[i] * values[i])
            }
            trials.record(error: (error / max(size, .leastNormalMagnitude)).squareRoot())
        }
        return ExperimentResult(
            metrics: trials.metrics, series: [Series(quantity: "hiddenError", label: nil, x: shares, y: trials.errors)])
    }
}
