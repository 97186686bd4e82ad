import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What optimizers keep: the papers' formulas, this project's, and the bytes that are really allocated.
enum OptimizerMemoryClaims {
    /// galore-4: elements of GaLore's state against Adam's.
    /// - Parameter savings: to a tenth of a point; 350M is 55.65 %.
    static func galoreElements(
        claimed: (WeightCounts, _ rank: Int) -> Int = { 2 * $0.others + $0.projections($1) + 2 * $0.projectedGradients($1) },
        savings: [Double] = [0.295, 0.361, 0.557, 0.611]
    ) throws -> ExactFinding {
        let run = try CountedRun("galore", ["rank": .integer(6)])
        let bytes = run.bytes(.moments, .projections)
        let isAllocated = bytes == 4 * claimed(WeightCounts(run.model), 6)
        var (found, linear): ([Double], [Double]) = ([], [])
        var isFormula = true
        for size in try C4Size.all {
            func numbers(_ model: MemoryModel) throws -> Int {
                try MemoryCount("galore", ["rank": .integer(size.rank)], on: model).optimizerNumbers
            }
            func saving(_ model: MemoryModel) throws -> Double {
                try 1 - Double(numbers(model)) / Double(MemoryCount("adamw", on: model).optimizerNumbers)
            }
            let counts = WeightCounts(size.model)
            isFormula = try isFormula && numbers(size.model) == claimed(counts, size.rank)
            found.append(try saving(size.model))
            linear.append(try saving(size.model.linearOnly))
            let ofLinear = counts.projections(size.rank) + 2 * counts.projectedGradients(size.rank)
            isFormula = isFormula && abs(linear.last! - (1 - Double(ofLinear) / Double(2 * counts.linear))) < 1e-12
        }
        let isSaving = zip(found, savings).allSatisfy { abs($0 - $1) < 0.001 }
        return ExactFinding(
            holds: isAllocated && isFormula && isSaving,
            finding: "2 O + P + 2 R is what is allocated (\(bytes) bytes in a small run); at 60M-1B it saves "
                + "\(found.map { 100 * $0 }.listed("%.2f")) % (claimed \(savings.map { 100 * $0 }.listed("%.1f")) %), of the "
                + "linear weights alone 1 - (P + 2 R) / (2 lin) = \(linear.map { 100 * $0 }.listed("%.1f")) %; the "
                + "printed 43 / 45 / 61 / 66 % do not come out")
    }

    /// apollo-6: 2 n r + 2 numbers per weight, n the long side.
    /// - Parameter projection: `svd` keeps its P.
    static func apolloElements(projection: String = "random") throws -> ExactFinding {
        // The second of the two is the seed, which is no buffer: all projections come from the run's.
        let (long, seed) = (48, 1)
        func elements(_ id: String, _ values: [String: HyperValue]) throws -> Set<Int> {
            let settings = values.merging(["proj": .text(projection)]) { $1 }
            let rule = try TrainingMethod([(id, settings)]).updateRule
            let shapes = [8, 16, 32].flatMap { [[long, $0], [$0, long]] }
            return Set(try shapes.map { try CountedRun.stateBytes(of: rule, $0) / 4 + seed })
        }
        let apollo = try elements("apollo", ["rank": .integer(4)])
        let mini = try elements("apollo-mini", [:])
        func text(_ elements: Set<Int>) -> String { elements.sorted().map { "\($0)" }.joined(separator: ", ") }
        return ExactFinding(
            holds: apollo == [2 * long * 4 + 2] && mini == [2 * long + 2],
            finding: "long side 48, short side 8, 16 or 32: APOLLO at rank 4 \(text(apollo)) (2 n r + 2 = \(2 * long * 4 + 2)), "
                + "Mini \(text(mini)) (2 n + 2 = \(2 * long + 2)): the moments and the limiter's norm are allocated, the other "
                + "one is the seed, and P is drawn again at every update")
    }

    /// dct-4: r indices per weight where GaLore keeps P.
    static func cosineIndices(
        claimed: (WeightCounts, _ rank: Int) -> Int = { 4 * $0.matrices * $1 }
    ) throws -> ExactFinding {
        let rank = ["rank": HyperValue.integer(6)]
        let cosine = try CountedRun("dct-adamw", rank)
        let galore = try CountedRun("galore", rank)
        let counts = WeightCounts(cosine.model)
        let isAllocated = try cosine.bytes(.projections) == claimed(counts, 6)
            && galore.bytes(.projections) == 4 * counts.projections(6)
            && cosine.bytes(.moments) == galore.bytes(.moments)
            && cosine.bytes(.projections) == cosine.formula.projections.bytes
        let large = try C4Size.all.last!
        let indices = try MemoryCount("dct-adamw", ["rank": .integer(large.rank)], on: large.model).projections.bytes
        let P = try MemoryCount("galore", ["rank": .integer(large.rank)], on: large.model).projections.numbers
        return ExactFinding(
            holds: isAllocated && indices == claimed(WeightCounts(large.model), large.rank) && indices < 2 * P,
            finding: "\(cosine.bytes(.projections)) bytes of indices against \(galore.bytes(.projections)) of P in a small run, moments "
                + "equal; at 1B \(Format.bytes(indices)) against \(Format.bytes(2 * P)) in BF16, and the basis is built from 4 d "
                + "cosines in scratch; the printed 57.8 and 72.1 G are peaks of a GPU and no count")
    }

    /// owlore-2: gamma sampled layers keep P + 2 R each.
    static func owloreElements(
        claimed: (_ layer: WeightCounts, _ rank: Int) -> Int = { $0.projections($1) + 2 * $0.projectedGradients($1) }
    ) throws -> ExactFinding {
        let (gamma, layers, rank) = (3, 5, 6)
        func settings(_ gamma: Int, _ rank: Int) -> [String: HyperValue] {
            [
                "rank": .integer(rank), "activated_layers": .integer(gamma), "frozen_states": .text("drop"),
                "prob_mode": .text("uniform"),
            ]
        }
        let run = try CountedRun("owlore", settings(gamma, rank), layers: layers)
        let shape = run.model.decoder!
        let layer = MemoryModel(name: "layer", linear: Array(run.model.linear.prefix(run.model.linear.count / layers)), others: [])
        // Embedding, head and last norm, and two norms of each sampled layer.
        let rest = 2 * (2 * shape.vocabulary * shape.hidden + shape.hidden + gamma * 2 * shape.hidden)
        let elements = gamma * claimed(WeightCounts(layer), rank)
        let bytes = run.bytes(.moments, .projections)
        let formula = try run.formula
        let isAllocated = bytes == 4 * (elements + rest) && bytes == 4 * formula.optimizerNumbers
        let method = try TrainingMethod([("owlore", settings(5, 256))])
        let total = try MemoryEstimate(method, on: MemoryModel("llama-7b"), MemorySettings()).total
        return ExactFinding(
            holds: isAllocated,
            finding: "\(gamma) of \(layers) layers drawn at rank \(rank): \(bytes) bytes allocated, 4 (\(elements) + \(rest) for "
                + "embedding, head and norms) by the formula; 7B in BF16 with 5 layers at rank 256: "
                + String(format: "%.1f", total / 1e9) + " G of weights, gradients and state, beside 21 GB measured with activations")
    }

    /// gnl-2: GradNormLoRP's state in 8 bits against Adam's in BF16, at 7B.
    static func gradNormLoRPSaving(
        claimed: Double = 0.895, ranks: [Int] = [8, 16, 32, 64, 128, 256, 512, 1024]
    ) throws -> ExactFinding {
        func settings(_ rank: Int) -> [String: HyperValue] { ["variant": .text("paper"), "rank": .integer(rank)] }
        /// Numbers of moments and projections, by the rule's own formula for I, J, M and everything else.
        func numbers(_ model: MemoryModel, _ rank: Int) throws -> (moments: Int, projections: Int) {
            let rule = try TrainingMethod([("gradnormlorp", settings(rank))]).updateRule
            let trained = model.others + model.linear.flatMap { weight in
                [("I", [weight.outputs, rank]), ("J", [rank, weight.inputs]), ("M", [weight.inputs])].map {
                    ParameterInfo(name: weight.name + "." + $0.0, shape: $0.1, role: .linear)
                }
            }
            let kept = trained.flatMap { rule.storedMemory(for: $0, scalarBytes: 1) }
            let moments = kept.filter { $0.category == .moments }.reduce(0) { $0 + $1.bytes }
            return (moments, kept.reduce(0) { $0 + $1.bytes } - moments)
        }
        let run = try CountedRun("gradnormlorp", settings(3))
        let counted = try numbers(run.model, 3)
        let isAllocated = run.bytes(.moments) == 4 * counted.moments && run.bytes(.projections) == 4 * counted.projections
        let model = try MemoryModel("llama-7b")
        let adam = 4 * Double(WeightCounts(model).all)
        let savings = try ranks.map { rank in
            let kept = try numbers(model, rank)
            return 1 - (Double(kept.moments) + 2 * Double(kept.projections)) / adam
        }
        let reaching = zip(ranks, savings).filter { $1 >= claimed }.map { "\($0.0)" }
        return ExactFinding(
            holds: isAllocated && !reaching.isEmpty,
            finding: "the paper's variant at 7B, moments in 8 bits and P in BF16, embedding, head and norms counted, rank "
                + "\(ranks.map(Double.init).listed("%.0f")): \(savings.map { -100 * $0 }.listed("%.1f")) %; the claimed "
                + String(format: "%.1f", -100 * claimed) + " % names no rank and is reached at "
                + (reaching.isEmpty ? "none of them" : "rank " + reaching.joined(separator: ", ")))
    }
}
