import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct AdapterComparisonTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Saves every adapter again as it is, and answers with a difference and a warning.
    private func carryOut(difference: String, warnings: String = "", ending: Int = 0) throws -> (
        rows: [AdapterComparison.Row], said: String
    ) {
        let python = try folder.write(
            "python",
            """
            #!/bin/sh
            for folder in "$@"; do
                [ -d "$folder" ] || continue
                mkdir "$folder/peft" && cp "$folder"/adapter_* "$folder/logits.safetensors" "$folder/peft"
                echo '{"folder": "'"$folder"'", "peft": "0.0", "type": "LORA", "largest": 2, "adapted": 0.5, "difference": \(difference), "warnings": [\(warnings)]}'
            done
            [ \(ending) = 0 ] || echo "no such module" >&2
            exit \(ending)
            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
        var comparison = try AdapterComparison(
            python: python, script: try folder.write("adapters.py", ""), results: folder.path("results"),
            cache: folder.path("cache"),
            interruption: Interruption())
        comparison.items = comparison.items.filter { $0.name == "lora" || $0.name == "shira" }
        var said = ""
        return (try comparison.carryOut { said += $0 }, said)
    }

    @Test func agreementIsShownBothWays() throws {
        let (rows, said) = try carryOut(difference: "1e-6")
        #expect(rows.count == 2 && AdapterComparison.agrees(rows) && said.hasPrefix("2 adapters"))
        #expect(rows.allSatisfy { ($0.readBack ?? 1) < 1e-5 })
        let report = try String(contentsOfFile: folder.path("results/peers/adapters.md"), encoding: .utf8)
        #expect(report == AdapterComparison.text(rows) && report.contains("| lora ") && report.contains("1.0e-06"))
    }

    @Test func aDifferenceOrAWarningIsNone() throws {
        let (far, _) = try carryOut(difference: "0.5")
        #expect(!AdapterComparison.agrees(far) && AdapterComparison.text(far).contains("differs"))
        try FileManager.default.removeItem(atPath: folder.path("results"))
        let (warned, _) = try carryOut(difference: "0", warnings: "\"missing adapter keys\"")
        #expect(
            !AdapterComparison.agrees(warned)
                && AdapterComparison.text(warned).contains("differs: missing adapter keys"))
    }

    @Test func anOtherSideThatFailsIsNamed() throws {
        let failed = #expect(throws: InputError.self) { try carryOut(difference: "0", ending: 1) }
        #expect(try #require(failed).description == "peft has failed: no such module")
        let absent = #expect(throws: InputError.self) {
            try AdapterComparison(
                python: "/none", script: "/none", results: "", cache: "", interruption: Interruption())
        }
        #expect(try #require(absent).description.contains("'make peers' prepares the Python environment"))
    }
}
