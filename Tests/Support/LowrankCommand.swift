import Foundation

import LowRankBench
@testable import LowRankCore

/// The built executable, as a user calls it.
package enum LowrankCommand {
    /// Beside the test bundle in the build folder.
    package static let executable: String = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appending(path: "lowrank").path
    }()

    /// With the kernels of this process, so that both name the same in records: by itself the command may choose others
    /// (`OpenBLAS.restartWithSuitableKernels`).
    package static func start(_ arguments: [String]) throws -> ChildProcess {
        var environment = ProcessInfo.processInfo.environment
        environment[OpenBLAS.kernelVariable] = OpenBLAS.coreName
        return try ChildProcess(executable, arguments, environment: environment)
    }

    package static func call(_ arguments: [String]) throws -> (status: ChildProcess.End, output: String, errors: String) {
        let child = try start(arguments)
        child.drainToEnd()
        return (child.end!, child.output.text, child.errors.text)
    }
}

extension ChildProcess {
    /// Waits for the end while reading what the process says.
    package func drainToEnd() {
        while end == nil {
            update()
            usleep(1000)
        }
    }
}
