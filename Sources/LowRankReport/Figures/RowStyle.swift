import LowRankBench
import LowRankCore
import LowRankMethods

/// The colour, marker and dashes that a row has in every figure of a suite.
struct RowStyle: Hashable {
    /// For lines and markers.
    var colour: String
    /// The same hue, dark enough for text on white.
    var textColour: String
    /// Number of gnuplot's point type.
    var point: Int
    /// Number of gnuplot's dash type.
    var dash = 1

    /// Of several that share a colour, the one of the given number: they differ by shade, then by dashes, and
    /// by marker throughout, so that 33 can be told apart.
    static func variant(_ number: Int, of colour: Colour) -> RowStyle {
        let dark = colour.mixed(with: .black, 0.35)
        let light = colour.mixed(with: .white, 0.38)
        let shades = [(line: colour, text: colour), (line: dark, text: dark), (line: light, text: colour)]
        let shade = shades[number % shades.count]
        return RowStyle(
            colour: shade.line.hex, textColour: shade.text.legible.hex, point: points[number % points.count],
            dash: 1 + number / shades.count % 4)
    }

    /// Filled square, triangle, diamond, triangle down, pentagon; then the same hollow, and the hollow circle.
    /// The filled circle is the reference's.
    private static let points = [5, 9, 13, 11, 15, 4, 8, 12, 10, 14, 6]

    static let reference = RowStyle(colour: Colour.black.hex, textColour: Colour.black.hex, point: 7)
}

/// The one place where colours and markers are given out.
///
/// The reference row is black, every other row has its family's colour. The colours are Okabe and Ito's, which
/// stay apart for the colour-blind, and a grey for full rank.
struct RowStyles {
    /// Families in the order of the methods' cards, then others in the order of their first row.
    let families: [String]
    private let colours: [String: Colour]
    private let references: Set<String>
    private var styles: [String: RowStyle] = [:]

    init(_ input: FigureInput) {
        var rows: [FigureInput.Row] = []
        for row in input.tasks.flatMap(\.rows) where !rows.contains(where: { $0.id == row.id }) {
            rows.append(row)
        }
        references = Set(input.tasks.compactMap(\.fullRankRow))
        let known = MethodCard.Family.allCases
        let strange = rows.reduce(into: [String]()) { list, row in
            if !list.contains(row.family), MethodCard.Family(rawValue: row.family) == nil { list.append(row.family) }
        }
        families = known.map(\.rawValue).filter { name in rows.contains { $0.family == name } } + strange
        colours = Dictionary(
            uniqueKeysWithValues: known.map { ($0.rawValue, Self.colour(of: $0)) }
                + strange.enumerated().map { ($1, Self.spare[$0 % Self.spare.count]) })
        var members: [String: Int] = [:]
        for row in rows {
            if references.contains(row.id) {
                styles[row.id] = .reference
            } else {
                styles[row.id] = .variant(members[row.family, default: 0], of: colours[row.family]!)
                members[row.family, default: 0] += 1
            }
        }
    }

    private static func colour(of family: MethodCard.Family) -> Colour {
        switch family {
        case .fullRank: Colour("#666666")
        case .gradientProjection: Colour("#0072b2")  // blue
        case .structuredPretraining: Colour("#d55e00")  // vermillion
        case .layerwise: Colour("#cc79a7")  // reddish purple
        case .adapters: Colour("#009e73")  // bluish green
        case .adaptiveAdapters: Colour("#56b4e9")  // sky blue
        case .activationAdapters: Colour("#e69f00")  // orange
        // Never beside another family.
        case .compression, .merging, .federated, .serving, .recovery, .analysis, .mechanisms: Colour("#0072b2")
        }
    }

    /// For families that no card names: orange, sky blue, brown.
    private static let spare = [Colour("#e69f00"), Colour("#56b4e9"), Colour("#7a6a53")]

    /// - Precondition: the row is one of the input's.
    subscript(row: FigureInput.Row) -> RowStyle { self[row.id] }

    /// - Precondition: the id is that of one of the input's rows.
    subscript(row: String) -> RowStyle { styles[row]! }

    /// For text in a family's colour.
    func textColour(of family: String) -> String { colours[family]!.legible.hex }

    /// What the colours stand for: the families, each in its own, where there are several.
    func legend(for rows: [FigureInput.Row]) -> [LegendItem] {
        let present = Set(rows.filter { !references.contains($0.id) }.map(\.family))
        guard present.count > 1 else { return [] }
        return families.filter(present.contains).map {
            LegendItem(text: $0, colour: textColour(of: $0), point: nil)
        }
    }
}
