import LowRankCore
import LowRankMethods

extension PlanState {
    /// Writes the manifest and the tables of what is there. Other shards may be at work.
    /// - Throws: `InputError` when a record is broken, or another command has the folder for itself.
    public func collect(in folder: ResultsFolder) throws -> SuiteResults {
        try folder.create()
        let lock = try ResultsLock(folder, shared: true)
        defer { withExtendedLifetime(lock) {} }
        try JSONFile.write(try manifest(in: folder), to: folder.manifest)
        let results = try SuiteResults.load(folder)
        try results.tables.write(results.manifest, to: folder)
        return results
    }

    /// Names the records that there are. Throughput is that of one machine: this one, if it has been measured here.
    private func manifest(in folder: ResultsFolder) throws -> ResultsManifest {
        var manifest = ResultsManifest(plan)
        for (i, run) in plan.runs.enumerated() { manifest.runs[i].key = records[run.key]?.key ?? run.key }
        let kernels = Set(records.values.filter(\.hasResult).map(\.openBLASKernel)).sorted()
        if kernels.count > 1 {
            manifest.notes.append("several CPU types trained (kernels \(kernels.joined(separator: ", "))), whose last bits differ")
        }
        let settings = plan.suite.throughput
        let timed = try folder.throughputKeys.compactMap { try folder.loadThroughput($0) }.filter {
            $0.environment.hasCode(of: plan.environment)
                && ($0.settings.steps, $0.settings.warmupSteps) == (settings.steps, settings.warmupSteps)
        }
        let machines = Machines(timed.map { ($0.environment.withoutCommit, $0.configuration.identity, $0) })
        if machines.count > 1 {
            manifest.notes.append("speed is that of one machine; the measurements of \(machines.count - 1) more are left out")
        }
        let own = Set(plan.timings.map(\.key))
        guard !timed.contains(where: { own.contains($0.key) }) else { return manifest }
        for (i, run) in plan.timings.enumerated() {
            guard let record = machines.largest[run.configuration.identity] else { continue }
            manifest.timings[i].key = record.key
            manifest.environment = record.environment
        }
        return manifest
    }
}

extension SuiteResults {
    /// How many rows, counted on each task, no machine has timed.
    public var untimed: Int { manifest.timings.count - throughput.count }
}
