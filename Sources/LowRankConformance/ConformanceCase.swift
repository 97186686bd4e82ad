import Foundation
import LowRankCore
import LowRankMethods

/// Why a file is not a conformance case; the text says where and what.
struct ConformanceInvalid: Error, CustomStringConvertible, Sendable {
    let description: String
    init(_ description: String) { self.description = description }
}

/// Why a valid case cannot be answered by this project.
struct ConformanceUnsupported: Error, CustomStringConvertible, Sendable {
    let description: String
    init(_ description: String) { self.description = description }
}

/// One file of the format `conformance/1`: inputs, draws and hyper-parameters of a method, and what
/// another implementation answered.
struct ConformanceCase: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case optimizer, adapter, compression, merge, federated, numeric, model
    }

    /// How an expected tensor is compared.
    enum Comparison: String, Sendable, CaseIterable {
        case entrywise
        /// Equal up to a sign per column or per row.
        case sign
        /// Equal as subspaces: the projectors are compared.
        case subspace
    }

    let method: String
    let name: String
    let kind: Kind
    var hyperparameters: [StrictJSON.Member]
    var inputs: [String: Tensor<Double>]
    var randomness: [String: Tensor<Double>]
    var expected: [String: Tensor<Double>]
    /// Names in `expected` that are not compared entry by entry.
    let compare: [String: Comparison]
    let relativeTolerance: Double
    let absoluteTolerance: Double

    /// - Throws: `ConformanceInvalid`.
    init(path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ConformanceInvalid("the file cannot be read")
        }
        try self.init(data: data)
    }

    /// - Throws: `ConformanceInvalid`.
    init(data: Data) throws {
        let json: StrictJSON
        do {
            json = try StrictJSON(parsing: data)
        } catch {
            throw ConformanceInvalid("not valid JSON: \(error)")
        }
        guard json.members != nil else { throw ConformanceInvalid("the document is \(json.kind), not an object") }

        func field(_ key: String) throws -> StrictJSON {
            guard let value = json[key] else { throw ConformanceInvalid("'\(key)' is missing") }
            return value
        }
        func text(_ key: String) throws -> String {
            let value = try field(key)
            guard let text = value.string else { throw ConformanceInvalid("'\(key)' is \(value.kind), not a string") }
            return text
        }
        func object(_ key: String) throws -> [StrictJSON.Member] {
            let value = try field(key)
            guard let members = value.members else { throw ConformanceInvalid("'\(key)' is \(value.kind), not an object") }
            return members
        }

        let schema = try text("schema")
        guard schema == "conformance/1" else { throw ConformanceInvalid("'schema' is '\(schema)', not 'conformance/1'") }
        method = try text("method")
        name = try text("case")
        guard !method.isEmpty, !name.isEmpty else { throw ConformanceInvalid("'method' or 'case' is empty") }
        let kindName = try text("kind")
        guard let kind = Kind(rawValue: kindName) else {
            throw ConformanceInvalid("'kind' is '\(kindName)', not one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        self.kind = kind
        if json["source"] != nil { _ = try object("source") }
        hyperparameters = try object("hyperparameters")
        inputs = try Self.tensors(object("inputs"), in: "inputs")
        randomness = json["randomness"] == nil ? [:] : try Self.tensors(object("randomness"), in: "randomness")
        expected = try Self.tensors(object("expected"), in: "expected")
        guard !expected.isEmpty else { throw ConformanceInvalid("'expected' is empty: there is nothing to compare") }

        var compare: [String: Comparison] = [:]
        for member in json["compare"] == nil ? [] : try object("compare") {
            guard expected[member.key] != nil else {
                throw ConformanceInvalid("'compare' names '\(member.key)', which is not in 'expected'")
            }
            guard let word = member.value.string, let rule = Comparison(rawValue: word) else {
                throw ConformanceInvalid(
                    "compare '\(member.key)' is not one of \(Comparison.allCases.map(\.rawValue).joined(separator: ", "))")
            }
            if rule == .subspace, expected[member.key]!.shape.count != 2 {
                throw ConformanceInvalid("compare '\(member.key)' is subspace, but its shape is \(expected[member.key]!.shape)")
            }
            compare[member.key] = rule
        }
        self.compare = compare

        let tolerance = try field("tolerance")
        guard tolerance.members != nil else { throw ConformanceInvalid("'tolerance' is \(tolerance.kind), not an object") }
        func bound(_ key: String) throws -> Double {
            guard let value = tolerance[key] else { throw ConformanceInvalid("tolerance '\(key)' is missing") }
            guard let number = value.number, number >= 0 else {
                throw ConformanceInvalid("tolerance '\(key)' is not a number of at least 0")
            }
            return number
        }
        relativeTolerance = try bound("relative")
        absoluteTolerance = try bound("absolute")
    }

    private static func tensors(_ members: [StrictJSON.Member], in section: String) throws -> [String: Tensor<Double>] {
        var result: [String: Tensor<Double>] = [:]
        for member in members {
            let name = "\(section) '\(member.key)'"
            guard member.value.members != nil else { throw ConformanceInvalid("\(name) is \(member.value.kind), not an object") }
            guard let extents = member.value["shape"] else { throw ConformanceInvalid("\(name) has no shape") }
            guard let extents = extents.array else { throw ConformanceInvalid("\(name): its shape is \(extents.kind), not an array") }
            guard let data = member.value["data"] else { throw ConformanceInvalid("\(name) has no data") }
            guard let data = data.array else { throw ConformanceInvalid("\(name): its data is \(data.kind), not an array") }
            var shape: [Int] = []
            for extent in extents {
                guard case .integer(let n) = extent, n >= 0 else {
                    throw ConformanceInvalid("\(name): an extent of its shape is not a whole number of at least 0")
                }
                shape.append(n)
            }
            var count = shape.contains(0) ? 0 : 1
            if count > 0 {
                for n in shape {
                    let (product, overflow) = count.multipliedReportingOverflow(by: n)
                    guard !overflow else { throw ConformanceInvalid("\(name): its shape \(shape) overflows") }
                    count = product
                }
            }
            guard count == data.count else {
                throw ConformanceInvalid("\(name): its shape \(shape) takes \(count) numbers, its data are \(data.count)")
            }
            var values: [Double] = []
            values.reserveCapacity(count)
            for (i, entry) in data.enumerated() {
                guard let number = entry.number else {
                    throw ConformanceInvalid("\(name): entry \(i) of its data is \(entry.kind), not a number")
                }
                values.append(number)
            }
            result[member.key] = Tensor(values, shape: shape)
        }
        return result
    }
}
