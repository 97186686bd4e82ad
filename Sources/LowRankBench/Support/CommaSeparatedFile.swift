import Foundation
import LowRankCore

/// A small table of text: a line of column names, then one line per row; a field with a comma is in double quotes.
package struct CommaSeparatedFile {
    private let path: String
    package let columns: [String]
    package let rows: [[String]]

    /// - Throws: `InputError` when the file cannot be read, lacks a column, or a row has too few or too many fields.
    package init(_ path: String, columns expected: [String]) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw InputError("\(path): cannot be read") }
        let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(Self.fields)
        guard lines.first == expected else {
            throw InputError("\(path): its columns are not \(expected.joined(separator: ","))")
        }
        for (i, fields) in lines.enumerated() where fields.count != expected.count {
            throw InputError("\(path):\(i + 1): \(fields.count) fields, not \(expected.count)")
        }
        self.path = path
        columns = expected
        rows = Array(lines.dropFirst())
    }

    /// What is wrong with a field, with its line and its column.
    package func error(_ row: Int, _ column: Int, _ reason: String) -> InputError {
        InputError("\(path):\(row + 2): \(columns[column]) is '\(rows[row][column])', \(reason)")
    }

    /// A rank; nil where the field is empty.
    package func rank(_ row: Int, _ column: Int) throws -> Int? {
        let field = rows[row][column]
        if field.isEmpty { return nil }
        let ranks = 1...65_536
        guard let rank = Int(field), ranks.contains(rank) else {
            throw error(row, column, "must be a whole number from \(ranks.lowerBound) to \(ranks.upperBound), or empty")
        }
        return rank
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
