import Foundation

/// A grey picture, from 0 (black) to 1.
package struct GreyPicture: Sendable {
    package let rows: Int
    package let columns: Int
    /// Row by row.
    package let pixels: [Double]

    /// A binary PGM: "P5", the columns, the rows and the largest number, with white space between and one after; a byte a pixel.
    /// - Throws: `TaskError` that names the file.
    package init(pgm bytes: [UInt8], file: String) throws(TaskError) {
        var rest = bytes[...]
        /// What stands before the next white space; "#" begins a comment that ends with its line.
        func word() -> String {
            while let byte = rest.first, byte == 0x23 || byte <= 0x20 {
                if byte == 0x23 { rest = rest.drop { $0 != 0x0a } } else { rest.removeFirst() }
            }
            let word = rest.prefix { $0 > 0x20 }
            rest = rest.dropFirst(word.count)
            return String(decoding: word, as: UTF8.self)
        }
        let sides = 2...2000
        guard word() == "P5", let columns = Int(word()), sides.contains(columns), let rows = Int(word()), sides.contains(rows),
            let white = Int(word()), (1...255).contains(white), rest.count == rows * columns + 1
        else {
            throw TaskError("\(file): is not a whole grey picture of at most 2000 x 2000 in the binary PGM format, a byte a pixel")
        }
        guard rest.dropFirst().contains(where: { $0 > 0 }) else { throw TaskError("\(file): is black all over") }
        self.rows = rows
        self.columns = columns
        pixels = rest.dropFirst().map { Double($0) / Double(white) }
    }

    /// - Throws: `TaskError` that names the file.
    package init(path: String) throws(TaskError) {
        try self.init(pgm: Array(TaskFile.read(path, remedy: "name a grey picture in the PGM format")), file: path)
    }
}

/// The two photographs that scikit-learn carries as examples.
package enum Photograph: String, CaseIterable, Sendable {
    /// A roof of the Summer Palace in Beijing.
    case china
    /// A dahlia.
    case flower

    /// The JPEG in the package.
    private var file: DataPackage.File { DataPackage.photographs.files.first { $0.name == "\(rawValue).jpg" }! }

    /// Of the JPEG.
    package var sha256: String { file.sha256 }

    /// Its brightness at half of its size, 214 x 320, as the program djpeg decodes it.
    /// - Throws: `TaskError` with the command that fetches the photograph or djpeg.
    package func picture(cache: PackageCache) throws(TaskError) -> GreyPicture {
        let path = try cache.open(.photographs).appending(path: file.name).path
        let bytes: [UInt8]
        do {
            bytes = try CommandOutput.bytes(of: "djpeg", ["-grayscale", "-scale", "1/2", "-dct", "int", "-pnm", path])
        } catch {
            throw TaskError(
                "\(path): cannot be decoded by djpeg (\(error)); the program is in the Debian package libjpeg-turbo-progs")
        }
        return try GreyPicture(pgm: bytes, file: path)
    }
}
