/// y = a + b, of equal shapes; in the memory of b where asked.
final class Addition<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>

    init(_ a: Node<S>, _ b: Node<S>, reusesSecond: Bool = false) {
        precondition(a.shape == b.shape)
        inputs = [a, b]
        output = Node(
            shape: a.shape, requiresGradient: a.requiresGradient || b.requiresGradient, reuses: reusesSecond ? b : nil)
    }

    var neededBackward: [Node<S>] { [] }

    func forward() { S.kernels.add(inputs[0].data, inputs[1].data, output.data, Int64(output.count)) }

    func backward() {
        for x in inputs where x.requiresGradient {
            if x === output.reuses {
                // The same memory.
                x.gradientIsWritten = true
            } else {
                x.addGradient(of: output)
            }
        }
    }
}

/// y = a b, entry by entry, of equal shapes.
final class Multiplication<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>

    init(_ a: Node<S>, _ b: Node<S>) {
        precondition(a.shape == b.shape && a !== b)
        inputs = [a, b]
        output = Node(shape: a.shape, requiresGradient: a.requiresGradient || b.requiresGradient)
    }

    var neededBackward: [Node<S>] { inputs }

    func forward() { S.kernels.multiply(inputs[0].data, inputs[1].data, output.data, 0, Int64(output.count)) }

    func backward() {
        for (x, other) in [(inputs[0], inputs[1]), (inputs[1], inputs[0])] where x.requiresGradient {
            S.kernels.multiply(output.gradient, other.data, x.gradient, x.claimAccumulation(), Int64(x.count))
        }
    }
}

extension Node {
    /// Adds the gradient of a sum of which this is a term.
    func addGradient(of sum: Node) {
        precondition(stride == sum.stride)
        if claimGradient() == 0 {
            gradient.update(from: sum.gradient, count: extent)
        } else {
            S.kernels.accumulate(sum.gradient, gradient, Int64(extent))
        }
    }
}

/// y = f(x) for an activation function given by its two loops.
final class Activation<S: Scalar>: Operation {
    typealias Loop = @Sendable (Kernels<S>.In, Kernels<S>.Out, Int64) -> Void
    typealias GradientLoop = @Sendable (Kernels<S>.In, Kernels<S>.In, Kernels<S>.Out, Int32, Int64) -> Void
    let output: Node<S>
    private let x: Node<S>
    private let function: Loop
    private let derivative: GradientLoop

    init(_ x: Node<S>, _ function: @escaping Loop, _ derivative: @escaping GradientLoop) {
        self.x = x
        self.function = function
        self.derivative = derivative
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [x] }
    var paddableRows: PaddableRows<S> { .together([x, output]) }

    func forward() {
        Threads.share(x.extent, grain: 1024) { part, _ in
            function(x.data + part.lowerBound, output.data + part.lowerBound, Int64(part.count))
        }
    }

    func backward() {
        let adds = x.claimAccumulation()
        Threads.share(x.extent, grain: 1024) { part, _ in
            let at = part.lowerBound
            derivative(x.data + at, output.gradient + at, x.gradient + at, adds, Int64(part.count))
        }
    }
}

/// y = g sigmoid(g) u, the gated activation of LLaMA's MLP.
final class SwiGLU<S: Scalar>: Operation {
    let output: Node<S>
    private let gate: Node<S>
    private let up: Node<S>

    init(_ gate: Node<S>, _ up: Node<S>) {
        precondition(gate.shape == up.shape && gate !== up)
        self.gate = gate
        self.up = up
        output = Node(shape: gate.shape, requiresGradient: gate.requiresGradient || up.requiresGradient)
    }

    var inputs: [Node<S>] { [gate, up] }
    var neededBackward: [Node<S>] { [gate, up] }
    var paddableRows: PaddableRows<S> { .together([gate, up, output]) }

    func forward() {
        Threads.share(output.extent, grain: 1024) { part, _ in
            let at = part.lowerBound
            S.kernels.swiglu(gate.data + at, up.data + at, output.data + at, Int64(part.count))
        }
    }

    func backward() {
        let addsToGate = gate.requiresGradient ? gate.claimAccumulation() : 0
        let addsToUp = up.requiresGradient ? up.claimAccumulation() : 0
        Threads.share(output.extent, grain: 1024) { part, _ in
            let at = part.lowerBound
            S.kernels.swigluGradient(
                gate.data + at, up.data + at, output.gradient + at, gate.requiresGradient ? gate.gradient + at : nil,
                addsToGate, up.requiresGradient ? up.gradient + at : nil, addsToUp, Int64(part.count))
        }
    }
}

extension Graph {
    /// a + b, of equal shapes.
    public func add(_ a: Node<S>, _ b: Node<S>) -> Node<S> { record(Addition(a, b)) }
    /// a b, entry by entry, of equal shapes; a and b are different values.
    public func multiply(_ a: Node<S>, _ b: Node<S>) -> Node<S> { record(Multiplication(a, b)) }
    /// a + b in the memory of b, the value recorded last, which nothing else may read.
    public func add(_ a: Node<S>, into b: Node<S>) -> Node<S> {
        // A product takes the other along while its sums are in registers.
        if let product = lastOperation as? Linear<S>, product.output === b, product.absorb(a) { return b }
        return record(Addition(a, b, reusesSecond: true))
    }
    /// x sigmoid(x) (Elfwing et al. 2018).
    public func silu(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.silu, S.kernels.siluGradient)) }
    /// max(x, 0).
    public func relu(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.relu, S.kernels.reluGradient)) }
    /// 1 / (1 + exp(-x)).
    public func sigmoid(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.sigmoid, S.kernels.sigmoidGradient)) }
    /// The hyperbolic tangent.
    public func tanh(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.tanh, S.kernels.tanhGradient)) }
    /// x Phi(x), exactly (Hendrycks & Gimpel 2016).
    public func gelu(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.gelu, S.kernels.geluGradient)) }
    /// x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2, the approximation of GELU that GPT-2 uses.
    public func geluTanh(_ x: Node<S>) -> Node<S> { record(Activation(x, S.kernels.geluTanh, S.kernels.geluTanhGradient)) }
    /// silu(gate) * up.
    public func swiglu(_ gate: Node<S>, _ up: Node<S>) -> Node<S> { record(SwiGLU(gate, up)) }
}
