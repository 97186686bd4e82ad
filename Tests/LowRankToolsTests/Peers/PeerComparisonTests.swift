import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct PeerComparisonTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Both sides are processes that answer at once.
    private func options(_ methods: [PeerMethod]) throws -> PeerComparison.Options {
        // The Python that is named is a shell script, and so it takes a shell's file for its program.
        let python = try folder.write("python", "#!/bin/sh\n" + PeerFixture.script)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
        try FileManager.default.createDirectory(atPath: folder.path("peer"), withIntermediateDirectories: true)
        var options = PeerComparison.Options(
            sizes: [16], methods: methods, turns: PeerTurns(repetitions: 3, seconds: 1), parity: false, speed: true,
            python: python, script: try folder.write("peer/peer.py", "# version 1"), results: folder.path("results"),
            cache: folder.path("cache"))
        options.own = PeerFixture.launch()
        return options
    }

    private func carryOut(_ options: PeerComparison.Options) throws -> (report: PeerReport, said: String) {
        var said = ""
        let comparison = try PeerComparison(options, interruption: Interruption()) { said += $0 }
        let report = try comparison.carryOut()
        return (report, said)
    }

    @Test func whatHasARecordIsNotDoneAgain() throws {
        var options = try options([.galore])
        let (first, said) = try carryOut(options)
        // 2 updates of 0.2 s without their refresh, which is spread over 200: 2048 / (0.2 + 0.1 / 200).
        #expect(said.hasPrefix("[1/1] speed, width 16, GaLore (about ") && said.contains("10.2 k tokens/s, PyTorch 10.2 k, 1.00x"), "\(said)")
        #expect(first.rows.speed.count == 1 && first.rows.speed[0].ratio.median == 1)
        let summary = try String(contentsOfFile: folder.path("results/peers/summary.md"), encoding: .utf8)
        #expect(summary == first.markdown)
        #expect(FileManager.default.fileExists(atPath: folder.path("results/peers/records/width-16-galore-speed-pytorch.json")))

        let (second, saidAgain) = try carryOut(options)
        #expect(saidAgain.isEmpty && second.markdown == first.markdown)

        // More turns are another measurement, and another program on the other side another comparison.
        options.turns.repetitions = 4
        #expect(try carryOut(options).report.rows.speed.count == 1)
        try folder.write("peer/peer.py", "# version 2")
        #expect(try carryOut(options).said.contains("[1/1]"))
    }

    @Test func aPeerThatIsNotThereIsNamed() throws {
        var options = try options([.fullRank])
        options.python = folder.path("nowhere/python")
        let error = #expect(throws: InputError.self) { try carryOut(options) }
        #expect(try #require(error).description.contains("'make peers' prepares the Python environment"))
    }
}

struct PeersOptionTests {
    @Test(arguments: [
        (["--sizes", "64,x"], "--sizes"), (["--sizes", "64,,96"], "--sizes"), (["--sizes", "40"], "40 is not a multiple of 16"),
        (["--sizes", "64,64"], "--sizes"), (["--methods", "full-rank,nonesuch"], "--methods"),
        (["--repetitions", "0"], "--repetitions must be from 1 to"), (["--seconds", "0"], "--seconds must be"),
        (["--parity-only", "--speed-only"], "leave nothing to compare"), (["--python", "/none"], "/none: no such file"),
    ]) func mistakesAreNamed(arguments: [String], text: String) throws {
        let (status, output, errors) = try LowrankCommand.call(["peers"] + arguments)
        #expect(status == .exited(2) && output.isEmpty)
        #expect(errors.contains(text), "\(errors)")
    }
}
