import BenchTasks
import LowRankCore
import LowRankMethods

/// A graph of which a share of the edges is held out, to be told from as many pairs of nodes that have none.
///
/// A pair's score is its entry of what the method finds; a row without a method guesses. Beside it the number of common
/// neighbours, which is the square of the adjacency, exactly. AUC is how often an edge scores higher than a pair without
/// one, equal scores half.
enum GraphRecovery {
    static func settings(_ node: SettingNode) throws -> [String: HyperValue] {
        let values = try node.settings(required: ["graph", "held_out"])
        let name = try values["graph"]!.text()
        do {
            _ = try EdgeList(named: name)
            return [
                "graph": .text(name), "sha256": .text(try EdgeList.sha256(of: name)),
                "held_out": .real(try values["held_out"]!.real(0.01...0.9)),
            ]
        } catch let error as TaskError {
            throw values["graph"]!.error("\(error)")
        }
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let graph = try EdgeList(named: run.text("graph"))
        let streams = RandomStreams(seed: run.configuration.seed)
        let order = streams.permutation("held out", graph.edges.count)
        let count = max(1, Int((run.real("held_out") * Double(order.count)).rounded()))
        let (held, seen) = (order[..<count].map { graph.edges[$0] }, order[count...].map { graph.edges[$0] })
        var (known, absent, stream) = (Set(graph.edges), [[Int]](), streams.stream("absent"))
        while absent.count < count {
            let pair = [stream.integer(below: graph.nodes), stream.integer(below: graph.nodes)].sorted()
            if pair[0] != pair[1], known.insert(pair).inserted { absent.append(pair) }
        }
        func auc(_ score: ([Int]) -> Double) -> Double { Statistics.auc(of: held.map(score), over: absent.map(score)) }

        var trials = try RecoveryTrials(run, count: 1)
        let found = try trials.parts(
            [
                "edges": Tensor(seen.flatMap { $0.map(Double.init) }, shape: [seen.count, 2]), "nodes": .scalar(graph.nodes),
            ], streams)
        let area: Double
        if let found {
            guard let U = found["U"]?.slices, let V = found["V"]?.slices else {
                throw MethodError("the method returns no factors")
            }
            area = auc { U[$0[0]].dot(V[$0[1]]) }
        } else {
            var guess = streams.stream("guess")
            area = auc { _ in guess.uniform() }
        }
        trials.record(error: 1 - area)

        let timer = PhaseTimer()
        let common = timer.measure {
            var neighbours = [Set<Int>](repeating: [], count: graph.nodes)
            for edge in seen {
                neighbours[edge[0]].insert(edge[1])
                neighbours[edge[1]].insert(edge[0])
            }
            return auc { Double(neighbours[$0[0]].intersection(neighbours[$0[1]]).count) }
        }
        var result = ExperimentResult(metrics: trials.metrics)
        result.metrics["medianError"] = nil
        result.metrics.merge(["auc": area, "neighboursAUC": common, "neighboursSeconds": timer.seconds]) { $1 }
        return result
    }
}
