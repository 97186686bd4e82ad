import Foundation

/// Files of the checkout that commands read when no other is named: found in the current folder, beside the
/// executable, which lies in the checkout's `.build`, or where `make install` puts them.
public enum CheckoutFile {
    /// The place of a file of the checkout, such as "baselines/published/memory.csv".
    /// - Throws: `InputError` that says where it was looked for.
    public static func find(_ path: String, option: String) throws -> String {
        try find(path, option: option, from: executableFolder)
    }

    /// Nil when it is in none of these places.
    public static func find(_ path: String) -> String? { find(path, from: executableFolder) }

    static func find(_ path: String, option: String, from executableFolder: URL) throws -> String {
        guard let found = find(path, from: executableFolder) else {
            throw InputError(
                "\(path): not in the current folder, nor in a folder above the executable (\(executableFolder.path)); run "
                    + "the command from the checkout, or name the file with \(option)")
        }
        return found
    }

    private static func find(_ path: String, from executableFolder: URL) -> String? {
        let places = [path] + folders(above: executableFolder).flatMap { folder in
            ["", installed].map { folder.appending(path: $0).appending(path: path).path }
        }
        return places.first(where: FileManager.default.fileExists)
    }

    /// Within the folder that holds the executable's `bin`.
    private static let installed = "share/lowrankbench"

    /// The commit of the checkout that the executable lies in, in hexadecimal; nil when it lies in none.
    public static var commit: String? { commitOfCheckout(above: executableFolder) }

    static func commitOfCheckout(above executableFolder: URL) -> String? {
        func text(_ file: URL) -> String? {
            (try? String(contentsOf: file, encoding: .utf8))?.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        // Not any repository that a copy was installed in.
        let checkout = folders(above: executableFolder).first {
            FileManager.default.fileExists(atPath: $0.appending(path: "Sources/lowrank").path)
        }
        guard let git = checkout?.appending(path: ".git"), let head = text(git.appending(path: "HEAD")) else { return nil }
        guard head.hasPrefix("ref: ") else { return head }
        let name = head.dropFirst("ref: ".count)
        let packed = text(git.appending(path: "packed-refs"))?.split(separator: "\n") ?? []
        return text(git.appending(path: name))
            ?? packed.first { $0.hasSuffix(" \(name)") }.map { String($0.prefix { $0 != " " }) }
    }

    /// The folder itself first, the root left out.
    private static func folders(above folder: URL) -> [URL] {
        Array(sequence(first: folder) { $0.deletingLastPathComponent() }.prefix { $0.path != "/" })
    }

    private static var executableFolder: URL {
        URL(fileURLWithPath: OwnExecutable.path).resolvingSymlinksInPath().deletingLastPathComponent()
    }
}
