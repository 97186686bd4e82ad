import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct PeerReportTests {
    @Test func tablesSayWhatTheRecordsSay() throws {
        let pairs = [
            try PeerFixture.parity([3.2, 2.0], [3.2, 2.00002]), try PeerFixture.speed([300, 150, 160], [200, 100, 100]),
        ]
        let report = PeerReport(pairs, environment: Fixture.environment)
        #expect(report.agrees)
        let text = report.markdown
        for line in [
            "PyTorch 2.13.0 and this project on one thread each of CPU (Haswell kernels of OpenBLAS here).",
            "| Full rank | torch AdamW fused   |          1.0e-05 | 1.0e-05 |     3.2000 |    2.0000 |         2.0000 | transformers: 3.0e-07 | agrees  |",
            "|    16 | GaLore |      160 |       100 | 1.50x |    1.50x to 1.60x |               - |     0 % |       0 % |",
            "|    16 | GaLore | 1.00 MiB |  2.00 MiB | 0.50x |         512 KiB |  1.00 MiB |",
        ] { #expect(text.contains(line), "\(text)") }
        #expect(!text.contains("written in several ways"))
        #expect(PeerReport.line(pairs[0]).hasPrefix("agrees, 1.0e-05 over the first 20 updates"))
        #expect(PeerReport.line(pairs[1]) == "160 tokens/s, PyTorch 100, 1.50x")
        #expect(report.rows.speed[0].ratio.median == 1.5 && report.rows.parity[0].isClose)
    }

    @Test func lossesThatDifferAreShown() throws {
        let report = PeerReport([try PeerFixture.parity([3.2, 2.0], [3.2, 2.1])], environment: Fixture.environment)
        #expect(!report.agrees && report.markdown.contains("| DIFFERS |"))
    }

    @Test func nothingComparedIsNoTable() {
        #expect(PeerReport([], environment: Fixture.environment).markdown.contains("Nothing has been compared yet"))
    }
}
