import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct SupersenseTests {
    private func synset(_ number: Int, file: Int, _ text: String) -> WordNet.Synset {
        WordNet.Synset(id: "n\(10_000_000 + number)", lexicographerFile: file, gloss: Array(text.utf8))
    }

    @Test func classesAreLexicographersFiles() throws {
        let folder = try TemporaryFolder()
        try BertFixture.write(into: folder)
        let tokenizer = try WordPieceTokenizer(path: folder.path("vocab.txt"))
        let verb = WordNet.Synset(id: "v00000001", lexicographerFile: 30, gloss: Array("grows".utf8))
        let splits: [WordNet.Split: [WordNet.Synset]] = [
            .train: [synset(1, file: 20, "a plant that grows"), verb, synset(2, file: 5, "animals")],
            .test: [synset(3, file: 3, "a")],
        ]
        let lists = try SupersenseData.lists(splits, tokenizer)
        #expect(lists.map(\.count) == [2, 0] && lists[0].labels.map { WordNet.nounFiles[$0] } == ["plant", "animal"])
        #expect(lists[0][0].map { BertFixture.words[Int($0)] } == ["a", "plant", "that", "grows"])
        #expect(lists[0][1].map { BertFixture.words[Int($0)] } == ["animal", "##s"])
        let error = #expect(throws: TaskError.self) {
            try SupersenseData.lists([.train: [synset(4, file: 29, "a")]], tokenizer)
        }
        #expect(error?.description == "WordNet: n10000004 is in lexicographer file 29, which is none of nouns")
    }

    @Test func theFileOfASynsetIsRead() throws {
        let lines = "00001740 03 n 01 entity 0 000 | a  \n00001930 20 n 01 thing 0 000 | b\n"
        let synsets = try WordNet.synsets(in: Data(lines.utf8), of: .noun, path: "data.noun")
        #expect(synsets.map(\.lexicographerFile) == [3, 20] && synsets.map(\.nounFile) == [0, 17])
        #expect(throws: TaskError.self) {
            try WordNet.synsets(in: Data("00001740 x3 n 01 entity 0 000 | a\n".utf8), of: .noun, path: "data.noun")
        }
    }

    @Test func damagedTokensAreMadeAgain() throws {
        let folder = try TemporaryFolder()
        var list = ClassifiedTokens()
        list.append([1, 40_000, 3], label: 25)
        list.append([], label: 0)
        list.append([7], label: 4)
        let lists = [list, ClassifiedTokens()]
        let cache = ClassifiedTokenCache(directory: folder.url)
        var made = 0
        func read(_ source: String = "a") throws -> [ClassifiedTokens] {
            try cache.lists(source) {
                made += 1
                return lists
            }
        }
        #expect(try read() == lists && read() == lists && made == 1)
        #expect(try read("b") == lists && made == 2)
        let whole = ClassifiedTokenCache.encode(lists)
        #expect(ClassifiedTokenCache.decode(whole) == lists)
        for i in 0..<whole.count {
            var changed = whole
            changed[i] ^= 0x10
            #expect(ClassifiedTokenCache.decode(changed) == nil && ClassifiedTokenCache.decode(whole.prefix(i)) == nil)
        }
    }

    @Test func aBagOfWordsLearnsWhichWordsTell() {
        // Word 0 tells class 0, word 1 class 1; word 2 nothing.
        let texts = (0..<40).map { i in (counts: BagOfWords.counts([UInt16(i % 2), 2, 2]), label: i % 2) }
        #expect(texts[0].counts.map(\.word) == [0, 2] && texts[0].counts.map(\.count) == [1, 2])
        let scores = BagOfWords(words: 3, classes: 3, texts: texts).scores(on: texts)
        #expect(scores.accuracy == 1 && scores.loss < 0.2)
        // Without passes all classes are alike.
        let none = BagOfWords(words: 3, classes: 3, texts: texts, passes: 0).scores(on: texts)
        #expect(abs(none.loss - log(3)) < 1e-12)
    }
}
