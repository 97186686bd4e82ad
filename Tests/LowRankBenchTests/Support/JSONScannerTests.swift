import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore

struct JSONScannerTests {
    private func scan<T>(_ text: String, _ read: (inout JSONScanner) throws -> T) throws -> T {
        try Array(text.utf8).withUnsafeBytes { bytes in
            var scanner = JSONScanner(bytes)
            let value = try read(&scanner)
            try scanner.finish()
            return value
        }
    }

    /// As Foundation's decoder reads them, to the bit.
    @Test func numbersAreExact() throws {
        var stream = RandomStream(seed: 1, name: "numbers")
        let random = (0..<3000).map { (i: Int) -> Double in
            guard i % 3 > 0 else { return Double(bitPattern: stream.nextUInt64()) }
            return (stream.uniform() - 0.5) * pow(10, Double(i % 40 - 20))
        }
        let texts: [String] = random.filter(\.isFinite).map { "\($0)" } + [
            "0", "-1", "9007199254740992", "9007199254740993", "90071992547409930", "1e22", "1e23", "1E+5", "5e-324", "1.7976931348623157e308",
            "0.1", "0.0", "123456789012345678901234567890", "0.000000000000000000000000001", "2.2250738585072011e-308", "1e400",
        ]
        for text in texts {
            let read = try scan("[\(text)]") { scanner in
                var number = 0.0
                try scanner.elements { (scanner) throws(JSONScanner.Unusual) in number = try scanner.real() }
                return number
            }
            #expect(read.bitPattern == Double(text)!.bitPattern, "\(text)")
        }
        #expect(try scan(#""-inf""#) { try $0.real() } == -.infinity)
        #expect(try scan(" -120 ") { try $0.integer() } == -120)
    }

    @Test(arguments: [
        "", "{", "}", "[1,]", "[1 2]", "[,1]", "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{\"a\":}", "[1]]", "\"a", "\"a\u{1}\"", "01", "-01", "1.", ".5",
        "-", "+1", "1e", "1e+", "1e12345", "tru", "nul", "nan", "[\"\\\"]", String(repeating: "[", count: 100) + String(repeating: "]", count: 100),
    ])
    func whatIsNoJSONIsNotPassedOver(_ text: String) {
        #expect(throws: JSONScanner.Unusual.self) { try scan(text) { _ = try $0.value() } }
    }

    @Test func everyValueIsPassedOver() throws {
        let inside = #"{ "a" : [1, -2.5e3, "\"x\\", {}, []], "b":{"c":null,"d":true, "e" : false} }"#
        #expect(try scan(" \n\(inside)\t") { String(decoding: try $0.value(), as: UTF8.self) } == inside)
    }

    /// What another reader may take for something else is left to it.
    @Test(arguments: [#""1.5""#, "-0", "1.0", "1e3", "1234567890123456789", "null"])
    func whatOthersMayReadIsLeftToThem(_ text: String) {
        #expect(throws: JSONScanner.Unusual.self) { try scan(text) { _ = try $0.integer() } }
    }

    @Test func textsAreThoseWithoutEscapes() throws {
        #expect(try scan(#""größer × 2""#) { try $0.string() } == "größer × 2")
        #expect(throws: JSONScanner.Unusual.self) { try scan(#""a\n""#) { try $0.string() } }
        let broken: [UInt8] = [0x22, 0xff, 0x22]
        #expect(throws: JSONScanner.Unusual.self) {
            try broken.withUnsafeBytes { bytes in
                var scanner = JSONScanner(bytes)
                return try scanner.string()
            }
        }
    }

    @Test func anObjectIsCutAroundAMember() throws {
        let parts = try scan(#"{"a": 1, "seed": 17 , "b": {"seed": 2}}"#) { scanner in
            let parts = try scanner.object(around: "seed")
            return [parts.before, parts.value, parts.after].map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(parts == [#"{"a": 1, "seed": "#, "17", #" , "b": {"seed": 2}}"#])
        for text in [#"{"a": 1}"#, #"{"seed": 1, "seed": 2}"#] {
            #expect(throws: JSONScanner.Unusual.self) { try scan(text) { _ = try $0.object(around: "seed") } }
        }
    }
}
