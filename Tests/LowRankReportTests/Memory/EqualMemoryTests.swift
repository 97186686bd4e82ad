import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct EqualMemoryTests {
    /// The formulas of what every method keeps, on the model of the suite.
    @Test func equalMemoryIsEqual() throws {
        let suite = try SuiteReader(catalogue: .shipped) { _ in "d1" }.read(
            URL(filePath: #filePath).appending(path: "../../../../suites/equal-memory.yaml").standardized.path)
        let task = suite.tasks[0]
        let model = MemoryModel(name: task.name, try #require(task.model.llamaShape(for: task.data)))
        func state(_ methods: [MethodConfiguration]) throws -> Double {
            let count = try MemoryCount(TrainingMethod(methods.map { ($0.id, $0.hyperparameters) }), on: model)
            return count.moments.bytes(perNumber: 4) + count.projections.bytes(perNumber: 4)
        }
        let budget = try state(suite.row("full-rank").methods[task.name]!) / 3
        for row in suite.rows where row.name != "full-rank" {
            var methods = row.methods[task.name]!
            #expect(try state(methods) <= budget, "\(row.name)")
            let index = methods.firstIndex { $0.hyperparameters["rank"] != nil || $0.hyperparameters["density"] != nil }
            guard let index else { continue }
            // One more would not fit.
            switch methods[index].hyperparameters["rank"] {
            case .integer(let rank)?: methods[index].hyperparameters["rank"] = .integer(rank + 1)
            default: methods[index].hyperparameters["density"] = .real(0.25)
            }
            #expect(try state(methods) > budget, "\(row.name)")
        }
    }
}
