import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct RunRecordTests {
    /// One of every kind of task and network.
    static let data: [DataConfiguration] = [
        .text(corpus: "wordnet", vocabulary: 512, sha256: "00"), .markov(states: 8, branching: 3, sourceSeed: 1),
        .planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1), DataConfiguration(SupersenseData(sha256: "00")),
        DataConfiguration(ImagesData(from: "fashion-mnist", classes: [5, 6], sha256: "00")),
        DataConfiguration(ShiftedImages(ImagesData(from: "fashion-mnist", classes: [5, 6], sha256: "00"), .blur)),
        DataConfiguration(PixelsData<GarmentMask>(ImagesData(from: "fashion-mnist", classes: [5, 6], sha256: "00"))),
        DataConfiguration(PixelsData<ImageDetails>(ImagesData(from: "fashion-mnist", classes: [5, 6], sha256: "00"))),
        DataConfiguration(ShiftedPairs(ImagesData(from: "fashion-mnist", classes: [5, 6], sha256: "00"), .thin)),
        DataConfiguration(SentencesData(from: "rated-sentences", domain: .news, sha256: "00")),
        DataConfiguration(SentencesInTurn(from: "rated-sentences", domains: [.films, .news], unseen: .tweets, sha256: "00")),
        DataConfiguration(
            TextToForget(
                forget: TextData(corpus: "wordnet:verb", vocabulary: 512, sha256: "00"),
                keep: TextData(corpus: "wordnet:noun", vocabulary: 512, sha256: "11"), by: .invertedHinge)),
        DataConfiguration(ModelText(corpus: "wordnet", tokens: 64, sha256: "00")),
        DataConfiguration(ClicksData(from: "movielens", fields: [3, 2], sha256: "00")),
        DataConfiguration(DenoisingData(from: "fashion-mnist", classes: [5], sha256: "00")), .absent,
    ]
    static let models: [ModelConfiguration] = [
        .llama(
            hidden: 8, intermediate: 12, layers: 1, heads: 2, initializerRange: 0.02, checkpoint: Checkpoint(path: "a", sha256: "00"),
            keyHeads: 1, tiesEmbeddings: true),
        .linear(inputs: 4, outputs: 3), ModelConfiguration(BertModel(from: "minilm", sha256: "00", BertFixture.shape)),
        ModelConfiguration(ViTModel(hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 7)),
        ModelConfiguration(DenoiserModel(hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 7)),
        ModelConfiguration(ConvNetModel(widths: [4, 6])), ModelConfiguration(FieldsModel(width: 4, hidden: [6, 5])),
        ModelConfiguration(PublishedModel(from: "smollm2", sha256: "00", SmallDecoder.shape, positions: 12)), .absent,
    ]

    @Test func everyKindIsListed() {
        let kinds = Self.data.compactMap { $0.kind.map { type(of: $0).name } }
        #expect(Set(kinds) == Set(TaskKinds.all.map { $0.name }) && kinds.count == TaskKinds.all.count)
        let models = Self.models.compactMap { $0.kind.map { type(of: $0).name } }
        #expect(Set(models) == Set(ModelKinds.all.map { $0.name }) && models.count == ModelKinds.all.count)
    }

    @Test(arguments: data) func dataSurviveJSON(_ data: DataConfiguration) throws {
        let form = try JSONEncoder().encode(data)
        #expect(try JSONDecoder().decode(DataConfiguration.self, from: form) == data)
        // The only key is the kind.
        let object = try #require(JSONSerialization.jsonObject(with: form) as? [String: [String: Any]])
        #expect(Array(object.keys) == [data.kind.map { type(of: $0).name } ?? "absent"])
    }

    @Test(arguments: models) func modelsSurviveJSON(_ model: ModelConfiguration) throws {
        let form = try JSONEncoder().encode(model)
        #expect(try JSONDecoder().decode(ModelConfiguration.self, from: form) == model)
        let object = try #require(JSONSerialization.jsonObject(with: form) as? [String: [String: Any]])
        #expect(Array(object.keys) == [model.kind.map { type(of: $0).name } ?? "absent"])
    }

    @Test(arguments: [
        #"{}"#, #"{"txt": {}}"#, #"{"absent": {}, "text": {}}"#, #"{"markov": {"states": 8, "branching": 3}}"#, "[]",
    ])
    func whatIsNoKindIsRefused(_ form: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(DataConfiguration.self, from: Data(form.utf8)) }
    }

    static let committed = ((try? FileManager.default.contentsOfDirectory(atPath: reference.path)) ?? [])
        .filter { FileManager.default.fileExists(atPath: reference.appending(path: "\($0)/records.ndjson").path) }.sorted()
    static let reference = URL(fileURLWithPath: #filePath)
        .appending(path: "../../../../results/reference").standardized

    /// The keys of records are digests of this form.
    @Test(arguments: committed) func committedConfigurationsKeepTheirForm(_ suite: String) throws {
        let lines = try String(contentsOf: Self.reference.appending(path: "\(suite)/records.ndjson"), encoding: .utf8)
            .split(separator: "\n")
        #expect(!lines.isEmpty)
        struct Configured: Codable { let configuration: RunConfiguration }
        for line in lines {
            let decoded = try JSONDecoder().decode(Configured.self, from: Data(line.utf8))
            let form = String(decoding: try JSONFile.line(decoded), as: UTF8.self).trimmingCharacters(in: .newlines)
            #expect(line.contains(form.dropFirst().dropLast()), "\(form)")
        }
    }
}
