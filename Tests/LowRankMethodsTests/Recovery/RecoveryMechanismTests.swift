import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What the mechanisms of the family recovery promise, on small cases whose answer is known.
struct RecoveryMechanismTests {
    static let ids = MethodRegistry.all(.mechanism).filter { $0.card.family == .recovery }.map(\.card.id)
    private let streams = RandomStreams(seed: 3)

    private func method(_ id: String, _ values: [String: HyperValue] = [:]) throws -> any Mechanism {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError() }
        return method
    }

    private func shown(_ id: String, _ values: [String: HyperValue] = [:]) throws -> Demonstration {
        try method(id, values).demonstrate(streams)
    }

    /// The largest difference of a gradient from central differences, over its largest entry.
    private func gradientError(
        _ id: String, _ values: [String: HyperValue] = [:], by name: String, gradient: String, step: Double = 1e-5,
        _ loss: (NamedTensors<Double>) -> Double
    ) throws -> Double {
        let method = try method(id, values)
        let inputs = method.example(streams)
        let exact = try method.evaluate(inputs, streams: streams)[gradient]!
        var numeric = Tensor<Double>.zeros(exact.shape)
        for i in 0..<exact.count {
            func moved(_ by: Double) throws -> Double {
                var changed = inputs
                changed[name]![i] += by
                return loss(try method.evaluate(changed, streams: streams))
            }
            numeric[i] = try (moved(step) - moved(-step)) / (2 * step)
        }
        return distance(exact, numeric) / exact.largestMagnitude
    }

    // MARK: - Of all

    /// Small settings, as for the golden values.
    private func small(_ id: String) throws -> any Mechanism { try method(id, KindGolden(id).hyperparameters) }

    @Test(arguments: ids) func wrongInputsAreRefused(_ id: String) throws {
        let method = try small(id)
        let inputs = method.example(streams)
        for (name, tensor) in inputs {
            let wrongs: [Tensor<Double>] = [
                tensor.changed(to: .nan), tensor.changed(to: .infinity), .zeros([1, 1, 1, 1, 1, 1]), .zeros([0]),
            ]
            for wrong in wrongs {
                var changed = inputs
                changed[name] = wrong
                #expect(throws: MethodError.self, "\(name) of shape \(wrong.shape)") {
                    try method.evaluate(changed, streams: streams)
                }
            }
            var without = inputs
            without[name] = nil
            // An input may be one that need not be there.
            do { _ = try method.evaluate(without, streams: streams) } catch {
                #expect(error is MethodError, "\(name): \(error)")
            }
        }
        var extra = inputs
        extra["no_such_input"] = .scalar(1)
        #expect { try method.evaluate(extra, streams: streams) } throws: { "\($0)".contains("no_such_input") }
        #expect(throws: MethodError.self) { try method.evaluate([:], streams: streams) }
    }

    /// Nothing but zeros is a case, or a mistake that is said.
    @Test(arguments: ids) func zerosDoNotPassSilently(_ id: String) throws {
        let method = try small(id)
        let inputs = method.example(streams)
        for (name, tensor) in inputs {
            var changed = inputs
            changed[name] = .zeros(tensor.shape)
            guard let outputs = try? method.evaluate(changed, streams: streams) else { continue }
            for (output, value) in outputs { #expect(value.isFinite, "\(output) of \(name) = 0") }
        }
    }

    // MARK: - Matrices

    /// Exact recovery well above the samples that are needed, none where there are fewer than degrees of freedom.
    @Test func completionNeedsEnoughSamples() throws {
        let curve = try shown("alt-min-completion").curves[0].points
        #expect(curve.first!.x == 0.1 && curve.first!.y > 0.3)
        #expect(curve.last!.x == 0.7 && curve.last!.y < 1e-6)
    }

    /// Approximate regressions need about as many rounds.
    @Test func sketchedRegressionsComplete() throws {
        let sketched = try shown("alt-min-completion", ["solver": .text("sketched"), "iterations": .integer(4)])
        #expect(sketched.curves[0].points.last!.y < 1e-3)
    }

    @Test func fewerSketchRowsThanUnknownsAreSaid() throws {
        let method = try method("alt-min-completion", ["sketch_rows": .integer(2)])
        #expect(throws: MethodError.self) { try method.evaluate(method.example(streams), streams: streams) }
    }

    @Test func aSmallStartIgnoresOutliers() throws {
        let metrics = try shown("subgm").metrics
        #expect(metrics["error"]! < 0.01 && metrics["error"]! < metrics["largeStartError"]! / 2)
        #expect(metrics["squaresError"]! > 0.1)
    }

    /// Its parent: with the weight of the labels gone, the truncated SVD of X.
    @Test func aDictionaryWithoutLabelsIsTheSVD() throws {
        let method = try method("sdl", ["xi": .real(1e6), "tau": .real(5e-7), "steps": .integer(1)])
        var inputs = method.example(streams)
        inputs["B0"] = .zeros(inputs["B0"]!.shape)
        inputs["A0"] = .zeros(inputs["A0"]!.shape)
        let (B, A) = try inputs["X"]!.svd().splitEvenly(rank: 2)
        #expect(distance(try method.evaluate(inputs, streams: streams)["B1"]!, product(B, A)) < 1e-4)
    }

    @Test func labelsDirectADictionary() throws {
        let metrics = try shown("sdl").metrics
        #expect(metrics["accuracy"]! > 0.8 && metrics["pcaAccuracy"]! < 0.7)
    }

    /// The gradient goes through both convolutions of the attention and the two of the kernel.
    @Test func contrastGradient() throws {
        let values: [String: HyperValue] = [
            "channel": .integer(2), "llayers": .integer(0), "slayers": .integer(0), "mlayers": .integer(0),
        ]
        let dy = try method("rpcanet", values).example(streams)["dy"]!
        for name in ["x", "param.conv.weight", "param.attn.avg_channel.1.weight", "param.attn.avg_channel.5.bias"] {
            let gradient = "grad." + (name.hasPrefix("param.") ? String(name.dropFirst(6)) : name)
            #expect(
                try gradientError("rpcanet", values, by: name, gradient: gradient) { $0["y"]!.dot(dy) } < 1e-7,
                "\(name)")
        }
    }

    @Test(arguments: ["train", "eval"]) func stageGradient(_ statistics: String) throws {
        let values: [String: HyperValue] = [
            "channel": .integer(2), "llayers": .integer(1), "slayers": .integer(1), "mlayers": .integer(0),
            "batchnorm": .text(statistics),
        ]
        for name in [
            "T", "param.lowrank.convs.1.weight", "param.sparse.convs.2.bias", "param.merge.mapping.3.weight",
            "param.sparse.epsilon",
        ] {
            let gradient = "grad." + (name.hasPrefix("param.") ? String(name.dropFirst(6)) : name)
            #expect(
                try gradientError("rpcanet", values, by: name, gradient: gradient) { $0["loss"]![0] } < 1e-6, "\(name)")
        }
    }

    // MARK: - Samples

    /// A subspace is found with more samples than dimensions and not with fewer; denoising gains by knowing both.
    @Test func subspacesNeedAsManySamplesAsDimensions() throws {
        let metrics = try shown("subspace-diffusion").metrics
        #expect(metrics["error"]! < 1e-6 && metrics["fewError"]! > 0.3 && metrics["denoisingGain"]! < 0.9)
    }

    /// Its parent: with one subspace a round is PCA, and the denoiser scales the projection.
    @Test func oneSubspaceIsPCA() throws {
        let x: Tensor<Double> = gaussian([12, 5])
        let start: Tensor<Double> = streams.orthonormal("start", [5, 2])
        let out = try method("subspace-diffusion", ["gamma": .real(0.5)]).evaluate(
            ["x0": x, "V0_0": start, "x_t": x, "U0": start, "pi": Tensor([1], shape: [1])], streams: streams)
        let V = try x.svd().vt.leadingRows(2)
        #expect(distance(out["ksubspace_projector0"]!, product(V, transposed: true, V)) < 1e-12)
        let P = product(start, transposed: false, start, transposed: true)
        #expect(distance(out["denoised"]!, 0.8 * product(x, P)) < 1e-12)
    }

    @Test func membershipIsDoublyStochastic() throws {
        let method = try method("mlc", ["eta": .real(1), "sinkhorn_iterations": .integer(100)])
        let Gamma = try method.evaluate(method.example(streams), streams: streams)["Gamma"]!
        for sums in [Gamma, Gamma.transposed()].map({ $0.slices.map { $0.values.reduce(0, +) } }) {
            #expect(sums.allSatisfy { abs($0 - 1) < 1e-9 })
        }
        // C stays as it is, so that Gamma is fixed.
        #expect(try gradientError("mlc", by: "Z", gradient: "grad.Z") { $0["delta_R"]![0] } < 1e-7)
        let metrics = try shown("mlc").metrics
        #expect(metrics["within"]! > metrics["startWithin"]!)
        // By chance one in three.
        #expect(metrics["accuracy"]! > 0.5)
    }

    @Test func propagationBeatsTheNearestPrototype() throws {
        let metrics = try shown("tmv-hlp").metrics
        #expect(metrics["accuracy"]! > metrics["nearestAccuracy"]!)
    }

    /// The variance is below that of the plain estimate at every shift with the upper bound, and at large ones with
    /// both.
    @Test func controlVariatesLowerTheVariance() throws {
        let shown = try shown("sw-cv")
        #expect(shown.metrics["upperShare"]! < 0.9 && shown.metrics["lowerShare"]! < 0.4)
        #expect(shown.metrics["upperVariance"]! < shown.metrics["plainVariance"]!)
    }

    @Test(arguments: ["SW", "LCVSW", "UCVSW"]) func controlVariateGradients(_ name: String) throws {
        for p in [2, 3.0] {
            #expect(
                try gradientError("sw-cv", ["p": .real(p)], by: "X", gradient: "grad_X." + name) { $0[name]![0] } < 1e-6
            )
        }
    }

    /// The lower bound is exact for two clouds that differ by a shift, so that the control takes most of the error
    /// away.
    @Test func aPureShiftIsEstimatedClosely() throws {
        let Y: Tensor<Double> = gaussian([20, 4])
        let shift = product(Tensor(repeating: 1, shape: [20, 1]), Tensor<Double>([1, -2, 0.5, 3], shape: [1, 4]))
        let out = try method("sw-cv").evaluate(["X": Y + shift, "Y": Y], streams: streams)
        let exact = (1 + 4 + 0.25 + 9) / 4.0
        #expect(distance(out["w"]!, out["control.LCV"]!) < 1e-12)
        func error(_ name: String) -> Double { abs(out[name]![0] * out[name]![0] - exact) }
        #expect(error("SW") > 0.01 && error("LCVSW") < error("SW") / 2)
    }

    /// Added noise bounds the likelihood, and a little of it brings the generator closer than none or much.
    @Test func addedNoiseHelpsALikelihood() throws {
        let metrics = try shown("singular-likelihood").metrics
        #expect(metrics["error"]! < metrics["plainError"]! && metrics["error"]! < 0.7 * metrics["noisyError"]!)
        let W: Tensor<Double> = gaussian([6, 2], "W")
        let X = product(gaussian([5, 2], "z"), transposed: false, W, transposed: true)
        let out = try method("singular-likelihood").evaluate(
            ["X": X, "added_sigma": Tensor([0, 0.1], shape: [2])], streams: streams)
        #expect(out["log_likelihood"]![0] > 20 && out["log_likelihood"]![1] < 20)
    }

    // MARK: - Graphs, tensors, fields

    @Test func powersCarryThePartsOfAGraph() throws {
        let metrics = try shown("fastrp", ["dim": .integer(64)]).metrics
        #expect(metrics["accuracy"]! > metrics["firstPowerAccuracy"]! + 0.05)
    }

    /// Edges one by one are the graph that the adjacency is.
    @Test func aGraphIsEmbeddedFromItsEdges() throws {
        let method = try #require(method("fastrp", ["dim": .integer(12)]) as? FastRP)
        let edges = [[0, 1], [0, 2], [1, 2], [3, 4], [2, 4]]
        var A = Tensor<Double>.zeros([6, 6])
        for edge in edges { (A[edge[0], edge[1]], A[edge[1], edge[0]]) = (1, 1) }
        let observed: NamedTensors<Double> = [
            "edges": Tensor(edges.joined().map(Double.init), shape: [5, 2]), "nodes": .scalar(6),
        ]
        let found = try method.recover(observed, streams: streams) { _, _ in }.parts["U"]!
        let whole = try method.evaluate(["A": A, "weights": Tensor([0, 0, 1, 6.67], shape: [4])], streams: streams)
        #expect(distance(found, whole["embedding"]!) < 1e-12)
        #expect(throws: MethodError.self) {
            try method.recover(["edges": Tensor([0, 6], shape: [1, 2]), "nodes": .scalar(6)], streams: streams) { _, _ in }
        }
    }

    /// A search never ends above its start, from the true order either; scores fall from round to round.
    @Test func swapsNeverRaiseTheScore() throws {
        let method = try method("notears-topo", ["size_small": .integer(5), "size_large": .integer(20)])
        var inputs = method.example(streams)
        for order in [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 1, 3]] {
            inputs["order0"] = .vector(order)
            let out = try method.evaluate(inputs, streams: streams)
            let losses = out["losses"]!.values
            #expect(losses[0] == out["loss_init"]![0] && losses.last! == out["loss_final"]![0])
            #expect(zip(losses, losses.dropFirst()).allSatisfy(>))
            let residual = inputs["X"]! - product(inputs["X"]!, out["W_final"]!)
            #expect(abs(residual.dot(residual) / 80 - losses.last!) < 1e-10 * losses[0])
        }
        let metrics = try shown("notears-topo").metrics
        #expect(metrics["lossOverTrue"]! < 1.01 && metrics["wrongEdges"]! < metrics["startWrongEdges"]! / 2)
        // NOTEARS does its work, too.
        #expect(metrics["notearsWrongEdges"]! < metrics["startWrongEdges"]! / 2 && abs(metrics["notearsLossOverTrue"]! - 1) < 0.1)
    }

    /// Filter and smoother are exact; the mixture of neighbours is too sure of itself.
    @Test(arguments: ["Matern_21", "Matern_23"]) func smoothingIsGaussianProcessRegression(_ kernel: String) throws {
        let method = try method("funbat", ["kernel": .text(kernel), "lengthscale": .real(0.3)])
        let out = try method.evaluate(method.example(streams), streams: streams)
        #expect(distance(out["f_smooth"]!, out["gp_mean"]!) < 1e-11)
        for a in 0..<3 { #expect(out["merge_cov"]![a, a] < out["exact_cov"]![a, a]) }
    }

    /// Smooth factors of rank 2 are found from a third of the entries, and not from a handful.
    @Test func aTensorIsFoundFromAPartOfItsEntries() throws {
        let shape = [12, 10, 8]
        func wave(_ k: Int, _ i: Int, _ r: Int) -> Double { sin(Double(k + 2 * r + 1) * Double(i + 1) / 5) + 0.5 * Double(r) }
        let values = (0..<960).map { p in
            (0..<2).reduce(0) { $0 + wave(0, p / 80, $1) * wave(1, p / 8 % 10, $1) * wave(2, p % 8, $1) }
        }
        let L = Tensor(values, shape: shape)
        let method = try #require(method("funbat", ["R": .integer(2), "lengthscale": .real(0.5)]) as? FunctionalTucker)
        func error(seen: Int) throws -> Double {
            var (D, mask) = (Tensor<Double>.zeros(shape), Tensor<Double>.zeros(shape))
            for i in streams.sample("seen", seen, of: 960) { (D[i], mask[i]) = (L[i], 1) }
            let found = try method.recover(["D": D, "mask": mask], streams: streams) { _, _ in }
            #expect(found.parts.names == ["L", "u1", "u2", "u3"])
            return (found.parts["L"]! - L).norm / L.norm
        }
        let (many, few) = try (error(seen: 320), error(seen: 12))
        #expect(many < 0.02 && few > 0.3, "\(many), \(few)")
        #expect(throws: MethodError.self) {
            try method.recover(["D": L, "mask": .zeros(shape)], streams: streams) { _, _ in }
        }
    }

    @Test func smoothFactorsBeatBins() throws {
        let metrics = try shown("funbat", ["lengthscale": .real(0.5)]).metrics
        #expect(metrics["error"]! < metrics["binnedError"]!)
    }

    @Test func latentSpectralGradient() throws {
        let values: [String: HyperValue] = ["num_basis": .integer(3), "num_token": .integer(2)]
        let dy = try method("lsm", values).example(streams)["dy"]!
        for name in [
            "x", "param.weights", "param.latent", "param.encoder_attn.weight", "param.encoder_attn.bias",
            "param.decoder_attn.weight", "param.decoder_attn.bias",
        ] {
            let gradient = "grad." + (name.hasPrefix("param.") ? String(name.dropFirst(6)) : name)
            #expect(
                try gradientError("lsm", values, by: name, gradient: gradient) { $0["y"]!.dot(dy) } < 1e-7, "\(name)")
        }
    }

    @Test func aSeriesFitsWhatALineCannot() throws {
        let metrics = try shown("lsm").metrics
        #expect(metrics["error"]! < 0.05 * metrics["affineError"]!)
        // Both learn something; with the zero solution it is 1.
        #expect(metrics["solutionError"]! < 0.5 && metrics["plainSolutionError"]! < 0.9)
    }

    /// The spectrum of a rectangle, whose sides are along the axes: corners share phases at many frequencies.
    @Test func aRectangleHasItsSpectrum() throws {
        let metrics = try shown("nuft-cnn").metrics
        #expect(metrics["error"]! < 1e-12 && metrics["rasterError"]! > 1e-4)
    }

    @Test(arguments: 0...3) func nonUniformFourierGradient(_ j: Int) throws {
        let values: [String: HyperValue] = ["j": .integer(j), "res": .integer(3)]
        let dF = try method("nuft-cnn", values).example(streams)["dF"]!
        for (name, gradient) in [("V", "grad.V"), ("D", "grad.D")] {
            #expect(
                try gradientError("nuft-cnn", values, by: name, gradient: gradient) { $0["F"]!.dot(dF) } < 1e-6,
                "\(name)")
        }
    }
}

extension Tensor<Double> {
    /// With another last entry.
    fileprivate func changed(to value: Double) -> Tensor {
        var copy = self
        copy[count - 1] = value
        return copy
    }
}
