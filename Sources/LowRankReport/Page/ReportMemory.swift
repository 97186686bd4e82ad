import LowRankBench
import LowRankCore
import LowRankMethods

/// What the methods that train keep of published models, at three ranks: the counts that `lowrank memory` turns into
/// bytes.
struct ReportMemory {
    struct Model: Encodable {
        let name: String
        let width: Int
        /// Numbers that a token needs: by itself, and for each token of its sequence.
        let activations: [Double]
    }

    struct Entry: Encodable {
        let model: String
        let method: String
        /// Absent for a method without one.
        let rank: Int?
        /// As in `ReportMemory.amounts`.
        let stored: [Int]
        /// Of the phase before, in which weights are dense; absent when there is none.
        let dense: [Int]?
    }

    let models: [Model]
    let entries: [Entry]

    /// The width of the model divided by the rank.
    private static let shares = [8, 4, 2]

    init(_ names: [String]) throws {
        var (models, entries): ([Model], [Entry]) = ([], [])
        for name in names {
            let model = try MemoryModel(name)
            guard let decoder = model.decoder else { continue }
            let (one, two) = (
                decoder.activationNumbers(batch: 1, context: 1), decoder.activationNumbers(batch: 1, context: 2)
            )
            let perPair = two / 2 - one
            models.append(Model(name: name, width: decoder.hidden, activations: [one - perPair, perPair]))
            for card in MethodRegistry.all(.training).map(\.card) {
                let hasRank = card.hyperparameters.contains { $0.name == "rank" }
                let ranks: [Int?] = hasRank ? Self.shares.map { decoder.hidden / $0 } : [nil]
                for rank in ranks {
                    if let entry = try Self.entry(card.id, rank, model) { entries.append(entry) }
                }
            }
        }
        (self.models, self.entries) = (models, entries)
    }

    /// Nil when the method does not fit the model.
    private static func entry(_ id: String, _ rank: Int?, _ model: MemoryModel) throws -> Entry? {
        do {
            let values: [String: HyperValue] = rank.map { ["rank": .integer($0)] } ?? [:]
            let fitted = try FittedMethod([(id, values)], on: model)
            return Entry(
                model: model.name, method: id, rank: rank, stored: amounts(try MemoryCount(fitted, on: model)),
                dense: try fitted.densePhase.map { try amounts(MemoryCount($0, on: model)) })
        } catch is MethodError {
            return nil
        }
    }

    /// The numbers of trainable and frozen weights, gradients, the largest gradient, moments and projections; then the
    /// bytes of each that no size of a number changes.
    private static func amounts(_ count: MemoryCount) -> [Int] {
        let all = [
            count.trainableWeights, count.frozenWeights, count.gradients, count.largestGradient, count.moments,
            count.projections,
        ]
        return all.map(\.numbers) + all.map(\.bytes)
    }
}
