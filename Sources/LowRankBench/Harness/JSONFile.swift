import Foundation

/// The JSON files of results and baselines: sorted, readable, written atomically. A loss that is not
/// finite is written as text.
enum JSONFile {
    /// Every file names its schema first, so that a foreign or older one is told apart from a broken one.
    private struct Header: Decodable {
        let schema: String
    }

    /// - Throws: `InputError` that names the file and the remedy.
    static func read<T: Decodable>(_ type: T.Type, schema: String, from url: URL, remedy: String) throws -> T {
        try read(type, schemas: [schema], from: url, remedy: remedy)
    }

    /// - Parameter schemas: those that can be read, the current one last.
    /// - Throws: `InputError` that names the file and the remedy.
    static func read<T: Decodable>(_ type: T.Type, schemas: [String], from url: URL, remedy: String) throws -> T {
        let schema = schemas.last!
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw InputError("\(url.relativePath): cannot be read; \(remedy)")
        }
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        guard let header = try? decoder.decode(Header.self, from: data) else {
            throw InputError(
                "\(url.relativePath): not a whole \(schema) file (truncated, or something else); \(remedy)")
        }
        guard schemas.contains(header.schema) else {
            throw InputError("\(url.relativePath): schema is '\(header.schema)', not '\(schema)'; \(remedy)")
        }
        return try decode(type, from: data, with: decoder, called: "\(schema) file", at: url, remedy: remedy)
    }

    /// A file whose content names no schema.
    /// - Parameter what: what the file should be, for messages.
    /// - Throws: `InputError` that names the file and the remedy.
    static func read<T: Decodable>(_ type: T.Type, called what: String, from url: URL, remedy: String) throws -> T {
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw InputError("\(url.relativePath): cannot be read; \(remedy)")
        }
        return try decode(type, from: data, with: JSONDecoder(), called: what, at: url, remedy: remedy)
    }

    private static func decode<T: Decodable>(
        _ type: T.Type, from data: Data, with decoder: JSONDecoder, called what: String, at url: URL, remedy: String
    ) throws -> T {
        do {
            return try decoder.decode(type, from: data)
        } catch {
            throw InputError("\(url.relativePath): not a valid \(what) (\(place(of: error))); \(remedy)")
        }
    }

    static func write(_ value: some Encodable, to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        try AtomicFile.write(try encoder.encode(value) + Data("\n".utf8), to: url)
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
