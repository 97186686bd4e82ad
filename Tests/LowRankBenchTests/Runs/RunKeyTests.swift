import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RunKeyTests {
    private let configuration = RunConfiguration(
        task: "t", data: .text(corpus: "wordnet", vocabulary: 512, sha256: "00"),
        model: .llama(hidden: 8, intermediate: 16, layers: 2, heads: 2, initializerRange: 0.02),
        training: TrainingConfiguration(
            steps: 10, batch: 2, context: 4, warmup: 1, minimumRatio: 0.1, clip: 1, evaluations: 2, evaluationBatches: 3
        ),
        row: "r", label: "R",
        methods: [
            MethodConfiguration(
                id: "adamw", hyperparameters: ["beta2": .real(0.95), "on": .flag(true), "scale": .real(1)])
        ],
        learningRate: 1e-3, seed: 1, threads: 1)

    /// A key that moved would orphan every record there is.
    @Test func keysStayTheSame() {
        #expect(RunKey.of(configuration, in: Fixture.environment) == "d520741faf7427f7b349c856a1087fb6504259ce1b3ccf17a72d857a8c5ef6f4")
        var old = Fixture.environment
        (old.codeSHA256, old.executableSHA256) = (nil, "e1")
        #expect(
            RunKey.of(configuration, in: old, schema: "record/1")
                == "363fa9c226b6ef11223d58ce18d20d544d2760e91ff11da2b7a2d5c3d8d7e131")
        #expect(ContentHash.of(["b": 0.1, "a": 1e-300]) == ContentHash.of(Data(#"{"a":1e-300,"b":0.1}"#.utf8)))
    }

    /// In whatever method or data there is a seed, too.
    @Test func seedsOfARowHaveTheKeysOfTheirConfigurations() {
        var configuration = configuration
        configuration.methods[0].hyperparameters["seed"] = .integer(1)
        for (environment, schema) in [(Fixture.environment, RunRecord.currentSchema), (Fixture.environment, "record/1")] {
            let series = RunKey.Series(configuration, in: environment, schema: schema)
            for seed in [0, 1, 17, Int(Int32.max)] {
                configuration.seed = seed
                #expect(series.key(seed: seed) == RunKey.of(configuration, in: environment, schema: schema))
            }
        }
    }

    @Test func aKeySurvivesJSON() throws {
        let decoded = try JSONDecoder().decode(RunConfiguration.self, from: JSONEncoder().encode(configuration))
        #expect(RunKey.of(decoded, in: Fixture.environment) == RunKey.of(configuration, in: Fixture.environment))
    }

    @Test func theLabelIsDecoration() {
        var other = configuration
        other.label = "Another name"
        #expect(RunKey.of(other, in: Fixture.environment) == RunKey.of(configuration, in: Fixture.environment))
    }

    @Test func whatDescribesTheMachineOnlyMattersForTimings() {
        var elsewhere = Fixture.environment
        elsewhere.cpu = "another"
        elsewhere.commit = "c"
        #expect(RunKey.of(configuration, in: elsewhere) == RunKey.of(configuration, in: Fixture.environment))
        let settings = ThroughputSettings(repetitions: 3, steps: 4, warmupSteps: 1)
        #expect(
            RunKey.ofThroughput(configuration, settings: settings, in: elsewhere)
                != RunKey.ofThroughput(configuration, settings: settings, in: Fixture.environment))
    }

    @Test func everythingElseMatters() throws {
        let known = RunKey.of(configuration, in: Fixture.environment)
        let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(configuration))
        let variants = Self.variants(of: json)
        // Every leaf of the configuration was moved.
        #expect(variants.count == 26)
        for variant in variants where variant.path != ".label" {
            let data = try JSONSerialization.data(withJSONObject: variant.value)
            let changed = try JSONDecoder().decode(RunConfiguration.self, from: data)
            #expect(RunKey.of(changed, in: Fixture.environment) != known, "\(variant.path)")
        }
        let changes: [(inout RunEnvironment) -> Void] = [
            { $0.codeSHA256 = "x" }, { $0.cLibrary = "x" }, { $0.openBLAS = "x" }, { $0.openBLASKernel = "x" },
        ]
        for change in changes {
            var environment = Fixture.environment
            change(&environment)
            #expect(RunKey.of(configuration, in: environment) != known)
        }
        #expect(RunKey.of(configuration, in: Fixture.environment) == known)
    }

    /// The value with each of its leaves changed in turn.
    private static func variants(of value: Any, at path: String = "") -> [(path: String, value: Any)] {
        if let object = value as? [String: Any] {
            return object.keys.sorted().flatMap { key in
                variants(of: object[key]!, at: path + "." + key).map { inner in
                    var copy = object
                    copy[key] = inner.value
                    return (inner.path, copy)
                }
            }
        }
        if let list = value as? [Any] {
            return list.indices.flatMap { index in
                variants(of: list[index], at: path + "[\(index)]").map { inner in
                    var copy = list
                    copy[index] = inner.value
                    return (inner.path, copy)
                }
            }
        }
        if let text = value as? String { return [(path, text + "x")] }
        // The only flag there is; everything else is a number.
        if path.hasSuffix(".on") { return [(path, false)] }
        return [(path, (value as! NSNumber).doubleValue + 1)]
    }
}
