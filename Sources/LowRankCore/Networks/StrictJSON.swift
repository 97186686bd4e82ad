import Foundation

/// A JSON document read without forgiveness: repeated keys, numbers outside of Double, wrong escapes,
/// text after the end and deep nesting are errors. Objects keep the order of their keys.
///
/// Foundation's reader keeps one of two equal keys in silence, which is not good enough for files
/// whose header says where the numbers are.
public indirect enum StrictJSON: Sendable, Hashable {
    /// The word null.
    case null
    /// True or false.
    case bool(Bool)
    /// A number written without point and exponent that fits.
    case integer(Int)
    /// Any other number.
    case real(Double)
    /// Its escapes are resolved.
    case string(String)
    /// In order.
    case array([StrictJSON])
    /// In the order of the document, no key twice.
    case object([Member])

    /// A key of an object, and its value.
    public struct Member: Sendable, Hashable {
        /// Its escapes are resolved.
        public let key: String
        /// Of any kind.
        public let value: StrictJSON
    }

    /// What is wrong, and at which byte.
    public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
        /// What is wrong.
        public let reason: String
        /// The byte at which it is wrong, from 0.
        public let offset: Int
        /// Reason and byte in one line.
        public var description: String { "\(reason) at byte \(offset)" }
    }

    /// Reads a whole document in UTF-8.
    /// - Throws: `ParseError` for the first thing that is wrong.
    public init(parsing bytes: some Collection<UInt8>) throws(ParseError) {
        let contiguous = ContiguousArray(bytes)
        var parser = JSONParser(bytes: contiguous)
        self = try parser.document()
    }

    // MARK: - Reading values

    /// What this value is, for messages.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a flag"
        case .integer: "a whole number"
        case .real: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }

    /// Of a number; nil for all else.
    public var number: Double? {
        switch self {
        case .integer(let v): Double(v)
        case .real(let v): v
        default: nil
        }
    }

    /// Of a string; nil for all else.
    public var string: String? { if case .string(let v) = self { v } else { nil } }
    /// Of an array; nil for all else.
    public var array: [StrictJSON]? { if case .array(let v) = self { v } else { nil } }
    /// Of an object; nil for all else.
    public var members: [Member]? { if case .object(let v) = self { v } else { nil } }

    /// The value of a key of an object.
    public subscript(key: String) -> StrictJSON? { members?.first { $0.key == key }?.value }
}

private struct JSONParser {
    package let bytes: ContiguousArray<UInt8>
    var i = 0
    static let deepest = 64

    typealias ParseError = StrictJSON.ParseError
    package func error(_ reason: String, at offset: Int? = nil) -> ParseError {
        ParseError(reason: reason, offset: offset ?? i)
    }

    mutating func document() throws(ParseError) -> StrictJSON {
        let result = try value(depth: 0)
        skipSpace()
        guard i == bytes.count else { throw error("text after the end of the document") }
        return result
    }

    private mutating func skipSpace() {
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0a || bytes[i] == 0x0d || bytes[i] == 0x09 { i += 1 }
    }

    private mutating func value(depth: Int) throws(ParseError) -> StrictJSON {
        skipSpace()
        guard i < bytes.count else { throw error("the document ends where a value should be") }
        guard depth < Self.deepest else { throw error("nested more than \(Self.deepest) deep") }
        switch bytes[i] {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        default: throw error("unexpected character")
        }
    }

    private mutating func word(_ text: StaticString, _ result: StrictJSON) throws(ParseError) -> StrictJSON {
        let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard bytes[i...].starts(with: expected) else { throw error("unexpected character") }
        i += expected.count
        return result
    }

    private mutating func object(depth: Int) throws(ParseError) -> StrictJSON {
        i += 1
        var members: [StrictJSON.Member] = []
        var seen: Set<String> = []
        skipSpace()
        if i < bytes.count, bytes[i] == UInt8(ascii: "}") {
            i += 1
            return .object([])
        }
        while true {
            skipSpace()
            let start = i
            guard i < bytes.count, bytes[i] == UInt8(ascii: "\"") else { throw error("a key should be here") }
            let key = try string()
            guard seen.insert(key).inserted else { throw error("the key '\(key)' is repeated", at: start) }
            skipSpace()
            guard i < bytes.count, bytes[i] == UInt8(ascii: ":") else { throw error("':' should follow the key '\(key)'") }
            i += 1
            members.append(.init(key: key, value: try value(depth: depth + 1)))
            skipSpace()
            guard i < bytes.count else { throw error("the document ends inside an object") }
            switch bytes[i] {
            case UInt8(ascii: ","): i += 1
            case UInt8(ascii: "}"):
                i += 1
                return .object(members)
            default: throw error("',' or '}' should be here")
            }
        }
    }

    private mutating func array(depth: Int) throws(ParseError) -> StrictJSON {
        i += 1
        var values: [StrictJSON] = []
        skipSpace()
        if i < bytes.count, bytes[i] == UInt8(ascii: "]") {
            i += 1
            return .array([])
        }
        while true {
            values.append(try value(depth: depth + 1))
            skipSpace()
            guard i < bytes.count else { throw error("the document ends inside an array") }
            switch bytes[i] {
            case UInt8(ascii: ","): i += 1
            case UInt8(ascii: "]"):
                i += 1
                return .array(values)
            default: throw error("',' or ']' should be here")
            }
        }
    }

    private mutating func string() throws(ParseError) -> String {
        let start = i
        i += 1
        var utf8: [UInt8] = []
        while true {
            guard i < bytes.count else { throw error("a string is not closed", at: start) }
            let c = bytes[i]
            i += 1
            switch c {
            case UInt8(ascii: "\""):
                guard let text = String(validating: utf8, as: UTF8.self) else {
                    throw error("a string is not valid UTF-8", at: start)
                }
                return text
            case UInt8(ascii: "\\"):
                guard i < bytes.count else { throw error("a string is not closed", at: start) }
                let e = bytes[i]
                i += 1
                switch e {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): utf8.append(e)
                case UInt8(ascii: "b"): utf8.append(0x08)
                case UInt8(ascii: "f"): utf8.append(0x0c)
                case UInt8(ascii: "n"): utf8.append(0x0a)
                case UInt8(ascii: "r"): utf8.append(0x0d)
                case UInt8(ascii: "t"): utf8.append(0x09)
                case UInt8(ascii: "u"): utf8.append(contentsOf: Array(String(try escapedScalar()).utf8))
                default: throw error("an unknown escape", at: i - 1)
                }
            case 0..<0x20: throw error("a control character in a string", at: i - 1)
            default: utf8.append(c)
            }
        }
    }

    private mutating func escapedScalar() throws(ParseError) -> Unicode.Scalar {
        let start = i - 2
        let high = try hex4()
        if (0xd800..<0xdc00).contains(high) {
            guard i + 1 < bytes.count, bytes[i] == UInt8(ascii: "\\"), bytes[i + 1] == UInt8(ascii: "u") else {
                throw error("half of a surrogate pair", at: start)
            }
            i += 2
            let low = try hex4()
            guard (0xdc00..<0xe000).contains(low) else { throw error("half of a surrogate pair", at: start) }
            return Unicode.Scalar(0x10000 + (high - 0xd800) << 10 + (low - 0xdc00))!
        }
        guard let scalar = Unicode.Scalar(high) else { throw error("half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func hex4() throws(ParseError) -> UInt32 {
        var result: UInt32 = 0
        for _ in 0..<4 {
            guard i < bytes.count, let digit = Character(Unicode.Scalar(bytes[i])).hexDigitValue else {
                throw error("four hexadecimal digits should be here")
            }
            result = result << 4 | UInt32(digit)
            i += 1
        }
        return result
    }

    private mutating func number() throws(ParseError) -> StrictJSON {
        let start = i
        var isWhole = true
        func isDigit(_ k: Int) -> Bool { k < bytes.count && bytes[k] >= 0x30 && bytes[k] <= 0x39 }
        if bytes[i] == UInt8(ascii: "-") { i += 1 }
        guard isDigit(i) else { throw error("a digit should be here") }
        if bytes[i] == UInt8(ascii: "0") {
            i += 1
            guard !isDigit(i) else { throw error("a number with a leading zero", at: start) }
        } else {
            while isDigit(i) { i += 1 }
        }
        if i < bytes.count, bytes[i] == UInt8(ascii: ".") {
            isWhole = false
            i += 1
            guard isDigit(i) else { throw error("a digit should be here") }
            while isDigit(i) { i += 1 }
        }
        if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            i += 1
            if i < bytes.count, bytes[i] == UInt8(ascii: "+") || bytes[i] == UInt8(ascii: "-") { i += 1 }
            guard isDigit(i) else { throw error("a digit should be here") }
            while isDigit(i) { i += 1 }
        }
        let text = String(decoding: bytes[start..<i], as: UTF8.self)
        if isWhole, let value = Int(text) { return .integer(value) }
        guard let value = Double(text), value.isFinite else { throw error("a number too large for Double", at: start) }
        return .real(value)
    }
}
