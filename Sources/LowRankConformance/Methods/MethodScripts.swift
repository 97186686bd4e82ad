import LowRankCore
import LowRankMethods

/// What is written for one method: what its vectors have beyond the card, by id.
enum MethodScripts {
    /// Cases that are no training run and no layer, by kind.
    static let computations: [ConformanceCase.Kind: [String: ConformanceRunner.Implementation]] = [
        .adapter: adapterComputations, .optimizer: allocations, .compression: compressions, .numeric: parts,
    ]

    /// Settings that follow from the tensors of a case or from how it is replayed; nil leaves one to the card.
    static let settings: [String: @Sendable (CaseReader) -> [String: HyperValue?]] = [
        "asvd": { c in
            let samples = c.inputs["x"]?.shape.count == 3 ? c.extent("x") : nil
            return ["nsamples": samples, "fisher": .flag(c.inputs["weight_grad"] != nil)]
        },
        // A script cuts after the updates that the case names.
        "maestro": { _ in ["shrink_interval": .integer(Int(Int32.max))] },
        // The official code leaves `share` empty where down is cut, too.
        "mosa": { c in ["share": .text(c.randomness["score.down"] == nil ? "down" : "none")] },
        // Each run of k-means has a row of draws.
        "ncd-tabular": { c in ["n_init": c.extent("uniform")] },
        // The draws alone tell how many layers train.
        "owlore": { c in ["activated_layers": c.extent("active1") ?? .integer(1)] },
        "relora": { _ in ["warm_start": .integer(0)] },
        "sg-lora": { c in ["samples": c.extent("eps_generate")] },
        "singular-likelihood": { c in ["samples": c.extent("z"), "directions": c.extent("directions")] },
        "svd-llm": { c in ["update": c.inputs["x_compressed"].map { _ in .flag(true) }] },
    ]

    /// Draws by the names that they have here.
    static let draws: [String: @Sendable (Answers, [String: HyperValue]) -> [String: [Double]]] = [
        // The official code draws the rows of A and the columns of B of a reserve one by one, 'step2.m1.reserve_A3';
        // here are k of them at once.
        "increlora": { given, settings in
            guard case .integer(let k)? = settings["incre_rank_num"] else { return [:] }
            var streams = given.filter { $0.key.split(separator: ".").count != 3 }.mapValues(\.values)
            var names = given.keys.map { $0.split(separator: ".") }.filter { $0.count == 3 }
            names.sort { ($0[2].count, $0[2]) < ($1[2].count, $1[2]) }
            for (name, all) in Dictionary(grouping: names, by: { "\($0[1])/\($0[2].dropFirst(8).prefix(1))" }) {
                let draws = all.map { given[$0.joined(separator: ".")]! }
                for first in stride(from: 0, to: draws.count, by: k) {
                    let group = draws[first..<min(first + k, draws.count)]
                    let rows = Tensor(group.flatMap(\.values), shape: [group.count, group[first].count])
                    streams["\(name)\(first / k + 1)"] = (name.hasSuffix("A") ? rows : rows.transposed()).values
                }
            }
            return streams
        }
    ]
}
