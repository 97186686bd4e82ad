import COpenBLAS

/// The LAPACK factorisations used by `Decompositions.swift`, on raw column-major memory.
public protocol LAPACKScalar {
}

extension Float: LAPACKScalar {}
extension Double: LAPACKScalar {}
