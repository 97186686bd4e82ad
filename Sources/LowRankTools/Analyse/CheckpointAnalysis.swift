import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Measures the weights of a checkpoint, and what training made of those of its base.
public struct CheckpointAnalysis {
    /// What the columns of the table are, in lines that a terminal of 80 columns does not break.
    public static var columnHelp: String {
        let indent = WeightMeasures.columns.map(\.name.count).max()! + 4
        return WeightMeasures.columns.map { column in
            var lines = [("  " + column.name).padding(toLength: indent, withPad: " ", startingAt: 0)]
            for word in column.meaning.split(separator: " ") {
                let isFirst = lines[lines.count - 1].hasSuffix(" ")
                if lines[lines.count - 1].count + word.count < 79 {
                    lines[lines.count - 1] += (isFirst ? "" : " ") + word
                } else {
                    lines.append(String(repeating: " ", count: indent) + word)
                }
            }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// Where the weights after training come from.
    private enum Tuned {
        case checkpoint(CheckpointMatrices)
        /// Of the base.
        case adapter(PeftAdapter)
    }

    private let tuned: Tuned
    private let base: CheckpointMatrices?
    private let entries: [CheckpointMatrices.Entry]
    private let intruders: any AnalysisMethod
    private let report: ProgressReport

    /// - Parameters:
    ///   - checkpoint: a safetensors file, a folder with one or with shards, a GGUF file, or a folder of `peft`.
    ///   - base: what it was fine-tuned from; nil for measures of the weights alone.
    ///   - selection: parts of names of which a weight has to have one; empty for all weights.
    ///   - intruders: k and eps of the method 'intruder-dimensions'.
    /// - Throws: `InputError` that names the file and the weight.
    public init(
        _ checkpoint: String, base: String?, selection: [String], intruders: [String: HyperValue], report: ProgressReport
    ) throws {
        let isAdapter = FileManager.default.fileExists(atPath: "\(checkpoint)/\(PeftAdapter.configurationName)")
        guard case .analysis(let method) = try MethodRegistry.entry(IntruderDimensions.card.id).recipe(intruders) else {
            preconditionFailure("intruder-dimensions measures weights")
        }
        self.intruders = method
        self.report = report
        var entries: [CheckpointMatrices.Entry]
        if isAdapter {
            guard let base else {
                throw InputError("\(checkpoint): holds an adapter of peft; add --base with the network that it changes")
            }
            let (adapter, network) = (try PeftAdapter(checkpoint), try CheckpointMatrices(base))
            try adapter.checkBelongs(to: network.entries.map(\.weightShape), tensors: network.names, of: base)
            entries = network.entries.filter { adapter.changes($0.weightShape) }
            guard !entries.isEmpty else { throw InputError("\(checkpoint): changes no matrix of \(base)") }
            (tuned, self.base) = (.adapter(adapter), network)
        } else {
            let matrices = try CheckpointMatrices(checkpoint)
            self.base = try base.map { try CheckpointMatrices($0) }
            entries = matrices.entries
            tuned = .checkpoint(matrices)
            try self.base.map { try Self.check(matrices, against: $0) }
        }
        if !selection.isEmpty {
            let names = entries.map(\.name)
            entries = entries.filter { entry in selection.contains { entry.name.contains($0) } }
            guard !entries.isEmpty else {
                throw InputError(
                    "\(checkpoint): no weight's name has '\(selection.joined(separator: "' or '"))' in it; "
                        + suggestion(for: selection[0], among: names))
            }
        }
        self.entries = entries
    }

    private static func check(_ tuned: CheckpointMatrices, against base: CheckpointMatrices) throws {
        let shared = tuned.entries.compactMap { entry in base.entry(entry.name).map { (entry, $0) } }
        guard !shared.isEmpty else {
            throw InputError(
                "\(base.path): has no weight of \(tuned.path) ('\(base.entries[0].name)' is one of its own, "
                    + "'\(tuned.entries[0].name)' of the other's); name the checkpoint that it was fine-tuned from")
        }
        for (after, before) in shared where (after.rows, after.columns) != (before.rows, before.columns) {
            throw InputError(
                "\(tuned.path): weight '\(after.name)' is \(after.rows) x \(after.columns), and \(before.rows) x "
                    + "\(before.columns) in \(base.path); name the checkpoint that it was fine-tuned from")
        }
    }

    /// Measures every weight, and writes the table.
    /// - Throws: `InputError` at once when the table cannot be written.
    public func write(to path: String) throws {
        let url = URL(fileURLWithPath: path)
        try AtomicFile.checkIsWritable(url)
        let costs = entries.map { Double($0.rows) * Double($0.columns) * Double(min($0.rows, $0.columns)) }
        let total = costs.reduce(0, +)
        let start = ContinuousClock.now
        var (done, rows): (Double, [WeightMeasures]) = (0, [])
        for (entry, cost) in zip(entries, costs) {
            let (measures, note) = try measure(entry)
            rows.append(measures)
            done += cost
            let left = (ContinuousClock.now - start).inSeconds * (total - done) / done
            report.say(
                "[\(rows.count)/\(entries.count)] \(entry.name), \(entry.rows) x \(entry.columns): \(note)"
                    + (rows.count < entries.count ? "; about \(Format.duration(left)) left" : ""))
        }
        let lines = [WeightMeasures.columns.map(\.name)] + rows.map { row in WeightMeasures.columns.map { $0.text(row) } }
        let text = lines.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
        try AtomicFile.write(text, to: url)
        report.say("\(path): \(rows.count) weights")
    }

    /// - Returns: the measures, and what to say of them.
    private func measure(_ entry: CheckpointMatrices.Entry) throws -> (WeightMeasures, String) {
        var measures = WeightMeasures(name: entry.name, rows: entry.rows, columns: entry.columns)
        let W0 = try base?.entry(entry.name).map { _ in try base!.matrix(entry.name) }
        let (W, precision) = try tunedWeight(entry, from: W0)
        guard W.isFinite, W0?.isFinite ?? true else { return (measures, "has entries that are not finite; left empty") }
        do {
            guard let W0 else {
                let spectrum = Spectrum(try W.singularValues(), rows: W.rows, columns: W.columns)
                measures.spectrum = spectrum
                let note = Self.note(spectrum)
                return (measures, base == nil ? note : note + ", not in the base")
            }
            let analysis = try intruders.measure(["W": W], base: ["W": W0])
            func spectrum(_ series: String) -> Spectrum {
                Spectrum(analysis.series[series]!.values, rows: W.rows, columns: W.columns)
            }
            let (all, change, found) = (
                spectrum("singular_values.W"), spectrum("update_singular_values.W"), analysis.weights[0].metrics
            )
            measures.spectrum = all
            let update = WeightMeasures.Update(
                intruders: Int(found["intruders"]!), leastCosine: found["leastCosine"]!, spectrum: change,
                tolerance: Self.rounding(W, precision), relativeNorm: change.frobeniusNorm / W0.norm)
            measures.update = update
            return (measures, Self.note(all) + ", update of rank \(update.rank), \(update.intruders) intruders")
        } catch let error as DecompositionError {
            return (measures, "\(error); left empty")
        }
    }

    private func tunedWeight(
        _ entry: CheckpointMatrices.Entry, from W0: Tensor<Double>?
    ) throws -> (weight: Tensor<Double>, precision: Double) {
        switch tuned {
        case .checkpoint(let matrices): (try matrices.matrix(entry.name), entry.precision)
        case .adapter(let adapter):
            // Its sum with the base is formed here.
            (try adapter.effectiveWeight(entry.weightShape, from: W0!), Double.ulpOfOne)
        }
    }

    /// The spectral norm of errors of half a unit in the last place, independent of each other.
    private static func rounding(_ W: Tensor<Double>, _ precision: Double) -> Double {
        let (m, n) = (Double(W.rows), Double(W.columns))
        // Singular values of W - W0 are computed to about as many units in the last place as it has rows.
        let computed = max(m, n) * Double.ulpOfOne * W.norm
        return max(precision / 2 * W.norm * (m.squareRoot() + n.squareRoot()) / (m * n).squareRoot(), computed)
    }

    private static func note(_ spectrum: Spectrum) -> String {
        String(format: "effective rank %.1f, %d spikes", spectrum.effectiveRank, spectrum.spikes)
    }

    private static func field(_ text: String) -> String {
        text.contains { "\",\n".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
