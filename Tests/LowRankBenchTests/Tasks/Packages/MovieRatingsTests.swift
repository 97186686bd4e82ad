import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct MovieRatingsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static let lines = (0..<12).map { "u\($0 / 4)\tf\($0 % 4)\t\(1 + $0 % 5)\t0" }

    private func read(_ lines: [String]) throws -> MovieRatings {
        try folder.write("ratings.tsv", "user\tfilm\trating\ttime\n" + lines.joined(separator: "\n"))
        return try MovieRatings(path: folder.path("ratings.tsv"))
    }

    @Test func ratingsAreRead() throws {
        let ratings = try read(Self.lines)
        #expect(ratings.users == 3 && ratings.films == 4 && ratings.ratings.count == 12)
        #expect(ratings.ratings[5] == .init(user: 1, film: 1, value: 1))
    }

    @Test(arguments: ["u9\tf1", "u9\tf1\tgood", "\tf1\t3", "u9\tf1\tnan", "u0\tf0\t3"])
    func malformedRatingsNameTheLine(_ line: String) {
        #expect { try read(Self.lines + [line]) } throws: { "\($0)".contains("ratings.tsv:14: ") }
        #expect { try read([line]) } throws: { "\($0)".contains("ratings.tsv") && !"\($0)".contains("\n") }
    }
}
