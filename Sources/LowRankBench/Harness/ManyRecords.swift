import Dispatch
import Foundation
import LowRankCore
import LowRankMethods
import Synchronization

extension ResultsFolder {
    /// What to do about a record that is broken.
    enum BrokenRecords {
        case areErrors
        case arePassedOver
    }

    /// What `make` makes of the records of these keys, in their order; of those that there are and that it takes.
    ///
    /// Each is read once, on one of several threads, and let go before the next: only what is made of it stays.
    /// - Throws: `InputError` of the first record that is broken.
    func read<T: Sendable>(
        _ keys: [String], broken: BrokenRecords = .areErrors, _ make: @Sendable (RunRecord) -> T?
    ) throws -> [T] {
        let work = RecordWork.current
        let lanes = (0..<min(ProcessInfo.processInfo.activeProcessorCount, max(1, keys.count / Lane.fewest))).map { _ in Lane() }
        var all: [T] = []
        all.reserveCapacity(keys.count)
        for start in stride(from: 0, to: keys.count, by: lanes.count * Lane.most) {
            let part = keys[start..<min(start + lanes.count * Lane.most, keys.count)]
            let results = Mutex([Result<[T], any Error>?](repeating: nil, count: lanes.count))
            DispatchQueue.concurrentPerform(iterations: lanes.count) { i in
                let own = part[start + part.count * i / lanes.count..<start + part.count * (i + 1) / lanes.count]
                let result = Result {
                    try RecordWork.$current.withValue(work) { try lanes[i].read(own, in: self, broken, make) }
                }
                results.withLock { $0[i] = result }
            }
            for result in results.withLock({ $0 }) { all += try result!.get() }
        }
        return all
    }
}

/// What one thread reads records with, one after another.
private final class Lane: Sendable {
    /// So many are read before a thread has started.
    static let fewest = 100
    /// At once. What is made of them waits for that of other threads.
    static let most = 2000

    private struct Tools: ~Copyable {
        var reader = RecordReader()
        var bytes = FileBytes()
    }

    private let tools = Mutex(Tools())

    func read<T: Sendable>(
        _ keys: ArraySlice<String>, in folder: ResultsFolder, _ broken: ResultsFolder.BrokenRecords, _ make: (RunRecord) -> T?
    ) throws -> [T] {
        let work = RecordWork.current
        let records = folder.records.path
        return try tools.withLock { tools in
            var made: [T] = []
            for key in keys {
                var text = tools.bytes.read("\(records)/\(key).json")
                if text == nil { text = try folder.archive.index().read(key, into: &tools.bytes) }
                var record = text.flatMap { tools.reader.read($0, key: key) }
                if record != nil {
                    work?.read.add(1, ordering: .relaxed)
                } else if let content = try folder.content(key) {
                    switch broken {
                    case .areErrors: record = try RunRecord.decode(content.data, at: content.place, key: key)
                    case .arePassedOver: record = try? RunRecord.decode(content.data, at: content.place, key: key)
                    }
                }
                if let value = record.flatMap(make) { made.append(value) }
            }
            return made
        }
    }
}

/// What work with records takes, for tests of how it grows.
package final class RecordWork: Sendable {
    @TaskLocal package static var current: RecordWork?

    /// Records that were read by `RecordReader`, and those that each were decoded by themselves.
    package let read = Atomic(0), decoded = Atomic(0)
    /// Records that were found by task and row.
    package let found = Atomic(0)

    package init() {}
}
