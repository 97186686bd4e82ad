import Foundation
import LowRankCore

/// What came of one conformance file.
public struct ConformanceOutcome: Sendable {
    public enum Verdict: String, Sendable {
        case pass = "PASS"
        /// A number differs, or the implementation failed.
        case fail = "FAIL"
        /// The case asks for something this project does not do.
        case unsupported = "UNSUPPORTED"
        /// The file is not a conformance case.
        case invalid = "INVALID"
    }

    public let path: String
    /// "?" when the file does not say.
    public let method: String
    public let name: String
    /// Largest over all expected tensors; absent when nothing was compared.
    public let relativeError: Double?
    public let verdict: Verdict
    /// Why it is not a pass, in one line.
    public let reason: String?

    /// method, case, largest relative error, verdict, and the reason if there is one.
    public var line: String {
        func padded(_ text: String, _ width: Int) -> String {
            text + String(repeating: " ", count: max(0, width - text.count))
        }
        let error = relativeError.map { String(format: "%.2e", $0) } ?? "-"
        let head = "\(padded(method, 14)) \(padded(name, 26)) \(padded(error, 9)) "
        return head + verdict.rawValue + (reason.map { "  \($0)" } ?? "")
    }
}

/// Runs conformance files against this project's implementations.
public enum ConformanceRunner {
    /// Computes values for (at least) the names a case expects.
    ///
    /// It throws `ConformanceUnsupported` for what the project does not do and `ConformanceInvalid` for
    /// a case that contradicts itself. A name it leaves out makes the case unsupported.
    public typealias Implementation = @Sendable (ConformanceCase) throws -> [String: Tensor<Double>]

    /// By method id.
    public static let implementations: [String: Implementation] = [
        "adamw": AdamWConformance.compute,
        "apollo": APOLLOConformance.compute,
        "apollo-mini": APOLLOConformance.compute,
        "galore": GaLoreConformance.compute,
        "llama": LlamaConformance.compute,
        "lora": LoRAConformance.compute,
        "lora-pretrain": LoRAConformance.compute,
        "lost": LOSTConformance.compute,
        "low-rank": LowRankConformance.compute,
        "relora": ReLoRAConformance.compute,
        "sltrain": SLTrainConformance.compute,
    ]

    /// Runs every `.json` file found under the paths, in the order of their names.
    public static func run(
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
    public static func counts(_ outcomes: [ConformanceOutcome]) -> String {
        let verdicts: [ConformanceOutcome.Verdict] = [.pass, .fail, .unsupported, .invalid]
        let parts = verdicts.map { verdict in
            "\(outcomes.count { $0.verdict == verdict }) \(verdict.rawValue)"
        }
        return "\(outcomes.count) \(outcomes.count == 1 ? "case" : "cases"): \(parts.joined(separator: ", "))"
    }

    /// 0 when nothing failed and, if `strict`, nothing was unsupported; 1 otherwise.
    public static func exitStatus(_ outcomes: [ConformanceOutcome], strict: Bool) -> Int32 {
        let isGood = outcomes.allSatisfy {
            switch $0.verdict {
            case .pass: true
            case .unsupported: !strict
            case .fail, .invalid: false
            }
        }
        return isGood && !outcomes.isEmpty ? 0 : 1
    }

    public static func run(file path: String) -> ConformanceOutcome {
        let conformanceCase: ConformanceCase
        do {
            conformanceCase = try ConformanceCase(path: path)
        } catch {
            return invalid(path, "\(error)")
        }
        return run(conformanceCase, path: path)
    }

    public static func run(_ c: ConformanceCase, path: String) -> ConformanceOutcome {
        func outcome(_ verdict: ConformanceOutcome.Verdict, _ reason: String?, error: Double? = nil) -> ConformanceOutcome {
            ConformanceOutcome(
                path: path, method: c.method, name: c.name, relativeError: error, verdict: verdict,
                reason: reason.map { $0.replacingOccurrences(of: "\n", with: " ") })
        }
        guard let implementation = implementations[c.method] else {
            return outcome(.unsupported, "no implementation of '\(c.method)'")
        }
        let computed: [String: Tensor<Double>]
        do {
            computed = try implementation(c)
        } catch let error as ConformanceUnsupported {
            return outcome(.unsupported, error.description)
        } catch let error as ConformanceInvalid {
            return outcome(.invalid, error.description + " (\(path))")
        } catch let error as MethodError {
            return outcome(.unsupported, error.description)
        } catch {
            return outcome(.fail, "\(error)")
        }
        let (worst, failure) = compare(c, computed)
        if let failure { return outcome(.fail, failure, error: worst) }
        let missing = c.expected.keys.filter { computed[$0] == nil }.sorted()
        if !missing.isEmpty {
            let names = missing.map { "'\($0)'" }.joined(separator: ", ")
            return outcome(.unsupported, "\(names) not computed; the rest agrees", error: worst)
        }
        return outcome(.pass, nil, error: worst)
    }

    /// The largest relative error over the names both have, and the first name that is off.
    static func compare(_ c: ConformanceCase, _ computed: [String: Tensor<Double>]) -> (worst: Double?, failure: String?) {
        var worst: Double?
        var failure: (error: Double, text: String)?
        for name in c.expected.keys.sorted() {
            guard let value = computed[name] else { continue }
            let deviation = c.deviation(value, for: name)
            worst = max(worst ?? 0, deviation.relativeError)
            if !deviation.isWithinTolerance, failure == nil || deviation.relativeError > failure!.error {
                failure = (deviation.relativeError, deviation.reason ?? "'\(name)' is off")
            }
        }
        return (worst, failure?.text)
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
