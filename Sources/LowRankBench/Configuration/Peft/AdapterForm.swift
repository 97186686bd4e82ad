import BenchTasks
import LowRankCore
import LowRankMethods

extension AdapterStart {
    /// - Throws: `InputError` when the folder cannot be read, or has changed.
    package func adapter() throws -> PeftAdapter {
        let adapter = try PeftAdapter(path)
        guard adapter.sha256 == sha256 else {
            throw InputError("\(path): has changed since the plan was made; run the suite again")
        }
        return adapter
    }
}

/// A method's form whose tensors start as an adapter has them, with the adapter's own rank and alpha for each weight.
package struct AdapterForm: WeightForm {
    private let form: any WeightForm
    private let adapter: PeftAdapter
    /// By weight, where rank or alpha are not those of the method.
    private let special: [String: any WeightForm]

    /// - Parameters:
    ///   - methods: the row's, the adapter's among them.
    ///   - weights: of the network.
    /// - Throws: `InputError` when the methods have no such adapter; `MethodError` for an impossible rank or alpha.
    package init(
        _ form: any WeightForm, of methods: [MethodConfiguration], from adapter: PeftAdapter, weights: [WeightShape]
    ) throws {
        guard let method = methods.first(where: { adapter.kind.methods.contains($0.id) }) else {
            throw InputError("\(adapter.folder): \(adapter.remedy)")
        }
        self.form = form
        self.adapter = adapter
        var special: [String: any WeightForm] = [:]
        for weight in weights {
            guard let own = adapter.own(weight.name) else { continue }
            let values = method.hyperparameters.merging(own) { $1 }
            guard case .training(let parts) = try MethodRegistry.entry(method.id).recipe(values) else { continue }
            special[weight.name] = parts.parametrisation
        }
        self.special = special
    }

    /// The form as it is without an adapter to start from.
    package func unstarted(_ w: WeightShape) -> any WeightForm { special[w.name] ?? form.form(for: w) }

    package var calibration: CalibrationRequest { form.calibration }
    package func check(_ w: WeightShape) throws { try unstarted(w).check(w) }

    /// Random numbers that a run would draw anew from its seed are the adapter's, and stored.
    package func layout(_ w: WeightShape) -> [TensorSpec] {
        unstarted(w).layout(w).map {
            $0.codec is SeededCodec ? TensorSpec($0.symbol, $0.shape, $0.use, role: $0.role) : $0
        }
    }

    package func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        var start = try unstarted(w).start(w, from: W0, data: data, streams: streams)
        for spec in layout(w) {
            if spec.use == .index {
                start.indices[spec.symbol] = IndexTensor(try adapter.places(of: w, count: spec.shape[0]))
            } else if let given: Tensor<S> = try adapter.tensor(spec, of: w) {
                start.tensors[spec.symbol] = given
            }
        }
        return start
    }

    package func forward<S: Scalar>(_ weight: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        unstarted(weight.shape).forward(weight, x, in: g)
    }

    package func effectiveWeight<S: Scalar>(_ weight: StoredWeight<S>) -> Tensor<S>? {
        unstarted(weight.shape).effectiveWeight(weight)
    }

    package func derived<S: Scalar>(_ weight: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        unstarted(weight.shape).derived(weight, data: data)
    }
}
