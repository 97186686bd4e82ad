import LowRankCore

/// What simple models of ratings reach: the mean of the training split, and a bag of words that learns from the sentences
/// that a run sees.
struct RatingLevels {
    /// By the names of `SentencesData.levels`.
    let metrics: [String: Double]

    /// - Parameter tokens: what a run sees of a sentence.
    init(
        _ splits: [WordNet.Split: [RatedSentences.Sentence]], _ run: RunConfiguration,
        tokens: (RatedSentences.Sentence) -> some Sequence<Int32>
    ) {
        let (training, train) = (run.training, splits[.train] ?? [])
        let evaluated = (splits[.validation] ?? []).prefix(training.batch * training.evaluationBatches)
        let targets = evaluated.map(\.rating)
        let mean = train.reduce(0) { $0 + $1.rating } / Double(train.count)
        var order = SampleOrder(samples: train.count, batch: training.batch, seed: run.seed)
        // Some are seen again in a later epoch.
        let seen = Set((0..<training.steps).flatMap { order.samples(step: $0) }).sorted().map { train[$0] }
        let bag = BagOfWordsRidge(seen.map { (BagOfWords.counts(tokens($0)), $0.rating) })
        let guesses = evaluated.map { bag.prediction(BagOfWords.counts(tokens($0))) }
        func loss(_ guesses: [Double]) -> Double {
            Statistics.meanSquaredDifference(guesses, targets) / (SentencesData.scale * SentencesData.scale)
        }
        let means = targets.map { _ in mean }
        metrics = [
            "meanLoss": loss(means), "meanError": Statistics.meanAbsoluteDifference(means, targets),
            "bagOfWordsLoss": loss(guesses), "bagOfWordsError": Statistics.meanAbsoluteDifference(guesses, targets),
            "bagOfWordsCorrelation": Statistics.correlation(guesses, targets),
        ]
    }
}
