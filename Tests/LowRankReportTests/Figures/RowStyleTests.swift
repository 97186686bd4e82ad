import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct RowStyleTests {
    @Test func styleIsTheSameWhereverARowAppears() {
        var input = MadeUpFigures.seven
        let rows = input.tasks[0].rows
        let alone = RowStyles(input)
        input.tasks.append(MadeUpFigures.task("other", rows: Array(rows.reversed().prefix(3)) + [rows[0]]))
        input.tasks[1].fullRankRow = rows[0].id
        let both = RowStyles(input)
        #expect(rows.map { alone[$0] } == rows.map { both[$0] })
        #expect(alone[rows[0]] == .reference)
    }

    @Test(arguments: [MadeUpFigures.seven, MadeUpFigures.thirty])
    func rowsOfAFamilyShareAHueAndNothingElse(_ input: FigureInput) {
        let rows = input.tasks[0].rows
        let styles = RowStyles(input)
        #expect(Set(rows.map { styles[$0] }).count == rows.count)
        for family in Set(rows.dropFirst().map(\.family)) {
            let members = rows.dropFirst().filter { $0.family == family }.map { styles[$0] }
            let hues = members.map { hue(Colour($0.colour)) }
            #expect(hues.allSatisfy { abs($0 - hues[0]) < 3 || abs(abs($0 - hues[0]) - 360) < 3 }, "\(family) \(hues)")
        }
        for style in rows.map({ styles[$0] }) { #expect(Colour(style.textColour).contrast >= 4.5) }
    }

    @Test func familiesAreInTheOrderOfTheCardsAndNamedOnce() {
        let rows = MadeUpFigures.thirty.tasks[0].rows
        let styles = RowStyles(MadeUpFigures.thirty)
        let present = Set(rows.map(\.family))
        #expect(styles.families == MethodCard.Family.allCases.map(\.rawValue).filter(present.contains))
        // The only full-rank row is the reference, which is no family's.
        #expect(styles.legend(for: rows).map(\.text) == Array(styles.families.dropFirst()))
        #expect(styles.legend(for: rows.filter { $0.family == "adapters" || $0.id == "row-0" }).isEmpty)
    }

    @Test func coloursMixAndDarken() {
        #expect(Colour("#0072b2").hex == "#0072b2")
        #expect(Colour.black.mixed(with: .white, 0.5).hex == "#808080")
        #expect(abs(Colour.black.contrast - 21) < 1e-9 && Colour.white.contrast == 1)
        #expect(Colour("#e69f00").legible.contrast >= 4.5)
        #expect(Colour.black.legible == .black)
    }

    /// Degrees.
    private func hue(_ colour: Colour) -> Double {
        let (r, g, b) = (colour.red, colour.green, colour.blue)
        let high = max(r, g, b), range = high - min(r, g, b)
        guard range > 0 else { return 0 }
        let sixth = high == r ? (g - b) / range : high == g ? 2 + (b - r) / range : 4 + (r - g) / range
        return 60 * (sixth < 0 ? sixth + 6 : sixth)
    }
}
