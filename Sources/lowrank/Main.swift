import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

@main
enum Main {
    static func main() {
        // A reader that goes away, such as `head`, ends the command without a crash report.
        signal(SIGPIPE, SIG_DFL)
        OpenBLAS.restartWithSuitableKernels()
        Subnormals.flush()
        do {
            var command = try Lowrank.parseAsRoot()
            try command.run()
        } catch let error where error is InputError || error is TaskError || error is FigureError || error is MethodError {
            leave("lowrank: \(error)", status: 2)
        } catch let code as ExitCode {
            exit(code.rawValue)
        } catch {
            if let failure = InputError(fileOperation: error) { leave("lowrank: \(failure)", status: 2) }
            let message = Lowrank.fullMessage(for: error)
            if Lowrank.exitCode(for: error) == .success {
                print(message)
                exit(0)
            }
            leave("lowrank: " + inOneLine(message), status: 2)
        }
    }

    /// What is wrong, and the command that explains the options; the usage between them is left out.
    private static func inOneLine(_ message: String) -> String {
        let lines = message.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let pointer = lines.last { $0.hasPrefix("See '") }
        return (lines.first.map { $0.replacing("Error: ", with: "") } ?? message) + (pointer.map { ". \($0)" } ?? "")
    }

    private static func leave(_ message: String, status: Int32) -> Never {
        printError(Format.oneLine(message))
        exit(status)
    }
}

/// A line on standard error.
func printError(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }
