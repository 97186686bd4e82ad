import BenchTasks
import LowRankCore
import LowRankMethods

extension RunConfiguration {
    /// Holds a configuration that no suite has made to what a suite is held to.
    /// - Throws: `InputError` that names the setting, or `MethodError`.
    package func check() throws {
        try checkSettings()
        try makeMethod().check(model.network(on: data), plan: training.learningRatePlan)
    }

    /// The methods of the row, made and combined.
    public func makeMethod() throws -> TrainingMethod {
        try TrainingMethod(
            methods.map { ($0.id, $0.hyperparameters) }, trains: trains ?? TrainedParts(), base: base?.codec
        ) { form in
            guard let start, let shape = llamaShape else { return form }
            return try AdapterForm(form, of: methods, from: start.adapter(), weights: shape.linearShapes)
        }
    }
}
