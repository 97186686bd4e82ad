/// y = scale x W^T (+ bias), or y <- y + scale x W^T in the memory of an existing y, or z + scale x W^T for another
/// value z.
///
/// x [N, in], W [out, in], y [N, out]. W may be a parameter or a computed matrix, and may be stored the
/// other way round, as [in, out].
final class Linear<S: Scalar>: Operation {
    private(set) var inputs: [Node<S>]
    let output: Node<S>
    private let x: Node<S>
    private let weight: Node<S>
    private var bias: Node<S>?
    private let sum: Node<S>?
    /// What is added to the product beside it.
    private var addend: Node<S>?
    private let scale: S
    private let inputsFirst: Bool
    private let outputs: Int

    init(
        _ x: Node<S>, _ weight: Node<S>, inputsFirst: Bool, bias: Node<S>?, scale: S, addedTo sum: Node<S>?
    ) {
        precondition(
            x.columns == (inputsFirst ? weight.rows : weight.columns), "x \(x.shape) does not fit W \(weight.shape)")
        precondition(bias == nil || sum == nil)
        self.inputsFirst = inputsFirst
        outputs = inputsFirst ? weight.columns : weight.rows
        self.x = x
        self.weight = weight
        self.bias = bias
        self.sum = sum
        self.scale = scale
        inputs = [x, weight] + [bias, sum].compactMap { $0 }
        output = Node(
            shape: [x.rows, outputs], requiresGradient: inputs.contains { $0.requiresGradient }, reuses: sum)
    }

    var neededBackward: [Node<S>] {
        (weight.requiresGradient ? [x] : []) + (x.requiresGradient ? [weight] : [])
    }

    /// Adds a value [N, out] to y from now on, if nothing is added yet and y has a gradient of its own.
    func absorb(_ addend: Node<S>) -> Bool {
        guard bias == nil, sum == nil, self.addend == nil, output.requiresGradient || !addend.requiresGradient else {
            return false
        }
        self.addend = addend
        inputs.append(addend)
        return true
    }

    /// Adds a bias [out] to y from now on, on the same terms.
    func absorb(bias: Node<S>) -> Bool {
        guard self.bias == nil, sum == nil, addend == nil, output.requiresGradient || !bias.requiresGradient else {
            return false
        }
        self.bias = bias
        inputs.append(bias)
        return true
    }

    /// x, and y where it stands alone: the loops over a bias take whole matrices, and the gradient of a sum is copied
    /// whole.
    var paddableRows: PaddableRows<S> {
        .separately((x === weight ? [] : [x]) + (bias == nil && addend == nil ? [output] + [sum].compactMap { $0 } : []))
    }

    func forward() {
        if let addend {
            return S.gemm(
                transA: false, transB: !inputsFirst, m: x.rows, n: outputs, k: x.columns, alpha: scale,
                a: x.data, lda: x.stride, b: weight.data, ldb: weight.columns, plus: addend.data, ldd: addend.stride,
                c: output.data, ldc: output.stride)
        }
        if let bias { S.kernels.fillRows(bias.data, output.data, Int64(x.rows), Int64(outputs)) }
        S.gemm(
            transA: false, transB: !inputsFirst, m: x.rows, n: outputs, k: x.columns, alpha: scale,
            a: x.data, lda: x.stride, b: weight.data, ldb: weight.columns,
            beta: bias == nil && sum == nil ? 0 : 1, c: output.data, ldc: output.stride)
    }

    func backward() {
        let dy = UnsafePointer(output.gradient)
        if weight.requiresGradient {
            // dW = dy^T x, or its transpose x^T dy.
            let (left, right) = inputsFirst ? (x, output) : (output, x)
            S.gemm(
                transA: true, transB: false, m: weight.rows, n: weight.columns, k: x.rows, alpha: scale,
                a: inputsFirst ? UnsafePointer(x.data) : dy, lda: left.stride,
                b: inputsFirst ? dy : UnsafePointer(x.data), ldb: right.stride,
                beta: weight.claimGradient(), c: weight.gradient, ldc: weight.columns)
        }
        if let bias, bias.requiresGradient {
            S.kernels.columnSums(dy, bias.gradient, Int64(x.rows), Int64(outputs), bias.claimAccumulation())
        }
        if x.requiresGradient {
            S.gemm(
                transA: false, transB: inputsFirst, m: x.rows, n: x.columns, k: outputs, alpha: scale,
                a: dy, lda: output.stride, b: weight.data, ldb: weight.columns,
                beta: x.claimGradient(), c: x.gradient, ldc: x.stride)
        }
        if let addend, addend.requiresGradient { addend.addGradient(of: output) }
        // The gradient of y before the addition is the one after it, in the same memory.
        sum?.gradientIsWritten = true
    }
}

extension Graph {
    /// scale x W^T (+ bias): x [N, in], weight [out, in] (or [in, out] when `inputsFirst`), bias [out] -> [N, out].
    ///
    /// `sum` is a value [N, out] read by nothing else, in whose memory the product is added up.
    public func linear(
        _ x: Node<S>, _ weight: Node<S>, inputsFirst: Bool = false, bias: Node<S>? = nil, scale: S = 1,
        addedTo sum: Node<S>? = nil
    ) -> Node<S> {
        record(Linear(x, weight, inputsFirst: inputsFirst, bias: bias, scale: scale, addedTo: sum))
    }
}
