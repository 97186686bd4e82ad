/// Where each value, gradient and workspace of a graph lives in the arena.
///
/// Time runs over the operations forward, 0..<n, then backward, n..<2n. First fit, largest first.
struct MemoryPlan<S: Scalar> {
    private final class Place {
        package let count: Int
        var first: Int
        var last: Int
        var offset = 0
        package var assign: [(UnsafeMutablePointer<S>) -> Void] = []
        init(count: Int, at time: Int) {
            self.count = count
            first = time
            last = time
        }
        func extend(to time: Int) {
            first = min(first, time)
            last = max(last, time)
        }
    }

    private var places: [Place] = []
    /// Numbers in the arena.
    private(set) var count = 0

    /// - Parameter outside: what the operations read without making it, whose memory someone else plans.
    init(operations: [any Operation<S>], inputs: [Node<S>], outside: [Node<S>] = []) {
        let end = 2 * operations.count
        var values: [ObjectIdentifier: Place] = [:]
        var gradients: [ObjectIdentifier: Place] = [:]

        func place(
            of node: Node<S>, in table: inout [ObjectIdentifier: Place], at time: Int,
            assign: @escaping (UnsafeMutablePointer<S>) -> Void
        ) {
            let key = ObjectIdentifier(node.owner)
            if let known = table[key] {
                known.extend(to: time)
                known.assign.append(assign)
            } else {
                let new = Place(count: node.extent, at: time)
                new.assign.append(assign)
                table[key] = new
                places.append(new)
            }
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
                new.assign.append { workspace.data = $0 }
                places.append(new)
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
        layOut()
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

    private mutating func layOut() {
        // Whole cache lines, so that neighbours never share one.
        let line = 64 / MemoryLayout<S>.stride
        func size(_ p: Place) -> Int { (p.count + line - 1) / line * line }
        let order = places.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        var placed: [Place] = []
        for (_, p) in order {
            let neighbours = placed.filter { $0.first <= p.last && p.first <= $0.last }
                .sorted { $0.offset < $1.offset }
            var offset = 0
            for q in neighbours {
                if offset + size(p) <= q.offset { break }
                offset = max(offset, q.offset + size(q))
            }
            p.offset = offset
            placed.append(p)
            count = max(count, offset + size(p))
        }
    }

    /// Gives every node and workspace its address in the arena.
    func place(at base: UnsafeMutablePointer<S>) {
        for p in places { for assign in p.assign { assign(base + p.offset) } }
    }
}
