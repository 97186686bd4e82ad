/// A number that runs report: what it is called, and how it is read and written.
public struct MetricSpec: Sendable, Hashable {
    /// Which values are better.
    public enum Direction: String, Sendable {
        /// The smaller ones, the larger ones, or none.
        case lower, higher, neither
    }

    /// How a value is written in tables.
    public enum Format: Sendable, Hashable {
        /// With so many digits after the point.
        case decimals(Int)
        /// With so many significant digits.
        case significant(Int)
        /// A whole number.
        case count
        /// In B, KiB, MiB ...
        case bytes
        /// A time.
        case seconds
        /// A fraction, as a percentage.
        case percent
        /// As losses are written, whose differences are small and which may be tiny.
        case loss
    }

    /// The name in records.
    public let name: String
    /// The name in tables and on axes.
    public let heading: String
    /// Empty for a pure number.
    public let unit: String
    /// Which values are better.
    public let better: Direction
    /// The number that tables begin with and that rows are compared by; one in each kind.
    public let isHeadline: Bool
    /// How values are written.
    public let format: Format

    /// A number by its name in records and its heading in tables.
    public init(
        _ name: String, _ heading: String, unit: String = "", better: Direction, headline: Bool = false,
        format: Format = .significant(3)
    ) {
        self.name = name
        self.heading = heading
        self.unit = unit
        self.better = better
        isHeadline = headline
        self.format = format
    }
}
