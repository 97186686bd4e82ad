import Testing

@testable import LowRankCore

struct KernelChoiceTests {
    @Test(arguments: [
        ("Prescott", "base sse4.2 avx avx2 fma avx512f avx512vl", "SkylakeX"), ("Prescott", "base sse4.2 avx avx2 fma", "Haswell"),
        ("Nehalem", "base sse4.2 avx avx2 fma zen3", "Haswell"), ("Prescott", "base sse4.2 avx", nil),
        ("Haswell", "base sse4.2 avx avx2 fma avx512f avx512vl", nil), ("Zen", "base sse4.2 avx avx2 fma zen3", nil),
    ])
    func aProcessorThatOpenBLASDoesNotKnow(_ chosen: String, _ instructions: String, _ kernel: String?) {
        #expect(OpenBLAS.kernel(insteadOf: chosen, instructionSet: instructions) == kernel)
    }
}
