import Foundation
import LowRankCore

/// The JSON files of results and baselines: sorted, readable, written atomically. A loss that is not
/// finite is written as text.
package enum JSONFile {
    /// Every file and every line names its schema, so that a foreign or older one is told apart from a broken one.
    private struct Header: Decodable {
        let schema: String
    }

    /// - Throws: `InputError` that names the file and the remedy.
    package static func read<T: Decodable>(_ type: T.Type, schema: String, from url: URL, remedy: String) throws -> T {
        try decode(type, schemas: [schema], from: contents(of: url, remedy: remedy), at: url.relativePath, remedy: remedy)
    }

    /// Reads infinity, too.
    package static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return decoder
    }

    package static func contents(of url: URL, remedy: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw InputError("\(url.relativePath): cannot be read; \(remedy)")
        }
        return data
    }

    /// - Parameters:
    ///   - schemas: those that can be read, the current one last.
    ///   - place: the file, or the file and the line, for messages.
    /// - Throws: `InputError` that names the place and the remedy.
    package static func decode<T: Decodable>(
        _ type: T.Type, schemas: [String], from data: Data, at place: String, remedy: String
    ) throws -> T {
        let schema = schemas.last!
        let decoder = decoder()
        guard let header = try? decoder.decode(Header.self, from: data) else {
            throw InputError("\(place): not a whole \(schema) (truncated, or something else); \(remedy)")
        }
        guard schemas.contains(header.schema) else {
            throw InputError("\(place): schema is '\(header.schema)', not '\(schema)'; \(remedy)")
        }
        return try decode(type, called: schema, from: data, at: place, with: decoder, remedy: remedy)
    }

    /// Of JSON that names no schema.
    /// - Parameter what: what it should be, for messages.
    /// - Throws: `InputError` that names the place and the remedy.
    package static func decode<T: Decodable>(
        _ type: T.Type, called what: String, from data: Data, at place: String, with decoder: JSONDecoder = JSONDecoder(),
        remedy: String
    ) throws -> T {
        do {
            return try decoder.decode(type, from: data)
        } catch {
            throw InputError("\(place): not a valid \(what) (\(Self.place(of: error))); \(remedy)")
        }
    }

    /// Nothing measures a number whose sums and squares are not finite.
    static let largestNumber = 1e150

    package static func isPossible(_ number: Int) -> Bool { number.magnitude < 1 << 53 }
    /// Infinity itself stands for what diverged.
    package static func isPossible(_ number: Double) -> Bool { !number.isFinite || number.magnitude < largestNumber }

    /// Of all numbers in a value.
    package static func arePossible(_ value: Any) -> Bool {
        switch value {
        case let number as Int: isPossible(number)
        case let number as Double: isPossible(number)
        default: Mirror(reflecting: value).children.allSatisfy { arePossible($0.value) }
        }
    }

    /// - Throws: `InputError` that names the place and the remedy.
    package static func checkNumbers(of value: Any, at place: String, remedy: String) throws {
        guard arePossible(value) else { throw InputError("\(place): one of its numbers is beyond all measurement; \(remedy)") }
    }

    package static func write(_ value: some Encodable, to url: URL) throws {
        try AtomicFile.write(text(value), to: url)
    }

    /// The content of a file with the value alone.
    package static func text(_ value: some Encodable) throws -> Data { try encode(value, .prettyPrinted) + Data("\n".utf8) }

    /// The value on one line, without its end.
    package static func line(_ value: some Encodable) throws -> Data { try encode(value, []) }

    private static func encode(_ value: some Encodable, _ layout: JSONEncoder.OutputFormatting) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = layout.union([.sortedKeys, .withoutEscapingSlashes])
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return try encoder.encode(value)
    }

    private static func place(of error: any Error) -> String {
        func path(_ context: DecodingError.Context, _ last: (any CodingKey)? = nil) -> String {
            (context.codingPath + [last].compactMap { $0 }).map(\.stringValue).joined(separator: ".")
        }
        return switch error as? DecodingError {
        case .keyNotFound(let key, let context): "missing \(path(context, key))"
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
            "wrong value at \(path(context))"
        default: "\(error)"
        }
    }
}
