import LowRankCore
import LowRankMethods

/// The hyper-parameters of a case, read one by one, so that one nobody asked for is not ignored.
final class ConformanceHyperparameters {
    private let members: [StrictJSON.Member]
    private var used: Set<String> = []
    /// Keys that only describe a case.
    private static let informational = ["svd_sign", "svd_sign_convention", "order", "init", "init_lora_weights", "updates"]
    /// What several libraries have and this project does not; a case that has it off asks for nothing.
    private static let switches = [
        "amsgrad", "maximize", "nesterov", "dampening", "dropout", "lora_dropout", "use_dora", "lora_bias", "fan_in_fan_out",
    ]

    init(_ conformanceCase: ConformanceCase) { members = conformanceCase.hyperparameters }

    /// The value of `key`; nil when it is absent or null.
    private func value(_ key: String) -> StrictJSON? {
        used.insert(key)
        guard let value = members.first(where: { $0.key == key })?.value, value != .null else { return nil }
        return value
    }

    /// Those that nobody has asked for so far.
    var unread: [StrictJSON.Member] { members.filter { !used.contains($0.key) } }

    private func wrong(_ key: String, _ value: StrictJSON, _ expected: String) -> ConformanceInvalid {
        ConformanceInvalid("hyperparameter '\(key)' is \(value.kind), not \(expected)")
    }

    /// Whether the key is there and not null. Does not count as reading it.
    func has(_ key: String) -> Bool { members.contains { $0.key == key && $0.value != .null } }

    func real(_ key: String) throws -> Double? {
        guard let value = value(key) else { return nil }
        guard let number = value.number else { throw wrong(key, value, "a number") }
        return number
    }

    func real(required key: String) throws -> Double {
        guard let number = try real(key) else { throw ConformanceInvalid("hyperparameter '\(key)' is missing") }
        return number
    }

    func reals(_ key: String, count: Int) throws -> [Double]? {
        guard let value = value(key) else { return nil }
        let numbers = value.array?.compactMap(\.number)
        guard let numbers, numbers.count == count, value.array?.count == count else {
            throw wrong(key, value, "\(count) numbers")
        }
        return numbers
    }

    func reals(_ key: String) throws -> [Double]? {
        guard let value = value(key) else { return nil }
        let numbers = value.array?.compactMap(\.number)
        guard let numbers, numbers.count == value.array?.count else { throw wrong(key, value, "numbers") }
        return numbers
    }

    func integers(_ key: String) throws -> [Int]? {
        guard let value = value(key) else { return nil }
        let numbers = value.array?.compactMap { $0.number.flatMap { Int(exactly: $0) } }
        guard let numbers, numbers.count == value.array?.count else { throw wrong(key, value, "whole numbers") }
        return numbers
    }

    func integer(_ key: String) throws -> Int? {
        guard let value = value(key) else { return nil }
        if case .integer(let v) = value { return v }
        if case .real(let v) = value, let whole = Int(exactly: v) { return whole }
        throw wrong(key, value, "a whole number")
    }

    /// A list of words.
    func texts(_ key: String) throws -> [String]? {
        guard let value = value(key) else { return nil }
        let words = value.array?.compactMap(\.string)
        guard let words, words.count == value.array?.count else { throw wrong(key, value, "strings") }
        return words
    }

    /// An object of numbers.
    func numbers(_ key: String) throws -> [String: Double]? {
        guard let value = value(key) else { return nil }
        let numbers = value.members?.compactMap { member in member.value.number.map { (member.key, $0) } }
        guard let numbers, numbers.count == value.members?.count else { throw wrong(key, value, "an object of numbers") }
        return Dictionary(numbers) { $1 }
    }

    func flag(_ key: String) throws -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .bool(let v) = value else { throw wrong(key, value, "true or false") }
        return v
    }

    func text(_ key: String) throws -> String? {
        guard let value = value(key) else { return nil }
        guard let v = value.string else { throw wrong(key, value, "a string") }
        return v
    }

    /// The two betas of Adam, as `betas` or as `beta1` and `beta2`.
    func betas(default standard: (Double, Double)) throws -> (Double, Double) {
        if let pair = try reals("betas", count: 2) {
            if let b1 = try real("beta1"), b1 != pair[0] { throw ConformanceInvalid("'beta1' and 'betas' differ") }
            if let b2 = try real("beta2"), b2 != pair[1] { throw ConformanceInvalid("'beta2' and 'betas' differ") }
            return (pair[0], pair[1])
        }
        return (try real("beta1") ?? standard.0, try real("beta2") ?? standard.1)
    }

    /// - Throws: `ConformanceUnsupported` when a flag that this project cannot follow is on.
    func mustBeOff(_ keys: String...) throws {
        for key in keys where try flag(key) == true {
            throw ConformanceUnsupported("hyperparameter '\(key)' is not implemented")
        }
    }

    /// Further numbers of a case repeat what follows from the rest of it: from the weight, or, as `scaling`, from alpha / r.
    /// - Throws: `ConformanceInvalid` when one does not.
    func repeats(
        _ derived: [String: Tensor<Double>], _ settings: [String: HyperValue] = [:], of card: MethodCard
    ) throws {
        var derived = derived
        if derived["scaling"] == nil, let (name, r) = Self.alpha(settings, card), case .real(let alpha)? = settings[name] {
            derived["scaling"] = .scalar(alpha / r)
        }
        for member in members where !used.contains(member.key) {
            guard let values = derived[member.key]?.values, values.count == 1 || member.value.array != nil else { continue }
            guard let given = member.value.array == nil ? try real(member.key).map({ [$0] }) : try reals(member.key) else { continue }
            guard given.count == values.count, zip(given, values).allSatisfy({ abs($0 - $1) <= 1e-9 * max(1, abs($0)) }) else {
                func text(_ numbers: [Double]) -> String { numbers.count == 1 ? "\(numbers[0])" : "\(numbers)" }
                throw ConformanceInvalid("'\(member.key)' is \(text(given)), but the rest of the case makes it \(text(values))")
            }
        }
    }

    /// Finds alpha where a case has only the factor alpha / r of a low-rank product, as `scaling`.
    func findAlpha(_ settings: inout [String: HyperValue], of card: MethodCard) throws {
        guard let (name, r) = Self.alpha(settings, card), settings[name] == nil, let scaling = try real("scaling") else { return }
        settings[name] = .real(scaling * r)
    }

    /// The name of alpha and what divides it: r, or sqrt(r) in rsLoRA.
    private static func alpha(_ settings: [String: HyperValue], _ card: MethodCard) -> (name: String, divisor: Double)? {
        guard case .integer(let r)? = settings["rank"],
            let alpha = card.hyperparameters.first(where: { $0.name.hasSuffix("alpha") })
        else { return nil }
        return (alpha.name, settings["use_rslora"] == .flag(true) ? Double(r).squareRoot() : Double(r))
    }

    /// Some cases say how many updates there are.
    func checkSteps(_ updates: Int) throws {
        try repeats("steps", updates, "the gradients are")
    }

    /// Passes over further keys that only describe the case.
    func ignore(_ keys: [String]) { used.formUnion(keys) }

    /// - Throws: `ConformanceUnsupported` naming a key that was not read and asks for something.
    func finish() throws {
        let unread = members.filter {
            !(used.contains($0.key) || $0.value == .null || Self.informational.contains($0.key))
        }
        for member in unread {
            guard Self.switches.contains(member.key) else {
                throw ConformanceUnsupported("hyperparameter '\(member.key)' is not known")
            }
            guard member.value == .bool(false) || member.value.number == 0 || member.value == .null else {
                throw ConformanceUnsupported("hyperparameter '\(member.key)' is not implemented; it can only be off")
            }
        }
    }
}

// MARK: - By card

extension ConformanceHyperparameters {
    /// The settings of a method that the case has, under the card's names. A setting that has an effect only beside
    /// others brings these along where the case leaves them out.
    /// - Throws: `ConformanceInvalid` for a value of another type, `ConformanceUnsupported` for one of what is fixed.
    func settings(of card: MethodCard) throws -> [String: HyperValue] {
        var given: [String: HyperValue] = [:]
        for member in members where !used.contains(member.key) {
            let key = member.key
            if card.otherNames.descriptive.contains(key) {
                used.insert(key)
                continue
            }
            if let fixed = card.otherNames.fixed[key] {
                used.insert(key)
                guard try member.value.like(fixed).orThrow(wrong(key, member.value, "like \(fixed)")) == fixed else {
                    throw ConformanceUnsupported("hyperparameter '\(key)' is not \(fixed), as it is in \(card.id)")
                }
                continue
            }
            for (name, value) in try named(member, in: card) {
                used.insert(key)
                let isOpposite = name.hasPrefix("!")
                let spec = card.hyperparameters.first { $0.name == (isOpposite ? String(name.dropFirst()) : name) }!
                guard var setting = try setting(value, key, spec) else { continue }
                if isOpposite, case .flag(let isOn) = setting { setting = .flag(!isOn) }
                guard given[spec.name] == nil || given[spec.name] == setting else {
                    throw ConformanceInvalid("two values of '\(spec.name)'")
                }
                given[spec.name] = setting
            }
        }
        let implied = card.hyperparameters.filter { given[$0.name] != nil }.flatMap(\.effectiveWith)
        return given.merging(implied.map { ($0.key, $0.value) }) { first, _ in first }
            .merging(card.otherNames.defaults) { first, _ in first }
    }

    /// The settings that a list in the place of a hyper-parameter stands for; one that changes nothing where there is none.
    func list(of card: MethodCard) throws -> [[String: HyperValue]] {
        for member in members where !used.contains(member.key) && member.value.array != nil {
            guard let name = card.otherNames.hyperparameters[member.key], let values = try reals(member.key) else { continue }
            return values.map { [name: .real($0)] }
        }
        return [[:]]
    }

    /// A key's value by the card's names; two numbers as "betas" are beta1 and beta2, and so on. Empty when the card has
    /// no such name.
    private func named(_ member: StrictJSON.Member, in card: MethodCard) throws -> [(name: String, value: StrictJSON)] {
        let names = card.hyperparameters.map(\.name)
        if let values = member.value.array {
            let stem = member.key == "betas" ? "beta" : member.key
            let numbered = (1...9).map { "\(stem)\($0)" }.filter(names.contains)
            // The last ones may belong to weights of more extents.
            let needed = numbered.count { name in !card.hyperparameters.contains { $0.name == name && $0.mayNotMatter != nil } }
            guard numbered.isEmpty || values.count == needed || values.count == numbered.count else {
                throw wrong(member.key, member.value, "\(numbered.count) numbers")
            }
            return Array(zip(numbered, values))
        }
        // An object that groups settings of the method.
        if let grouped = member.value.members, grouped.allSatisfy({ names.contains($0.key) }) {
            return grouped.map { ($0.key, $0.value) }
        }
        let other = card.otherNames.hyperparameters[member.key] ?? (member.key == "r" ? "rank" : member.key)
        return names.contains(other) || other.hasPrefix("!") ? [(other, member.value)] : []
    }

    /// A value in the type of the spec; for null, 0 where it is a real number and else nothing, which leaves it to the card.
    private func setting(_ value: StrictJSON, _ key: String, _ spec: HyperparameterSpec) throws -> HyperValue? {
        switch (spec.kind, value) {
        case (.real, .null): return .real(0)
        case (_, .null): return nil
        case (.choice(let words), .string(let word)):
            return .text(words.contains(word) ? word : word.lowercased())
        case (.choice, .bool(let isOn)): return .text(isOn ? "all" : "none")
        case (.choice, .integer(let number)): return .text(number == 0 ? "none" : "\(number)")
        default: return try value.like(spec.defaultValue).orThrow(wrong(key, value, spec.kind.typeName))
        }
    }
}

extension StrictJSON {
    /// This value in the type of another; nil when it has none there.
    fileprivate func like(_ other: HyperValue) -> HyperValue? {
        switch (other, self) {
        case (.flag, .bool(let v)): .flag(v)
        case (.integer, _): number.flatMap { Int(exactly: $0) }.map(HyperValue.integer)
        case (.real, _): number.map(HyperValue.real)
        case (.text, .string(let v)): .text(v)
        default: nil
        }
    }
}

extension HyperparameterSpec.Kind {
    fileprivate var typeName: String {
        switch self {
        case .flag: "true or false"
        case .integer: "a whole number"
        case .real: "a number"
        case .choice: "a string"
        }
    }
}

extension Optional {
    fileprivate func orThrow(_ error: @autoclosure () -> any Error) throws -> Wrapped {
        guard let self else { throw error() }
        return self
    }
}
