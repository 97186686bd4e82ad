import LowRankCore

/// Token sequences to train on, to evaluate on while training, and to keep for the end.
///
/// In text, each document is followed by `BytePairTokenizer.endOfText`.
public struct TokenisedCorpus: Hashable, Sendable {
    /// Every token is below this.
    public let vocabulary: Int
    /// To train on.
    public let train: [UInt16]
    /// To evaluate on while training.
    public let validation: [UInt16]
    /// To keep for the end.
    public let test: [UInt16]

    /// The three parts as they are.
    public init(vocabulary: Int, train: [UInt16], validation: [UInt16], test: [UInt16]) {
        self.vocabulary = vocabulary
        self.train = train
        self.validation = validation
        self.test = test
    }

    /// Encodes the three parts of a corpus.
    public init(_ corpus: TextCorpus, tokenizer: BytePairTokenizer) {
        self.init(
            vocabulary: tokenizer.vocabulary, train: tokenizer.encode(corpus.train),
            validation: tokenizer.encode(corpus.validation), test: tokenizer.encode(corpus.test))
    }
}
