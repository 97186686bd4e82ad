import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct ImageShiftTests {
    /// Without a middle pixel: four ones in the middle of 6 x 6.
    private let square = (0..<36).map { i in Float((2...3).contains(i / 6) && (2...3).contains(i % 6) ? 1 : 0) }

    private func shifted(_ shift: ImageShift, _ pixels: [Float], side: Int = 6, image: String = "1") -> [Float] {
        shift.applied(to: pixels, side: side, image: image)
    }

    @Test func blurKeepsTheBrightnessAndSpreadsIt() {
        let blurred = shifted(.blur, square)
        // Sums of weights at the border are made up for, so that a white image stays white.
        #expect(shifted(.blur, [Float](repeating: 1, count: 36)).allSatisfy { abs($0 - 1) < 1e-6 })
        #expect(blurred.max()! < 0.5 && blurred.min()! > 0 && blurred[14] == blurred.max()!)
        #expect(zip(blurred, blurred.reversed()).allSatisfy { abs($0 - $1) < 1e-6 })
    }

    @Test func noiseIsOfTheImageAndWithinRange() {
        let (a, b) = (shifted(.noise, square), shifted(.noise, square, image: "2"))
        #expect(a == shifted(.noise, square) && a != b)
        #expect((a + b).allSatisfy { (0...1).contains($0) })
        let grey = shifted(.noise, [Float](repeating: 0.5, count: 28 * 28), side: 28)
        let spread = (grey.reduce(0) { $0 + ($1 - 0.5) * ($1 - 0.5) } / 784).squareRoot()
        #expect((0.22...0.3).contains(spread))
    }

    @Test func strokesOfTwoPixelsAreGoneAndThickOnesThinner() {
        #expect(shifted(.thin, square).allSatisfy { $0 == 0 })
        let block = (0..<49).map { i in Float((1...5).contains(i / 7) && (1...5).contains(i % 7) ? 1 : 0) }
        let expected = (0..<49).map { i in Float((2...4).contains(i / 7) && (2...4).contains(i % 7) ? 1 : 0) }
        #expect(shifted(.thin, block, side: 7) == expected)
    }

    /// Of 7 x 7: what is right of the middle comes to lie above it to the right, at the same distance.
    @Test func rotationIsCounterclockwise() {
        var pixels = [Float](repeating: 0, count: 49)
        pixels[3 * 7 + 5] = 1
        let turned = shifted(.rotation, pixels, side: 7)
        pixels[3 * 7 + 3] = 1
        #expect(shifted(.rotation, pixels, side: 7)[3 * 7 + 3] == 1)
        #expect(turned[2 * 7 + 4] > 0.2 && turned[1 * 7 + 5] > 0 && turned[3 * 7 + 5] == 0 && turned[4 * 7 + 4] == 0)
        // Eight times is once around.
        let whole = (0..<8).reduce(square) { image, _ in shifted(.rotation, image) }
        #expect(whole[14] > 0.05 && zip(whole, whole.reversed()).allSatisfy { abs($0 - $1) < 1e-4 })
    }
}
