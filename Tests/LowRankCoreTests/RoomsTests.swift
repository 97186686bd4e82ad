import Foundation
import Testing

/// The targets and their folders, and who may use whom.
struct RoomsTests {
    /// A folder of a target.
    private struct Room {
        let name: String
        /// The folders before it that it uses.
        let uses: [String]
    }

    /// In the order of dependence: a target uses those before it, and a folder the ones it names.
    private static let targets: [(name: String, rooms: [Room])] = [
        ("LowRankCore", inOrder("Support", "LinearAlgebra", "Autodiff", "Networks", "Training", "Kinds")),
        (
            "LowRankMethods",
            [
                Room(name: "Support", uses: []),
                Room(name: "Optimizers", uses: ["Support"]),
                Room(name: "Adapters", uses: ["Support", "Optimizers"]),
                Room(name: "AdaptiveAdapters", uses: ["Support", "Optimizers", "Adapters"]),
                Room(name: "ActivationAdapters", uses: []),
                Room(name: "GradientProjection", uses: ["Support", "Optimizers"]),
                Room(name: "StructuredPretraining", uses: ["Support", "Optimizers", "Adapters"]),
                Room(name: "Layerwise", uses: ["GradientProjection", "StructuredPretraining"]),
                Room(name: "Compression", uses: ["Support"]),
                Room(name: "Merging", uses: ["Support"]),
                Room(name: "Federated", uses: ["Support", "Adapters"]),
                Room(name: "Serving", uses: ["Support"]),
                Room(name: "Recovery", uses: ["Support"]),
                Room(name: "Analysis", uses: ["Support"]),
                Room(name: "Mechanisms", uses: ["Support"]),
            ]
        ),
        ("LowRankConformance", []),
        ("LowRankBench", inOrder("Support", "Tasks", "Configuration", "Runs", "Experiments", "Harness")),
        ("LowRankReport", inOrder("Labels", "Figures", "Memory", "Claims", "Docs", "Page")),
        ("LowRankTools", inOrder("Analyse", "Export", "AfterTraining", "Microbench", "Peers")),
        ("lowrank", []),
    ]

    /// The targets that the command alone uses, so that they compile side by side.
    private static let leaves = ["LowRankConformance", "LowRankReport", "LowRankTools"]

    /// Folders that use all those before them.
    private static func inOrder(_ names: String...) -> [Room] {
        names.indices.map { Room(name: names[$0], uses: Array(names[..<$0])) }
    }

    @Test(arguments: targets.map(\.name)) func targetsImportOnlyThoseBefore(_ target: String) throws {
        let later = Self.targets.map(\.name).drop { $0 != target } + (target == "lowrank" ? [] : Self.leaves)
        for file in try SourceFile.all(in: target) {
            for line in file.text.split(separator: "\n") where line.hasPrefix("import ") {
                #expect(!later.contains(String(line.dropFirst("import ".count))), "\(file.path): \(line)")
            }
        }
    }

    @Test(arguments: targets.filter { !$0.rooms.isEmpty }.map(\.name)) func roomsUseOnlyThoseTheyName(_ target: String) throws {
        let rooms = Self.targets.first { $0.name == target }!.rooms
        let files = try SourceFile.all(in: target)
        #expect(Set(files.compactMap(\.room)) == Set(rooms.map(\.name)))
        // What lies beside the folders stands above them.
        let declared = Dictionary(grouping: files) { $0.room ?? "" }.mapValues { Set($0.flatMap(\.declared)) }
        for (i, room) in rooms.enumerated() {
            #expect(rooms[..<i].map(\.name).filter(room.uses.contains) == room.uses, "\(room.name) uses what is not before it")
            let own = Set(([room.name] + room.uses).flatMap { declared[$0]! })
            let others = Set(declared.values.joined()).subtracting(own)
            for file in files where file.room == room.name {
                let wrong = file.used.intersection(others)
                #expect(wrong.isEmpty, "\(file.path) uses \(wrong.sorted()), which none of \(room.uses) declares")
            }
        }
    }
}

private struct SourceFile {
    private static let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardized

    /// From the folder of the sources.
    let path: String
    let text: String

    static func all(in target: String) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: sources.appending(path: target).path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { "\(target)/\($0)" }
            .map { SourceFile(path: $0, text: try String(contentsOf: sources.appending(path: $0), encoding: .utf8)) }
    }

    /// The folder of the target; nil for a file beside the folders. The lists of the families belong to the registry there.
    var room: String? {
        let parts = path.split(separator: "/")
        return parts.count == 2 || path.hasSuffix("Registry.swift") ? nil : String(parts[1])
    }

    /// The names of the types and functions that other files see.
    var declared: [String] {
        let declaration = /(?:(?:public|package|final|indirect) )*(?:struct|class|enum|protocol|typealias|func) (\w+).*/
        return text.split(separator: "\n").compactMap { $0.wholeMatch(of: declaration).map { String($0.output.1) } }
    }

    /// The names of types and functions in the code, but for those that the file has given to something of its own.
    var used: Set<String> {
        let code = text.replacing(/\/\/.*|"(?:\\.|[^"\\])*"/, with: "")
        let names = code.matches(of: /(?:^|[^.\w])([A-Z]\w*|[a-z]\w*(?=\())/).map { String($0.output.1) }
        let own = code.matches(of: /(?:typealias|struct|enum|class|associatedtype|func) (\w+)/).map { String($0.output.1) }
        return Set(names).subtracting(own)
    }
}
