/// The colour and marker that a row has in every figure of a suite.
struct RowStyle: Hashable {
    /// For lines and markers.
    var colour: String
    /// The same hue, dark enough for text on white.
    var textColour: String
    /// Number of gnuplot's point type.
    var point: Int
}

/// The one place where colours and markers are given out.
///
/// Full rank is black. Up to eight rows have a colour each, in their order; of more, those of a family
/// share a colour and differ by marker. The colours are Okabe and Ito's, without the yellow that
/// cannot be read on white.
struct RowStyles {
    /// More rows than this are coloured by family.
    static let distinctRows = 8

    private static let black = (line: "#000000", text: "#000000")
    private static let palette = [
        (line: "#0072b2", text: "#005f94"),  // blue
        (line: "#d55e00", text: "#b04e00"),  // vermillion
        (line: "#009e73", text: "#007a59"),  // bluish green
        (line: "#cc79a7", text: "#a8487d"),  // reddish purple
        (line: "#e69f00", text: "#996a00"),  // orange
        (line: "#56b4e9", text: "#1f7fb5"),  // sky blue
        (line: "#7a6a53", text: "#64563f"),  // brown grey
    ]
    /// Filled circle, square, triangle, diamond, triangle down, pentagon; then the same hollow.
    private static let points = [7, 5, 9, 13, 11, 15, 6, 4, 8, 12, 10, 14]

    /// Families in the order of their first row.
    let families: [String]
    /// Whether the colour tells the family rather than the row.
    let byFamily: Bool
    private var styles: [String: RowStyle] = [:]
    private var familyStyles: [String: RowStyle] = [:]

    init(_ input: FigureInput) {
        var rows: [FigureInput.Row] = []
        for row in input.tasks.flatMap(\.rows) where !rows.contains(where: { $0.id == row.id }) {
            rows.append(row)
        }
        let fullRank = Set(input.tasks.compactMap(\.fullRankRow))
        families = rows.reduce(into: []) { if !$0.contains($1.family) { $0.append($1.family) } }
        byFamily = rows.count > Self.distinctRows

        let fullRankFamilies = Set(rows.filter { fullRank.contains($0.id) }.map(\.family))
        let others = families.filter { !fullRankFamilies.contains($0) }
        for family in families {
            let rank = others.firstIndex(of: family)
            let colour = rank.map { Self.palette[$0 % Self.palette.count] } ?? Self.black
            familyStyles[family] = RowStyle(colour: colour.line, textColour: colour.text, point: 5)
        }
        var coloured = 0
        var inFamily: [String: Int] = [:]
        for row in rows {
            let colour: (line: String, text: String)
            let rank: Int
            if byFamily {
                let family = familyStyles[row.family]!
                colour = (family.colour, family.textColour)
                rank = inFamily[row.family, default: 0]
                inFamily[row.family] = rank + 1
            } else if fullRank.contains(row.id) {
                colour = Self.black
                rank = 0
            } else {
                colour = Self.palette[coloured % Self.palette.count]
                coloured += 1
                rank = coloured
            }
            styles[row.id] = RowStyle(
                colour: colour.line, textColour: colour.text, point: Self.points[rank % Self.points.count])
        }
    }

    /// - Precondition: the row is one of the input's.
    subscript(row: FigureInput.Row) -> RowStyle { styles[row.id]! }

    /// What explains the colours, when rows do not have one each.
    func legend(for rows: [FigureInput.Row]) -> [LegendItem] {
        guard byFamily else { return [] }
        let present = Set(rows.map(\.family))
        return families.filter(present.contains).map {
            LegendItem(text: $0, colour: familyStyles[$0]!.colour)
        }
    }
}
