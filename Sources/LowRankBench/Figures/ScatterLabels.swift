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
    let forms: [Form]
    /// The frames of those that have a name or a number, with their points.
    let placed: [(point: Int, item: LabelPlacement.Item, frame: PixelFrame)]
    private let points: [Point]

    private static let size = TypeSize.label

    /// - Parameter points: the most important first.
    init(_ points: [Point], markerRadius: Double, obstacles: [PixelFrame], in bounds: PixelFrame) {
        self.points = points
        let surroundings = LabelPlacement.Surroundings(
            markerRadius: markerRadius, points: points.map { ($0.x, $0.y) }, obstacles: obstacles, bounds: bounds)
        var forms = Array(repeating: Form.name, count: points.count)
        while true {
            let shown = points.indices.filter { forms[$0] != .nothing }
            let items = shown.map { i in
                LabelPlacement.Item(
                    x: points[i].x, y: points[i].y,
                    width: TextMetrics.width(forms[i] == .name ? points[i].name : "88", size: Self.size),
                    height: Self.size + 2)
            }
            let frames = LabelPlacement.scatter(items, surroundings)
            let conflicts = LabelPlacement.conflicts(items, frames, surroundings)
            guard !conflicts.isEmpty else {
                placed = zip(shown, zip(items, frames)).map { ($0, $1.0, $1.1) }
                self.forms = forms
                return
            }
            // The less important gives way, unless what it was in the way of has given way already.
            var gone: Set<Int> = []
            for (first, last) in conflicts.reversed() where !gone.contains(first) && !gone.contains(last) {
                gone.insert(last)
                forms[shown[last]] = forms[shown[last]] == .name ? .number : .nothing
            }
        }
    }

    /// The numbers given, by point.
    private var numbers: [Int: Int] {
        let numbered = points.indices.filter { forms[$0] == .number }
        return Dictionary(uniqueKeysWithValues: zip(numbered, 1...))
    }

    var commands: [String] {
        placed.flatMap { i, item, frame in
            let text = numbers[i].map(String.init) ?? points[i].name
            let leader = LabelPlacement.leaderEnd(of: item, label: frame).map {
                GnuplotCommand.line(from: (item.x, item.y), to: $0, colour: Ink.leader, width: 0.8)
            }
            return [
                GnuplotCommand.label(
                    text, x: frame.left, y: frame.top + frame.height / 2, size: Self.size, colour: points[i].colour)
            ] + (leader.map { [$0] } ?? [])
        }
    }

    /// What the numbers stand for, and the points without a label.
    var notes: [String] {
        let numbered = points.indices.compactMap { i in numbers[i].map { "\($0) \(points[i].note)" } }
        let unnamed = points.indices.filter { forms[$0] == .nothing }.map { points[$0].note }
        return FigureNotes.list("Numbered for want of room", numbered)
            + FigureNotes.list("Without a label for want of room", unnamed)
    }
}
