import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// All claims of a folder, each with the means to test it.
public struct ClaimLedger: Sendable {
    public let claims: [Claim]
    private let checks: [ExactClaim]

    /// - Throws: `InputError` with file, line, column and key path.
    public static func read(folder: String, catalogue: MethodCatalogue) throws -> ClaimLedger {
        try read(folder: folder, catalogue: catalogue, checks: ExactClaims.all)
    }

    /// - Parameter checks: exactly one for every exact entry.
    package static func read(folder: String, catalogue: MethodCatalogue, checks: [ExactClaim]) throws -> ClaimLedger {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted()
        guard !names.isEmpty else { throw InputError("\(folder): no claims here (files METHOD.yaml)") }
        // In the order of the catalogue, which puts a method after its parents.
        let order = catalogue.cards.map { $0.id + ".yaml" }
        let reader = ClaimReader(catalogue: catalogue)
        let entries = try names.sorted { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
            .flatMap { try reader.read("\(folder)/\($0)") }
        var known: [String: SettingNode] = [:]
        for (claim, key) in entries {
            if let first = known.updateValue(key, forKey: claim.id) {
                throw key.error("the id is taken by an entry of \(first.file)")
            }
            let isExact = if case .exact = claim.test { true } else { false }
            guard isExact == checks.contains(where: { $0.id == claim.id }) else {
                throw key.error(
                    isExact
                        ? "there is no exact check of this id; \(suggestion(for: claim.id, among: checks.map(\.id)))"
                        : "there is an exact check of this id, so its decision is 'exact'")
            }
        }
        if let stray = checks.first(where: { known[$0.id] == nil }) {
            throw InputError("\(folder): the exact check '\(stray.id)' has no entry")
        }
        return ClaimLedger(claims: entries.map(\.claim), checks: checks)
    }

    /// Only the claims of one method.
    /// - Throws: `InputError` when there are none.
    public func only(method: String) throws -> ClaimLedger {
        let own = claims.filter { $0.method == method }
        guard !own.isEmpty else {
            throw InputError(
                "there are no claims of '\(method)'; \(suggestion(for: method, among: claims.map(\.method).distinct))")
        }
        return ClaimLedger(claims: own, checks: checks)
    }

    /// Carries out the exact checks and compares the runs that exist.
    ///
    /// - Parameter resultsRoot: the folder that holds the results of all suites.
    /// - Throws: `InputError` when a result is broken or compared runs are not comparable; whatever an exact check
    ///   throws.
    public func evaluate(resultsRoot: String) throws -> [ClaimOutcome] {
        var evaluator = ClaimEvaluator { suite in
            let folder = ResultsFolder(root: resultsRoot, suite: suite)
            return FileManager.default.fileExists(atPath: folder.manifest.path) ? try SuiteResults.load(folder) : nil
        }
        return try claims.map { claim in
            switch claim.test {
            case .exact:
                let finding = try checks.first { $0.id == claim.id }!.evaluate()
                return ClaimOutcome(claim: claim, verdict: finding.holds ? .exact : .contradicted, measured: finding.finding)
            case .runs(let comparison):
                return try evaluator.outcome(of: claim, comparison)
            }
        }
    }
}

/// A claim beside what was found.
public struct ClaimOutcome: Sendable {
    public let claim: Claim
    public let verdict: Verdict
    /// What was found, or why nothing was; in one line.
    public let measured: String
    /// In percent; absent for exact claims and where nothing could be measured.
    public let effect: ClaimEffect?
    /// The effect is clearly beyond the best that the paper claims: something to be explained, not to be celebrated.
    public let isMoreThanClaimed: Bool
    /// The commands that make the missing runs.
    public let commands: [String]

    init(
        claim: Claim, verdict: Verdict, measured: String, effect: ClaimEffect? = nil, isMoreThanClaimed: Bool = false,
        commands: [String] = []
    ) {
        self.claim = claim
        self.verdict = verdict
        self.measured = measured
        self.effect = effect
        self.isMoreThanClaimed = isMoreThanClaimed
        self.commands = commands
    }

    /// One line: what was found beside what the paper claims.
    public var finding: String { "\(measured); claimed: \(claim.margin.text)" }

    public var comparison: Claim.Comparison? {
        if case .runs(let comparison) = claim.test { return comparison }
        return nil
    }
}
