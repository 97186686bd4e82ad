#if DEBUG  // As Fixtures.swift.
import Foundation

@testable import LowRankBench

extension TemporaryFolder {
    /// Images as Fashion-MNIST has them, of each class six to train on and four of the test part, the classes in turn: the brighter,
    /// the higher the place of the class.
    package func writeImages(labels: [UInt8] = [0, 1, 2, 3]) throws {
        func write(_ name: String, _ bytes: [UInt8]) throws {
            try Data(bytes).write(to: url.appending(path: name))
            _ = try CommandOutput.of("gzip", ["-f", path(name)])
        }
        func extents(_ numbers: [UInt8]) -> [UInt8] { numbers.flatMap { [0, 0, 0, $0] } }
        let step = 240 / labels.count
        for (part, count) in [("train", 6 * labels.count), ("t10k", 4 * labels.count)] {
            let own = (0..<count).map { labels[$0 % labels.count] }
            try write("\(part)-labels-idx1-ubyte", [0, 0, 8, 1] + extents([UInt8(count)]) + own)
            try write(
                "\(part)-images-idx3-ubyte",
                [0, 0, 8, 3] + extents([UInt8(count), 28, 28])
                    + (0..<count).flatMap { image in
                        (0..<784).map { UInt8((image % labels.count * step + $0 % 7 + image) % 256) }
                    })
        }
    }
}
#endif
