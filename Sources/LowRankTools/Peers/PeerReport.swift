import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What came out of comparisons, as tables.
public struct PeerReport: Sendable {
    private let parity: [PeerPair]
    private let speed: [PeerPair]
    private let environment: RunEnvironment

    init(_ pairs: [PeerPair], environment: RunEnvironment) {
        parity = pairs.filter { $0.own.part == .parity }
        speed = pairs.filter { $0.own.part == .speed }
        self.environment = environment
    }

    /// Whether all losses that were compared agree.
    public var agrees: Bool { parity.allSatisfy(\.agreement.isClose) }

    // MARK: - As numbers

    struct Rows: Encodable {
        struct Parity: Encodable {
            let row: String
            let width: Int
            let agreement: LossAgreement
            let isClose: Bool
            let differences: [String: Double]
        }
        struct Speed: Encodable {
            let row: String
            let width: Int
            let tokensPerSecond: Double
            let peerTokensPerSecond: Double
            let ratio: PairedRatio
            let ratioWithoutRefresh: PairedRatio
            let peakFraction: Double
            let peerPeakFraction: Double
            let peakBytes: Int
            let peerPeakBytes: Int
            let optimizerBytes: Int
            let peerOptimizerBytes: Int
        }
        let schema = "peers/1"
        let parity: [Parity]
        let speed: [Speed]
    }

    var rows: Rows {
        Rows(
            parity: parity.map { pair in
                Rows.Parity(
                    row: pair.configuration.row, width: pair.width, agreement: pair.agreement,
                    isClose: pair.agreement.isClose, differences: pair.other.differences ?? [:])
            },
            speed: speed.map { pair in
                let (a, b) = pair.speeds
                return Rows.Speed(
                    row: pair.configuration.row, width: pair.width, tokensPerSecond: a.median,
                    peerTokensPerSecond: b.median, ratio: pair.ratio, ratioWithoutRefresh: pair.ratioWithoutRefresh,
                    peakFraction: pair.peakFraction(a), peerPeakFraction: pair.peakFraction(b),
                    peakBytes: pair.own.memory!.peakBytes, peerPeakBytes: pair.other.memory!.peakBytes,
                    optimizerBytes: pair.own.memory!.optimizerBytes, peerOptimizerBytes: pair.other.memory!.optimizerBytes)
            })
    }

    // MARK: - As text

    /// One comparison in one line.
    static func line(_ pair: PeerPair) -> String {
        switch pair.own.part {
        case .parity:
            let a = pair.agreement
            return "\(a.isClose ? "agrees" : "DIFFERS"), \(scientific(a.first)) over the first "
                + "\(LossAgreement.firstUpdates) updates, \(scientific(a.all)) over \(a.updates)"
        case .speed:
            let (a, b) = pair.speeds
            return "\(Format.count(a.median)) tokens/s, PyTorch \(Format.count(b.median)), \(Format.ratio(pair.ratio.median))"
        }
    }

    public var markdown: String {
        guard let example = (parity + speed).first else { return "# Against PyTorch\n\nNothing has been compared yet.\n" }
        let intro = """
            # Against PyTorch

            PyTorch \(example.other.implementation.version) and this project on one thread each of \(environment.cpu) \
            (\(environment.openBLASKernel) kernels of OpenBLAS here).
            """
        return ([intro] + [parityText, speedText, formulationText, memoryText].compactMap { $0 }).joined(separator: "\n\n") + "\n"
    }

    private var parityText: String? {
        guard let example = parity.first else { return nil }
        var table = TextTable(headings: [
            ("method", .left), ("PyTorch's optimizer", .left), ("first \(LossAgreement.firstUpdates) updates", .right),
            ("all \(example.agreement.updates)", .right), ("first loss", .right), ("last loss", .right),
            ("PyTorch's last", .right), ("logits against", .left), ("verdict", .left),
        ])
        for pair in parity {
            let checks = (pair.other.differences ?? [:]).sorted { $0.key < $1.key }
            table.rows.append([
                pair.configuration.label, pair.other.implementation.details["optimizer"] ?? "",
                Self.scientific(pair.agreement.first), Self.scientific(pair.agreement.all),
                Format.loss(pair.own.losses!.first!), Format.loss(pair.own.losses!.last!),
                Format.loss(pair.other.losses!.last!),
                checks.map { "\($0.key): \(Self.scientific($0.value))" }.joined(separator: ", "),
                pair.agreement.isClose ? "agrees" : "DIFFERS",
            ])
        }
        return """
            ## The same losses

            Width \(example.width), the same initial weights and batches. Largest relative difference of the losses; allowed \
            are \(Self.scientific(LossAgreement.firstTolerance)) over the first updates and \
            \(Self.scientific(LossAgreement.tolerance)) over all, in which differences of rounding may grow. "Logits against": the \
            PyTorch decoder after the last update, beside another one with the same weights.

            \(table.markdown)
            """
    }

    private var speedText: String? {
        guard !speed.isEmpty else { return nil }
        var table = TextTable(headings: [
            ("width", .right), ("method", .left), ("tokens/s", .right), ("PyTorch's", .right), ("ratio", .right),
            ("least to greatest", .right), ("without refresh", .right), ("of peak", .right), ("PyTorch's", .right),
        ])
        for pair in speed {
            let (a, b) = pair.speeds
            table.rows.append([
                "\(pair.width)", pair.configuration.label, Format.count(a.median), Format.count(b.median),
                Format.ratio(pair.ratio.median),
                "\(Format.ratio(pair.ratio.least)) to \(Format.ratio(pair.ratio.greatest))",
                pair.own.speed!.refreshInterval == nil ? "-" : Format.ratio(pair.ratioWithoutRefresh.median),
                Format.percent(pair.peakFraction(a)), Format.percent(pair.peakFraction(b)),
            ])
        }
        let peaks = speed.map(\.own.speed!.peak), otherPeaks = speed.map(\.other.speed!.peak)
        return """
            ## Speed

            Ordinary training steps, in turns. Medians of tokens per second, and of the ratios of neighbouring turns (above 1: \
            faster than PyTorch). Refreshes of projections are spread evenly over their interval. "Of peak": FLOPs of a full-rank step \
            per second as a fraction of this project's product of 1024 x 1024 matrices, \
            \(Format.count(Statistics.median(peaks)!))FLOP/s; PyTorch's product reaches \
            \(Format.count(Statistics.median(otherPeaks)!))FLOP/s.

            \(table.markdown)
            """
    }

    private var formulationText: String? {
        let tried = speed.filter { $0.other.speed?.formulations != nil }
        guard !tried.isEmpty else { return nil }
        let names = PeerFormulation.all.map(\.name)
        var table = TextTable(
            headings: [("width", .right)] + names.map { ($0, .right) } + [("used", .left)])
        for pair in tried {
            let times = pair.other.speed!.formulations!
            table.rows.append(
                ["\(pair.width)"] + names.map { times[$0].map { String(format: "%.1f", 1000 * $0) } ?? "-" }
                    + [times.min { $0.value < $1.value }!.key])
        }
        return """
            Full rank in PyTorch, written in several ways: milliseconds per update. The fastest is the one in the table above; the other \
            methods use the first decoder.

            \(table.markdown)
            """
    }

    private var memoryText: String? {
        guard !speed.isEmpty else { return nil }
        var table = TextTable(headings: [
            ("width", .right), ("method", .left), ("peak", .right), ("PyTorch's", .right), ("ratio", .right),
            ("optimizer state", .right), ("PyTorch's", .right),
        ])
        for pair in speed {
            let (a, b) = (pair.own.memory!, pair.other.memory!)
            table.rows.append([
                "\(pair.width)", pair.configuration.label, Format.bytes(a.peakBytes), Format.bytes(b.peakBytes),
                Format.ratio(Double(a.peakBytes) / Double(b.peakBytes)), Format.bytes(a.optimizerBytes),
                Format.bytes(b.optimizerBytes),
            ])
        }
        return """
            ## Memory

            The most bytes of tensors alive at once over the making of the model and two updates (below 1: less than PyTorch).

            \(table.markdown)
            """
    }

    private static func scientific(_ value: Double) -> String { String(format: "%.1e", value) }
}

extension PeerPair {
    var width: Int { configuration.llamaShape!.hidden }

    var agreement: LossAgreement { LossAgreement(own.losses!, other.losses!) }

    fileprivate var speeds: (PeerSpeed, PeerSpeed) { (own.speed!, other.speed!) }

    fileprivate var ratio: PairedRatio { PairedRatio(own.speed!.tokensPerSecond, other.speed!.tokensPerSecond)! }

    fileprivate var ratioWithoutRefresh: PairedRatio {
        let tokens = configuration.tokensPerStep
        return PairedRatio(
            own.speed!.withoutRefresh(tokensPerUpdate: tokens), other.speed!.withoutRefresh(tokensPerUpdate: tokens))!
    }

    /// Of the product peak here, which is the same yardstick for both.
    fileprivate func peakFraction(_ side: PeerSpeed) -> Double {
        side.median * side.samples[0].modelFlopsPerToken / own.speed!.peak
    }
}

extension PeerSpeed {
    fileprivate var tokensPerSecond: [Double] { samples.map(\.tokensPerSecond) }
    fileprivate var median: Double { Statistics.median(tokensPerSecond)! }
    fileprivate var peak: Double { samples[0].gemmPeak }
}
