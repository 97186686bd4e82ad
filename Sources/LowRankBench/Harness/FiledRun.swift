import LowRankCore
import LowRankMethods

/// What a record says of its run without the numbers: enough to tell what is left to do.
public final class FiledRun: Sendable {
    /// That of the record.
    public let key: String
    public let status: RunRecord.Status
    let hasResult: Bool
    /// Of the machine that trained.
    let openBLASKernel: String
    let configuration: RunConfiguration
    let keyEnvironment: RunEnvironment
    /// Of training, or of the run of an experiment.
    let seconds: Double?

    init(_ record: RunRecord) {
        key = record.key
        status = record.status
        hasResult = record.hasResult
        openBLASKernel = record.environment.openBLASKernel
        configuration = record.configuration
        keyEnvironment = record.keyEnvironment
        seconds = record.result?.trainingSeconds ?? record.measured?.seconds
    }

    /// As of the record.
    public var isFinal: Bool { status.isFinal }
}

extension ResultsFolder {
    /// The runs of these keys that have a record, by their keys.
    /// - Throws: `InputError` when one is broken.
    func filed(_ keys: [String]) throws -> [String: FiledRun] {
        Dictionary(try read(keys) { FiledRun($0) }.map { ($0.key, $0) }) { first, _ in first }
    }
}
