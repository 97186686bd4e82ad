import Foundation
import LowRankBench
import LowRankCore
import LowRankReport

/// Reads mutated inputs, many in one process, as commands do. `scripts/torture` starts it.
///
///     mutate KIND FIRST COUNT FOLDER     input FIRST and the following; files are made in FOLDER
///     mutate KIND INDEX FOLDER           makes the files of one input, and reads nothing
///
/// Prints a line for each input that ends as it must not: with an error that a command does not answer with one line
/// and status 2. Before an input is read its number stands in FOLDER/progress, so that one that ends the process is
/// known. At the end it prints how many were accepted and refused.
@main
enum Mutate {
    /// Seconds for one input; the alarm ends the process.
    private static let limit: UInt32 = 20

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 || arguments.count == 5, let kind = InputKind(rawValue: arguments[1]),
            let first = Int(arguments[2]), let folder = arguments.last
        else { throw InputError("mutate KIND FIRST COUNT FOLDER, or KIND INDEX FOLDER") }
        Subnormals.flush()
        let samples = try kind.samples(FileManager.default.currentDirectoryPath)
        guard arguments.count == 5 else {
            _ = try make(first, samples, kind, in: folder)
            return
        }
        for (number, sample) in samples.enumerated() {
            do {
                try sample.read(write(sample, number, kind, in: folder))
            } catch {
                print("\(kind.rawValue): sample \(number) is refused as it is: \(error)")
            }
        }
        let progress = fopen(folder + "/progress", "w")!
        var (accepted, refused) = (0, 0)
        for index in first..<first + Int(arguments[3])! {
            fseek(progress, 0, SEEK_SET)
            fputs(String(index) + "\n", progress)
            fflush(progress)
            alarm(limit)
            let (sample, place) = try make(index, samples, kind, in: folder)
            do {
                try sample.read(place)
                accepted += 1
            } catch {
                refused += 1
                if let fault = fault(error) { print("\(kind.rawValue) \(index): \(fault)") }
            }
        }
        print("accepted \(accepted), refused \(refused)")
    }

    /// Writes the files of an input, one of which is mutated, into a folder of its sample.
    private static func make(
        _ index: Int, _ samples: [Sample], _ kind: InputKind, in folder: String
    ) throws -> (Sample, String) {
        var random = SeededNumbers(seed: UInt64(index))
        let number = Int.random(in: samples.indices, using: &random)
        var sample = samples[number]
        let mutated = Int.random(in: sample.files.indices, using: &random)
        sample.files[mutated].content = Mutation.of(sample.files[mutated].content, &random)
        return (sample, try write(sample, number, kind, in: folder))
    }

    private static func write(_ sample: Sample, _ number: Int, _ kind: InputKind, in folder: String) throws -> String {
        let place = "\(folder)/\(kind.rawValue)-\(number)"
        try? FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for file in sample.files {
            try Data(file.content).write(to: URL(fileURLWithPath: "\(place)/\(file.name)"))
        }
        return place
    }

    /// What is wrong with an error as the end of a command; nil for one that it answers with one line and status 2.
    private static func fault(_ error: any Error) -> String? {
        let isKnown =
            error is InputError || error is TaskError || error is MethodError || error is FigureError
            || error is SafetensorsError
        let text = Format.oneLine("\(error)")
        if !isKnown { return "\(type(of: error)): \(text.prefix(200))" }
        return text.contains(where: \.isNewline) ? "several lines: \(text.prefix(200))" : nil
    }
}
