import LowRankCore

extension [MethodEntry] {
    /// Computations of papers by themselves.
    package static let mechanisms: [MethodEntry] = [
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
        .mechanism(NCDTabular.card) { NCDTabular($0) },
        .mechanism(Rankify.card) { Rankify($0) },
        .mechanism(RankSEG.card) { RankSEG($0) },
        .mechanism(SigmaSinkhorn.card) { SigmaSinkhorn($0) },
        .mechanism(SATS.card) { SATS($0) },
        .mechanism(TSPRank.card) { TSPRank($0) },
        .mechanism(Zolly.card) { Zolly($0) },
        .mechanism(ProjectedEx.card) { ProjectedEx($0) },
        .mechanism(ToonComposer.card) { ToonComposer($0) },
    ]
}
