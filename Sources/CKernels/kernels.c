#include "kernels.h"

#include <math.h>
#include <string.h>

// Loops whose sum may be taken in any order say so; everything else keeps the written order.
#define REASSOCIATE _Pragma("clang fp reassociate(on) contract(fast)")
#define NO_CONTRACTION _Pragma("clang fp contract(off)")
#define RESTRICT __restrict__

#define REAL float
#define NAME(f) f32_##f
#define EXP expf
#define SQRT sqrtf
#define LOG logf
#define FABS fabsf
#define FLOOR floorf
#define RINT rintf
#include "kernels.inc"
#undef REAL
#undef NAME
#undef EXP
#undef SQRT
#undef LOG
#undef FABS
#undef FLOOR
#undef RINT

#define REAL double
#define NAME(f) f64_##f
#define EXP exp
#define SQRT sqrt
#define LOG log
#define FABS fabs
#define FLOOR floor
#define RINT rint
#include "kernels.inc"
