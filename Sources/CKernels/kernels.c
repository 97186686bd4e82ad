#include "kernels.h"

#include <math.h>
#include <string.h>

// Loops whose sum may be taken in any order say so; everything else keeps the written order.
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")
#define NO_CONTRACTION _Pragma("clang fp contract(off)")
#define RESTRICT __restrict__

#define MIN(a, b) ((a) < (b) ? (a) : (b))
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

// The pieces of a matrix product that stay in the second cache: a packed block of DEPTH rows, and BLOCK_ROWS rows of
// the left factor.
#define DEPTH 512
#define BLOCK_COLUMNS 256
#define BLOCK_ROWS 96

#define REAL float
#define NAME(f) f32_##f
#define EXP expf
#define SQRT sqrtf
#define LOG logf
#include "kernels.inc"
#include "products.inc"
#include "attention.inc"
#undef REAL
#undef NAME
#undef EXP
#undef SQRT
#undef LOG

#define REAL double
#define NAME(f) f64_##f
#define EXP exp
#define SQRT sqrt
#define LOG log
#include "kernels.inc"
#include "products.inc"
#include "attention.inc"
