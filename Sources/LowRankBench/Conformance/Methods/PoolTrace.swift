import LowRankCore
import LowRankMethods

/// Multi-LoRA batching: what two pools make of the requests of `trace`: (1, id, cells) asks for cells, (0, id, 0) gives them
/// back.
enum PoolTrace {
    @Sendable static func compute(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters, _ settings: inout [String: HyperValue]
    ) throws -> [String: Tensor<Double>] {
        guard c.inputs["trace"] != nil else { return [:] }
        let cells = try h.count("pool_cells") ?? 0
        var (contiguous, paged) = (ContiguousPool(cells: cells), PagedPool(cells: cells))
        var (positions, free, runs, served): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
        for request in try c.matrix("trace").slices {
            let numbers = request.values.compactMap(Int.init(exactly:))
            guard numbers.count == 3, numbers[2] >= 0 else {
                throw ConformanceInvalid("inputs 'trace': \(request.values) is no request")
            }
            if numbers[0] == 1 {
                positions.append(contiguous.allocate(numbers[1], cells: numbers[2]) ?? -1)
                served.append(paged.allocate(numbers[1], cells: numbers[2]) == nil ? 0 : 1)
            } else {
                contiguous.free(numbers[1])
                paged.free(numbers[1])
                positions.append(-2)
                served.append(-2)
            }
            free.append(contiguous.freeCells)
            runs.append(contiguous.largestFreeRun)
        }
        return [
            "contiguous_position": .vector(positions), "free_cells": .vector(free), "largest_free_run": .vector(runs),
            "paged_success": .vector(served),
        ]
    }
}
