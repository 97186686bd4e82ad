import LowRankCore

extension [MethodEntry] {
    /// Methods that find the parts of an observed matrix, or the structure of samples, graphs and fields.
    package static let recovery: [MethodEntry] = [
        .recovery(RPCA.card) { RPCA($0) },
        .recovery(SoftImpute.card) { SoftImpute($0) },
        .recovery(NuclearNorm.card) { NuclearNorm($0) },
        .mechanism(AltMinCompletion.card) { AltMinCompletion($0) },
        .mechanism(SubGM.card) { SubGM($0) },
        .mechanism(RPCANet.card) { RPCANet($0) },
        .mechanism(SupervisedDictionary.card) { SupervisedDictionary($0) },
        .mechanism(SubspaceDiffusion.card) { SubspaceDiffusion($0) },
        .mechanism(ManifoldClustering.card) { ManifoldClustering($0) },
        .mechanism(HypergraphPropagation.card) { HypergraphPropagation($0) },
        .mechanism(FastRP.card) { FastRP($0) },
        .mechanism(TopologicalSwaps.card) { TopologicalSwaps($0) },
        .mechanism(FunctionalTucker.card) { FunctionalTucker($0) },
        .mechanism(LatentSpectralModel.card) { LatentSpectralModel($0) },
        .mechanism(NonUniformFourier.card) { NonUniformFourier($0) },
        .mechanism(SlicedWassersteinControl.card) { SlicedWassersteinControl($0) },
        .mechanism(SingularLikelihood.card) { SingularLikelihood($0) },
    ]
}
