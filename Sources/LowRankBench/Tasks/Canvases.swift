import LowRankCore

/// Pictures of garments in two places side by side, each with a word for either place.
package struct Canvases: Sendable {
    /// Pixels in a row and in a column of a garment.
    package static let side = 14
    /// Left and right.
    package static let places = 2
    package static let grid = ImageGrid(height: side, width: places * side)
    /// The words are the classes of Fashion-MNIST and these two: for a place without a garment, and for both places where
    /// there is no prompt.
    package static let nothing = FashionMNIST.classes.count
    package static let unprompted = nothing + 1
    package static let words = nothing + 2

    /// By class: its images, from -1 to 1.
    private let garments: [Int: [[Float]]]

    /// A picture and its prompt.
    package struct Canvas: Sendable {
        /// Row by row, from -1 to 1.
        package var pixels: [Float]
        package var words: [Int]
    }

    /// Of the images of these classes.
    /// - Throws: `TaskError` when a class has none.
    package init(_ images: FashionMNIST.Images, of classes: [Int]) throws(TaskError) {
        var garments: [Int: [[Float]]] = [:]
        for i in 0..<images.count where classes.contains(Int(images.labels[i])) {
            garments[Int(images.labels[i]), default: []].append(images.image(i, size: Self.side).map { 2 * $0 - 1 })
        }
        if let missing = classes.first(where: { garments[$0] == nil }) {
            throw TaskError("there are no images of class \(missing)")
        }
        self.garments = garments
    }

    /// Garments of these classes from left to right, drawn among all of a class; nil leaves a place empty.
    package func canvas(of classes: [Int?], _ stream: inout RandomStream) -> Canvas {
        var pixels = [Float](repeating: -1, count: Self.grid.count)
        for (place, name) in classes.enumerated() {
            guard let name, let images = garments[name] else { continue }
            let garment = images[stream.integer(below: images.count)]
            for (i, value) in garment.enumerated() {
                pixels[i / Self.side * Self.grid.width + place * Self.side + i % Self.side] = value
            }
        }
        return Canvas(pixels: pixels, words: classes.map { $0 ?? Self.nothing })
    }

    /// A garment on the left, on the right, or, every other time, on both sides, of any of the classes.
    package func canvas(_ stream: inout RandomStream) -> Canvas {
        let (kind, classes) = (stream.integer(below: 4), garments.keys.sorted())
        return canvas(of: (0..<Self.places).map { place in
            let name = classes[stream.integer(below: classes.count)]
            return kind == 1 - place ? nil : name
        }, &stream)
    }

    /// The garment in one place of a picture.
    package static func garment(_ pixels: ArraySlice<Float>, place: Int) -> [Float] {
        (0..<side * side).map { pixels[pixels.startIndex + $0 / side * grid.width + place * side + $0 % side] }
    }

    /// Noise for a picture.
    package static func noise(_ stream: inout RandomStream) -> [Float] { (0..<grid.count).map { _ in Float(stream.normal()) } }
}
