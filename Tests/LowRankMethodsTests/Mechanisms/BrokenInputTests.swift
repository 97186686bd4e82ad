import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What mechanisms outside their own family do with inputs that are missing, misshapen or not finite.
struct BrokenInputTests {
    static let ids = MethodRegistry.all(.mechanism).map(\.card).filter { $0.family != .mechanisms }.map(\.id)

    @Test(arguments: ids) func brokenInputsAreRefused(_ id: String) throws {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(KindGolden(id).hyperparameters) else {
            return
        }
        let streams = RandomStreams(seed: 3)
        let example = method.example(streams)
        func run(_ inputs: NamedTensors<Double>) throws { _ = try method.evaluate(inputs, streams: streams) }
        for (name, tensor) in example {
            let shapes = [[tensor.count, 1, 1], [1] + tensor.shape, Array(tensor.shape.dropFirst())]
            let others = shapes.filter { $0 != tensor.shape && $0.reduce(1, *) == tensor.count }.map(tensor.reshaped)
            var variants: [Tensor<Double>] = others + [.zeros([0])]
            variants.append(Tensor(tensor.values.map { -1e9 * $0 - 0.5 }, shape: tensor.shape))
            if let first = tensor.shape.first, first > 1 {
                let fewer = Array(tensor.values.dropLast(tensor.count / first))
                variants.append(Tensor(fewer, shape: [first - 1] + tensor.shape.dropFirst()))
            }
            for broken in variants {
                var inputs = example
                inputs[name] = broken
                // Some are possible; none may end in anything but a result or a clear line.
                do { try run(inputs) } catch {
                    #expect(error is MethodError, "\(id), \(name) \(broken.shape): \(error)")
                }
            }
            var inputs = example
            inputs[name] = nil
            do { try run(inputs) } catch { #expect(error is MethodError, "\(id) without \(name): \(error)") }
            inputs[name] = Tensor(tensor.values.dropLast() + [.nan], shape: tensor.shape)
            #expect(throws: MethodError.self, "\(id): \(name)") { try run(inputs) }
            inputs[name] = .zeros([0])
            #expect(throws: MethodError.self, "\(id): \(name)") { try run(inputs) }
        }
        #expect(throws: MethodError.self) { try run([:]) }
        var inputs = example
        inputs["no such input"] = .scalar(1)
        #expect(throws: MethodError.self) { try run(inputs) }
    }
}
