import Foundation
import LowRankCore

/// A terminal that understands cursor movements. Its size is asked for whenever it matters, because windows change.
public struct Terminal: Sendable {
    private let size: @Sendable () -> (columns: Int, rows: Int)

    /// - Parameter size: asked before every drawing.
    init(size: @escaping @Sendable () -> (columns: Int, rows: Int)) { self.size = size }

    /// The terminal behind a file descriptor.
    ///
    /// - Returns: nil when there is none, or one that only prints (`TERM=dumb`).
    public init?(_ descriptor: Int32, environment: [String: String] = ProcessInfo.processInfo.environment) {
        guard isatty(descriptor) == 1, Self.movesCursor(environment["TERM"]) else { return nil }
        self.init {
            var window = winsize()
            guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return (80, 24) }
            return (Int(window.ws_col), Int(window.ws_row))
        }
    }

    static func movesCursor(_ kind: String?) -> Bool { ![nil, "", "dumb"].contains(kind) }

    /// The lines as far as they fit: none may wrap or leave the screen, or they could not be erased.
    public func fitting(_ lines: [String]) -> [String] {
        let (columns, rows) = size()
        let shown =
            lines.count < rows
            ? lines : lines.prefix(max(1, rows - 2)) + ["  and \(lines.count - max(1, rows - 2)) more"]
        return shown.prefix(max(1, rows - 1)).map { String($0.prefix(columns - 1)) }
    }

    /// Erases lines that were written and ended. A window that has become narrower has wrapped them.
    package func erasing(_ lines: [String]) -> String {
        let (columns, _) = size()
        let height = lines.reduce(0) { $0 + max(1, ($1.count + columns - 1) / columns) }
        return height == 0 ? "" : "\r\u{1B}[\(height)A\u{1B}[J"
    }

    /// Erases the line that the cursor is in.
    public static let erasingLine = "\r\u{1B}[K"

    /// What a message on a terminal has to begin with when a "^C" may stand in its line.
    public static func lineStart(_ descriptor: Int32) -> String {
        Terminal(descriptor) != nil ? erasingLine : isatty(descriptor) == 1 ? "\n" : ""
    }
}
