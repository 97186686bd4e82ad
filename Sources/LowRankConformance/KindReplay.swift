import LowRankCore
import LowRankMethods

/// Answers a case of a method that does not train through the one call of its kind; what comes back by the paper's
/// symbols answers the case by the names it expects.
struct KindReplay {
    let c: CaseReader
    let entry: MethodEntry

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        try KindReplay(c: c, entry: entry).answers(c.settings(of: entry.card))
    }

    private func answers(_ settings: [String: HyperValue]) throws -> Answers {
        switch try entry.recipe(settings) {
        case .training: throw ConformanceUnsupported("'\(c.given.method)' of kind \(c.given.kind.rawValue)")
        case .compression(let method): try compress(method)
        case .merging(let method): try merge(method)
        case .federated(let method): try federate(method)
        case .serving: try serve(settings)
        case .recovery(let method): try recover(method)
        case .analysis: try analyse(settings)
        case .mechanism(let method): try evaluate(method)
        }
    }

    // MARK: - Compression

    /// A table E0 whose rows are looked up is the layer E0^T of one-hot inputs. `x` is what the compressed weight is shown,
    /// and what it is calibrated on where there is no `x_calibration`.
    private func compress(_ method: any CompressionMethod) throws -> Answers {
        let table = c.inputs["E0"] == nil ? nil : try c.matrix("E0")
        let W = try table?.transposed() ?? c.matrix(c.inputs["W"] == nil ? "W0" : "W")
        func rows(_ name: String, _ width: Int) throws -> Tensor<Double>? {
            let x = try c.rows(name)
            guard x == nil || x?.columns == width else {
                throw ConformanceInvalid("inputs '\(name)' has the shape \(x!.shape), not that of rows of \(width) numbers")
            }
            return x
        }
        let shown = try rows("x", W.columns)
        var data = CompressionData(inputs: try rows("x_calibration", W.columns) ?? shown, shiftedInputs: try rows("x_compressed", W.columns))
        if let table {
            let index = try c.indices("index", below: table.rows)
            data.inputs = .zeros([index.count, table.rows])
            for (i, row) in index.enumerated() { data.inputs![i, row] = 1 }
        }
        data.targets = try rows("y_target", W.rows)
        data.compressed = try c.input(ifGiven: "W_compressed", shape: W.shape)
        data.bias = try c.input(ifGiven: "b0", shape: [W.rows])
        if let G = c.inputs["weight_grad"], let batches = G.shape.first {
            data.gradients = try c.input("weight_grad", shape: [batches] + W.shape).slices
        }
        data.further = NamedTensors(try method.furtherInputs.sorted().compactMap { name in
            let given = try c.input(ifGiven: name) ?? (c.randomness[name] == nil ? nil : c.draw(name))
            return given.map { (name, $0) }
        })
        try method.check(WeightShape(name: "W", outputs: W.rows, inputs: W.columns))
        let result = try method.compress(W, data: data)
        var answers = Answers(result.derived)
        try c.h.repeats(answers, of: entry.card)
        answers["W_updated"] = result.weight
        answers["W_effective"] = result.derived["W_truncated"] ?? result.weight
        answers["b_effective"] = result.bias
        answers["rank"] = (result.factors["A"] ?? result.factors["W1"]).map { .scalar($0.rows) }
        func outputs(_ x: Tensor<Double>) -> Tensor<Double> {
            let y = product(x, transposed: false, answers["W_effective"]!, transposed: true)
            guard let b = result.bias else { return y }
            return y.adding(product: Tensor(repeating: 1, shape: [x.rows, 1]), b.reshaped([1, b.count]))
        }
        if let table { answers["E_effective"] = outputs(.identity(table.rows)) }
        if let x = shown, let y = c.expected["y"], y.shape.first ?? 0 <= x.rows {
            answers["y"] = outputs(Tensor(Array(x.values.prefix(y.shape[0] * x.columns)), shape: [y.shape[0], x.columns]))
        }
        return answers
    }

    // MARK: - Merging

    /// Models come as weights, `theta_finetuned`, or as their differences from the base, `task_vectors`, which are
    /// merged around zero so that no digit of them is lost. Models of several tensors are `task<t>.<name>` around
    /// `pretrained.<name>`.
    private func merge(_ method: any MergingMethod) throws -> Answers {
        guard c.inputs["theta0"] != nil else { return Answers(try mergeNamed(method).derived) }
        let theta0 = try c.input("theta0")
        let areDifferences = c.inputs["task_vectors"] != nil
        let models = try c.input(areDifferences ? "task_vectors" : "theta_finetuned")
        guard models.shape.count == 2, theta0.shape == [models.columns] else {
            throw ConformanceInvalid("models of shape \(models.shape) beside a base of shape \(theta0.shape)")
        }
        let base = areDifferences ? Tensor.zeros(theta0.shape) : theta0
        let merged = try method.merge(models.slices.map { ["theta": $0] }, base: ["theta": base])
        var answers = Answers(merged.derived)
        answers["theta_merged"] = areDifferences ? theta0 + merged.weights["theta"]! : merged.weights["theta"]!
        return answers
    }

    private func mergeNamed(_ method: any MergingMethod) throws -> MergedModel<Double> {
        let names = try c.suffixes(of: "pretrained")
        func model(_ prefix: String) throws -> NamedTensors<Double> {
            NamedTensors(try names.map { (String($0.dropFirst()), try c.input(prefix + $0)) })
        }
        return try method.merge(c.numbered("task", from: 1).map(model), base: model("pretrained"))
    }

    // MARK: - Federated rounds

    /// Full-batch SGD on the squared error over twice the client's examples. A case without rounds has one, whose answers
    /// are "client<k>.X" and "aggregate.X".
    func federate(_ method: any FederatedMethod) throws -> Answers {
        let W0 = try c.matrix("W0")
        let (rounds, steps) = (try c.h.count("rounds"), try c.h.count("local_steps") ?? 1)
        let lr = try c.h.real(required: "lr")
        let sizes = try c.h.integers("client_sizes")
        let clients = try (1...max(1, c.inputs.keys.count { $0.hasSuffix(".x") })).map { k in
            (x: try c.matrix("client\(k).x"), target: try c.matrix("client\(k).target"))
        }
        try c.h.repeats("clients", clients.count, "the inputs are of")
        let isMeasured = method.parametrisation.calibration.contains(.gradient)
        let data = WeightCalibration(gradient: isMeasured ? try c.input("G", shape: W0.shape) : nil)
        guard sizes == nil || sizes == clients.map(\.x.rows) else {
            throw ConformanceInvalid("'client_sizes' is \(sizes!), but the clients have \(clients.map(\.x.rows)) examples")
        }
        guard clients.allSatisfy({ $0.target.shape == [$0.x.rows, W0.rows] && $0.x.columns == W0.columns }) else {
            throw ConformanceInvalid("a client's x or target does not fit 'W0' of shape \(W0.shape)")
        }
        let examples = clients.reduce(0) { $0 + $1.x.rows }
        let shares = clients.map { Double($0.x.rows) / Double(examples) }
        let shape = WeightShape(name: "w", outputs: W0.rows, inputs: W0.columns)
        let streams = RandomStreams(seed: 0)
        let start = try method.parametrisation.storedWeight(shape, initial: W0, data: data, streams: streams)
        var server = NamedTensors(try start.parameters.map { parameter in
            (parameter.name, try c.input(ifGiven: parameter.symbol + "0", shape: parameter.info.shape) ?? parameter.value)
        })
        var answers = start.form.derived(start, data: data)
        for (name, tensor) in answers { answers["init." + name] = tensor }
        answers["init.W_effective"] = start.effectiveWeight
        for round in 1...max(rounds ?? 1, 1) {
            let messages = try clients.enumerated().map { k, client in
                let weight = try method.parametrisation.storedWeight(shape, initial: W0, data: data, streams: streams)
                for parameter in weight.parameters { parameter.value.assign(server[parameter.name]!) }
                Self.train(weight, client, method, steps: steps, lr: lr)
                let trained = NamedTensors(weight.parameters.map { ($0.name, $0.value) })
                let prefix = "round\(round).client\(k + 1)."
                for (name, tensor) in trained { answers[prefix + name.dropFirst(2)] = tensor }
                answers[prefix + "delta"] = weight.effectiveWeight.map { $0 - W0 }
                return method.message(from: trained, server: server, streams: streams.scoped("\(round)/\(k)"))
            }
            let derived = try method.derived(messages, shares: shares, server: server)
            server = try method.aggregate(messages, shares: shares, server: server, streams: streams.scoped("\(round)"))
            for (name, tensor) in Array(server) + Array(derived) {
                answers["round\(round)." + (name.hasPrefix("w.") ? String(name.dropFirst(2)) : name)] = tensor
            }
        }
        if rounds == nil {
            for (name, tensor) in answers where name.hasPrefix("round1.") {
                let rest = name.dropFirst("round1.".count)
                answers[rest.hasPrefix("client") ? String(rest) : "aggregate." + rest] = tensor
            }
        }
        return answers
    }

    private static func train(
        _ weight: StoredWeight<Double>, _ client: (x: Tensor<Double>, target: Tensor<Double>), _ method: any FederatedMethod,
        steps: Int, lr: Double
    ) {
        let graph = Graph<Double>()
        let x = graph.input(client.x.shape)
        let y = weight.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        for _ in 0..<steps {
            client.x.read { x.data.update(from: $0, count: x.count) }
            graph.forward()
            graph.backward(from: [(y, (1 / Double(client.x.rows)) * (y.value - client.target))])
            for parameter in weight.parameters where method.isTrained(parameter.name) {
                parameter.value.blend(keeping: 1, adding: -lr, of: parameter.gradient)
            }
        }
    }
}
