import LowRankCore

/// Data with parts, on each of which the same network can be trained: corpora of one vocabulary, classes of one head.
package protocol PartedData: TaskKind {
    /// The data that parts are taken from, where one network serves them all.
    var whole: Self { get }
    /// What the part is called among the settings of a run.
    var partName: String { get }
    /// What the part is called in figures.
    var partTitle: String { get }
    /// What the part consists of: parts that have none of it in common share no data.
    var pieces: Set<String> { get }
    /// Digest of the data as they were when the plan was made.
    var sha256: String { get }

    /// A part as a suite names it.
    /// - Throws: `InputError` that points at the place.
    func part(_ node: SettingNode, _ reader: TaskReader) throws -> Self
    /// A part as the settings of a run name it.
    func part(named name: String, sha256: String) -> Self
}
