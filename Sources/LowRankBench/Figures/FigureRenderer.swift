import Foundation

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
    /// - Throws: `FigureError` when gnuplot is missing or fails; an error of the file system.
    @discardableResult
    public static func render(_ input: FigureInput, into folder: URL) throws -> Output {
        guard GnuplotProcess.executable() != nil else { throw FigureError.gnuplotMissing }
        let sections = sections(input)
        let figures = sections.flatMap(\.figures)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try removeStale(keeping: Set(figures.map(\.name)), in: folder)
        try draw(figures, in: folder)
        try write(FigureIndex.text(suite: input.suite, sections), FigureIndex.fileName, in: folder)
        return Output(
            names: figures.map(\.name), index: folder.appendingPathComponent(FigureIndex.fileName))
    }

    /// Writes and draws figures into a folder that exists.
    static func draw(_ figures: [Figure], in folder: URL) throws {
        for figure in figures {
            try write(figure.table.text, "\(figure.name).tsv", in: folder)
            try write(figure.script.text, "\(figure.name).gp", in: folder)
        }
        try GnuplotProcess.run(figures.map { "\($0.name).gp" }, in: folder)
    }

    static func sections(_ input: FigureInput) -> [FigureIndex.Section] {
        let styles = RowStyles(input)
        return zip(input.tasks, slugs(input.tasks.map(\.name))).map { task, slug in
            let figures = [
                LearningCurvesFigure.figure(for: task, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .optimizerState, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .totalMemory, slug: slug, styles: styles),
                ParetoFigure.figure(for: task, cost: .time, slug: slug, styles: styles),
                GapFigure.figure(for: task, slug: slug, styles: styles),
                MemoryFigure.figure(for: task, slug: slug, styles: styles),
                ThroughputFigure.figure(for: task, slug: slug, styles: styles),
                LearningRateFigure.figure(for: task, slug: slug, styles: styles),
                EffectiveRankFigure.figure(for: task, slug: slug, styles: styles),
                WeightKindFigure.figure(for: task, quantity: .overlap, slug: slug, styles: styles),
                SpectrumFigure.figure(for: task, slug: slug, styles: styles),
                WeightKindFigure.figure(for: task, quantity: .capturedEnergy, slug: slug, styles: styles),
            ]
            return FigureIndex.Section(
                task: task.name, figures: figures.compactMap(\.self), notes: FigureNotes.failures(task.rows))
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

    private static func removeStale(keeping names: Set<String>, in folder: URL) throws {
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where FigureKind.owns(file) && !names.contains(file.deletingPathExtension().lastPathComponent) {
            try FileManager.default.removeItem(at: file)
        }
    }

    private static func write(_ text: String, _ name: String, in folder: URL) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }
}
