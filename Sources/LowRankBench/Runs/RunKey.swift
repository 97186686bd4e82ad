import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// The name of a record: a digest of everything that determines the numbers of a run.
///
/// That is the configuration (with the digest of its data and the thread count), the code (`CodeDigest`),
/// the C library and the BLAS kernel. What only decorates or describes a run stays out: the
/// label, the CPU's name, the commit.
public enum RunKey {
    /// The key of a run. Each schema of records names them in its own way.
    public static func of(
        _ configuration: RunConfiguration, in environment: RunEnvironment, schema: String = RunRecord.currentSchema
    ) -> String {
        ContentHash.of(Identity(schema: schema, configuration: configuration, environment))
    }

    /// The keys of runs that differ in nothing but their seeds, without encoding each of them.
    package struct Series: Sendable {
        /// The canonical JSON around the seed.
        private let before: Data
        private let after: Data

        /// Stands for the seed; no number of a configuration is as small.
        private static let mark = Int.min

        /// - Parameter configuration: with any seed.
        package init(
            _ configuration: RunConfiguration, in environment: RunEnvironment, schema: String = RunRecord.currentSchema
        ) {
            var marked = configuration
            marked.seed = Self.mark
            let json = ContentHash.canonicalJSON(of: Identity(schema: schema, configuration: marked, environment))
            let place = json.range(of: Data("\(Self.mark)".utf8))!
            before = json[..<place.lowerBound]
            after = json[place.upperBound...]
        }

        /// As `RunKey.of`.
        package func key(seed: Int) -> String {
            var hash = SHA256()
            hash.update(before)
            hash.update(Array("\(seed)".utf8))
            hash.update(after)
            return SHA256.hexadecimal(hash.finalize())
        }
    }

    /// Timings hold for one machine, so its name is part of their key.
    public static func ofThroughput(
        _ configuration: RunConfiguration, settings: ThroughputSettings, in environment: RunEnvironment
    ) -> String {
        ContentHash.of(
            ThroughputIdentity(
                run: Identity(schema: ThroughputRecord.currentSchema, configuration: configuration, environment),
                steps: settings.steps, warmupSteps: settings.warmupSteps,
                cpu: environment.cpu, cores: environment.cores))
    }

    private struct Identity: Encodable {
        let schema: String
        package let configuration: RunConfiguration
        let code: String?
        /// In record/1 the name of the code.
        let executable: String?
        let cLibrary: String?
        let openBLAS: String
        let openBLASKernel: String

        init(schema: String, configuration: RunConfiguration, _ environment: RunEnvironment) {
            self.schema = schema
            self.configuration = configuration.unlabelled
            code = environment.codeSHA256
            executable = environment.executableSHA256
            cLibrary = environment.cLibrary
            openBLAS = environment.openBLAS
            openBLASKernel = environment.openBLASKernel
        }
    }

    private struct ThroughputIdentity: Encodable {
        let run: Identity
        let steps: Int
        let warmupSteps: Int
        let cpu: String
        let cores: Int
    }
}

extension RunConfiguration {
    /// The label only decorates.
    package var unlabelled: RunConfiguration {
        var configuration = self
        configuration.label = ""
        return configuration
    }
}
