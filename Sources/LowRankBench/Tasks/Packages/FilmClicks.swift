import Foundation

/// MovieLens-100k as clicks: whether someone gives a film four points or more, from what is known of both.
///
/// A sample is one value or several of each of eight fields: the person, the film, the person's age, gender, occupation and
/// region (the first character of the zip code), the film's decade and its genres.
package struct FilmClicks: Sendable {
    /// Values of the fields after person and film. The last of each but the genres stands for whatever has no place elsewhere.
    private static let ages = [18, 25, 35, 45, 50, 56, Int.max]
    private static let genders = ["F", "M"]
    private static let occupations = [
        "administrator", "artist", "doctor", "educator", "engineer", "entertainment", "executive", "healthcare", "homemaker",
        "lawyer", "librarian", "marketing", "none", "programmer", "retired", "salesman", "scientist", "student", "technician",
        "writer", "other",
    ]
    private static let regions = Array("0123456789").map(String.init) + ["other"]
    private static let decades = Array(stride(from: 1920, through: 1990, by: 10)).map(String.init) + ["other"]
    private static let genres = [
        "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary", "Drama", "Fantasy", "Film-Noir",
        "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western", "unknown",
    ]
    /// How many values the fields after person and film have.
    static let furtherFields = [
        ages.count, genders.count, occupations.count, regions.count, decades.count, genres.count,
    ]

    /// How many values each field has.
    package let fields: [Int]
    /// Of each sample, a list of values for each field.
    let samples: [[[Int]]]
    /// 1 for a click.
    let labels: [Int]

    /// From a folder with the package's files, or others of the same names and formats.
    /// - Throws: `TaskError` that names the file and the line.
    package init(folder: URL) throws(TaskError) {
        let paths = DataPackage.movieLens.files.map { folder.appending(path: $0.name).path }
        let ratings = try MovieRatings(path: paths[0])
        let people = try Self.table(paths[1], columns: 5) { (row) throws(TaskError) in
            guard let age = Int(row[1]), age >= 0 else { throw TaskError("'\(row[1])' is no age") }
            guard let gender = Self.genders.firstIndex(of: row[2]) else { throw TaskError("'\(row[2])' is neither F nor M") }
            return [
                [Self.ages.firstIndex { age < $0 } ?? Self.ages.count - 1], [gender], [Self.place(row[3], Self.occupations)],
                [Self.place(String(row[4].prefix(1)), Self.regions)],
            ]
        }
        let films = try Self.table(paths[2], columns: 4) { (row) throws(TaskError) in
            let genres = row[3].split(separator: " ").map(String.init)
            let places = genres.compactMap { Self.genres.firstIndex(of: $0) }
            guard !places.isEmpty, places.count == genres.count else { throw TaskError("'\(row[3])' are no genres") }
            return [[Self.place(row[2].count == 4 ? row[2].prefix(3) + "0" : "", Self.decades)], places]
        }
        func rows(_ names: [String], _ table: [String: [[Int]]], _ path: String) throws(TaskError) -> [[[Int]]] {
            if let missing = names.first(where: { table[$0] == nil }) {
                throw TaskError("\(path): has no line for '\(missing)', who or which is among the ratings")
            }
            return names.map { table[$0]! }
        }
        let ofPeople = try rows(ratings.userNames, people, paths[1])
        let ofFilms = try rows(ratings.filmNames, films, paths[2])
        fields = [ratings.users, ratings.films] + Self.furtherFields
        samples = ratings.ratings.map { [[$0.user], [$0.film]] + ofPeople[$0.user] + ofFilms[$0.film] }
        labels = ratings.ratings.map { $0.value >= 4 ? 1 : 0 }
    }

    private static func place(_ word: String, _ words: [String]) -> Int { words.firstIndex(of: word) ?? words.count - 1 }

    /// What `values` makes of each line after the heading, by the line's first word.
    private static func table(
        _ path: String, columns: Int, _ values: ([String]) throws(TaskError) -> [[Int]]
    ) throws(TaskError) -> [String: [[Int]]] {
        let data = try TaskFile.read(path, remedy: "name a folder with the files of the package \(DataPackage.movieLens.name)")
        guard let text = String(validating: data, as: UTF8.self) else { throw TaskError("\(path): not UTF-8") }
        var table: [String: [[Int]]] = [:]
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().dropFirst()
        where !line.isEmpty {
            let row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard row.count == columns else {
                throw TaskError("\(path):\(number + 1): has \(row.count) columns with tabs between, not \(columns)")
            }
            do {
                table[row[0]] = try values(row)
            } catch {
                throw TaskError("\(path):\(number + 1): \(error.description)")
            }
        }
        return table
    }
}
