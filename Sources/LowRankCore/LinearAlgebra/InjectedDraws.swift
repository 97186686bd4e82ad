import Synchronization

/// Another implementation's random draws, by name, in the place of this project's, and a record of how they were used.
package final class PrescribedStreams: Sendable {
    private let values: [String: [Double]]
    private let record = Mutex(Record())

    private struct Record {
        var asked: Set<String> = []
        var problems: [String] = []
    }

    package init(_ values: [String: [Double]]) { self.values = values }

    /// What kept a draw from taking the place of ours, in the order of use: it is missing, has another count, or is no
    /// sample.
    package var problems: [String] { record.withLock { $0.problems } }

    /// Names that nothing asked for, but for those numbered below one that was: there may be one for each update, where
    /// not every update asks.
    package var unused: [String] {
        let asked = record.withLock { $0.asked }
        var last: [Substring: Int] = [:]
        for (stem, number) in asked.map(numbered) { last[stem] = max(last[stem] ?? 0, number) }
        return values.keys.filter { name in
            let (stem, number) = numbered(name)
            return !asked.contains(name) && number >= last[stem] ?? 0
        }.sorted()
    }

    /// "P12" as "P" and 12.
    private func numbered(_ name: String) -> (stem: Substring, number: Int) {
        let digits = name.reversed().prefix { $0.isNumber }.count
        return (name.dropLast(digits), Int(name.suffix(digits)) ?? 0)
    }

    /// The numbers of that name when there are as many as asked for; else nil, and a problem is noted.
    /// - Parameters:
    ///   - isRequired: whether it is a problem that there are none.
    ///   - extent: when given, the numbers have to be different whole ones below it.
    ///   - range: when given, the numbers have to be in it.
    func take(
        _ name: String, count: Int, isRequired: Bool, below extent: Int? = nil, in range: ClosedRange<Double>? = nil
    ) -> [Double]? {
        record.withLock { record in
            record.asked.insert(name)
            guard let given = values[name] else {
                if isRequired { record.problems.append("'\(name)' is missing") }
                return nil
            }
            guard given.count == count else {
                record.problems.append("'\(name)' has \(given.count) numbers, not \(count)")
                return nil
            }
            if let extent {
                let indices = Set(given.compactMap(Int.init(exactly:)).filter { 0 <= $0 && $0 < extent })
                guard indices.count == count else {
                    record.problems.append("'\(name)' is not \(count) different whole numbers below \(extent)")
                    return nil
                }
            }
            if let range, let stray = given.first(where: { !range.contains($0) }) {
                record.problems.append("'\(name)' has \(stray), which is not from \(range.lowerBound) to \(range.upperBound)")
                return nil
            }
            return given
        }
    }
}
