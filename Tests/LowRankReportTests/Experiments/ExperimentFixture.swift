import Foundation
import LowRankCore
import LowRankMethods
import Synchronization
import TestSupport

@testable import BenchTasks
@testable import BenchRuns
@testable import LowRankBench

/// A tiny suite of each kind of experiment, on texts that exist nowhere else.
struct ExperimentFixture {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for word in ["house", "river", "stone"] {
            try folder.write("\(word).txt", (0..<400).map { "\(word) \($0 % 37) of the \(word)s\n" }.joined())
        }
        try folder.writeImages(labels: [0, 1, 2, 3, 4, 5])
        try folder.writeSentences()
        try BertFixture.write(into: folder)
        // Of rank one, from 1 to 192.
        try Data(Data("P5\n# made up\n16 12\n255\n".utf8) + (1...12).flatMap { i in (1...16).map { UInt8(i * $0) } })
            .write(to: folder.url.appending(path: "picture.pgm"))
        // 2 x 3 x 4 in Fortran's order, so 4 x 6: i j, from 1 to 24; the first is missing.
        let heading = "{'descr': '<f8', 'fortran_order': True, 'shape': (2, 3, 4), }\n"
        let products: [Double] = (1..<24).map { (i: Int) -> Double in Double((i / 6 + 1) * (i % 6 + 1)) }
        var file = Data([0x93]) + Data("NUMPY".utf8)
        file += Data([1, 0, UInt8(heading.utf8.count), 0]) + Data(heading.utf8)
        file += ([Double.nan] + products).withUnsafeBufferPointer { Data(buffer: $0) }
        try file.write(to: folder.url.appending(path: "array.npy"))
        // Two groups of 12, each joined to all others of its group but every fifth.
        let pairs = (0..<12).flatMap { a in (0..<a).filter { (a + $0) % 5 > 0 }.map { (a, $0) } }
        try folder.write("edges.tsv", pairs.flatMap { a, b in ["a", "b"].map { "\($0)\(a)\t\($0)\(b)\n" } }.joined())
        try folder.write("ratings.tsv", "user\tfilm\trating\ttime\n" + Self.ratings.joined())
        try folder.writeClicks()
    }

    /// 30 users and 12 films, every third pair.
    private static let ratings = (0..<360).filter { $0 % 3 == 0 }.map { "u\($0 / 12)\tf\($0 % 12 * 7 % 12)\t\(1 + $0 % 5)\t0\n" }

    private func corpus(_ word: String) -> String { "\"\(folder.path(word + ".txt"))\"" }

    private var decoder: String {
        """
            data: {kind: text, corpus: \(corpus("house")), vocabulary: 260}
            model: {kind: llama, hidden: 8, intermediate: 12, layers: 1, heads: 2}
        """
    }
    private var start: String { "pretrained: {corpus: \(corpus("house")), steps: 10, learning_rate: 1e-2}" }
    private var training: String {
        "training: {steps: 6, batch: 2, context: 8, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, "
            + "evaluation_batches: 1, \(start)}"
    }

    private var images: String {
        """
            data: {kind: images, from: "\(folder.url.path)", classes: [2, 3]}
            model: {kind: vit, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14}
            training: {steps: 6, batch: 2, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, evaluation_batches: 2, \
        pretrained: {classes: [0, 1], steps: 3, learning_rate: 1e-2}}
        """
    }

    private var ratings: String {
        """
            data: {kind: sentences, from: "\(folder.url.path)", domain: all}
            model: \(BertFixture.model(in: folder))
            training: {steps: 6, batch: 4, context: 8, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, evaluation_batches: 2}
        """
    }

    func suite(_ kind: MethodKind) -> String {
        let body =
            switch kind {
            case .training: preconditionFailure("not an experiment")
            case .compression:
                """
                tasks:
                  small:
                \(decoder.replacing("layers: 1", with: "layers: 2"))
                    start: {batch: 2, context: 8, evaluation_batches: 1, \(start)}
                    calibration: {batches: 2}
                  kept:
                \(decoder)
                    start: {batch: 2, context: 8, evaluation_batches: 1, \(start)}
                    calibration: {batches: 2}
                    compresses: cache
                  clicks:
                    data: {kind: clicks, from: "\(folder.url.path)"}
                    model: {kind: fields, width: 4, hidden: [6, 5]}
                    start: {batch: 3, evaluation_batches: 3, pretrained: {steps: 20, learning_rate: 1e-2}}
                    calibration: {batches: 4}
                    fine_tuning: {steps: 6, learning_rates: [1e-3, 1e-2], evaluations: 2}
                  labels:
                    data: {kind: images, from: "\(folder.url.path)", classes: [2, 3]}
                    model: {kind: convnet, widths: [2, 4]}
                    start: {batch: 3, evaluation_batches: 2, pretrained: {classes: [0, 1], steps: 3, learning_rate: 1e-2}}
                    teachers: {steps: 6, count: 2, learning_rate: 1e-2}
                    projector: {steps: 4, encoder_rank: 2, head_rank: 1, learning_rate: 1e-2}
                    students: {images_per_class: 2, epochs: 3, learning_rate: 1e-2, cross_entropy: 0.1}
                rows:
                  plain: {label: Dense, methods: {}}
                  afm: {methods: {afm: {rank: 2}}, tasks: [clicks]}
                  narrow: {label: Narrow, methods: {}, model: {width: 2}, tasks: [clicks]}
                  hello: {methods: {hello: {}}, tasks: [labels]}
                  svd: {methods: {svd-truncation: {kept_ratio: 0.5}}, tasks: [small]}
                  svd-llm: {methods: {svd-llm: {kept_ratio: 0.5}}, tasks: [small]}
                  levels: {methods: {darwinlm: {kept_ratio: 0.6, generations: 2, offspring: 2}}, tasks: [small]}
                  part: {methods: {matryoshkakv: {kept: 2}}, tasks: [kept]}
                  less: {label: Less, methods: {matryoshkakv: {kept: 1}}, tasks: [kept]}
                  turned: {label: Turned, methods: {matryoshkakv: {kept: 2, updates: 2, levels: 4}}, tasks: [kept]}
                """
            case .merging:
                """
                tasks:
                  small:
                \(decoder)
                    \(training)
                    parts: [\(corpus("river")), \(corpus("stone"))]
                    unseen: \(corpus("house"))
                  images:
                    data: {kind: images, from: \(folder.url.path), classes: [0, 1, 2, 3, 4, 5]}
                    model: {kind: vit, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14}
                    training:
                      steps: 60
                      batch: 4
                      warmup: 0
                      minimum_ratio: 1
                      clip: 1
                      evaluations: 1
                      evaluation_batches: 1
                      pretrained: {classes: [0, 5], steps: 20, learning_rate: 1e-2}
                    parts: [[1, 3], [2, 4]]
                    unseen: [0, 5]
                  pictures:
                    data: {kind: denoising, from: \(folder.url.path), classes: [0, 1, 2, 3, 4, 5]}
                    model: {kind: denoiser, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 7}
                    training:
                      steps: 4
                      batch: 4
                      warmup: 0
                      minimum_ratio: 1
                      clip: 1
                      evaluations: 1
                      evaluation_batches: 1
                      pretrained: {classes: [5], steps: 4, learning_rate: 1e-2}
                    parts: [[1], [3], [4]]
                    sampling: {steps: 6, guidance: 2}
                    classifier: {steps: 20, learning_rate: 1e-2}
                  ratings:
                \(ratings)
                    parts: [films, news]
                    unseen: tweets
                rows:
                  plain: {label: Base, methods: {}, learning_rate: 1e-2}
                  average: {methods: {averaging: {}}, learning_rate: 1e-2}
                  half: {label: Half, methods: {task-arithmetic: {lambda: 0.5}}, learning_rate: 1e-2, tasks: [small]}
                  whole: {label: Whole, methods: {task-arithmetic: {lambda: 1}}, learning_rate: 1e-2, tasks: [small]}
                  switch: {label: Switch, methods: {multi-lora-composition: {switch_interval: 2}, lora: {rank: 2}}, learning_rate: 1e-2, tasks: [pictures]}
                  mean: {label: Composite, methods: {multi-lora-composition: {mode: composite}, lora: {rank: 2}}, learning_rate: 1e-2, tasks: [pictures]}
                  turns:
                    methods: {cmlora: {n_high: 1, n_low: 1, num_inference_steps: 6, switch_step: 2, radius_min: 3}, lora: {rank: 2}}
                    learning_rate: 1e-2
                    tasks: [pictures]
                  masks: {methods: {clora-compose: {}, lora: {rank: 2}}, learning_rate: 1e-2, tasks: [pictures]}
                  gates: {methods: {autolora: {k: 2}, lora: {rank: 2}}, learning_rate: 1e-2, tasks: [pictures]}
                  one-by-one: {methods: {opcm: {}}, learning_rate: 1e-2, tasks: [small]}
                """
            case .federated:
                """
                tasks:
                  small:
                \(decoder)
                    \(training)
                    clients: [\(corpus("river")), \(corpus("stone"))]
                    rounds: 2
                  images:
                \(images)
                    clients: {count: 3, concentration: 1, per_round: 2}
                    rounds: 3
                  private:
                \(images)
                    clients: {count: 2, concentration: 10}
                    rounds: 3
                    privacy: {epsilon: 3, delta: 1e-2, max_grad_norm: 0.5}
                  ratings:
                \(ratings)
                    clients: [films, news]
                    rounds: 2
                rows:
                  plain: {methods: {fedavg-lora: {rank: 2}}, learning_rate: 1e-2}
                """
            case .serving:
                """
                tasks:
                  small:
                    {width: 8, ranks: [2, 3], rows: 6, adapters: [1, 3], repetitions: 1, trace: {requests: 9, tokens: 2, load: 1}}
                rows:
                  plain: {methods: {multi-lora-batching: {}}}
                """
            case .recovery:
                """
                tasks:
                  small: {size: 20, rank: [1, 12], corruption: [0.02, 0.4]}
                  picture: {picture: "\(folder.path("picture.pgm"))", corruption: [0.05, 0.2]}
                  completion: {size: 16, rank: [1, 8], sampling: [0.2, 0.9], trials: 2}
                  measured: {size: 6, rank: [1, 6], sampling: [0.5, 1], measurements: gaussian, tolerance: 0.1}
                  missing: {picture: "\(folder.path("picture.pgm"))", sampling: [0.5, 0.8]}
                  ratings: {ratings: "\(folder.path("ratings.tsv"))", held_out: 0.2}
                  array: {array: "\(folder.path("array.npy"))", sampling: [0.6, 0.9], every: 2}
                  tensor: {array: "\(folder.path("array.npy"))", sampling: [0.6, 0.9]}
                  graph: {graph: "\(folder.path("edges.tsv"))", held_out: 0.2}
                  noise: {size: 12, rank: 1, sampling: 0.7, noise: [1e-3, 1e-1]}
                  condition: {size: 12, rank: 2, sampling: 0.9, condition: [1, 10]}
                  more: {size: 12, rank: 1, sampling: [0.5, 0.9]}
                  higher: {size: 12, rank: [1, 3], sampling: 0.8}
                  spoilt: {size: 12, rank: 1, corruption: [0.01, 0.2]}
                  cost: {size: [8, 12, 16], rank: 1, sampling: 0.6}
                  course: {size: 12, rank: 2, sampling: 0.8}
                rows:
                  plain: {label: Nothing, methods: {}}
                  rpca: {methods: {rpca: {}}, tasks: [small, picture, spoilt]}
                  subgm: {methods: {subgm: {steps: 20}}, tasks: [measured]}
                  soft-impute: {methods: {soft-impute: {path: 4}}, tasks: [completion, missing, ratings]}
                  altmin:
                    methods: {alt-min-completion: {rank: 1}}
                    tasks: [completion, missing, ratings, array, noise, condition, more, higher, cost, course]
                  exact: {methods: {nuclear-norm: {}}, tasks: [completion, course]}
                  fastrp: {methods: {fastrp: {dim: 32}}, tasks: [graph]}
                  funbat: {methods: {funbat: {R: 1, lengthscale: 1}}, tasks: [tensor]}
                """
            case .analysis:
                """
                tasks:
                  small:
                \(decoder)
                    \(training)
                    factors: [0, 0.5, 1]
                rows:
                  plain: {label: Full, methods: {intruder-dimensions: {k: 3}}, learning_rate: 1e-2}
                  lora: {methods: {intruder-dimensions: {k: 3, eps: 0.9}, lora: {rank: 1}}, learning_rate: 1e-2}
                """
            case .mechanism:
                """
                tasks:
                  small: {}
                rows:
                  plain: {methods: {perp-neg: {}}}
                """
            }
        return "schema: suite/1\nexperiment: \(kind.rawValue)\nseeds: [1, 2]\nreference: plain\n" + body + "\n"
    }

    func read(_ text: String) throws -> Suite {
        try SuiteReader(catalogue: .shipped, digest: SuiteReader.shippedDigest).read(folder.write("small.yaml", text))
    }

    /// From the text that a worker reads.
    func execute(_ configuration: RunConfiguration) throws -> ExperimentResult {
        let request = try JSONEncoder().encode(configuration)
        return try ExperimentRun(
            configuration: JSONDecoder().decode(RunConfiguration.self, from: request), cacheDirectory: folder.url.appending(path: "cache"), progress: { _ in }
        ).execute()
    }

    /// The results of each kind's suite, which the tests make once between them.
    private static let shared = Dictionary(uniqueKeysWithValues: Experiments.all.map { ($0.kind, SharedResults()) })

    private final class SharedResults: Sendable {
        private let made = Mutex<SuiteResults?>(nil)

        func value(_ make: () throws -> SuiteResults) throws -> SuiteResults {
            try made.withLock { made in
                let results = try made ?? make()
                made = results
                return results
            }
        }
    }

    /// Every run of the suite, as its records would be; the folders they name are another fixture's.
    static func results(_ kind: MethodKind) throws -> SuiteResults {
        try shared[kind]!.value { try ExperimentFixture().makeResults(kind) }
    }

    private func makeResults(_ kind: MethodKind) throws -> SuiteResults {
        let plan = try Plan(read(suite(kind)), environment: Fixture.environment)
        let records = try plan.runs.map { run in
            RunRecord(
                schema: RunRecord.currentSchema, key: run.key, status: .completed, reason: nil,
                configuration: run.configuration, environment: Fixture.environment, result: nil,
                measured: try execute(run.configuration))
        }
        return SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
    }
}
