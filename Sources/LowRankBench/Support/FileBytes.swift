import Foundation

/// Memory that one file after another, or one part of a file, is read into.
package struct FileBytes: ~Copyable {
    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

    package init() {}

    deinit { memory.deallocate() }

    /// The content of a file, which lasts until the next one is read; nil when it cannot be read.
    package mutating func read(_ path: String) -> UnsafeRawBufferPointer? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var count = 0
        while let more = readMore(descriptor, at: count, count) {
            if more == 0 { return UnsafeRawBufferPointer(rebasing: memory[..<count]) }
            count += more
        }
        return nil
    }

    /// A part of a file, as `read`; nil when it is not all there.
    package mutating func read(_ descriptor: Int32, _ range: Range<Int>) -> UnsafeRawBufferPointer? {
        var count = 0
        while count < range.count {
            let more = readMore(descriptor, at: range.lowerBound + count, count, most: range.count - count)
            guard let more, more > 0 else { return nil }
            count += more
        }
        return UnsafeRawBufferPointer(rebasing: memory[..<range.count])
    }

    /// Tells every line of a file, without its end, and where it begins. The end of the last line is no line of its own.
    /// - Returns: whether the file could be read.
    package mutating func readLines(_ descriptor: Int32, _ line: (Int, UnsafeRawBufferPointer) throws -> Void) rethrows -> Bool {
        // The memory holds the file from `first` on, without an end of a line in it.
        var first = 0, count = 0
        while let more = readMore(descriptor, at: first + count, count) {
            if more == 0 {
                if count > 0 { try line(first, UnsafeRawBufferPointer(rebasing: memory[..<count])) }
                return true
            }
            let filled = count + more
            var start = 0
            while let end = memchr(memory.baseAddress! + max(start, count), Int32(UInt8(ascii: "\n")), filled - max(start, count)) {
                let next = end - UnsafeMutableRawPointer(memory.baseAddress!)
                try line(first + start, UnsafeRawBufferPointer(rebasing: memory[start..<next]))
                start = next + 1
            }
            count = filled - start
            memmove(memory.baseAddress!, memory.baseAddress! + start, count)
            first += start
        }
        return false
    }

    /// Reads behind what the memory holds, with room for more.
    /// - Returns: how many bytes there were; nil after an error.
    private mutating func readMore(_ descriptor: Int32, at offset: Int, _ count: Int, most: Int = .max) -> Int? {
        if count == memory.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * count, alignment: 16)
            larger.copyMemory(from: UnsafeRawBufferPointer(memory))
            memory.deallocate()
            memory = larger
        }
        while true {
            let more = pread(descriptor, memory.baseAddress! + count, min(most, memory.count - count), off_t(offset))
            if more < 0 && errno == EINTR { continue }
            return more < 0 ? nil : more
        }
    }
}
