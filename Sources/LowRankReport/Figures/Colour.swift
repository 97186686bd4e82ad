import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A colour of the screen, with red, green and blue from 0 to 1.
struct Colour: Hashable {
    let red: Double
    let green: Double
    let blue: Double

    static let white = Colour("#ffffff")
    static let black = Colour("#000000")

    /// From "#rrggbb".
    init(_ hex: String) {
        let value = Int(hex.dropFirst(), radix: 16)!
        self.init(
            red: Double(value >> 16) / 255, green: Double(value >> 8 & 255) / 255, blue: Double(value & 255) / 255)
    }

    private init(red: Double, green: Double, blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    var hex: String {
        let parts = [red, green, blue].map { Int((255 * $0).rounded()) }
        return String(format: "#%02x%02x%02x", parts[0], parts[1], parts[2])
    }

    /// With a share of another colour, from 0 to 1.
    func mixed(with other: Colour, _ share: Double) -> Colour {
        Colour(
            red: red + share * (other.red - red), green: green + share * (other.green - green),
            blue: blue + share * (other.blue - blue))
    }

    /// Contrast with a white page, 1 to 21 (WCAG 2.1).
    var contrast: Double {
        func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
        return 1.05 / (0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue) + 0.05)
    }

    /// The same hue, dark enough to be read as small text on white (contrast 4.5, WCAG 2.1).
    var legible: Colour {
        (0...20).lazy.map { mixed(with: .black, Double($0) / 20) }.first { $0.contrast >= 4.5 }!
    }
}
