import Foundation

/// How a network is taught to forget what it predicts.
public enum ForgettingLoss: String, Codable, Sendable, Hashable, CaseIterable {
    /// Minus the cross-entropy, which has no bound.
    case ascent
    /// The mean of 1 + p(y) - max over v != y of p(v), p = softmax(logits), y the target: from 0 to 2 (S. Cha, S. Cho et al., LoKU,
    /// ICLR 2025, arXiv:2408.06621).
    case invertedHinge = "inverted-hinge"
}

/// The cross-entropy of the second half of the rows, which is kept, plus a loss of the first half, which is to be forgotten.
/// logits [2 N, V].
public final class ForgettingObjective<S: Scalar>: Operation {
    public let output: Node<S>
    public let workspaces: [Workspace<S>]
    private let logits: Node<S>
    private let targets: Indices
    private let rule: ForgettingLoss
    private var half: Int { logits.rows / 2 }
    /// The mean cross-entropy of what is kept, in Double, whatever S is.
    public private(set) var kept = Double.nan

    init(_ logits: Node<S>, _ targets: Indices, _ rule: ForgettingLoss) {
        precondition(logits.rows % 2 == 0 && targets.count == logits.rows)
        self.logits = logits
        self.targets = targets
        self.rule = rule
        output = Node(shape: [1], requiresGradient: logits.requiresGradient)
        workspaces = [Workspace(count: logits.rows, .untilBackward)]
    }

    public var inputs: [Node<S>] { [logits] }
    public var neededBackward: [Node<S>] { [logits] }

    /// - Parameter first: a row.
    private func crossEntropy(from first: Int) -> Double {
        targets.values.withUnsafeBufferPointer {
            S.kernels.crossEntropy(
                logits.data + first * logits.columns, $0.baseAddress! + first, workspaces[0].data + first, Int64(half),
                Int64(logits.columns)) / Double(half)
        }
    }

    public func forward() {
        let forgotten = crossEntropy(from: 0)
        kept = crossEntropy(from: half)
        switch rule {
        case .ascent: output.data[0] = S(kept - forgotten)
        case .invertedHinge:
            let sum = (0..<half).reduce(0.0) { sum, row in
                let (own, rival) = chances(row)
                return sum + 1 + own.chance - rival.chance
            }
            output.data[0] = S(kept + sum / Double(half))
        }
    }

    /// The target of a row and the likeliest other class, with their probabilities.
    private func chances(_ row: Int) -> (own: (place: Int, chance: Double), rival: (place: Int, chance: Double)) {
        let (z, target) = (logits.data + row * logits.columns, Int(targets.values[row]))
        var rival = target == 0 ? 1 : 0
        for place in 0..<logits.columns where place != target && z[place] > z[rival] { rival = place }
        let scale = workspaces[0].data[row]
        return ((target, exp(Double(z[target] - scale))), (rival, exp(Double(z[rival] - scale))))
    }

    public func backward() {
        precondition(logits.claimGradient() == 0, "the loss must be the last consumer of the logits")
        func gradient(from first: Int, factor: S) {
            targets.values.withUnsafeBufferPointer {
                S.kernels.crossEntropyGradient(
                    logits.data + first * logits.columns, $0.baseAddress! + first, workspaces[0].data + first,
                    logits.gradient + first * logits.columns, Int64(half), Int64(logits.columns), factor)
            }
        }
        gradient(from: half, factor: 1 / S(half))
        gradient(from: 0, factor: rule == .ascent ? -1 / S(half) : 1)
        guard rule == .invertedHinge else { return }
        for row in 0..<half {
            // p less 1 at the target is there, and p_j (1 at the target, -1 at the rival, less their difference) is to be.
            let (own, rival) = chances(row)
            let slope = logits.gradient + row * logits.columns
            slope[own.place] = S(own.chance)
            let factor = S(rival.chance - own.chance) / S(half)
            for place in 0..<logits.columns { slope[place] *= factor }
            slope[own.place] += S(own.chance) / S(half)
            slope[rival.place] -= S(rival.chance) / S(half)
        }
    }
}

extension Graph {
    /// The first half of the rows of logits [2 N, V] is to be forgotten, the second half is kept.
    ///
    /// Each row has a target from 0 to V - 1. In `output` are both losses, in `kept` that of the second half.
    func forgettingObjective(_ logits: Node<S>, _ targets: Indices, _ rule: ForgettingLoss) -> ForgettingObjective<S> {
        let loss = ForgettingObjective(logits, targets, rule)
        _ = record(loss)
        return loss
    }
}
