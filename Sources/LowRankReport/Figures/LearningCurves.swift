import LowRankBench
import LowRankCore
import LowRankMethods

/// The evaluation losses of a task's rows during training, over the seeds that reached its end.
struct LearningCurves {
    struct Point {
        var tokens: Int
        var loss: SeedSpread
    }

    let task: FigureInput.Task
    let series: FigureSeries
    /// In the order of the series; none is empty.
    let curves: [[Point]]

    /// - Returns: nothing when no run reached its end.
    init?(_ task: FigureInput.Task, styles: RowStyles) {
        self.task = task
        let rows = task.rows.filter { !Self.curve(of: $0).isEmpty }
        guard !rows.isEmpty else { return nil }
        series = FigureSeries(rows: rows, styles: styles)
        curves = rows.map(Self.curve)
    }

    /// The spread over completed runs at each number of tokens that any of them was evaluated at.
    static func curve(of row: FigureInput.Row) -> [Point] {
        var losses: [Int: [Double]] = [:]
        for run in row.runs where run.status == .completed {
            for point in run.curve where point.evaluationLoss.isFinite {
                losses[point.tokens, default: []].append(point.evaluationLoss)
            }
        }
        return losses.keys.sorted().map { Point(tokens: $0, loss: SeedSpread(losses[$0]!)!) }
    }

    var count: Int { curves.count }
    var lastTokens: Double { Double(curves.map { $0.last!.tokens }.max()!) }
    func finalLoss(_ i: Int) -> Double { curves[i].last!.loss.mean }

    var table: DataTable {
        var table = DataTable(["series", "row", "label", "tokens", "seeds", "mean", "low", "high", "last"])
        for (i, (row, curve)) in zip(series.rows, curves).enumerated() {
            for (k, point) in curve.enumerated() {
                table.append([
                    .init(i + 1), .init(row.id), .init(row.label), .init(point.tokens),
                    .init(point.loss.count), .init(point.loss.mean), .init(point.loss.low),
                    .init(point.loss.high), .init(k == curve.count - 1),
                ])
            }
        }
        return table
    }

    /// From the lowest loss to the highest in what is left after a fraction of the training, and as far as
    /// reference lines that widen that range by at most the factor `room`.
    func lossScale(after fraction: Double, room: Double, ticks: Int) -> FigureScale {
        let late = curves.map { curve in
            let points = curve.filter { $0.tokens > 0 && Double($0.tokens) >= fraction * lastTokens }
            return points.isEmpty ? [curve.last!] : points
        }
        let tops = late.map { $0.map(\.loss.high).max()! }
        let least = late.joined().map(\.loss.low).min()!
        let most = task.logarithmicLoss ? tops.max()! : topWithoutOutliers(tops)!
        var low = least, high = most
        for loss in task.references.map(\.loss) where loss.isFinite {
            let isNear = task.logarithmicLoss
                ? loss > 0 : max(most, loss) - min(least, loss) <= room * (most - least)
            if isNear {
                low = min(low, loss)
                high = max(high, loss)
            }
        }
        return .loss(low: low, high: high, logarithmic: task.logarithmicLoss, ticks: ticks)
    }

    /// A curve as it is drawn in a frame, in pixels.
    func trace(_ i: Int, in frame: PixelFrame, x: FigureScale, y: FigureScale) -> [(x: Double, y: Double)] {
        curves[i].map { (x: frame.x(Double($0.tokens), on: x), y: frame.y($0.loss.mean, on: y)) }
            .filter { $0.y.isFinite }
    }
}
