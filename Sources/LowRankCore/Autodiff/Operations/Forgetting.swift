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
            let hinge = targets.values.withUnsafeBufferPointer {
                invertedHinge(logits.data, $0.baseAddress!, workspaces[0].data, half, logits.columns)
            }
            output.data[0] = S(kept + hinge)
        }
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
        switch rule {
        case .ascent: gradient(from: 0, factor: -1 / S(half))
        case .invertedHinge:
            targets.values.withUnsafeBufferPointer {
                invertedHingeGradient(logits.data, $0.baseAddress!, workspaces[0].data, logits.gradient, half, logits.columns)
            }
        }
    }
}

/// The likeliest class of a row but the target.
@inline(__always)
private func rival<S: Scalar>(_ z: UnsafeMutablePointer<S>, _ target: Int, _ count: Int) -> Int {
    var best = target == 0 ? 1 : 0
    for i in 0..<count where i != target && z[i] > z[best] { best = i }
    return best
}

/// The mean over the rows of 1 + p(target) - p(rival); `scales` are the logarithms of the rows' sums of exponentials.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func invertedHinge<S: Scalar>(
    _ logits: UnsafeMutablePointer<S>, _ targets: UnsafePointer<Int32>, _ scales: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int
) -> Double {
    var sum = 0.0
    for row in 0..<rows {
        let (z, own) = (logits + row * columns, Int(targets[row]))
        let other = rival(z, own, columns)
        sum += 1 + exp(Double(z[own] - scales[row])) - exp(Double(z[other] - scales[row]))
    }
    return sum / Double(rows)
}

/// p_j (p_v - p_y), plus p_y at the target y and less p_v at the rival v, over the number of rows.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func invertedHingeGradient<S: Scalar>(
    _ logits: UnsafeMutablePointer<S>, _ targets: UnsafePointer<Int32>, _ scales: UnsafeMutablePointer<S>,
    _ gradient: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int
) {
    for row in 0..<rows {
        let (z, own, slope) = (logits + row * columns, Int(targets[row]), gradient + row * columns)
        let other = rival(z, own, columns)
        let (p, q) = (exp(Double(z[own] - scales[row])), exp(Double(z[other] - scales[row])))
        let factor = (q - p) / Double(rows)
        for j in 0..<columns { slope[j] = S(exp(Double(z[j] - scales[row])) * factor) }
        slope[own] += S(p / Double(rows))
        slope[other] -= S(q / Double(rows))
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
