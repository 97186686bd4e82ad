import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankTools

struct CheckpointComparisonTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A program that answers for every folder that is a whole model with logits, and says `merged` where adapters are named.
    private func carryOut() throws -> [CheckpointComparison.Row] {
        let python = try folder.write(
            "python",
            """
            #!/bin/sh
            for folder in "$@"; do
                [ -e "$folder/config.json" ] && [ -e "$folder/model.safetensors" ] && [ -e "$folder/logits.safetensors" ] || continue
                peft=null
                [ ! -e "$folder/merging.json" ] || peft=2e-6
                echo '{"folder": "'"$folder"'", "transformers": "0.0", "largest": 2, "difference": 1e-6, "peft": '$peft', "warnings": []}'
            done
            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: python)
        var comparison = try CheckpointComparison(
            python: python, script: try folder.write("checkpoints.py", ""), results: folder.path("results"),
            cache: folder.path("cache"), interruption: Interruption())
        comparison.corpus = try folder.write(
            "text.txt", (0..<400).map { "Line \($0) of a text that says \($0 % 7) things about \($0 % 11) others.\n" }.joined())
        return try comparison.carryOut { _ in }
    }

    @Test func whatWasMadeIsCompared() throws {
        let rows = try carryOut()
        #expect(rows.map { URL(fileURLWithPath: $0.folder).lastPathComponent } == [
            "svd-truncation", "asvd", "svd-llm", "lord", "averaging", "task-arithmetic", "ties",
        ])
        #expect(rows.map { $0.peft != nil } == [false, false, false, false, true, true, false])
        #expect(CheckpointComparison.agrees(rows) && rows.allSatisfy { $0.changed! > 0.01 })
        let report = try String(contentsOfFile: folder.path("results/peers/checkpoints.md"), encoding: .utf8)
        #expect(report == CheckpointComparison.text(rows) && report.contains("| svd-llm ") && !report.contains("differs"))
    }

    @Test(arguments: [
        (#""difference": 1e-6, "peft": 1e-6, "warnings": []"#, 0.1 as Float, true), (#""difference": 1e-6, "warnings": []"#, 0.1, true),
        (#""difference": 0.5, "peft": 1e-6, "warnings": []"#, 0.1, false), (#""difference": 1e-6, "peft": 0.5, "warnings": []"#, 0.1, false),
        (#""difference": 1e-6, "warnings": ["missing_keys: lm_head"]"#, 0.1, false), (#""difference": 1e-6, "warnings": []"#, 0, false),
    ]) func aDifferenceIsShown(_ answer: String, _ changed: Float, _ agrees: Bool) throws {
        let json = #"{"folder": "ties", "transformers": "0.0", "largest": 2, \#(answer)}"#
        var row = try JSONDecoder().decode(CheckpointComparison.Row.self, from: Data(json.utf8))
        row.changed = changed
        #expect(CheckpointComparison.agrees([row]) == agrees && CheckpointComparison.text([row]).contains("differs") != agrees)
        #expect(!answer.contains("lm_head") || CheckpointComparison.text([row]).contains("differs: missing_keys: lm_head"))
    }

    @Test func anOtherSideThatIsNotThereIsNamed() throws {
        let absent = #expect(throws: InputError.self) {
            try CheckpointComparison(python: "/none", script: "/none", results: "", cache: "", interruption: Interruption())
        }
        #expect(try #require(absent).description.contains("'make peers' prepares the Python environment"))
    }
}
