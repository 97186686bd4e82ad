import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct MemoryFormulaTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    static let published = root.appending(path: "baselines/published").path

    private func count(_ id: String, _ values: [String: HyperValue] = [:], on model: String) throws -> MemoryCount {
        try MemoryCount(TrainingMethod([(id, values)]), on: MemoryModel(model))
    }

    // MARK: - The formulas are those of real runs

    /// Every method, trained for a few updates: what is held between two updates is what the formulas say. Not PELA,
    /// whose dense phase is the larger one and cannot be left out, nor IncreLoRA, whose ranks grow,
    /// nor EVA and SoKA, which spread or choose them by what they measure,
    /// nor LoCA, whose frequencies and coefficients take turns.
    @Test(arguments: SmallRun.linearMethods.filter { !["pela", "increlora", "eva", "loca", "soka"].contains($0.id) }) func aRunKeepsWhatTheFormulasSay(_ method: MethodConfiguration) throws {
        var method = method
        let specs = try MethodRegistry.entry(method.id).card.hyperparameters
        // Formulas give the phase after a warm start, the states of all layers when they are kept, and the largest blocks.
        for (name, value) in ["warm_start": HyperValue.integer(0), "frozen_states": .text("drop"), "update_gap": .integer(1)]
        where specs.contains(where: { $0.name == name }) {
            method.hyperparameters[name] = value
        }
        let configuration = SmallRun.configuration([method])
        let result = try RunExecutor.execute(configuration, cacheDirectory: FileManager.default.temporaryDirectory) { _ in }
        let shape = try #require(configuration.llamaShape)
        let formula = try MemoryCount(
            TrainingMethod([(method.id, method.hyperparameters)]), on: MemoryModel(name: "fixture", shape))
        func bytes(_ category: MemoryCategory) -> Int { result.memory.largest[category.rawValue]! }
        func bytes(_ amount: MemoryAmount) -> Int { Int(amount.bytes(perNumber: 4)) }
        #expect(bytes(.moments) == bytes(formula.moments))
        #expect(bytes(.projections) == bytes(formula.projections))
        #expect(bytes(.gradients) == bytes(formula.gradients))
        // What a schedule rests for a while counts as frozen in the run.
        #expect(
            bytes(.trainableWeights) + bytes(.frozenWeights) == bytes(formula.trainableWeights) + bytes(formula.frozenWeights))
    }

    /// When all weights have got their ranks; the formula counts the scales of the reserves as trained.
    @Test func theFormulaOfGrowingRanksIsThatOfTheirBudget() throws {
        var method = try #require(SmallRun.linearMethods.first { $0.id == "increlora" })
        method.hyperparameters["top_h"] = .integer(100)
        let configuration = SmallRun.configuration([method])
        let memory = try RunExecutor.execute(configuration, cacheDirectory: FileManager.default.temporaryDirectory) { _ in }.memory
        let model = try MemoryModel(name: "fixture", #require(configuration.llamaShape))
        let formula = try MemoryCount(TrainingMethod([(method.id, method.hyperparameters)]), on: model)
        let reserved = model.linear.count
        #expect(formula.weights * 4 == memory.now["trainableWeights"]! + memory.now["frozenWeights"]!)
        #expect(formula.trainableWeights.numbers == memory.trainableParameters + reserved)
        #expect(formula.moments.numbers == memory.now["moments"]! / 4 + 2 * reserved)
        let smaller = try MemoryCount(TrainingMethod([("increlora", ["target_rank": .integer(1)])]), on: model)
        let larger = try MemoryCount(TrainingMethod([("increlora", ["target_rank": .integer(5)])]), on: model)
        let perRank = model.linear.reduce(0) { $0 + $1.outputs + $1.inputs + 1 }
        #expect(larger.trainableWeights.numbers - smaller.trainableWeights.numbers == 4 * perRank)
    }

    @Test(arguments: [(1, 4, 2), (4, 8, 3)]) func activationsAreEstimatedWithinAFifth(_ batch: Int, _ heads: Int, _ layers: Int) throws {
        let shape = LlamaShape(vocabulary: 300, hidden: 64, intermediate: 176, layers: layers, heads: heads)
        let network = try Llama<Float>(
            shape, batch: batch, context: 32, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let measured = Double(network.makeLossGraph().graph.activationBytes)
        let estimate = 4 * shape.activationNumbers(batch: batch, context: 32)
        #expect(abs(measured / estimate - 1) < 0.2, "\(measured) \(estimate)")
    }

    // MARK: - Counts that are known

    @Test(arguments: zip(
        ["llama-60m", "llama-130m", "llama-350m", "llama-1b", "llama-3b", "llama-7b", "llama-13b"],
        [58_073_600, 134_105_856, 367_969_280, 1_339_082_752, 2_685_831_680, 6_738_415_616, 13_015_864_320]))
    func modelsHaveTheirParameters(_ name: String, _ parameters: Int) throws {
        #expect(try MemoryModel(name).parameterCount == parameters)
        #expect(try count("adamw", on: name).trainableWeights == MemoryAmount(numbers: parameters))
    }

    @Test func aConfigurationFileIsAModel() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "config.json",
            #"""
            {"model_type": "llama", "vocab_size": 50, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2,
            "num_attention_heads": 4, "num_key_value_heads": 2, "tie_word_embeddings": true}
            """#)
        let parameters = 50 * 32 + 5 * 32 + 2 * (2 * 32 * 32 + 2 * 16 * 32 + 3 * 32 * 48)
        for given in [path, URL(fileURLWithPath: path).deletingLastPathComponent().path] {
            #expect(try MemoryModel(given).parameterCount == parameters)
        }
    }

    @Test func totalsOfThePapersSettings() throws {
        func total(_ id: String, _ values: [String: HyperValue], _ model: String) throws -> String {
            String(format: "%.4f", try {
                let count = try count(id, values, on: model)
                return Double(2 * (count.weights + count.moments.numbers + count.projections.numbers)) / 1e9
            }())
        }
        #expect(try total("adamw", [:], "llama-60m") == "0.3484")
        #expect(try total("galore", ["rank": .integer(1024)], "llama-7b") == "22.8815")
        #expect(try total("lora", ["rank": .integer(512)], "llama-1b") == "6.0717")
        #expect(try total("relora", ["rank": .integer(256)], "llama-130m") == "0.7339")
        #expect(try total("low-rank", ["rank": .integer(256)], "llama-350m") == "1.1113")
        let sltrain = try count("sltrain", ["rank": .integer(512), "sp_ratio": .real(0.03)], on: "llama-1b")
        #expect(sltrain.projections.bytes == 4 * 36_237_240)
    }

    @Test func blocksAndLayersAreCounted() throws {
        let layer = 6_476_005_376 / 32 + 2 * 4096
        #expect(try count("badam", on: "llama-7b").moments.numbers == 2 * layer)
        let outside = 262_144_000 + 4096
        let lisa = try count("lisa", ["activated_layers": .integer(2), "frozen_states": .text("drop")], on: "llama-7b")
        #expect(lisa.gradients.numbers == 2 * layer + outside && lisa.moments.numbers == 2 * lisa.gradients.numbers)
        let kept = try count("lisa", ["activated_layers": .integer(2)], on: "llama-7b")
        #expect(kept.gradients == lisa.gradients && kept.moments.numbers == 2 * 6_738_415_616)
        #expect(lisa.largestGradient.numbers == 32_000 * 4096)
    }

    /// A projector of 2 of the 4 rows or columns of each factor.
    @Test func rulesThatLookAtMatricesAreCountedOnFactors() throws {
        let model = try MemoryModel("llama-60m")
        let count = try MemoryCount(
            TrainingMethod([("low-rank", ["rank": .integer(4)]), ("galore", ["rank": .integer(2)])]), on: model)
        #expect(count.projections.numbers == model.linear.count * 2 * 8)
        let projected = model.linear.reduce(0) { $0 + 2 * 2 * ($1.outputs + $1.inputs) }
        #expect(count.moments.numbers == projected + 2 * model.others.reduce(0) { $0 + $1.count })
    }

    @Test func whatFormulasCannotTellIsAnError() throws {
        #expect(throws: MethodError.self) { try count("galore", ["rank": .integer(1024)], on: "llama-60m") }
        #expect { try MemoryModel("llama-8b") } throws: { "\($0)".contains("did you mean 'llama-") }
    }

    // MARK: - Published cells

    static let cells: [PublishedCell] = (try? PublishedCell.read(published + "/memory.csv")) ?? []

    /// Every rule gives what it is said to give; in particular, all cells marked as reproducible come out to their
    /// printed digits.
    @Test func everyCellComesOutAsMarked() throws {
        #expect(Self.cells.count == 200)
        let printed = PrintedCells(Self.cells)
        for cell in Self.cells {
            let computed = try cell.convention.value(of: cell, printed: printed)
            #expect(cell.agreement(of: computed) == cell.agrees, "\(cell.place) by \(cell.convention): \(computed)")
        }
    }

    /// One line of a file with one field changed.
    @Test(arguments: [
        (5, "9223372036854775807", "rank is '9223372036854775807', must be"), (6, "banana", "quantity is 'banana'"),
        (6, "optimizer saving", "quantity is"), (8, "K", "unit is 'K'"), (3, "9B", "model is '9B'"),
        (7, "nan", "published is 'nan'"), (10, "D9", "convention is 'D9'"), (11, "nearly", "agrees is 'nearly'"),
    ])
    func aBadCellIsNamed(_ column: Int, _ value: String, _ complaint: String) throws {
        let header = "paper,arxiv,table,model,method,rank,quantity,published,unit,verified,convention,agrees"
        var fields = "GaLore,2403.03507,Table 2,60M,GaLore,128,optimizer,0.24,G,yes,D1,no".components(separatedBy: ",")
        fields[column] = value
        let folder = try TemporaryFolder()
        let path = try folder.write("memory.csv", header + "\n" + fields.joined(separator: ",") + "\n")
        #expect { try PublishedCell.read(path) } throws: { "\($0)".contains(":2: " + complaint) }
    }

    @Test func roundingAndTruncationAreToldApart() throws {
        let cell = try #require(Self.cells.first { $0.published == "0.36" })
        #expect(cell.agreement(of: 0.355) == .rounded && cell.agreement(of: 0.3649) == .rounded)
        #expect(cell.agreement(of: 0.369) == .truncated && cell.agreement(of: 0.3549) == .no)
    }

    @Test func theTableHasEveryPlaceOnceWithTheBestRule() throws {
        let memory = try PublishedMemory(Self.published + "/memory.csv")
        #expect(Set(memory.rows.map(\.cell.place)).count == memory.rows.count)
        let full = try #require(memory.rows.first { $0.cell.place == ["GaLore", "Table 2", "130M", "Full", "weights+optimizer", ""] })
        #expect(full.cell.convention == .R3 && full.agreement == .rounded)
        #expect(memory.text.contains("by no rule that was found"))
    }

    // MARK: - Budgets

    @Test(arguments: ["9223372036854775807", "0", "-1", "many"]) func aClaimOfAnImpossibleRankIsNamed(_ rank: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(
            "perplexity.csv",
            "method,model,rank,perplexity,full_rank,paper,source,table,verified\ngalore,60M,\(rank),34,34,A,B,C,yes\n")
        #expect { try QualityClaim.read(path) } throws: { "\($0)".contains(":2: rank is '\(rank)', must be") }
    }

    @Test func publishedFilesAreFoundBesideTheExecutable() throws {
        let name = "baselines/published/memory.csv"
        let build = Self.root.appending(path: ".build/debug")
        #expect(try CheckoutFile.find(name, option: "--published", from: build).hasSuffix(name))
        #expect {
            try CheckoutFile.find("no/such.csv", option: "--published", from: build)
        } throws: { "\($0)".contains("no/such.csv") && "\($0)".contains("--published") }
    }

    @Test func whatFitsIsListedByItsClaim() throws {
        let claims = try QualityClaim.read(Self.published + "/perplexity.csv")
        let model = try MemoryModel("llama-7b")
        let fit = try MemoryFit(budget: 24 * 0x1p30, model: model, claims: claims, settings: MemorySettings())
        #expect(fit.rows.map(\.claim.ratio) == fit.rows.map(\.claim.ratio).sorted())
        #expect(fit.rows.allSatisfy { $0.estimate.peak <= 24 * 0x1p30 })
        #expect(fit.rows.contains { $0.claim.method == "galore" && $0.hyperparameters["rank"] == .integer(1024) })
        // ReLoRA begins as AdamW.
        #expect(fit.tooLarge.contains { $0.method == "adamw" } && fit.tooLarge.contains { $0.method == "relora" })
        let all = try MemoryFit(budget: 1e15, model: model, claims: claims, settings: MemorySettings())
        #expect(all.tooLarge.isEmpty && all.rows.allSatisfy { $0.settings.gradients == .full })
    }
}
