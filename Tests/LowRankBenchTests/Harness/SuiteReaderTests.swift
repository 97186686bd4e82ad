import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct SuiteReaderTests {
    @Test func resolvesEveryHyperparameter() throws {
        let suite = try Fixture.readSuite(in: TemporaryFolder())
        #expect(suite.name == "small")
        #expect(suite.seeds == [1, 2])
        #expect(suite.tasks.map(\.name) == ["text", "planted"])
        #expect(suite.tasks[0].data == .text(corpus: "wordnet", vocabulary: 512, sha256: "d1"))
        #expect(suite.tasks[1].training.context == 1)
        #expect(suite.tasks.map(\.targetLoss) == [nil, 0.5])
        #expect(suite.throughput == ThroughputSettings(repetitions: 2, steps: 4, warmupSteps: 1))
        // The suite's default for a method holds in every row; an unset update rule is AdamW.
        let adamw = MethodConfiguration(id: "adamw", hyperparameters: ["beta2": .real(0.95)])
        #expect(suite.rows[0].methods["text"] == [adamw])
        let galore = suite.rows[1]
        #expect(galore.label == "Galore + Lora")
        #expect(galore.methods["text"]!.map(\.description) == ["galore: rank 16", "lora: rank 12"])
        #expect(galore.methods["planted"]!.map(\.description) == ["galore: rank 8", "lora: rank 12"])
        #expect(galore.learningRates == ["text": 0.01, "planted": 0.1])
    }

    @Test func aRowWithoutUpdateRuleTrainsWithAdamW() throws {
        let suite = try Fixture.readSuite(
            replacing: "methods: {galore: {rank: 16}, lora: {rank: 12}}", with: "methods: {galore: , lost: }",
            in: TemporaryFolder())
        #expect(suite.rows[1].methods["text"]!.map(\.description) == ["galore: rank 8", "lost: rank 8"])
        let plain = try Fixture.readSuite(
            replacing:
                "    methods: {galore: {rank: 16}, lora: {rank: 12}}\n    learning_rate: {text: 1e-2, planted: 0.1}\n    overrides: {planted: {galore: {rank: 8}}}",
            with: "    methods: {lost: }\n    learning_rate: 1", in: TemporaryFolder())
        #expect(plain.rows[1].methods["text"]!.map(\.description) == ["adamw: beta2 0.95", "lost: rank 8"])
    }

    @Test func aRowMayRunOnSomeOfTheTasks() throws {
        let suite = try Fixture.readSuite(
            replacing: "    learning_rate: {text: 1e-2, planted: 0.1}",
            with: "    tasks: [planted]\n    learning_rate: {planted: 0.1}", in: TemporaryFolder())
        #expect(Set(suite.rows[1].methods.keys) == ["planted"])
        #expect(suite.rows(on: suite.tasks[0]).map(\.name) == ["full-rank"])
    }

    static let mistakes = [
        SuiteMistake(
            "label: Full rank", "label: \"Galore  + Lora\"",
            ": rows.galore: the rows 'full-rank' and 'galore' have the same label 'Galore + Lora'; give one of them another 'label'"),
        SuiteMistake("label: Full rank", "label: \"two\\nlines\"", ": rows.full-rank.label: must be one line of text"),
        SuiteMistake("label: Full rank", "label: \"  \"", ": rows.full-rank.label: must be one line of text"),
        SuiteMistake(
            "  steps: 100", "  stpes: 100", ":16:7: tasks.text.training.stpes: unknown key; did you mean 'steps'?"),
        SuiteMistake("      clip: 1.0\n", "", ":16:7: tasks.text.training: missing key 'clip'"),
        SuiteMistake(
            "steps: 100", "steps: many",
            ":16:14: tasks.text.training.steps: must be a whole number from 1 to 100000000, not 'many'"),
        SuiteMistake(
            "steps: 100", "steps: 0",
            ":16:14: tasks.text.training.steps: must be a whole number from 1 to 100000000, not '0'"),
        SuiteMistake("warmup: 10\n", "warmup: 101\n", ".warmup: must be a whole number from 0 to 100, not '101'"),
        SuiteMistake(
            "minimum_ratio: 0.1", "minimum_ratio: 2", ".minimum_ratio: must be at least 0.0 and at most 1.0, not 2"),
        SuiteMistake("minimum_ratio: 0.1", "minimum_ratio: nan", ".minimum_ratio: must be a number, not 'nan'"),
        SuiteMistake(
            "      batch: 8\n", "      batch: 8\n      batch: 9\n", ":17:7: key 'batch' appears more than once"),
        SuiteMistake("schema: suite/1", "schema: suite/2", ":1:9: schema: must be suite/1"),
        SuiteMistake("seeds: [1, 2]", "seeds: []", ":2:8: seeds: needs at least one seed"),
        SuiteMistake("seeds: [1, 2]", "seeds: [1, 1]", ":2:12: seeds[1]: seed 1 is listed twice"),
        SuiteMistake("seeds: [1, 2]", "seeds: [1, -2]", ":2:12: seeds[1]: must be a whole number from 0 to"),
        SuiteMistake("seeds: [1, 2]", "seeds: 1", ":2:8: seeds: must be a list"),
        SuiteMistake("seeds: [1, 2]", "seeds: [1, 2", "expected ',' or ']'"),
        SuiteMistake(
            "seeds: [101, 102]", "seeds: [2]",
            ":7:10: tuning.seeds: seed 2 is reported; learning rates are tuned on other seeds"),
        SuiteMistake(
            "grid: [3.2e-3, 1e-2, 3.2e-2]", "grid: [3.2e-3, 1e-2, 1e-1]",
            ":8:9: tuning.grid: must be at least three learning rates, each a factor of root ten (3.2) above"),
        SuiteMistake("grid: [3.2e-3, 1e-2, 3.2e-2]", "grid: [3.2e-3, 1e-2]", ":8:9: tuning.grid: must be at least three"),
        SuiteMistake("steps: {text: 50}", "steps: {text: 49}", ":9:17: tuning.steps.text: must be a whole number from 50 to"),
        SuiteMistake(
            "    label: Full rank\n", "    label: Full rank\n    edge: \"it is so\"\n",
            "rows.full-rank.edge: the suite names no learning_rates file, so no rate is tuned"),
        SuiteMistake(
            "grid: [3.2e-3, 1e-2, 3.2e-2]", "grid: {text: [1e-3, 3e-3, 1e-2]}", ":8:9: tuning.grid: missing task 'planted'"),
        SuiteMistake(
            "steps: {text: 50}", "steps: {txt: 50}", ":9:11: tuning.steps.txt: unknown task; did you mean 'text'?"),
        SuiteMistake("reference: full-rank", "reference: full", ":3:12: reference: there is no row 'full'"),
        SuiteMistake(
            "kind: llama", "kind: lama",
            ".model.kind: must be one of \(ModelKinds.all.map { $0.name }.sorted().joined(separator: ", ")), not 'lama'"),
        SuiteMistake("kind: text, ", "", "tasks.text.data: missing key 'kind'"),
        SuiteMistake("heads: 4", "heads: 6", ".model.heads: hidden (64) must be an even multiple of heads (6)"),
        SuiteMistake("heads: 4", "heads: 4, key_heads: 3", ".model.key_heads: heads (4) must be a multiple of key_heads (3)"),
        SuiteMistake("heads: 4", "heads: 4, tie_embeddings: 1", ".model.tie_embeddings: must be one of false, true"),
        SuiteMistake(
            "rank: 4,", "rank: 17,", "tasks.planted.data: a planted rank of 17 is impossible in a 16 x 32 map"),
        SuiteMistake(
            "kind: linear, inputs: 32, outputs: 16", "kind: llama, hidden: 64, intermediate: 8, layers: 1, heads: 4",
            "planted data needs a model of kind linear"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adam: {}}",
            ":32:15: rows.full-rank.methods.adam: unknown method; did you mean 'adamw'?"),
        SuiteMistake("methods: {adamw: {}}", "methods: {}", "rows.full-rank.methods: needs at least one method"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adamw: {}, galore: {}}",
            "adamw and galore both set the update rule; a row takes one"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adamw: {beta3: 0.9}}",
            "methods.adamw.beta3: unknown hyper-parameter; did you mean 'beta2'?"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adamw: {beta2: 2}}",
            ":32:30: rows.full-rank.methods.adamw.beta2: adamw: beta2 must be a number from 0.0 to 1.0, not 2"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adamw: {beta2: \"0.9\"}}",
            "adamw: beta2 must be a number from 0.0 to 1.0, not 0.9"),
        SuiteMistake(
            "lora: {rank: 12}", "lora: {rank: 65}",
            "rows.galore.methods.lora.rank: on task text: lora: rank 65 is larger than the model.layers.0.self_attn.q_proj"),
        SuiteMistake(
            "overrides: {planted: {galore: {rank: 8}}}", "overrides: {planted: {galore: {rank: 17}}}",
            "rows.galore.overrides.planted.galore.rank: on task planted: galore: rank 17 is larger"),
        SuiteMistake(
            "overrides: {planted:", "overrides: {plantd:",
            "rows.galore.overrides.plantd: unknown task; did you mean 'planted'?"),
        SuiteMistake(
            "{planted: {galore: {rank: 8}}}", "{planted: {sltrain: {rank: 8}}}", "the row has no method 'sltrain'"),
        SuiteMistake("{text: 1e-2, planted: 0.1}", "{text: 1e-2}", "rows.galore.learning_rate: missing task 'planted'"),
        SuiteMistake(
            "{text: 1e-2, planted: 0.1}", "{text: 1e-2, plant: 0.1}", "rows.galore.learning_rate.plant: unknown task"),
        SuiteMistake("{text: 1e-2, planted: 0.1}", "0", "rows.galore.learning_rate: must be greater than 0, not 0.0"),
        SuiteMistake("    learning_rate: 3e-3\n", "", "rows.full-rank: missing key 'learning_rate'"),
        SuiteMistake(
            "reference: full-rank", "reference: full-rank\nlearning_rates: x.yaml",
            "the suite takes its learning rates from a file; remove one of the two"),
        SuiteMistake(
            "overrides: {planted: {galore: {rank: 8}}}", "tasks: [text, plant]",
            "rows.galore.tasks[1]: unknown task; did you mean 'planted'?"),
        SuiteMistake("overrides: {planted: {galore: {rank: 8}}}", "tasks: []", "rows.galore.tasks: needs at least one task"),
        SuiteMistake(
            "overrides: {planted: {galore: {rank: 8}}}", "tasks: [text, text]",
            "rows.galore.tasks[1]: task 'text' is listed twice"),
        SuiteMistake(
            "overrides: {planted: {galore: {rank: 8}}}", "tasks: [text]",
            "rows.galore.learning_rate.planted: unknown task"),
        SuiteMistake(
            "methods: {adamw: {}}", "methods: {adamw: {}}\n    tasks: [text]",
            ":3:12: reference: the row 'full-rank' does not run on task 'planted'"),
        SuiteMistake("  galore:\n", "  ../galore:\n", "a row's name may hold letters, digits"),
        SuiteMistake("rows:\n", "methods: [lost, sltrian]\nrows:\n", ":29:17: methods[1]: unknown method; did you mean 'sltrain'?"),
        SuiteMistake("rows:\n", "methods: some\nrows:\n", ":29:10: methods: must be one of all, not 'some'"),
        SuiteMistake("rows:\n", "methods: {txt: all}\nrows:\n", "methods.txt: unknown task; did you mean 'text'?"),
        SuiteMistake("rows:\n", "methods: [lost]\nrows:\n", "methods: missing key 'learning_rate' (or give the suite one"),
        SuiteMistake("rows:\n", "families: [adaptors]\nrows:\n", "families[0]: unknown family; did you mean 'adapters'?"),
        SuiteMistake(
            "rows:\n", "methods: [lost]\nlearning_rate: 1\nrows:\n  lost: {methods: {lora: }}\n",
            "methods: the row 'lost' does not use the method 'lost'; rename the row"),
        SuiteMistake("rows:\n", "learning_rate: {text: 1}\nrows:\n", "learning_rate: missing task 'planted'"),
        SuiteMistake("    methods: {adamw: {}}\n", "", "rows.full-rank: missing key 'methods'; only a row that has the name"),
        SuiteMistake("rows:\n", "scale: {rank: 2}\nrows:\n", ":29:8: scale: gives numbers to a rows file; name it with"),
        SuiteMistake("rows:\n", "rows_file: rows.yaml\nrows:\n", ":29:12: rows_file: there is no file 'rows.yaml' beside the suite"),
        SuiteMistake(
            "    label: Full rank\n", "    rate_of: galore\n",
            "rows.full-rank.rate_of: the suite names no learning_rates file; give the row a learning_rate"),
        SuiteMistake(
            "      clip: 1.0\n", "      clip: 1.0\n      observe: {every: 10, rank: 65}\n",
            "tasks.text.training.observe.rank: must be a whole number from 1 to 64, not '65'"),
        SuiteMistake(
            "      clip: 1.0\n", "      clip: 1.0\n      observe: {evry: 10, rank: 6}\n",
            "tasks.text.training.observe.evry: unknown key; did you mean 'every'?"),
        SuiteMistake(
            "      clip: 1.0\n", "      clip: 1.0\n      pretrained: {corpus: wordnet, steps: 0, learning_rate: 1e-3}\n",
            "tasks.text.training.pretrained.steps: must be a whole number from 1 to"),
        SuiteMistake(
            "clip: 0, evaluations: 2", "clip: 0, observe: {every: 1, rank: 1}, evaluations: 2",
            "tasks.planted.training.observe: unknown key"),
        SuiteMistake(
            "warmup_steps: 1}", "warmup_steps: 1, tasks: [txt]}", "throughput.tasks[0]: must be one of"),
        SuiteMistake("rows:\n", "rows: {}\nraws:\n", "raws: unknown key; did you mean 'rows'?"),
    ]

    @Test(arguments: mistakes)
    func saysWhatIsWrongAndWhere(_ mistake: SuiteMistake) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: InputError.self) {
            try Fixture.readSuite(replacing: mistake.old, with: mistake.new, in: folder)
        }
        let text = try #require(error).description
        #expect(text.hasPrefix(folder.path("small.yaml")), "\(text)")
        #expect(text.contains(mistake.complaint), "\(text)")
        #expect(!text.contains("\n"))
    }

    @Test func aDecoderMayShareKeysAndTieItsEmbeddings() throws {
        let folder = try TemporaryFolder()
        let task = try Fixture.readSuite(
            replacing: "layers: 2, heads: 4", with: "layers: 2, heads: 4, key_heads: 2, tie_embeddings: true", in: folder
        ).tasks[0]
        let shape = try #require(task.model.llamaShape(for: task.data))
        #expect(shape.keyHeads == 2 && shape.tiesHead)
        #expect(Set(shape.linearShapes.map { [$0.outputs, $0.inputs] }) == [[64, 64], [32, 64], [172, 64], [64, 172]])
        #expect(task.model.description.contains("key heads 2, tied embeddings"))

        let plain = try Fixture.readSuite(in: folder).tasks[0].model
        let keys = try #require(JSONSerialization.jsonObject(with: JSONEncoder().encode(plain)) as? [String: [String: Any]])
        #expect(Set(keys["llama"]!.keys) == ["hidden", "intermediate", "layers", "heads", "initializerRange"])
    }

    @Test func aModelMayStartFromACheckpointThatFits() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("model.safetensors")
        let shape = LlamaShape(vocabulary: 512, hidden: 64, intermediate: 172, layers: 2, heads: 4)
        let model = try Llama<Float>(
            shape, batch: 1, context: 1, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        try SafetensorsFile.write(model.denseTensors(), to: path)
        func read() throws -> Suite {
            try Fixture.readSuite(replacing: "layers: 2, heads: 4", with: "layers: 2, heads: 4, checkpoint: \(path)", in: folder)
        }
        #expect(try (read().tasks[0].model.kind as? LlamaModel)?.checkpoint?.path == path)

        let whole = try #require(FileManager.default.contents(atPath: path))
        try whole.prefix(whole.count - 1).write(to: URL(fileURLWithPath: path))
        let truncated = try #require(#expect(throws: InputError.self) { try read() }).description
        #expect(truncated.contains("tasks.text.model.checkpoint") && truncated.contains(path) && !truncated.contains("\n"))
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: InputError.self) { try read() }
    }

    @Test func missingDataIsReportedWhereItIsNamed() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("small.yaml", Fixture.suite)
        let reader = Fixture.reader { _ in throw InputError("install the package") }
        let error = #expect(throws: InputError.self) { try reader.read(file) }
        #expect(try #require(error).description == "\(file):13:32: tasks.text.data.corpus: install the package")
    }

    @Test func filesThatAreNotSuites() throws {
        let folder = try TemporaryFolder()
        for text in ["", "- 1", "just words", "\u{0}"] {
            let file = try folder.write("odd.yaml", text)
            #expect(throws: InputError.self) { try Fixture.reader().read(file) }
        }
        #expect(throws: InputError.self) { try Fixture.reader().read(folder.path("none.yaml")) }
    }

    @Test func aTaskMayStartFromATrainedNetworkAndBeObserved() throws {
        let suite = try Fixture.readSuite(
            replacing: "      clip: 1.0\n",
            with: "      clip: 1.0\n      observe: {every: 10, rank: 4}\n"
                + "      pretrained: {corpus: wordnet, steps: 50, learning_rate: 1e-3, batch: 3}\n",
            in: TemporaryFolder())
        let training = suite.tasks[0].training
        #expect(training.observe == ObservationSettings(every: 10, rank: 4))
        #expect(training.pretrained == PretrainedStart(corpus: "wordnet", sha256: "d1", steps: 50, learningRate: 1e-3, batch: 3))
    }

    // MARK: Listed methods

    private func suite(_ lines: String, in folder: TemporaryFolder) throws -> Suite {
        try Fixture.readSuite(replacing: "rows:\n", with: lines + "\nrows:\n", in: folder)
    }

    @Test func listedMethodsHaveRowsWhereTheyCanRun() throws {
        let suite = try suite(
            "methods: {text: all, planted: [sltrain]}\nlearning_rate: {text: 1, planted: 2}", in: TemporaryFolder())
        let listed = suite.rows.filter(\.isListed)
        // Not AdamW, which full rank trains with; GaLore, which a row has in another form, is that row.
        #expect(listed.map(\.name) == ["low-rank", "lora", "sltrain", "lost", "relora"])
        #expect(listed[0].label == "Low-Rank" && listed[0].learningRates == ["text": 1])
        #expect(listed[2].learningRates == ["text": 1, "planted": 2])
        #expect(listed[0].methods["text"]!.map(\.description) == ["adamw: beta2 0.95", "low-rank: rank 8"])
        #expect(suite.notes.isEmpty)
        // As in the catalogue, where a method and its variants stand together.
        #expect(suite.rows.map(\.name) == ["low-rank", "lora", "galore", "sltrain", "lost", "full-rank", "relora"])
    }

    @Test func aListedMethodIsLeftOutWhereItCannotRun() throws {
        let folder = try TemporaryFolder()
        let suite = try suite("methods: [low-rank]\nlearning_rate: 1", in: folder)
        #expect(Set(suite.row("low-rank").methods.keys) == ["text", "planted"])
        let large = Fixture.suite.replacing("  adamw: {beta2: 0.95}", with: "  low-rank: {rank: 20}")
            .replacing("rows:\n", with: "methods: [low-rank]\nlearning_rate: 1\nrows:\n")
        let narrow = try Fixture.reader().read(folder.write("small.yaml", large))
        #expect(Set(narrow.row("low-rank").methods.keys) == ["text"])
        #expect(narrow.notes.count == 1)
        #expect(narrow.notes[0].hasPrefix("method low-rank is left out on task planted: low-rank: rank 20"))
        #expect(try Plan(narrow, environment: Fixture.environment).notes == narrow.notes)
    }

    @Test func familiesAreListedByName() throws {
        let suite = try suite("families: {planted: [adapters]}\nlearning_rate: 1", in: TemporaryFolder())
        #expect(suite.rows.filter(\.isListed).count == 5)
        #expect(suite.rows.filter(\.isListed).allSatisfy { Set($0.methods.keys) == ["planted"] })
    }

    @Test func aRowMayChangeAListedMethod() throws {
        let folder = try TemporaryFolder()
        let text = Fixture.suite.replacing(
            "rows:\n", with: "methods: {text: [lost, sltrain]}\nlearning_rate: 1\nrows:\n  lost: {learning_rate: 2}\n")
        let suite = try Fixture.reader().read(folder.write("small.yaml", text))
        #expect(suite.row("lost").learningRates == ["text": 2] && !suite.row("lost").isListed)
        #expect(suite.row("sltrain").learningRates == ["text": 1] && suite.row("sltrain").isListed)
    }

    @Test func aRowMayHaveInitialWeightsOfItsOwn() throws {
        let folder = try TemporaryFolder()
        func read(_ lines: String) throws -> Suite {
            try Fixture.readSuite(replacing: "rows:\n", with: "rows:\n  wide: {methods: {adamw: {}}, learning_rate: 1, \(lines)}\n", in: folder)
        }
        let suite = try read("tasks: [text], initializer_range: 0.08, label: Wide")
        let plan = try Plan(suite, environment: Fixture.environment)
        func models(_ row: String) -> Set<ModelConfiguration> {
            Set(plan.runs.map(\.configuration).filter { $0.row == row && $0.task == "text" }.map(\.model))
        }
        #expect(models("wide") == [suite.tasks[0].model.starting(with: 0.08)] && models("full-rank") == [suite.tasks[0].model])
        let error = #expect(throws: InputError.self) { try read("initializer_range: 0.08, label: Wide") }
        #expect(error?.description.contains("rows.wide.initializer_range: the network of task 'planted' has no random start") == true)
    }

    @Test func aSuiteMayHaveASecondReference() throws {
        let folder = try TemporaryFolder()
        func read(_ row: String) throws -> Suite {
            try Fixture.readSuite(replacing: "reference: full-rank", with: "reference: full-rank\nsecond_reference: \(row)", in: folder)
        }
        #expect(try read("galore").secondReference == "galore")
        for (row, complaint) in [("galor", "there is no row 'galor'; did you mean 'galore'?"), ("full-rank", "is the reference")] {
            let error = #expect(throws: InputError.self) { try read(row) }
            #expect(error?.description.contains(":4:19: second_reference: \(complaint)") == true, "\(String(describing: error))")
        }
    }

    @Test func aRowMaySayTheRateOfOneTask() throws {
        let suite = try Fixture.readSuite(
            replacing: "rows:\n", with: "learning_rate: 5\nrows:\n  lost: {learning_rate: {text: 2}}\n", in: TemporaryFolder())
        #expect(suite.row("lost").learningRates == ["text": 2, "planted": 5])
    }

    // MARK: The rows file

    private static let rowsFile = """
        schema: rows/1
        every_method: {rank: $rank}
        methods:
          adamw: {beta2: 0.5}
          lost: {rank: 3}
          galore: {rank: $width}

        """

    private func read(_ rowsFile: String = rowsFile, scale: String, in folder: TemporaryFolder) throws -> Suite {
        try folder.write("rows.yaml", rowsFile)
        return try suite("rows_file: rows.yaml\nscale: \(scale)\nlearning_rate: 1\nmethods: [lora, lost, sltrain]", in: folder)
    }

    @Test func theRowsFileGivesWhatNeitherSuiteNorRowSay() throws {
        let suite = try read(scale: "{rank: {text: 6, planted: 5}}", in: TemporaryFolder())
        func methods(_ row: String, _ task: String) -> [String] { suite.row(row).methods[task]!.map(\.description) }
        // The suite's own default wins over the file, a method's own value over that for every method.
        #expect(methods("sltrain", "text") == ["adamw: beta2 0.95", "sltrain: rank 6"])
        #expect(methods("sltrain", "planted") == ["adamw: beta2 0.95", "sltrain: rank 5"])
        #expect(methods("lost", "text") == ["adamw: beta2 0.95", "lost: rank 3"])
        // What a row sets needs no number of the suite.
        #expect(methods("galore", "text") == ["galore: rank 16", "lora: rank 12"])
    }

    @Test(arguments: [
        (rowsFile, "{}", "small.yaml:32:10: methods: ", "rows.yaml leaves lora's rank to the suite; add 'scale: {rank: NUMBER}'"),
        (rowsFile, "{rnk: 2}", "small.yaml:30:9: scale.rnk: ", "unknown number; did you mean 'rank'?"),
        (rowsFile, "{rank: {text: 2}}", "small.yaml:32:10: methods: ", "rows.yaml leaves lora's rank to the suite"),
        (rowsFile, "{rank: {txt: 2}}", "small.yaml:30:16: scale.rank.txt: ", "unknown task; did you mean 'text'?"),
        (rowsFile, "{rank: few}", "small.yaml:30:15: scale.rank: ", "must be a number, not 'few'"),
        (rowsFile, "{rank: 0.5}", "small.yaml:30:15: scale.rank: ", "lora: rank must be a whole number of at least 1, not 0.5"),
        (rowsFile.replacing("rows/1", with: "rows/2"), "{}", "rows.yaml:1:9: schema: ", "must be rows/1"),
        (rowsFile.replacing("lost", with: "losst"), "{}", "rows.yaml:5:3: methods.losst: ", "unknown method; did you mean 'lost'?"),
        (rowsFile.replacing("{rank: 3}", with: "{rnk: 3}"), "{}", "rows.yaml:5:10: methods.lost.rnk: ", "unknown hyper-parameter"),
        (rowsFile.replacing("{rank: $rank}", with: "{rnk: 3}"), "{}", "rows.yaml:2:16: every_method.rnk: ", "unknown hyper-parameter"),
        (rowsFile.replacing("{rank: 3}", with: "{rank: 0}"), "{rank: 2}", "rows.yaml:5:16: methods.lost.rank: ", "of at least 1, not 0"),
    ])
    func mistakesAroundTheRowsFile(_ rowsFile: String, _ scale: String, _ place: String, _ complaint: String) throws {
        let folder = try TemporaryFolder()
        let error = #expect(throws: InputError.self) { try read(rowsFile, scale: scale, in: folder) }
        let text = try #require(error).description
        #expect(text.hasPrefix(folder.path(place)) && text.contains(complaint), "\(text)")
    }

    /// What a run would find out late is found when the suite is read.
    @Test(arguments: [
        ("lisa: {activated_layers: 3}", "markov", "methods.lisa.activated_layers: on task markov: lisa: activated_layers is 3"),
        ("owlore: {activated_layers: 3, rank: 4}", "markov", "methods.owlore.activated_layers: on task markov: owlore"),
        ("badam: {start_block: 2}", "markov", "methods.badam.start_block: on task markov: badam"),
        ("adam-mini: {n_heads: 3}", "markov", "methods.adam-mini.n_heads: on task markov: adam-mini: model.layers.0.self_attn.q_proj"),
        ("lisa: {activated_layers: 1}", "planted", "methods.lisa.activated_layers: on task planted: lisa"),
        ("welore: {}", "planted", "methods: on task planted: welore: no weight can lose more than min_ratio"),
    ])
    func methodsAreHeldAgainstTheWholeNetwork(_ method: String, _ task: String, _ complaint: String) throws {
        let text = """
            schema: suite/1
            seeds: [1]
            reference: full-rank
            tasks:
              markov:
                data: {kind: markov, states: 16, branching: 4, source_seed: 1}
                model: {kind: llama, hidden: 16, intermediate: 32, layers: 2, heads: 2}
                training: {steps: 4, batch: 2, context: 8, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 1}
              planted:
                data: {kind: planted, rank: 4, density: 0.02, noise: 0.1, source_seed: 1}
                model: {kind: linear, inputs: 16, outputs: 16}
                training: {steps: 4, batch: 2, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 1}
            rows:
              full-rank: {methods: {adamw: {}}, learning_rate: 1e-2}
              x: {label: X, tasks: [\(task)], methods: {\(method)}, learning_rate: 1e-2}

            """
        let folder = try TemporaryFolder()
        let file = try folder.write("small.yaml", text)
        let error = #expect(throws: InputError.self) { try SuiteReader(catalogue: .shipped) { _ in "d1" }.read(file) }
        let description = try #require(error).description
        #expect(description.hasPrefix("\(file):15:") && description.contains("rows.x.\(complaint)"), "\(description)")
    }

    @Test func aTextMustBeLongEnough() throws {
        let folder = try TemporaryFolder()
        let corpus = try folder.write("text.txt", String(repeating: "a few words and a few more, ", count: 40))
        let reader = SuiteReader(
            catalogue: Fixture.catalogue, checkData: SuiteReader.dataCheck(cacheDirectory: folder.path("cache")),
            digest: SuiteReader.shippedDigest)
        let text = Fixture.suite.replacing("corpus: wordnet, vocabulary: 512", with: "corpus: \(corpus), vocabulary: 300")
        let error = #expect(throws: InputError.self) { try reader.read(folder.write("small.yaml", text)) }
        let description = try #require(error).description
        #expect(description.contains("small.yaml:16:7: tasks.text.training: \(corpus): the evaluation split has "))
        #expect(description.contains("not one batch fits; lower batch x context (8 x 64) to "))
        #expect(!description.contains("to 0"))
    }

    @Test(arguments: [
        ("hidden: 64, intermediate: 172, layers: 2, heads: 4", "hidden: 65536, intermediate: 65536, layers: 65536, heads: 4", ":14:12: tasks.text.model"),
        ("      batch: 8\n      context: 64", "      batch: 1000000\n      context: 65536", ":14:12: tasks.text.model"),
        ("inputs: 32, outputs: 16", "inputs: 65536, outputs: 65536", "tasks.planted.model"),
    ])
    func whatNoMemoryHoldsIsRefused(_ old: String, _ new: String, _ place: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("small.yaml", Fixture.suite.replacing(old, with: new))
        let reader = SuiteReader(catalogue: Fixture.catalogue, memory: 1 << 33) { _ in "d1" }
        let error = #expect(throws: InputError.self) { try reader.read(file) }
        let description = try #require(error).description
        #expect(description.contains(place) && description.contains("and this machine has 8.00 GiB"), "\(description)")
    }

    // MARK: - The suites of this package

    static let shippedSuites = ((try? FileManager.default.contentsOfDirectory(atPath: suites.path)) ?? [])
        .filter { $0.hasSuffix(".yaml") && !$0.dropLast(5).contains(".") && $0 != "rows.yaml" }.sorted()

    @Test(arguments: shippedSuites)
    func shippedSuitesAreWellFormed(_ file: String) throws {
        let suite = try shippedSuite(String(file.dropLast(5)))
        if suite.tasks.allSatisfy({ $0.experiment == nil }) { #expect(suite.row(suite.reference).methods.values.allSatisfy { $0.map(\.id) == ["adamw"] }) }
    }

    /// README replaces the corpus of the template by the path of a text.
    @Test func theTemplateTakesATextOfOnesOwn() throws {
        let template = try String(contentsOf: root.appending(path: "suites/own-text.yaml"), encoding: .utf8)
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains("sed 's|corpus: wordnet|corpus: letters.txt|' suites/own-text.yaml > suites/mine.yaml"))
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(at: root.appending(path: "suites/rows.yaml"), to: folder.url.appending(path: "rows.yaml"))
        let letters = try folder.write("letters.txt", String(repeating: "Dear reader, this is a line.\n", count: 20_000))
        let file = try folder.write("mine.yaml", template.replacing("corpus: wordnet", with: "corpus: \(letters)"))
        let suite = try SuiteReader(catalogue: .shipped, digest: SuiteReader.shippedDigest).read(file)
        #expect(suite.tasks.map(\.data) == [.text(corpus: letters, vocabulary: 512, sha256: try ContentHash.ofFile(letters))])
        #expect(suite.rows.count == 7 && suite.learningRates == nil)
    }

    @Test(arguments: [
        ("quick", MethodCard.Family.allCases),
        ("pretraining", [.fullRank, .gradientProjection, .structuredPretraining, .layerwise]),
    ])
    func theseSuitesTrainEveryMethodOf(_ name: String, _ families: [MethodCard.Family]) throws {
        let suite = try shippedSuite(name)
        let methods = Set(suite.rows.flatMap { $0.methods.values.joined().map(\.id) })
        let sites = suite.tasks.flatMap(\.network.sites)
        for entry in MethodRegistry.all(.training) where families.contains(entry.card.family) {
            // The networks of these suites read no images, in which alone some adapters have their places.
            guard case .training(let parts) = try entry.recipe([:]) else { continue }
            let hasPlaces = parts.adapter.map { adapter in sites.contains { !adapter.layout($0).isEmpty } } ?? true
            #expect(methods.contains(entry.card.id) == hasPlaces, "\(entry.card.id): \(suite.notes)")
        }
    }

    /// What the protocol promises: refreshes, merges and visits often enough to count.
    @Test func pretrainingGivesMethodsTime() throws {
        let suite = try shippedSuite("pretraining")
        for task in suite.tasks {
            let steps = task.training.steps
            for row in suite.rows {
                for method in row.methods[task.name] ?? [] {
                    for (name, least) in [
                        ("update_proj_gap", 10), ("update_gap", 10), ("loro_freq", 10), ("interval", 10), ("shrink_interval", 10),
                        ("interval_steps", 6), ("switch_block_every", 3 * 6),
                    ] {
                        guard case .integer(let gap)? = method.hyperparameters[name] else { continue }
                        #expect(steps / gap >= least, "\(row.name) on \(task.name): \(name)")
                    }
                    // One cycle is dense, the others end with a merge, the last but the run.
                    if case .integer(let cycles)? = method.hyperparameters["cycles"] { #expect(cycles - 2 >= 4) }
                }
            }
        }
    }

    /// Rows of these suites are compared with those of the main suite seed by seed.
    @Test(arguments: ["ablations", "equal-memory", "equal-time", "subspaces"])
    func suitesShareTheTaskOfTheMainSuite(_ name: String) throws {
        let task = try shippedSuite("pretraining").tasks[0]
        var own = try shippedSuite(name).tasks[0]
        own.training.observe = nil
        #expect(own.name == task.name && own.data == task.data && own.model == task.model && own.training == task.training)
    }

    private static let suites = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../suites").standardized
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    private func shippedSuite(_ name: String) throws -> Suite {
        try SuiteReader(catalogue: .shipped) { _ in "d1" }.read(root.appending(path: "suites/\(name).yaml").path)
    }
}
