import Foundation

extension OpenBLAS {
    /// The variable by which OpenBLAS is told, before it is loaded, which kernels to use.
    package static let kernelVariable = "OPENBLAS_CORETYPE"

    /// The kernels to ask for where OpenBLAS does not know the processor, as Debian 12's version does not know those after
    /// 2022: it then falls back on kernels of 2004, which take four to nine times as long. Nil where it chose well.
    static func kernel(insteadOf chosen: String, instructionSet: String) -> String? {
        guard ["Prescott", "Core2", "Penryn", "Dunnington", "Nehalem"].contains(chosen) else { return nil }
        let instructions = Set(instructionSet.split(separator: " "))
        if instructions.isSuperset(of: ["avx512f", "avx512vl"]) { return "SkylakeX" }
        return instructions.isSuperset(of: ["avx2", "fma"]) ? "Haswell" : nil
    }

    /// Starts this process again with kernels that suit the processor, if OpenBLAS chose others. A choice of the user's stands.
    public static func restartWithSuitableKernels() {
        guard ProcessInfo.processInfo.environment[kernelVariable] == nil,
            let kernel = kernel(insteadOf: coreName, instructionSet: KernelBuild.instructionSet)
        else { return }
        setenv(kernelVariable, kernel, 1)
        execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
}
