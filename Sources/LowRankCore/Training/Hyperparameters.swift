/// One value of a hyper-parameter, as written in a suite.
public enum HyperValue: Hashable, Sendable, Codable, CustomStringConvertible {
    /// True or false.
    case flag(Bool)
    /// A whole number.
    case integer(Int)
    /// Any other number.
    case real(Double)
    /// A word of a choice.
    case text(String)

    /// A flag, a whole number, another number or a text, whichever the value is first.
    public init(from decoder: any Decoder) throws {
        let c = try decoder.singleValueContainer()
        if let v = try? c.decode(Bool.self) {
            self = .flag(v)
        } else if let v = try? c.decode(Int.self) {
            self = .integer(v)
        } else if let v = try? c.decode(Double.self) {
            self = .real(v)
        } else {
            self = .text(try c.decode(String.self))
        }
    }

    /// The value alone, without its type.
    public func encode(to encoder: any Encoder) throws {
        var c = encoder.singleValueContainer()
        switch self {
        case .flag(let v): try c.encode(v)
        case .integer(let v): try c.encode(v)
        case .real(let v): try c.encode(v)
        case .text(let v): try c.encode(v)
        }
    }

    /// As a suite writes it.
    public var description: String {
        switch self {
        case .flag(let v): "\(v)"
        case .integer(let v): "\(v)"
        case .real(let v): "\(v)"
        case .text(let v): v
        }
    }
}

/// What one hyper-parameter of a method is and which values it may take.
public struct HyperparameterSpec: Sendable {
    /// The type of a hyper-parameter, and the values allowed.
    public enum Kind: Sendable {
        /// True or false.
        case flag
        /// A whole number of the range.
        case integer(ClosedRange<Int>)
        /// A number of the range; whole ones are taken, too.
        case real(ClosedRange<Double>)
        /// One of these words.
        case choice([String])
    }
    /// The name used in suites: the paper's or the official code's.
    public let name: String
    /// Type and values allowed.
    public let kind: Kind
    /// Taken where a suite gives none; of the kind's type.
    public let defaultValue: HyperValue
    /// What it does, in one line.
    public let meaning: String
    /// Where the default comes from.
    public let source: String
    /// Settings of other hyper-parameters without which this one has no effect.
    public let effectiveWith: [String: HyperValue]
    /// Why a change may leave a small run as it is; nil for all but a few.
    public let mayNotMatter: String?
    /// The relative change that is bound to change a result: 1 % unless the value is rounded to a count.
    public let leastChange: Double

    /// A hyper-parameter of any kind; `.integer`, `.real`, `.flag` and `.choice` are shorter.
    public init(
        _ name: String, _ kind: Kind, default value: HyperValue, _ meaning: String, source: String,
        effectiveWith: [String: HyperValue] = [:], leastChange: Double = 0.01, mayNotMatter: String? = nil
    ) {
        self.effectiveWith = effectiveWith
        self.leastChange = leastChange
        self.mayNotMatter = mayNotMatter
        self.name = name
        self.kind = kind
        self.defaultValue = value
        self.meaning = meaning
        self.source = source
    }
}

/// The hyper-parameters of one method with every value explicit and checked against its specs.
public struct Hyperparameters: Sendable, Hashable {
    /// All hyper-parameters of the method, by name.
    public let values: [String: HyperValue]

    /// Fills in defaults and checks names, types and ranges.
    /// - Throws: `MethodError` naming the hyper-parameter, what it may be, and the nearest valid name.
    public init(_ given: [String: HyperValue], specs: [HyperparameterSpec], method: String) throws {
        var values: [String: HyperValue] = [:]
        for name in given.keys.sorted() where !specs.contains(where: { $0.name == name }) {
            let known = specs.map(\.name)
            let hint = nearest(to: name, among: known).map { "; did you mean '\($0)'?" } ?? ""
            throw MethodError(
                "\(method) has no hyper-parameter '\(name)'\(hint) (it has \(known.joined(separator: ", ")))",
                hyperparameter: name)
        }
        for spec in specs {
            values[spec.name] = try spec.checked(given[spec.name] ?? spec.defaultValue, method: method)
        }
        self.values = values
    }

    /// The value of a whole number. Stops the program when the specs have no whole number of that name.
    public func integer(_ name: String) -> Int {
        guard case .integer(let v)? = values[name] else { preconditionFailure("no integer '\(name)'") }
        return v
    }

    /// The value of a number. Stops the program when the specs have no number of that name.
    public func real(_ name: String) -> Double {
        guard case .real(let v)? = values[name] else { preconditionFailure("no real '\(name)'") }
        return v
    }

    /// The value of a flag. Stops the program when the specs have no flag of that name.
    public func flag(_ name: String) -> Bool {
        guard case .flag(let v)? = values[name] else { preconditionFailure("no flag '\(name)'") }
        return v
    }

    /// The word chosen. Stops the program when the specs have no choice of that name.
    public func choice(_ name: String) -> String {
        guard case .text(let v)? = values[name] else { preconditionFailure("no choice '\(name)'") }
        return v
    }
}

extension ClosedRange<Double> {
    /// From 0 on.
    public static var nonNegative: Self { 0...Double.greatestFiniteMagnitude }
    /// Above 0.
    public static var positive: Self { Double.leastNormalMagnitude...Double.greatestFiniteMagnitude }
    /// From 0 on, without 1.
    public static var belowOne: Self { 0...(1.0).nextDown }
}

extension HyperparameterSpec {
    /// Of a count without a bound of its own; sizes and bytes that are multiples of it fit into 63 bits.
    private static let largestInteger = Int(Int32.max)

    /// r, at least 1.
    public static func rank(_ value: Int, _ meaning: String, source: String) -> HyperparameterSpec {
        .integer("rank", value, meaning, source: source)
    }

    /// The numerator of s = alpha / r.
    public static func alpha(_ value: Double, name: String = "lora_alpha", source: String) -> HyperparameterSpec {
        .real(name, value, "numerator of the scale s", source: source)
    }

    /// True or false.
    public static func flag(
        _ name: String, _ value: Bool, _ meaning: String, source: String, effectiveWith: [String: HyperValue] = [:],
        mayNotMatter: String? = nil
    ) -> HyperparameterSpec {
        HyperparameterSpec(
            name, .flag, default: .flag(value), meaning, source: source, effectiveWith: effectiveWith,
            mayNotMatter: mayNotMatter)
    }

    /// A number, at least 0 unless a range is given.
    public static func real(
        _ name: String, _ value: Double, in range: ClosedRange<Double> = .nonNegative, _ meaning: String,
        source: String, effectiveWith: [String: HyperValue] = [:], leastChange: Double = 0.01, mayNotMatter: String? = nil
    ) -> HyperparameterSpec {
        HyperparameterSpec(
            name, .real(range), default: .real(value), meaning, source: source, effectiveWith: effectiveWith,
            leastChange: leastChange, mayNotMatter: mayNotMatter)
    }

    /// A whole number, at least 1 unless a range is given.
    public static func integer(
        _ name: String, _ value: Int, in range: ClosedRange<Int> = 1...Int.max, _ meaning: String, source: String,
        effectiveWith: [String: HyperValue] = [:], leastChange: Double = 0.01, mayNotMatter: String? = nil
    ) -> HyperparameterSpec {
        HyperparameterSpec(
            name, .integer(range), default: .integer(value), meaning, source: source, effectiveWith: effectiveWith,
            leastChange: leastChange, mayNotMatter: mayNotMatter)
    }

    /// One of several words.
    public static func choice(
        _ name: String, _ value: String, of allowed: [String], _ meaning: String, source: String,
        effectiveWith: [String: HyperValue] = [:], mayNotMatter: String? = nil
    ) -> HyperparameterSpec {
        HyperparameterSpec(
            name, .choice(allowed), default: .text(value), meaning, source: source, effectiveWith: effectiveWith,
            mayNotMatter: mayNotMatter)
    }

    /// `value` in this spec's type, if it is one of the allowed ones.
    func checked(_ value: HyperValue, method: String) throws -> HyperValue {
        switch (kind, value) {
        case (.flag, .flag): return value
        case (.integer, .integer(let v)) where v > Self.largestInteger:
            throw MethodError("\(method): \(name) must be at most \(Self.largestInteger), not \(v)", hyperparameter: name)
        case (.integer(let range), .integer(let v)) where range.contains(v): return value
        case (.real(let range), .real(let v)) where range.contains(v): return value
        case (.real(let range), .integer(let v)) where range.contains(Double(v)): return .real(Double(v))
        case (.choice(let allowed), .text(let v)) where allowed.contains(v): return value
        default: throw MethodError("\(method): \(name) must be \(kind), not \(value)", hyperparameter: name)
        }
    }
}

extension HyperparameterSpec.Kind: CustomStringConvertible {
    /// The values allowed, in words.
    public var description: String {
        switch self {
        case .flag: "true or false"
        case .integer(let range):
            range.upperBound == .max
                ? "a whole number of at least \(range.lowerBound)"
                : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .real(let range):
            range.upperBound >= .greatestFiniteMagnitude
                ? "a number of at least \(range.lowerBound)"
                : "a number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        }
    }
}
