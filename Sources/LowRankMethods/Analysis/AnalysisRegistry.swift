import LowRankCore

extension [MethodEntry] {
    /// Methods that measure trained weights, gradients or a layer's computation.
    package static let analysis: [MethodEntry] = [
        .analysis(IntruderDimensions.card) { IntruderDimensions($0) },
        .mechanism(GradientSpectra.card) { GradientSpectra($0) },
        .mechanism(LoRALimits.card) { LoRALimits($0) },
        .mechanism(WeLoreDynamics.card) { WeLoreDynamics($0) },
    ]
}
