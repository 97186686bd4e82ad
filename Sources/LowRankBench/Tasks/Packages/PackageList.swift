/// What `lowrank fetch` lists and does.
public struct PackageList {
    private let cache: PackageCache

    /// The packages of a cache, such as ".cache".
    public init(cache directory: String) { cache = PackageCache(directory: directory) }

    /// Every package: what it is, its licence, its size, its use, and whether it is there.
    public var text: String {
        var table = TextTable(headings: [
            ("name", .left), ("what", .left), ("package", .left), ("licence", .left), ("size", .right), ("there", .left),
            ("used for", .left),
        ])
        for package in DataPackage.all {
            table.rows.append([
                package.name, package.title, "\(package.package) \(package.version)", package.licence,
                Format.bytes(package.bytes), cache.has(package) ? "yes" : "no", package.use,
            ])
        }
        return table.markdown
    }

    /// Fetches one package, unless it is there and whole.
    /// - Returns: where its files are.
    /// - Throws: `TaskError` with the command to run by hand.
    public func fetch(_ name: String, archive: String?) throws -> String {
        let package = try DataPackage.named(name)
        if let folder = try? cache.open(package) { return "\(name): is there, in \(folder.relativePath)" }
        try cache.fetch(package, archive: archive)
        return "\(name): fetched into \(try cache.open(package).relativePath)"
    }
}
