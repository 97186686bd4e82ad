import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// `results/peers`: the records of comparisons, and which of them hold for this build, machine and peer.
struct PeerStore {
    let folder: ResultsFolder
    let environment: RunEnvironment
    /// Digest of the other implementation's program and of what it is to be run with.
    private let peerCode: String

    /// - Parameter script: the other implementation's program; the files beside it belong to it.
    init(_ folder: ResultsFolder, script: URL, environment: RunEnvironment) throws {
        self.folder = folder
        self.environment = environment
        let beside = try FileManager.default.contentsOfDirectory(
            at: script.deletingLastPathComponent(), includingPropertiesForKeys: nil)
        let files = beside.filter { ["py", "txt"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
        peerCode = ContentHash.of(try files.map { try ContentHash.ofFile($0.path) })
    }

    private struct Identity: Encodable {
        let schema: String
        let part: PeerRecord.Part
        let configuration: RunConfiguration
        let turns: PeerTurns?
        let code: String?
        let peerCode: String
        let cpu: String
        let cores: Int
    }

    /// Digest of everything that determines a comparison.
    func key(_ part: PeerRecord.Part, _ configuration: RunConfiguration, _ turns: PeerTurns?) -> String {
        ContentHash.of(
            Identity(
                schema: PeerRecord.currentSchema, part: part, configuration: configuration, turns: turns,
                code: environment.codeSHA256, peerCode: peerCode, cpu: environment.cpu,
                cores: environment.cores))
    }

    private func file(_ part: PeerRecord.Part, _ configuration: RunConfiguration, _ side: String) -> URL {
        folder.records.appending(path: "\(configuration.task)-\(configuration.row)-\(part.rawValue)-\(side).json")
    }

    /// What is known of a comparison; nil when it has not been made as things are now.
    func pair(_ part: PeerRecord.Part, _ configuration: RunConfiguration, _ turns: PeerTurns?) throws -> PeerPair? {
        let key = key(part, configuration, turns)
        guard let own = try record(file(part, configuration, "lowrank")), own.key == key,
            let other = try record(file(part, configuration, "pytorch")), other.key == key
        else { return nil }
        return PeerPair(own: own, other: other)
    }

    private func record(_ url: URL) throws -> PeerRecord? {
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try JSONFile.read(
            PeerRecord.self, schema: PeerRecord.currentSchema, from: url, remedy: "delete the file and compare again")
    }

    /// All comparisons in the folder that hold as things are now, narrow models first.
    func pairs() throws -> [PeerPair] {
        let suffix = "-lowrank.json"
        let files = try FileManager.default.contentsOfDirectory(at: folder.records, includingPropertiesForKeys: nil)
        return try files.filter { $0.lastPathComponent.hasSuffix(suffix) }.compactMap { url in
            guard let own = try record(url) else { return nil }
            return try pair(own.part, own.configuration, own.speed?.settings)
        }.sorted { a, b in a.order.lexicographicallyPrecedes(b.order) }
    }

    func keep(_ pair: PeerPair) throws {
        for (record, side) in [(pair.own, "lowrank"), (pair.other, "pytorch")] {
            try JSONFile.write(record, to: file(record.part, record.configuration, side))
        }
    }

    func keep(_ report: PeerReport) throws {
        try AtomicFile.write(Data(report.markdown.utf8), to: folder.summaryMarkdown)
        try JSONFile.write(report.rows, to: folder.url.appending(path: "summary.json"))
    }
}

extension PeerPair {
    /// Width, then the place among the methods.
    fileprivate var order: [Int] {
        let method = PeerMethod(rawValue: configuration.row).flatMap { PeerMethod.allCases.firstIndex(of: $0) }
        return [configuration.llamaShape!.hidden, method ?? PeerMethod.allCases.count]
    }
}
