/// A part of a graph whose values are not kept between the directions: backward runs it forward again first (Chen et
/// al. 2016, arXiv:1604.06174). Between the two runs only what it reads and its result take memory.
final class Recomputed<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let operations: [any Operation<S>]
    private let result: Node<S>
    private let plan: MemoryPlan<S>

    init(_ operations: [any Operation<S>], result: Node<S>) {
        func makes(_ node: Node<S>) -> Bool { operations.contains { $0.output === node } }
        precondition(makes(result), "the result is not computed inside")
        precondition(
            operations.allSatisfy { $0.output.reuses == nil || makes($0.output.reuses!) },
            "a value from outside would be overwritten, and is needed again")
        var read: [Node<S>] = []
        for node in operations.flatMap({ $0.inputs }) where !makes(node) && !read.contains(where: { $0 === node }) {
            read.append(node)
        }
        self.operations = operations
        self.result = result
        result.kept = true
        RowPadding.apply(to: operations)
        plan = MemoryPlan(operations: operations, inputs: [], outside: read)
        inputs = read
        output = Node(shape: result.shape, requiresGradient: result.requiresGradient)
        workspaces = [Workspace(count: plan.count, .forward), Workspace(count: plan.count, .backward)]
    }

    var neededBackward: [Node<S>] { inputs }

    func forward() {
        run(operations, in: workspaces[0])
        output.data.update(from: result.data, count: result.count)
    }

    func backward() {
        // The result itself is not computed again, unless its gradient needs it.
        let last = operations[operations.count - 1]
        let isNeeded = last.output !== result || last.neededBackward.contains { $0 === result } || result.reuses != nil
        run(isNeeded ? operations : operations.dropLast(), in: workspaces[1])
        for operation in operations { operation.output.gradientIsWritten = false }
        result.gradient.update(from: output.gradient, count: result.count)
        result.gradientIsWritten = true
        for operation in operations.reversed()
        where operation.output.requiresGradient && operation.output.gradientIsWritten { operation.backward() }
    }

    private func run(_ operations: some Sequence<any Operation<S>>, in workspace: Workspace<S>) {
        plan.place(at: workspace.data)
        for operation in operations { operation.forward() }
    }
}
