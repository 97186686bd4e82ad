import Foundation

/// An undirected graph without weights.
package struct EdgeList: Sendable {
    package let nodes: Int
    /// Each once, the smaller number first.
    package let edges: [[Int]]

    /// How suites name nouns of WordNet: "wordnet:animal".
    private static let prefix = "wordnet:"

    /// - Parameter name: `wordnet:FILE`, or the path of a file.
    /// - Throws: `TaskError` that names the file, or the known ones.
    package init(named name: String) throws(TaskError) {
        guard name.hasPrefix(Self.prefix) else {
            try self.init(path: name)
            return
        }
        guard let file = WordNet.nounFiles.firstIndex(of: String(name.dropFirst(Self.prefix.count))) else {
            throw TaskError("WordNet has no nouns of the kind '\(name)'; known: \(WordNet.nounFiles.joined(separator: ", "))")
        }
        try self.init(nounsOf: WordNet.firstNounFile + file)
    }

    /// What the graph is read from.
    package static func sha256(of name: String) throws -> String {
        try name.hasPrefix(prefix) ? WordNet.Part.noun.sha256 : ContentHash.ofFile(name)
    }

    /// From a file with a line for each edge, its two ends with a tab between.
    private init(path: String) throws(TaskError) {
        let data = try TaskFile.read(
            path, remedy: "name a file of edges, or \(Self.prefix) and a kind of nouns, as \(Self.prefix)animal")
        guard let text = String(validating: data, as: UTF8.self) else { throw TaskError("\(path): not UTF-8") }
        var (names, edges): ([Substring: Int], Set<[Int]>) = ([:], [])
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() where !line.isEmpty {
            let ends = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard ends.count == 2, ends.allSatisfy({ !$0.isEmpty }), ends[0] != ends[1] else {
                throw TaskError("\(path):\(number + 1): not two different ends with a tab between")
            }
            for end in ends where names[end] == nil { names[end] = names.count }
            edges.insert([names[ends[0]]!, names[ends[1]]!].sorted())
        }
        try self.init(nodes: names.count, edges: edges, of: path)
    }

    /// Nouns of one of the lexicographers' files, joined where one is a kind or an instance of the other, directly or through
    /// others of the file.
    private init(nounsOf file: Int) throws(TaskError) {
        let path = WordNet.path(of: .noun)
        var (numbers, above): ([Substring: Int], [[Substring]]) = ([:], [])
        let lines = String(decoding: try WordNet.contents(of: .noun), as: UTF8.self).split(separator: "\n")
        for line in lines where !line.hasPrefix("  ") {
            // Offset, file, n, the number of words in hexadecimal, words, the number of pointers, pointers of four
            // fields.
            let fields = line.prefix { $0 != "|" }.split(separator: " ")
            guard fields.count > 3, let words = Int(fields[3], radix: 16), fields.count > 4 + 2 * words,
                let pointers = Int(fields[4 + 2 * words]), fields.count >= 5 + 2 * words + 4 * pointers
            else { throw TaskError("\(path): not the nouns of WordNet 3.0") }
            guard Int(fields[1]) == file else { continue }
            numbers[fields[0]] = above.count
            let starts = (0..<pointers).map { 5 + 2 * words + 4 * $0 }
            above.append(starts.filter { fields[$0].hasPrefix("@") && fields[$0 + 2] == "n" }.map { fields[$0 + 1] })
        }
        let direct = above.map { $0.compactMap { numbers[$0] } }
        var edges: Set<[Int]> = []
        for node in direct.indices {
            var rest = direct[node]
            while let next = rest.popLast() {
                if edges.insert([node, next].sorted()).inserted { rest += direct[next] }
            }
        }
        try self.init(nodes: direct.count, edges: edges, of: path)
    }

    private init(nodes: Int, edges: Set<[Int]>, of path: String) throws(TaskError) {
        guard edges.count >= 10, nodes <= 20_000, edges.count <= 1_000_000 else {
            throw TaskError("\(path): needs ten edges at least, and 20,000 nodes and 1,000,000 edges at most")
        }
        (self.nodes, self.edges) = (nodes, edges.sorted { $0.lexicographicallyPrecedes($1) })
    }
}
