import Foundation
import LowRankCore
import LowRankMethods

/// What came of one conformance file.
package struct ConformanceOutcome: Sendable {
    package enum Verdict: String, Sendable {
        case pass = "PASS"
        /// A number differs, or the implementation failed.
        case fail = "FAIL"
        /// The case asks for something this project does not do.
        case unsupported = "UNSUPPORTED"
        /// The file is not a conformance case.
        case invalid = "INVALID"
    }

    package let path: String
    /// "?" when the file does not say.
    package let method: String
    package let name: String
    /// Largest over all expected tensors; absent when nothing was compared.
    package let relativeError: Double?
    package let verdict: Verdict
    /// Why it is not a pass, in one line.
    package let reason: String?

    /// method, case, largest relative error, verdict, and the reason if there is one.
    package var line: String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        let error = relativeError.map { String(format: "%.2e", $0) } ?? "-"
        let head = "\(padded(method, 14)) \(padded(name, 26)) \(padded(error, 9)) "
        return head + verdict.rawValue + (reason.map { "  \($0)" } ?? "")
    }
}

/// Runs conformance files against this project's implementations.
package enum ConformanceRunner {
    /// Computes values for (at least) the names a case expects.
    ///
    /// It throws `ConformanceUnsupported` for what the project does not do and `ConformanceInvalid` for
    /// a case that contradicts itself. A name it leaves out makes the case unsupported.
    typealias Implementation = @Sendable (CaseReader) throws -> Answers

    /// Networks, which are no methods.
    private static let networks: [String: Implementation] = ["bert": BertConformance.compute, "llama": LlamaConformance.compute]

    /// - Throws: `ConformanceUnsupported` when a case is not answered, or has something that nothing has read.
    static func answers(to c: ConformanceCase) throws -> Answers { try answers(to: c, by: implementation(of: c)) }

    static func answers(to c: ConformanceCase, by implementation: Implementation) throws -> Answers {
        let reader = CaseReader(c)
        let answers = try implementation(reader)
        try reader.finish()
        return answers
    }

    private static func implementation(of c: ConformanceCase) throws -> Implementation {
        if c.kind == .model, let network = networks[c.method] { return network }
        if let computation = MethodScripts.computations[c.kind]?[c.method] { return computation }
        let entry = MethodRegistry.all.first { $0.card.id == c.method || $0.card.otherNames.ids.contains(c.method) }
        guard let entry else {
            let isKnown = networks[c.method] != nil
            throw ConformanceUnsupported("no implementation of '\(c.method)'" + (isKnown ? " of kind \(c.kind.rawValue)" : ""))
        }
        let replay = try replay(of: c, entry)
        guard let further = MethodScripts.answers[entry.card.id] else { return replay }
        return { c in
            let answers = try replay(c)
            return answers.merging(try further(c, answers)) { $1 }
        }
    }

    /// What follows from the method.
    private static func replay(of c: ConformanceCase, _ entry: MethodEntry) throws -> Implementation {
        switch c.kind {
        case _ where entry.card.kind != .training: return { try KindReplay.compute($0, entry) }
        case .adapter where entry.card.axes.contains(.adapter): return { try ActivationAdapterReplay.compute($0, entry) }
        case .adapter, .compression, .numeric: return { try AdapterReplay.compute($0, entry) }
        case .optimizer where c.inputs.keys.contains { $0.hasPrefix("m0.") }: return { try ModuleReplay.compute($0, entry) }
        case .optimizer:
            // A rule by itself sees one weight at a time, stored in one tensor; all else takes a training run.
            let others = c.inputs.keys.filter { !$0.hasPrefix("W0") && !$0.hasPrefix("G") }
            let isSingle = others.isEmpty || others.count == 1 && c.inputs["W0"] == nil
            if entry.card.axes.contains(.updateRule), !entry.card.axes.contains(.schedule), isSingle {
                return { try RuleReplay.compute($0, entry) }
            }
            return { try TrainingReplay.compute($0, entry) }
        default: throw ConformanceUnsupported("no implementation of '\(c.method)' of kind \(c.kind.rawValue)")
        }
    }

    /// Runs every `.json` file found under the paths, in the order of their names.
    package static func run(
        paths: [String], report: (ConformanceOutcome) -> Void = { _ in }
    ) -> [ConformanceOutcome] {
        var outcomes: [ConformanceOutcome] = []
        func add(_ outcome: ConformanceOutcome) {
            outcomes.append(outcome)
            report(outcome)
        }
        for path in paths {
            let files = files(under: path)
            if files.isEmpty {
                let exists = FileManager.default.fileExists(atPath: path)
                add(invalid(path, exists ? "no .json file under this path" : "no such file or directory"))
            }
            for file in files { add(run(file: file)) }
        }
        return outcomes
    }

    /// How many cases came out how, in one line.
    package static func counts(_ outcomes: [ConformanceOutcome]) -> String {
        let verdicts: [ConformanceOutcome.Verdict] = [.pass, .fail, .unsupported, .invalid]
        let parts = verdicts.map { verdict in
            "\(outcomes.count { $0.verdict == verdict }) \(verdict.rawValue)"
        }
        return "\(outcomes.count) \(outcomes.count == 1 ? "case" : "cases"): \(parts.joined(separator: ", "))"
    }

    /// 0 when nothing failed and, if `strict`, nothing was unsupported; 1 otherwise.
    package static func exitStatus(_ outcomes: [ConformanceOutcome], strict: Bool) -> Int32 {
        let isGood = outcomes.allSatisfy {
            switch $0.verdict {
            case .pass: true
            case .unsupported: !strict
            case .fail, .invalid: false
            }
        }
        return isGood && !outcomes.isEmpty ? 0 : 1
    }

    static func run(file path: String) -> ConformanceOutcome {
        let conformanceCase: ConformanceCase
        do {
            conformanceCase = try ConformanceCase(path: path)
        } catch {
            return invalid(path, "\(error)")
        }
        return run(conformanceCase, path: path)
    }

    static func run(_ c: ConformanceCase, path: String) -> ConformanceOutcome {
        judge(c, path: path) { try answers(to: c) }
    }

    /// What comes of the numbers that `compute` gives, or of why it gives none.
    static func judge(
        _ c: ConformanceCase, path: String, compute: () throws -> Answers
    ) -> ConformanceOutcome {
        func outcome(_ verdict: ConformanceOutcome.Verdict, _ reason: String?, error: Double? = nil) -> ConformanceOutcome {
            ConformanceOutcome(
                path: path, method: c.method, name: c.name, relativeError: error, verdict: verdict,
                reason: reason.map { $0.replacingOccurrences(of: "\n", with: " ") })
        }
        let computed: Answers
        do {
            computed = try compute()
        } catch let error as ConformanceUnsupported {
            return outcome(.unsupported, error.description)
        } catch let error as ConformanceInvalid {
            return outcome(.invalid, error.description + " (\(path))")
        } catch let error as MethodError {
            return outcome(.unsupported, error.description)
        } catch {
            return outcome(.fail, "\(error)")
        }
        let (worst, _, failure) = compare(c, computed)
        if let failure { return outcome(.fail, failure, error: worst) }
        let missing = c.expected.keys.filter { computed[$0] == nil }.sorted()
        if !missing.isEmpty {
            let names = missing.map { "'\($0)'" }.joined(separator: ", ")
            return outcome(.unsupported, "\(names) not computed; the rest agrees", error: worst)
        }
        return outcome(.pass, nil, error: worst)
    }

    /// How far the names both have are apart: the largest relative error, the largest share of the tolerance, and what
    /// is wrong with the name that is furthest beyond its tolerance.
    static func compare(
        _ c: ConformanceCase, _ computed: Answers
    ) -> (error: Double?, shareOfTolerance: Double, failure: String?) {
        let deviations = c.expected.keys.sorted().compactMap { name in
            computed[name].map { (name, c.deviation($0, for: name)) }
        }
        let worst = deviations.max { $0.1.shareOfTolerance < $1.1.shareOfTolerance }
        let failure = worst.flatMap { $1.isWithinTolerance ? nil : $1.reason ?? "'\($0)' is off" }
        return (deviations.map(\.1.relativeError).max(), worst?.1.shareOfTolerance ?? 0, failure)
    }

    private static func invalid(_ path: String, _ reason: String) -> ConformanceOutcome {
        ConformanceOutcome(
            path: path, method: "?", name: path, relativeError: nil, verdict: .invalid,
            reason: reason.replacingOccurrences(of: "\n", with: " "))
    }

    /// The path itself when it is a file, else the `.json` files below it, sorted.
    private static func files(under path: String) -> [String] {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else { return [] }
        guard isDirectory.boolValue else { return [path] }
        let below = (FileManager.default.enumerator(atPath: path)?.allObjects as? [String]) ?? []
        return below.filter { $0.hasSuffix(".json") }.sorted().map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    }
}
