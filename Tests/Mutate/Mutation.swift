/// Numbers that follow from a seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

/// What happens to files on their way: bytes flipped, overwritten, cut off, lost or repeated, and numbers made extreme.
enum Mutation {
    private static let extremes = [
        "0", "-1", "1", "2", "-0", "1e308", "-1e308", "1e999", "1e-320", "0.5", "4294967296", "9223372036854775807",
        "-9223372036854775808", "18446744073709551616", "nan", "null", "[]", "{}", "\"\"", "true",
    ].map { Array($0.utf8) }

    private static let words: [UInt64] = [
        0, 1, 0x7f, 0xff, 0x7fff_ffff, 0xffff_ffff, 1 << 32, 1 << 40, 1 << 62, .max >> 1, .max,
    ]

    /// One to three changes; the same for the same numbers.
    static func of(_ original: [UInt8], _ random: inout SeededNumbers) -> [UInt8] {
        var bytes = original
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty { change(&bytes, &random) }
        return bytes
    }

    private static func change(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
        let place = Int.random(in: bytes.indices, using: &random)
        let end = min(bytes.count, place + Int.random(in: 1...32, using: &random))
        switch Int.random(in: 0..<9, using: &random) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: for i in place..<end { bytes[i] = .random(in: 0...255, using: &random) }
        case 2: bytes.removeSubrange(place...)
        case 3: bytes.removeSubrange(place..<end)
        case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 5: overwrite(&bytes, from: place, words.randomElement(using: &random)!)
        default: makeExtreme(&bytes, near: place, extremes.randomElement(using: &random)!)
        }
    }

    /// A binary number of eight bytes, or as many as are left.
    private static func overwrite(_ bytes: inout [UInt8], from place: Int, _ word: UInt64) {
        for i in place..<min(bytes.count, place + 8) {
            bytes[i] = UInt8(truncatingIfNeeded: word >> UInt64(8 * (i - place)))
        }
    }

    /// The next number that is written in digits.
    private static func makeExtreme(_ bytes: inout [UInt8], near place: Int, _ text: [UInt8]) {
        func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        guard let start = bytes[place...].firstIndex(where: isDigit) else { return }
        let end = bytes[start...].firstIndex { !isDigit($0) && $0 != UInt8(ascii: ".") } ?? bytes.count
        bytes.replaceSubrange(start..<end, with: text)
    }
}
