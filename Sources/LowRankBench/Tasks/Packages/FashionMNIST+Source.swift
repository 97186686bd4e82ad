import Foundation
import LowRankCore
import Synchronization

extension FashionMNIST {
    /// Pixels in a row and in a column of all images.
    package static let side = 28

    /// Where images were read from last, and what they were: tasks of a suite and networks of a run share them.
    private static let latest = Mutex<(source: [String], images: FashionMNIST)?>(nil)

    /// The images of the package, or of the folder of that path.
    /// - Throws: `TaskError` when they are missing, broken or of another size.
    static func images(from: String, sha256: String, cacheDirectory: URL) throws -> FashionMNIST {
        let source = [from, sha256, cacheDirectory.path]
        if let latest = latest.withLock({ $0 }), latest.source == source { return latest.images }
        let images = try FashionMNIST(folder: DataPackage.fashionMNIST.folder(of: from, cacheDirectory: cacheDirectory))
        guard images.train.side == side, images.test.side == side else {
            throw TaskError(
                "\(from): images of \(images.train.side) x \(images.train.side) pixels, and \(side) x \(side) are needed"
            )
        }
        latest.withLock { $0 = (source, images) }
        return images
    }
}

extension FashionMNIST.Images {
    /// An image of fewer pixels, each the mean of a square of them, row by row, from 0 to 1.
    /// - Parameter size: of a row, a divisor of `side`.
    func image(_ image: Int, size: Int) -> [Float] {
        let (pixels, window) = (self[image], side / size)
        guard window > 1 else { return Array(pixels) }
        var means = [Float](repeating: 0, count: size * size)
        for y in 0..<side {
            for x in 0..<side { means[y / window * size + x / window] += pixels[pixels.startIndex + y * side + x] }
        }
        return means.map { $0 / Float(window * window) }
    }
}

/// Classes of images as suites list them and as the settings of runs name them.
enum ClassList {
    private static let word = "classes "

    /// - Throws: `InputError` unless they are so many at least, in ascending order.
    static func read(_ node: SettingNode, atLeast least: Int) throws -> [Int] {
        let classes = try node.list().map { try $0.integer(0...FashionMNIST.classes.count - 1) }
        guard classes.count >= least, zip(classes, classes.dropFirst()).allSatisfy({ $0 < $1 }) else {
            let count = least == 1 ? "one class" : "two classes"
            throw node.error("must be at least \(count) in ascending order")
        }
        return classes
    }

    /// "classes 2 7"
    static func name(of classes: [Int]) -> String { word + classes.map(String.init).joined(separator: " ") }

    static func classes(named name: String) -> [Int] { name.dropFirst(word.count).split(separator: " ").compactMap { Int($0) } }

    /// "pullover/sneaker", or the name where images of another source have these numbers.
    static func title(of classes: [Int], from: String) -> String {
        guard from == DataPackage.fashionMNIST.name else { return name(of: classes) }
        return classes.map { FashionMNIST.classes[$0] }.joined(separator: "/")
    }
}
