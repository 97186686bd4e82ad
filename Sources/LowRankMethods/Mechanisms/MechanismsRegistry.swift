import LowRankCore

extension MethodRegistry {
    /// Computations of papers by themselves.
    static let mechanisms: [MethodEntry] = [
        .mechanism(PerpNeg.card) { PerpNeg($0) },
        .mechanism(Decor.card) { Decor($0) },
        .mechanism(FeatureTransformation.card) { FeatureTransformation($0) },
        .mechanism(AMCL.card) { AMCL($0) },
        .mechanism(GCR.card) { GCR($0) },
        .mechanism(InteractEdit.card) { InteractEdit($0) },
        .mechanism(LoRA3D.card) { LoRA3D($0) },
        .mechanism(DragView.card) { DragView($0) },
        .mechanism(EasyRef.card) { EasyRef($0) },
        .mechanism(AID4AD.card) { AID4AD($0) },
        .mechanism(GRank.card) { GRank($0) },
    ]
}
