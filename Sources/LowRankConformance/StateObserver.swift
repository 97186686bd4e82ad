import LowRankCore
import LowRankMethods

/// Finds what a case expects of a rule's state by its name: "X_final", "X3" after update 3, or "X": the last one, or
/// the numbers of all updates where X is one number. X is the paper's symbol or another name on the card, in any case.
struct StateObserver {
    private let requests: [Request]
    private let updates: Int
    private(set) var computed: Answers = [:]

    private struct Request {
        let name: String
        let shape: [Int]
        let symbol: String
        /// Nil for all.
        let update: Int?
    }

    init(_ c: CaseReader, _ card: MethodCard, updates: Int, refreshInterval: Int?) {
        self.updates = updates
        requests = c.expected.keys.sorted().map { name in
            let (stem, update) = Self.parsed(name, card, updates, refreshInterval)
            return Request(
                name: name, shape: c.expected[name]!.shape, symbol: card.otherNames.tensors[stem] ?? stem, update: update)
        }
    }

    private static func parsed(
        _ name: String, _ card: MethodCard, _ updates: Int, _ refreshInterval: Int?
    ) -> (stem: String, update: Int?) {
        if name.hasSuffix("_final") { return (String(name.dropLast(6)), updates) }
        for template in card.otherNames.tensors.keys {
            let ends = template.components(separatedBy: "<refresh>")
            guard ends.count == 2, name.hasPrefix(ends[0]), name.hasSuffix(ends[1]), let refreshInterval,
                let k = Int(name.dropFirst(ends[0].count).dropLast(ends[1].count)), (1...updates).contains(k)
            else { continue }
            return (template, (k - 1) * refreshInterval + 1)
        }
        let digits = name.reversed().prefix { $0.isNumber }.count
        let stem = String(name.dropLast(digits))
        guard digits > 0, !stem.isEmpty, let update = Int(name.suffix(digits)) else { return (name, nil) }
        return (stem, update)
    }

    /// Takes what is asked for after an update, counted from 1.
    /// - Parameter derived: what follows from the state, by name.
    mutating func observe(
        _ stored: [StoredTensor], after t: Int, derived: () -> Answers
    ) {
        for request in requests where (request.update ?? t) == t {
            guard
                let value = Self.find(request.symbol, in: stored)
                    ?? derived().first(where: { $0.key.lowercased() == request.symbol.lowercased() })?.value
            else { continue }
            if request.update == nil, value.count == 1, request.shape == [updates] {
                let earlier = computed[request.name]?.values ?? []
                computed[request.name] = Tensor(earlier + value.values, shape: [t])
            } else {
                computed[request.name] = value.fitted(to: request.shape)
            }
        }
    }

    /// The tensor of that symbol, or the only one that has it before a further word: P is P_left where there is no
    /// P_right.
    private static func find(_ symbol: String, in stored: [StoredTensor]) -> Tensor<Double>? {
        func plain(_ name: String) -> String { name.lowercased().replacing(".", with: "_") }
        let named = stored.filter { plain($0.memory.name) == plain(symbol) }
        let exact = named.first { $0.memory.name == symbol } ?? named.first
        let longer = stored.filter { plain($0.memory.name).hasPrefix(plain(symbol) + "_") }
        return (exact ?? (longer.count == 1 ? longer[0] : nil))?.numbers()
    }
}

extension Tensor<Double> {
    /// The same numbers in another shape, when it has as many: turned over where it is the transposed one.
    func fitted(to other: [Int]) -> Tensor<Double> {
        if shape == other || count != other.reduce(1, *) { return self }
        return shape.count == 2 && shape == other.reversed() ? transposed() : reshaped(other)
    }
}
