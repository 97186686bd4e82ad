import Foundation
import LowRankBench
import LowRankCore

/// The matrices of any checkpoint, whatever network they are from: a safetensors file, a Hugging Face folder with one
/// or with shards, or a GGUF file.
package struct CheckpointMatrices: Sendable {
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let rows: Int
        package let columns: Int
        /// Distance from 1 to the next number of the type that they are stored as.
        package let precision: Double
    }

    /// Named in messages.
    package let path: String
    /// In the order of their names, numbers in them by their size.
    package let entries: [Entry]
    /// Of all tensors, those that are none of `entries` among them.
    package let names: Set<String>
    private let position: [String: Int]
    private let source: Source

    private enum Source: Sendable {
        case parameters(any ParameterSource)
        case gguf(GGUFFile)
    }

    /// - Throws: `InputError` that names the file.
    package init(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw InputError("\(path): no such file; name a folder with model.safetensors, or a GGUF file")
        }
        do {
            if isFolder.boolValue {
                try self.init(folder: path)
            } else if try Self.isGGUF(path) {
                try self.init(gguf: path)
            } else {
                let file = try SafetensorsFile(path: path)
                try self.init(path, Self.found(file.entries), .parameters(file))
            }
        } catch let error as SafetensorsError {
            throw InputError("\(error); fetch or save the file again")
        } catch let error as TaskError {
            throw InputError(error.description)
        }
    }

    private init(folder: String) throws {
        func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(folder)/\(name)") }
        if exists("model.safetensors") {
            let file = try SafetensorsFile(path: "\(folder)/model.safetensors")
            try self.init(folder, Self.found(file.entries), .parameters(file))
        } else if exists("model.safetensors.index.json") {
            let files = try ShardedSafetensors(index: "\(folder)/model.safetensors.index.json")
            try self.init(folder, Self.found(files.entries), .parameters(files))
        } else if exists(PeftAdapter.configurationName) {
            throw InputError("\(folder): holds an adapter of peft; name the network that it changes")
        } else {
            let remedy =
                exists("pytorch_model.bin") ? "save the model with safe_serialization=True" : "name a folder that has one of them"
            throw InputError("\(folder): no model.safetensors or model.safetensors.index.json; \(remedy)")
        }
    }

    /// Decoders are read by the names and in the row order of Hugging Face, others as they are.
    private init(gguf path: String) throws {
        let file = try GGUFFile(path: path)
        func entry(_ name: String, _ stored: GGUFFile.Entry) -> Found {
            // The scales of blocks are what rounds; numbers decoded from them are taken as they are.
            (name, stored.shape, stored.type == .f16 ? 0x1p-10 : Double(Float.ulpOfOne))
        }
        if let llama = try? GGUFLlama(file) {
            let found = llama.shape.parameterShapes.compactMap { name, _ in llama.entry(name).map { entry(name, $0) } }
            try self.init(path, found, .parameters(llama))
        } else {
            try self.init(path, file.entries.map { entry($0.name, $0) }, .gguf(file))
        }
    }

    /// A tensor: `precision` is nil where it does not hold floating-point numbers.
    private typealias Found = (name: String, shape: [Int], precision: Double?)

    private init(_ path: String, _ found: [Found], _ source: Source) throws {
        entries = found.compactMap { name, shape, precision in
            guard let precision, shape.count == 2, shape[0] > 0, shape[1] > 0 else { return nil }
            return Entry(name: name, rows: shape[0], columns: shape[1], precision: precision)
        }.sorted { $0.name.compare($1.name, options: .numeric) == .orderedAscending }
        guard !entries.isEmpty else {
            throw InputError("\(path): holds no matrix of floating-point numbers; name a checkpoint with weights")
        }
        names = Set(found.map(\.name))
        position = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.name, $0) })
        self.path = path
        self.source = source
    }

    private static func found(_ entries: [SafetensorsFile.Entry]) -> [Found] {
        entries.map { entry in
            let precision: Double? =
                switch entry.type {
                case .f64: Double.ulpOfOne
                case .f32: Double(Float.ulpOfOne)
                case .f16: 0x1p-10
                case .bf16: 0x1p-7
                default: nil
                }
            return (entry.name, entry.shape, precision)
        }
    }

    private static func isGGUF(_ path: String) throws -> Bool {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw InputError("\(path): cannot be read") }
        defer { try? handle.close() }
        return try handle.read(upToCount: 4) == Data("GGUF".utf8)
    }

    package func entry(_ name: String) -> Entry? { position[name].map { entries[$0] } }

    /// Every tensor, those that are no matrices among them, in the order of their names.
    package func allTensors() throws -> [(name: String, tensor: Tensor<Float>)] {
        try names.sorted().map { name in
            switch source {
            case .parameters(let parameters): (name, try parameters.tensor(name, as: Float.self, category: .scratch))
            case .gguf(let file): (name, try file.tensor(name))
            }
        }
    }

    /// A matrix of `entries`.
    package func matrix(_ name: String) throws -> Tensor<Double> {
        switch source {
        case .parameters(let parameters): try parameters.tensor(name, as: Double.self, category: .scratch)
        case .gguf(let file): try file.tensor(name)
        }
    }
}

extension CheckpointMatrices.Entry {
    /// The linear weight of that matrix, as adapters name it.
    package var weightShape: WeightShape {
        WeightShape(name: name.hasSuffix(".weight") ? String(name.dropLast(7)) : name, outputs: rows, inputs: columns)
    }
}
