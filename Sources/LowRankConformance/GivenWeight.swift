import LowRankCore

// How a stored weight takes over the tensors of a case, and answers with its own.

extension OtherNames {
    /// The symbol of a stored tensor and its other names.
    func names(of symbol: String) -> [String] { [symbol] + tensors.filter { $0.value == symbol }.keys.sorted() }

    /// The name under which the case gives a stored tensor; its symbol where it does not.
    func name(of symbol: String, in c: CaseReader, prefix: String = "", suffix: String = "") -> String {
        let all = names(of: symbol).map { prefix + $0 + suffix }
        return all.dropFirst().first { c.inputs[$0] != nil } ?? all[0]
    }
}

extension StoredWeight<Double> {
    /// Takes over the tensors of a case: X from the input X, between the prefix and the suffix, or from another name of X.
    /// Of a tensor that is stored as its trained columns X and the others, X_rest, or as X behind its frozen part, X_fixed, the
    /// case has all.
    /// - Parameters:
    ///   - isComplete: whether all of them have to be there.
    ///   - except: symbols that are left as they are.
    /// - Returns: the names of the inputs, by symbol.
    /// - Throws: `ConformanceInvalid` when one is missing or has another shape.
    @discardableResult
    func adopt(
        _ c: CaseReader, prefix: String = "", suffix: String = "", otherNames: OtherNames = OtherNames(),
        isComplete: Bool = true, except: Set<String> = []
    ) throws -> [String: String] {
        func name(of symbol: String) -> String { otherNames.name(of: symbol, in: c, prefix: prefix, suffix: suffix) }
        // What trains is given whole or left to the form.
        let givesSome = parameters.contains { $0.canTrain && c.inputs[name(of: $0.symbol)] != nil }
        var names: [String: String] = [:]
        for spec in form.layout(shape) where !spec.symbol.isPart && !except.contains(spec.symbol) {
            let name = name(of: spec.symbol)
            guard isComplete || c.inputs[name] != nil || spec.use == .trained && givesSome else { continue }
            if spec.use == .index {
                guard spec.bound != nil else { continue }
                indices[spec.symbol] = try c.places(name, of: spec, in: shape)
            } else if let rest = parameter(spec.symbol + "_rest") {
                let (rows, r, others) = (spec.shape[0], spec.shape[1], rest.info.shape[1])
                let turned = try c.input(name, shape: [rows, r + others]).transposed().values
                self[spec.symbol].value = Tensor(Array(turned.prefix(r * rows)), shape: [r, rows]).transposed()
                rest.value = Tensor(Array(turned.dropFirst(r * rows)), shape: [others, rows]).transposed()
            } else if let fixed = parameter(spec.symbol + "_fixed") {
                let given = try c.matrix(name)
                guard given.shape == whole(spec.symbol, with: fixed, like: given.shape)?.shape else {
                    throw ConformanceInvalid(
                        "inputs '\(name)' has the shape \(given.shape), not that of \(spec.shape) and a frozen part")
                }
                (fixed.value, self[spec.symbol].value) = given.parts(fixed.info.shape)
            } else {
                let given = try c.input(name)
                guard given.shape.fits(spec.shape) else {
                    throw ConformanceInvalid("inputs '\(name)' has the shape \(given.shape), not \(spec.shape)")
                }
                self[spec.symbol].value = given.reshaped(spec.shape)
            }
            names[spec.symbol] = name
        }
        return names
    }

    /// Whether all that is stored but W0 has one of these symbols.
    func isMade(of symbols: some Collection<String>) -> Bool {
        form.layout(shape).allSatisfy { spec in
            let symbol = spec.symbol.isPart ? String(spec.symbol[..<spec.symbol.lastIndex(of: "_")!]) : spec.symbol
            return symbol == "W0" || symbols.contains(symbol) || spec.use == .index && spec.bound == nil
        }
    }

    /// The gradient of a tensor; of one behind a frozen part of a given shape, that of both, which is 0 in the first.
    func gradient(of symbol: String, like shape: [Int]?) -> Tensor<Double> {
        guard let fixed = parameter(symbol + "_fixed") else { return self[symbol].gradient }
        return whole(symbol, with: fixed, like: shape ?? []) ?? self[symbol].gradient
    }

    /// Zeros in the place of a frozen part and the gradient of what follows it, side by side or below one another.
    private func whole(_ symbol: String, with fixed: Parameter<Double>, like shape: [Int]) -> Tensor<Double>? {
        let (first, second) = (fixed.info.shape, self[symbol].info.shape)
        let gradient = self[symbol].gradient.count == 0 ? .zeros(second) : self[symbol].gradient
        if shape == [first[0], first[1] + second[1]] {
            let turned = [Double](repeating: 0, count: first[0] * first[1]) + gradient.transposed().values
            return Tensor(turned, shape: [shape[1], shape[0]]).transposed()
        }
        guard shape == [first[0] + second[0], first[1]] else { return nil }
        return Tensor([Double](repeating: 0, count: first[0] * first[1]) + gradient.values, shape: shape)
    }

    /// What is stored, by all its names.
    func tensors(otherNames: OtherNames) -> Answers {
        var tensors: Answers = [:]
        for parameter in parameters { for name in otherNames.names(of: parameter.symbol) { tensors[name] = parameter.value } }
        for (symbol, values) in indices { for name in otherNames.names(of: symbol) { tensors[name] = .vector(values.values) } }
        return tensors
    }

    /// - Parameter names: of the tensors that the weight was made of.
    /// - Throws: `ConformanceInvalid` unless it is the case's W0.
    func checkStart(as W0: Tensor<Double>, _ names: [String]) throws {
        guard zip(effectiveWeight!.values, W0.values).allSatisfy({ abs($0 - $1) <= 1e-6 * max(1, abs($1)) }) else {
            let parts = names.map { "'\($0)'" }
            let list = parts.dropLast().joined(separator: ", ") + (parts.count > 1 ? " and " : "") + parts.last!
            throw ConformanceInvalid("inputs 'W0' is not the product of \(list)")
        }
    }
}

extension CaseReader {
    /// The gradients of a dense weight before training, `G` or `G1`, `G2`, ...
    func gradients(shape: [Int]) throws -> [Tensor<Double>] {
        if let G = try input(ifGiven: "G", shape: shape) { return [G] }
        return inputs["G1"] == nil ? [] : try sequence("G", shape: shape)
    }

    /// The gradient of W in an update: `G<t>`, or dy^T x of `x<t>` and `dy<t>`.
    func gradient(_ t: Int, shape: [Int]) throws -> Tensor<Double> {
        guard inputs["dy\(t)"] != nil else { return try input("G\(t)", shape: shape) }
        let (x, dy) = (try matrix("x\(t)"), try matrix("dy\(t)"))
        guard x.rows == dy.rows, shape == [dy.columns, x.columns] else {
            throw ConformanceInvalid("inputs 'x\(t)' and 'dy\(t)' do not fit 'W0'")
        }
        return product(dy, transposed: true, x)
    }

    /// The draws by the names that the method has for them: X is also called X_init, or by another name of X. What is
    /// given of the layout need not be drawn.
    func draws(of layout: [TensorSpec], in w: WeightShape, otherNames: OtherNames) -> [String: [Double]] {
        var draws: Answers = [:]
        for (name, tensor) in randomness {
            let stem = name.hasSuffix("_init") && randomness[String(name.dropLast(5))] == nil ? String(name.dropLast(5)) : name
            draws[otherNames.tensors[stem] ?? stem] = tensor
        }
        for spec in layout {
            draws[spec.symbol] = draws[spec.symbol] ?? inputs[otherNames.name(of: spec.symbol, in: self)]
            if spec.use == .index { draws[spec.symbol] = draws[spec.symbol]?.places(columns: w.inputs) }
        }
        return draws.mapValues(\.values)
    }

    /// The inputs that were not read repeat what the method derives.
    /// - Throws: `ConformanceInvalid` when one has other numbers.
    func repeats(_ derived: Answers) throws {
        for (name, value) in derived where !hasRead(input: name) {
            guard let given = try input(ifGiven: name) else { continue }
            guard given.shape == value.shape, (given - value).norm <= 1e-9 * max(1, value.norm) else {
                throw ConformanceInvalid("inputs '\(name)' is not what the method makes it")
            }
        }
    }

    /// Different places in a weight: whole numbers below the bound of the spec, or the row and the column of each.
    fileprivate func places(_ name: String, of spec: TensorSpec, in w: WeightShape) throws -> IndexTensor {
        let (given, count) = (try input(name), spec.shape[0])
        guard given.shape == [count] || given.shape == [2, count] else {
            throw ConformanceInvalid("inputs '\(name)' has the shape \(given.shape), not [\(count)]")
        }
        let numbers = try indices(name, below: given.shape.count == 1 ? spec.bound! : max(w.outputs, w.inputs))
        if given.shape.count == 2 {
            guard zip(numbers.prefix(count), numbers.suffix(count)).allSatisfy({ $0 < w.outputs && $1 < w.inputs }) else {
                throw ConformanceInvalid("inputs '\(name)' has places outside a \(w.outputs) x \(w.inputs) matrix")
            }
        }
        let places = given.places(columns: w.inputs).values.map { Int($0) }
        guard Set(places).count == count else { throw ConformanceInvalid("inputs '\(name)' repeats a place") }
        return IndexTensor(places)
    }

    /// The answers in the shapes that are expected, where these fit.
    func fitted(_ answers: Answers) -> Answers {
        Dictionary(
            uniqueKeysWithValues: answers.map { name, answer in
                guard let shape = expected[name]?.shape, shape.fits(answer.shape) else { return (name, answer) }
                return (name, answer.reshaped(shape))
            })
    }
}

extension String {
    /// Whether a tensor of that name is only a part of another.
    fileprivate var isPart: Bool { hasSuffix("_rest") || hasSuffix("_fixed") }
}

extension Tensor<Double> {
    /// The part of that shape at the start of a matrix, and what follows it, side by side or below it.
    fileprivate func parts(_ first: [Int]) -> (Tensor, Tensor) {
        if first[0] == rows, first[1] < columns {
            let (left, right) = transposed().parts([first[1], first[0]])
            return (left.transposed(), right.transposed())
        }
        let count = first[0] * columns
        return (
            Tensor(Array(values.prefix(count)), shape: first),
            Tensor(Array(values.dropFirst(count)), shape: [rows - first[0], columns])
        )
    }

    /// A row of rows and a row of columns as flat, row-major indices; others as they are.
    fileprivate func places(columns n: Int) -> Tensor {
        guard shape.count == 2, rows == 2 else { return self }
        return Tensor((0..<columns).map { self[0, $0] * Double(n) + self[1, $0] }, shape: [columns])
    }
}

extension [Int] {
    /// Whether numbers in this shape may be stored in another: extents of 1 do not count, and a stack of matrices may be
    /// one matrix, its neighbouring extents merged.
    func fits(_ stored: [Int]) -> Bool {
        if filter({ $0 != 1 }) == stored.filter({ $0 != 1 }) { return true }
        guard count > 2, stored.count == 2 else { return false }
        return indices.contains { self[..<$0].reduce(1, *) == stored[0] && self[$0...].reduce(1, *) == stored[1] }
    }
}
