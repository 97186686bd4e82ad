import LowRankCore

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
