import CKernels

/// The vectorised loops between the matrix products, on raw memory.
public protocol KernelScalar {
}

extension Float: KernelScalar {}
extension Double: KernelScalar {}
