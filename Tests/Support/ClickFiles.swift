#if DEBUG  // As Fixtures.swift.
extension TemporaryFolder {
    /// Ratings and tables as MovieLens-100k has them: 12 people and 12 films, every pair but each third, and people of even number
    /// like films of even number.
    package func writeClicks() throws {
        func name(_ i: Int, _ letter: String) -> String { "\(letter)\(i)" }
        let pairs = (0..<144).filter { $0 % 3 > 0 }.map { ($0 / 12, ($0 * 5 + $0 / 12) % 12) }
        try write(
            "ml-100k.inter",
            "user\tfilm\trating\ttime\n" + pairs.map { "\(name($0, "u"))\t\(name($1, "f"))\t\(($0 + $1) % 2 == 0 ? 4 : 3)\t0\n" }.joined())
        try write(
            "ml-100k.user",
            "user\tage\tgender\toccupation\tzip\n"
                + (0..<12).map { "\(name($0, "u"))\t\(15 + 4 * $0)\t\($0 % 2 == 0 ? "F" : "M")\tartist\t\($0 % 3)0000\n" }.joined())
        try write(
            "ml-100k.item",
            "film\ttitle\tyear\tgenres\n"
                + (0..<12).map { "\(name($0, "f"))\tFilm\t\(1930 + 7 * $0)\t\($0 % 2 == 0 ? "Drama" : "Comedy War")\n" }.joined())
    }
}
#endif
