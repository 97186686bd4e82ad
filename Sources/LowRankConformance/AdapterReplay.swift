import LowRankCore
import LowRankMethods

/// What a vector of kind adapter has beyond the card and the tensors of its method: reads it from the case, may change
/// the weight and the replay before the weight is applied, and gives further answers.
typealias AdapterScript = @Sendable (CaseReader, StoredWeight<Double>, inout AdapterReplay) throws -> Answers

/// Replays a case of kind adapter. The method starts the weight from `W0`, the draws and, where it measures the weight
/// first, the gradient `G` or the mean of `G1`, `G2`, ...; the weight takes over the tensors that the case gives, is applied
/// to `x` and differentiated from `dy`, which may have any number of leading extents, or are images where W0 is a kernel. A
/// bias stands behind the weight. `R`, with R^T R = X^T X, gives the inputs of a method that measures them.
///
/// It answers `y`, `grad.X`, `W_effective`, the tensors X as they are stored, what the form has `derived`, all of these with
/// "_init" as they are at the start, and `W_effective_after_sgd`, a step of gradient descent with `lr` later.
struct AdapterReplay {
    private let c: CaseReader
    let card: MethodCard
    private let shape: WeightShape
    /// Of the method.
    private(set) var settings: [String: HyperValue]
    /// [N, inputs] and [N, outputs]; of a convolution, of which `images` tell, every pixel of x.
    let x: Tensor<Double>?
    var dy: Tensor<Double>?
    private let images: GivenImages?
    /// Before the name of a tensor whose gradient is asked for.
    var gradientPrefix = "grad."
    private(set) var start: StoredWeight<Double>?

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        var replay = try AdapterReplay(c, entry.card)
        return try replay.run(entry)
    }

    private init(_ c: CaseReader, _ card: MethodCard) throws {
        (self.c, self.card) = (c, card)
        images = try GivenImages(c)
        (x, dy) = try images.map { try ($0.rows(c.input("x")), $0.rows(c.input("dy"))) } ?? (c.rows("x"), c.rows("dy"))
        if let images {
            shape = images.shape
        } else if let x, let dy {
            let (leading, other) = (c.inputs["x"]!.shape.dropLast(), c.inputs["dy"]!.shape.dropLast())
            guard leading == other else {
                throw ConformanceInvalid("inputs 'x' and 'dy' differ in their batch: \(Array(leading)) and \(Array(other))")
            }
            shape = WeightShape(name: "w", outputs: dy.columns, inputs: x.columns)
        } else {
            let alone = c.inputs["W0"] == nil && c.inputs["G"] != nil ? "G" : "W0"
            let W0 = try c.matrix(c.inputs["W0"] != nil || x == nil && dy == nil ? alone : x == nil ? "x" : "dy")
            shape = WeightShape(name: "w", outputs: W0.rows, inputs: W0.columns)
            guard x == nil || x!.columns == W0.columns else {
                throw ConformanceInvalid("inputs 'x' has the shape \(c.inputs["x"]!.shape), which does not fit W0")
            }
        }
        settings = try c.settings(of: card)
    }

    private var matrix: [Int] { [shape.outputs, shape.inputs] }

    private mutating func run(_ entry: MethodEntry) throws -> Answers {
        let h = c.h
        findSetting(entry)
        try h.findAlpha(&settings, of: card)
        guard var form = try entry.parts(settings).parametrisation else {
            throw ConformanceUnsupported("no implementation of '\(c.given.method)' of kind \(c.given.kind.rawValue)")
        }
        let bias = try c.bias(outputs: shape.outputs)
        let rate = c.expected["W_effective_after_sgd"] == nil ? nil : try h.real(required: "lr")
        let gradients = form.calibration.contains(.gradient) || x == nil ? try c.gradients(shape: matrix) : []
        let root = form.calibration.contains(.inputCovariance) && c.inputs["R"] != nil ? try c.matrix("R") : nil
        if let root, root.columns != shape.inputs { throw ConformanceInvalid("inputs 'R' does not have \(shape.inputs) columns") }
        var data = WeightCalibration<Double>(
            inputCovariance: root.map { product($0, transposed: true, $0) } ?? .identity(shape.inputs),
            squaredGradient: .zeros(matrix))
        data.gradient = gradients.reduce(.zeros(matrix)) { $0 + (1 / Double(gradients.count)) * $1 }
        let W0 = try images?.matrix(c.input("W0")) ?? c.input(ifGiven: "W0", shape: matrix)
        data.example = WeightExample(W0: W0, x: images == nil ? x : nil, dy: images == nil ? dy : nil, bias: bias)
        if let W0 { form = try form.adapted(to: [CalibratedWeight(shape, W0: W0, data: data)]) }

        let isMeasured = form.calibration.isSubset(of: .weights) || !gradients.isEmpty || root != nil
        let (weight, names, unknownDraws) = try weight(form, data, isMeasured: isMeasured)
        let derived = form.derived(weight, data: data)
        try h.repeats(derived, settings, of: card)
        if !gradients.isEmpty { try h.repeats("num_batches", gradients.count, "the gradients are") }
        let further = try MethodScripts.adapters[card.id]?(c, weight, &self) ?? [:]
        try c.repeats(derived)
        if let draw = unknownDraws.first(where: { !c.hasRead(draw: $0) }) {
            throw ConformanceUnsupported("draw '\(draw)' is not known")
        }
        // The weight has taken the others.
        c.draws()
        var answers = weight.tensors(otherNames: card.otherNames).merging(derived) { $1 }
        if let start { answers.merge(initial(start, data)) { $1 } }
        answers.merge(further) { $1 }
        if let x { answers.merge(try apply(weight, to: x, bias)) { $1 } }
        if names.isEmpty { answers["y_init"] = answers["y"] }
        if let rate {
            for parameter in weight.parameters where parameter.isTrainable {
                parameter.value.blend(keeping: 1, adding: -rate, of: parameter.gradient)
            }
            answers["W_effective_after_sgd"] = weight.effectiveWeight
        }
        if let images { for name in ["W_effective", "W_effective_after_sgd"] { answers[name] = answers[name].map(images.kernel) } }
        return c.fitted(answers)
    }

    /// The weight as it starts, with the tensors that the case gives, their names by symbol, and the draws that are
    /// neither used nor these. A case with W0 and what is measured may leave tensors to the start; any other has all.
    private mutating func weight(
        _ form: any WeightForm, _ data: WeightCalibration<Double>, isMeasured: Bool
    ) throws -> (StoredWeight<Double>, names: [String: String], unknownDraws: [String]) {
        let injected = PrescribedStreams(c.draws(of: form.layout(shape), in: shape, otherNames: card.otherNames))
        let weight = try form.storedWeight(
            shape, initial: data.example.W0 ?? .zeros(matrix), data: data, streams: RandomStreams(seed: 0, injected: injected))
        if data.example.W0 != nil, isMeasured { start = weight.copy() }
        let names = try weight.adopt(
            c, otherNames: card.otherNames, isComplete: start == nil,
            except: start == nil && (x != nil || dy != nil) ? [] : ["W0"])
        if !weight.isMade(of: names.keys), let problem = injected.problems.first {
            throw ConformanceInvalid("randomness \(problem)")
        }
        return (weight, names, injected.unused.filter { $0 != "W0" && names[$0] == nil })
    }

    /// A setting that the case leaves out, where it decides the shapes of tensors that the case gives: the first value that
    /// fits most of them.
    private mutating func findSetting(_ entry: MethodEntry) {
        func fitting(_ settings: [String: HyperValue]) -> Int {
            guard let form = try? entry.parts(settings).parametrisation, (try? form.check(shape)) != nil else { return -1 }
            return form.layout(shape).count { spec in
                guard let given = c.inputs[card.otherNames.name(of: spec.symbol, in: c)]?.shape else { return false }
                return spec.use == .index ? given.last == spec.shape[0] : given.fits(spec.shape)
            }
        }
        let (m, n) = (shape.outputs, shape.inputs)
        let extents = Set(c.inputs.values.flatMap(\.shape)).sorted()
        var best = (settings, fitting: fitting(settings))
        for spec in card.hyperparameters where settings[spec.name] == nil {
            let values: [HyperValue] =
                switch spec.kind {
                case .integer: extents.map { .integer($0) }
                case .real: [m * n, n, m].flatMap { whole in extents.map { .real((Double($0) + 0.5) / Double(whole)) } }
                default: []
                }
            for value in values {
                let changed = best.0.merging([spec.name: value]) { $1 }
                if fitting(changed) > best.fitting { best = (changed, fitting(changed)) }
            }
        }
        settings = best.0
    }

    /// What the case may ask for of the weight before training.
    private func initial(_ weight: StoredWeight<Double>, _ data: WeightCalibration<Double>) -> Answers {
        var values = weight.tensors(otherNames: card.otherNames)
        values.merge(weight.form.derived(weight, data: data)) { $1 }
        values["W"] = weight.effectiveWeight
        return Dictionary(uniqueKeysWithValues: values.map { ($0 + "_init", $1) })
    }

    /// `y`, the gradients of `x` and of every trained tensor, and `W_effective` if there is one.
    private func apply(
        _ weight: StoredWeight<Double>, to given: Tensor<Double>, _ bias: Tensor<Double>?
    ) throws -> Answers {
        let graph = Graph<Double>()
        let x = graph.input(given.shape, requiresGradient: true)
        let b = graph.input([shape.outputs], requiresGradient: bias != nil)
        let seen = images.map { graph.patches(x, on: $0.grid, $0.window) } ?? x
        let y = weight.apply(to: seen, bias: bias == nil ? nil : b, in: graph)
        graph.run(to: y, dy: dy, inputs: [(x, given)] + (bias.map { [(b, $0)] } ?? []))
        let leading = c.inputs["x"]!.shape.dropLast()
        func likeGiven(_ rows: Tensor<Double>, _ size: ImageGrid?) -> Tensor<Double> {
            size.map { images!.images(rows, $0) } ?? rows.reshaped(leading + [rows.columns])
        }
        var answers = ["y": likeGiven(y.value, images.map { $0.window.places(on: $0.grid) })]
        answers["W_effective"] = weight.effectiveWeight
        guard dy != nil else {
            if c.expected.keys.contains(where: { $0.hasPrefix(gradientPrefix) }) { _ = try c.input("dy") }
            return answers
        }
        answers[gradientPrefix + "x"] = likeGiven(x.gradientValue, images?.grid)
        if bias != nil { answers[gradientPrefix + "bias"] = b.gradientValue }
        for parameter in weight.parameters where parameter.isTrainable {
            for name in card.otherNames.names(of: parameter.symbol) {
                let expected = c.expected[gradientPrefix + name]?.shape
                answers[gradientPrefix + name] = weight.gradient(of: parameter.symbol, like: expected)
            }
        }
        return answers
    }
}

extension Graph<Double> {
    /// What the graph makes of the inputs, and the gradients that come back from `dy`.
    func run(to y: Node<Double>, dy: Tensor<Double>?, inputs: [(Node<Double>, Tensor<Double>)] = []) {
        keep(y)
        compile()
        for (node, value) in inputs { value.read { node.data.update(from: $0, count: node.count) } }
        forward()
        if let dy { backward(from: [(y, dy)]) }
    }
}

extension Tensor<Double> {
    /// The same row added to every row.
    func adding(row: Tensor) -> Tensor {
        var sum = self
        for i in 0..<rows { for j in 0..<columns { sum[i, j] += row[j] } }
        return sum
    }
}
