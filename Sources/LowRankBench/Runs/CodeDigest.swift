import BenchTasks
import LowRankCore
import LowRankMethods

/// Names the code in this binary that turns a configuration into numbers.
///
/// It covers the sources of the targets that train and measure (`SourceDigest`, which the build writes), the compiler, the
/// instruction set and the way of optimising. Equal sources give an equal digest in whatever folder and however often
/// they are built; figures, claims, pages and the command are other targets and take no part.
public enum CodeDigest {
    /// 64 hexadecimal digits.
    public static let sha256 = ContentHash.of([
        SourceDigest.sha256, KernelBuild.compiler, KernelBuild.instructionSet, optimisation,
    ])

    private static var optimisation: String {
        #if DEBUG
            "debug"
        #else
            "release"
        #endif
    }
}
