import Foundation
import TestSupport

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// What Tests/interop/make_model_fixtures.py has made.
enum PublishedFixture {
    struct Encoded: Decodable, Sendable {
        var text: String
        var ids: [Int32]
        var pair: [Int32]?
        var segments: [Int32]?
    }

    /// Packages that somebody has fetched; tests that need them are skipped without.
    static let cache = PackageCache(directory: URL(filePath: #filePath).appending(path: "../../../../.cache").standardized.path)

    static func path(_ name: String) -> String { Bundle.module.resourceURL!.path + "/published/" + name }

    static func encoded(_ name: String) throws -> [Encoded] {
        try JSONDecoder().decode([Encoded].self, from: Data(contentsOf: URL(fileURLWithPath: path(name))))
    }
}

/// Writes GGUF files for tests.
struct GGUFWriter {
    private var values: [Data] = []
    private var tensors: [(name: String, shape: [Int], type: UInt32, bytes: Data)] = []

    private static func bytes(_ number: some FixedWidthInteger) -> Data { withUnsafeBytes(of: number.littleEndian) { Data($0) } }
    private static func bytes(_ text: String) -> Data { bytes(UInt64(text.utf8.count)) + Data(text.utf8) }

    mutating func add(_ key: String, _ text: String) {
        values.append(Self.bytes(key) + Self.bytes(8 as UInt32) + Self.bytes(text))
    }
    mutating func add(_ key: String, _ number: UInt32) {
        values.append(Self.bytes(key) + Self.bytes(4 as UInt32) + Self.bytes(number))
    }
    mutating func add(_ key: String, _ number: Float) {
        values.append(Self.bytes(key) + Self.bytes(6 as UInt32) + Self.bytes(number.bitPattern))
    }
    mutating func add(_ key: String, _ texts: [String]) {
        values.append(
            texts.reduce(Self.bytes(key) + Self.bytes(9 as UInt32) + Self.bytes(8 as UInt32) + Self.bytes(UInt64(texts.count))) {
                $0 + Self.bytes($1)
            })
    }
    mutating func add(_ name: String, _ tensor: Tensor<Float>) {
        tensors.append((name, tensor.shape, 0, tensor.values.reduce(Data()) { $0 + Self.bytes($1.bitPattern) }))
    }

    var data: Data {
        var header = Data("GGUF".utf8) + Self.bytes(3 as UInt32) + Self.bytes(UInt64(tensors.count)) + Self.bytes(UInt64(values.count))
        for value in values { header += value }
        var content = Data()
        func pad(_ data: inout Data) { data += Data(count: (32 - data.count % 32) % 32) }
        for tensor in tensors {
            header += Self.bytes(tensor.name) + Self.bytes(UInt32(tensor.shape.count))
            for extent in tensor.shape.reversed() { header += Self.bytes(UInt64(extent)) }
            header += Self.bytes(tensor.type) + Self.bytes(UInt64(content.count))
            content += tensor.bytes
            pad(&content)
        }
        pad(&header)
        return header + content
    }
}
