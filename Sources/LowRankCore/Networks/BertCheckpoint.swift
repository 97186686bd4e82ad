/// The weights of a BERT in a file, by the names of Hugging Face: of a BertModel or, with "bert." before them, of a
/// model with a head.
public struct BertCheckpoint: Sendable {
    private let file: SafetensorsFile
    /// Names of the file by those of the network.
    private let names: [String: String]

    /// The weights of a file of either kind; which one it is, its names tell.
    public init(_ file: SafetensorsFile) {
        self.file = file
        let isBare = file.entry(String(BertShape.words.dropFirst(BertShape.prefix.count))) != nil
        names = Dictionary(
            uniqueKeysWithValues: file.entries.map { (isBare ? BertShape.prefix + $0.name : $0.name, $0.name) })
    }

    /// Nil for what the file does not have.
    func tensor<S: Scalar>(_ name: String) throws(SafetensorsError) -> Tensor<S>? {
        guard let known = names[name] else { return nil }
        return try file.tensor(known)
    }

    /// Whether a network may start without this: what belongs to a task is learnt for it.
    private static func isOfTask(_ name: String) -> Bool {
        name.hasPrefix(BertShape.head) || name.hasPrefix(BertShape.pooler)
    }

    /// Whether the file has the weights of such an encoder.
    /// - Throws: a tensor that is missing or has another shape, or a layer that has no place in such an encoder. Heads
    ///   of other tasks are passed over.
    public func check(fits shape: BertShape) throws(SafetensorsError) {
        let tensors = shape.tensors
        for tensor in tensors {
            guard let name = names[tensor.name], let entry = file.entry(name) else {
                if Self.isOfTask(tensor.name) { continue }
                throw SafetensorsError(
                    file: file.file, tensor: tensor.name, reason: "it is not in the file, and the network needs it")
            }
            guard entry.type.isFloatingPoint else {
                throw SafetensorsError(file: file.file, tensor: name, reason: "holds \(entry.type), not weights")
            }
            guard entry.shape == tensor.shape else {
                throw SafetensorsError(
                    file: file.file, tensor: name, reason: "its shape is \(entry.shape), not \(tensor.shape)")
            }
        }
        var whole = shape
        whole.firstLayer = 0
        let known = Set(whole.tensors.map(\.name))
        let blocks = BertShape.prefix + "encoder."
        if let stray = names.keys.sorted().first(where: { $0.hasPrefix(blocks) && !known.contains($0) }) {
            throw SafetensorsError(file: file.file, tensor: names[stray]!, reason: "the network has no such parameter")
        }
    }
}
