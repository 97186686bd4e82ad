import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct PackagedDataTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    // MARK: - Images

    /// Two training images and one of the test part, 2 x 2.
    private func writeImages(labels: [UInt8] = [3, 9], sides: [UInt8] = [2, 2], rest: [UInt8] = []) throws {
        func write(_ name: String, _ bytes: [UInt8]) throws {
            try Data(bytes + rest).write(to: folder.url.appending(path: name))
            _ = try CommandOutput.of("gzip", ["-f", folder.path(name)])
        }
        func extents(_ numbers: [UInt8]) -> [UInt8] { numbers.flatMap { [0, 0, 0, $0] } }
        try write("train-images-idx3-ubyte", [0, 0, 8, 3] + extents([2] + sides) + [0, 51, 102, 255, 1, 2, 3, 4])
        try write("train-labels-idx1-ubyte", [0, 0, 8, 1] + extents([UInt8(labels.count)]) + labels)
        try write("t10k-images-idx3-ubyte", [0, 0, 8, 3] + extents([1, 2, 2]) + [5, 6, 7, 8])
        try write("t10k-labels-idx1-ubyte", [0, 0, 8, 1] + extents([1]) + [0])
    }

    @Test func imagesAndLabelsAreRead() throws {
        try writeImages()
        let images = try FashionMNIST(folder: folder.url)
        #expect(images.train.count == 2 && images.train.side == 2 && images.train.labels == [3, 9])
        #expect(Array(images.train[0]) == [0, 0.2, 0.4, 1] && images.test[0].first == 5 / 255)
    }

    @Test func malformedImagesAreErrors() throws {
        func complaint() -> String {
            let error = #expect(throws: TaskError.self) { try FashionMNIST(folder: folder.url) }
            return error?.description ?? ""
        }
        #expect(complaint().contains("train-images-idx3-ubyte.gz: no such file"))
        try writeImages(labels: [3])
        #expect(complaint().contains("do not go together"))
        try writeImages(labels: [3, 10])
        #expect(complaint().contains("the label 10 is none of 0 to 9"))
        try writeImages(rest: [1])
        #expect(complaint().contains("need another number"))
        try writeImages(sides: [1, 4])
        #expect(complaint().contains("do not go together"))
        try folder.write("train-images-idx3-ubyte.gz", "not gzip")
        #expect(complaint().contains("cannot be decompressed"))
    }

    // MARK: - Sentences

    @Test func sentencesAreReadAndSplitByDocument() throws {
        let lines = (0..<300).map { "\($0 / 3)_\($0 % 3)\t\(Double($0 % 9) - 4)\ttext \($0)" }.joined(separator: "\r\n")
        for file in DataPackage.ratedSentences.files { try folder.write(file.name, lines) }
        let sentences = try RatedSentences(folder: folder.url)
        #expect(sentences.sentences[.films]?.first == .init(id: "0_0", text: "text 0", rating: -4))
        for domain in RatedSentences.Domain.allCases {
            let splits = sentences.splits(of: [domain])
            #expect(splits.values.reduce(0) { $0 + $1.count } == 300)
            #expect(WordNet.Split.allCases.allSatisfy { (splits[$0] ?? []).count % 3 == 0 && splits[$0] != nil })
        }
        #expect(sentences.splits(of: [.films])[.test] != sentences.splits(of: [.tweets])[.test])
        // In an order of their own, the same in a mixture, where sentences of one document stay together.
        let films = try #require(sentences.splits(of: [.films])[.train])
        let mixed = try #require(sentences.splits(of: RatedSentences.Domain.allCases)[.train])
        #expect(films.map(\.id) != films.map(\.id).sorted() && mixed.count > 3 * films.count)
        for list in [films, mixed] {
            #expect(stride(from: 0, to: list.count, by: 3).allSatisfy { list[$0].document == list[$0 + 2].document })
        }
    }

    @Test(arguments: ["1\t5\ttext", "1\tgood\ttext", "1\t1", "\t1\ttext", "1\t1\ta\tb"])
    func malformedSentencesNameTheLine(_ line: String) throws {
        for file in DataPackage.ratedSentences.files { try folder.write(file.name, "1\t1\tfirst\n" + line + "\n") }
        #expect { try RatedSentences(folder: folder.url) } throws: { "\($0)".contains("movieReviewSnippets_GroundTruth.txt:2: ") }
    }
}
