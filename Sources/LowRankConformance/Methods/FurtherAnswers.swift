import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// Answers besides those of the replay, which they may change.
    static let answers: [String: @Sendable (CaseReader, Answers) throws -> Answers] = [
        // GaLore 2: the cosines of the angles between the first subspace and the exact one.
        "galore-2": { c, answers in
            guard let P = answers["P1"], let G = c.inputs["G1"], P.shape.count == 2, G.shape.count == 2
            else { return [:] }
            let (triples, isRight) = (try G.svd().leading(P.shape.min()!), P.columns == G.columns)
            let overlap = isRight
                ? product(P, transposed: false, triples.vt, transposed: true) : product(P, transposed: true, triples.u)
            return ["subspace_cosines1": Tensor(try overlap.singularValues(), shape: [P.shape.min()!])]
        },

        // SaRA: what trains at first, and the gradient of the nuclear norm then.
        "sara": { c, _ in
            guard c.inputs["W0"] != nil else { return [:] }
            let settings = try ConformanceHyperparameters(c.given).settings(of: SaRA.card)
            let start = try SaRA(Hyperparameters(settings, of: SaRA.card)).start(c.matrix("W0"))
            return ["mask0": start.mask, "nuclear_grad_at_W0": start.nuclearGradient]
        },

        // ZeroI2V: keys or values `kv` [tokens, batch frames, channels] shifted along the frames.
        "zeroi2v": { c, _ in
            guard let kv = try c.input(ifGiven: "kv") else { return [:] }
            let (frames, divisor) = (try c.h.count(required: "frames"), try c.h.count(required: "n_div"))
            guard kv.shape.count == 3, kv.count > 0, kv.shape[1] % frames == 0 else {
                throw ConformanceInvalid("inputs 'kv' has the shape \(kv.shape), not that of clips of \(frames) frames")
            }
            return ["shifted": ZeroI2V.shifted(kv, frames: frames, divisor: divisor)]
        },

        // Multi-LoRA batching: what two pools make of the requests of `trace`: (1, id, cells) asks for cells, and
        // (0, id, 0) gives them back.
        "multi-lora-batching": { c, _ in
            guard c.inputs["trace"] != nil else { return [:] }
            let cells = try c.h.count("pool_cells") ?? 0
            var (contiguous, paged) = (ContiguousPool(cells: cells), PagedPool(cells: cells))
            var series: [String: [Int]] = [:]
            func note(_ name: String, _ value: Int) { series[name, default: []].append(value) }
            for request in try c.matrix("trace").slices {
                let numbers = request.values.compactMap(Int.init(exactly:))
                guard numbers.count == 3, numbers[2] >= 0 else {
                    throw ConformanceInvalid("inputs 'trace': \(request.values) is no request")
                }
                if numbers[0] == 1 {
                    note("contiguous_position", contiguous.allocate(numbers[1], cells: numbers[2]) ?? -1)
                    note("paged_success", paged.allocate(numbers[1], cells: numbers[2]) == nil ? 0 : 1)
                } else {
                    contiguous.free(numbers[1])
                    paged.free(numbers[1])
                    for name in ["contiguous_position", "paged_success"] { note(name, -2) }
                }
                note("free_cells", contiguous.freeCells)
                note("largest_free_run", contiguous.largestFreeRun)
            }
            return series.mapValues(Tensor.vector)
        },

        // PEGO: the gradient of the whole loss has the place of the layer's.
        "pego": { _, answers in
            guard let gradient = answers["grad.A"], let penalty = answers["penalty.grad.A"] else { return [:] }
            return ["grad.A": gradient + penalty.reshaped(gradient.shape)]
        },
    ]
}
