import BenchTasks
import LowRankCore
import LowRankMethods

/// What a worker reports while it trains.
public struct RunProgress: Codable, Hashable, Sendable {
    /// Updates done.
    public var step: Int
    public var steps: Int
    public var trainingLoss: Double?
    /// The last one known.
    public var evaluationLoss: Double?

    public init(step: Int, steps: Int, trainingLoss: Double?, evaluationLoss: Double?) {
        self.step = step
        self.steps = steps
        self.trainingLoss = trainingLoss
        self.evaluationLoss = evaluationLoss
    }
}

/// An end of training that is a result in itself.
public enum RunFailure: Error, Sendable {
    /// A loss or a gradient stopped being a finite number; the text says which and when.
    case diverged(String)
}
