import Foundation
import LowRankCore

/// The memory that a process may have here.
package enum MachineMemory {
    /// Of the machine, or of the control group where that is less.
    package static var bytes: Double {
        let limit = try? String(contentsOfFile: "/sys/fs/cgroup/memory.max", encoding: .utf8)
        let group = limit.flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? .infinity
        return min(Double(ProcessInfo.processInfo.physicalMemory), group)
    }
}

extension RunConfiguration {
    /// - Throws: `InputError` when a run of these sizes needs more memory than there is.
    package func checkFits(memory: Double = MachineMemory.bytes) throws {
        guard let shape = llamaShape else { return }
        let needed = shape.leastTrainingBytes(batch: training.batch, context: training.context, threads: threads)
        guard needed <= memory else {
            throw InputError(
                "training.batch \(training.batch) and training.context \(training.context) with this model take at least "
                    + "\(Format.bytes(needed)) of memory, and there are \(Format.bytes(memory)); lower one of them")
        }
    }
}
