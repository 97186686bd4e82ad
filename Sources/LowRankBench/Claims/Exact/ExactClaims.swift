/// A claim that arithmetic decides: no training, the same answer on every machine.
struct ExactClaim: Sendable {
    /// The id of its entry in `suites/claims`.
    let id: String
    let evaluate: @Sendable () throws -> ExactFinding
}

/// What the arithmetic gave.
struct ExactFinding: Sendable {
    let holds: Bool
    /// The numbers, in one line.
    let finding: String
}

/// Every exact check there is.
enum ExactClaims {
    static let all: [ExactClaim] = []
}
