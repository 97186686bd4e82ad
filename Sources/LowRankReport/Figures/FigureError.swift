import LowRankBench
import LowRankCore
import LowRankMethods

/// Why figures could not be drawn, in words for the person who asked for them.
public enum FigureError: Error, CustomStringConvertible, Equatable {
    case gnuplotMissing
    /// `script` is where the script that failed can be run again by hand.
    case gnuplotFailed(script: String, message: String)
    /// gnuplot says nothing when a disk is full; the file shows it.
    case notWhole(file: String)

    public var description: String {
        switch self {
        case .gnuplotMissing:
            "gnuplot is not installed: install the package gnuplot-nox"
        case .gnuplotFailed(let script, let message):
            "gnuplot failed on \(script):\n\(message)"
        case .notWhole(let file):
            "\(file): gnuplot could not write the whole file; is the disk full? Figures drawn earlier are unchanged"
        }
    }
}
