import Foundation

/// The number types of the safetensors format. All are recognised; those this project can turn into
/// tensors are the floating-point ones, and into `Int` the integer ones.
public enum SafetensorsType: String, Sendable, CaseIterable {
    /// IEEE floating point of 64 bits.
    case f64 = "F64"
    /// IEEE floating point of 32 bits.
    case f32 = "F32"
    /// IEEE floating point of 16 bits.
    case f16 = "F16"
    /// The upper half of a 32-bit float.
    case bf16 = "BF16"
    /// Signed, 64 bits.
    case i64 = "I64"
    /// Signed, 32 bits.
    case i32 = "I32"
    /// Signed, 16 bits.
    case i16 = "I16"
    /// Signed, 8 bits.
    case i8 = "I8"
    /// Unsigned, 64 bits.
    case u64 = "U64"
    /// Unsigned, 32 bits.
    case u32 = "U32"
    /// Unsigned, 16 bits.
    case u16 = "U16"
    /// Unsigned, 8 bits.
    case u8 = "U8"
    /// A byte, 0 or 1.
    case bool = "BOOL"
    /// 8 bits, four of them the exponent's.
    case f8e4m3 = "F8_E4M3"
    /// 8 bits, five of them the exponent's.
    case f8e5m2 = "F8_E5M2"

    /// Bytes per number.
    public var bytes: Int {
        switch self {
        case .f64, .i64, .u64: 8
        case .f32, .i32, .u32: 4
        case .f16, .bf16, .i16, .u16: 2
        case .i8, .u8, .bool, .f8e4m3, .f8e5m2: 1
        }
    }

    /// Whether tensors can be read from it and written as it.
    public var isFloatingPoint: Bool { [.f64, .f32, .f16, .bf16].contains(self) }
}

/// What is wrong with a safetensors file, in one line that names the file and the tensor.
public struct SafetensorsError: Error, Hashable, Sendable, CustomStringConvertible {
    /// As messages name it.
    public let file: String
    /// The tensor at fault, when it is one.
    public let tensor: String?
    /// What is wrong.
    public let reason: String

    package init(file: String, tensor: String?, reason: String) {
        self.file = file
        self.tensor = tensor
        self.reason = reason
    }

    /// File, tensor and reason in one line.
    public var description: String { "\(file): " + (tensor.map { "tensor '\($0)': " } ?? "") + reason }
}

/// A safetensors file: named arrays behind a JSON header.
///
/// The layout is eight bytes with the header's length (little-endian), the header
/// `{"name": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]}, ...}`, and the numbers. A file is
/// accepted only if the offsets tile the rest of it exactly: no overlap, no hole, nothing after the end.
public struct SafetensorsFile: Sendable {
    /// What the header says of one array.
    public struct Entry: Sendable, Hashable {
        /// Unique in the file.
        public let name: String
        /// The type of its numbers.
        public let type: SafetensorsType
        /// Its extents, row-major.
        public let shape: [Int]
        /// Where its bytes are, counted from the end of the header.
        public let range: Range<Int>

        /// How many numbers it has.
        public var count: Int { range.count / type.bytes }
    }

    /// The longest header accepted, as in the reference implementation.
    public static let longestHeader = 100_000_000

    /// Named in messages.
    public let file: String
    /// In the order of their bytes.
    public let entries: [Entry]
    /// The texts of the header's `__metadata__`.
    public let metadata: [String: String]
    private let data: Data
    private let base: Int
    private let position: [String: Int]

    // MARK: - Reading

    /// Reads the header of a file; the numbers are read where they are asked for.
    /// - Throws: `SafetensorsError` for a file that is missing, cannot be read or is not whole.
    public init(path: String) throws(SafetensorsError) {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            let exists = FileManager.default.fileExists(atPath: path)
            throw SafetensorsError(file: path, tensor: nil, reason: exists ? "cannot be read" : "no such file")
        }
        try self.init(data: data, file: path)
    }

    /// Reads the header of a whole file.
    /// - Parameters:
    ///   - data: its bytes.
    ///   - file: what messages call it.
    /// - Throws: `SafetensorsError` that says what is wrong, and with which tensor.
    public init(data: Data, file: String) throws(SafetensorsError) {
        func wrong(_ reason: String, _ tensor: String? = nil) -> SafetensorsError {
            SafetensorsError(file: file, tensor: tensor, reason: reason)
        }
        let data = data.startIndex == 0 ? data : Data(data)
        guard data.count >= 8 else { throw wrong("\(data.count) bytes are too few for a safetensors file") }
        var length: UInt64 = 0
        for i in 0..<8 { length |= UInt64(data[i]) << (8 * UInt64(i)) }
        guard length <= UInt64(Self.longestHeader) else {
            throw wrong("the header's length, \(length), is over \(Self.longestHeader): not a safetensors file?")
        }
        let headerEnd = 8 + Int(length)
        guard headerEnd <= data.count else {
            throw wrong("truncated: the header should end at byte \(headerEnd), the file at \(data.count)")
        }
        guard length > 0, data[8] == UInt8(ascii: "{") else { throw wrong("the header does not start with '{'") }
        let header: StrictJSON
        do {
            header = try StrictJSON(parsing: data[8..<headerEnd])
        } catch {
            throw wrong("the header is not valid JSON: \(error.reason) at byte \(8 + error.offset)")
        }
        guard let members = header.members else { throw wrong("the header is not an object") }

        var entries: [Entry] = []
        var metadata: [String: String] = [:]
        let available = data.count - headerEnd
        for member in members {
            let name = member.key
            guard let fields = member.value.members else { throw wrong("not described by an object", name) }
            if name == "__metadata__" {
                for field in fields {
                    guard let text = field.value.string else { throw wrong("__metadata__ '\(field.key)' is not a string") }
                    metadata[field.key] = text
                }
                continue
            }
            for field in fields where !["dtype", "shape", "data_offsets"].contains(field.key) {
                throw wrong("unknown field '\(field.key)'", name)
            }
            guard let typeName = member.value["dtype"]?.string else { throw wrong("no dtype", name) }
            guard let type = SafetensorsType(rawValue: typeName) else { throw wrong("unknown dtype '\(typeName)'", name) }
            guard let extents = member.value["shape"]?.array else { throw wrong("no shape", name) }
            var shape: [Int] = []
            var bytes = type.bytes
            for extent in extents {
                guard case .integer(let n) = extent, n >= 0 else {
                    throw wrong("an extent of the shape is not a whole number of at least 0", name)
                }
                shape.append(n)
            }
            // A zero extent makes the product 0 whatever the others are.
            if shape.contains(0) {
                bytes = 0
            } else {
                for n in shape {
                    let (product, overflow) = bytes.multipliedReportingOverflow(by: n)
                    guard !overflow else { throw wrong("the shape \(shape) overflows", name) }
                    bytes = product
                }
            }
            guard let offsets = member.value["data_offsets"]?.array, offsets.count == 2,
                case .integer(let begin) = offsets[0], case .integer(let end) = offsets[1]
            else { throw wrong("data_offsets are not two whole numbers", name) }
            guard begin >= 0, begin <= end else { throw wrong("data_offsets [\(begin), \(end)] are not a range", name) }
            guard end <= available else {
                throw wrong("truncated: its bytes end at \(end), the file has \(available) after the header", name)
            }
            guard end - begin == bytes else {
                throw wrong("\(type.rawValue) of shape \(shape) takes \(bytes) bytes, data_offsets give \(end - begin)", name)
            }
            entries.append(Entry(name: name, type: type, shape: shape, range: begin..<end))
        }
        // Stable for empty tensors, which share an offset with their successor.
        entries = entries.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
        var end = 0
        for entry in entries {
            guard entry.range.lowerBound >= end else { throw wrong("overlaps the tensor before it", entry.name) }
            guard entry.range.lowerBound == end else {
                throw wrong("a hole of \(entry.range.lowerBound - end) bytes before it", entry.name)
            }
            end = entry.range.upperBound
        }
        guard end == available else { throw wrong("\(available - end) bytes after the last tensor") }

        self.file = file
        self.entries = entries
        self.metadata = metadata
        self.data = data
        base = headerEnd
        position = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
    }

    /// What the header says of that name; nil where it has none.
    public func entry(_ name: String) -> Entry? { position[name].map { entries[$0] } }

    /// The tensor of that name, converted to S.
    public func tensor<S: Scalar>(
        _ name: String, as: S.Type = S.self, category: MemoryCategory = .scratch
    ) throws(SafetensorsError) -> Tensor<S> {
        let entry = try found(name)
        guard entry.type.isFloatingPoint else {
            throw SafetensorsError(file: file, tensor: name, reason: "\(entry.type.rawValue) is not a floating-point type")
        }
        var result = Tensor<S>(uninitialized: entry.shape, category: category)
        let count = entry.count
        data.withUnsafeBytes { all in
            let bytes = UnsafeRawBufferPointer(rebasing: all[base + entry.range.lowerBound..<base + entry.range.upperBound])
            result.write { target in
                if entry.type == Self.native(S.self) {
                    UnsafeMutableRawBufferPointer(start: target, count: bytes.count).copyMemory(from: bytes)
                    return
                }
                switch entry.type {
                case .f64: convert(bytes, target, count) { Double(bitPattern: UInt64(littleEndian: $0)) }
                case .f32: convert(bytes, target, count) { Float(bitPattern: UInt32(littleEndian: $0)) }
                case .f16: convert(bytes, target, count) { HalfPrecision.float(half: UInt16(littleEndian: $0)) }
                default: convert(bytes, target, count) { HalfPrecision.float(bfloat: UInt16(littleEndian: $0)) }
                }
            }
        }
        return result
    }

    /// The integers of that name, row-major.
    public func integers(_ name: String) throws(SafetensorsError) -> [Int] {
        let entry = try found(name)
        func each<T: FixedWidthInteger>(_: T.Type) -> [Int] {
            data.withUnsafeBytes { all in
                (0..<entry.count).map {
                    let offset = base + entry.range.lowerBound + $0 * MemoryLayout<T>.size
                    return Int(T(littleEndian: all.loadUnaligned(fromByteOffset: offset, as: T.self)))
                }
            }
        }
        switch entry.type {
        case .i64: return each(Int64.self)
        case .i32: return each(Int32.self)
        case .i16: return each(Int16.self)
        case .i8: return each(Int8.self)
        case .u32: return each(UInt32.self)
        case .u16: return each(UInt16.self)
        case .u8, .bool: return each(UInt8.self)
        default:
            throw SafetensorsError(file: file, tensor: name, reason: "\(entry.type.rawValue) is not read as integers")
        }
    }

    private func found(_ name: String) throws(SafetensorsError) -> Entry {
        guard let entry = entry(name) else {
            let hint = nearest(to: name, among: entries.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
            throw SafetensorsError(file: file, tensor: name, reason: "not in the file\(hint)")
        }
        return entry
    }

    // MARK: - Writing

    /// Writes named tensors so that a file at `path` is either the old one or the complete new one.
    ///
    /// The type is one of the floating-point ones; by default the one of the tensors. Rounding is to
    /// the nearest, ties to even.
    /// - Parameters:
    ///   - tensors: in the order of the file.
    ///   - type: of all tensors in the file; nil for that of the tensors themselves.
    ///   - integers: arrays of I32, written behind the tensors.
    ///   - metadata: texts for the header.
    ///   - path: the file.
    /// - Throws: `SafetensorsError` for a name that is used twice, and when the file cannot be written.
    public static func write<S: Scalar>(
        _ tensors: [(name: String, tensor: Tensor<S>)], as type: SafetensorsType? = nil,
        integers: [(name: String, shape: [Int], values: [Int32])] = [],
        metadata: [String: String] = ["format": "pt"], to path: String
    ) throws(SafetensorsError) {
        let type = type ?? native(S.self)
        func wrong(_ reason: String, _ tensor: String? = nil) -> SafetensorsError {
            SafetensorsError(file: path, tensor: tensor, reason: reason)
        }
        guard type.isFloatingPoint else { throw wrong("tensors are not written as \(type.rawValue)") }

        var fields: [String] = []
        if !metadata.isEmpty {
            let pairs = metadata.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(quoted($0.value))" }
            fields.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
        }
        var seen: Set<String> = ["__metadata__"]
        var offset = 0
        let arrays = tensors.map { ($0.name, type, $0.tensor.shape) } + integers.map { ($0.name, .i32, $0.shape) }
        for (name, type, shape) in arrays {
            guard seen.insert(name).inserted else { throw wrong("the name is used twice or reserved", name) }
            let end = offset + shape.reduce(type.bytes, *)
            let extents = shape.map(String.init).joined(separator: ",")
            fields.append(
                "\(quoted(name)):{\"dtype\":\"\(type.rawValue)\",\"shape\":[\(extents)],\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        var header = Array("{\(fields.joined(separator: ","))}".utf8)
        // Spaces up to a multiple of eight keep the numbers aligned.
        header.append(contentsOf: repeatElement(0x20, count: (8 - header.count % 8) % 8))

        let temporary = TemporaryPath.beside(path)
        guard FileManager.default.createFile(atPath: temporary, contents: nil),
            let handle = FileHandle(forWritingAtPath: temporary)
        else { throw wrong("cannot be created") }
        do {
            try handle.write(contentsOf: withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) })
            try handle.write(contentsOf: Data(header))
            for (_, tensor) in tensors { try handle.write(contentsOf: bytes(of: tensor, as: type)) }
            for (_, shape, values) in integers {
                precondition(values.count == shape.reduce(1, *))
                try handle.write(contentsOf: values.map(\.littleEndian).withUnsafeBytes { Data($0) })
            }
            try handle.synchronize()
            try handle.close()
        } catch {
            try? FileManager.default.removeItem(atPath: temporary)
            throw wrong("cannot be written: \(error.systemReason)")
        }
        guard rename(temporary, path) == 0 else {
            let reason = String(cString: strerror(errno))
            try? FileManager.default.removeItem(atPath: temporary)
            throw wrong("cannot be replaced: \(reason)")
        }
    }

    private static func bytes<S: Scalar>(of tensor: Tensor<S>, as type: SafetensorsType) -> Data {
        let count = tensor.count
        var data = Data(count: count * type.bytes)
        guard count > 0 else { return data }
        data.withUnsafeMutableBytes { bytes in
            tensor.read { source in
                if type == native(S.self) {
                    bytes.copyMemory(from: UnsafeRawBufferPointer(start: source, count: bytes.count))
                    return
                }
                switch type {
                case .f64: store(source, bytes, count) { Double($0).bitPattern.littleEndian }
                case .f32: store(source, bytes, count) { Float($0).bitPattern.littleEndian }
                case .f16: store(source, bytes, count) { HalfPrecision.half(HalfPrecision.float(Double($0))).littleEndian }
                default: store(source, bytes, count) { HalfPrecision.bfloat(HalfPrecision.float(Double($0))).littleEndian }
                }
            }
        }
        return data
    }

    /// The type whose bytes are those of S in memory (this project runs on little-endian machines).
    private static func native<S: Scalar>(_: S.Type) -> SafetensorsType { S.self == Double.self ? .f64 : .f32 }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{0}"..<"\u{20}":
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

@inline(__always)
private func convert<T: FixedWidthInteger, F: BinaryFloatingPoint, S: Scalar>(
    _ bytes: UnsafeRawBufferPointer, _ target: UnsafeMutablePointer<S>, _ count: Int, _ decode: (T) -> F
) {
    for i in 0..<count {
        target[i] = S(decode(bytes.loadUnaligned(fromByteOffset: i * MemoryLayout<T>.size, as: T.self)))
    }
}

@inline(__always)
private func store<T: FixedWidthInteger, S: Scalar>(
    _ source: UnsafePointer<S>, _ bytes: UnsafeMutableRawBufferPointer, _ count: Int, _ encode: (S) -> T
) {
    for i in 0..<count { bytes.storeBytes(of: encode(source[i]), toByteOffset: i * MemoryLayout<T>.size, as: T.self) }
}

/// The two 16-bit floating-point formats, by their bits.
package enum HalfPrecision {
    static func float(bfloat bits: UInt16) -> Float { Float(bitPattern: UInt32(bits) << 16) }

    /// To the nearest, ties to even.
    static func bfloat(_ x: Float) -> UInt16 {
        let bits = x.bitPattern
        if x.isNaN { return UInt16(bits >> 16) | 0x40 }
        return UInt16((bits + 0x7fff + (bits >> 16 & 1)) >> 16)
    }

    package static func float(half bits: UInt16) -> Float {
        let sign = UInt32(bits & 0x8000) << 16
        let (exponent, fraction) = (UInt32(bits >> 10 & 0x1f), UInt32(bits & 0x3ff))
        switch exponent {
        case 0:  // zero or subnormal: fraction * 2^-24
            let magnitude = Float(fraction) * 0x1p-24
            return Float(bitPattern: sign | magnitude.bitPattern)
        case 0x1f: return Float(bitPattern: sign | 0x7f80_0000 | fraction << 13)
        default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
        }
    }

    /// To the nearest, ties to even.
    static func half(_ x: Float) -> UInt16 {
        let sign = UInt16(x.bitPattern >> 16) & 0x8000
        if x.isNaN { return sign | 0x7e00 }
        let magnitude = x.magnitude
        if magnitude >= 65520 { return sign | 0x7c00 }
        if magnitude < 0x1p-14 {  // subnormal: a multiple of 2^-24
            return sign | UInt16((magnitude * 0x1p24).rounded(.toNearestOrEven))
        }
        let bits = magnitude.bitPattern - UInt32(112) << 23
        return sign | UInt16((bits + 0xfff + (bits >> 13 & 1)) >> 13)
    }

    /// A Float that rounds to 16 bits like `x` itself: cut off, its last bit set if anything was lost,
    /// so that rounding twice is rounding once.
    static func float(_ x: Double) -> Float {
        let near = Float(x)
        if Double(near) == x || x.isNaN { return near }
        let cut = near.magnitude > Float.greatestFiniteMagnitude || Double(near.magnitude) > x.magnitude
            ? Float(bitPattern: near.bitPattern - 1) : near
        return Float(bitPattern: cut.bitPattern | 1)
    }
}
