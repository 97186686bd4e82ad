import Foundation
import LowRankCore
import LowRankMethods
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench

struct FederatedClientsTests {
    private let fixture: ExperimentFixture

    init() throws { fixture = try ExperimentFixture() }

    private func plan(replacing old: String = "", with new: String = "") throws -> Plan {
        let text = fixture.suite(.federated)
        return try Plan(
            fixture.read(old.isEmpty ? text : text.replacing(old, with: new)), environment: Fixture.environment)
    }

    private func run(_ task: String, replacing old: String = "", with new: String = "") throws -> ExperimentRun {
        let configuration = try plan(replacing: old, with: new).runs.first { $0.configuration.task == task }!.configuration
        return ExperimentRun(
            configuration: configuration, cacheDirectory: fixture.folder.url.appending(path: "cache"), progress: { _ in })
    }

    private func method(_ run: ExperimentRun) throws -> any FederatedMethod {
        guard case .federated(let method)? = try run.recipe else { fatalError() }
        return method
    }

    /// Six weights of 8 x 8 or 12 x 8 with factors of rank 2, and a head of 2 x 8 with its bias; two clients a round.
    @Test func theHeadIsTrainedAndSent() throws {
        let run = try run("images")
        let result = try run.execute()
        let message = 4 * (4 * 2 * (8 + 8) + 2 * 2 * (8 + 12) + 2 * 8 + 2)
        #expect(result.metrics["sentDown"] == Double(3 * 2 * message) && result.metrics["sentUp"] == Double(3 * 2 * message))
        #expect(result.metrics["accuracy"]! >= 0.5 && result.metrics["epsilonSpent"] == nil)
        // Two factors that move apart.
        #expect(result.metrics["averagingError"]! > 1e-4)
        let rounds = try #require(result.series.first { $0.quantity == "rounds" })
        #expect(rounds.axes == ["Round", "Evaluation loss (nats per image)"])
        let accuracy = try #require(result.series.first { $0.quantity == "accuracyUp" })
        #expect(accuracy.x.count == 4 && accuracy.x[3] == Double(6 * message) / 1_048_576)
    }

    /// No sample is lost, and who takes part changes from round to round.
    @Test func clientsHaveAllSamplesAndTakeTurns() throws {
        let run = try run("images", replacing: "per_round: 2}\n    rounds: 3", with: "per_round: 2}\n    rounds: 6")
        let clients = try run.makeClients(method(run)).clients
        #expect(clients.sizes.reduce(0, +) == 12 && clients.sizes.allSatisfy { $0 >= 2 })
        #expect(clients.participants.count == 6)
        #expect(clients.participants.allSatisfy { $0.count == 2 && $0[0] < $0[1] && $0[1] < 3 })
        #expect(Set(clients.participants).count > 1)
    }

    /// A round begins with fresh moments at its own place of the plan.
    @Test func aRestartForgetsTheMomentsAlone() throws {
        let run = try run("images")
        var (clients, trainer, server, _) = try run.makeClients(method(run))
        func update() throws -> [Float] {
            trainer.network.assign(server)
            try trainer.restart(at: 2)
            for update in 2..<4 { _ = try clients.train(0, at: update, trainer) }
            return trainer.network.tensors.flatMap { $0.tensor.values }
        }
        #expect(try update() == update() && trainer.updates == 4)
    }

    // MARK: - Processes

    /// Whatever the number of processes, a run has the same numbers, for clients with texts, with samples, and private ones.
    @Test(arguments: [
        ("small", "fedavg-lora: {rank: 2, aggregation: residual}"), ("images", "ffa-lora: {rank: 2}"), ("images", "fedsvd: {rank: 2}"),
        ("private", "fed-sb: {rank: 2}"), ("private", "fedavg-lora: {rank: 2}"),
    ]) func processesOfClientsChangeNothing(_ task: String, _ method: String) throws {
        let row = try plan(replacing: "fedavg-lora: {rank: 2}", with: method).runs
        for planned in row where planned.configuration.task == task && planned.configuration.seed == 1 {
            let results = try [nil, 1, 3].map { count in
                try ExperimentRun(
                    configuration: planned.configuration, cacheDirectory: fixture.folder.url.appending(path: "cache"),
                    clientLaunch: count.map { ClientLaunch(executable: LowrankCommand.executable, count: $0) }, progress: { _ in }
                ).execute()
            }
            for other in results.dropFirst() {
                #expect(other.metrics == results[0].metrics && other.series.map(\.y) == results[0].series.map(\.y), "\(planned.name)")
            }
        }
    }

    @Test func theFirstClientThatDivergesIsNamed() throws {
        let run = try run("images", replacing: "rank: 2}}, learning_rate: 1e-2}", with: "rank: 2}}, learning_rate: 1e30}")
        let reasons = [nil, 2].map { count in
            do {
                _ = try ExperimentRun(
                    configuration: run.configuration, cacheDirectory: run.cacheDirectory,
                    clientLaunch: count.map { ClientLaunch(executable: LowrankCommand.executable, count: $0) }, progress: { _ in }
                ).execute()
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(reasons[0] == reasons[1] && reasons[0].contains("client "), "\(reasons)")
    }

    @Test func aProcessThatFailsIsSaid() throws {
        let run = try run("images")
        func message(_ executable: String) -> String {
            do {
                _ = try ExperimentRun(
                    configuration: run.configuration, cacheDirectory: run.cacheDirectory,
                    clientLaunch: ClientLaunch(executable: executable, count: 2), progress: { _ in }
                ).execute()
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(message("/bin/false").contains("a client's process has ended"))
        let liar = try fixture.folder.write("liar", "#!/bin/sh\nwhile read line; do echo '{\"client\": 0, \"clipped\": {\"sum\": 0, \"count\": 0}, \"failed\": \"no disk\"}'; done\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: liar)
        #expect(message(liar).contains("a client's process: no disk"))
    }

    // MARK: - Privacy

    /// Without clipping and noise the sum over single samples is the gradient of their batch.
    @Test func gradientsOfSamplesAddUpToThatOfTheBatch() throws {
        let run = try run("private")
        let made = try run.makeClients(method(run))
        let clients = try #require(made.clients as? PrivateClients)
        let task = clients.clients.task
        let batch = Array(clients.clients.samples[0].prefix(2))
        let whole = clients.evaluator
        for trainer in [whole, made.trainer] { trainer.network.assign(made.server) }
        let names = Set(made.trainer.trained.map(\.name))
        try whole.setTrainable(keepingStates: false) { names.contains($0.name) }
        _ = try whole.computeGradients { task.load(samples: batch, into: $0) }
        var sum = ClippedSum<Float>(shapes: made.trainer.trained.map(\.info.shape), largestNorm: 1e9)
        for sample in batch {
            _ = try made.trainer.computeGradients { task.load(samples: [sample], into: $0) }
            #expect(sum.add(made.trainer.trained.map(\.gradient)).factor == 1)
        }
        let mean = sum.noisy(noiseMultiplier: 0, expectedBatch: 2) { .zeros(sum.tensors[$0].shape) }
        #expect(mean.count == whole.trained.count && mean.contains { $0.norm > 1e-3 })
        for (a, b) in zip(mean, whole.trained) { #expect((a - b.gradient).norm <= 1e-5 * (1 + a.norm), "\(b.name)") }
    }

    @Test func noiseIsCalibratedAndSpent() throws {
        let result = try run("private").execute()
        #expect((2.9...3).contains(result.metrics["epsilonSpent"]!))
        #expect(result.metrics["noiseMultiplier"]! > 0.5 && (0...1).contains(result.metrics["clipFactor"]!))
        // A number that is whole comes back from a file as a whole number.
        let copy = try JSONDecoder().decode(RunConfiguration.self, from: JSONEncoder().encode(run("private").configuration))
        #expect(try fixture.execute(copy).metrics == result.metrics)
        let tight = try run("private", replacing: "epsilon: 3", with: "epsilon: 1").execute()
        #expect(tight.metrics["noiseMultiplier"]! > result.metrics["noiseMultiplier"]!)
    }

    /// Each sample by itself, with the chance that the count of the loss of privacy assumes.
    @Test func samplesAreDrawnIndependently() throws {
        let run = try run("private")
        let clients = try #require(run.makeClients(method(run)).clients as? PrivateClients)
        let own = clients.clients.samples[0]
        let (rate, draws) = (2 / Double(own.count), 4000)
        var counts: [Int: Int] = [:]
        var sizes: [Int] = []
        for update in 0..<draws {
            let drawn = clients.drawn(0, at: update)
            for sample in drawn { counts[sample, default: 0] += 1 }
            sizes.append(drawn.count)
        }
        let deviation = (Double(draws) * rate * (1 - rate)).squareRoot()
        for sample in own { #expect(abs(Double(counts[sample]!) - Double(draws) * rate) < 4.5 * deviation) }
        // The number drawn is binomial, not fixed.
        let mean = Double(sizes.reduce(0, +)) / Double(draws)
        let variance = sizes.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / Double(draws)
        #expect(abs(variance / (Double(own.count) * rate * (1 - rate)) - 1) < 0.1)
        #expect(clients.drawn(0, at: 7) == clients.drawn(0, at: 7) && clients.drawn(0, at: 7) != clients.drawn(0, at: 8))
    }

    // MARK: - Learning rates

    /// The rate with the lowest loss of the experiment; one that diverged bounds the search.
    @Test func ratesAreTunedByTheLossOfTheExperiment() throws {
        let text = fixture.suite(.federated).replacing(", learning_rate: 1e-2}\n", with: "}\n")
            .replacing(
                "reference: plain",
                with: "reference: plain\nlearning_rates: rates.yaml\ntuning: {seeds: [9], grid: [3.2e-3, 1e-2, 3.2e-2]}")
        let error = #expect(throws: InputError.self) {
            try fixture.read(text.replacing("3.2e-2]}", with: "3.2e-2], steps: {images: 6}}"))
        }
        let complaint = "tuning.steps.images: runs of an experiment are tuned at their full length"
        #expect(error?.description.contains(complaint) == true)
        let suite = try fixture.read(text)
        let tuner = try Tuner(suite, environment: Fixture.environment)
        var records: [RunRecord] = []
        while case let runs = tuner.runs(after: records), !runs.isEmpty {
            records += runs.map { run in
                let rate = run.configuration.learningRate
                let measured = ExperimentResult(metrics: ["loss": abs(log10(rate / 1e-2)), "accuracy": rate])
                return RunRecord(
                    schema: RunRecord.currentSchema, key: run.key, status: rate < 0.03 ? .completed : .diverged,
                    reason: nil, configuration: run.configuration, environment: Fixture.environment, result: nil,
                    measured: rate < 0.03 ? measured : nil)
            }
        }
        // The grid and the two rates beside the best one, on each task.
        #expect(records.count == 4 * 5)
        let rates = tuner.learningRates(from: records, command: "lowrank tune small").rates
        #expect(rates.entries.map(\.task) == ["small", "images", "private", "ratings"])
        #expect(rates.entries.allSatisfy { $0.row == "plain" && $0.learningRate == 1e-2 })
        try rates.write(to: suite.learningRates!)
        #expect(try Plan(suite, environment: Fixture.environment).runs.allSatisfy { $0.configuration.learningRate == 1e-2 })
    }
}
