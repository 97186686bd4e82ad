import Foundation
import LowRankBench

/// Parts of names that choose weights, separated by commas.
struct NameParts {
    /// None for all weights.
    let parts: [String]

    init(_ weights: String?) throws {
        parts = (weights ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        if weights != nil, parts.isEmpty { throw InputError("--weights needs at least one part of a name") }
    }
}
