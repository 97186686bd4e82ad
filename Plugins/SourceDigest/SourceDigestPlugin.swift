import Foundation
import PackagePlugin

/// Gives a target the constant `SourceDigest.sha256`, over every source file that decides about the numbers of a run:
/// the package's manifest, the target's own files and those of the targets of this package that it stands on.
///
/// The command runs whenever one of these files has changed, as part of any build, so that the constant belongs to
/// the binary it is compiled into. Neither the folder nor the way of building takes part.
@main
struct SourceDigestPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
        let root = context.package.directoryURL
        let own = Set(context.package.targets.map(\.id))
        let targets = ([target] + target.recursiveTargetDependencies).filter { own.contains($0.id) }
        // The targets of the methods share a folder.
        let folders = Set(targets.map(\.directoryURL)).sorted { $0.path < $1.path }
        let files = [root.appending(path: "Package.swift")] + folders.flatMap { Self.sources(in: $0) }
        let script = root.appending(path: "scripts/source-digest")
        let output = context.pluginWorkDirectoryURL.appending(path: "SourceDigest.swift")
        return [
            .buildCommand(
                displayName: "Taking the digest of the sources of \(target.name)",
                executable: URL(fileURLWithPath: "/bin/sh"),
                arguments: [script.path, root.path, output.path] + files.map { String($0.path.dropFirst(root.path.count + 1)) },
                inputFiles: files + [script], outputFiles: [output])
        ]
    }

    private static let kinds: Set<String> = ["swift", "c", "h", "inc", "modulemap"]

    private static func sources(in folder: URL) -> [URL] {
        let files = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        return (files?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { kinds.contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }
}
