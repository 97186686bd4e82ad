import LowRankCore
import LowRankMethods

// Cases of kind numeric: serving, recovery, analysis and mechanisms.

extension KindReplay {
    // MARK: - Serving

    /// All variants that the card has the choice of have to give the outputs; those furthest from what is expected answer.
    func serve(_ settings: [String: HyperValue]) throws -> Answers {
        let (W0, x) = (try c.matrix("W0"), try c.matrix("x"))
        let ranks = try c.indices("rank", below: 1 << 20)
        let alphas = try c.input("alpha", shape: [ranks.count]).values
        let chosen = try c.input("adapter", shape: [x.rows]).values.map { value in
            guard let a = Int(exactly: value), (-1..<ranks.count).contains(a) else {
                throw ConformanceInvalid("inputs 'adapter' has \(value), which is no adapter")
            }
            return a
        }
        let adapters = try ranks.indices.map { i in
            ServedAdapter(
                A: try c.input("A.\(i)", shape: [ranks[i], W0.columns]), B: try c.input("B.\(i)", shape: [W0.rows, ranks[i]]),
                scale: ranks[i] > 0 ? alphas[i] / Double(ranks[i]) : 0)
        }
        guard x.columns == W0.columns else { throw ConformanceInvalid("'x' has \(x.columns) columns, 'W0' \(W0.columns)") }
        var answers = Answers()
        for variant in entry.card.choices(besides: settings) {
            guard case .serving(let method) = try entry.recipe(settings.merging(variant) { $1 }) else { continue }
            let server = try method.server(base: W0, adapters: adapters)
            let y = server.outputs(x, adapters: chosen)
            if let expected = c.expected["y"], expected.shape == y.shape, let other = answers["y"],
                (y - expected).norm <= (other - expected).norm
            { continue }
            answers["y"] = y
            answers.merge(Answers(server.derived(adapters: chosen))) { $1 }
        }
        for (i, adapter) in adapters.enumerated() { answers["merged.\(i)"] = adapter.merged(into: W0) }
        return answers
    }

    // MARK: - Recovery

    func recover(_ method: any RecoveryMethod) throws -> Answers {
        try checkPlanted()
        var answers = Answers()
        let given = try ["D", "mask"].compactMap { name in try c.input(ifGiven: name).map { (name, $0) } }
        let found = try method.recover(NamedTensors(given), streams: RandomStreams(seed: 0)) { t, parts in
            for (name, tensor) in parts { answers["\(name)\(t)"] = tensor }
        }
        for (name, tensor) in found.parts {
            answers[name] = tensor
            answers["final_" + name] = tensor
            guard let truth = try c.input(ifGiven: name + "_true"), truth.shape == tensor.shape else { continue }
            answers["relative_error_to_\(name)_true"] = .scalar((tensor - truth).norm / truth.norm)
        }
        answers["iterations"] = .scalar(found.iterations)
        return answers
    }

    /// - Throws: `ConformanceInvalid` when a case says of its planted parts what they are not.
    private func checkPlanted() throws {
        if let rank = try c.h.count("planted_rank"), let L = c.inputs["L_true"], L.shape.count == 2 {
            let s = try L.svd().s.values
            let found = s.count { $0 > 1e-10 * (s.first ?? 0) }
            guard rank == found else { throw ConformanceInvalid("'planted_rank' is \(rank), but 'L_true' has rank \(found)") }
        }
        if let count = try c.h.count("planted_nonzeros"), let S = c.inputs["S_true"] {
            let found = S.values.count { $0 != 0 }
            // A planted spike may be 0 after rounding.
            guard found <= count else { throw ConformanceInvalid("'planted_nonzeros' is \(count), but 'S_true' has \(found)") }
        }
    }

    // MARK: - Analysis

    /// A weight `W_<name>` for each that was tuned from W0. A list in the place of a hyper-parameter asks for all its values.
    func analyse(_ settings: [String: HyperValue]) throws -> Answers {
        let W0 = try c.matrix("W0")
        let names = c.inputs.keys.filter { $0.hasPrefix("W_") }.sorted()
        let tuned = NamedTensors(try names.map { (String($0.dropFirst(2)), try c.matrix($0)) })
        let base = tuned.mapTensors { _, _ in W0 }
        let variants = try c.h.list(of: entry.card)
        var (answers, numbers): (Answers, [String: [Double]]) = ([:], [:])
        for variant in variants {
            guard case .analysis(let method) = try entry.recipe(settings.merging(variant) { $1 }) else { continue }
            let analysis = try method.measure(tuned, base: base)
            for (name, metrics) in analysis.weights {
                for (metric, value) in metrics {
                    for answer in entry.card.otherNames.names(of: metric) { numbers["\(answer)_\(name)", default: []].append(value) }
                }
            }
            for (series, tensor) in analysis.series {
                let parts = series.split(separator: ".", maxSplits: 1).map(String.init)
                for answer in entry.card.otherNames.names(of: parts[0]) { answers["\(answer)_\(parts[1])"] = tensor }
            }
        }
        for (name, values) in numbers {
            answers[name] = c.expected[name]?.shape == [] ? .scalar(values.last!) : Tensor(values, shape: [values.count])
        }
        return answers
    }

    // MARK: - Mechanisms

    /// Numbers among the hyper-parameters that the card does not know are inputs. A draw that is made row by row, as many
    /// times as are needed, is "<name>.<row>".
    func evaluate(_ method: any Mechanism) throws -> Answers {
        var inputs = NamedTensors(try c.inputs.keys.sorted().map { ($0, try c.input($0)) })
        // An object is none.
        for member in c.h.unread where member.value.members == nil {
            if let numbers = try member.value.array == nil ? nil : c.h.reals(member.key) {
                inputs[member.key] = Tensor(numbers, shape: [numbers.count])
            } else if let number = try c.h.real(member.key) {
                inputs[member.key] = .scalar(number)
            }
        }
        var draws = c.draws()
        for (name, tensor) in c.randomness where tensor.shape.count == 2 {
            for (i, row) in tensor.slices.enumerated() { draws["\(name).\(i)"] = row.values }
        }
        let injected = PrescribedStreams(draws)
        let answers = Answers(try method.evaluate(inputs, streams: RandomStreams(seed: 0, injected: injected)))
        if let problem = injected.problems.first { throw ConformanceInvalid("randomness \(problem)") }
        let unused = Set(injected.unused)
        for (name, tensor) in c.randomness.sorted(by: { $0.key < $1.key }) where unused.contains(name) {
            let isReadByRow = tensor.shape.count == 2 && (0..<tensor.rows).contains { !unused.contains("\(name).\($0)") }
            guard isReadByRow else { throw ConformanceUnsupported("draw '\(name)' is not known") }
        }
        return answers
    }
}

extension MethodCard {
    /// What may stand beside the settings: each word of the first choice that they leave open.
    fileprivate func choices(besides settings: [String: HyperValue]) -> [[String: HyperValue]] {
        for spec in hyperparameters where settings[spec.name] == nil {
            if case .choice(let words) = spec.kind { return words.map { [spec.name: .text($0)] } }
        }
        return [[:]]
    }
}

extension [String: Tensor<Double>] {
    init(_ tensors: NamedTensors<Double>) { self.init(uniqueKeysWithValues: tensors.map { ($0.name, $0.tensor) }) }
}
