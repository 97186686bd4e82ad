import LowRankBench

/// What `lowrank --version` prints.
enum Version {
    /// CITATION.cff and CHANGELOG.md have it, too.
    static let number = "1.0.0"

    /// The commit of the checkout that the command lies in; elsewhere the `codeSHA256` of its records.
    static var text: String {
        let origin = CheckoutFile.commit.map { "commit \($0.prefix(12))" } ?? "code \(CodeDigest.sha256.prefix(12))"
        return "lowrank \(number) (\(origin))"
    }
}
