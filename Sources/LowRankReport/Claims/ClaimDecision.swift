import LowRankBench
import LowRankCore
import LowRankMethods

/// When a claim counts as holding, given the 95 % interval of its effect in percent.
public enum ClaimDecision: Sendable, Hashable {
    /// The effect is below zero.
    case lower
    /// At most so many percent worse.
    case within(Double)
    /// At most so many percent away, to either side.
    case equal(Double)
    /// The share of the gap that is closed is above so many percent.
    case shareAbove(Double)

    static let forms = ["lower", "within 5 %", "equal 2 %", "share above 50 %"]

    /// - Returns: nil unless it is one of `forms`, with a positive number.
    init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        if words == ["lower"] {
            self = .lower
            return
        }
        guard words.count >= 3, words.last == "%", let number = Double(words[words.count - 2]), number > 0,
            number.isFinite
        else { return nil }
        switch words.dropLast(2) {
        case ["within"]: self = .within(number)
        case ["equal"]: self = .equal(number)
        case ["share", "above"]: self = .shareAbove(number)
        default: return nil
        }
    }

    var text: String {
        switch self {
        case .lower: "lower"
        case .within(let percent): "within \(Percent.plain(percent))"
        case .equal(let percent): "equal within \(Percent.plain(percent))"
        case .shareAbove(let percent): "share above \(Percent.plain(percent))"
        }
    }

    var isShare: Bool {
        if case .shareAbove = self { return true }
        return false
    }

    /// The effects at which the answer changes.
    var limits: [Double] {
        switch self {
        case .lower: [0]
        case .within(let percent), .shareAbove(let percent): [percent]
        case .equal(let percent): [-percent, percent]
        }
    }

    /// What the effect says about the claim. Without an interval, nothing.
    func verdict(_ effect: ClaimEffect) -> Verdict {
        guard let low = effect.low, let high = effect.high else { return .doesNotShow }
        let (holds, fails) =
            switch self {
            case .lower: (high < 0, low > 0)
            case .within(let percent): (high <= percent, low > percent)
            case .equal(let percent): (low >= -percent && high <= percent, low > percent || high < -percent)
            case .shareAbove(let percent): (low > percent, high < percent)
            }
        return holds ? .holds : fails ? .contradicted : .doesNotShow
    }

    /// Whether the whole interval is beyond the best that the paper claims.
    func exceeds(_ claimed: [Double], _ effect: ClaimEffect) -> Bool {
        guard let low = effect.low, let high = effect.high, let least = claimed.min(), let most = claimed.max() else {
            return false
        }
        switch self {
        case .lower, .within: return high < least
        case .equal: return false
        case .shareAbove: return low > most
        }
    }
}

/// What became of a claim.
public enum Verdict: String, CaseIterable, Codable, Sendable {
    case holds
    case exact
    case doesNotShow = "does not show at this scale"
    case contradicted
    case notTestable = "not testable here"
    case notRun = "not run"
}
