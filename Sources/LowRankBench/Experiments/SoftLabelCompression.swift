import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// A few real images of each class stand for all, and students learn from them and from soft labels: those that teachers have
/// given to every view of an image, stored (a row without a method), or those that a method makes when they are needed.
///
/// Teachers are networks along one training on all images of the classes. Chosen as RDED does it, with one image to a picture: of
/// 300 images of a class the best of five views by the last teacher's loss, and of these the best. A method's encoder is the network that
/// was trained before, on other classes; class embeddings are the means of its features of the chosen images, which cost nothing.
/// Every student starts from the same weights and sees the same views. Beside its soft labels it learns from the hard ones, as a
/// student without soft labels does alone.
enum SoftLabelCompression: CompressionTask {
    static func read(_ entry: SettingNode.Entry, _ reader: TaskReader) throws -> SuiteTask {
        let values = try entry.value.settings(required: ["data", "model", "start", "teachers", "projector", "students"])
        var task = try reader.startedTask(entry.name, values, start: values["start"]!, on: [ImagesData.self])
        guard task.model.kind is ConvNetModel else { throw values["model"]!.error("must be of kind \(ConvNetModel.name)") }
        var settings: [String: HyperValue] = [:]
        func read(_ part: String, _ integers: [(key: String, range: ClosedRange<Int>)]) throws {
            let reals = ["learning_rate"] + (part == "students" ? ["cross_entropy"] : [])
            let own = try values[part]!.settings(required: integers.map(\.key) + reals)
            for (key, range) in integers { settings["\(part).\(key)"] = .integer(try own[key]!.integer(range)) }
            for key in reals { settings["\(part).\(key)"] = .real(try own[key]!.positiveReal()) }
        }
        let steps = TrainingConfiguration.stepRange
        try read("teachers", [("steps", steps), ("count", 1...1000)])
        try read("projector", [("steps", steps), ("encoder_rank", 1...65_536), ("head_rank", 1...65_536)])
        try read("students", [("images_per_class", 1...candidates), ("epochs", 1...1_000_000)])
        guard case .integer(let count) = settings["teachers.count"]!, case .integer(let all) = settings["teachers.steps"]!, count <= all else {
            throw values["teachers"]!.error("count must be at most steps")
        }
        task.experiment = ExperimentConfiguration(kind: .compression, settings: settings)
        return task
    }

    /// Images of a class that the best are chosen from, and views of each.
    fileprivate static let (candidates, views) = (300, 5)

    static func check(_ recipe: Recipe, on task: SuiteTask) throws {
        guard let method = recipe.labelCompression else { throw MethodError("makes no soft labels") }
        let model = task.model.kind as! ConvNetModel
        for weight in model.shape(on: task.data.kind, readsDirections: true).linearShapes {
            try method.form(rank: rank(of: weight, task.experiment!.settings)).check(weight)
        }
    }

    /// Of the change of a weight of the projector.
    static func rank(of weight: WeightShape, _ settings: [String: HyperValue]) -> Int {
        let key = weight.name == ConvNetShape.head ? "projector.head_rank" : "projector.encoder_rank"
        guard case .integer(let rank)? = settings[key] else { preconditionFailure(key) }
        return rank
    }

    static func run(_ run: ExperimentRun) throws -> ExperimentResult {
        let course = try Distillation(run)
        let teachers = try course.teachers()
        let images = try course.chosen(by: teachers.last!)
        var metrics = [
            "teacherAccuracy": try course.accuracy(of: teachers), "hardLabelAccuracy": try course.student(of: images, labels: nil),
            "peakResidentBytes": Double(ProcessMemory.peakResidentBytes),
        ]
        let whole = course.steps(images) * course.batch(images) * course.classes
        var numbers = whole
        if let method = try run.recipe?.labelCompression {
            let projector = try course.projector(method, images, teachers)
            numbers = projector.stored
            metrics["unfittedAccuracy"] = projector.unfittedAccuracy
            metrics["projectorAccuracy"] = try course.accuracy(of: [projector.weights], readsDirections: true)
            metrics["accuracy"] = try course.student(
                of: images, labels: course.answers([projector.weights], readsDirections: true, batch: course.batch(images)),
                crossEntropy: method.studentCrossEntropy)
        } else {
            metrics["accuracy"] = try course.student(
                of: images, labels: course.answers(teachers, batch: course.batch(images)),
                crossEntropy: run.real("students.cross_entropy"))
        }
        metrics["storedBytes"] = Double(numbers * MemoryLayout<Float>.size)
        metrics["storedShare"] = Double(numbers) / Double(whole)
        return ExperimentResult(metrics: metrics)
    }
}

/// What networks of the same sizes answer to a batch of images: the mean of their outputs.
private struct Answers {
    private let graphs: [LossGraph<Float>]
    private let batch: Int

    init(_ networks: [ConvNet<Float>], batch: Int) { (graphs, self.batch) = (networks.map { $0.makeLossGraph() }, batch) }

    /// - Parameter pixels: of as many images as a batch has, one after the other.
    /// - Returns: [batch, outputs]
    func callAsFunction(_ pixels: [Float]) -> Tensor<Float> {
        .mean(of: graphs.map { graph in
            graph.inputs.numbers(.x).data.update(from: pixels, count: pixels.count)
            _ = graph.forward()
            return graph.prediction.value
        })
    }

    /// The same for any number of images.
    /// - Returns: the outputs for each.
    func outputs(of images: [[Float]]) -> [[Float]] {
        stride(from: 0, to: images.count, by: batch).flatMap { start in
            // The last batch is filled up with the first image.
            let own = (0..<batch).map { images[start + $0 < images.count ? start + $0 : 0] }
            return self(own.flatMap(\.self)).slices.prefix(images.count - start).map(\.values)
        }
    }
}

/// The networks and images of a run.
private struct Distillation {
    private let run: ExperimentRun
    private let configuration: RunConfiguration
    private let model: ConvNetModel
    private let data: ImagesData
    private let train, test: LabelledImages
    private let wholeBatch: Int
    private let streams: RandomStreams

    init(_ run: ExperimentRun) throws {
        let configuration = run.configuration.trainingRun
        Threads.use(configuration.threads)
        self.run = run
        self.configuration = configuration
        (model, data) = (configuration.model.kind as! ConvNetModel, configuration.data.kind as! ImagesData)
        (train, test) = try data.parts(cacheDirectory: run.cacheDirectory)
        wholeBatch = configuration.training.batch
        streams = configuration.networkStreams
    }

    var classes: Int { data.classes.count }
    func batch(_ images: LabelledImages) -> Int { min(wholeBatch, images.count) }
    /// Updates of a student.
    func steps(_ images: LabelledImages) -> Int { run.integer("students.epochs") * images.count / batch(images) }

    // MARK: Networks

    private func network(
        _ shape: ConvNetShape, batch: Int, name: String, start: (String) throws -> Tensor<Float>? = { _ in nil }
    ) throws -> ConvNet<Float> {
        try ConvNet(shape, batch: batch, parametrisation: DenseForm(), streams: streams.scoped(name), start: start)
    }

    /// What trained networks answer together.
    func answers(
        _ networks: [NamedTensors<Float>], outputs: Int? = nil, readsDirections: Bool = false, batch: Int
    ) throws -> Answers {
        let shape = model.shape(
            on: data, task: .classification(labels: outputs ?? classes), readsDirections: readsDirections)
        return Answers(try networks.map { weights in try network(shape, batch: batch, name: "") { weights[$0] } }, batch: batch)
    }

    /// On the test part.
    func accuracy(of networks: [NamedTensors<Float>], readsDirections: Bool = false) throws -> Double {
        let outputs = try answers(networks, readsDirections: readsDirections, batch: wholeBatch).outputs(of: test.pixels.map { Array($0) })
        let right = zip(outputs, test.labels).count { scores, label in scores.allSatisfy { $0 <= scores[label] } }
        return Double(right) / Double(test.count)
    }

    /// Trains a network on views of images, drawn from streams of its own name.
    /// - Parameter soft: what gives soft labels to a batch, where the network has a place for them.
    private func fit(
        _ network: ConvNet<Float>, name: String, steps: Int, rate: Double, on images: LabelledImages, batch: Int, soft: Answers?,
        parts: Int = 1, each: (Int) throws -> Void = { _ in }
    ) throws {
        var order = SampleOrder(samples: images.count, batch: batch, seed: run.configuration.seed, stream: name)
        try ShortTraining(steps: steps, learningRate: rate).train(
            network, streams: streams.scoped(name),
            load: { update, inputs in
                let chosen = order.samples(step: update)
                var stream = streams.stream("\(name) views/\(update)")
                let pixels = chosen.flatMap { ImageView(&stream).pixels(of: images.pixels[$0], side: images.side) }
                inputs.numbers(.x).data.update(from: pixels, count: pixels.count)
                inputs.indices(.targets).values = chosen.map { Int32(images.labels[$0]) }
                guard let soft else { return }
                let labels = soft(pixels)
                labels.read { inputs.numbers(.y).data.update(from: $0, count: labels.count) }
            }, parts: parts, each: each)
    }

    // MARK: Steps of a run

    /// Networks along one training on all images.
    func teachers() throws -> [NamedTensors<Float>] {
        let network = try network(model.shape(on: data), batch: wholeBatch, name: "teacher")
        var teachers: [NamedTensors<Float>] = []
        try fit(
            network, name: "teacher", steps: run.integer("teachers.steps"), rate: run.real("teachers.learning_rate"), on: train,
            batch: wholeBatch, soft: nil, parts: run.integer("teachers.count")
        ) { _ in
            teachers.append(network.tensors)
            run.report(teachers.count, of: run.integer("teachers.count"))
        }
        return teachers
    }

    /// The images of each class that a teacher is surest of.
    func chosen(by teacher: NamedTensors<Float>) throws -> LabelledImages {
        let answers = try answers([teacher], batch: wholeBatch)
        var chosen: [(pixels: [Float], label: Int)] = []
        for label in 0..<classes {
            let own = train.labels.indices.filter { train.labels[$0] == label }
            let some = streams.permutation("candidates/\(label)", own.count).prefix(SoftLabelCompression.candidates).map { own[$0] }
            var stream = streams.stream("views of candidates/\(label)")
            let views = some.flatMap { image in
                (0..<SoftLabelCompression.views).map { _ in ImageView(&stream).pixels(of: train.pixels[image], side: train.side) }
            }
            let losses = answers.outputs(of: views).map { Self.crossEntropy($0, label) }
            // The best view of each image, then the best images.
            let best = some.indices.map { i in
                (i * SoftLabelCompression.views..<(i + 1) * SoftLabelCompression.views).min { losses[$0] < losses[$1] }!
            }.sorted { (losses[$0], $0) < (losses[$1], $1) }
            chosen += best.prefix(run.integer("students.images_per_class")).map { (views[$0], label) }
        }
        return LabelledImages(side: train.side, pixels: chosen.map { $0.pixels[...] }, labels: chosen.map(\.label))
    }

    private static func crossEntropy(_ logits: [Float], _ label: Int) -> Double {
        let largest = Double(logits.max()!)
        return log(logits.reduce(0) { $0 + exp(Double($1) - largest) }) + largest - Double(logits[label])
    }

    /// A method's projector, fitted to the teachers on all images.
    /// - Returns: its weights as dense matrices, the accuracy before the fit, and the numbers that make it of the encoder.
    func projector(
        _ method: any LabelCompression, _ images: LabelledImages, _ teachers: [NamedTensors<Float>]
    ) throws -> (weights: NamedTensors<Float>, unfittedAccuracy: Double, stored: Int) {
        let file = try configuration.startFile(cacheDirectory: run.cacheDirectory)
        let encoding: (String) throws -> Tensor<Float>? = ConvNetModel.encoder(of: file)
        let head = ConvNetShape.head + ".weight"
        let d = model.widths.last!
        let reader = try network(
            model.shape(on: data, task: .classification(labels: d), readsDirections: true), batch: wholeBatch, name: "encoder"
        ) { try $0 == head ? .identity(d) : encoding($0) }
        let features = Answers([reader], batch: wholeBatch).outputs(of: images.pixels.map { Array($0) })
        let embeddings = (0..<classes).map { label in
            Tensor.mean(of: images.labels.indices.filter { images.labels[$0] == label }.map { Tensor(features[$0], shape: [1, d]) })
        }
        let start = try method.head(Tensor(embeddings.flatMap(\.values), shape: [classes, d]))

        let shape = model.shape(
            on: data, task: .softLabels(labels: classes, crossEntropy: method.fitCrossEntropy), readsDirections: true)
        let projector = try network(shape, batch: wholeBatch, name: "projector") { try $0 == head ? start : encoding($0) }
        let unfitted = try accuracy(of: [projector.tensors], readsDirections: true)
        try projector.replaceLinearWeights { weight in
            try method.form(rank: SoftLabelCompression.rank(of: weight.shape, run.configuration.experiment!.settings)).storedWeight(
                weight.shape, initial: weight.effectiveWeight!, streams: streams.scoped("projector/" + weight.shape.name))
        }
        let stored = Set(projector.linearWeights.flatMap { $0.parameters.map(\.name) })
        projector.setTrainable { stored.contains($0.name) }
        try fit(
            projector, name: "projector", steps: run.integer("projector.steps"), rate: run.real("projector.learning_rate"), on: train,
            batch: wholeBatch, soft: answers(teachers, batch: wholeBatch))
        let numbers = projector.parameters.filter(\.isTrainable).reduce(0) { $0 + $1.info.count }
        return (NamedTensors(try projector.denseTensors().map { ($0.name, $0.tensor) }), unfitted, numbers)
    }

    /// The accuracy of a network that has seen the chosen images alone.
    /// - Parameter labels: nil for hard labels alone.
    func student(of images: LabelledImages, labels: Answers?, crossEntropy: Double = 1) throws -> Double {
        let task = labels.map { _ in SampleTask.softLabels(labels: classes, crossEntropy: crossEntropy) }
        let network = try network(model.shape(on: data, task: task), batch: batch(images), name: "student")
        try fit(
            network, name: "student", steps: steps(images), rate: run.real("students.learning_rate"), on: images,
            batch: batch(images), soft: labels)
        return try accuracy(of: [network.tensors])
    }
}
