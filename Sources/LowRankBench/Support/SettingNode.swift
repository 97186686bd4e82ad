import Foundation
import LowRankCore
import Yams

/// A place in a YAML file: the value, how it is reached by keys, and where it stands, so that every
/// complaint can say `file:line:column: key.path: what is wrong`.
package struct SettingNode {
    package let node: Yams.Node
    package let path: String
    package let file: String

    package static func load(_ url: URL, named file: String) throws -> SettingNode {
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw InputError("\(file): no such file")
        }
        guard let text = String(data: data, encoding: .utf8) else { throw InputError("\(file): not UTF-8 text") }
        do {
            guard let root = try Parser(yaml: text).singleRoot() else { throw InputError("\(file): empty file") }
            return SettingNode(node: root, path: "", file: file)
        } catch let error as YamlError {
            throw InputError("\(file):\(Self.text(of: error))")
        }
    }

    private static func text(of error: YamlError) -> String {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            "\(mark): \(problem)"
        case .duplicatedKeysInMapping(let keys, let context):
            "\(context.mark): key '\(keys[0])' appears more than once"
        default:
            " \(error)"
        }
    }

    package func error(_ message: String) -> InputError {
        let place = node.mark.map { ":\($0.line):\($0.column)" } ?? ""
        return InputError("\(file)\(place): \(path.isEmpty ? "" : path + ": ")\(message)")
    }

    private func child(_ name: String, _ node: Yams.Node) -> SettingNode {
        SettingNode(node: node, path: path.isEmpty ? name : "\(path).\(name)", file: file)
    }

    /// A value that the file does not write out and that follows from what stands here.
    package func standing(for value: HyperValue) -> SettingNode {
        var style = Yams.Node.Scalar.Style.plain
        if case .text = value { style = .doubleQuoted }
        return SettingNode(node: .scalar(.init(value.description, .implicit, style, node.mark)), path: path, file: file)
    }

    // MARK: Mappings

    /// One key and its value; the key is kept as a node because complaints about names point at it.
    package struct Entry {
        package let name: String
        package let key: SettingNode
        package let value: SettingNode
    }

    /// The entries of a mapping whose keys are the writer's own names, in the file's order.
    package func entries() throws -> [Entry] {
        guard case .mapping(let mapping) = node else { throw error("must be a mapping of names to values") }
        return try mapping.map { key, value in
            guard case .scalar(let scalar) = key else { throw child("?", key).error("a key must be a word") }
            return Entry(name: scalar.string, key: child(scalar.string, key), value: child(scalar.string, value))
        }
    }

    /// The values of a mapping with a fixed set of keys.
    package func settings(required: [String], optional: [String] = []) throws -> [String: SettingNode] {
        let entries = try entries()
        let known = required + optional
        for entry in entries where !known.contains(entry.name) {
            throw entry.key.error("unknown key; \(suggestion(for: entry.name, among: known))")
        }
        let values = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.value) })
        if let missing = required.first(where: { values[$0] == nil }) { throw error("missing key '\(missing)'") }
        return values
    }

    // MARK: Values

    package func list() throws -> [SettingNode] {
        guard case .sequence(let sequence) = node else { throw error("must be a list") }
        return sequence.enumerated().map { SettingNode(node: $1, path: "\(path)[\($0)]", file: file) }
    }

    /// Plain scalars read as flags and numbers when they look like one; quoted ones are text.
    package func hyperValue() throws -> HyperValue {
        guard case .scalar(let scalar) = node else { throw error("must be a single value") }
        let text = scalar.string
        guard scalar.style == .plain || scalar.style == .any else { return .text(text) }
        if text == "true" || text == "false" { return .flag(text == "true") }
        if let integer = Int(text) { return .integer(integer) }
        // Double would also accept "nan", "inf" and hexadecimal digits.
        if text.allSatisfy({ "0123456789+-.eE".contains($0) }), let real = Double(text), real.isFinite {
            return .real(real)
        }
        return .text(text)
    }

    package func flag() throws -> Bool {
        guard case .flag(let value) = try hyperValue() else { throw error("must be true or false") }
        return value
    }

    package func integer(_ range: ClosedRange<Int>) throws -> Int {
        let value = try hyperValue()
        guard case .integer(let integer) = value, range.contains(integer) else {
            let bounds =
                range.upperBound == .max
                ? "of at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            throw error("must be a whole number \(bounds), not '\(value)'")
        }
        return integer
    }

    package func real(_ range: ClosedRange<Double> = -.greatestFiniteMagnitude ... .greatestFiniteMagnitude) throws -> Double {
        let value = try hyperValue()
        let real: Double
        switch value {
        case .integer(let v): real = Double(v)
        case .real(let v): real = v
        default: throw error("must be a number, not '\(value)'")
        }
        guard range.contains(real) else {
            let bounds = [
                range.lowerBound == -.greatestFiniteMagnitude ? nil : "at least \(range.lowerBound)",
                range.upperBound == .greatestFiniteMagnitude ? nil : "at most \(range.upperBound)",
            ]
            throw error("must be \(bounds.compactMap(\.self).joined(separator: " and ")), not \(value)")
        }
        return real
    }

    package func positiveReal(atMost largest: Double = .greatestFiniteMagnitude) throws -> Double {
        let value = try real(-.greatestFiniteMagnitude...largest)
        guard value > 0 else { throw error("must be greater than 0, not \(value)") }
        return value
    }

    package func text() throws -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else { throw error("must be a text") }
        return scalar.string
    }

    /// One node, or several in a list.
    package func oneOrMore() throws -> [SettingNode] {
        guard case .sequence = node else { return [self] }
        let items = try list()
        guard !items.isEmpty else { throw error("needs at least one entry") }
        return items
    }

    /// A text that tables and figures can show: one line of visible characters.
    package func line() throws -> String {
        let text = try text()
        let invisible = text.unicodeScalars.contains {
            [.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
        }
        guard !invisible, !text.allSatisfy(\.isWhitespace) else {
            throw error("must be one line of text, without tabs and control characters")
        }
        return text
    }

    /// One of a few words.
    package func choice(_ words: [String]) throws -> String {
        let word = try text()
        guard words.contains(word) else {
            throw error("must be one of \(words.joined(separator: ", ")), not '\(word)'")
        }
        return word
    }

    /// Distinct whole numbers, at least one.
    package func seeds() throws -> [Int] {
        let items = try list()
        guard !items.isEmpty else { throw error("needs at least one seed") }
        var seeds: [Int] = []
        for item in items {
            let seed = try item.integer(0...Int(Int32.max))
            guard !seeds.contains(seed) else { throw item.error("seed \(seed) is listed twice") }
            seeds.append(seed)
        }
        return seeds
    }
}
