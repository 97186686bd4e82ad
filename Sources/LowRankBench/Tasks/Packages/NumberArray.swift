import Foundation

/// An array of numbers in NumPy's format; as a matrix it has a row for each place of the extent that varies slowest in the file.
package struct NumberArray: Sendable {
    /// The slowest first.
    package let extents: [Int]
    package var rows: Int { extents[0] }
    package var columns: Int { values.count / rows }
    /// The last extent fastest.
    package let values: [Double]
    /// Whether a number is there.
    package let isKnown: [Bool]

    /// Arrays that TensorLy carries.
    package enum Packaged: String, CaseIterable {
        /// 200 bands of 145 x 145 pixels over fields in Indiana.
        case indianPines = "indian-pines"
        /// 60 times of 64 x 12 x 10 measurements of receptor kinetics, of which some are missing.
        case kinetic

        fileprivate var fileName: String { self == .kinetic ? "Kinetic.npy" : "Indian_pines_corrected.npy" }
        fileprivate var maskName: String? { self == .kinetic ? "Kinetic_missing.npy" : nil }
        package var sha256: String { DataPackage.arrays.files.first { $0.name == fileName }!.sha256 }
    }

    /// - Throws: `TaskError` with the command that fetches it.
    package init(_ array: Packaged, cache: PackageCache) throws(TaskError) {
        let folder = try cache.open(.arrays)
        let read = try NumberArray(path: folder.appending(path: array.fileName).path)
        var isKnown = read.isKnown
        if let mask = array.maskName {
            let missing = try NumberArray(path: folder.appending(path: mask).path)
            guard missing.values.count == isKnown.count else { throw TaskError("\(mask): does not go with \(array.fileName)") }
            for i in isKnown.indices where missing.values[i] != 0 { isKnown[i] = false }
        }
        (extents, values, self.isKnown) = (read.extents, read.values, isKnown)
    }

    /// From a .npy file of doubles, floats, 16-bit or 8-bit whole numbers without sign, or truth values; NaN stands for a number
    /// that is missing.
    /// - Throws: `TaskError` that names the file.
    package init(path: String) throws(TaskError) {
        func wrong(_ reason: String) -> TaskError { TaskError("\(path): \(reason)") }
        let data = try [UInt8](TaskFile.read(path, remedy: "name an array in the format .npy"))
        guard data.count > 10, data[..<6].elementsEqual([0x93] + Array("NUMPY".utf8)), data[6] == 1 else {
            throw wrong("is not an array in the format .npy, version 1")
        }
        let start = 10 + Int(data[8]) + Int(data[9]) << 8
        guard start <= data.count else { throw wrong("ends within its heading") }
        let heading = String(decoding: data[10..<start], as: UTF8.self)
        guard let type = heading.firstMatch(of: /'descr': *'([<|][a-z]\d)'/)?.1, let order = heading.firstMatch(of: /'fortran_order': *(\w+)/)?.1,
            let extents = heading.firstMatch(of: /'shape': *\(([\d, ]+)\)/)?.1
        else { throw wrong("has a heading that is not understood: numbers must be doubles, floats, 8-bit or 16-bit, little-endian") }
        let shape = extents.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
        let count = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).overflow ? 0 : $0 * $1 }
        let width = ["<f8": 8, "<f4": 4, "<u2": 2, "|u1": 1, "|b1": 1][String(type)]
        guard let width, shape.count >= 2, (4...20_000_000).contains(count), data.count - start == count * width else {
            throw wrong("is not an array of two extents or more and at most 20,000,000 numbers of type f8, f4, u2, u1 or b1")
        }
        func word(_ i: Int) -> UInt64 {
            let at = start + i * width
            return (0..<width).reversed().reduce(0) { $0 << 8 | UInt64(data[at + $1]) }
        }
        let values = (0..<count).map { i -> Double in
            switch type {
            case "<f8": Double(bitPattern: word(i))
            case "<f4": Double(Float(bitPattern: UInt32(word(i))))
            default: Double(word(i))
            }
        }
        self.extents = order == "True" ? shape.reversed() : shape
        isKnown = values.map(\.isFinite)
        self.values = values.map { $0.isFinite ? $0 : 0 }
        guard isKnown.contains(true), self.values.contains(where: { $0 != 0 }) else { throw wrong("has no number but zeros") }
    }
}
