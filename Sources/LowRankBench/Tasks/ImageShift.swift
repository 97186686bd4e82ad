import Foundation
import LowRankCore

/// What is done to the images of a task that the network has not seen like this before.
package enum ImageShift: String, Codable, CaseIterable, Sendable {
    /// Each pixel as a mean of its neighbours, weighted by a normal distribution of 1.5 pixels.
    case blur
    /// Normal noise of deviation 0.3 on each pixel, cut to black and white.
    case noise
    /// Each pixel as the darkest of the nine around it, so that strokes lose a pixel on either side.
    case thin
    /// By 45 degrees about the middle, counterclockwise; what is outside is black.
    case rotation

    /// - Throws: `InputError` that points at the place.
    init(_ node: SettingNode) throws { self = ImageShift(rawValue: try node.choice(Self.allCases.map(\.rawValue)))! }

    /// - Parameters:
    ///   - pixels: row by row, from 0 (black) to 1.
    ///   - image: a number of its own for each image, for what is random.
    func applied(to pixels: [Float], side: Int, image: String) -> [Float] {
        func pixel(_ y: Int, _ x: Int) -> Float {
            (0..<side).contains(y) && (0..<side).contains(x) ? pixels[y * side + x] : 0
        }
        func map(_ value: (_ y: Int, _ x: Int) -> Float) -> [Float] {
            (0..<side).flatMap { y in (0..<side).map { value(y, $0) } }
        }
        switch self {
        case .blur: return Self.blurred(pixels, side)
        case .noise:
            var stream = RandomStream(seed: 0, name: "shift/\(image)")
            return pixels.map { min(1, max(0, $0 + 0.3 * Float(stream.normal()))) }
        case .thin: return map { y, x in (-1...1).flatMap { dy in (-1...1).map { pixel(y + dy, x + $0) } }.min()! }
        case .rotation:
            let middle = Double(side - 1) / 2
            return map { y, x in
                // Where the pixel comes from, and the four around that place.
                let (dy, dx) = (Double(y) - middle, Double(x) - middle)
                let (fromY, fromX) = (middle + (dy + dx) / 2.0.squareRoot(), middle + (dx - dy) / 2.0.squareRoot())
                let (top, left) = (fromY.rounded(.down), fromX.rounded(.down))
                let (v, u) = (Float(fromY - top), Float(fromX - left))
                let (i, j) = (Int(top), Int(left))
                return (1 - v) * ((1 - u) * pixel(i, j) + u * pixel(i, j + 1)) + v * ((1 - u) * pixel(i + 1, j) + u * pixel(i + 1, j + 1))
            }
        }
    }

    /// Rows and then columns; weights of neighbours that are outside count for those inside.
    private static func blurred(_ pixels: [Float], _ side: Int) -> [Float] {
        let reach = 4
        let weights = (-reach...reach).map { Float(exp(-Double($0 * $0) / (2 * 1.5 * 1.5))) }
        func smooth(_ source: [Float], _ index: (_ line: Int, _ place: Int) -> Int) -> [Float] {
            var result = source
            for line in 0..<side {
                for place in 0..<side {
                    var (sum, total): (Float, Float) = (0, 0)
                    for other in max(0, place - reach)...min(side - 1, place + reach) {
                        let weight = weights[other - place + reach]
                        sum += weight * source[index(line, other)]
                        total += weight
                    }
                    result[index(line, place)] = sum / total
                }
            }
            return result
        }
        return smooth(smooth(pixels) { $0 * side + $1 }) { $1 * side + $0 }
    }
}
