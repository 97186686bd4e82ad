#include "kernels.h"

#include <math.h>
#include <string.h>

// Loops whose sum may be taken in any order say so; everything else keeps the written order.
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")
#define NO_CONTRACTION _Pragma("clang fp contract(off)")
#define RESTRICT __restrict__

#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define ALWAYS_INLINE inline __attribute__((always_inline))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

// A tile of a matrix product has as many rows as leave registers for the two vectors of a panel and one number of
// the left factor.
#if defined(__AVX512F__)
#define VECTOR_BYTES 64
#define ROWS 12
#elif defined(__AVX__)
#define VECTOR_BYTES 32
#define ROWS 6
#else
#define VECTOR_BYTES 16
#define ROWS 6
#endif

// Where the compiler would cut vectors of 64 bytes in two, as it does for most processors that have them: the sums of a
// tile then no longer fit the registers, and the product takes twice as long.
#define WHOLE_VECTORS __attribute__((min_vector_width(8 * VECTOR_BYTES)))

// The pieces of a matrix product that stay in the second cache: a packed block of DEPTH rows, and BLOCK_ROWS rows of
// the left factor.
#define DEPTH 512
#define BLOCK_COLUMNS 256
#define BLOCK_ROWS 96

// e^x to about one unit in the last place, without a call, so that loops around it keep their registers: r = x - n ln 2
// in two parts, the polynomial of Cephes' expf, 2^n by its bits. Clamped where a Float would overflow or vanish; NaN stays.
// FLOATS and INTEGERS are numbers, or vectors of as many.
#define DEFINE_EXPONENTIAL(NAME_, FLOATS, INTEGERS, ROUND, CONVERT)     \
    static inline FLOATS NAME_(FLOATS x) {                              \
        x = x < -87.3f ? (FLOATS)(-87.3f) : x;                          \
        x = x > 88.0f ? (FLOATS)(88.0f) : x;                            \
        const FLOATS n = ROUND(x * 1.44269504f);                        \
        const FLOATS r = (x - n * 0.693359375f) + n * 2.12194440e-4f;   \
        FLOATS p = r * 1.9875691500e-4f + 1.3981999507e-3f;             \
        p = p * r + 8.3334519073e-3f;                                   \
        p = p * r + 4.1665795894e-2f;                                   \
        p = p * r + 1.6666665459e-1f;                                   \
        p = p * r + 5.0000001201e-1f;                                   \
        const INTEGERS bits = (CONVERT(n, INTEGERS) + 127) << 23;       \
        FLOATS power;                                                   \
        memcpy(&power, &bits, sizeof power);                            \
        return (p * r * r + r + 1) * power;                             \
    }

#define CONVERT_NUMBER(X, TYPE) ((TYPE)(X))
DEFINE_EXPONENTIAL(exponential, float, int32_t, rintf, CONVERT_NUMBER)

typedef float floats __attribute__((ext_vector_type(VECTOR_BYTES / sizeof(float))));
typedef int32_t integers __attribute__((ext_vector_type(VECTOR_BYTES / sizeof(int32_t))));
DEFINE_EXPONENTIAL(f32_exponentials, floats, integers, __builtin_elementwise_rint, __builtin_convertvector)

typedef double doubles __attribute__((ext_vector_type(VECTOR_BYTES / sizeof(double))));
static inline doubles f64_exponentials(doubles x) {
    for (size_t i = 0; i < sizeof x / sizeof x[0]; i++) x[i] = exp(x[i]);
    return x;
}

// The probability that a standard normal number exceeds x >= 0, given e^(-x^2/2): t P(t) e^(-x^2/2) with
// t = 1 / (1 + x / sqrt 8), P fitted to a relative error of 5e-8.
static inline float f32_normal_tail(float x, float e) {
    const float t = 1 / (1 + x * 0.353553391f);
    float p = t * -0.0294549856f + 0.141898036f;
    p = p * t - 0.242789835f;
    p = p * t + 0.138101906f;
    p = p * t - 0.0126671540f;
    p = p * t + 0.101068348f;
    p = p * t + 0.121621966f;
    p = p * t + 0.141177937f;
    p = p * t + 0.141043767f;
    return p * t * e;
}

static inline double f64_normal_tail(double x, double e) {
    (void)e;
    return erfc(x * 0.70710678118654752) / 2;
}

// The odd polynomial, fitted to a relative error of 2e-7, where the quotient would cancel.
static inline float hyperbolic_tangent(float x) {
    const float s = x * x, e = exponential(-2 * fabsf(x)), far = (1 - e) / (1 + e);
    float p = s * -0.00609695354f + 0.0209973678f;
    p = p * s - 0.0538509563f;
    p = p * s + 0.133327708f;
    p = p * s - 0.333333283f;
    return s < 0.390625f ? x + x * s * p : copysignf(far, x);
}

#define REAL float
#define NAME(f) f32_##f
#define EXP exponential
#define LEAST -1e30f
#define SQRT sqrtf
#define LOG logf
#define TANH hyperbolic_tangent
#define FABS fabsf
#define FLOOR floorf
#define RINT rintf
#include "kernels.inc"
#include "activations.inc"
#include "rows.inc"
#include "images.inc"
#include "transforms.inc"
#include "products.inc"
#include "attention.inc"
#undef REAL
#undef NAME
#undef EXP
#undef LEAST
#undef SQRT
#undef LOG
#undef TANH
#undef FABS
#undef FLOOR
#undef RINT

#define REAL double
#define NAME(f) f64_##f
#define EXP exp
#define LEAST -1e300
#define SQRT sqrt
#define LOG log
#define TANH tanh
#define FABS fabs
#define FLOOR floor
#define RINT rint
#include "kernels.inc"
#include "activations.inc"
#include "rows.inc"
#include "images.inc"
#include "transforms.inc"
#include "products.inc"
#include "attention.inc"
