import Testing

@testable import BenchRuns
@testable import LowRankCore

struct ImageViewTests {
    /// A ramp stays a ramp, in either direction, between the ends of the image.
    @Test func viewsArePartsOfTheImage() {
        let side = 8
        let image = (0..<side * side).map { Float($0 % side) }
        var stream = RandomStream(seed: 1, name: "views")
        var directions: Set<Bool> = []
        for _ in 0..<20 {
            let view = ImageView(&stream).pixels(of: image, side: side)
            #expect(view.count == image.count && view.allSatisfy { (0...7).contains($0) })
            let row = Array(view[..<side])
            let steps = zip(row, row.dropFirst()).map { $1 - $0 }
            directions.insert(steps[3] > 0)
            // Half of the area at least: more than seven tenths of a side.
            #expect(steps.dropFirst().dropLast().allSatisfy { (0.7...1).contains(abs($0)) })
            #expect(stride(from: 0, to: view.count, by: side).allSatisfy { zip(view[$0..<$0 + side], row).allSatisfy { abs($0 - $1) < 1e-5 } })
        }
        #expect(directions.count == 2)
    }
}
