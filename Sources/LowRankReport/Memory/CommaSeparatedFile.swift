import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A small table of text: a line of column names, then one line per row; a field with a comma is in double quotes.
struct CommaSeparatedFile {
    let columns: [String]
    let rows: [[String]]

    /// - Throws: `InputError` when the file cannot be read, lacks a column, or a row has too few or too many fields.
    init(_ path: String, columns expected: [String]) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw InputError("\(path): cannot be read") }
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(Self.fields)
        guard lines.first == expected else {
            throw InputError("\(path): its columns are not \(expected.joined(separator: ","))")
        }
        for (i, fields) in lines.enumerated() where fields.count != expected.count {
            throw InputError("\(path):\(i + 1): \(fields.count) fields, not \(expected.count)")
        }
        columns = expected
        rows = Array(lines.dropFirst())
    }

    private static func fields(_ line: Substring) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
