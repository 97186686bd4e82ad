import LowRankBench
import LowRankCore
import LowRankMethods

/// The tab-separated file that a figure is drawn from: a line of column names, then one line per point.
struct DataTable {
    let columns: [String]
    private(set) var rows: [[String]] = []

    init(_ columns: [String]) { self.columns = columns }

    mutating func append(_ fields: [Field]) {
        precondition(fields.count == columns.count)
        rows.append(fields.map(\.text))
    }

    var text: String {
        ([columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }

    /// A value as it is written: numbers so that they read back exactly, text quoted where it must be.
    struct Field: ExpressibleByIntegerLiteral, ExpressibleByStringInterpolation {
        let text: String

        init(_ number: Double) { text = number.isFinite ? "\(number)" : "NaN" }
        init(_ number: Double?) { self.init(number ?? .nan) }
        init(_ number: Int) { text = "\(number)" }
        init(_ flag: Bool) { text = flag ? "1" : "0" }
        init(integerLiteral value: Int) { self.init(value) }
        init(stringLiteral value: String) { self.init(value) }

        init(_ string: String) { text = GnuplotText.field(string) }
    }
}
