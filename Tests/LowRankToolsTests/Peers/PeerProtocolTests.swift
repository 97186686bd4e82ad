import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// The lines that peers exchange; `baselines/pytorch/peer.py` reads and writes the same.
struct PeerProtocolTests {
    @Test func requestsAreObjectsOfOneName() throws {
        #expect(try PeerFixture.line(.update(count: 10)) == #"{"update":{"count":10}}"#)
        #expect(try PeerFixture.line(.memory) == #"{"memory":{}}"#)
        #expect(try PeerFixture.line(.check) == #"{"check":{}}"#)
        #expect(try PeerFixture.line(.product) == #"{"product":{}}"#)
        let load = try PeerFixture.line(.load(task: PeerFixture.task(PeerFixture.configuration(.lora))))
        #expect(load.hasPrefix(#"{"load":{"task":{"#))
        for text in [
            #""part":"parity""#, #""model":{"llama":{"heads":4,"hidden":16,"#, #""formulation":{"decoder":"own","optimizer":"fused"}"#,
            #""data":{"markov":{"#, #""id":"lora""#, #""weights":"w""#, #""tokens":"t""#,
        ] { #expect(load.contains(text), "\(text)") }
        #expect(!load.contains("draws") && !load.contains("\n"))
    }

    // MARK: This project's side

    private func reply<R: Decodable>(_ worker: inout PeerWorker, _ request: PeerRequest, as: R.Type = R.self) throws -> R {
        let line = worker.answer(try PeerFixture.line(request))
        return try JSONDecoder().decode(R.self, from: Data(line.utf8))
    }

    @Test(arguments: [PeerMethod.fullRank, .lora, .galore]) func theWorkerTrains(method: PeerMethod) throws {
        var worker = PeerWorker()
        let configuration = try PeerFixture.configuration(method)
        let identity: PeerIdentity = try reply(&worker, .load(task: PeerFixture.task(configuration)))
        #expect(identity.name == "lowrank")
        let updates: PeerUpdates = try reply(&worker, .update(count: 2))
        #expect(updates.losses.count == 2 && updates.losses.allSatisfy { abs($0 - log(24)) < 0.2 })
        #expect(updates.seconds >= updates.phases.forward + updates.phases.backward)
        #expect((updates.phases.refresh > 0) == (method == .galore))
        let further: PeerUpdates = try reply(&worker, .update(count: 1))
        #expect(further.losses[0] != updates.losses[0])

        let memory: PeerMemory = try reply(&worker, .memory)
        #expect(memory.peakBytes > memory.weightBytes + memory.optimizerBytes && memory.optimizerBytes > 0)
        let again: PeerUpdates = try reply(&worker, .update(count: 1))
        #expect(again.losses == further.losses, "two updates have been made on a new model")
    }

    /// Rank 1 of diag(2, 1): the weight is off by 1, and its outputs by as much, on inputs that are white.
    @Test(arguments: CompressionComparison.methods) func theWorkerCompresses(method: String) throws {
        let folder = try TemporaryFolder()
        let file = folder.path("weights.safetensors")
        try SafetensorsFile.write(
            [
                (name: "q.weight", tensor: Tensor<Float>([2, 0, 0, 1], shape: [2, 2])),
                (name: "q.inputs", tensor: Tensor<Float>([1, 1, 1, -1], shape: [2, 2])),
            ], to: file)
        let specs = try MethodRegistry.entry(method).card.hyperparameters
        let values = try Hyperparameters(["rank": .integer(1)], specs: specs, method: method).values
        let task = PeerCompression(file: file, weight: "q", method: method, hyperparameters: values)
        var worker = PeerWorker()
        let answer: PeerCompressed = try reply(&worker, .compress(task: task))
        #expect(abs(answer.weightError - 1 / 5.0.squareRoot()) < 1e-6 && abs(answer.outputError - 1 / 5.0.squareRoot()) < 1e-6)
        #expect(answer.seconds > 0)
    }

    /// Peers that answer alike, the second in twice the time.
    @Test func turnsOfCompressionAreCompared() throws {
        let folder = try TemporaryFolder()
        func peer(_ seconds: Double, _ error: Double) -> PeerProcess.Launch {
            let answer = #"{"seconds": \#(seconds), "weightError": 0.5, "outputError": \#(error), "version": "2.13"}"#
            return PeerFixture.launch("while read -r line; do echo '\(answer)'; done")
        }
        func report(_ error: Double) throws -> CompressionComparison.Report {
            try CompressionComparison(
                peers: [peer(1, 0.25), peer(2, error)], repetitions: 3, results: folder.path("results"), cache: "",
                interruption: Interruption()
            ).compare([WeightShape(name: "q", outputs: 2, inputs: 2), WeightShape(name: "k", outputs: 2, inputs: 2)], in: "f") { _ in }
        }
        let equal = try report(0.25)
        #expect(equal.agrees && equal.rows.map(\.method) == CompressionComparison.methods)
        #expect(equal.rows.allSatisfy { $0.own == [2, 2, 2] && $0.other == [4, 4, 4] && $0.ratio.median == 0.5 })
        #expect(equal.markdown.contains("PyTorch 2.13") && equal.markdown.contains("0.50 (0.50 to 0.50)"))
        #expect(try !report(0.26).agrees && report(0.26).markdown.contains("differs |"))
    }

    @Test func whatCannotBeDoneIsRefusedInOneLine() throws {
        var worker = PeerWorker()
        for (line, text) in [
            ("nonsense", "not a request"), (#"{"dance":{}}"#, "not a request"),
            (#"{"update":{"count":1}}"#, "nothing has been loaded"), (#"{"memory":{}}"#, "nothing has been loaded"),
        ] {
            let answer = worker.answer(line)
            #expect(try JSONDecoder().decode(PeerRefusal.self, from: Data(answer.utf8)).error.contains(text))
            #expect(!answer.contains("\n"))
        }
    }

    // MARK: The asking side

    private func ask<R: Decodable>(_ script: String, _ request: PeerRequest, for: R.Type = R.self) throws -> R {
        try PeerProcess(PeerFixture.launch(script), interruption: Interruption()).ask(request)
    }

    @Test func aPeerIsAskedAndAnswers() throws {
        let product: PeerProduct = try ask(PeerFixture.script, .product)
        #expect(product.flopsPerSecond == 1e11)
    }

    @Test(arguments: [
        ("read line; echo '{\"error\": \"no such method\"}'", "fake: no such method"),
        ("read line; echo 'Warning: hello'", "its answer is not a PeerProduct: Warning: hello"),
        ("read line; echo 'ModuleNotFoundError: No module named torch' >&2; exit 1", "ended without an answer: ModuleNotFoundError"),
        ("exit 3", "ended without an answer"),
    ]) func aPeerThatFailsIsQuoted(script: String, text: String) throws {
        let error = #expect(throws: InputError.self) { try ask(script, .product, for: PeerProduct.self) }
        #expect(try #require(error).description.contains(text), "\(error!)")
    }

    @Test func anInterruptionEndsTheWait() throws {
        let interruption = Interruption()
        interruption.request()
        let peer = try PeerProcess(PeerFixture.launch("sleep 60"), interruption: interruption)
        #expect(throws: Interrupted.self) { try peer.ask(.product, for: PeerProduct.self) }
    }
}
