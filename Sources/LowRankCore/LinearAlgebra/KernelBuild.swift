import CKernels

/// How the kernels of this binary were compiled. Results may differ in the last bits between two such builds.
public enum KernelBuild {
    /// The C compiler with its revision, which comes with the Swift toolchain.
    public static var compiler: String { String(cString: lowrank_compiler()) }
    /// What `-march=native` came to on the machine of the build, such as "base sse4.2 avx avx2 fma zen3".
    public static var instructionSet: String { String(cString: lowrank_instruction_set()) }
}
