import Foundation

/// Files of the checkout that commands read when no other is named: found in the current folder, or beside the
/// executable, which lies in the checkout's `.build`.
public enum CheckoutFile {
    /// - Parameter path: within the checkout, such as "baselines/published/memory.csv".
    /// - Throws: `InputError` that says where it was looked for.
    public static func find(_ path: String, option: String) throws -> String {
        try find(path, option: option, from: executableFolder)
    }

    static func find(_ path: String, option: String, from executableFolder: URL) throws -> String {
        var folder = executableFolder
        var candidates = [path]
        while folder.path != "/" {
            candidates.append(folder.appending(path: path).path)
            folder.deleteLastPathComponent()
        }
        guard let found = candidates.first(where: FileManager.default.fileExists) else {
            throw InputError(
                "\(path): not in the current folder, nor in a folder above the executable (\(executableFolder.path)); run "
                    + "the command from the checkout, or name the file with \(option)")
        }
        return found
    }

    private static var executableFolder: URL {
        URL(fileURLWithPath: OwnExecutable.path).resolvingSymlinksInPath().deletingLastPathComponent()
    }
}
