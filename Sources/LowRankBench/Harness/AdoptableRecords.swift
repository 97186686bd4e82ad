/// Records of older builds that could stand for runs which this build has no record of.
///
/// Such a record has the configuration of the run; the code, a library or the machine was another one. It is adopted when the
/// beginning of the run, trained again, passes every checkpoint of the record to the bit. Its times stay those of the machine
/// that trained.
///
/// The seeds of a row on a task share one replay when one build has trained them: they run through the same code in the
/// same shapes, and only differ in the numbers. Rows, tasks, learning rates and lengths are replayed each on their own.
struct AdoptableRecords {
    /// Runs of one row on one task with records of one build.
    struct Group {
        var candidates: [(run: PlannedRun, record: RunRecord)]
        /// The run that is trained again for all of them.
        var replayed: PlannedRun { candidates[0].run }
        var checkpoints: [RunCheckpoint] { candidates[0].record.checkpoints! }
    }

    /// In the order of the runs.
    let groups: [Group]

    /// The keys of the runs that there is a record for.
    var keys: Set<String> { Set(groups.flatMap { $0.candidates.map(\.run.key) }) }

    /// - Parameters:
    ///   - folder: where to look; records that cannot be read are left alone.
    ///   - own: keys of runs that this build has made or will make.
    init(for runs: [PlannedRun], in folder: ResultsFolder, besides own: Set<String>) throws {
        let others = runs.isEmpty ? [] : try folder.keys.filter { !own.contains($0) }
        let identities = others.isEmpty ? [] : runs.map(\.configuration.identity)
        let wanted = Set(identities)
        var groups: [GroupKey: Group] = [:]
        var order: [GroupKey] = []
        var found: [String: [RunRecord]] = [:]
        let candidates = try folder.read(others, broken: .arePassedOver) { record -> (String, RunRecord)? in
            guard record.isFinal, record.checkpoints?.last?.resultSHA256 != nil else { return nil }
            let identity = record.configuration.identity
            return wanted.contains(identity) ? (identity, record) : nil
        }
        for (identity, record) in candidates { found[identity, default: []].append(record) }
        for (run, identity) in zip(runs, identities) {
            for record in found[identity] ?? [] {
                let key = GroupKey(run, record)
                if groups[key] == nil { order.append(key) }
                groups[key, default: Group(candidates: [])].candidates.append((run, record))
            }
        }
        self.groups = order.map { groups[$0]! }
    }

    private struct GroupKey: Hashable {
        let row: String
        /// Of the build that trained, whichever have adopted the record since.
        let trainedBy: RunEnvironment

        init(_ run: PlannedRun, _ record: RunRecord) {
            var configuration = run.configuration
            configuration.seed = 0
            row = configuration.identity
            trainedBy = record.environment.withoutCommit
        }
    }
}

extension RunConfiguration {
    /// Digest of what determines the numbers, whatever the code.
    var identity: String { ContentHash.of(unlabelled) }
}

extension RunRecord {
    /// The record as this build keeps it for one of its runs.
    func adopted(as run: PlannedRun, by environment: RunEnvironment, replaying replayed: PlannedRun) -> RunRecord {
        var record = self
        record.adoption = Adoption(
            environment: environment, from: key, replayedSeed: replayed.configuration.seed,
            replayedUpdates: checkpoints!.last!.step)
        record.key = run.key
        record.configuration = run.configuration
        return record
    }
}
