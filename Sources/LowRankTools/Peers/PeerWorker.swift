import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// This project's side of a comparison: the ordinary training step, on request.
public struct PeerWorker {
    private struct Loaded {
        let task: PeerTask
        var run: PreparedRun
    }
    private var loaded: Loaded?
    /// The last file of weights to compress.
    private var weights: (path: String, file: SafetensorsFile)?

    public init() {}

    /// Answers requests until standard input ends.
    public mutating func serve() {
        while let line = readLine() {
            FileHandle.standardOutput.write(Data((answer(line) + "\n").utf8))
        }
    }

    /// The answer to one line, in one line.
    mutating func answer(_ line: String) -> String {
        do {
            return try text(reply(to: JSONDecoder().decode(PeerRequest.self, from: Data(line.utf8))))
        } catch let error as DecodingError {
            return refusal("not a request: \(error)")
        } catch {
            return refusal("\(error)")
        }
    }

    private func text(_ reply: any Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(reply), as: UTF8.self)
    }

    private func refusal(_ reason: String) -> String {
        // A struct of one string can always be encoded.
        try! text(PeerRefusal(error: reason))
    }

    private mutating func reply(to request: PeerRequest) throws -> any Encodable {
        switch request {
        case .load(let task):
            // The old model goes before the new one comes.
            loaded = nil
            loaded = Loaded(task: task, run: try prepare(task))
            return PeerIdentity(
                name: "lowrank", version: try ContentHash.ofFile(OwnExecutable.path),
                details: ["blas": OpenBLAS.configuration.trimmingCharacters(in: .whitespaces), "kernel": OpenBLAS.coreName])
        case .update(let count): return try update(count)
        case .memory: return try memory()
        case .check: return PeerChecks(differences: [:])
        case .product: return PeerProduct(flopsPerSecond: ProductPeak.measure())
        case .compress(let task): return try compress(task)
        }
    }

    private func prepare(_ task: PeerTask) throws -> PreparedRun {
        try PreparedRun(task.configuration, cacheDirectory: URL(fileURLWithPath: task.cacheDirectory, isDirectory: true))
    }

    private mutating func compress(_ task: PeerCompression) throws -> PeerCompressed {
        if weights?.path != task.file { weights = (task.file, try SafetensorsFile(path: task.file)) }
        func tensor(_ part: String) throws -> Tensor<Float> { try weights!.file.tensor("\(task.weight).\(part)") }
        guard case .compression(let method) = try MethodRegistry.entry(task.method).recipe(task.hyperparameters) else {
            throw InputError("\(task.method): does not compress weights")
        }
        let (W, X, timer) = (try tensor("weight"), try tensor("inputs"), PhaseTimer())
        var data = CompressionData(inputs: X)
        data.asksForDerived = false
        let compressed = try timer.measure { try method.compress(W, data: data) }
        let difference = W - compressed.weight
        func outputs(_ W: Tensor<Float>) -> Tensor<Float> { product(X, transposed: false, W, transposed: true) }
        return PeerCompressed(
            seconds: timer.seconds, weightError: difference.norm / W.norm,
            outputError: outputs(difference).norm / outputs(W).norm, version: OpenBLAS.coreName)
    }

    private static let nothingLoaded = InputError("nothing has been loaded")

    private mutating func update(_ count: Int) throws -> PeerUpdates {
        guard let trainer = loaded?.run.trainer else { throw Self.nothingLoaded }
        let before = StepTime(trainer.timers, updates: 1)
        let clock = PhaseTimer()
        let losses = try clock.measure { try (0..<count).map { _ in try loaded!.run.makeUpdate().loss } }
        return PeerUpdates(
            losses: losses, seconds: clock.seconds,
            phases: StepTime(trainer.timers, updates: 1).difference(from: before, over: 1))
    }

    private mutating func memory() throws -> PeerMemory {
        guard let task = loaded?.task else { throw Self.nothingLoaded }
        loaded = nil
        var run = try prepare(task)
        try MemoryLedger.$current.withValue(run.ledger) {
            for _ in 0..<2 { _ = try run.makeUpdate() }
        }
        let kept = run.trainer.optimizerMemory.flatMap(\.storedMemory).reduce(0) { $0 + $1.bytes }
        let weights = run.trainer.network.parameters.reduce(0) { $0 + $1.value.byteCount }
        loaded = Loaded(task: task, run: run)
        return PeerMemory(
            peakBytes: run.ledger.totalPeak, weightBytes: weights, optimizerBytes: kept,
            residentBytes: ProcessMemory.peakResidentBytes)
    }
}

extension PreparedRun {
    /// The next update of the run.
    fileprivate mutating func makeUpdate() throws -> Trainer<Float>.Report {
        let next = trainer.updates
        return try trainer.update { task.load(update: next, into: $0) }
    }
}
