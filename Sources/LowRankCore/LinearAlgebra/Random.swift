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
public struct Draws: Sendable {
    public let seed: Int
    public let path: String
    private let injected: [String: [Double]]

    public init(seed: Int, path: String = "", injected: [String: [Double]] = [:]) {
        self.seed = seed
        self.path = path
        self.injected = injected
    }

    /// The draws of a part, `path/name`. Injected draws are inherited.
    public func scoped(_ name: String) -> Draws {
        Draws(seed: seed, path: path.isEmpty ? name : path + "/" + name, injected: injected)
    }

    public func stream(_ name: String) -> RandomStream { RandomStream(seed: seed, name: path + "/" + name) }

    /// Independent draws from the uniform distribution on [low, high).
    public func uniform<S: Scalar>(_ name: String, _ shape: [Int], from low: Double, to high: Double) -> Tensor<S> {
        tensor(name, shape) { low + (high - low) * $0.uniform() }
    }

    /// Independent draws from the normal distribution with mean 0.
    public func normal<S: Scalar>(_ name: String, _ shape: [Int], deviation: Double) -> Tensor<S> {
        tensor(name, shape) { deviation * $0.normal() }
    }

    /// A uniformly random order of 0..<count.
    public func permutation(_ name: String, _ count: Int) -> [Int] {
        if let given = injected[name] {
            precondition(given.count == count, "injected draw \(name) has \(given.count) values, not \(count)")
            return given.map { Int($0) }
        }
        var stream = stream(name)
        return stream.permutation(count)
    }

    /// The draws of `normal` once more, into memory for `count` numbers.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func normal<S: Scalar>(_ name: String, deviation: Double, into target: UnsafeMutablePointer<S>, count: Int) {
        fill(target, count, name) { deviation * $0.normal() }
    }

    private func tensor<S: Scalar>(
        _ name: String, _ shape: [Int], _ draw: (inout RandomStream) -> Double
    ) -> Tensor<S> {
        var result = Tensor<S>(uninitialized: shape)
        let count = result.count
        result.write { fill($0, count, name, draw) }
        return result
    }

    private func fill<S: Scalar>(
        _ target: UnsafeMutablePointer<S>, _ count: Int, _ name: String, _ draw: (inout RandomStream) -> Double
    ) {
        if let given = injected[name] {
            precondition(given.count == count, "injected draw \(name) has \(given.count) values, not \(count)")
            for i in 0..<count { target[i] = S(given[i]) }
            return
        }
        var stream = stream(name)
        for i in 0..<count { target[i] = S(draw(&stream)) }
    }
}
