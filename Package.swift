// swift-tools-version: 6.1
import PackageDescription

// MARK: - Flags

/// The few hot loops are compiled for the machine at hand; results are therefore bitwise
/// reproducible per CPU type, and golden values carry a tolerance. No flag here lets the
/// compiler reorder a sum: reductions that may be vectorised say so themselves.
let kernelFlags: [CSetting] = [
    .unsafeFlags([
        "-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-fveclib=libmvec",
    ])
]

/// Targets that no inner loop of another calls into: their bodies are not offered to other modules, which takes a third less time.
let closed: [SwiftSetting] = [.unsafeFlags(["-disable-cmo"], .when(configuration: .release))]

/// Where training spends no time, the compiler need not take much of it: methods that compute on tensors at hand leave the work
/// to the targets below, and what reports is as fast without optimisation.
let small: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
let plain: [SwiftSetting] = [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// Folders of the methods that train a network, and of those that compute on tensors at hand. Targets that share a folder leave
/// out what belongs to the others.
let trainingFamilies = [
    "ActivationAdapters", "AdaptiveAdapters", "Adapters", "Federated", "GradientProjection", "Layerwise", "Optimizers",
    "StructuredPretraining",
]
let tensorFamilies = ["Analysis", "Compression", "Mechanisms", "Merging", "Recovery", "Serving"]
let registry = ["MethodRegistry.swift", "TrainingMethod+Registry.swift"]

let package = Package(
    name: "LowRankBench",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "LowRankCore", targets: ["LowRankCore"]),
        .library(name: "LowRankMethods", targets: ["LowRankMethods"]),
        .library(name: "LowRankBench", targets: ["LowRankBench"]),
        .executable(name: "lowrank", targets: ["lowrank"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    ],
    targets: [
        // MARK: - C: the system's BLAS, LAPACK and SHA-256, and the vectorised loops

        .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev", "liblapacke-dev"])]),
        .systemLibrary(name: "CLibcrypto", providers: [.apt(["libssl-dev"])]),
        .target(
            name: "CKernels",
            cSettings: kernelFlags,
            linkerSettings: [.linkedLibrary("mvec"), .linkedLibrary("m")]),

        // MARK: - Support, LinearAlgebra, Autodiff, Networks, Training, Kinds

        .target(name: "LowRankCore", dependencies: ["COpenBLAS", "CKernels"]),

        // MARK: - The methods, a folder a family; two parts, compiled side by side, under one registry

        .target(
            name: "MethodSupport", dependencies: ["LowRankCore"], path: "Sources/LowRankMethods",
            exclude: trainingFamilies + tensorFamilies + registry),
        .target(
            name: "TrainingMethods", dependencies: ["LowRankCore", "MethodSupport"], path: "Sources/LowRankMethods",
            exclude: ["Support"] + tensorFamilies + registry, swiftSettings: closed),
        .target(
            name: "TensorMethods", dependencies: ["LowRankCore", "MethodSupport"], path: "Sources/LowRankMethods",
            exclude: ["Support"] + trainingFamilies + registry, swiftSettings: closed + small),
        .target(
            name: "LowRankMethods", dependencies: ["LowRankCore", "TrainingMethods", "TensorMethods"],
            exclude: ["Support"] + trainingFamilies + tensorFamilies),

        // MARK: - Support, Tasks, beside the methods; Configuration, Runs, Experiments; Harness

        .target(
            name: "BenchTasks", dependencies: ["LowRankCore", "CLibcrypto", .product(name: "Yams", package: "Yams")],
            path: "Sources/LowRankBench", exclude: ["Configuration", "Runs", "Experiments", "Harness"], swiftSettings: closed),
        .target(
            name: "BenchRuns", dependencies: ["LowRankCore", "LowRankMethods", "BenchTasks"], path: "Sources/LowRankBench",
            exclude: ["Support", "Tasks", "Harness"], swiftSettings: closed, plugins: ["SourceDigest"]),
        .target(
            name: "LowRankBench", dependencies: ["LowRankCore", "LowRankMethods", "BenchTasks", "BenchRuns"],
            exclude: ["Support", "Tasks", "Configuration", "Runs", "Experiments"], swiftSettings: plain),

        // MARK: - The digest of the sources, for the keys of records

        .plugin(name: "SourceDigest", capability: .buildTool()),

        // MARK: - Labels; Figures, Memory, Claims, Docs, Page

        /// Tries thousands of places for a figure's labels, and stands alone.
        .target(name: "FigureLabels", path: "Sources/LowRankReport/Labels"),
        .target(
            name: "LowRankReport", dependencies: ["FigureLabels", "LowRankBench", "LowRankCore", "LowRankMethods"],
            // The command reads the parts of the page from the checkout.
            exclude: ["Labels", "Page/Parts"], swiftSettings: plain),

        // MARK: - Analyse, Export, AfterTraining, Microbench, Peers

        .target(
            name: "LowRankTools", dependencies: ["LowRankBench", "LowRankCore", "LowRankMethods"], swiftSettings: plain),

        // MARK: - The replay of other implementations' numbers, beside all that runs and reports

        .target(
            name: "LowRankConformance", dependencies: ["LowRankCore", "LowRankMethods"], swiftSettings: plain),

        // MARK: - The command

        .executableTarget(
            name: "lowrank",
            dependencies: [
                "LowRankReport",
                "LowRankTools",
                "LowRankConformance",
                "LowRankBench",
                "LowRankMethods",
                "LowRankCore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: plain),

        // MARK: - Tests

        /// Reads mutated inputs, for scripts/torture; `make build` leaves it out.
        .executableTarget(
            name: "mutate", dependencies: ["LowRankReport", "LowRankConformance", "LowRankBench", "LowRankMethods", "LowRankCore"],
            path: "Tests/Mutate"),
        /// What tests of several targets share.
        .target(
            name: "TestSupport", dependencies: ["LowRankBench", "BenchRuns", "LowRankCore", "LowRankMethods"],
            path: "Tests/Support"),
        .testTarget(name: "LowRankCoreTests", dependencies: ["LowRankCore", "TestSupport"]),
        .testTarget(
            name: "LowRankMethodsTests",
            dependencies: ["LowRankCore", "LowRankMethods", "TrainingMethods", "TensorMethods", "TestSupport"],
            exclude: ["Goldens"]),
        .testTarget(
            name: "LowRankBenchTests",
            dependencies: [
                "LowRankBench", "BenchTasks", "BenchRuns", "LowRankCore", "LowRankMethods", "TestSupport", "lowrank",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "LowRankConformanceTests",
            dependencies: [
                "LowRankConformance", "LowRankBench", "LowRankCore", "LowRankMethods", "lowrank",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            resources: [.copy("vectors")]),
        .testTarget(
            name: "LowRankReportTests",
            dependencies: [
                "LowRankReport", "LowRankBench", "BenchTasks", "BenchRuns", "LowRankCore", "LowRankMethods", "TestSupport", "lowrank",
            ]),
        .testTarget(
            name: "LowRankToolsTests",
            dependencies: [
                "LowRankTools", "LowRankBench", "BenchTasks", "BenchRuns", "LowRankCore", "LowRankMethods", "TestSupport", "lowrank",
            ],
            resources: [.copy("Export/fixtures"), .copy("Models/published")]),
    ]
)
