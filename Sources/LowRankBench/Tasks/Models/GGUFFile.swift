import Foundation
import LowRankCore

/// A file of the GGUF format, versions 2 and 3: named values and named tensors, little-endian.
///
///     "GGUF"  version u32  number of tensors u64  number of values u64
///     values    key, type u32, value         a string is its length u64 and its bytes of UTF-8
///     tensors   name, dimensions u32, extents u64 each (the fastest first), type u32, offset u64
///     padding to a multiple of general.alignment (32), then the numbers, every offset counted from there
///
/// Every length is checked against what is left of the file before anything is read or reserved.
package struct GGUFFile: Sendable {
    package enum Value: Sendable, Hashable {
        case integer(Int)
        case real(Double)
        case flag(Bool)
        case text(String)
        case array([Value])
    }

    package struct Entry: Sendable, Hashable {
        package let name: String
        package let type: GGUFTensorType
        /// Slowest first, as everywhere in this project.
        package let shape: [Int]
        /// Where its bytes are in the file.
        let range: Range<Int>
    }

    /// Named in messages.
    package let file: String
    package let values: [String: Value]
    /// In the order of the file.
    package let entries: [Entry]
    private let data: Data
    private let position: [String: Int]

    package init(path: String) throws(TaskError) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
            throw TaskError("\(path): cannot be read; name a GGUF file")
        }
        try self.init(data: data, file: path)
    }

    /// - Parameter file: what messages call it.
    package init(data: Data, file: String) throws(TaskError) {
        func wrong(_ reason: String) -> TaskError { TaskError("\(file): \(reason)") }
        var reader = GGUFReader(data: data, file: file)
        guard data.starts(with: Array("GGUF".utf8)) else { throw wrong("is not a GGUF file: it does not begin with GGUF") }
        reader.skip(4)
        let version: UInt32 = try reader.number()
        guard (2...3).contains(version) else { throw wrong("is GGUF version \(version); 2 and 3 are read") }
        let tensors = try reader.count(atLeastBytes: 24, of: "tensors")
        let pairs = try reader.count(atLeastBytes: 13, of: "values")

        var values: [String: Value] = [:]
        for _ in 0..<pairs {
            let key = try reader.text()
            let value = try reader.value(type: try reader.number(), key: key)
            guard values.updateValue(value, forKey: key) == nil else { throw wrong("the key '\(key)' is repeated") }
        }
        var described: [(name: String, type: GGUFTensorType, shape: [Int], offset: UInt64, bytes: Int)] = []
        for _ in 0..<tensors {
            let name = try reader.text()
            let dimensions: UInt32 = try reader.number()
            guard (1...4).contains(dimensions) else { throw wrong("tensor '\(name)': \(dimensions) dimensions") }
            var shape: [Int] = []
            for _ in 0..<dimensions { shape.insert(try reader.extent(of: name), at: 0) }
            let code: UInt32 = try reader.number()
            guard let type = GGUFTensorType(rawValue: code) else {
                let known = GGUFTensorType.allCases.map { "\($0)" }.joined(separator: ", ")
                throw wrong("tensor '\(name)': type \(code) is not read; known: \(known)")
            }
            guard let bytes = type.bytes(of: shape) else {
                throw wrong("tensor '\(name)': the shape \(shape) is not whole blocks of \(type.block) numbers, or too large")
            }
            described.append((name, type, shape, try reader.number(), bytes))
        }
        var alignment = 32
        if let value = values["general.alignment"] {
            guard case .integer(let given) = value, (1...1 << 20).contains(given) else {
                throw wrong("general.alignment must be a whole number from 1 to 1048576")
            }
            alignment = given
        }
        let base = (reader.offset + alignment - 1) / alignment * alignment
        var entries: [Entry] = []
        var position: [String: Int] = [:]
        for (name, type, shape, offset, bytes) in described {
            guard base <= data.count, offset <= UInt64(data.count - base), bytes <= data.count - base - Int(offset) else {
                throw wrong("truncated: tensor '\(name)' ends after the file")
            }
            guard position.updateValue(entries.count, forKey: name) == nil else {
                throw wrong("tensor '\(name)' is there twice")
            }
            let start = base + Int(offset)
            entries.append(Entry(name: name, type: type, shape: shape, range: start..<start + bytes))
        }
        self.file = file
        self.values = values
        self.entries = entries
        self.data = data
        self.position = position
    }

    package func entry(_ name: String) -> Entry? { position[name].map { entries[$0] } }

    /// The tensor of that name, its blocks decoded.
    package func tensor<S: Scalar>(_ name: String, category: MemoryCategory = .scratch) throws(TaskError) -> Tensor<S> {
        guard let entry = entry(name) else { throw TaskError("\(file): tensor '\(name)' is not in the file") }
        var result = Tensor<S>(uninitialized: entry.shape, category: category)
        data.withUnsafeBytes { all in
            let bytes = UnsafeRawBufferPointer(rebasing: all[entry.range])
            result.write { entry.type.decode(bytes, into: $0) }
        }
        return result
    }

    // MARK: - Values by key

    /// - Throws: a key that is missing or whose value is of another kind.
    package func integer(_ key: String) throws(TaskError) -> Int {
        guard case .integer(let value)? = values[key] else { throw missing(key, "whole number") }
        return value
    }

    package func real(_ key: String) throws(TaskError) -> Double {
        guard case .real(let value)? = values[key] else { throw missing(key, "real number") }
        return value
    }

    package func text(_ key: String) throws(TaskError) -> String {
        guard case .text(let value)? = values[key] else { throw missing(key, "text") }
        return value
    }

    package func texts(_ key: String) throws(TaskError) -> [String] {
        guard case .array(let values)? = values[key] else { throw missing(key, "list of texts") }
        let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
        guard texts.count == values.count else { throw missing(key, "list of texts") }
        return texts
    }

    private func missing(_ key: String, _ kind: String) -> TaskError {
        TaskError("\(file): \(key) must be a \(kind)\(values[key] == nil ? ", and is missing" : "")")
    }
}

/// Reads the header of a GGUF file from front to back.
private struct GGUFReader {
    let data: Data
    let file: String
    private(set) var offset = 0
    private static let deepestArray = 2

    init(data: Data, file: String) {
        // Slices of other data begin elsewhere than at 0.
        self.data = data.startIndex == 0 ? data : Data(data)
        self.file = file
    }

    private func truncated() -> TaskError { TaskError("\(file): truncated: the header ends at byte \(data.count)") }

    mutating func skip(_ count: Int) { offset += count }

    mutating func number<T: FixedWidthInteger>() throws(TaskError) -> T {
        let size = MemoryLayout<T>.size
        guard data.count - offset >= size else { throw truncated() }
        defer { offset += size }
        return data.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self)) }
    }

    /// A number of things, each of which takes at least so many bytes of the file.
    mutating func count(atLeastBytes least: Int, of things: String) throws(TaskError) -> Int {
        let count: UInt64 = try number()
        guard count <= UInt64((data.count - offset) / least) else {
            throw TaskError("\(file): \(count) \(things) do not fit into the file")
        }
        return Int(count)
    }

    mutating func text() throws(TaskError) -> String {
        let length = try count(atLeastBytes: 1, of: "bytes of a text")
        defer { offset += length }
        guard let text = String(validating: data[offset..<offset + length], as: UTF8.self) else {
            throw TaskError("\(file): the text at byte \(offset) is not UTF-8")
        }
        return text
    }

    mutating func extent(of tensor: String) throws(TaskError) -> Int {
        let extent: UInt64 = try number()
        guard (1...1 << 40).contains(extent) else {
            throw TaskError("\(file): tensor '\(tensor)': an extent is \(extent)")
        }
        return Int(extent)
    }

    mutating func value(type: UInt32, key: String, depth: Int = 0) throws(TaskError) -> GGUFFile.Value {
        switch type {
        case 0: return .integer(Int(try number() as UInt8))
        case 1: return .integer(Int(try number() as Int8))
        case 2: return .integer(Int(try number() as UInt16))
        case 3: return .integer(Int(try number() as Int16))
        case 4: return .integer(Int(try number() as UInt32))
        case 5: return .integer(Int(try number() as Int32))
        case 6: return .real(Double(Float(bitPattern: try number())))
        case 7: return .flag(try number() as UInt8 != 0)
        case 8: return .text(try text())
        case 9 where depth < Self.deepestArray:
            let element: UInt32 = try number()
            let count = try count(atLeastBytes: 1, of: "values of '\(key)'")
            var values: [GGUFFile.Value] = []
            for _ in 0..<count { values.append(try value(type: element, key: key, depth: depth + 1)) }
            return .array(values)
        case 10:
            let value: UInt64 = try number()
            guard let integer = Int(exactly: value) else { throw TaskError("\(file): \(key) is \(value): too large") }
            return .integer(integer)
        case 11: return .integer(Int(try number() as Int64))
        case 12: return .real(Double(bitPattern: try number()))
        default: throw TaskError("\(file): \(key) has a value of type \(type), which is not one of the format")
        }
    }
}
