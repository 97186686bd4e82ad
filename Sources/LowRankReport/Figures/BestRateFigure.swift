import LowRankBench
import LowRankCore
import LowRankMethods

/// The learning rate at which the loss of a row is lowest, against its rank or against the curvature of the loss at the start: a line
/// for each method that has rows of several ranks, named "METHOD, rank 8", and the reference across.
struct BestRateFigure {
    private let task: FigureInput.Task
    private let lines: [(name: String, style: RowStyle, rows: [(row: FigureInput.Row, rank: Int, rates: SeedSpread)])]
    private let reference: SeedSpread?

    /// - Returns: nothing where no method has rows of three ranks whose rates were tuned.
    init?(_ task: FigureInput.Task, _ styles: RowStyles) {
        self.task = task
        var lines: [(name: String, style: RowStyle, rows: [(row: FigureInput.Row, rank: Int, rates: SeedSpread)])] = []
        for row in task.rows {
            guard let rank = row.rank, let rates = SeedSpread(row.bestRates),
                let name = row.label.firstRange(of: ", rank \(rank)").map({ row.label.replacingCharacters(in: $0, with: "") })
            else { continue }
            if let known = lines.firstIndex(where: { $0.name == name }) {
                lines[known].rows.append((row, rank, rates))
            } else {
                lines.append((name, styles[row], [(row, rank, rates)]))
            }
        }
        self.lines = lines.filter { $0.rows.count > 2 }
        reference = task.fullRank.flatMap { SeedSpread($0.bestRates) }
        if self.lines.isEmpty { return nil }
    }

    func againstRank(slug: String) -> Figure? {
        figure(.bestRateRank, slug, x: .init(name: "Rank", isLogarithmic: true), title: "best learning rate against the rank") { _, rank in
            Double(rank)
        }
    }

    func againstCurvature(slug: String) -> Figure? {
        figure(
            .bestRateCurvature, slug, x: .init(name: "Largest eigenvalue of the Hessian at the start", isLogarithmic: true),
            title: "best learning rate against the curvature at the start"
        ) { row, _ in row.metric("curvature")?.mean }
    }

    private func figure(
        _ kind: FigureKind, _ slug: String, x: LinesFigure.Axis, title: String, place: (FigureInput.Row, _ rank: Int) -> Double?
    ) -> Figure? {
        let seeds = lines.flatMap { $0.rows.map(\.rates.count) }.max() ?? 1
        return LinesFigure(
            kind: kind, suffix: "", slug: slug,
            reading: "Where the loss of the tuning runs is lowest: the vertex of a parabola through the best rate tried and its "
                + (seeds > 1 ? "neighbours, mean and range over \(seeds) seeds." : "neighbours, one seed."),
            title: "\(task.name): \(title)", x: x, y: .init(name: "Best peak learning rate", isLogarithmic: true),
            lines: lines.map { line in
                let points = line.rows.compactMap { row, rank, rates in place(row, rank).map { LinesFigure.Point(x: $0, spread: rates) } }
                return .init(name: line.name, style: line.style, points: points.sorted { $0.x < $1.x })
            }, levels: reference.map { [($0.mean, task.fullRank!.label)] } ?? []
        )?.figure
    }
}
