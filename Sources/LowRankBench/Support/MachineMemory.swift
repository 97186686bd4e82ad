import Foundation

/// The memory that a process may have here.
package enum MachineMemory {
    /// Of the machine, or of the control group where that is less.
    package static var bytes: Double {
        let limit = try? String(contentsOfFile: "/sys/fs/cgroup/memory.max", encoding: .utf8)
        let group = limit.flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? .infinity
        return min(Double(ProcessInfo.processInfo.physicalMemory), group)
    }
}
