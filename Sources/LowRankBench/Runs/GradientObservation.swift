import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// What the gradients of the linear weights looked like at one update, before clipping.
///
/// The subspaces are those that GaLore projects onto at that update (std: the leading singular vectors of the
/// short side), whatever the run's own method makes of them.
public struct GradientObservation: Codable, Hashable, Sendable {
    /// Updates made before.
    public var step: Int
    /// r of the subspaces.
    public var rank: Int
    /// sigma_i / sigma_1, i = 1 ..., mean over the weights; as many as the smallest weight has.
    public var spectrum: [Double]
    /// Those that are stored as one dense matrix.
    public var weights: [Weight]

    /// The gradient of one weight.
    public struct Weight: Codable, Hashable, Sendable {
        /// The weight's name in the network.
        public var name: String
        /// Sum of the r largest sigma^2 over the sum of all.
        public var capturedEnergy: Double
        /// As `EffectiveRank`.
        public var effectiveRank: Double
        /// ||P_t^T P_{t-1}||_F^2 / r with the subspace of the observation before: 1 when it is the same one, r / m
        /// on average for a random one of m dimensions. Absent in the first.
        public var overlap: Double?
    }
}

/// Looks at the gradients of a trainer while it trains.
final class GradientObserver {
    private(set) var observations: [GradientObservation] = []
    private let settings: ObservationSettings
    /// P of the last observation, by weight: orthonormal columns [short side, r].
    private var subspaces: [String: Tensor<Float>] = [:]

    init(_ settings: ObservationSettings) { self.settings = settings }

    func observe(_ trainer: Trainer<Float>) {
        guard trainer.updates % settings.every == 0 else { return }
        // What is made here is no part of the training, whose memory is counted.
        MemoryLedger.$current.withValue(nil) { look(trainer) }
    }

    private func look(_ trainer: Trainer<Float>) {
        var spectra: [[Double]] = []
        var weights: [GradientObservation.Weight] = []
        for weight in trainer.network.linearWeights {
            guard weight.parameters.count == 1, let parameter = weight.parameters.first, parameter.isTrainable,
                let svd = try? parameter.gradient.svd()
            else { continue }
            let values = svd.s.values.map(Double.init)
            let squares = values.map { $0 * $0 }
            let (rows, columns) = (parameter.info.shape[0], parameter.info.shape[1])
            let leading = svd.leading(settings.rank)
            let subspace = rows <= columns ? leading.u : leading.vt.transposed()
            spectra.append(values.map { $0 / max(values[0], .leastNormalMagnitude) })
            weights.append(
                GradientObservation.Weight(
                    name: weight.shape.name,
                    capturedEnergy: squares[..<settings.rank].reduce(0, +) / squares.reduce(.leastNormalMagnitude, +),
                    effectiveRank: EffectiveRank.of(values),
                    overlap: subspaces[weight.shape.name].map { Self.overlap(subspace, $0) }))
            subspaces[weight.shape.name] = subspace
        }
        let length = spectra.map(\.count).min() ?? 0
        observations.append(
            GradientObservation(
                step: trainer.updates, rank: settings.rank,
                spectrum: (0..<length).map { i in spectra.reduce(0) { $0 + $1[i] } / Double(spectra.count) },
                weights: weights))
    }

    /// ||A^T B||_F^2 / r.
    private static func overlap(_ a: Tensor<Float>, _ b: Tensor<Float>) -> Double {
        product(a, transposed: true, b).values.reduce(0) { $0 + Double($1) * Double($1) } / Double(a.columns)
    }
}
