/// An adapter saved by `peft` that a run starts from.
public struct AdapterStart: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The folder that `save_pretrained` wrote.
    public var path: String
    /// Digest of the folder as it was when the plan was made.
    public var sha256: String

    package init(path: String, sha256: String) {
        self.path = path
        self.sha256 = sha256
    }

    /// Path and digest, in short.
    public var description: String { "\(path) (SHA-256 \(sha256.prefix(12)))" }
}
