import COpenBLAS

/// The OpenBLAS library this process has loaded: LAPACK rests on it, and its matrix product is what speed is
/// measured against.
public enum OpenBLAS {
    /// Threads used inside one call. Results differ between counts.
    static var threads: Int {
        get { Int(openblas_get_num_threads()) }
        set { openblas_set_num_threads(Int32(newValue)) }
    }
    /// The kernel family in use, such as "Haswell"; results differ between families.
    public static var coreName: String { String(cString: openblas_get_corename()) }
    /// Version and build options, such as "OpenBLAS 0.3.21 ...".
    public static var configuration: String { String(cString: openblas_get_config()) }

    /// c <- op(a) op(b) for row-major op(a) [m, k], op(b) [k, n] and c [m, n].
    public static func product(
        transA: Bool, transB: Bool, m: Int, n: Int, k: Int, a: UnsafePointer<Float>, b: UnsafePointer<Float>,
        c: UnsafeMutablePointer<Float>
    ) {
        cblas_sgemm(
            101, transA ? 112 : 111, transB ? 112 : 111, Int32(m), Int32(n), Int32(k), 1, a,
            Int32(transA ? m : k), b, Int32(transB ? k : n), 0, c, Int32(n))
    }
}
