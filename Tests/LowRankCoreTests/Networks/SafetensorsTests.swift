import Foundation
import TestSupport
import Testing

@testable import LowRankCore

/// A file made by hand.
struct HandMade: Sendable, CustomTestStringConvertible {
    var what: String
    var data: Data
    /// Part of the message.
    var message: String
    var testDescription: String { what }

    /// The header as text, its length computed, and `payload` zero bytes.
    init(_ what: String, header: String, payload: Int = 0, message: String = "") {
        self.what = what
        self.message = message
        data = withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Data($0) }
        data += Data(header.utf8) + Data(count: payload)
    }

    init(_ what: String, data: [UInt8], message: String) {
        self.what = what
        self.message = message
        self.data = Data(data)
    }

    static func entry(_ name: String, _ dtype: String, _ shape: String, _ begin: Int, _ end: Int) -> String {
        "\"\(name)\":{\"dtype\":\"\(dtype)\",\"shape\":\(shape),\"data_offsets\":[\(begin),\(end)]}"
    }

    static let malformed: [HandMade] = {
        let a = entry("a", "F32", "[2]", 0, 8)
        return [
            .init("empty", data: [], message: "too few"),
            .init("seven bytes", data: [UInt8](repeating: 0, count: 7), message: "too few"),
            .init("no header", data: [UInt8](repeating: 0, count: 8), message: "start with '{'"),
            .init("header length of 2^64 - 1", data: [UInt8](repeating: 255, count: 8) + [123], message: "not a safetensors file"),
            .init("header length over the limit", data: [0, 0, 0, 255, 0, 0, 0, 0], message: "over 100000000"),
            .init("header past the end", data: [200, 0, 0, 0, 0, 0, 0, 0, 123, 125], message: "truncated"),
            .init("not JSON", header: "{\"a\"", message: "not valid JSON"),
            .init("text before the header", header: " {\(a)}", payload: 8, message: "start with '{'"),
            .init("text after the header", header: "{\(a)} x", payload: 8, message: "after the end"),
            .init("not an object", header: "[1]", message: "start with '{'"),
            .init("name twice", header: "{\(a),\(entry("a", "F32", "[2]", 8, 16))}", payload: 16, message: "repeated"),
            .init("names equal after unescaping", header: "{\(a),\(entry("\\u0061", "F32", "[2]", 8, 16))}", payload: 16, message: "repeated"),
            .init("field twice", header: "{\"a\":{\"dtype\":\"F32\",\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[0,4]}}", payload: 4, message: "repeated"),
            .init("unknown field", header: "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4],\"x\":1}}", payload: 4, message: "unknown field 'x'"),
            .init("not described by an object", header: "{\"a\":3}", message: "tensor 'a'"),
            .init("no dtype", header: "{\"a\":{\"shape\":[1],\"data_offsets\":[0,4]}}", payload: 4, message: "no dtype"),
            .init("no shape", header: "{\"a\":{\"dtype\":\"F32\",\"data_offsets\":[0,4]}}", payload: 4, message: "no shape"),
            .init("no offsets", header: "{\"a\":{\"dtype\":\"F32\",\"shape\":[1]}}", payload: 4, message: "data_offsets"),
            .init("three offsets", header: "{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4,8]}}", payload: 4, message: "data_offsets"),
            .init("unknown dtype", header: "{\(entry("a", "F33", "[2]", 0, 8))}", payload: 8, message: "unknown dtype 'F33'"),
            .init("negative extent", header: "{\(entry("a", "F32", "[-2]", 0, 8))}", payload: 8, message: "at least 0"),
            .init("fractional extent", header: "{\(entry("a", "F32", "[2.0]", 0, 8))}", payload: 8, message: "whole number"),
            .init("extent over Int", header: "{\(entry("a", "F32", "[99999999999999999999]", 0, 8))}", payload: 8, message: "whole number"),
            .init("shape overflows", header: "{\(entry("a", "F32", "[4611686018427387904,4]", 0, 8))}", payload: 8, message: "overflows"),
            .init("shape overflows to the right count", header: "{\(entry("a", "F32", "[4611686018427387905,4]", 0, 16))}", payload: 16, message: "overflows"),
            .init("shape larger than its bytes", header: "{\(entry("a", "F32", "[3]", 0, 8))}", payload: 8, message: "takes 12 bytes, data_offsets give 8"),
            .init("negative begin", header: "{\(entry("a", "F32", "[2]", -8, 0))}", payload: 8, message: "not a range"),
            .init("end before begin", header: "{\(entry("a", "F32", "[2]", 8, 0))}", payload: 8, message: "not a range"),
            .init("end past the file", header: "{\(a)}", payload: 7, message: "truncated"),
            .init("offsets near Int.max", header: "{\(entry("a", "F32", "[2]", 9_223_372_036_854_775_799, 9_223_372_036_854_775_807))}", payload: 8, message: "truncated"),
            .init("bytes after the end", header: "{\(a)}", payload: 9, message: "1 bytes after the last tensor"),
            .init("bytes without tensors", header: "{}", payload: 4, message: "4 bytes after"),
            .init("hole at the start", header: "{\(entry("a", "F32", "[2]", 4, 12))}", payload: 12, message: "a hole of 4 bytes"),
            .init("hole in between", header: "{\(a),\(entry("b", "F32", "[1]", 12, 16))}", payload: 16, message: "a hole of 4 bytes"),
            .init("overlap", header: "{\(a),\(entry("b", "F32", "[2]", 4, 12))}", payload: 12, message: "overlaps"),
            .init("the same bytes twice", header: "{\(a),\(entry("b", "F32", "[2]", 0, 8))}", payload: 8, message: "overlaps"),
            .init("empty tensor inside another", header: "{\(a),\(entry("b", "F32", "[0]", 4, 4))}", payload: 8, message: "overlaps"),
            .init("metadata not of strings", header: "{\"__metadata__\":{\"format\":1},\(a)}", payload: 8, message: "'format' is not a string"),
            .init("invalid UTF-8", data: [9, 0, 0, 0, 0, 0, 0, 0] + Array("{\"".utf8) + [0xff, 0xfe] + Array("\":1} ".utf8), message: "UTF-8"),
            .init("nested without end", header: String(repeating: "{\"a\":", count: 10_000), message: "nested"),
        ]
    }()
}

struct SafetensorsTests {
    static func withDirectory<R>(_ body: (String) throws -> R) throws -> R {
        let path = NSTemporaryDirectory() + "safetensors-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    @Test func roundTrip() throws {
        try Self.withDirectory { directory throws in
            let path = directory + "/model.safetensors"
            let tensors: [(name: String, tensor: Tensor<Double>)] = [
                ("layers.0.weight", gaussian([3, 5])), ("scalar", gaussian([])), ("empty", gaussian([0, 4])),
                ("a \"quoted\" \\ name \u{1} é 漢", gaussian([2], "b")),
            ]
            try SafetensorsFile.write(tensors, to: path)
            let file = try SafetensorsFile(path: path)
            #expect(file.metadata == ["format": "pt"])
            #expect(Set(file.entries.map(\.name)) == Set(tensors.map(\.name)))
            for (name, tensor) in tensors {
                let read: Tensor<Double> = try file.tensor(name, category: .frozenWeights)
                #expect(read.shape == tensor.shape && read.values == tensor.values && read.category == .frozenWeights)
                #expect(try file.tensor(name, as: Float.self).values == tensor.values.map { Float($0) })
            }
            // The header ends on a multiple of eight.
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count % 8 == 0)
            // Replacing leaves one file and nothing beside it.
            try SafetensorsFile.write([("w", gaussian([2], as: Float.self))], as: .bf16, metadata: [:], to: path)
            #expect(try SafetensorsFile(path: path).entries.map(\.type) == [.bf16])
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["model.safetensors"])
        }
    }

    @Test(arguments: [SafetensorsType.f64, .f32, .f16, .bf16]) func types(_ type: SafetensorsType) throws {
        try Self.withDirectory { directory throws in
            let path = directory + "/t.safetensors"
            // Exact in every type.
            let exact: [Float] = [0, -0.0, 1, -2.5, 0.15625, 96, .infinity, -.infinity]
            try SafetensorsFile.write([("t", Tensor(exact, shape: [2, 4]))], as: type, to: path)
            let file = try SafetensorsFile(path: path)
            #expect(file.entry("t")?.type == type && file.entry("t")?.range.count == 8 * type.bytes)
            #expect(try file.tensor("t", as: Float.self).values.map(\.bitPattern) == exact.map(\.bitPattern))
            #expect(try file.tensor("t", as: Double.self).values == exact.map { Double($0) })
            try SafetensorsFile.write([("t", Tensor<Double>([.nan], shape: [1]))], as: type, to: path)
            #expect(try SafetensorsFile(path: path).tensor("t", as: Double.self)[0].isNaN)
        }
    }

    /// Written by hand, so that reading is not only tested against writing.
    @Test func knownBytes() throws {
        var file = HandMade(
            "known",
            header: "{\"__metadata__\":{\"k\":\"v\"},\(HandMade.entry("h", "F16", "[2]", 12, 16)),"
                + "\(HandMade.entry("f", "F32", "[1,2]", 0, 8)),\(HandMade.entry("b", "BF16", "[2]", 8, 12)),"
                + "\(HandMade.entry("e", "F32", "[0]", 8, 8)),\(HandMade.entry("i", "I32", "[1]", 16, 20)),"
                + "\(HandMade.entry("l", "I64", "[]", 20, 28)),\(HandMade.entry("u", "U8", "[2]", 28, 30))}   ")
        file.data += Data([0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc0])  // 1, -2.5
        file.data += Data([0x80, 0x3f, 0x20, 0xc0])
        file.data += Data([0x00, 0x3c, 0x00, 0xc1])
        file.data += Data([0xff, 0xff, 0xff, 0xff] + [1, 0, 0, 0, 1, 0, 0, 0] + [7, 255])
        let read = try SafetensorsFile(data: file.data, file: "known")
        #expect(read.metadata == ["k": "v"])
        #expect(read.entries.map(\.name) == ["f", "e", "b", "h", "i", "l", "u"])
        for name in ["f", "b", "h"] { #expect(try read.tensor(name, as: Double.self).values == [1, -2.5]) }
        #expect(try read.tensor("f", as: Float.self).shape == [1, 2])
        #expect(try read.integers("i") == [-1])
        #expect(try read.integers("l") == [0x1_0000_0001])
        #expect(try read.integers("u") == [7, 255])
        #expect(throws: SafetensorsError.self) { try read.tensor("i", as: Float.self) }
        #expect(throws: SafetensorsError.self) { try read.integers("f") }
        let missing = #expect(throws: SafetensorsError.self) { try read.tensor("ff", as: Float.self) }
        #expect(missing?.description == "known: tensor 'ff': not in the file; did you mean 'f'?")
    }

    @Test(arguments: HandMade.malformed) func malformed(_ file: HandMade) {
        let error = #expect(throws: SafetensorsError.self) { try SafetensorsFile(data: file.data, file: "bad.safetensors") }
        #expect(error?.description.hasPrefix("bad.safetensors: ") == true)
        #expect(error?.description.contains(file.message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("\n") == false)
    }

    @Test func everyTruncationIsAnError() throws {
        let whole = HandMade(
            "whole", header: "{\(HandMade.entry("a", "F32", "[2]", 0, 8)),\(HandMade.entry("b", "F64", "[1]", 8, 16))}",
            payload: 16
        ).data
        _ = try SafetensorsFile(data: whole, file: "t")
        for length in 0..<whole.count {
            #expect(throws: SafetensorsError.self) { try SafetensorsFile(data: whole.prefix(length), file: "t") }
        }
    }

    @Test func writingMistakes() throws {
        try Self.withDirectory { directory throws in
            let t: Tensor<Float> = gaussian([2])
            #expect(throws: SafetensorsError.self) { try SafetensorsFile.write([("a", t), ("a", t)], to: directory + "/x") }
            #expect(throws: SafetensorsError.self) { try SafetensorsFile.write([("__metadata__", t)], to: directory + "/x") }
            #expect(throws: SafetensorsError.self) { try SafetensorsFile.write([("a", t)], as: .i32, to: directory + "/x") }
            #expect(throws: SafetensorsError.self) { try SafetensorsFile.write([("a", t)], to: directory + "/no/x") }
            #expect(throws: SafetensorsError.self) { try SafetensorsFile.write([("a", t)], to: directory) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == [])
            #expect(throws: SafetensorsError.self) { try SafetensorsFile(path: directory + "/none") }
            #expect(throws: SafetensorsError.self) { try SafetensorsFile(path: directory) }
        }
    }
}

struct HalfPrecisionTests {
    @Test func everyHalfSurvives() {
        for bits in UInt16.min...UInt16.max {
            let x = HalfPrecision.float(half: bits)
            let y = HalfPrecision.float(bfloat: bits)
            if x.isNaN { #expect(HalfPrecision.float(half: HalfPrecision.half(x)).isNaN) } else if HalfPrecision.half(x) != bits { Issue.record("half \(bits)") }
            if y.isNaN { #expect(HalfPrecision.float(bfloat: HalfPrecision.bfloat(y)).isNaN) } else if HalfPrecision.bfloat(y) != bits { Issue.record("bfloat \(bits)") }
        }
        #expect(HalfPrecision.float(half: 0x3c01) == 1 + 0x1p-10 && HalfPrecision.float(half: 1) == 0x1p-24)
        #expect(HalfPrecision.float(half: 0x7bff) == 65504)
    }

    /// Half way between neighbours goes to the even one, anything beyond to the nearer one.
    @Test func roundsToNearestEven() {
        for bits in stride(from: UInt16(0), to: 0x7bff, by: 1) {
            let (low, high) = (Double(HalfPrecision.float(half: bits)), Double(HalfPrecision.float(half: bits + 1)))
            let middle = (low + high) / 2
            let even = bits % 2 == 0 ? bits : bits + 1
            guard half(middle) == even, half(middle.nextUp) == bits + 1, half(middle.nextDown) == bits,
                half(-middle) == even | 0x8000
            else {
                Issue.record("half \(bits)")
                return
            }
        }
        for bits in stride(from: UInt16(0), to: 0x7f7f, by: 1) {
            let (low, high) = (Double(HalfPrecision.float(bfloat: bits)), Double(HalfPrecision.float(bfloat: bits + 1)))
            let middle = (low + high) / 2
            let even = bits % 2 == 0 ? bits : bits + 1
            guard bfloat(middle) == even, bfloat(middle.nextUp) == bits + 1, bfloat(middle.nextDown) == bits else {
                Issue.record("bfloat \(bits)")
                return
            }
        }
        #expect(half(65519.999) == 0x7bff && half(65520) == 0x7c00 && half(1e300) == 0x7c00 && half(-1e300) == 0xfc00)
        #expect(bfloat(1e300) == 0x7f80 && bfloat(1e-300) == 0 && half(1e-300) == 0)
    }

    func half(_ x: Double) -> UInt16 { HalfPrecision.half(HalfPrecision.float(x)) }
    func bfloat(_ x: Double) -> UInt16 { HalfPrecision.bfloat(HalfPrecision.float(x)) }
}

struct StrictJSONTests {
    @Test func values() throws {
        let json = try StrictJSON(parsing: Array(#" {"a": [1, -2.5e1, true, null, "x\n\u00e9\ud83d\ude00"], "b": {}} "#.utf8))
        #expect(json["a"]?.array == [.integer(1), .real(-25), .bool(true), .null, .string("x\né😀")])
        #expect(json["b"]?.members == [])
        #expect(try StrictJSON(parsing: Array("9223372036854775808".utf8)) == .real(9223372036854775808))
        #expect(try StrictJSON(parsing: Array("0.1".utf8)).number == 0.1)
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "01", "1.", ".5", "+1", "1e", "NaN", "Infinity", "-", "1e999", "tru", "'a'",
        "\"\\x\"", "\"\\ud800\"", "\"\\udc00\"", "\"\u{1}\"", "\"a", "{\"a\" 1}", "{a:1}", "[1 2]", "1 1",
        "{\"a\":1,\"a\":2}", "\"\\u12g4\"",
    ]) func mistakes(_ text: String) {
        #expect(throws: StrictJSON.ParseError.self) { try StrictJSON(parsing: Array(text.utf8)) }
    }
}
