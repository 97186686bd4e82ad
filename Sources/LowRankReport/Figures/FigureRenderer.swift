import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Draws the figures of a suite: for each a table, a script, an SVG and a PNG in one folder, and an index.
public enum FigureRenderer {
    /// What `render` left in the folder.
    public struct Output: Sendable {
        /// Names of the figures, without extension, in the order of the index.
        public let names: [String]
        public let index: URL
    }

    /// Draws everything the input has data for. Figures of an earlier call that are not drawn any more
    /// are removed, so that the folder never shows a result that is gone.
    ///
    /// - Parameter published: gaps of larger networks; asked for where the suite is a ladder of sizes.
    /// - Throws: `FigureError` when gnuplot is missing or fails, `InputError` when a file cannot be written; the figures
    ///   that were there are unchanged then.
    @discardableResult
    public static func render(
        _ results: SuiteResults, published: () throws -> [FigureInput.PublishedGap] = { [] }, into folder: URL
    ) throws -> Output {
        guard let kind = results.manifest.experiment else {
            var input = FigureInput(results)
            if input.ladder != nil { input.published = try published() }
            return try render(input, into: folder)
        }
        return try render(ExperimentFigures(results, Experiments.of(kind)).sections, of: results.manifest.suite, into: folder)
    }

    @discardableResult
    static func render(_ input: FigureInput, into folder: URL) throws -> Output {
        try render(sections(input), of: input.suite, into: folder)
    }

    private static func render(_ sections: [FigureIndex.Section], of suite: String, into folder: URL) throws -> Output {
        guard GnuplotProcess.executable() != nil else { throw FigureError.gnuplotMissing }
        let figures = sections.flatMap(\.figures)
        try draw(figures, in: folder, replacing: FigureKind.owns)
        try AtomicFile.write(
            FigureIndex.text(suite: suite, sections), to: folder.appendingPathComponent(FigureIndex.fileName))
        return Output(
            names: figures.map(\.name), index: folder.appendingPathComponent(FigureIndex.fileName))
    }

    /// Draws figures into a folder, which is created. They are drawn in a folder inside it and moved when all of them are
    /// whole, so that a failure leaves the earlier ones as they were.
    ///
    /// - Parameter isOwn: whether a file belongs to figures of this kind; those that are not drawn any more are removed.
    static func draw(_ figures: [Figure], in folder: URL, replacing isOwn: (URL) -> Bool) throws {
        let manager = FileManager.default
        let unfinished = folder.appendingPathComponent("unfinished", isDirectory: true)
        try? manager.removeItem(at: unfinished)
        try AtomicFile.createFolder(unfinished)
        do {
            for figure in figures {
                try AtomicFile.write(figure.table.text, to: unfinished.appendingPathComponent("\(figure.name).tsv"))
                try AtomicFile.write(figure.script.text, to: unfinished.appendingPathComponent("\(figure.name).gp"))
            }
            try GnuplotProcess.run(figures.map { "\($0.name).gp" }, in: unfinished)
            let files = figures.flatMap { figure in FigureKind.extensions.map { "\(figure.name).\($0)" } }
            for file in files where !isWhole(unfinished.appendingPathComponent(file)) {
                throw FigureError.notWhole(file: folder.appendingPathComponent(file).relativePath)
            }
            for file in files {
                try AtomicFile.move(unfinished.appendingPathComponent(file), to: folder.appendingPathComponent(file))
            }
            try manager.removeItem(at: unfinished)
            for file in try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where isOwn(file) && !files.contains(file.lastPathComponent) { try manager.removeItem(at: file) }
        } catch FigureError.gnuplotFailed(let script, let message) {
            // The script stays, to be run by hand.
            throw FigureError.gnuplotFailed(script: script, message: message)
        } catch {
            try? manager.removeItem(at: unfinished)
            throw error
        }
    }

    /// Whether a picture has its end; tables and scripts are written whole.
    private static func isWhole(_ file: URL) -> Bool {
        let content = FileManager.default.contents(atPath: file.path) ?? Data()
        return switch file.pathExtension {
        case "svg": String(decoding: content.suffix(20), as: UTF8.self).contains("</svg>")
        case "png": content.suffix(8).starts(with: Data("IEND".utf8))
        default: true
        }
    }

    static func sections(_ input: FigureInput) -> [FigureIndex.Section] {
        let styles = RowStyles(input)
        let sizes = input.ladder.map { ladder in
            FigureIndex.Section(
                task: "All sizes", figures: LadderFigure.figures(for: ladder, published: input.published, styles: styles), notes: [])
        }
        return [sizes].compactMap(\.self) + zip(input.tasks, slugs(input.tasks.map(\.name))).map { task, slug in
            let costs = [
                LearningCurvesFigure.figure(for: task, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .optimizerState, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .totalMemory, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .time, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .trainedParameters, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .forgetting, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .updateRank, slug: slug, styles: styles),
            ]
            let bestRates = BestRateFigure(task, styles)
            let others = [
                MemoryFigure.figure(for: task, slug: slug, styles: styles),
                ThroughputFigure.figure(for: task, slug: slug, styles: styles),
                LearningRateFigure.figure(for: task, slug: slug, styles: styles),
                bestRates?.againstRank(slug: slug),
                bestRates?.againstCurvature(slug: slug),
                EffectiveRankFigure.figure(for: task, slug: slug, styles: styles),
                WeightKindFigure.figure(for: task, quantity: .overlap, slug: slug, styles: styles),
                SpectrumFigure.figure(for: task, slug: slug, styles: styles),
                WeightKindFigure.figure(for: task, quantity: .capturedEnergy, slug: slug, styles: styles),
                UpdateRanksFigure(task, styles)?.figure(slug: slug),
            ]
            return FigureIndex.Section(
                task: task.name,
                figures: costs.compactMap(\.self) + GapFigure.figures(for: task, slug: slug, styles: styles) + others.compactMap(\.self),
                notes: FigureNotes.failures(task.rows))
        }
    }

    /// File names for tasks: lower-case letters, digits and hyphens, numbered where they would coincide.
    static func slugs(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            let words = name.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
            let base = words.isEmpty ? "task" : words.joined(separator: "-")
            var slug = base
            var number = 2
            while !taken.insert(slug).inserted {
                slug = "\(base)-\(number)"
                number += 1
            }
            return slug
        }
    }
}
