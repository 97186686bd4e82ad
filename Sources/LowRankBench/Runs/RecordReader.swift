import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// Reads the records of a suite, of which there may be a hundred thousand.
///
/// They have few configurations but for the seed, few environments and few reports of memory: each of these is decoded
/// once and shared. Everything else is read from the text, member by member. What has another form than this build writes
/// is left to `RunRecord.decode`, which makes the same record of the same text.
package struct RecordReader {
    private typealias Unusual = JSONScanner.Unusual

    /// Runs that differ in nothing but their seeds.
    private final class Siblings {
        let configuration: RunConfiguration
        var keys: [Naming: RunKey.Series] = [:]

        init(_ configuration: RunConfiguration) { self.configuration = configuration }
    }

    /// What a key depends on beside the configuration.
    private struct Naming: Hashable {
        /// The place among `environments`.
        let environment: Int
        let schema: String
    }

    private var siblings = Shared<Siblings>()
    private var environments = Shared<RunEnvironment>()
    private var memories = Shared<MemoryReport>()
    private let decoder = JSONFile.decoder()

    /// If there are more texts than this, they are not shared.
    private static let mostShared = 10_000

    package init() {}

    /// The record in a text that is all that `RunRecord.decode` asks for.
    /// - Parameter key: what the record is filed under.
    /// - Returns: nil for anything else.
    package mutating func read(_ text: UnsafeRawBufferPointer, key: String) -> RunRecord? {
        if max(siblings.values.count, environments.values.count, memories.values.count) > Self.mostShared {
            self = RecordReader()
        }
        guard let record = try? record(text), record.key == key else { return nil }
        return record
    }

    private mutating func record(_ text: UnsafeRawBufferPointer) throws(Unusual) -> RunRecord {
        var scanner = JSONScanner(text)
        var schema: String?, key: String?, status: RunRecord.Status?, reason: String?
        var run: (siblings: Siblings, seed: Int)?
        var environment: Int?, adopter: Int?
        var result: RunResult?, measured: ExperimentResult?
        var checkpoints: [RunCheckpoint]?, adoption: Adoption?, warnings: [String]?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "schema": try once(&schema, scanner.string())
            case "key": try once(&key, scanner.string())
            case "status": try once(&status, Self.status(scanner.text()))
            case "reason": try once(&reason, scanner.string())
            case "configuration": try once(&run, self.run(&scanner))
            case "environment": try once(&environment, self.environment(&scanner))
            case "result": try once(&result, self.result(&scanner))
            case "checkpoints": try once(&checkpoints, Self.list(&scanner, Self.checkpoint))
            case "adoption":
                let read = try self.adoption(&scanner)
                try once(&adoption, read.adoption)
                adopter = read.environment
            case "warnings": try once(&warnings, Self.list(&scanner) { (scanner) throws(Unusual) in try scanner.string() })
            case "measured": try once(&measured, Self.measured(&scanner))
            default: throw Unusual()
            }
        }
        try scanner.finish()
        guard let schema, let key, let status, let run, let environment, RunRecord.knownSchemas.contains(schema),
            (status == .completed) == (result != nil || measured != nil),
            key == self.key(of: run, Naming(environment: adopter ?? environment, schema: schema))
        else { throw Unusual() }
        var configuration = run.siblings.configuration
        configuration.seed = run.seed
        var record = RunRecord(
            schema: schema, key: key, status: status, reason: reason, configuration: configuration,
            environment: environments.values[environment], result: result, measured: measured)
        (record.checkpoints, record.adoption, record.warnings) = (checkpoints, adoption, warnings)
        return record
    }

    private func key(of run: (siblings: Siblings, seed: Int), _ naming: Naming) -> String {
        if run.siblings.keys[naming] == nil {
            run.siblings.keys[naming] = RunKey.Series(
                run.siblings.configuration, in: environments.values[naming.environment], schema: naming.schema)
        }
        return run.siblings.keys[naming]!.key(seed: run.seed)
    }

    // MARK: Shared parts

    private mutating func run(_ scanner: inout JSONScanner) throws(Unusual) -> (siblings: Siblings, seed: Int) {
        let text = try scanner.object(around: "seed")
        var inside = JSONScanner(text.value)
        let seed = try inside.integer()
        let decoder = decoder
        let place = try siblings.place(of: [text.before, text.after]) { () throws(Unusual) in
            Siblings(try decoder.decode(RunConfiguration.self, of: [text.before, text.value, text.after]))
        }
        return (siblings.values[place], seed)
    }

    private mutating func environment(_ scanner: inout JSONScanner) throws(Unusual) -> Int {
        let (text, decoder) = (try scanner.value(), decoder)
        return try environments.place(of: [text]) { () throws(Unusual) in try decoder.decode(RunEnvironment.self, of: [text]) }
    }

    private mutating func memory(_ scanner: inout JSONScanner) throws(Unusual) -> MemoryReport {
        let (text, decoder) = (try scanner.value(), decoder)
        let place = try memories.place(of: [text]) { () throws(Unusual) in
            let memory = try decoder.decode(MemoryReport.self, of: [text])
            guard JSONFile.arePossible(memory) else { throw Unusual() }
            return memory
        }
        return memories.values[place]
    }

    private mutating func adoption(_ scanner: inout JSONScanner) throws(Unusual) -> (adoption: Adoption, environment: Int) {
        var environment: Int?, from: String?, seed: Int?, updates: Int?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "environment": try once(&environment, self.environment(&scanner))
            case "from": try once(&from, scanner.string())
            case "replayedSeed": try once(&seed, scanner.integer())
            case "replayedUpdates": try once(&updates, scanner.integer())
            default: throw Unusual()
            }
        }
        guard let environment, let from, let seed, let updates else { throw Unusual() }
        let adoption = Adoption(
            environment: environments.values[environment], from: from, replayedSeed: seed, replayedUpdates: updates)
        return (adoption, environment)
    }

    // MARK: What each record has of its own

    private mutating func result(_ scanner: inout JSONScanner) throws(Unusual) -> RunResult {
        var curve: [CurvePoint]?, metrics: [String: Double]?, observations: [GradientObservation]?, memory: MemoryReport?
        var final: Double?, best: Double?, seconds: Double?, speed: Double?, peak: Double?, flops: Double?
        var resident: Int?, stepTime: StepTime?, weights: String?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "curve": try once(&curve, Self.list(&scanner, Self.point))
            case "finalEvaluationLoss": try once(&final, scanner.possibleReal())
            case "bestEvaluationLoss": try once(&best, scanner.possibleReal())
            case "metrics": try once(&metrics, Self.numbers(&scanner))
            case "observations": try once(&observations, self.observations(&scanner))
            case "memory": try once(&memory, self.memory(&scanner))
            case "peakResidentBytes": try once(&resident, scanner.possibleInteger())
            case "trainingSeconds": try once(&seconds, scanner.possibleReal())
            case "tokensPerSecond": try once(&speed, scanner.possibleReal())
            case "stepTime": try once(&stepTime, Self.stepTime(&scanner))
            case "gemmPeak": try once(&peak, scanner.possibleReal())
            case "modelFlopsPerToken": try once(&flops, scanner.possibleReal())
            case "weightsSHA256": try once(&weights, scanner.string())
            default: throw Unusual()
            }
        }
        guard let curve, let final, let best, let metrics, let memory, let resident, let seconds, let speed, let stepTime,
            let peak, let flops, let weights
        else { throw Unusual() }
        return RunResult(
            curve: curve, finalEvaluationLoss: final, bestEvaluationLoss: best, metrics: metrics, observations: observations,
            memory: memory, peakResidentBytes: resident, trainingSeconds: seconds, tokensPerSecond: speed, stepTime: stepTime,
            gemmPeak: peak, modelFlopsPerToken: flops, weightsSHA256: weights)
    }

    private func observations(_ scanner: inout JSONScanner) throws(Unusual) -> [GradientObservation] {
        let observations = try decoder.decode([GradientObservation].self, of: [scanner.value()])
        guard JSONFile.arePossible(observations) else { throw Unusual() }
        return observations
    }

    private static func point(_ scanner: inout JSONScanner) throws(Unusual) -> CurvePoint {
        var step: Int?, tokens: Int?
        var training: Double?, evaluation: Double?, rate: Double?, seconds: Double?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "step": try once(&step, scanner.possibleInteger())
            case "tokens": try once(&tokens, scanner.possibleInteger())
            case "trainingLoss": try once(&training, scanner.possibleReal())
            case "evaluationLoss": try once(&evaluation, scanner.possibleReal())
            case "learningRate": try once(&rate, scanner.possibleReal())
            case "seconds": try once(&seconds, scanner.possibleReal())
            default: throw Unusual()
            }
        }
        guard let step, let tokens, let evaluation, let rate, let seconds else { throw Unusual() }
        return CurvePoint(
            step: step, tokens: tokens, trainingLoss: training, evaluationLoss: evaluation, learningRate: rate, seconds: seconds)
    }

    private static func stepTime(_ scanner: inout JSONScanner) throws(Unusual) -> StepTime {
        var forward: Double?, backward: Double?, optimizer: Double?, refresh: Double?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "forward": try once(&forward, scanner.possibleReal())
            case "backward": try once(&backward, scanner.possibleReal())
            case "optimizer": try once(&optimizer, scanner.possibleReal())
            case "refresh": try once(&refresh, scanner.possibleReal())
            default: throw Unusual()
            }
        }
        guard let forward, let backward, let optimizer, let refresh else { throw Unusual() }
        return StepTime(forward: forward, backward: backward, optimizer: optimizer, refresh: refresh)
    }

    private static func checkpoint(_ scanner: inout JSONScanner) throws(Unusual) -> RunCheckpoint {
        var step: Int?, weights: String?, result: String?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "step": try once(&step, scanner.integer())
            case "weightsSHA256": try once(&weights, scanner.string())
            case "resultSHA256": try once(&result, scanner.string())
            default: throw Unusual()
            }
        }
        guard let step, let weights else { throw Unusual() }
        return RunCheckpoint(step: step, weightsSHA256: weights, resultSHA256: result)
    }

    private static func measured(_ scanner: inout JSONScanner) throws(Unusual) -> ExperimentResult {
        var metrics: [String: Double]?, series: [Series]?, seconds: Double?, resident: Int?
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "metrics": try once(&metrics, numbers(&scanner))
            case "series": try once(&series, list(&scanner, curve))
            case "seconds": try once(&seconds, scanner.possibleReal())
            case "peakResidentBytes": try once(&resident, scanner.possibleInteger())
            default: throw Unusual()
            }
        }
        guard let metrics, let series, let seconds, let resident else { throw Unusual() }
        var result = ExperimentResult(metrics: metrics, series: series)
        (result.seconds, result.peakResidentBytes) = (seconds, resident)
        return result
    }

    private static func curve(_ scanner: inout JSONScanner) throws(Unusual) -> Series {
        var quantity: String?, label: String?, names: [String]?, axes: [String]?
        var x: [Double]?, y: [Double]?, z: [Double]?
        func reals(_ scanner: inout JSONScanner) throws(Unusual) -> [Double] {
            try list(&scanner) { (scanner) throws(Unusual) in try scanner.possibleReal() }
        }
        func strings(_ scanner: inout JSONScanner) throws(Unusual) -> [String] {
            try list(&scanner) { (scanner) throws(Unusual) in try scanner.string() }
        }
        try scanner.members { (name, scanner) throws(Unusual) in
            switch name {
            case "quantity": try once(&quantity, scanner.string())
            case "label": try once(&label, scanner.string())
            case "x": try once(&x, reals(&scanner))
            case "y": try once(&y, reals(&scanner))
            case "z": try once(&z, reals(&scanner))
            case "names": try once(&names, strings(&scanner))
            case "axes": try once(&axes, strings(&scanner))
            default: throw Unusual()
            }
        }
        guard let quantity, let x, let y else { throw Unusual() }
        return Series(quantity: quantity, label: label, x: x, y: y, z: z, names: names, axes: axes)
    }

    private static func status(_ word: JSONScanner.Text) throws(Unusual) -> RunRecord.Status {
        switch word {
        case "completed": .completed
        case "diverged": .diverged
        case "crashed": .crashed
        case "timedOut": .timedOut
        default: throw Unusual()
        }
    }

    private static func numbers(_ scanner: inout JSONScanner) throws(Unusual) -> [String: Double] {
        var numbers: [String: Double] = [:]
        try scanner.members { (name, scanner) throws(Unusual) in
            guard numbers.updateValue(try scanner.possibleReal(), forKey: try name.string()) == nil else { throw Unusual() }
        }
        return numbers
    }

    private static func list<T>(
        _ scanner: inout JSONScanner, _ element: (inout JSONScanner) throws(Unusual) -> T
    ) throws(Unusual) -> [T] {
        var list: [T] = []
        try scanner.elements { (scanner) throws(Unusual) in list.append(try element(&scanner)) }
        return list
    }
}

/// Values by the texts that they were made of.
private struct Shared<Value> {
    private struct Text: Hashable {
        let bytes: [UInt8]

        init(_ parts: [UnsafeRawBufferPointer]) { bytes = parts.reduce(into: []) { $0.append(contentsOf: $1) } }

        func hash(into hasher: inout Hasher) { bytes.withUnsafeBytes { hasher.combine(bytes: $0) } }
    }

    private var places: [Text: Int] = [:]
    private(set) var values: [Value] = []

    /// Where in `values` that of a text is, which `make` makes of a new one.
    mutating func place(
        of parts: [UnsafeRawBufferPointer], _ make: () throws(JSONScanner.Unusual) -> Value
    ) throws(JSONScanner.Unusual) -> Int {
        let text = Text(parts)
        if let place = places[text] { return place }
        values.append(try make())
        places[text] = values.count - 1
        return values.count - 1
    }
}

extension JSONDecoder {
    fileprivate func decode<T: Decodable>(
        _ type: T.Type, of parts: [UnsafeRawBufferPointer]
    ) throws(JSONScanner.Unusual) -> T {
        do {
            return try decode(type, from: parts.reduce(into: Data()) { $0.append(contentsOf: $1) })
        } catch {
            throw JSONScanner.Unusual()
        }
    }
}

/// Notes what stands under a name, which may be there once.
private func once<T>(_ place: inout T?, _ value: T) throws(JSONScanner.Unusual) {
    guard place == nil else { throw JSONScanner.Unusual() }
    place = value
}

extension JSONScanner {
    /// Numbers that a record may hold.
    fileprivate mutating func possibleReal() throws(Unusual) -> Double {
        let number = try real()
        guard JSONFile.isPossible(number) else { throw Unusual() }
        return number
    }

    fileprivate mutating func possibleInteger() throws(Unusual) -> Int {
        let number = try integer()
        guard JSONFile.isPossible(number) else { throw Unusual() }
        return number
    }
}
