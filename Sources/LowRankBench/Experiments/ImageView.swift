import BenchTasks
import LowRankCore

/// How an image is shown to a network in training: a square part of it, enlarged to the size of the whole, and now and then
/// its mirror image.
struct ImageView {
    /// The part's share of the sides, and where it begins as a share of what is left.
    private let size, left, top: Double
    private let isMirrored: Bool

    /// From half of the area to all of it.
    init(_ stream: inout RandomStream) {
        size = (0.5 + 0.5 * stream.uniform()).squareRoot()
        (left, top) = (stream.uniform(), stream.uniform())
        isMirrored = stream.uniform() < 0.5
    }

    /// The pixels of the view, between those of the image by bilinear interpolation.
    func pixels(of image: [Float], side: Int) -> [Float] {
        let across = places(from: left, side: side), down = places(from: top, side: side)
        return down.flatMap { y in
            (0..<side).map { column in
                let x = across[isMirrored ? side - 1 - column : column]
                func row(_ y: Int) -> Float {
                    let start = y * side
                    return image[start + x.first] * (1 - x.share) + image[start + x.second] * x.share
                }
                return row(y.first) * (1 - y.share) + row(y.second) * y.share
            }
        }
    }

    /// Which two pixels of a line each pixel of the view lies between, and the share of the second.
    private func places(from start: Double, side: Int) -> [(first: Int, second: Int, share: Float)] {
        let (length, whole) = (size * Double(side), Double(side))
        return (0..<side).map { i in
            let place = min(max(start * (whole - length) + (Double(i) + 0.5) * size - 0.5, 0), whole - 1)
            let first = Int(place)
            return (first, min(first + 1, side - 1), Float(place - Double(first)))
        }
    }
}
