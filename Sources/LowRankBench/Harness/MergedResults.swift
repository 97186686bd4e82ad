import Foundation
import LowRankCore
import LowRankMethods

/// Records of other machines, brought into a results folder.
public struct MergedResults {
    /// Records of runs that were not here before.
    public private(set) var newRuns = 0
    /// Measurements of speed that were not here before.
    public private(set) var newTimings = 0
    /// Records that were here already, and agree.
    public private(set) var known = 0
    /// How many runs each CPU type has in the folder now.
    public let machines: [String: Int]

    /// Nothing is written when something is wrong.
    /// - Throws: `InputError` when a folder has no records, one of them is broken, or two of one key differ in what does
    ///   not depend on the clock.
    public init(_ sources: [ResultsFolder], into folder: ResultsFolder) throws {
        try folder.create()
        let lock = try ResultsLock(folder, shared: true)
        defer { withExtendedLifetime(lock) {} }
        var runs: [String: Stored<RunRecord>] = [:]
        var timings: [String: Stored<ThroughputRecord>] = [:]
        for key in try folder.keys { runs[key] = try folder.storedRun(key) }
        for key in try folder.throughputKeys { timings[key] = try folder.storedThroughput(key) }
        var new: [URL: Data] = [:]
        for source in sources {
            let (runKeys, timingKeys) = (try source.keys, try source.throughputKeys)
            guard !(runKeys + timingKeys).isEmpty else { throw InputError("\(source.displayPath): no records there") }
            for key in runKeys {
                let other = try source.storedRun(key)
                if let here = runs[key] {
                    try Self.checkEqual(here, other)
                    known += 1
                    // A failure gives way to a result.
                    guard !here.record.isFinal, other.record.isFinal else { continue }
                } else {
                    newRuns += 1
                }
                runs[key] = other
                new[folder.record(key)] = other.data
            }
            for key in timingKeys {
                let other = try source.storedThroughput(key)
                if let here = timings[key] {
                    known += 1
                    // Samples of one index are neighbours in time, so those of two records are never joined.
                    guard here.record.samples.count < other.record.samples.count else { continue }
                } else {
                    newTimings += 1
                }
                timings[key] = other
                new[folder.throughputRecord(key)] = other.data
            }
        }
        for (url, data) in new { try AtomicFile.write(data, to: url) }
        machines = Dictionary(grouping: runs.values) { "\($0.record.environment.cpu), \($0.record.environment.openBLASKernel) kernels" }
            .mapValues(\.count)
    }

    private static func checkEqual(_ a: Stored<RunRecord>, _ b: Stored<RunRecord>) throws {
        guard a.record.isFinal, b.record.isFinal, try a.record.reproducible != b.record.reproducible else { return }
        throw InputError("\(a.place) and \(b.place) have one key but differ in more than times; find out which is wrong and delete it")
    }
}

/// A record as it is stored, and where.
private struct Stored<Record> {
    let record: Record
    let data: Data
    let place: String
}

extension ResultsFolder {
    fileprivate func storedRun(_ key: String) throws -> Stored<RunRecord> {
        let (data, place) = try content(key)!
        return Stored(record: try RunRecord.decode(data, at: place, key: key), data: data, place: place)
    }

    fileprivate func storedThroughput(_ key: String) throws -> Stored<ThroughputRecord> {
        let (data, place) = try throughputContent(key)!
        return Stored(record: try ThroughputRecord.decode(data, at: place, key: key), data: data, place: place)
    }
}

extension RunRecord {
    /// Digest of everything that equal keys promise.
    fileprivate var reproducible: String {
        get throws {
            struct Content: Encodable {
                let status: Status
                let reason: String?
                let result: String?
                let measured: ExperimentResult?
                let checkpoints: [RunCheckpoint]?
            }
            return ContentHash.of(
                try JSONFile.line(
                    Content(
                        status: status, reason: reason, result: try result?.reproducibleSHA256, measured: measured?.withoutTimes,
                        checkpoints: checkpoints)))
        }
    }
}
