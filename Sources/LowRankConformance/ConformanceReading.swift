import LowRankCore
import LowRankMethods

// What the implementations of more than one method read.

extension ConformanceHyperparameters {
    /// A count that the case repeats, of what its inputs or its other hyper-parameters say.
    func repeats(_ key: String, _ count: Int, _ origin: String) throws {
        if let given = try integer(key), given != count {
            throw ConformanceInvalid("'\(key)' is \(given), but \(origin) \(count)")
        }
    }

    /// A whole number that counts something.
    func count(_ key: String, atLeast least: Int = 0) throws -> Int? {
        guard let value = try integer(key) else { return nil }
        // Sums and products of counts must not overflow.
        guard (least...1 << 30).contains(value) else {
            throw ConformanceInvalid("hyperparameter '\(key)' is \(value), not from \(least) to \(1 << 30)")
        }
        return value
    }

    func count(required key: String) throws -> Int {
        guard let value = try count(key, atLeast: 1) else { throw ConformanceInvalid("hyperparameter '\(key)' is missing") }
        return value
    }

    /// A fraction.
    func ratio(_ key: String) throws -> Double? {
        guard let value = try real(key) else { return nil }
        guard (0...1).contains(value) else {
            throw ConformanceInvalid("hyperparameter '\(key)' is \(value), not from 0 to 1")
        }
        return value
    }

    /// - Throws: `ConformanceUnsupported` when a number that this project has at 0 is another.
    func mustBeZero(_ keys: String...) throws {
        for key in keys {
            guard let value = try real(key), value != 0 else { continue }
            throw ConformanceUnsupported("hyperparameter '\(key)' is \(value); only 0 is implemented")
        }
    }

    /// The largest global norm of the gradient, 0 for no clipping.
    func clip() throws -> Double {
        let clip = try real("clip") ?? 0
        guard clip >= 0 else { throw ConformanceInvalid("hyperparameter 'clip' is \(clip), not at least 0") }
        return clip
    }

    /// AdamW, with the defaults of PyTorch or of Hugging Face where the case leaves one out.
    /// - Parameter weightDecay: the default where the case's source has another than those.
    func adamW(weightDecay: Double? = nil) throws -> AdamW {
        let variant = try text("variant") ?? "torch"
        let betas = try betas(default: (0.9, 0.999))
        try mustBeOff("amsgrad", "maximize")
        let settings: [String: HyperValue] = [
            "variant": .text(variant), "beta1": .real(betas.0), "beta2": .real(betas.1),
            "eps": .real(try real("eps") ?? (variant == "hf" ? 1e-6 : 1e-8)),
            "weight_decay": .real(try real("weight_decay") ?? weightDecay ?? (variant == "hf" ? 0 : 0.01)),
            "correct_bias": .flag(try flag("correct_bias") ?? true),
        ]
        return try AdamW(Hyperparameters(settings, of: AdamW.card))
    }
}

extension Hyperparameters {
    init(_ settings: [String: HyperValue], of card: MethodCard) throws {
        try self.init(settings, specs: card.hyperparameters, method: card.id)
    }
}

extension MethodEntry {
    /// What a method that trains fills of a run.
    /// - Throws: `ConformanceUnsupported` for one of another kind.
    func parts(_ settings: [String: HyperValue]) throws -> MethodParts {
        guard case .training(let parts) = try recipe(settings) else {
            throw ConformanceUnsupported("\(card.id) does not train")
        }
        return parts
    }
}

extension Tensor<Double> {
    static func reals(_ values: [Double]) -> Tensor { Tensor(values, shape: [values.count]) }
    static func flags(_ values: [Bool]) -> Tensor { Tensor(values.map { $0 ? 1 : 0 }, shape: [values.count]) }
}
