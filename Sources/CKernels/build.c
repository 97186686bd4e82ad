// How the kernels were compiled: the compiler with its revision, and what -march=native came to. Vector lengths, and
// with them the order of sums that may be reordered, follow from the instruction set and from the processor family.
#include "kernels.h"

#include <stdint.h>
#if defined(__SSE__)
#include <xmmintrin.h>
#endif

const char *lowrank_compiler(void) { return __VERSION__; }

const char *lowrank_instruction_set(void) {
    return "base"
#if defined(__SSE4_2__)
           " sse4.2"
#endif
#if defined(__AVX__)
           " avx"
#endif
#if defined(__AVX2__)
           " avx2"
#endif
#if defined(__FMA__)
           " fma"
#endif
#if defined(__AVX512F__)
           " avx512f"
#endif
#if defined(__AVX512VL__)
           " avx512vl"
#endif
#if defined(__AVX512VNNI__)
           " avx512vnni"
#endif
#if defined(__AVX512BF16__)
           " avx512bf16"
#endif
#if defined(__AVX512FP16__)
           " avx512fp16"
#endif
#if defined(__ARM_FEATURE_SVE)
           " sve"
#endif
#if defined(__corei7__)
           " intel"
#endif
#if defined(__znver1__)
           " zen1"
#endif
#if defined(__znver2__)
           " zen2"
#endif
#if defined(__znver3__)
           " zen3"
#endif
#if defined(__znver4__)
           " zen4"
#endif
#if defined(__znver5__)
           " zen5"
#endif
        ;
}

void lowrank_flush_subnormals(void) {
#if defined(__SSE__)
    _mm_setcsr(_mm_getcsr() | 0x8040);  // flush to zero, and denormals are zero
#elif defined(__aarch64__)
    uint64_t control;
    __asm__ volatile("mrs %0, fpcr" : "=r"(control));
    __asm__ volatile("msr fpcr, %0" : : "r"(control | 1 << 24));  // flush to zero
#endif
}
