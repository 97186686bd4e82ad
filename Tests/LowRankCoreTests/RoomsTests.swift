import Foundation
import Testing

/// The folders of the sources, and who may use whom: the types that a folder declares are used by those after it alone.
struct RoomsTests {
    private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized

    /// In the order of dependence. A target uses those before it; so does a folder of the core.
    private static let targets = ["LowRankCore", "LowRankMethods", "LowRankBench", "LowRankReport", "lowrank"]
    private static let coreRooms = ["LinearAlgebra", "Autodiff", "Networks", "Training", "Kinds"]

    private static func files(_ folder: String) throws -> [(path: String, text: String)] {
        try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }.sorted()
            .map { ($0, try String(contentsOf: sources.appending(path: folder).appending(path: $0), encoding: .utf8)) }
    }

    @Test(arguments: targets) func targetsImportOnlyThoseBefore(_ target: String) throws {
        let later = Self.targets.drop { $0 != target }
        for file in try Self.files(target) {
            for line in file.text.split(separator: "\n") where line.hasPrefix("import ") {
                #expect(!later.contains(String(line.dropFirst("import ".count))), "\(target)/\(file.path): \(line)")
            }
        }
    }

    /// The names of types that the files of a folder declare at the top level.
    private static func declared(in texts: [String]) throws -> Set<String> {
        let declaration = try Regex(
            #"(?m)^(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|typealias) ([A-Z]\w*)"#,
            as: (Substring, Substring).self)
        return Set(texts.flatMap { text in text.matches(of: declaration).map { String($0.output.1) } })
    }

    @Test func roomsOfTheCoreUseOnlyThoseBefore() throws {
        let files = try Self.files("LowRankCore")
        func room(_ path: String) -> String { String(path.split(separator: "/")[0]) }
        #expect(Set(files.map { room($0.path) }) == Set(Self.coreRooms))
        let word = try Regex(#"\b[A-Z]\w*\b"#, as: Substring.self)
        let noise = try Regex(#"//.*|"(?:\\.|[^"\\])*""#)
        for (i, own) in Self.coreRooms.enumerated() {
            let earlier = try Self.declared(in: files.filter { Self.coreRooms[...i].contains(room($0.path)) }.map(\.text))
            let later = try Self.declared(in: files.filter { Self.coreRooms[(i + 1)...].contains(room($0.path)) }.map(\.text))
            for file in files where room(file.path) == own {
                let used = Set(file.text.replacing(noise, with: "").matches(of: word).map { String($0.output) })
                // A type's own nested names may repeat one.
                let nested = Set(file.text.matches(of: try Regex(#"(?:typealias|struct|enum|class|associatedtype) ([A-Z]\w*)"#, as: (Substring, Substring).self)).map { String($0.output.1) })
                let wrong = used.intersection(later).subtracting(earlier).subtracting(nested)
                #expect(wrong.isEmpty, "\(file.path) uses \(wrong.sorted()) of a later room")
            }
        }
    }
}
