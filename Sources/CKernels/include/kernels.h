// The vectorised loops between the matrix products, each in Float (f32_) and Double (f64_).
//
// Letters: N rows (batch x context), H width of a row, V vocabulary, T context.
// Matrices are row-major and contiguous unless a leading dimension is given. Where a function takes
// `accumulate`, 0 overwrites its result and 1 adds to it.
#ifndef LOWRANK_KERNELS_H
#define LOWRANK_KERNELS_H

#include <stdint.h>

#define LOWRANK_LARGEST_BLOCK 4096

// A window that slides over an image [height, width]: out = (in + 2 padding - kernel) / stride + 1 places along each axis.
typedef struct {
    int64_t height, width, kernel_height, kernel_width, stride, padding, out_height, out_width;
} lowrank_window;

#define LOWRANK_DECLARE_KERNELS(REAL, P)                                                                  \
    /* c <- alpha op(a) op(b) + addend, with op(a) m x k, op(b) k x n, addend and c m x n; op transposes  \
       where asked; a null addend is 0, and it may be c */                                                \
    void P##_product(int transA, int transB, int64_t m, int64_t n, int64_t k, REAL alpha, const REAL *a,  \
                     int64_t lda, const REAL *b, int64_t ldb, const REAL *addend, int64_t ld_addend,      \
                     REAL *c, int64_t ldc);                                                               \
    /* y <- a + b, and y <- y + a */                                                                      \
    void P##_add(const REAL *a, const REAL *b, REAL *y, int64_t count);                                   \
    void P##_accumulate(const REAL *a, REAL *y, int64_t count);                                           \
    /* y <- a b, entry by entry */                                                                        \
    void P##_multiply(const REAL *a, const REAL *b, REAL *y, int accumulate, int64_t count);              \
    void P##_scale(REAL *y, REAL factor, int64_t count);                                                  \
    /* every row of y [N,H] <- bias, and bias gradient <- column sums of dy */                            \
    void P##_fill_rows(const REAL *bias, REAL *y, int64_t N, int64_t H);                                  \
    void P##_column_sums(const REAL *dy, REAL *out, int64_t N, int64_t H, int accumulate);                \
    double P##_sum_squares(const REAL *x, int64_t count);                                                 \
    double P##_dot(const REAL *a, const REAL *b, int64_t count);                                          \
    /* y = x / sqrt(mean(x^2) + eps) * w per row; rstd [N] is kept for the gradient */                    \
    void P##_rms_norm(const REAL *x, const REAL *w, REAL *y, REAL *rstd, int64_t N, int64_t H, REAL eps); \
    void P##_rms_norm_gradient(const REAL *x, const REAL *w, const REAL *rstd, const REAL *dy, REAL *dx,  \
                               int accumulate_dx, REAL *dw, int accumulate_dw, int64_t N, int64_t H);     \
    /* Rotates the pairs (j, j + half) of each head by the angle of its position (row mod T), in place;   \
       sign -1 undoes it. cosine and sine are [T,half]. */                                                \
    void P##_rotate(REAL *x, const REAL *cosine, const REAL *sine, int64_t N, int64_t T, int64_t heads,   \
                    int64_t half, REAL sign);                                                             \
    /* Attention of one head of one sequence: y = softmax(scale q k^T) v for q, y [T,width] with leading  \
       dimension ldq and k, v [T,width] with ldk. Causal: a query sees the keys up to its own. The keys   \
       whose mask [T] is 0 are hidden from all, and one of them must not be; a null mask hides none. Keeps \
       the logarithmic sums lse [T]. `scratch` holds as many numbers, on a cache line, as the other       \
       function says. A null dq, dk or dv is left out. */                                                 \
    int64_t P##_attention_scratch(int64_t T, int64_t width);                                              \
    void P##_attention(int causal, const int32_t *mask, const REAL *q, int64_t ldq, const REAL *k,        \
                       const REAL *v, int64_t ldk, int64_t T, int64_t width, REAL scale, REAL *y,         \
                       REAL *lse, REAL *scratch);                                                         \
    int64_t P##_attention_gradient_scratch(int64_t T, int64_t width);                                     \
    void P##_attention_gradient(int causal, const int32_t *mask, const REAL *q, int64_t ldq, const REAL *k, \
                                const REAL *v, int64_t ldk, const REAL *lse, const REAL *dy, int64_t T,   \
                                int64_t width, REAL scale, REAL *dq, int accumulate_dq, REAL *dk,         \
                                int accumulate_dk, REAL *dv, int accumulate_dv, REAL *scratch);           \
    /* SiLU: y = g sigmoid(g); SwiGLU: y = g sigmoid(g) u */                                              \
    void P##_silu(const REAL *g, REAL *y, int64_t count);                                                 \
    void P##_silu_gradient(const REAL *g, const REAL *dy, REAL *dg, int accumulate, int64_t count);       \
    void P##_swiglu(const REAL *g, const REAL *u, REAL *y, int64_t count);                                \
    /* dg or du may be null: that gradient is not wanted. */                                               \
    void P##_swiglu_gradient(const REAL *g, const REAL *u, const REAL *dy, REAL *dg, int accumulate_dg,   \
                             REAL *du, int accumulate_du, int64_t count);                                 \
    void P##_relu(const REAL *x, REAL *y, int64_t count);                                                 \
    void P##_relu_gradient(const REAL *x, const REAL *dy, REAL *dx, int accumulate, int64_t count);       \
    /* Sigmoid, tanh, and GELU in the exact form x Phi(x) and with tanh */                                \
    void P##_sigmoid(const REAL *x, REAL *y, int64_t count);                                              \
    void P##_sigmoid_gradient(const REAL *x, const REAL *dy, REAL *dx, int accumulate, int64_t count);    \
    void P##_tanh(const REAL *x, REAL *y, int64_t count);                                                 \
    void P##_tanh_gradient(const REAL *x, const REAL *dy, REAL *dx, int accumulate, int64_t count);       \
    void P##_gelu(const REAL *x, REAL *y, int64_t count);                                                 \
    void P##_gelu_gradient(const REAL *x, const REAL *dy, REAL *dx, int accumulate, int64_t count);       \
    void P##_gelu_tanh(const REAL *x, REAL *y, int64_t count);                                            \
    void P##_gelu_tanh_gradient(const REAL *x, const REAL *dy, REAL *dx, int accumulate, int64_t count);  \
    /* y = softmax of each row; the gradient takes the result. */                                         \
    void P##_softmax(const REAL *x, REAL *y, int64_t N, int64_t H);                                       \
    void P##_softmax_gradient(const REAL *y, const REAL *dy, REAL *dx, int accumulate, int64_t N, int64_t H); \
    /* y = (x - mean) / sqrt(variance + eps) * w + b per row; mean and rstd [N] are kept for the gradient. A \
       null w is 1, a null b is 0, and a null dx, dw or db is left out. */                                \
    void P##_layer_norm(const REAL *x, const REAL *w, const REAL *b, REAL *y, REAL *mean, REAL *rstd,     \
                        int64_t N, int64_t H, REAL eps);                                                  \
    void P##_layer_norm_gradient(const REAL *x, const REAL *w, const REAL *mean, const REAL *rstd,        \
                                 const REAL *dy, REAL *dx, int accumulate_dx, REAL *dw, int accumulate_dw, \
                                 REAL *db, int accumulate_db, int64_t N, int64_t H);                      \
    /* y = x + row for x, y [N,H] with leading dimension ld; y may be x. */                               \
    void P##_add_row(const REAL *x, const REAL *row, REAL *y, int64_t N, int64_t H, int64_t ld);          \
    /* y <- x * row [H], x * column [N], and the sums of a * b over rows [H] and over columns [N] */      \
    void P##_multiply_by_row(const REAL *x, const REAL *row, REAL *y, int accumulate, int64_t N, int64_t H); \
    void P##_multiply_by_column(const REAL *x, const REAL *column, REAL *y, int accumulate, int64_t N,    \
                                int64_t H);                                                               \
    void P##_column_dots(const REAL *a, const REAL *b, REAL *out, int accumulate, int64_t N, int64_t H);  \
    void P##_row_dots(const REAL *a, const REAL *b, REAL *out, int accumulate, int64_t N, int64_t H);     \
    /* y [N,H] <- x [N,H], with leading dimensions; y <- factor x; y [H,N] <- x [N,H]^T */                \
    void P##_copy_block(const REAL *x, int64_t ldx, REAL *y, int64_t ldy, int accumulate, int64_t N,      \
                        int64_t H);                                                                       \
    void P##_add_scaled(const REAL *x, REAL factor, REAL *y, int accumulate, int64_t count);              \
    void P##_transpose(const REAL *x, REAL *y, int accumulate, int64_t N, int64_t H);                     \
    /* y [B,H] <- means of x [B,T,H] over the tokens whose mask [B,T] is not 0 (null: over all); 0 where all \
       are hidden */                                                                                      \
    void P##_token_means(const REAL *x, const int32_t *mask, REAL *y, int64_t B, int64_t T, int64_t H);   \
    void P##_token_means_gradient(const REAL *dy, const int32_t *mask, REAL *dx, int accumulate, int64_t B, \
                                  int64_t T, int64_t H);                                                  \
    /* y [out_height out_width, kernel_height kernel_width C] <- what each window sees of the first C channels \
       of an image x [height,width] of pixels `ldx` apart; the gradient adds to dx. */                    \
    void P##_patches(const lowrank_window *window, const REAL *x, int64_t ldx, int64_t C, REAL *y);       \
    void P##_patches_gradient(const lowrank_window *window, const REAL *dy, REAL *dx, int64_t ldx, int64_t C); \
    /* y [out_height,out_width,C] <- convolution of each channel of an image x [height,width,C] with its own \
       window w [kernel_height,kernel_width,C]; the weight's gradient adds to dw. */                        \
    void P##_depthwise(const lowrank_window *window, const REAL *x, const REAL *w, REAL *y, int64_t C);   \
    void P##_depthwise_weight_gradient(const lowrank_window *window, const REAL *x, const REAL *dy, REAL *dw, \
                                       int64_t C);                                                        \
    void P##_depthwise_gradient(const lowrank_window *window, const REAL *w, const REAL *dy, REAL *dx,    \
                                int accumulate, int64_t C);                                               \
    /* Orthonormal transforms in place of blocks of 2^k numbers: Walsh-Hadamard in Sylvester's order, which is \
       its own inverse, and Haar: each level turns the means of the level before into means, then differences, \
       of neighbours. `scratch` holds a block. */                                                         \
    void P##_hadamard(REAL *x, int64_t count, int64_t block);                                             \
    void P##_haar(REAL *x, int64_t count, int64_t block, int64_t levels, int inverse, REAL *scratch);     \
    /* Sum over rows of logsumexp(logits) - logits[target]; keeps logsumexp [N]. */                       \
    double P##_cross_entropy(const REAL *logits, const int32_t *targets, REAL *lse, int64_t N, int64_t V); \
    /* dlogits <- factor * (softmax(logits) - onehot(target)) */                                          \
    void P##_cross_entropy_gradient(const REAL *logits, const int32_t *targets, const REAL *lse,          \
                                    REAL *dlogits, int64_t N, int64_t V, REAL factor);                    \
    void P##_gather_rows(const REAL *table, const int32_t *rows, REAL *y, int64_t N, int64_t H);          \
    void P##_scatter_rows(const REAL *dy, const int32_t *rows, REAL *table, int64_t N, int64_t H);        \
    /* y[t] += scale[t] sum_c (A[c] . x[t]) B[c] over the cells c = cells[first[t]], ..., cells[first[t + 1] - 1]; \
       x [N,n], A [.,n], B [.,m], y [N,m], first [N + 1]. */                                              \
    void P##_gathered_products(const REAL *x, const REAL *A, const REAL *B, const int32_t *cells,         \
                               const int32_t *first, const REAL *scale, REAL *y, int64_t N, int64_t n,    \
                               int64_t m);                                                                \
    /* y[:,j] <- alpha x[:,columns[j]] + beta y[:,j], and dx[:,columns[j]] += alpha dy[:,j] */            \
    void P##_gather_columns(const REAL *x, const int32_t *columns, REAL alpha, REAL beta, REAL *y,        \
                            int64_t N, int64_t H, int64_t kept);                                          \
    void P##_scatter_columns(const REAL *dy, const int32_t *columns, REAL alpha, REAL *dx, int64_t N,     \
                             int64_t H, int64_t kept);                                                    \
    /* Values at flat indices: w[i] += alpha v, and v <- alpha w[i] + beta v. */                          \
    void P##_scatter_values(const REAL *v, const int32_t *indices, REAL alpha, REAL *w, int64_t count);   \
    void P##_gather_values(const REAL *w, const int32_t *indices, REAL alpha, REAL beta, REAL *v,         \
                           int64_t count);                                                                \
    /* One Adam update in one pass: m <- beta1 m + gain1 g, v <- beta2 v + gain2 g^2, then                \
         w <- w * decay_before;  w <- w - step * m / (sqrt(v) * v_scale + eps);  w <- w * decay_after */   \
    void P##_adam(REAL *w, const REAL *g, REAL *m, REAL *v, int64_t count, REAL beta1, REAL gain1,        \
                  REAL beta2, REAL gain2, REAL step, REAL v_scale, REAL eps, REAL decay_before,           \
                  REAL decay_after);                                                                      \
    /* The same averages; g <- m / (sqrt(v) * v_scale + eps) and no weight changes. */                    \
    void P##_adam_direction(REAL *g, REAL *m, REAL *v, int64_t count, REAL beta1, REAL gain1, REAL beta2, \
                            REAL gain2, REAL v_scale, REAL eps);                                          \
    /* w <- (w * decay_before - step * direction) * decay_after */                                        \
    void P##_apply_step(REAL *w, const REAL *direction, int64_t count, REAL decay_before, REAL step,      \
                        REAL decay_after);                                                                \
    /* y <- y * min(factor / sqrt(v), most); returns the sum of squares of the result. */                 \
    double P##_divide_by_roots(REAL *y, const REAL *v, int64_t count, REAL factor, REAL most);            \
    /* Numbers as codes of 8 bits: in blocks of `block` (the last may be short), a code is the index of   \
       the entry of book [256], ascending, nearest to x / absmax, the lower one in a tie; absmax is the   \
       largest |x| of the block. */                                                                       \
    void P##_encode_blocks(const REAL *x, int64_t count, int64_t block, const float *book, uint8_t *codes, \
                           float *absmax);                                                                \
    void P##_decode_blocks(const uint8_t *codes, const float *absmax, int64_t count, int64_t block,       \
                           const float *book, REAL *x);                                                   \
    /* adam_direction on moments kept so; g takes the direction of the moments before they are encoded.   \
       block <= LOWRANK_LARGEST_BLOCK. */                                                                 \
    void P##_adam_direction_blocks(REAL *g, uint8_t *m_codes, float *m_absmax, const float *m_book,       \
                                   uint8_t *v_codes, float *v_absmax, const float *v_book, int64_t count, \
                                   int64_t block, REAL beta1, REAL gain1, REAL beta2, REAL gain2,         \
                                   REAL v_scale, REAL eps);                                               \
    /* Numbers as affine codes of 1 to 8 bits, in groups of `group` (the last may be short): with top =   \
       2^bits - 1, scale = max(max - min, 1e-5) / top, zero = -round(min / scale) and code = round(x /    \
       scale) + zero, both clamped to 0...top; x' = scale (code - zero). round goes to the nearest whole  \
       number, to the even one in a tie; with `uniforms` [count] up when u < x / scale - floor, else      \
       down. Codes of up to 4 bits are packed two to a byte, the first one low. */                        \
    void P##_encode_groups(const REAL *x, const REAL *uniforms, int64_t count, int64_t group, int bits,   \
                           uint8_t *codes, REAL *scales, REAL *zeros);                                    \
    void P##_decode_groups(const uint8_t *codes, const REAL *scales, const REAL *zeros, int64_t count,    \
                           int64_t group, int bits, REAL *x);

// How this file's functions were compiled: the compiler with its revision; the instruction set and processor family.
const char *lowrank_compiler(void);
const char *lowrank_instruction_set(void);
// From now on, in this thread and in those it starts, subnormal numbers count as 0.
void lowrank_flush_subnormals(void);

LOWRANK_DECLARE_KERNELS(float, f32)
LOWRANK_DECLARE_KERNELS(double, f64)

#endif
