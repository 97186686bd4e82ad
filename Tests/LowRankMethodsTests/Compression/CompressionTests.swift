import Foundation
import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TensorMethods

struct CompressionTests {
    private let W: Tensor<Double> = gaussian([12, 8], "W")
    /// Inputs with a falling spectrum, not along the axes.
    private let X: Tensor<Double> = product(
        gaussian([60, 8], "X").scalingColumns(by: (0..<8).map { exp(-Double($0) / 2) }),
        try! (gaussian([8, 8], "rotation") as Tensor<Double>).qr().q)

    private func compressed(
        _ id: String, _ values: [String: HyperValue], _ data: CompressionData<Double> = CompressionData()
    ) throws -> CompressedWeight<Double> {
        guard case .compression(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return try method.compress(W, data: data)
    }

    private func outputError(_ W2: Tensor<Double>) -> Double { product(X, transposed: false, W - W2, transposed: true).norm }

    /// Eckart and Young: no other matrix of the rank is closer, and how far it is stands in the spectrum.
    @Test(arguments: 1...8) func truncationIsTheClosestOfItsRank(_ r: Int) throws {
        let closest = try compressed("svd-truncation", ["rank": .integer(r)]).weight
        let s = try W.svd().s.values
        let error = s.dropFirst(r).reduce(0) { $0 + $1 * $1 }.squareRoot()
        #expect(abs((W - closest).norm - error) < 1e-12)
        #expect(try closest.svd().s.values.dropFirst(r).allSatisfy { $0 < 1e-12 })
        for k in 0..<20 {
            let other = closest + product(gaussian([12, r], "B\(k)"), gaussian([r, 8], "A\(k)"))
            let nearest = try other.svd().factors(rank: r, .both)
            #expect((W - product(nearest.B, nearest.A)).norm >= error)
        }
    }

    @Test func allOfTheRankLeavesTheWeight() throws {
        #expect(try distance(compressed("svd-truncation", ["rank": .integer(8)]).weight, W) < 1e-13)
        let data = CompressionData(inputs: X, shiftedInputs: X)
        for update in [true, false] {
            let full = try compressed("svd-llm", ["rank": .integer(8), "update": .flag(update)], data)
            #expect(distance(full.weight, W) < 1e-9)
        }
    }

    @Test func theSplitMovesTheSpectrumAndNotTheProduct() throws {
        let s = try W.svd().leading(3).s.values
        for (split, B, A) in [("UV", 0.5, 0.5), ("U", 1.0, 0.0), ("V", 0.0, 1.0)] {
            let result = try compressed("svd-truncation", ["rank": .integer(3), "split": .text(split)])
            for k in 0..<3 {
                let column = (0..<12).reduce(0) { $0 + result.factors["B"]![$1, k] * result.factors["B"]![$1, k] }.squareRoot()
                let row = (0..<8).reduce(0) { $0 + result.factors["A"]![k, $1] * result.factors["A"]![k, $1] }.squareRoot()
                #expect(abs(column - pow(s[k], B)) < 1e-12 && abs(row - pow(s[k], A)) < 1e-12)
            }
            #expect(try distance(result.weight, compressed("svd-truncation", ["rank": .integer(3)]).weight) < 1e-13)
        }
    }

    /// floor(rho m n / (m + n)) of a 12 x 8 weight is floor(4.8 rho).
    @Test(arguments: [(1.0, 4), (0.8, 3), (0.5, 2), (0.21, 1)]) func aShareOfTheNumbersIsARank(_ ratio: Double, _ rank: Int) throws {
        let result = try compressed("svd-truncation", ["kept_ratio": .real(ratio)])
        #expect(result.factors["A"]!.shape == [rank, 8] && result.factors["B"]!.shape == [12, rank])
        #expect(result.storedBytes == 8 * rank * 20)
        #expect(Double(result.storedBytes) <= ratio * 8 * 96)
    }

    @Test func aShareThatLeavesNoRankIsRefused() {
        #expect { try compressed("svd-truncation", ["kept_ratio": .real(0.2)]) } throws: {
            ($0 as? MethodError)?.hyperparameter == "kept_ratio" && "\($0)".contains("the least is")
        }
    }

    /// The error of the outputs is what the whitened spectrum says, and no rank-r matrix has a smaller one.
    @Test(arguments: 1...6) func svdLLMHasTheLeastErrorOfTheOutputs(_ r: Int) throws {
        let result = try compressed("svd-llm", ["rank": .integer(r)], CompressionData(inputs: X))
        // Independent of the Cholesky factor: the spectrum of X W^T, whose best approximation it is.
        let spectrum = try product(X, transposed: false, W, transposed: true).svd().s.values
        let least = spectrum.dropFirst(r).reduce(0) { $0 + $1 * $1 }.squareRoot()
        #expect(abs(outputError(result.weight) - least) < 1e-9 * spectrum[0])
        #expect(abs(result.derived["discarded_norm"]![0] - least) < 1e-9 * spectrum[0])
        let plain = try compressed("svd-truncation", ["rank": .integer(r)]).weight
        #expect(outputError(plain) > 1.05 * least)
    }

    /// What is stored does not depend on what else is asked for.
    @Test(arguments: ["svd-llm", "eora", "lord"]) func whatIsNotAskedForIsLeftOut(_ id: String) throws {
        var data = CompressionData(inputs: X)
        let whole = try compressed(id, ["rank": .integer(3)], data)
        data.asksForDerived = false
        let bare = try compressed(id, ["rank": .integer(3)], data)
        #expect(bare.derived.names.isEmpty && !whole.derived.names.isEmpty && bare.factors.names == whole.factors.names)
        #expect(bare.weight.values == whole.weight.values && bare.storedBytes == whole.storedBytes)
    }

    /// In Float the leading triples come from squares in Double, in Double from the whole SVD: the same to Float's digits.
    @Test(arguments: ["svd-llm", "eora"]) func networksOfFloatsAreAsAccurate(_ id: String) throws {
        let exact = try compressed(id, ["rank": .integer(3)], CompressionData(inputs: X))
        guard case .compression(let method) = try MethodRegistry.entry(id).recipe(["rank": .integer(3)]) else { return }
        let single = try method.compress(W.converted(to: Float.self), data: CompressionData(inputs: X.converted()))
        #expect(distance(single.weight.converted(), exact.weight) < 1e-5)
    }

    /// Its parent: inputs whose covariance is a multiple of I.
    @Test func svdLLMOnWhiteInputsIsPlainTruncation() throws {
        let white = 3 * Tensor<Double>.identity(8)
        let result = try compressed("svd-llm", ["rank": .integer(3)], CompressionData(inputs: white))
        #expect(try distance(result.weight, compressed("svd-truncation", ["rank": .integer(3)]).weight) < 1e-13)
    }

    /// Fewer tokens than inputs: H has no Cholesky factor, and what the tokens see is still kept.
    @Test func svdLLMWithFewTokens() throws {
        let few = X.leadingRows(3)
        let result = try compressed("svd-llm", ["rank": .integer(3)], CompressionData(inputs: few))
        #expect(result.weight.isFinite)
        #expect(product(few, transposed: false, W - result.weight, transposed: true).norm < 1e-4)
    }

    @Test func theUpdateFitsTheShiftedInputs() throws {
        let shifted = X + 0.3 * gaussian(X.shape, "shift")
        let data = CompressionData(inputs: X, shiftedInputs: shifted)
        func error(_ result: CompressedWeight<Double>) -> Double {
            product(shifted, transposed: false, W - result.weight, transposed: true).norm
        }
        let before = try compressed("svd-llm", ["rank": .integer(3)], data)
        let after = try compressed("svd-llm", ["rank": .integer(3), "update": .flag(true)], data)
        #expect(error(after) < error(before))
        #expect(distance(after.factors["A"]!, before.factors["A"]!) == 0)
        // The normal equations of least squares: what is left is perpendicular to the inputs A x'.
        let hidden = product(shifted, transposed: false, after.factors["A"]!, transposed: true)
        let left = product(shifted, transposed: false, W - after.weight, transposed: true)
        #expect(product(hidden, transposed: true, left).largestMagnitude < 1e-10 * hidden.norm * left.norm)
    }

    @Test func missingInputsAreSaid() {
        #expect(throws: MethodError.self) { try compressed("svd-llm", [:]) }
        #expect(throws: MethodError.self) {
            try compressed("svd-llm", ["update": .flag(true)], CompressionData(inputs: X))
        }
    }

    /// No method leaves less than the best matrix of the rank: of the weight by itself, and of the outputs where the bias
    /// may move along.
    @Test(arguments: MethodRegistry.all(.compression).map(\.card).filter { $0.hyperparameters.contains { $0.name == "rank" } && $0.id != "eora" }.map(\.id), [1, 3, 5])
    func noMethodBeatsTheBestOfItsRank(_ id: String, _ r: Int) throws {
        var data = CompressionData(inputs: X, shiftedInputs: X)
        data.gradients = [gaussian([12, 8], "G")]
        let result = try compressed(id, ["rank": .integer(r)], data)
        let best = try W.svd().tail(after: r)
        #expect((W - result.weight).norm >= best - 1e-12)
        #expect(result.storedBytes == result.factors.byteCount)
        let Y = product(X, transposed: false, W, transposed: true)
        let made = OutputFeatures.outputs(X, result.weight, bias: result.bias)
        let mean = OutputFeatures.outputs(X, .zeros([12, 8]), bias: try OutputFeatures(Y, rank: 1).mean)
        #expect(try (made - Y).norm >= (Y - mean).svd().tail(after: r) - 1e-9)
    }

    /// The error of the outputs is that of the directions left out, the least there is; with a bias, too.
    @Test(arguments: ["lord", "afm"]) func outputFeaturesHaveTheLeastError(_ id: String) throws {
        let b: Tensor<Double> = gaussian([12], "b")
        var data = CompressionData(inputs: X + Tensor(repeating: 0.7, shape: X.shape))
        data.bias = b
        let Y = OutputFeatures.outputs(data.inputs!, W, bias: b)
        let result = try compressed(id, ["rank": .integer(3)], data)
        let features = try OutputFeatures(Y, rank: 3)
        let least = (60 * features.eigenvalues.dropFirst(3).reduce(0, +)).squareRoot()
        let made = OutputFeatures.outputs(data.inputs!, result.weight, bias: result.bias)
        #expect(abs((Y - made).norm - least) < 1e-9)
        // What is stored makes the same outputs.
        let inner = OutputFeatures.outputs(data.inputs!, result.factors["W1"]!, bias: result.factors["b1"])
        #expect(distance(OutputFeatures.outputs(inner, result.factors["W2"]!, bias: result.factors["b2"]), made) < 1e-12)
    }

    /// Its parents: without powers of the inputs, and for inputs of one size.
    @Test func asvdOnEqualInputsIsPlainTruncation() throws {
        let plain = try compressed("svd-truncation", ["rank": .integer(3)]).weight
        let off = try compressed("asvd", ["rank": .integer(3), "alpha": .real(0)], CompressionData(inputs: X))
        let even = try compressed("asvd", ["rank": .integer(3)], CompressionData(inputs: Tensor(repeating: 2, shape: [5, 8])))
        #expect(distance(off.weight, plain) < 1e-12 && distance(even.weight, plain) < 1e-12)
    }

    private func evaluate(
        _ id: String, _ values: [String: HyperValue] = [:], _ inputs: NamedTensors<Double>
    ) throws -> NamedTensors<Double> {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return try method.evaluate(inputs, streams: RandomStreams(seed: 0))
    }

    /// All coordinates kept: nothing changes but the constant of each query.
    @Test func aWholeRotationLosesNothing() throws {
        let (k, q): (Tensor<Double>, Tensor<Double>) = (gaussian([2, 9, 5], "k"), gaussian([2, 3, 5], "q"))
        let out = try evaluate("matryoshkakv", ["kept": .integer(5)], ["k": k, "q": q])
        #expect(distance(out["k_reconstructed"]!, k) < 1e-13)
        for h in 0..<2 {
            let full = product(q.slices[h], transposed: false, k.slices[h], transposed: true)
            let difference = full - out["scores_compressed"]!.slices[h]
            #expect(difference.slices.allSatisfy { row in row.values.allSatisfy { abs($0 - row[0]) < 1e-12 } })
            let Q = out["Q_from_X"]!.slices[h]
            #expect(distance(product(Q, transposed: true, Q), .identity(5)) < 1e-12)
        }
        #expect(throws: MethodError.self) { try evaluate("matryoshkakv", ["kept": .integer(6)], ["k": k]) }
        // Two eigenvalues -1, and a determinant of 1.
        let flipped = Tensor<Double>([-1, 0, 0, 0, -1, 0, 0, 0, 1], shape: [1, 3, 3])
        #expect(throws: MethodError.self) { try evaluate("matryoshkakv", ["kept": .integer(2)], ["k": .zeros([1, 2, 3]), "Q": flipped]) }
    }

    /// Without damping, the sum of the losses is the error of the outputs, and white inputs leave pruning by size.
    @Test func lossesOfRemovedBlocksAddUp() throws {
        let x: Tensor<Double> = gaussian([4, 10, 8], "x")
        let out = try evaluate(
            "darwinlm", ["rel_damp": .real(0), "block_size": .integer(2)],
            ["W": W, "x": x, "removed_blocks_per_level": Tensor([0, 1, 3], shape: [3])])
        for level in 1...2 {
            let error = product(x.reshaped([40, 8]), transposed: false, W - out["W_level.\(level)"]!, transposed: true)
            #expect(abs(out["cumulative_error"]![level - 1] - error.dot(error) / 4) < 1e-9 * error.dot(error))
        }
        let white = try evaluate(
            "darwinlm", [:],
            ["W": W, "x": Tensor<Double>.identity(8).reshaped([1, 8, 8]), "removed_blocks_per_level": Tensor([0, 8], shape: [2])])
        let sizes = (0..<8).map { W.transposed().slices[$0].norm }
        #expect(white["removal_order"]!.values.map { Int($0) } == (0..<8).sorted { sizes[$0] < sizes[$1] })
        #expect(white["W_level.1"]!.norm == 0)
    }

    /// Without changes, labels are the encoder's own.
    @Test func labelsWithoutChangesAreZeroShot() throws {
        guard case .mechanism(let method) = try MethodRegistry.entry("hello").recipe() else { return }
        let inputs = method.example(RandomStreams(seed: 1)).mapTensors { $0.hasSuffix("_B") ? .zeros($1.shape) : $1 }
        let out = try method.evaluate(inputs, streams: RandomStreams(seed: 1))
        #expect(distance(out["soft_labels"]!, out["zero_shot_logits"]!) < 1e-15)
        #expect(out["features"]!.slices.allSatisfy { abs($0.norm - 1) < 1e-14 })
    }
}
