import Foundation

/// MovieLens-100k: what 943 people thought of 1,682 films, from 1 to 5.
///
/// F. M. Harper, J. A. Konstan, The MovieLens Datasets: History and Context, ACM TiiS 2015.
package struct MovieRatings: Sendable {
    package struct Rating: Sendable, Hashable {
        /// From 0, in the order of their first ratings.
        package let user: Int
        package let film: Int
        package let value: Double
    }

    /// People and films of the package's.
    static let packageCounts = [943, 1682]
    /// What suites call the package's.
    package static let name = "movielens-100k"

    package let users: Int
    package let films: Int
    /// What the file calls them, in the order of their numbers.
    let userNames, filmNames: [String]
    package let ratings: [Rating]

    /// From the package.
    /// - Throws: `TaskError` with the command that fetches it.
    package init(cache: PackageCache) throws(TaskError) {
        try self.init(path: cache.open(.movieLens).appending(path: DataPackage.movieLens.files[0].name).path)
    }

    /// From a file of the same format: a heading, and lines of a user, a film and a rating with tabs between; what follows is not
    /// read.
    /// - Throws: `TaskError` that names the file and the line.
    package init(path: String) throws(TaskError) {
        let data = try TaskFile.read(path, remedy: "name a file of ratings with tabs between user, film and rating")
        guard let text = String(validating: data, as: UTF8.self) else { throw TaskError("\(path): not UTF-8") }
        var (users, films): ([Substring: Int], [Substring: Int]) = ([:], [:])
        var ratings: [Rating] = []
        var known: Set<[Int]> = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().dropFirst()
        where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 3, !fields[0].isEmpty, !fields[1].isEmpty, let value = Double(fields[2]), abs(value) <= 1e6 else {
                throw TaskError("\(path):\(number + 1): not a user, a film and a rating with tabs between")
            }
            let user = users[fields[0], default: users.count], film = films[fields[1], default: films.count]
            (users[fields[0]], films[fields[1]]) = (user, film)
            guard known.insert([user, film]).inserted else { throw TaskError("\(path):\(number + 1): rated twice") }
            ratings.append(Rating(user: user, film: film, value: value))
        }
        guard ratings.count >= 10, users.count > 1, films.count > 1, users.count * films.count <= 20_000_000 else {
            throw TaskError("\(path): needs ten ratings, two users and two films at least, and 20,000,000 pairs at most")
        }
        (self.users, self.films, self.ratings) = (users.count, films.count, ratings)
        func names(_ numbers: [Substring: Int]) -> [String] { numbers.sorted { $0.value < $1.value }.map { String($0.key) } }
        (userNames, filmNames) = (names(users), names(films))
    }
}
