import CKernels

/// Numbers too small for their full precision: below 1.2e-38 in `Float`.
public enum Subnormals {
    /// Makes them 0, as inputs and as results, in this thread and in those that it starts from now on. A processor takes
    /// a hundred times as long for them, and attention that has become sharp is full of them.
    public static func flush() { lowrank_flush_subnormals() }
}
