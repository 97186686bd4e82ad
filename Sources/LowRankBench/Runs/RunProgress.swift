import BenchTasks
import LowRankCore
import LowRankMethods

/// What a worker reports while it trains.
public struct RunProgress: Codable, Hashable, Sendable {
    /// Updates done.
    public var step: Int
    /// Updates of the whole run.
    public var steps: Int
    /// Of the last update; nil before the first.
    public var trainingLoss: Double?
    /// The last one known.
    public var evaluationLoss: Double?

    /// Where a run is.
    public init(step: Int, steps: Int, trainingLoss: Double?, evaluationLoss: Double?) {
        self.step = step
        self.steps = steps
        self.trainingLoss = trainingLoss
        self.evaluationLoss = evaluationLoss
    }
}

/// An end of training that is a result in itself.
public enum RunFailure: Error, Sendable {
    /// A loss, a gradient or what a method computes stopped being finite; the text says which and when.
    case diverged(String)
}

extension RunFailure {
    /// Does `body`; what stands for a divergence is thrown as one.
    package static func naming<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let diverged as TrainingDiverged {
            throw RunFailure.diverged(diverged.description)
        } catch let error as MethodError where error.isDivergence {
            throw RunFailure.diverged(error.description)
        } catch DecompositionError.notFinite(let operation) {
            // Inputs are finite.
            throw RunFailure.diverged(DecompositionError.notFinite(operation: operation).description)
        }
    }
}
