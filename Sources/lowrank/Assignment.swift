import LowRankBench
import LowRankCore

/// A hyper-parameter on the command line: "rank=8".
struct Assignment {
    let name: String
    let value: HyperValue

    init(_ text: String) throws {
        let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { throw InputError("--set \(text): write it as name=value") }
        name = parts[0]
        let value = parts[1]
        self.value =
            Bool(value).map(HyperValue.flag) ?? Int(value).map(HyperValue.integer) ?? Double(value).map(HyperValue.real)
            ?? .text(value)
    }
}
