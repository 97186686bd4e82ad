import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RunRecordTests {
    @Test func configurationsSurviveJSON() throws {
        let data = DataConfiguration.markov(states: 8, branching: 3, sourceSeed: 1)
        let decoded = try JSONDecoder().decode(DataConfiguration.self, from: JSONEncoder().encode(data))
        #expect(decoded == data)
    }
}
