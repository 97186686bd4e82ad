import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What every method that does not train must do; a new row of the registry is tested without being asked.
struct KindRegistryTests {
    static let ids = MethodRegistry.all.map(\.card).filter { $0.kind != .training }.map(\.id)

    private func run(
        _ id: String, changed: [String: HyperValue] = [:], seed: Int = 11, demonstrates: Bool = false
    ) throws -> KindRun {
        try KindRun(id, KindGolden(id).hyperparameters.merging(changed) { $1 }, seed: seed, demonstrates: demonstrates)
    }

    /// The largest difference relative to the larger of one and the value; infinite between different results.
    private func distance(_ a: [String: [Double]], _ b: [String: [Double]]) -> Double {
        guard Set(a.keys) == Set(b.keys) else { return .infinity }
        return a.flatMap { zip($0.value, b[$0.key]!) }.map { abs($0 - $1) / max(1, abs($1)) }.max()!
    }

    /// `LOWRANK_RECORD_GOLDENS=1 make test FILTER='KindRegistryTests/golden\('` writes what is missing; to pin a value
    /// anew, delete it from the file first.
    @Test(arguments: ids) func golden(_ id: String) throws {
        var golden = try KindGolden(id)
        let fingerprint = try run(id, demonstrates: true).fingerprint
        if ProcessInfo.processInfo.environment["LOWRANK_RECORD_GOLDENS"] != nil, golden.fingerprint == nil {
            golden.fingerprint = fingerprint
            try golden.write(id)
        }
        let expected = try #require(golden.fingerprint, "no golden value recorded for \(id)")
        #expect(distance(fingerprint, expected) < 1e-8)
    }

    @Test func noTwoGoldensAreAlike() throws {
        let fingerprints = try Self.ids.map { try KindGolden($0).fingerprint }
        for i in fingerprints.indices {
            for j in 0..<i { #expect(fingerprints[i] != fingerprints[j], "\(Self.ids[i]) and \(Self.ids[j])") }
        }
    }

    @Test(arguments: ids) func theSeedDecidesEverything(_ id: String) throws {
        let first = try run(id)
        #expect(try first.fingerprint == run(id).fingerprint)
        #expect(try distance(first.fingerprint, run(id, seed: 12).fingerprint) > 1e-3)
    }

    @Test(arguments: ids) func everyHyperparameterMatters(_ id: String) throws {
        for spec in try MethodRegistry.entry(id).card.hyperparameters where spec.mayNotMatter == nil {
            let setting = spec.effectiveWith
            let value = try setting[spec.name] ?? KindGolden(id).hyperparameters[spec.name] ?? spec.defaultValue
            let example = try run(id, changed: setting).fingerprint
            for moved in spec.neighbours(of: value) {
                let changed = setting.merging([spec.name: moved]) { $1 }
                if try distance(run(id, changed: changed).fingerprint, example) > 1e-8 { continue }
                // What the example does not need may show in the demonstration, which takes longer.
                let before = try run(id, changed: setting, demonstrates: true).fingerprint
                let after = try run(id, changed: changed, demonstrates: true).fingerprint
                #expect(distance(after, before) > 1e-8, "\(id): \(spec.name) = \(moved) changes nothing")
            }
        }
    }

    @Test(arguments: ids) func impossibleHyperparametersAreRejected(_ id: String) throws {
        let entry = try MethodRegistry.entry(id)
        for spec in entry.card.hyperparameters {
            for value in spec.impossibleValues {
                #expect(throws: MethodError.self, "\(id): \(spec.name) = \(value)") {
                    try entry.recipe([spec.name: value])
                }
            }
            if spec.name == "rank" {
                #expect(throws: MethodError.self) { try run(id, changed: ["rank": .integer(1000)]) }
            }
        }
        #expect(throws: MethodError.self) { try entry.recipe(["no_such_knob": .integer(1)]) }
    }

    @Test(arguments: ids) func theAlternativeIsOneOfTheNumbers(_ id: String) throws {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(), let other = method.alternative else { return }
        let metric = try #require(method.metrics.first { $0.name == other })
        #expect(!metric.isHeadline)
    }

    @Test(arguments: ids) func cardsSayTheirKind(_ id: String) throws {
        let entry = try MethodRegistry.entry(id)
        #expect(try entry.recipe().kind == entry.card.kind)
        #expect(entry.card.axes.isEmpty)
    }
}
