import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The grey levels that everything but data is drawn in.
enum Ink {
    static let text = "#222222"
    static let quiet = "#5f5f5f"
    static let axis = "#9a9a9a"
    static let leader = "#bdbdbd"
    /// Curves that others are compared with.
    static let context = "#c9c9c9"
    static let background = "#d6d6d6"
    static let grid = "#ececec"
}

/// Sizes of type, in pixels of a figure 800 wide.
enum TypeSize {
    static let title = 17.0
    static let body = 13.0
    static let label = 12.0
    static let small = 11.0
}

/// Gnuplot commands with positions in pixels: scripts define `px` and `py`, which turn them into gnuplot's
/// screen coordinates.
enum GnuplotCommand {
    enum Alignment: String { case left, center, right }

    static func label(
        _ text: String, x: Double, y: Double, align: Alignment = .left, size: Double = TypeSize.body,
        colour: String = Ink.text
    ) -> String {
        "set label \(GnuplotText.quoted(text)) at screen px(\(pixels(x))), py(\(pixels(y))) \(align) front"
            + " font \(font(size: size)) textcolor rgb '\(colour)'"
    }

    static func marker(x: Double, y: Double, point: Int, size: Double, colour: String) -> String {
        "set label '' at screen px(\(pixels(x))), py(\(pixels(y))) front"
            + " point pointtype \(point) pointsize \(pixels(size)) linecolor rgb '\(colour)'"
    }

    /// A straight line between two places of the page, under the data unless it is in front. Dashed ones are a little wider: gnuplot joins a
    /// line to the one before it in SVG when colour and width are equal, and its dashes are lost.
    static func line(
        from: (x: Double, y: Double), to: (x: Double, y: Double), colour: String, width: Double = 1,
        dash: Int = 1, isInFront: Bool = false
    ) -> String {
        "set arrow from screen px(\(pixels(from.x))), py(\(pixels(from.y)))"
            + " to screen px(\(pixels(to.x))), py(\(pixels(to.y)))"
            + " nohead \(isInFront ? "front" : "back") linecolor rgb '\(colour)' linewidth \(pixels(dash == 1 ? width : 1.2 * width)) dashtype \(dash)"
    }

    /// A filled rectangle of the page.
    static func box(_ frame: PixelFrame, colour: String) -> String {
        "set object rectangle from screen px(\(pixels(frame.left))), py(\(pixels(frame.bottom)))"
            + " to screen px(\(pixels(frame.right))), py(\(pixels(frame.top)))"
            + " front fillcolor rgb '\(colour)' fillstyle solid noborder"
    }

    static func frame(_ frame: PixelFrame) -> [String] {
        [
            "set lmargin at screen px(\(pixels(frame.left)))",
            "set rmargin at screen px(\(pixels(frame.right)))",
            "set tmargin at screen py(\(pixels(frame.top)))",
            "set bmargin at screen py(\(pixels(frame.bottom)))",
        ]
    }

    enum Axis: String { case x, y }

    static func axis(
        _ axis: Axis, _ scale: FigureScale, size: Double = TypeSize.label, labelled: Bool = true
    ) -> [String] {
        let ticks = scale.ticks.map {
            GnuplotText.tickLabel(labelled ? $0.label : "") + " \($0.value)"
        }
        return [
            (scale.isLogarithmic ? "set" : "unset") + " logscale \(axis)",
            "set \(axis)range [\(scale.low):\(scale.high)]",
            "set \(axis)tics nomirror scale 0 font \(font(size: size)) textcolor rgb '\(Ink.quiet)'"
                + " (\(ticks.joined(separator: ", ")))",
        ]
    }

    /// Never bold: in SVG gnuplot takes "sans-serif:Bold" for the name of a face, which no viewer has.
    static func font(size: Double) -> String { "'sans-serif,\(pixels(size))'" }

    /// At most one decimal.
    static func pixels(_ value: Double) -> String {
        FigureNumbers.trimmed(String(format: "%.1f", value))
    }
}
