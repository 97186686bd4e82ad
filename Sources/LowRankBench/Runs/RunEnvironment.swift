import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// The machine and the code a run was made with.
public struct RunEnvironment: Codable, Hashable, Sendable {
    /// The processor's name.
    public var cpu: String
    /// Cores that the process may use.
    public var cores: Int
    /// Version and build options of OpenBLAS.
    public var openBLAS: String
    /// The kernel family that OpenBLAS uses, such as "Haswell".
    public var openBLASKernel: String
    /// The C library, whose elementary functions take part; absent in record/1.
    public var cLibrary: String? = nil
    /// The version of the compiler.
    public var swift: String
    /// The instruction set and processor family that the kernels were compiled for; absent in record/1.
    public var instructionSet: String? = nil
    /// `CodeDigest` of the binary; absent in record/1.
    public var codeSHA256: String? = nil
    /// Digest of the executable; only in record/1.
    public var executableSHA256: String? = nil
    /// Commit of the checkout, when there is one, and whether files differ from it.
    public var commit: String?
    /// Whether files differ from the commit.
    public var dirty: Bool?
}

extension RunEnvironment {
    /// This machine, this binary, this checkout.
    public static func current() -> RunEnvironment {
        let commit = try? CommandOutput.of("git", ["rev-parse", "HEAD"])
        let changes = try? CommandOutput.of("git", ["status", "--porcelain"])
        return RunEnvironment(
            cpu: cpuName(), cores: ProcessInfo.processInfo.activeProcessorCount,
            openBLAS: OpenBLAS.configuration.trimmingCharacters(in: .whitespaces), openBLASKernel: OpenBLAS.coreName,
            cLibrary: cLibrary, swift: swiftVersion, instructionSet: KernelBuild.instructionSet,
            codeSHA256: CodeDigest.sha256, commit: commit,
            dirty: commit == nil ? nil : changes.map { !$0.isEmpty })
    }

    /// Such as "glibc 2.36".
    private static var cLibrary: String {
        var text = [CChar](repeating: 0, count: 64)
        return confstr(Int32(_CS_GNU_LIBC_VERSION), &text, text.count) > 0
            ? text.withUnsafeBufferPointer { String(cString: $0.baseAddress!) } : "unknown"
    }

    private static func cpuName() -> String {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return model?.trimmingCharacters(in: .whitespaces) ?? "unknown"
    }

    /// Of the compiler that built this; it tells no more than this about itself.
    private static var swiftVersion: String {
        #if compiler(>=6.5)
            "6.5 or later"
        #elseif compiler(>=6.4)
            "6.4"
        #elseif compiler(>=6.3)
            "6.3"
        #elseif compiler(>=6.2)
            "6.2"
        #else
            "6.1"
        #endif
    }
}
