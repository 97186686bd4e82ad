import Foundation

/// A checkpoint in several safetensors files, with an index that says which tensor is in which:
/// `{"weight_map": {"model.norm.weight": "model-00002-of-00002.safetensors", ...}}`.
public struct ShardedSafetensors: ParameterSource {
    /// The index, named in messages.
    private let file: String
    private let shards: [SafetensorsFile]
    /// By tensor, the number of its shard.
    private let places: [String: Int]

    /// Reads the index and the headers of all shards.
    /// - Parameter path: the index; the shards are beside it.
    /// - Throws: `SafetensorsError` for an index that is none, a shard that is missing or broken, and a tensor that is not
    ///   where the index says, or that the index does not know.
    public init(index path: String) throws(SafetensorsError) {
        func wrong(_ reason: String, _ tensor: String? = nil) -> SafetensorsError {
            SafetensorsError(file: path, tensor: tensor, reason: reason)
        }
        guard let data = FileManager.default.contents(atPath: path) else { throw wrong("cannot be read") }
        let members: [StrictJSON.Member]?
        do {
            members = try StrictJSON(parsing: data)["weight_map"]?.members
        } catch {
            throw wrong("not whole JSON (\(error))")
        }
        guard let members, !members.isEmpty else { throw wrong("has no 'weight_map' of tensors and files") }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        var (shards, numbers, places): ([SafetensorsFile], [String: Int], [String: Int]) = ([], [:], [:])
        for member in members {
            guard let name = member.value.string, !name.isEmpty, !name.contains("/") else {
                throw wrong("does not name a file beside it", member.key)
            }
            if numbers[name] == nil {
                numbers[name] = shards.count
                shards.append(try SafetensorsFile(path: folder.appending(path: name).path))
            }
            guard shards[numbers[name]!].entry(member.key) != nil else { throw wrong("is not in \(name)", member.key) }
            places[member.key] = numbers[name]
        }
        for (i, shard) in shards.enumerated() {
            if let stray = shard.entries.first(where: { places[$0.name] != i }) {
                throw SafetensorsError(file: shard.file, tensor: stray.name, reason: "\(path) does not say that it is here")
            }
        }
        file = path
        self.shards = shards
        self.places = places
    }

    /// The index and all shards.
    package var files: [String] { [file] + shards.map(\.file) }

    /// The tensors of all files.
    package var entries: [SafetensorsFile.Entry] { shards.flatMap(\.entries) }

    public func check(fits shape: LlamaShape) throws(SafetensorsError) {
        try shape.check(entries, of: file)
    }

    public func tensor<S: Scalar>(_ name: String, as type: S.Type, category: MemoryCategory) throws -> Tensor<S> {
        guard let place = places[name] else { throw SafetensorsError(file: file, tensor: name, reason: "not in the index") }
        return try shards[place].tensor(name, as: type, category: category)
    }
}
