import LowRankCore
import LowRankMethods

// What the implementations of more than one method read.

extension ConformanceCase {
    /// The trained tensor of that name, in the shape this project keeps it in: a scalar may also come as
    /// a vector of one.
    func scalar(_ name: String) throws -> Tensor<Double> {
        let tensor = try input(name)
        guard tensor.count == 1 else {
            throw ConformanceInvalid("inputs '\(name)' has the shape \(tensor.shape), not that of one number")
        }
        return tensor.reshaped([1])
    }

    /// A draw of so many different whole numbers from 0 to bound - 1.
    func sample(_ name: String, count: Int, below bound: Int) throws -> [Double] {
        let values = try draw(name, shape: [count]).values
        try checkSample(values, below: bound, name)
        return values
    }

    /// - Throws: `ConformanceInvalid` unless the values of a draw are different whole numbers from 0 to bound - 1.
    func checkSample(_ values: [Double], below bound: Int, _ name: String) throws {
        let indices = Set(values.compactMap(Int.init(exactly:)).filter { 0 <= $0 && $0 < bound })
        guard indices.count == values.count else {
            throw ConformanceInvalid("randomness '\(name)' is not \(values.count) different whole numbers below \(bound)")
        }
    }

    /// Whole numbers, such as tokens or positions, stored as an input.
    func indices(_ name: String, below bound: Int) throws -> [Int] {
        try input(name).values.enumerated().map { i, value in
            guard let index = Int(exactly: value), 0 <= index, index < bound else {
                throw ConformanceInvalid(
                    "inputs '\(name)': entry \(i) is \(value), not a whole number from 0 to \(bound - 1)")
            }
            return index
        }
    }
}

extension ConformanceHyperparameters {
    /// The rank, as `rank` or `r`.
    mutating func rank() throws -> Int {
        let (rank, r) = (try count("rank", atLeast: 1), try count("r", atLeast: 1))
        if let rank, let r, rank != r { throw ConformanceInvalid("'rank' is \(rank) and 'r' is \(r)") }
        guard let rank = rank ?? r else { throw ConformanceInvalid("hyperparameter 'rank' is missing") }
        return rank
    }

    /// A count that the case repeats, of what its inputs or its other hyper-parameters say.
    mutating func repeats(_ key: String, _ count: Int, _ origin: String) throws {
        if let given = try integer(key), given != count {
            throw ConformanceInvalid("'\(key)' is \(given), but \(origin) \(count)")
        }
    }

    /// A whole number that counts something.
    package mutating func count(_ key: String, atLeast least: Int = 0) throws -> Int? {
        guard let value = try integer(key) else { return nil }
        // Sums and products of counts must not overflow.
        guard (least...1 << 30).contains(value) else {
            throw ConformanceInvalid("hyperparameter '\(key)' is \(value), not from \(least) to \(1 << 30)")
        }
        return value
    }

    mutating func count(required key: String) throws -> Int {
        guard let value = try count(key, atLeast: 1) else { throw ConformanceInvalid("hyperparameter '\(key)' is missing") }
        return value
    }

    /// A fraction.
    package mutating func ratio(_ key: String) throws -> Double? {
        guard let value = try real(key) else { return nil }
        guard (0...1).contains(value) else {
            throw ConformanceInvalid("hyperparameter '\(key)' is \(value), not from 0 to 1")
        }
        return value
    }

    /// alpha of the factor alpha / divisor of a low-rank product: as `lora_alpha`, or by the factor itself as
    /// `scaling`.
    mutating func alpha(divisor: Double) throws -> Double {
        let (alpha, scaling) = (try real("lora_alpha"), try real("scaling"))
        guard let alpha else {
            guard let scaling else { throw ConformanceInvalid("hyperparameter 'lora_alpha' is missing") }
            return scaling * divisor
        }
        if let scaling, !(abs(alpha / divisor - scaling) <= 1e-9 * max(1, abs(scaling))) {
            throw ConformanceInvalid("'scaling' is \(scaling), but 'lora_alpha' makes it \(alpha / divisor)")
        }
        return alpha
    }

    /// The input `bias`, if the case has one.
    mutating func bias(_ c: ConformanceCase, outputs: Int) throws -> Tensor<Double>? {
        let bias = c.inputs["bias"] == nil ? nil : try c.input("bias", shape: [outputs])
        if let flag = try flag("bias"), flag != (bias != nil) {
            throw ConformanceInvalid("'bias' is \(flag), but inputs 'bias' is \(bias == nil ? "missing" : "there")")
        }
        return bias
    }

    /// - Throws: `ConformanceUnsupported` when a number that this project has at 0 is another.
    mutating func mustBeZero(_ keys: String...) throws {
        for key in keys {
            guard let value = try real(key), value != 0 else { continue }
            throw ConformanceUnsupported("hyperparameter '\(key)' is \(value); only 0 is implemented")
        }
    }

    /// The largest global norm of the gradient, 0 for no clipping.
    mutating func clip() throws -> Double {
        let clip = try real("clip") ?? 0
        guard clip >= 0 else { throw ConformanceInvalid("hyperparameter 'clip' is \(clip), not at least 0") }
        return clip
    }

    /// AdamW, with the defaults of PyTorch or of Hugging Face where the case leaves one out.
    /// - Parameter weightDecay: the default where the case's source has another than those.
    mutating func adamW(weightDecay: Double? = nil) throws -> AdamW {
        let variant = try text("variant") ?? "torch"
        let betas = try betas(default: (0.9, 0.999))
        try mustBeOff("amsgrad", "maximize")
        let settings: [String: HyperValue] = [
            "variant": .text(variant), "beta1": .real(betas.0), "beta2": .real(betas.1),
            "eps": .real(try real("eps") ?? (variant == "hf" ? 1e-6 : 1e-8)),
            "weight_decay": .real(try real("weight_decay") ?? weightDecay ?? (variant == "hf" ? 0 : 0.01)),
            "correct_bias": .flag(try flag("correct_bias") ?? true),
        ]
        return try AdamW(Hyperparameters(settings, specs: AdamW.card.hyperparameters, method: "adamw"))
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
    static func scalar(_ value: Int) -> Tensor { Tensor([Double(value)], shape: []) }
    static func list(_ values: [Int]) -> Tensor { Tensor(values.map(Double.init), shape: [values.count]) }
    static func flags(_ values: [Bool]) -> Tensor { Tensor(values.map { $0 ? 1 : 0 }, shape: [values.count]) }
}
