import Foundation
import LowRankCore

/// SHA-256 digests in hexadecimal.
public enum ContentHash {
    /// Digest of bytes.
    public static func of(_ data: Data) -> String {
        SHA256.hexadecimal(SHA256.hash(data))
    }

    /// Digest of a value's canonical JSON.
    public static func of(_ value: some Encodable) -> String { of(canonicalJSON(of: value)) }

    /// Keys sorted, no white space, shortest decimal that reads back to the same number.
    package static func canonicalJSON(of value: some Encodable) -> Data {
        do {
            return try canonicalEncoder.encode(value)
        } catch {
            preconditionFailure("\(type(of: value)) has no canonical JSON: \(error)")
        }
    }

    /// Digest of a file, read in pieces.
    public static func ofFile(_ path: String) throws -> String {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw InputError("\(path): cannot be read") }
        defer { try? handle.close() }
        var hash = SHA256()
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { hash.update(piece) }
        return SHA256.hexadecimal(hash.finalize())
    }

    private static var canonicalEncoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
