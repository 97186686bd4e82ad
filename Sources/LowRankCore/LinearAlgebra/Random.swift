import Foundation

/// One named sequence of random numbers: the i-th number depends on the seed, the name and i alone.
///
/// The generator is Philox4x32-10 (J. Salmon et al., Parallel random numbers: as easy as 1, 2, 3,
/// SC 2011) keyed by a hash of seed and name, so that adding a consumer never shifts another's draws.
public struct RandomStream: Sendable, Hashable {
    private let key: (UInt32, UInt32)
    private var counter: UInt64 = 0
    private var block: (UInt64, UInt64) = (0, 0)
    private var hasSecond = false

    /// The sequence of that name; equal seeds and names give equal sequences.
    public init(seed: Int, name: String) {
        // FNV-1a over the name, then the finaliser of SplitMix64 to spread the seed.
        var h: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { h = (h ^ UInt64(byte)) &* 0x100_0000_01b3 }
        h = Self.mixed(h &+ Self.mixed(UInt64(bitPattern: Int64(seed)) &+ 0x9e37_79b9_7f4a_7c15))
        key = (UInt32(truncatingIfNeeded: h), UInt32(truncatingIfNeeded: h >> 32))
    }

    private static func mixed(_ x: UInt64) -> UInt64 {
        var z = x
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    private func philox(_ index: UInt64) -> (UInt64, UInt64) {
        var c = (UInt32(truncatingIfNeeded: index), UInt32(truncatingIfNeeded: index >> 32), UInt32(0), UInt32(0))
        var k = key
        for _ in 0..<10 {
            let p0 = UInt64(c.0) &* 0xd251_1f53
            let p1 = UInt64(c.2) &* 0xcd9e_8d57
            c = (
                UInt32(truncatingIfNeeded: p1 >> 32) ^ c.1 ^ k.0, UInt32(truncatingIfNeeded: p1),
                UInt32(truncatingIfNeeded: p0 >> 32) ^ c.3 ^ k.1, UInt32(truncatingIfNeeded: p0)
            )
            k = (k.0 &+ 0x9e37_79b9, k.1 &+ 0xbb67_ae85)
        }
        return (UInt64(c.0) | UInt64(c.1) << 32, UInt64(c.2) | UInt64(c.3) << 32)
    }

    /// 64 random bits.
    public mutating func nextUInt64() -> UInt64 {
        if hasSecond {
            hasSecond = false
            return block.1
        }
        block = philox(counter)
        counter += 1
        hasSecond = true
        return block.0
    }

    /// Uniform on [0, 1), 53 bits.
    public mutating func uniform() -> Double { Double(nextUInt64() >> 11) * 0x1p-53 }

    /// Standard normal (Box-Muller, one of the pair).
    public mutating func normal() -> Double {
        let u = 1 - uniform()
        let v = uniform()
        return (-2 * log(u)).squareRoot() * cos(2 * .pi * v)
    }

    /// The logarithm of a gamma-distributed number of this shape and scale 1; of small shapes the number itself may be too small for
    /// a Double.
    ///
    /// G. Marsaglia, W. W. Tsang, A simple method for generating gamma variables, 2000.
    package mutating func logarithmOfGamma(_ shape: Double) -> Double {
        guard shape >= 1 else { return logarithmOfGamma(shape + 1) + log(1 - uniform()) / shape }
        let d = shape - 1 / 3.0
        while true {
            let x = normal()
            let v = pow(1 + x / (9 * d).squareRoot(), 3)
            if v > 0, log(1 - uniform()) < x * x / 2 + d * (1 - v + log(v)) { return log(d * v) }
        }
    }

    /// Uniform on 0..<bound, without bias.
    public mutating func integer(below bound: Int) -> Int {
        precondition(bound > 0)
        let b = UInt64(bound)
        let limit = UInt64.max - UInt64.max % b
        while true {
            let x = nextUInt64()
            if x < limit { return Int(x % b) }
        }
    }

    /// A uniformly random order of 0..<count (Fisher-Yates).
    public mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        for i in stride(from: count - 1, to: 0, by: -1) { order.swapAt(i, integer(below: i + 1)) }
        return order
    }

    /// Whether both are at the same place of the same sequence.
    public static func == (a: RandomStream, b: RandomStream) -> Bool {
        a.key == b.key && a.counter == b.counter && a.hasSecond == b.hasSecond
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(key.0)
        hasher.combine(key.1)
        hasher.combine(counter)
    }
}

/// The random draws of one consumer, by name. A draw may be injected instead, so that a vector
/// from another implementation can be replayed number by number.
public struct RandomStreams: Sendable {
    /// Of the run.
    public let seed: Int
    /// The consumer, such as "model.layers.0.self_attn.q_proj"; part of the name of every draw.
    public let path: String
    private let injected: PrescribedStreams?
    /// Other names of injected draws.
    private var names: [String: String] = [:]

    /// The draws of a run; `scoped` gives those of its parts.
    public init(seed: Int, path: String = "") { self.init(seed: seed, path: path, injected: nil) }

    /// With numbers of another implementation under the names of the draws that they replace.
    package init(seed: Int, injected: [String: [Double]]) {
        self.init(seed: seed, injected: PrescribedStreams(injected))
    }

    package init(seed: Int, path: String = "", injected: PrescribedStreams?) {
        self.seed = seed
        self.path = path
        self.injected = injected
    }

    /// The draws of a part, `path/name`. Injected draws are inherited.
    public func scoped(_ name: String) -> RandomStreams {
        var part = RandomStreams(seed: seed, path: path.isEmpty ? name : path + "/" + name, injected: injected)
        part.names = names
        return part
    }

    /// Draws that all parts of a run have in common. Injected draws are inherited.
    package func shared(_ path: String) -> RandomStreams {
        var common = RandomStreams(seed: seed, path: path, injected: injected)
        common.names = names
        return common
    }

    /// The same draws, but that injected ones have other names: the part before the first "." is looked up.
    package func renamed(_ names: [String: String]) -> RandomStreams {
        var streams = self
        streams.names = names
        return streams
    }

    /// Injected numbers in the place of a draw that is made in another way; nil where nothing is injected.
    package func replacing(_ name: String, count: Int, below extent: Int? = nil) -> [Double]? {
        take(name, count: count, isRequired: true, below: extent)
    }

    private func take(
        _ name: String, count: Int, isRequired: Bool, below extent: Int? = nil, in range: ClosedRange<Double>? = nil
    ) -> [Double]? {
        guard let injected else { return nil }
        let stem = name.prefix { $0 != "." }
        let other = (names[String(stem)] ?? String(stem)) + name.dropFirst(stem.count)
        return injected.take(other, count: count, isRequired: isRequired, below: extent, in: range)
    }

    /// The sequence of one draw, which is never injected.
    public func stream(_ name: String) -> RandomStream { RandomStream(seed: seed, name: path + "/" + name) }

    /// Independent draws from the uniform distribution on [low, high).
    public func uniform<S: Scalar>(_ name: String, _ shape: [Int], from low: Double, to high: Double) -> Tensor<S> {
        tensor(name, shape) { low + (high - low) * $0.uniform() }
    }

    /// Independent draws from 0..<extent: the whole parts of uniform ones, which may be rounded up to the extent itself.
    package func indices(_ name: String, _ count: Int, below extent: Int) -> [Int] {
        let draws: Tensor<Double> = tensor(name, [count], in: 0...Double(extent)) { Double(extent) * $0.uniform() }
        return draws.values.map { min(Int($0), extent - 1) }
    }

    /// U(-1/sqrt(n), 1/sqrt(n)), as libraries start a linear layer of n inputs and LoRA its A: Kaiming-uniform with
    /// a = sqrt(5).
    public func kaiming<S: Scalar>(_ name: String, _ shape: [Int], fanIn n: Int) -> Tensor<S> {
        let bound = 1 / Double(n).squareRoot()
        return uniform(name, shape, from: -bound, to: bound)
    }

    /// Independent draws from the normal distribution with mean 0.
    public func normal<S: Scalar>(_ name: String, _ shape: [Int], deviation: Double) -> Tensor<S> {
        tensor(name, shape) { deviation * $0.normal() }
    }

    /// A uniformly random order of 0..<count.
    public func permutation(_ name: String, _ count: Int) -> [Int] {
        sample(name, count, of: count)
    }

    /// `count` of 0..<extent without replacement, in random order.
    public func sample(_ name: String, _ count: Int, of extent: Int) -> [Int] {
        if let given = take(name, count: count, isRequired: true, below: extent) { return given.map { Int($0) } }
        var stream = stream(name)
        return Array(stream.permutation(extent).prefix(count))
    }

    /// The values in the order of an injected draw that holds the same ones; without one, as they are.
    package func arranged(_ name: String, _ values: [Int]) -> [Int] {
        let given = take(name, count: values.count, isRequired: false)?.compactMap { Int(exactly: $0) }
        return given.map { $0.sorted() == values.sorted() ? $0 : values } ?? values
    }

    /// A uniformly random matrix with orthonormal columns, or rows where those are shorter: the QR factor of a
    /// normal one.
    public func orthonormal<S: Scalar>(_ name: String, _ shape: [Int]) -> Tensor<S> {
        if let given: Tensor<S> = given(name, shape, isRequired: true) { return given }
        let isTall = shape[0] >= shape[1]
        let normal: Tensor<S> = normal(name, isTall ? shape : shape.reversed(), deviation: 1)
        // A finite matrix has a QR factorisation.
        let q = try! normal.qr().q
        return isTall ? q : q.transposed()
    }

    /// Columns, or rows where those are shorter, of a random permutation matrix.
    public func selection<S: Scalar>(_ name: String, _ shape: [Int]) -> Tensor<S> {
        if let given: Tensor<S> = given(name, shape, isRequired: true) { return given }
        var result = Tensor<S>.zeros(shape)
        let isTall = shape[0] >= shape[1]
        for (k, i) in sample(name, shape.min()!, of: shape.max()!).enumerated() {
            result[isTall ? i : k, isTall ? k : i] = 1
        }
        return result
    }

    /// The draws of `normal`, written to memory for `count` numbers.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package func fillNormal<S: Scalar>(_ name: String, _ target: UnsafeMutablePointer<S>, count: Int, deviation: Double) {
        fill(name, target, count) { deviation * $0.normal() }
    }

    /// Independent draws from the uniform distribution on [0, 1), written to memory for `count` numbers.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func fillUniform<S: Scalar>(_ name: String, _ target: UnsafeMutablePointer<S>, count: Int) {
        fill(name, target, count) { $0.uniform() }
    }

    /// The injected numbers of that name; nil where none are.
    /// - Parameter isRequired: whether the draw is made anyway, so that a set of injected ones without it is not complete.
    package func given<S: Scalar>(_ name: String, _ shape: [Int], isRequired: Bool = false) -> Tensor<S>? {
        take(name, count: shape.reduce(1, *), isRequired: isRequired)
            .map { Tensor($0.map { S($0) }, shape: shape) }
    }

    private func tensor<S: Scalar>(
        _ name: String, _ shape: [Int], in range: ClosedRange<Double>? = nil, _ draw: (inout RandomStream) -> Double
    ) -> Tensor<S> {
        var result = Tensor<S>(uninitialized: shape)
        let count = result.count
        result.write { fill(name, $0, count, in: range, draw) }
        return result
    }

    private func fill<S: Scalar>(
        _ name: String, _ target: UnsafeMutablePointer<S>, _ count: Int, in range: ClosedRange<Double>? = nil,
        _ draw: (inout RandomStream) -> Double
    ) {
        if let given = take(name, count: count, isRequired: true, in: range) {
            for i in 0..<count { target[i] = S(given[i]) }
            return
        }
        var stream = stream(name)
        for i in 0..<count { target[i] = S(draw(&stream)) }
    }
}
