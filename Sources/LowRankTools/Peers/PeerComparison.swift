import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Trains the same models here and in another implementation: loss against loss, turn against turn, byte
/// against byte. What has a record is not done again.
public final class PeerComparison {
    public struct Options: Sendable {
        public var sizes: [Int]
        public var methods: [PeerMethod]
        public var turns: PeerTurns
        public var parity: Bool
        public var speed: Bool
        public var python: String
        /// The other implementation's program.
        public var script: String
        public var results: String
        public var cache: String
        /// How this project's side is started.
        var own = PeerProcess.Launch.own()

        public init(
            sizes: [Int], methods: [PeerMethod], turns: PeerTurns, parity: Bool, speed: Bool, python: String,
            script: String, results: String, cache: String
        ) {
            self.sizes = sizes
            self.methods = methods
            self.turns = turns
            self.parity = parity
            self.speed = speed
            self.python = python
            self.script = script
            self.results = results
            self.cache = cache
        }
    }

    /// Width of the decoder whose losses are compared, the updates, and how often a projection is refreshed in them.
    private static let parity = (hidden: 64, updates: 200, refreshInterval: 100)
    /// Different batches while the clock runs.
    private static let timedBatches = 16
    /// The refresh interval of GaLore's and APOLLO's papers.
    private static let refreshInterval = 200

    private let options: Options
    private let store: PeerStore
    private let lock: ResultsLock
    private let interruption: Interruption
    private let write: (String) -> Void
    private var progress = PeerProgress()

    private struct Item {
        let part: PeerRecord.Part
        let method: PeerMethod
        let configuration: RunConfiguration

        var shape: LlamaShape { configuration.llamaShape! }
        var name: String { "\(part.rawValue), width \(shape.hidden), \(configuration.label)" }
        var flopsPerToken: Double { shape.flopsPerToken(context: configuration.training.context) }
    }

    /// - Parameter write: receives text for the user as it comes, line ends included.
    /// - Throws: `InputError` when the other implementation is not there or does not start.
    public init(_ options: Options, interruption: Interruption, write: @escaping (String) -> Void) throws {
        self.options = options
        self.interruption = interruption
        self.write = write
        for (path, option) in [(options.python, "--python"), (options.script, "--script")] {
            guard FileManager.default.fileExists(atPath: path) else {
                throw InputError("\(path): no such file; 'make peers' prepares the Python environment, \(option) names another")
            }
        }
        let folder = ResultsFolder(root: options.results, suite: "peers")
        for url in [folder.records, folder.requests] { try AtomicFile.createFolder(url) }
        lock = try ResultsLock(folder)
        store = try PeerStore(folder, script: URL(fileURLWithPath: options.script), environment: .current())
    }

    // MARK: - The whole

    /// Compares what has not been compared yet.
    /// - Returns: the report on everything compared so far in this folder; also written there.
    /// - Throws: `Interrupted`; what is finished is kept.
    public func carryOut() throws -> PeerReport {
        let items = try plan().filter { try store.pair($0.part, $0.configuration, settings(of: $0.part)) == nil }
        if !items.isEmpty {
            // Does it start at all? Otherwise every item would fail alike.
            let _: PeerProduct = try start(other).ask(.product)
        }
        progress = PeerProgress(costs: items.map(cost))
        for (index, item) in items.enumerated() {
            write("[\(index + 1)/\(items.count)] \(item.name)\(progress.timeLeft): ")
            do {
                let pair = try compare(item)
                try store.keep(pair)
                write(PeerReport.line(pair) + "\n")
            } catch {
                write(error is Interrupted ? "interrupted\n" : "failed\n")
                throw error
            }
            progress.finished(cost(item))
        }
        let report = PeerReport(try store.pairs(), environment: store.environment)
        try store.keep(report)
        return report
    }

    public var reportPath: String { store.folder.displayPath + "/summary.md" }

    private func plan() throws -> [Item] {
        var items: [Item] = []
        for method in options.methods where !method.isKnown {
            write("\(method.rawValue) is not among this build's methods; it is left out\n")
        }
        let methods = options.methods.filter(\.isKnown)
        if options.parity {
            items += try methods.filter(\.hasParity).map { method in
                Item(
                    part: .parity, method: method,
                    configuration: try method.configuration(
                        hidden: Self.parity.hidden, steps: Self.parity.updates,
                        refreshInterval: Self.parity.refreshInterval))
            }
        }
        if options.speed {
            items += try options.sizes.flatMap { hidden in
                try methods.map { method in
                    Item(
                        part: .speed, method: method,
                        configuration: try method.configuration(
                            hidden: hidden, steps: 1000, refreshInterval: Self.refreshInterval))
                }
            }
        }
        return items
    }

    private func settings(of part: PeerRecord.Part) -> PeerTurns? {
        part == .speed ? options.turns : nil
    }

    /// Seconds an item may take on a usual machine; only the proportions matter once the first is done.
    private func cost(_ item: Item) -> Double {
        let update = item.flopsPerToken * Double(item.configuration.tokensPerStep) / 5e10
        switch item.part {
        case .parity: return 15 + 2 * update * Double(Self.parity.updates)
        case .speed:
            let turn = max(options.turns.seconds, 2 * update)
            let formulations = item.method == .fullRank ? Double(PeerFormulation.all.count) : 0
            return 15 + 2 * turn * Double(options.turns.repetitions) + formulations * (turn + 2 * update) + 16 * update
        }
    }

    // MARK: - One item

    private var other: PeerProcess.Launch { .pyTorch(python: options.python, script: options.script) }

    private func start(_ launch: PeerProcess.Launch) throws -> PeerProcess {
        try PeerProcess(launch, interruption: interruption)
    }

    private func compare(_ item: Item) throws -> PeerPair {
        let files = try PeerFiles(
            of: item.configuration, updates: item.part == .parity ? Self.parity.updates : Self.timedBatches,
            in: store.folder.requests, cacheDirectory: URL(fileURLWithPath: options.cache))
        let task = PeerTask(
            part: item.part, configuration: item.configuration, weights: files.weights.path, tokens: files.tokens.path,
            streams: item.part == .parity ? files.streams?.path : nil, formulation: .usual, cacheDirectory: options.cache)
        let (own, other) = (try start(options.own), try start(other))
        return switch item.part {
        case .parity: try compareLosses(item, task, own, other)
        case .speed: try compareSpeed(item, task, own, other)
        }
    }

    private func record(_ item: Item, by implementation: PeerIdentity) -> PeerRecord {
        PeerRecord(
            key: store.key(item.part, item.configuration, settings(of: item.part)), part: item.part,
            implementation: implementation, configuration: item.configuration, environment: store.environment)
    }

    private func compareLosses(_ item: Item, _ task: PeerTask, _ own: PeerProcess, _ other: PeerProcess) throws -> PeerPair {
        let records = try [own, other].map { peer in
            var record = record(item, by: try peer.ask(.load(task: task)))
            let updates: PeerUpdates = try peer.ask(.update(count: Self.parity.updates))
            let checks: PeerChecks = try peer.ask(.check)
            record.losses = updates.losses
            record.differences = checks.differences
            return record
        }
        return PeerPair(own: records[0], other: records[1])
    }

    private func compareSpeed(_ item: Item, _ task: PeerTask, _ own: PeerProcess, _ other: PeerProcess) throws -> PeerPair {
        let turns = options.turns
        var otherTask = task
        var formulations: [String: Double]?
        if item.method == .fullRank {
            let times = try PeerFormulation.all.map { ($0, try secondsPerUpdate(of: $0, task, other, turns)) }
            otherTask.formulation = times.min { $0.1 < $1.1 }!.0
            formulations = Dictionary(uniqueKeysWithValues: times.map { ($0.name, $1) })
        }
        var sides = [try Side(own, task, turns), try Side(other, otherTask, turns)]
        // Each has the machine for itself in its turn, and neighbours in time share what else goes on.
        for _ in 0..<turns.repetitions {
            for i in sides.indices { try sides[i].takeTurn() }
        }
        let records = try sides.map { side in
            var record = record(item, by: side.identity)
            record.speed = side.speed
            record.memory = try side.peer.ask(.memory)
            return record
        }
        var pair = PeerPair(own: records[0], other: records[1])
        pair.other.speed?.formulations = formulations
        return pair
    }

    private func secondsPerUpdate(
        of formulation: PeerFormulation, _ task: PeerTask, _ peer: PeerProcess, _ turns: PeerTurns
    ) throws -> Double {
        var task = task
        task.formulation = formulation
        let _: PeerIdentity = try peer.ask(.load(task: task))
        let warm: PeerUpdates = try peer.ask(.update(count: turns.warmupUpdates))
        let count = turns.updates(at: warm.seconds / Double(turns.warmupUpdates))
        let timed: PeerUpdates = try peer.ask(.update(count: count))
        return timed.seconds / Double(count)
    }

    /// One implementation while turns are taken.
    private struct Side {
        let peer: PeerProcess
        let identity: PeerIdentity
        private let configuration: RunConfiguration
        private let updatesPerTurn: Int
        private let product: PeerProduct
        private(set) var speed: PeerSpeed

        /// Loads the model and makes the first updates, which are not timed but for their refresh.
        init(_ peer: PeerProcess, _ task: PeerTask, _ turns: PeerTurns) throws {
            self.peer = peer
            configuration = task.configuration
            product = try peer.ask(.product)
            identity = try peer.ask(.load(task: task))
            let warm: PeerUpdates = try peer.ask(.update(count: turns.warmupUpdates))
            let measured: PeerUpdates = try peer.ask(.update(count: 2))
            updatesPerTurn = turns.updates(at: measured.seconds / 2)
            speed = PeerSpeed(
                settings: turns, refreshSeconds: warm.phases.refresh,
                refreshInterval: configuration.refreshInterval, samples: [])
        }

        mutating func takeTurn() throws {
            let load = MachineLoad.lastMinute
            let turn: PeerUpdates = try peer.ask(.update(count: updatesPerTurn))
            let shape = configuration.llamaShape!
            speed.samples.append(
                ThroughputSample(
                    turn, tokensPerUpdate: configuration.tokensPerStep,
                    refreshShare: speed.refreshInterval.map { speed.refreshSeconds / Double($0) } ?? 0,
                    gemmPeak: product.flopsPerSecond,
                    flopsPerToken: shape.flopsPerToken(context: configuration.training.context), load: load))
        }
    }
}

/// How long the rest may take.
private struct PeerProgress {
    private var left: Double
    private var done = 0.0
    private let start = ContinuousClock.now

    init(costs: [Double] = []) { left = costs.reduce(0, +) }

    mutating func finished(_ cost: Double) {
        left -= cost
        done += cost
    }

    /// "(about 3 min left)", with a blank before it.
    var timeLeft: String {
        let pace = done > 0 ? (ContinuousClock.now - start).inSeconds / done : 1
        return " (about \(Format.duration(left * pace)) left)"
    }
}
