import Foundation

/// Walks over JSON text and makes of it what it is asked for, without a tree or a decoder on the way.
///
/// It reads what `JSONFile` writes. At anything else, from text that is cut off to a number in a form of its own, it
/// throws `Unusual`: `JSONFile.decode` then reads the text, or says what is wrong with it.
package struct JSONScanner {
    package struct Unusual: Error {
        package init() {}
    }

    /// The name of a member or another text without escapes, where it stands.
    package struct Text {
        fileprivate let bytes: UnsafeRawBufferPointer

        package static func ~= (word: StaticString, text: Text) -> Bool {
            word.utf8CodeUnitCount == text.bytes.count && memcmp(word.utf8Start, text.bytes.baseAddress!, text.bytes.count) == 0
        }

        package func string() throws(Unusual) -> String {
            guard let string = String(validating: bytes, as: UTF8.self) else { throw Unusual() }
            return string
        }
    }

    private let start: UnsafePointer<UInt8>
    private let count: Int
    private var place = 0

    /// Values that contain each other; more is no file of this project.
    private static let deepest = 64

    /// - Parameter bytes: they must last as long as the scanner and what it gives out.
    package init(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.assumingMemoryBound(to: UInt8.self)
        (start, count) = (text.baseAddress ?? UnsafePointer(bitPattern: 1)!, text.count)
    }

    // MARK: Containers

    /// Tells each member of an object; `read` must take its value.
    package mutating func members(_ read: (Text, inout JSONScanner) throws(Unusual) -> Void) throws(Unusual) {
        try expect("{")
        if skipped("}") { return }
        repeat {
            skipSpace()
            let name = try text()
            try expect(":")
            try read(name, &self)
        } while skipped(",")
        try expect("}")
    }

    /// Tells each element of an array; `read` must take it.
    package mutating func elements(_ read: (inout JSONScanner) throws(Unusual) -> Void) throws(Unusual) {
        try expect("[")
        if skipped("]") { return }
        repeat { try read(&self) } while skipped(",")
        try expect("]")
    }

    /// - Throws: when anything but white space follows.
    package mutating func finish() throws(Unusual) {
        skipSpace()
        guard place == count else { throw Unusual() }
    }

    // MARK: Values

    package mutating func text() throws(Unusual) -> Text {
        skipSpace()
        return Text(bytes: bytes(try skipText(withEscapes: false)))
    }

    package mutating func string() throws(Unusual) -> String { try text().string() }

    package mutating func integer() throws(Unusual) -> Int {
        skipSpace()
        let number = try skipNumber()
        // The longest that cannot overflow.
        guard number.isWhole, number.digits <= 18 else { throw Unusual() }
        return number.isNegative ? -Int(number.mantissa) : Int(number.mantissa)
    }

    /// To the bit what the decoder of Foundation reads. Texts stand for what is not finite.
    package mutating func real() throws(Unusual) -> Double {
        skipSpace()
        if place < count, start[place] == UInt8(ascii: "\"") {
            switch try text() {
            case "inf": return .infinity
            case "-inf": return -.infinity
            case "nan": return .nan
            default: throw Unusual()
            }
        }
        let first = place
        let number = try skipNumber()
        // Both are exact up to here, so that one rounding is left.
        if number.digits <= 19, number.mantissa <= 1 << 53, abs(number.exponent) < Self.powersOfTen.count {
            let mantissa = Double(number.mantissa), power = Self.powersOfTen[abs(number.exponent)]
            let value = number.exponent < 0 ? mantissa / power : mantissa * power
            return number.isNegative ? -value : value
        }
        // It stops at what ends the number; a number at the very end of the text has nothing to stop it.
        guard place < count else { throw Unusual() }
        return strtod(UnsafeRawPointer(start + first).assumingMemoryBound(to: CChar.self), nil)
    }

    /// Those that Double holds exactly.
    private static let powersOfTen = (1...22).reduce(into: [1.0]) { powers, _ in powers.append(powers.last! * 10) }

    /// The text of any value. What stands behind a backslash is not looked at.
    package mutating func value() throws(Unusual) -> UnsafeRawBufferPointer { bytes(try skipValue()) }

    /// The text of an object around the value of one of its members, and that value.
    package mutating func object(
        around name: StaticString
    ) throws(Unusual) -> (before: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer, after: UnsafeRawBufferPointer) {
        skipSpace()
        let first = place
        var found: Range<Int>?
        try members { (member, scanner) throws(Unusual) in
            let value = try scanner.skipValue()
            guard name ~= member else { return }
            guard found == nil else { throw Unusual() }
            found = value
        }
        guard let found else { throw Unusual() }
        return (bytes(first..<found.lowerBound), bytes(found), bytes(found.upperBound..<place))
    }

    private func bytes(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start + range.lowerBound, count: range.count)
    }

    // MARK: Steps

    private mutating func skipSpace() {
        while place < count {
            switch start[place] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
            default: return
            }
        }
    }

    /// Takes a sign after white space, if it is there.
    private mutating func skipped(_ sign: Unicode.Scalar) -> Bool {
        skipSpace()
        guard place < count, start[place] == UInt8(ascii: sign) else { return false }
        place += 1
        return true
    }

    private mutating func expect(_ sign: Unicode.Scalar) throws(Unusual) {
        guard skipped(sign) else { throw Unusual() }
    }

    /// - Returns: where it stands.
    private mutating func skipValue() throws(Unusual) -> Range<Int> {
        skipSpace()
        let first = place
        try skipValue(depth: 0)
        return first..<place
    }

    private mutating func skipValue(depth: Int) throws(Unusual) {
        skipSpace()
        guard place < count, depth < Self.deepest else { throw Unusual() }
        switch start[place] {
        case UInt8(ascii: "{"):
            place += 1
            if skipped("}") { return }
            repeat {
                skipSpace()
                _ = try skipText(withEscapes: true)
                try expect(":")
                try skipValue(depth: depth + 1)
            } while skipped(",")
            try expect("}")
        case UInt8(ascii: "["):
            place += 1
            if skipped("]") { return }
            repeat { try skipValue(depth: depth + 1) } while skipped(",")
            try expect("]")
        case UInt8(ascii: "\""): _ = try skipText(withEscapes: true)
        case UInt8(ascii: "t"): try skipWord("true")
        case UInt8(ascii: "f"): try skipWord("false")
        case UInt8(ascii: "n"): try skipWord("null")
        default: _ = try skipNumber()
        }
    }

    private mutating func skipWord(_ word: StaticString) throws(Unusual) {
        let length = word.utf8CodeUnitCount
        guard count - place >= length, memcmp(start + place, word.utf8Start, length) == 0 else { throw Unusual() }
        place += length
    }

    /// - Returns: where it stands, without the quotes.
    private mutating func skipText(withEscapes: Bool) throws(Unusual) -> Range<Int> {
        guard place < count, start[place] == UInt8(ascii: "\"") else { throw Unusual() }
        let first = place + 1
        place = first
        while place < count {
            let byte = start[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return first..<place - 1 }
            if byte == UInt8(ascii: "\\") {
                guard withEscapes else { break }
                place += 1
            } else if byte < UInt8(ascii: " ") {
                break
            }
        }
        throw Unusual()
    }

    private struct Number {
        var isNegative = false
        /// The digits as one number, which has overflowed when there are more than 19.
        var mantissa: UInt64 = 0
        /// Without zeros in front.
        var digits = 0
        /// Of ten, for the mantissa.
        var exponent = 0
        /// Without a point and an exponent.
        var isWhole = true
    }

    private mutating func skipNumber() throws(Unusual) -> Number {
        var number = Number()
        if place < count, start[place] == UInt8(ascii: "-") {
            number.isNegative = true
            place += 1
        }
        let first = place
        try skipDigits(of: &number)
        guard place == first + 1 || start[first] != UInt8(ascii: "0") else { throw Unusual() }
        if place < count, start[place] == UInt8(ascii: ".") {
            place += 1
            let point = place
            try skipDigits(of: &number)
            number.exponent = point - place
            number.isWhole = false
        }
        if place < count, start[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            var exponent = Number()
            if place < count, start[place] == UInt8(ascii: "-") || start[place] == UInt8(ascii: "+") {
                exponent.isNegative = start[place] == UInt8(ascii: "-")
                place += 1
            }
            try skipDigits(of: &exponent)
            guard exponent.digits <= 4 else { throw Unusual() }
            number.exponent += exponent.isNegative ? -Int(exponent.mantissa) : Int(exponent.mantissa)
            number.isWhole = false
        }
        // Readers differ about the sign of a zero.
        guard number.digits > 0 || !number.isNegative else { throw Unusual() }
        return number
    }

    private mutating func skipDigits(of number: inout Number) throws(Unusual) {
        let first = place
        while place < count, case let digit = start[place] &- UInt8(ascii: "0"), digit < 10 {
            number.mantissa = number.mantissa &* 10 &+ UInt64(digit)
            number.digits += number.digits > 0 || digit > 0 ? 1 : 0
            place += 1
        }
        guard place > first else { throw Unusual() }
    }
}
