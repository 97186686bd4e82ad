import LowRankBench
import LowRankCore
import LowRankMethods

/// Labels of the points of a scatter plot: each has its name beside it where that covers nothing else. Of a crowd
/// the more important points keep their names, the others have numbers that a note explains, and points with not
/// even room for a number are named in a note.
struct ScatterLabels {
    struct Point {
        var x: Double
        var y: Double
        var name: String
        /// What stands for it in a note.
        var note: String
        var colour: String
    }

    enum Form { case name, number, nothing }

    /// What became of each point.
    private(set) var forms: [Form]
    /// The labels of those that have a name or a number.
    private(set) var placed: [Int: LabelPlacement.Placed] = [:]
    private let points: [Point]
    private let surroundings: LabelPlacement.Surroundings

    private static let size = TypeSize.label
    /// Room at both ends of a label.
    private static let margin = 3.0

    /// - Parameter points: the most important first.
    init(_ points: [Point], markerRadius: Double, obstacles: [PixelFrame], in bounds: PixelFrame) {
        self.points = points
        surroundings = LabelPlacement.Surroundings(
            markerRadius: markerRadius, points: points.map { ($0.x, $0.y) }, obstacles: obstacles, bounds: bounds)
        forms = Array(repeating: .name, count: points.count)
        while reduce() {}
        for i in points.indices where forms[i] != .name { restore(i) }
    }

    private func item(_ i: Int, _ form: Form) -> LabelPlacement.Item {
        LabelPlacement.Item(
            x: points[i].x, y: points[i].y,
            width: TextMetrics.width(form == .name ? points[i].name : "88", size: Self.size) + 2 * Self.margin,
            height: Self.size + 2)
    }

    /// Places all labels; where two are in each other's way, the less important one gives way.
    ///
    /// - Returns: whether one has.
    private mutating func reduce() -> Bool {
        let shown = points.indices.filter { forms[$0] != .nothing }
        let labels = LabelPlacement.scatter(shown.map { item($0, forms[$0]) }, surroundings)
        placed = Dictionary(uniqueKeysWithValues: zip(shown, labels))
        var gone: Set<Int> = []
        for (first, last) in LabelPlacement.conflicts(labels, surroundings).reversed()
        where !gone.contains(first) && !gone.contains(last) {
            gone.insert(last)
            forms[shown[last]] = forms[shown[last]] == .name ? .number : .nothing
        }
        return !gone.isEmpty
    }

    /// Gives a point the best label that there is room for after all.
    private mutating func restore(_ i: Int) {
        let others = points.indices.compactMap { $0 == i ? nil : placed[$0] }
        for form in forms[i] == .number ? [Form.name] : [.name, .number] {
            let label = LabelPlacement.place(item(i, form), among: others, surroundings)
            if !LabelPlacement.isMisplaced(label, surroundings), !others.contains(where: label.meets) {
                forms[i] = form
                placed[i] = label
                return
            }
        }
    }

    /// The numbers given, by point.
    private var numbers: [Int: Int] {
        let numbered = points.indices.filter { forms[$0] == .number }
        return Dictionary(uniqueKeysWithValues: zip(numbered, 1...))
    }

    var commands: [String] {
        points.indices.flatMap { i in
            guard let label = placed[i] else { return [String]() }
            let text = GnuplotCommand.label(
                numbers[i].map(String.init) ?? points[i].name, x: label.frame.left + Self.margin,
                y: label.frame.top + label.frame.height / 2, size: Self.size, colour: points[i].colour)
            guard let end = label.leader else { return [text] }
            return [
                text,
                GnuplotCommand.line(from: (label.item.x, label.item.y), to: end, colour: Ink.leader, width: 0.8),
            ]
        }
    }

    /// What the numbers stand for, and the points without a label.
    var notes: [String] {
        let numbered = points.indices.compactMap { i in numbers[i].map { "\($0) \(points[i].note)" } }
        let unnamed = points.indices.filter { forms[$0] == .nothing }.map { points[$0].note }
        return FigureNotes.list("Numbers in the figure", numbered)
            + FigureNotes.list("Not labelled, because points lie too close", unnamed)
    }
}
