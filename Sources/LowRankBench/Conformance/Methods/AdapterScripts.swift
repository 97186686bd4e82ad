import LowRankCore
import LowRankMethods

/// LaMDA: how many columns of B are frozen at the iterations that the case names.
struct LaMDAScript: AdapterScript {
    private var iterations: Int?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let steps = try replay.h.count("max_steps", atLeast: 1)
        let accumulation = try replay.h.count("gradient_accumulation", atLeast: 1) ?? 1
        iterations = steps.map { $0 * accumulation }
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        guard let lamda = weight.form as? LaMDA, let iterations else { return [:] }
        return ["released", "intended"].reduce(into: [:]) { tables, schedule in
            let name = "frozen_columns_" + schedule
            guard let table = replay.c.expected[name], table.shape.count == 2, table.columns == 2 else { return }
            tables[name] = Tensor(
                table.slices.flatMap { row in
                    let i = Int(exactly: row[0]).map { min(max($0, 0), iterations) } ?? 0
                    return [i, lamda.frozenColumns(at: i, of: iterations, isReleased: schedule == "released")].map(Double.init)
                }, shape: table.shape)
        }
    }
}

/// Maestro: the layer with its first k components.
struct MaestroLayerScript: AdapterScript {
    private var k: Int?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let q = min(replay.shape.outputs, replay.shape.inputs)
        let (given, p) = (try replay.h.count("sampled_k", atLeast: 1), try replay.h.ratio("p"))
        if let given, given > q { throw ConformanceInvalid("'sampled_k' is \(given), but there are \(q) components") }
        if let given, let p, abs(p * Double(q) - Double(given)) > 1e-9 {
            throw ConformanceInvalid("'p' is \(p), but 'sampled_k' is \(given) of \(q)")
        }
        k = given ?? p.map { Int(($0 * Double(q) - 1e-9).rounded(.up)) }
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        if replay.c.inputs["W0"] != nil { try weight.checkStart(as: replay.c.input("W0"), ["U", "Vt"]) }
        MaestroWeight(weight).sampled = k
        return [:]
    }
}

/// PELA: the distillation of one layer's output, the mean squared distance from the dense layer's.
struct PELAScript: AdapterScript {
    private var (teacher, distance) = (Tensor<Double>.zeros([0]), Tensor<Double>.zeros([0]))

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let (c, W0) = (replay.c, try replay.c.matrix("W0"))
        guard let x = replay.x else { throw ConformanceInvalid("inputs 'x' is missing") }
        let R = try c.matrix("R")
        let Q = try c.input("Q", shape: [R.columns, W0.columns])
        guard R.rows == W0.rows else { throw ConformanceInvalid("inputs 'R' has \(R.rows) rows, not \(W0.rows)") }
        teacher = product(x, transposed: false, W0, transposed: true)
        distance = product(x, transposed: false, product(R, Q), transposed: true) - teacher
        replay.dy = (2 / Double(distance.count)) * distance
        replay.gradientPrefix = "grad_kd."
        if c.inputs["bias"] != nil { teacher = teacher.adding(row: try c.input("bias", shape: [W0.rows])) }
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) throws -> [String: Tensor<Double>] {
        guard let start = replay.start?.effectiveWeight else { return [:] }
        let left = start - (try replay.c.input("W0"))
        return [
            "init_mse": .scalar(left.dot(left) / Double(left.count)), "y_teacher": teacher,
            "loss_kd": .scalar(distance.dot(distance) / Double(distance.count)),
        ]
    }
}

/// ZeroI2V: keys or values `kv` [tokens, batch frames, channels] shifted along the frames.
struct ZeroI2VScript: AdapterScript {
    private var shifted: Tensor<Double>?

    mutating func prepare(_ replay: inout AdapterReplay) throws {
        let (frames, divisor) = (try replay.h.count("frames", atLeast: 1), try replay.h.count("n_div", atLeast: 1))
        guard replay.c.inputs["kv"] != nil, let frames, let divisor else { return }
        let kv = try replay.c.input("kv")
        guard kv.shape.count == 3, kv.count > 0, kv.shape[1] % frames == 0 else {
            throw ConformanceInvalid("inputs 'kv' has the shape \(kv.shape), not that of clips of \(frames) frames")
        }
        replay.scripted = ["kv"]
        shifted = ZeroI2V.shifted(kv, frames: frames, divisor: divisor)
    }

    func values(_ weight: StoredWeight<Double>, _ replay: AdapterReplay) -> [String: Tensor<Double>] {
        shifted.map { ["shifted": $0] } ?? [:]
    }
}
