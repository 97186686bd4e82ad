import Foundation
import LowRankCore

extension RunEnvironment {
    /// This machine, this executable, this checkout.
    public static func current() throws -> RunEnvironment {
        let commit = try? CommandOutput.of("git", ["rev-parse", "HEAD"])
        let changes = try? CommandOutput.of("git", ["status", "--porcelain"])
        return RunEnvironment(
            cpu: cpuName(), cores: ProcessInfo.processInfo.activeProcessorCount,
            openBLAS: OpenBLAS.configuration.trimmingCharacters(in: .whitespaces), openBLASKernel: OpenBLAS.coreName,
            swift: swiftVersion, executableSHA256: try ContentHash.ofFile(WorkerLauncher.thisExecutable),
            commit: commit,
            dirty: commit == nil ? nil : changes.map { !$0.isEmpty })
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
