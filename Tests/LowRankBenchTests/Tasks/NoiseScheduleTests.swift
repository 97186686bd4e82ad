import LowRankCore
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct NoiseScheduleTests {
    private let schedule = NoiseSchedule.ddpm

    /// (1 - beta_1) ... (1 - beta_t), computed by itself.
    @Test func keptSignalIsThatOfThePaper() {
        for (level, kept) in [(0, 1), (1, 0.9999), (2, 0.9997800920720721), (500, 0.07858724288177821), (1000, 4.0358297653756754e-05)] {
            #expect(abs(schedule.kept[level] - kept) < 1e-12 * max(kept, 1e-3))
        }
        #expect(schedule.kept.count == 1001 && NoiseSchedule.levels(steps: 5) == [1000, 800, 600, 400, 200])
    }

    /// With the noise that was added, a step leads to the picture with less of the same noise.
    @Test func aStepWithTheTrueNoiseStaysOnTheWay() {
        var stream = RandomStream(seed: 1, name: "noise")
        let (image, noise) = ((0..<20).map { Float($0) / 10 - 1 }, (0..<20).map { _ in Float(stream.normal()) })
        let start = schedule.noisy(image, noise, level: 600)
        func distance(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).map { abs($0 - $1) }.max()! }
        let lower = schedule.step(start, noise: noise, from: 600, to: 200)
        #expect(distance(lower, schedule.noisy(image, noise, level: 200)) < 1e-4)
        #expect(distance(schedule.step(lower, noise: noise, from: 200, to: 0), image) < 1e-4)
        // What the picture cannot have is cut off.
        #expect(schedule.step([9], noise: [0], from: 100, to: 0) == [1])
    }

    @Test func garmentsStandInTheirPlaces() throws {
        let folder = try TemporaryFolder()
        try folder.writeImages()
        let images = try FashionMNIST(folder: folder.url).train
        let canvases = try Canvases(images, of: [1, 3])
        var stream = RandomStream(seed: 1, name: "canvas")
        let canvas = canvases.canvas(of: [3, nil], &stream)
        #expect(canvas.words == [3, Canvases.nothing] && canvas.pixels.count == 392)
        #expect(Canvases.garment(canvas.pixels[...], place: 1).allSatisfy { $0 == -1 })
        let own = (0..<images.count).filter { images.labels[$0] == 3 }
        let garment = Canvases.garment(canvas.pixels[...], place: 0)
        #expect(own.contains { i in images.image(i, size: 14).map { 2 * $0 - 1 } == garment })
        // The mean of four pixels.
        let (small, whole) = (images.image(0, size: 14), Array(images[0]))
        #expect(abs(small[15] - (whole[58] + whole[59] + whole[86] + whole[87]) / 4) < 1e-6)
        // Half of the pictures have two garments, and each class occurs.
        let drawn = (0..<400).map { _ in canvases.canvas(&stream).words }
        #expect((150...250).contains(drawn.count { !$0.contains(Canvases.nothing) }))
        #expect(Set(drawn.joined()) == [1, 3, Canvases.nothing] && !drawn.contains([Canvases.nothing, Canvases.nothing]))
        #expect(throws: TaskError.self) { try Canvases(images, of: [7]) }
    }
}
