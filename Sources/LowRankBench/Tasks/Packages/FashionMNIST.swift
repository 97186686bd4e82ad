import Foundation

/// Fashion-MNIST: images of clothes in ten classes, 60,000 to train on and 10,000 to test with.
///
/// H. Xiao, K. Rasul, R. Vollgraf, Fashion-MNIST: a novel image dataset for benchmarking machine learning algorithms, 2017,
/// arXiv:1708.07747.
package struct FashionMNIST: Sendable {
    /// Grey images with a class each.
    package struct Images: Sendable {
        /// Rows and columns of an image.
        package let side: Int
        /// One image after the other, row by row, from 0 (black) to 1.
        package let pixels: [Float]
        /// 0 to 9.
        package let labels: [UInt8]

        package var count: Int { labels.count }
        package subscript(image: Int) -> ArraySlice<Float> {
            pixels[image * side * side..<(image + 1) * side * side]
        }
    }

    package static let classes = [
        "t-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot",
    ]

    package let train: Images
    package let test: Images

    /// From the four files of the package, or others of the same names and formats.
    /// - Throws: `TaskError` that names the file.
    package init(folder: URL) throws(TaskError) {
        func images(_ name: String) throws(TaskError) -> Images {
            let pixels = try IDXFile(folder.appending(path: "\(name)-images-idx3-ubyte.gz"), dimensions: 3)
            let labels = try IDXFile(folder.appending(path: "\(name)-labels-idx1-ubyte.gz"), dimensions: 1)
            guard pixels.extents[0] == labels.extents[0], pixels.extents[1] == pixels.extents[2] else {
                throw TaskError(
                    "\(folder.relativePath)/\(name)-*: \(pixels.extents) pixels and \(labels.extents[0]) labels "
                        + "do not go together")
            }
            if let stray = labels.bytes.first(where: { Int($0) >= Self.classes.count }) {
                throw TaskError("\(folder.relativePath)/\(name)-labels-idx1-ubyte.gz: the label \(stray) is none of 0 to 9")
            }
            return Images(side: pixels.extents[1], pixels: pixels.bytes.map { Float($0) / 255 }, labels: labels.bytes)
        }
        train = try images("train")
        test = try images("t10k")
    }
}

/// Grey images of some classes, whose places in the list of classes are their labels.
package struct LabelledImages: Sendable {
    /// Rows and columns of an image.
    package let side: Int
    /// Of each image row by row, from 0 (black) to 1.
    package let pixels: [[Float]]
    package let labels: [Int]

    package init(side: Int, pixels: [[Float]], labels: [Int]) {
        (self.side, self.pixels, self.labels) = (side, pixels, labels)
    }

    package var count: Int { labels.count }
}

/// Bytes in the IDX format, compressed by gzip: two zeros, the type 8, the number of dimensions, the extents as
/// big-endian 32-bit numbers, and the bytes.
struct IDXFile {
    let extents: [Int]
    let bytes: [UInt8]

    init(_ url: URL, dimensions: Int) throws(TaskError) {
        func wrong(_ reason: String) -> TaskError { TaskError("\(url.relativePath): \(reason)") }
        guard FileManager.default.fileExists(atPath: url.path) else { throw wrong("no such file") }
        let content: [UInt8]
        do {
            content = try CommandOutput.bytes(of: "gzip", ["-dc", url.path])
        } catch {
            throw wrong("cannot be decompressed by gzip")
        }
        let header = 4 + 4 * dimensions
        guard content.count >= header, content[..<4].elementsEqual([0, 0, 8, UInt8(dimensions)]) else {
            throw wrong("is not bytes in \(dimensions) dimensions of the IDX format")
        }
        let extents = (0..<dimensions).map { i in content[4 + 4 * i..<8 + 4 * i].reduce(0) { $0 << 8 | Int($1) } }
        let count = extents.reduce((part: 1, overflow: false)) { product, extent in
            let (next, overflow) = product.part.multipliedReportingOverflow(by: extent)
            return (next, product.overflow || overflow)
        }
        guard !count.overflow, count.part == content.count - header else {
            throw wrong("has \(content.count - header) bytes, and \(extents) need another number")
        }
        self.extents = extents
        bytes = Array(content[header...])
    }
}
