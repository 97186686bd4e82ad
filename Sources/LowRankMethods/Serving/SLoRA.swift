import LowRankCore

/// S-LoRA: the adapters of a batch lie in cells of one pool, which need not be adjacent and which the cache of keys and
/// values shares.
///
///     a cell: a row of the key pool and one of the value pool, H numbers each
///     an adapter of rank r: 4 r cells, r for each of q, k, v and o; rows of A_j^T in the key pool, of B_j in the other
///     y_j = x base_j + s_a (x A_j) B_j               a: the adapter of the token;  j = q, k, v, o
///
/// A table says where: `start` and `length` = 4 r of each adapter in the list `location` of cells. Ranks are not
/// padded.
/// Keeps the pool; nothing is copied for a batch.
/// Parent: multi-lora-batching's paged variant, for one weight.
/// Departs: the layout and the gathered products. The scheduler, the prefetching of adapters and the tensor-parallel
/// split are not there; an adapter of length 0 stands for the base alone.
/// Y. Sheng et al., MLSys 2024, arXiv:2311.03285; code S-LoRA/S-LoRA.
public struct SLoRA: Mechanism {
    public static let card = MethodCard(
        id: "s-lora", name: "S-LoRA",
        paper: .init(
            title: "S-LoRA: Serving Thousands of Concurrent LoRA Adapters",
            authors: "Y. Sheng, S. Cao, D. Li, C. Hooper, N. Lee, S. Yang, C. Chou, B. Zhu, L. Zheng, K. Keutzer, "
                + "J. E. Gonzalez, I. Stoica",
            year: 2024, arXiv: "2311.03285"),
        family: .serving, kind: .mechanism,
        summary: "Serves many adapters at once: adapters of all ranks and the cache of keys and values share one "
            + "memory pool.",
        hyperparameters: [
            .integer(
                "projections", 4, "weights of a layer that an adapter changes, in the order of its cells",
                source: "paper: q, k, v, o",
                mayNotMatter: "lengths that it does not divide are refused")
        ],
        memory: "4 r cells of 2 H numbers for an adapter of rank r", parent: "multi-lora-batching, paged",
        claims: [
            "8.05, 7.99, 7.64 and 7.61 requests/s with 5, 100, 1,000 and 2,000 adapters of rank 8 of a 7B model",
            "the unified pool serves 1.79 and 1.52 requests/s on an A10G where separate ones serve 1.71 and 1.13",
            "up to 4 times the throughput of vLLM and 30 times that of PEFT",
        ])

    private let projections: Int

    public init(_ h: Hyperparameters) { projections = h.integer("projections") }

    /// Of "pool_key" and "pool_value" [cells, H], "location" [entries], "start", "length" and "scaling" [adapters],
    /// "request_bins" [tokens], "x" [tokens, H] and "base" [projections, H, H] (y = x base): "y" [projections, tokens,
    /// H]. "hidden" says H again.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: [
                "pool_key", "pool_value", "location", "start", "length", "scaling", "request_bins", "x", "base",
                "hidden",
            ])
        let keys = try inputs.tensor("pool_key", nil, nil)
        let H = keys.columns
        try inputs.repeats("hidden", H)
        let values = try inputs.tensor("pool_value", keys.rows, H)
        let location = try inputs.indices("location", nil, below: keys.rows)
        let starts = try inputs.indices("start", nil, below: location.count + 1)
        let lengths = try inputs.indices("length", starts.count, below: location.count + 1)
        let scaling = try inputs.tensor("scaling", starts.count)
        let x = try inputs.tensor("x", nil, H)
        let bins = try inputs.indices("request_bins", x.rows, below: starts.count)
        let base = try inputs.tensor("base", projections, H, H)
        for (start, length) in zip(starts, lengths) where length % projections != 0 || start + length > location.count {
            throw inputs.error("an adapter has \(length) cells from \(start) on, in a list of \(location.count)")
        }
        let y = (0..<projections).map { j in
            var y = product(x, base.slices[j])
            for a in Set(bins).sorted() {
                let r = lengths[a] / projections
                let cells = Array(location[starts[a] + j * r..<starts[a] + (j + 1) * r])
                let tokens = bins.indices.filter { bins[$0] == a }
                let h = product(x.gatheringRows(tokens), transposed: false, keys.gatheringRows(cells), transposed: true)
                y.addRows(product(h, values.gatheringRows(cells), alpha: scaling[a]), at: tokens)
            }
            return y
        }
        return ["y": Tensor(stacking: y)]
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let lengths = [1, 2, 0, 3].map { $0 * projections }
        let cells = 8 * projections
        return [
            "pool_key": streams.normal("keys", cells, 5), "pool_value": streams.normal("values", cells, 5),
            "location": .vector(streams.sample("location", 6 * projections, of: cells)),
            "start": .vector([0, lengths[0], 0, lengths[0] + lengths[1]]), "length": .vector(lengths),
            "scaling": Tensor([1, 0.5, 1, 2], shape: [4]), "request_bins": .vector([3, 0, 1, 2, 1, 3, 0]),
            "x": streams.normal("x", 7, 5), "base": streams.normal("base", projections, 5, 5),
        ]
    }

    public let metrics = [
        MetricSpec("used", "Cells in use", better: .higher, headline: true, format: .percent),
        MetricSpec("usedAdjacent", "With adjacent cells", better: .higher, format: .percent),
    ]

    /// Adapters of ranks 8 to 64 come to a pool of 4,096 cells and go in random order; one that finds no place is
    /// dropped. The measure is the mean share of cells in use where an adapter takes any free cells, and where it needs
    /// adjacent ones (the alternative).
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (cells, events) = (4096, 600)
        var (paged, adjacent) = (PagedPool(cells: cells), ContiguousPool(cells: cells))
        var stream = streams.stream("requests")
        var (running, points) = ([Int](), [(x: Double, paged: Double, adjacent: Double)]())
        for event in 0..<events {
            let length = 4 * [8, 16, 32, 64][stream.integer(below: 4)]
            // More requests come than fit, so that both pools are always short of cells.
            _ = paged.allocate(event, cells: length)
            _ = adjacent.allocate(event, cells: length)
            running.append(event)
            while running.count > 32 {
                let gone = running.remove(at: stream.integer(below: running.count))
                paged.free(gone)
                adjacent.free(gone)
            }
            func share(_ free: Int) -> Double { 1 - Double(free) / Double(cells) }
            points.append((Double(event), share(paged.freeCells), share(adjacent.freeCells)))
        }
        let settled = points.dropFirst(100)
        func mean(_ share: ((x: Double, paged: Double, adjacent: Double)) -> Double) -> Double {
            settled.map(share).reduce(0, +) / Double(settled.count)
        }
        return Demonstration(
            metrics: ["used": mean(\.paged), "usedAdjacent": mean(\.adjacent)],
            axes: ("Requests", "Share of cells in use"),
            curves: [
                .init(name: "any free cells", points: points.map { ($0.x, $0.paged) }),
                .init(name: "adjacent cells", points: points.map { ($0.x, $0.adjacent) }),
            ])
    }
}
