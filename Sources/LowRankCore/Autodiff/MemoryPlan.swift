/// Where each value, gradient and workspace of a graph lives in the arena.
///
/// Time runs over the operations forward, 0..<n, then backward, n..<2n. First fit, largest first.
struct MemoryPlan<S: Scalar> {
    /// What is told its address, with its place.
    private var tenants: [(place: Place, assign: (UnsafeMutablePointer<S>) -> Void)] = []
    /// Numbers in the arena.
    private(set) var count = 0

    /// - Parameter outside: what the operations read without making it, whose memory someone else plans.
    init(operations: [any Operation<S>], inputs: [Node<S>], outside: [Node<S>] = []) {
        let end = 2 * operations.count
        var places: [Place] = []
        var values: [ObjectIdentifier: Place] = [:]
        var gradients: [ObjectIdentifier: Place] = [:]

        func place(
            of node: Node<S>, in table: inout [ObjectIdentifier: Place], at time: Int,
            assign: @escaping (UnsafeMutablePointer<S>) -> Void
        ) {
            let key = ObjectIdentifier(node.owner)
            let known = table[key]
            let place = known ?? Place(count: node.extent, at: time)
            if known == nil {
                table[key] = place
                places.append(place)
            } else {
                place.extend(to: time)
            }
            tenants.append((place, assign))
        }

        for node in inputs {
            place(of: node, in: &values, at: -1) { node.data = $0 }
            values[ObjectIdentifier(node)]!.extend(to: end)
        }
        for (time, operation) in operations.enumerated() {
            let output = operation.output
            place(of: output, in: &values, at: time) { output.data = $0 }
            if output.kept { values[ObjectIdentifier(output.owner)]!.extend(to: end) }
            for node in operation.inputs where node.parameter == nil {
                values[ObjectIdentifier(node.owner)]?.extend(to: time)
            }
            if output.requiresGradient {
                for node in operation.neededBackward where node.parameter == nil {
                    values[ObjectIdentifier(node.owner)]?.extend(to: end - 1 - time)
                }
            }
            for workspace in operation.workspaces {
                let new = Place(count: workspace.count, at: workspace.lifetime == .backward ? end - 1 - time : time)
                if workspace.lifetime == .untilBackward { new.extend(to: end - 1 - time) }
                places.append(new)
                tenants.append((new, { workspace.data = $0 }))
            }
        }
        for (time, operation) in operations.enumerated() where operation.output.requiresGradient {
            let output = operation.output
            place(of: output, in: &gradients, at: end - 1 - time) { output.gradient = $0 }
            for node in operation.inputs
            where node.parameter == nil && node.requiresGradient && !outside.contains(where: { $0 === node }) {
                place(of: node, in: &gradients, at: end - 1 - time) { node.gradient = $0 }
            }
        }
        for node in inputs where node.requiresGradient {
            gradients[ObjectIdentifier(node)]?.extend(to: end)
        }
        Self.checkReuse(operations)
        // Whole cache lines, so that neighbours never share one.
        count = Place.layOut(places, multiple: 64 / MemoryLayout<S>.stride)
    }

    /// An operation that works in place destroys its input's numbers and hands its gradient on in the
    /// same memory, so nothing else may read the one or contribute to the other.
    private static func checkReuse(_ operations: [any Operation<S>]) {
        for operation in operations {
            guard let source = operation.output.reuses else { continue }
            for other in operations where other !== operation {
                precondition(
                    !other.inputs.contains { $0 === source } && !other.neededBackward.contains { $0 === source },
                    "a value that is overwritten in place has another reader")
            }
        }
    }

    /// Gives every node and workspace its address in the arena.
    func place(at base: UnsafeMutablePointer<S>) {
        for (place, assign) in tenants { assign(base + place.offset) }
    }
}

/// Some numbers of the arena that are needed from one operation to another. Not generic: laying out a large graph visits
/// every pair of places, which a build without optimisation does many times slower for a type that it has to look up.
private final class Place {
    let count: Int
    var first: Int
    var last: Int
    var offset = 0

    init(count: Int, at time: Int) {
        self.count = count
        first = time
        last = time
    }

    func extend(to time: Int) {
        first = min(first, time)
        last = max(last, time)
    }

    /// Gives all places their offsets, first fit and largest first, in multiples of so many numbers.
    ///
    /// - Returns: the numbers that all need together.
    static func layOut(_ places: [Place], multiple: Int) -> Int {
        func size(_ place: Place) -> Int { (place.count + multiple - 1) / multiple * multiple }
        var total = 0
        /// In the order of their offsets.
        var placed: [Place] = []
        for (_, place) in places.enumerated().sorted(by: { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }) {
            var offset = 0
            for other in placed where other.first <= place.last && place.first <= other.last {
                if offset + size(place) <= other.offset { break }
                offset = max(offset, other.offset + size(other))
            }
            place.offset = offset
            placed.insert(place, at: placed.firstIndex { $0.offset > offset } ?? placed.count)
            total = max(total, offset + size(place))
        }
        return total
    }
}
