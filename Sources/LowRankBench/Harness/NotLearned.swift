import LowRankCore
import LowRankMethods

extension SuiteResults {
    /// A mean final loss so close to that of a unigram model, in nats, is still on its plateau.
    static let plateau = 0.05

    /// Why the losses of a row on a task say nothing about its method: it has learned too little. Nil when it has learned
    /// enough, and for a network that was trained before.
    ///
    /// A row must be clearly better than a unigram model, and better than a bigram model if the reference row is.
    public func notLearned(task: String, row: String) -> String? {
        let own = records(task: task, row: row)
        guard let first = own.first?.configuration, first.training.pretrained == nil,
            first.model.kind?.isTrainedElsewhere != true,
            let loss = meanLoss(own), let metrics = own.compactMap(\.result?.metrics).first
        else { return nil }
        if let unigram = metrics["unigramLoss"], loss > unigram - Self.plateau {
            return "its loss of \(Format.loss(loss)) is not \(Self.plateau) below that of a unigram model (\(Format.loss(unigram)))"
        }
        if let bigram = metrics["bigramLoss"], loss > bigram,
            let reference = meanLoss(records(task: task, row: manifest.reference)), reference < bigram
        {
            return "its loss of \(Format.loss(loss)) is above that of a bigram model (\(Format.loss(bigram))), and "
                + "\(manifest.reference) is below"
        }
        return nil
    }

    /// Over the runs that ended with a finite loss.
    private func meanLoss(_ records: [RunRecord]) -> Double? {
        Statistics.estimate(records.compactMap { $0.result?.finalEvaluationLoss }.filter(\.isFinite))?.mean
    }
}
