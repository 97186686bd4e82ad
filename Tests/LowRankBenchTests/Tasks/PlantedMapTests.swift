import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct PlantedMapTests {
    func map(noise: Double = 0, rank: Int = 2, density: Double = 0.1) throws -> PlantedMap {
        try PlantedMap(inputs: 8, outputs: 6, rank: rank, density: density, noise: noise, sourceSeed: 3)
    }

    func fill<S: Scalar>(_ batches: inout PlantedBatches, _ index: Int, _ map: PlantedMap) -> (x: [S], y: [S]) {
        var x = [S](repeating: 0, count: batches.batch * map.inputs)
        var y = [S](repeating: 0, count: batches.batch * map.outputs)
        x.withUnsafeMutableBufferPointer { x in
            y.withUnsafeMutableBufferPointer { y in batches.fill(index, inputs: x, targets: y) }
        }
        return (x, y)
    }

    /// The W with the least squared error: (X^T X)^-1 X^T Y by elimination.
    func leastSquares(_ x: [Double], _ y: [Double], inputs: Int, outputs: Int) -> Tensor<Double> {
        let width = inputs + outputs
        var a = [[Double]](repeating: [Double](repeating: 0, count: width), count: inputs)
        for n in 0..<x.count / inputs {
            for i in 0..<inputs {
                for j in 0..<inputs { a[i][j] += x[n * inputs + i] * x[n * inputs + j] }
                for o in 0..<outputs { a[i][inputs + o] += x[n * inputs + i] * y[n * outputs + o] }
            }
        }
        for p in 0..<inputs {
            let pivot = a[p][p]
            for j in 0..<width { a[p][j] /= pivot }
            for i in 0..<inputs where i != p {
                let factor = a[i][p]
                for j in 0..<width { a[i][j] -= factor * a[p][j] }
            }
        }
        return Tensor((0..<outputs * inputs).map { a[$0 % inputs][inputs + $0 / inputs] }, shape: [outputs, inputs])
    }

    @Test func leastSquaresRecoverTheMapFromNoiselessSamples() throws {
        let map = try map()
        var batches = try map.trainingBatches(seed: 1, batch: 40)
        let (x, y): ([Double], [Double]) = fill(&batches, 0, map)
        let solution = leastSquares(x, y, inputs: 8, outputs: 6)
        #expect(map.recoveryError(effective: solution) < 1e-12)
        #expect(map.recoveryError(effective: map.optimum) == 0)
        #expect(map.recoveryError(effective: Tensor<Float>.zeros([6, 8])) == 1)
    }

    /// Errors are relative to the update, and 1 where nothing has been learned.
    @Test func anUpdateIsOnTopOfItsBase() throws {
        let plain = try map(noise: 0.1)
        let base = Tensor((0..<48).map { Double($0) / 10 }, shape: [6, 8])
        let update = try PlantedMap(
            inputs: 8, outputs: 6, rank: 2, density: 0.1, noise: 0.1, sourceSeed: 3, base: base)
        #expect(zip(update.optimum.values, zip(base.values, plain.optimum.values)).allSatisfy { $0 == $1.0 + $1.1 })
        #expect(abs(update.recoveryError(effective: base) - 1) < 1e-12 && update.recoveryError(effective: update.optimum) == 0)
        #expect(update.squaredNorm == plain.squaredNorm && update.lossOfZero == plain.lossOfZero)
        #expect(abs(update.expectedLoss(effective: base) - plain.lossOfZero) < 1e-12)
    }

    @Test func theFloorIsTheVarianceOfTheNoise() throws {
        let map = try map(noise: 0.3)
        #expect(map.lossFloor == 0.09)
        var batches = try map.evaluationBatches(batch: 2000)
        let (x, y): ([Double], [Double]) = fill(&batches, 0, map)
        var atOptimum = 0.0
        var atZero = 0.0
        let prediction = product(Tensor(x, shape: [2000, 8]), transposed: false, map.optimum, transposed: true).values
        for i in y.indices {
            atOptimum += (y[i] - prediction[i]) * (y[i] - prediction[i])
            atZero += y[i] * y[i]
        }
        #expect(abs(atOptimum / Double(y.count) - 0.09) < 0.004)
        #expect(abs(atZero / Double(y.count) / map.lossOfZero - 1) < 0.06)
        #expect(map.expectedLoss(effective: map.optimum) == map.lossFloor)
        #expect(abs(map.expectedLoss(effective: Tensor<Double>.zeros([6, 8])) - map.lossOfZero) < 1e-12)
    }

    @Test func thePartsAreWhatTheyAreCalled() throws {
        let map = try PlantedMap(inputs: 60, outputs: 50, rank: 3, density: 0.05, noise: 0, sourceSeed: 1)
        let sparse = map.sparse.values
        #expect(map.nonzeros == 150)
        #expect(sparse.filter { $0 != 0 }.count == 150)
        let squares = sparse.reduce(0) { $0 + $1 * $1 }
        #expect(abs(squares - 50) < 1e-9)
        #expect(sparse.contains { $0 > 0 } && sparse.contains { $0 < 0 })
        let lowRank = map.lowRank.values.reduce(0) { $0 + $1 * $1 }
        #expect(abs(lowRank / 50 - 1) < 0.5)
        // Elimination with full pivoting leaves nothing after `rank` steps.
        var rows = (0..<50).map { i in (0..<60).map { map.lowRank[i, $0] } }
        for _ in 0..<3 {
            let all = (0..<50).flatMap { i in (0..<60).map { (i, $0) } }
            let (p, q) = all.max { abs(rows[$0.0][$0.1]) < abs(rows[$1.0][$1.1]) }!
            let pivot = rows[p]
            #expect(abs(pivot[q]) > 1e-3)
            for i in 0..<50 {
                let factor = rows[i][q] / pivot[q]
                for j in 0..<60 { rows[i][j] -= factor * pivot[j] }
            }
        }
        #expect(rows.joined().allSatisfy { abs($0) < 1e-12 })
    }

    @Test func batchesDependOnSeedAndIndex() throws {
        let map = try map(noise: 0.1)
        var one = try map.trainingBatches(seed: 1, batch: 4)
        var again = try map.trainingBatches(seed: 1, batch: 4)
        var other = try map.trainingBatches(seed: 2, batch: 4)
        var evaluation = try map.evaluationBatches(batch: 4)
        let first: [([Double], [Double])] = (0..<5).map { fill(&one, $0, map) }
        let second: [([Double], [Double])] = (0..<5).reversed().map { fill(&again, $0, map) }.reversed()
        for (a, b) in zip(first, second) { #expect(a.0 == b.0 && a.1 == b.1) }
        #expect(first[0].0 != first[1].0)
        #expect((fill(&other, 0, map) as ([Double], [Double])).0 != first[0].0)
        #expect((fill(&evaluation, 0, map) as ([Double], [Double])).0 != first[0].0)
    }

    @Test func floatsAreTheSameSamplesRounded() throws {
        let map = try map(noise: 0.1)
        var batches = try map.trainingBatches(seed: 1, batch: 4)
        let doubles: (x: [Double], y: [Double]) = fill(&batches, 3, map)
        let floats: (x: [Float], y: [Float]) = fill(&batches, 3, map)
        #expect(floats.x == doubles.x.map { Float($0) })
        #expect(floats.y == doubles.y.map { Float($0) })
    }

    @Test func aMapMayBeOnlyLowRankOrOnlySparse() throws {
        #expect(try map(rank: 2, density: 0).sparse.values.allSatisfy { $0 == 0 })
        #expect(try map(rank: 0, density: 0.5).lowRank.values.allSatisfy { $0 == 0 })
        #expect(try map(rank: 0, density: 1).nonzeros == 48)
    }

    @Test(arguments: [
        (0, 6, 1, 0.1, 0.0, "both must be at least 1"),
        (8, 6, 7, 0.1, 0.0, "rank is 7, must be 0 to 6"),
        (8, 6, -1, 0.1, 0.0, "rank is -1"),
        (8, 6, 2, 1.1, 0.0, "density is 1.1"),
        (8, 6, 2, Double.nan, 0.0, "density is nan"),
        (8, 6, 2, 0.1, -1.0, "noise is -1.0"),
        (8, 6, 0, 0.0, 0.0, "a map of zeros"),
    ])
    func impossibleMapsAreRejected(
        _ inputs: Int, _ outputs: Int, _ rank: Int, _ density: Double, _ noise: Double, _ message: String
    ) {
        let error = #expect(throws: TaskError.self) {
            try PlantedMap(inputs: inputs, outputs: outputs, rank: rank, density: density, noise: noise, sourceSeed: 1)
        }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
}
