import CKernels

/// The vectorised loops between the matrix products; `kernels.h` says what each computes and in
/// which shapes. A table per number type, filled with the C functions, keeps one declaration for both.
public struct Kernels<S: Scalar>: Sendable {
    /// Numbers that are read.
    public typealias In = UnsafePointer<S>?
    /// Numbers that are written.
    public typealias Out = UnsafeMutablePointer<S>?
    /// Whole numbers that are read: tokens, rows, columns, masks.
    public typealias Indices = UnsafePointer<Int32>?
    typealias Window = UnsafePointer<lowrank_window>?
    /// Codes that are read.
    public typealias CodesIn = UnsafePointer<UInt8>?
    /// Codes that are written.
    public typealias CodesOut = UnsafeMutablePointer<UInt8>?
    /// The 256 numbers that 8-bit codes stand for, or scales that are read.
    public typealias Book = UnsafePointer<Float>?
    /// The largest magnitudes of blocks, which are written.
    public typealias Maxima = UnsafeMutablePointer<Float>?

    /// c <- alpha op(a) op(b) + addend, with op(a) m x k and op(b) k x n.
    public let product: @Sendable (
        _ transA: Int32, _ transB: Int32, _ m: Int64, _ n: Int64, _ k: Int64, _ alpha: S, _ a: In, _ lda: Int64,
        _ b: In, _ ldb: Int64, _ addend: In, _ ldAddend: Int64, _ c: Out, _ ldc: Int64
    ) -> Void
    /// y <- a + b.
    public let add: @Sendable (_ a: In, _ b: In, _ y: Out, _ count: Int64) -> Void
    /// y <- y + a.
    public let accumulate: @Sendable (_ a: In, _ y: Out, _ count: Int64) -> Void
    /// y <- a b, entry by entry.
    public let multiply: @Sendable (_ a: In, _ b: In, _ y: Out, _ accumulate: Int32, _ count: Int64) -> Void
    /// y <- factor y.
    public let scale: @Sendable (_ y: Out, _ factor: S, _ count: Int64) -> Void
    /// Every row of y [N, H] <- bias.
    public let fillRows: @Sendable (_ bias: In, _ y: Out, _ N: Int64, _ H: Int64) -> Void
    /// out [H] <- the column sums of dy [N, H].
    public let columnSums: @Sendable (_ dy: In, _ out: Out, _ N: Int64, _ H: Int64, _ accumulate: Int32) -> Void
    /// The sum of x^2.
    public let sumSquares: @Sendable (_ x: In, _ count: Int64) -> Double
    /// The sum of a b.
    public let dot: @Sendable (_ a: In, _ b: In, _ count: Int64) -> Double
    /// y = x / sqrt(mean(x^2) + eps) w for each row; rstd [N] is left for the gradient.
    public let rmsNorm: @Sendable (
        _ x: In, _ w: In, _ y: Out, _ rstd: Out, _ N: Int64, _ H: Int64, _ eps: S
    ) -> Void
    /// The gradients of `rmsNorm` with respect to x and w.
    public let rmsNormGradient: @Sendable (
        _ x: In, _ w: In, _ rstd: In, _ dy: In, _ dx: Out, _ accumulateDx: Int32, _ dw: Out,
        _ accumulateDw: Int32, _ N: Int64, _ H: Int64
    ) -> Void
    /// The pairs (j, j + half) of each head turn by the angle of their position, in place; sign -1 undoes it.
    public let rotate: @Sendable (
        _ x: Out, _ cosine: In, _ sine: In, _ N: Int64, _ T: Int64, _ heads: Int64, _ half: Int64,
        _ sign: S
    ) -> Void
    /// The numbers of scratch that `attention` needs.
    public let attentionScratch: @Sendable (_ T: Int64, _ width: Int64) -> Int64
    /// y = softmax(scale q k^T) v for one head of one sequence; the logarithmic sums lse [T] are left for the gradient.
    public let attention: @Sendable (
        _ causal: Int32, _ mask: Indices, _ q: In, _ ldq: Int64, _ k: In, _ v: In, _ ldk: Int64, _ T: Int64,
        _ width: Int64, _ scale: S, _ y: Out, _ lse: Out, _ scratch: Out
    ) -> Void
    /// The numbers of scratch that `attentionGradient` needs.
    public let attentionGradientScratch: @Sendable (_ T: Int64, _ width: Int64) -> Int64
    /// The gradients of `attention` with respect to q, k and v; one that is nil is left out.
    public let attentionGradient: @Sendable (
        _ causal: Int32, _ mask: Indices, _ q: In, _ ldq: Int64, _ k: In, _ v: In, _ ldk: Int64, _ lse: In, _ dy: In,
        _ T: Int64, _ width: Int64, _ scale: S, _ dq: Out, _ accumulateDq: Int32, _ dk: Out, _ accumulateDk: Int32,
        _ dv: Out, _ accumulateDv: Int32, _ scratch: Out
    ) -> Void
    /// y = g sigmoid(g).
    public let silu: @Sendable (_ g: In, _ y: Out, _ count: Int64) -> Void
    /// The gradient of `silu`.
    public let siluGradient: @Sendable (
        _ g: In, _ dy: In, _ dg: Out, _ accumulate: Int32, _ count: Int64
    ) -> Void
    /// y = g sigmoid(g) u.
    public let swiglu: @Sendable (_ g: In, _ u: In, _ y: Out, _ count: Int64) -> Void
    /// The gradients of `swiglu` with respect to g and u; one that is nil is left out.
    public let swigluGradient: @Sendable (
        _ g: In, _ u: In, _ dy: In, _ dg: Out, _ accumulateDg: Int32, _ du: Out, _ accumulateDu: Int32,
        _ count: Int64
    ) -> Void
    /// y = max(x, 0).
    public let relu: @Sendable (_ x: In, _ y: Out, _ count: Int64) -> Void
    /// The gradient of `relu`.
    public let reluGradient: @Sendable (
        _ x: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ count: Int64
    ) -> Void
    let sigmoid: @Sendable (_ x: In, _ y: Out, _ count: Int64) -> Void
    let sigmoidGradient: @Sendable (_ x: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ count: Int64) -> Void
    let tanh: @Sendable (_ x: In, _ y: Out, _ count: Int64) -> Void
    let tanhGradient: @Sendable (_ x: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ count: Int64) -> Void
    let gelu: @Sendable (_ x: In, _ y: Out, _ count: Int64) -> Void
    let geluGradient: @Sendable (_ x: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ count: Int64) -> Void
    let geluTanh: @Sendable (_ x: In, _ y: Out, _ count: Int64) -> Void
    let geluTanhGradient: @Sendable (_ x: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ count: Int64) -> Void
    let softmax: @Sendable (_ x: In, _ y: Out, _ N: Int64, _ H: Int64) -> Void
    let softmaxGradient: @Sendable (_ y: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64) -> Void
    let layerNorm: @Sendable (
        _ x: In, _ w: In, _ b: In, _ y: Out, _ mean: Out, _ rstd: Out, _ N: Int64, _ H: Int64, _ eps: S
    ) -> Void
    let layerNormGradient: @Sendable (
        _ x: In, _ w: In, _ mean: In, _ rstd: In, _ dy: In, _ dx: Out, _ accumulateDx: Int32, _ dw: Out,
        _ accumulateDw: Int32, _ db: Out, _ accumulateDb: Int32, _ N: Int64, _ H: Int64
    ) -> Void
    let addRow: @Sendable (_ x: In, _ row: In, _ y: Out, _ N: Int64, _ H: Int64, _ ld: Int64) -> Void
    let multiplyByRow: @Sendable (_ x: In, _ row: In, _ y: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64) -> Void
    let multiplyByColumn: @Sendable (
        _ x: In, _ column: In, _ y: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64
    ) -> Void
    let columnDots: @Sendable (_ a: In, _ b: In, _ out: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64) -> Void
    let rowDots: @Sendable (_ a: In, _ b: In, _ out: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64) -> Void
    let copyBlock: @Sendable (
        _ x: In, _ ldx: Int64, _ y: Out, _ ldy: Int64, _ accumulate: Int32, _ N: Int64, _ H: Int64
    ) -> Void
    /// y <- factor x.
    public let addScaled: @Sendable (_ x: In, _ factor: S, _ y: Out, _ accumulate: Int32, _ count: Int64) -> Void
    let transpose: @Sendable (_ x: In, _ y: Out, _ accumulate: Int32, _ N: Int64, _ H: Int64) -> Void
    let tokenMeans: @Sendable (_ x: In, _ mask: Indices, _ y: Out, _ B: Int64, _ T: Int64, _ H: Int64) -> Void
    let tokenMeansGradient: @Sendable (
        _ dy: In, _ mask: Indices, _ dx: Out, _ accumulate: Int32, _ B: Int64, _ T: Int64, _ H: Int64
    ) -> Void
    let patches: @Sendable (_ window: Window, _ x: In, _ ldx: Int64, _ C: Int64, _ y: Out) -> Void
    let patchesGradient: @Sendable (_ window: Window, _ dy: In, _ dx: Out, _ ldx: Int64, _ C: Int64) -> Void
    let depthwise: @Sendable (_ window: Window, _ x: In, _ w: In, _ y: Out, _ C: Int64) -> Void
    let depthwiseWeightGradient: @Sendable (_ window: Window, _ x: In, _ dy: In, _ dw: Out, _ C: Int64) -> Void
    let depthwiseGradient: @Sendable (
        _ window: Window, _ w: In, _ dy: In, _ dx: Out, _ accumulate: Int32, _ C: Int64
    ) -> Void
    let hadamard: @Sendable (_ x: Out, _ count: Int64, _ block: Int64) -> Void
    let haar: @Sendable (
        _ x: Out, _ count: Int64, _ block: Int64, _ levels: Int64, _ inverse: Int32, _ scratch: Out
    ) -> Void
    /// The sum over the rows of logsumexp(logits) - logits[target]; lse [N] is left for the gradient.
    public let crossEntropy: @Sendable (
        _ logits: In, _ targets: Indices, _ lse: Out, _ N: Int64, _ V: Int64
    ) -> Double
    /// dlogits <- factor (softmax(logits) - onehot(target)).
    public let crossEntropyGradient: @Sendable (
        _ logits: In, _ targets: Indices, _ lse: In, _ dlogits: Out, _ N: Int64, _ V: Int64,
        _ factor: S
    ) -> Void
    /// y[n] <- table[rows[n]].
    public let gatherRows: @Sendable (_ table: In, _ rows: Indices, _ y: Out, _ N: Int64, _ H: Int64) -> Void
    /// table[rows[n]] <- table[rows[n]] + dy[n].
    public let scatterRows: @Sendable (_ dy: In, _ rows: Indices, _ table: Out, _ N: Int64, _ H: Int64) -> Void
    /// y[t] <- y[t] + scale[t] sum_c (A[c] . x[t]) B[c] over the cells from first[t] to first[t + 1].
    public let gatheredProducts: @Sendable (
        _ x: In, _ A: In, _ B: In, _ cells: Indices, _ first: Indices, _ scale: In, _ y: Out, _ N: Int64, _ n: Int64, _ m: Int64
    ) -> Void
    /// y[:, j] <- alpha x[:, columns[j]] + beta y[:, j].
    public let gatherColumns: @Sendable (
        _ x: In, _ columns: Indices, _ alpha: S, _ beta: S, _ y: Out, _ N: Int64, _ H: Int64, _ kept: Int64
    ) -> Void
    /// dx[:, columns[j]] <- dx[:, columns[j]] + alpha dy[:, j].
    public let scatterColumns: @Sendable (
        _ dy: In, _ columns: Indices, _ alpha: S, _ dx: Out, _ N: Int64, _ H: Int64, _ kept: Int64
    ) -> Void
    /// w[indices[i]] <- w[indices[i]] + alpha v[i].
    public let scatterValues: @Sendable (
        _ v: In, _ indices: Indices, _ alpha: S, _ w: Out, _ count: Int64
    ) -> Void
    /// v[i] <- alpha w[indices[i]] + beta v[i].
    public let gatherValues: @Sendable (
        _ w: In, _ indices: Indices, _ alpha: S, _ beta: S, _ v: Out, _ count: Int64
    ) -> Void
    /// One update of Adam in one pass over w, g and the two moments.
    public let adam: @Sendable (
        _ w: Out, _ g: In, _ m: Out, _ v: Out, _ count: Int64, _ beta1: S, _ gain1: S, _ beta2: S,
        _ gain2: S, _ step: S, _ vScale: S, _ eps: S, _ decayBefore: S, _ decayAfter: S
    ) -> Void
    /// The moments as in `adam`; g <- the direction, and no weight changes.
    public let adamDirection: @Sendable (
        _ g: Out, _ m: Out, _ v: Out, _ count: Int64, _ beta1: S, _ gain1: S, _ beta2: S, _ gain2: S,
        _ vScale: S, _ eps: S
    ) -> Void
    /// w <- (w decayBefore - step direction) decayAfter.
    public let applyStep: @Sendable (
        _ w: Out, _ direction: In, _ count: Int64, _ decayBefore: S, _ step: S, _ decayAfter: S
    ) -> Void
    /// y <- y min(factor / sqrt(v), most); returns the sum of squares of the result.
    public let divideByRoots: @Sendable (
        _ y: Out, _ v: In, _ count: Int64, _ factor: S, _ most: S
    ) -> Double
    /// Codes of 8 bits for blocks of numbers, and the largest magnitude of each block.
    public let encodeBlocks: @Sendable (
        _ x: In, _ count: Int64, _ block: Int64, _ book: Book, _ codes: CodesOut, _ absmax: Maxima
    ) -> Void
    /// The numbers that the codes of `encodeBlocks` stand for.
    public let decodeBlocks: @Sendable (
        _ codes: CodesIn, _ absmax: Book, _ count: Int64, _ block: Int64, _ book: Book, _ x: Out
    ) -> Void
    /// `adamDirection` on moments that are kept as `encodeBlocks` writes them.
    public let adamDirectionBlocks: @Sendable (
        _ g: Out, _ mCodes: CodesOut, _ mAbsmax: Maxima, _ mBook: Book, _ vCodes: CodesOut, _ vAbsmax: Maxima,
        _ vBook: Book, _ count: Int64, _ block: Int64, _ beta1: S, _ gain1: S, _ beta2: S, _ gain2: S,
        _ vScale: S, _ eps: S
    ) -> Void
    /// Affine codes of 1 to 8 bits for groups of numbers, and the scale and zero point of each group.
    public let encodeGroups: @Sendable (
        _ x: In, _ uniforms: In, _ count: Int64, _ group: Int64, _ bits: Int32, _ codes: CodesOut,
        _ scales: Out, _ zeros: Out
    ) -> Void
    /// The numbers that the codes of `encodeGroups` stand for.
    public let decodeGroups: @Sendable (
        _ codes: CodesIn, _ scales: In, _ zeros: In, _ count: Int64, _ group: Int64, _ bits: Int32, _ x: Out
    ) -> Void
}

extension Float {
    /// The loops in single precision.
    public static let kernels = Kernels<Float>(
        product: f32_product, add: f32_add, accumulate: f32_accumulate, multiply: f32_multiply, scale: f32_scale,
        fillRows: f32_fill_rows,
        columnSums: f32_column_sums, sumSquares: f32_sum_squares, dot: f32_dot, rmsNorm: f32_rms_norm,
        rmsNormGradient: f32_rms_norm_gradient, rotate: f32_rotate, attentionScratch: f32_attention_scratch,
        attention: f32_attention, attentionGradientScratch: f32_attention_gradient_scratch,
        attentionGradient: f32_attention_gradient, silu: f32_silu,
        siluGradient: f32_silu_gradient, swiglu: f32_swiglu, swigluGradient: f32_swiglu_gradient,
        relu: f32_relu, reluGradient: f32_relu_gradient,
        sigmoid: f32_sigmoid, sigmoidGradient: f32_sigmoid_gradient, tanh: f32_tanh, tanhGradient: f32_tanh_gradient,
        gelu: f32_gelu, geluGradient: f32_gelu_gradient, geluTanh: f32_gelu_tanh,
        geluTanhGradient: f32_gelu_tanh_gradient, softmax: f32_softmax, softmaxGradient: f32_softmax_gradient,
        layerNorm: f32_layer_norm, layerNormGradient: f32_layer_norm_gradient, addRow: f32_add_row,
        multiplyByRow: f32_multiply_by_row, multiplyByColumn: f32_multiply_by_column, columnDots: f32_column_dots,
        rowDots: f32_row_dots, copyBlock: f32_copy_block, addScaled: f32_add_scaled, transpose: f32_transpose,
        tokenMeans: f32_token_means, tokenMeansGradient: f32_token_means_gradient, patches: f32_patches,
        patchesGradient: f32_patches_gradient, depthwise: f32_depthwise,
        depthwiseWeightGradient: f32_depthwise_weight_gradient, depthwiseGradient: f32_depthwise_gradient,
        hadamard: f32_hadamard, haar: f32_haar,
        crossEntropy: f32_cross_entropy,
        crossEntropyGradient: f32_cross_entropy_gradient, gatherRows: f32_gather_rows,
        scatterRows: f32_scatter_rows, gatheredProducts: f32_gathered_products, gatherColumns: f32_gather_columns,
        scatterColumns: f32_scatter_columns, scatterValues: f32_scatter_values,
        gatherValues: f32_gather_values, adam: f32_adam, adamDirection: f32_adam_direction,
        applyStep: f32_apply_step, divideByRoots: f32_divide_by_roots, encodeBlocks: f32_encode_blocks,
        decodeBlocks: f32_decode_blocks, adamDirectionBlocks: f32_adam_direction_blocks,
        encodeGroups: f32_encode_groups, decodeGroups: f32_decode_groups)
}

extension Double {
    /// The loops in double precision.
    public static let kernels = Kernels<Double>(
        product: f64_product, add: f64_add, accumulate: f64_accumulate, multiply: f64_multiply, scale: f64_scale,
        fillRows: f64_fill_rows,
        columnSums: f64_column_sums, sumSquares: f64_sum_squares, dot: f64_dot, rmsNorm: f64_rms_norm,
        rmsNormGradient: f64_rms_norm_gradient, rotate: f64_rotate, attentionScratch: f64_attention_scratch,
        attention: f64_attention, attentionGradientScratch: f64_attention_gradient_scratch,
        attentionGradient: f64_attention_gradient, silu: f64_silu,
        siluGradient: f64_silu_gradient, swiglu: f64_swiglu, swigluGradient: f64_swiglu_gradient,
        relu: f64_relu, reluGradient: f64_relu_gradient,
        sigmoid: f64_sigmoid, sigmoidGradient: f64_sigmoid_gradient, tanh: f64_tanh, tanhGradient: f64_tanh_gradient,
        gelu: f64_gelu, geluGradient: f64_gelu_gradient, geluTanh: f64_gelu_tanh,
        geluTanhGradient: f64_gelu_tanh_gradient, softmax: f64_softmax, softmaxGradient: f64_softmax_gradient,
        layerNorm: f64_layer_norm, layerNormGradient: f64_layer_norm_gradient, addRow: f64_add_row,
        multiplyByRow: f64_multiply_by_row, multiplyByColumn: f64_multiply_by_column, columnDots: f64_column_dots,
        rowDots: f64_row_dots, copyBlock: f64_copy_block, addScaled: f64_add_scaled, transpose: f64_transpose,
        tokenMeans: f64_token_means, tokenMeansGradient: f64_token_means_gradient, patches: f64_patches,
        patchesGradient: f64_patches_gradient, depthwise: f64_depthwise,
        depthwiseWeightGradient: f64_depthwise_weight_gradient, depthwiseGradient: f64_depthwise_gradient,
        hadamard: f64_hadamard, haar: f64_haar,
        crossEntropy: f64_cross_entropy,
        crossEntropyGradient: f64_cross_entropy_gradient, gatherRows: f64_gather_rows,
        scatterRows: f64_scatter_rows, gatheredProducts: f64_gathered_products, gatherColumns: f64_gather_columns,
        scatterColumns: f64_scatter_columns, scatterValues: f64_scatter_values,
        gatherValues: f64_gather_values, adam: f64_adam, adamDirection: f64_adam_direction,
        applyStep: f64_apply_step, divideByRoots: f64_divide_by_roots, encodeBlocks: f64_encode_blocks,
        decodeBlocks: f64_decode_blocks, adamDirectionBlocks: f64_adam_direction_blocks,
        encodeGroups: f64_encode_groups, decodeGroups: f64_decode_groups)
}
