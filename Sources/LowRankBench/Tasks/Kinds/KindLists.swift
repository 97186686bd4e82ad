/// The kinds of task that suites may name in `data`.
package enum TaskKinds {
    package static let all: [any TaskKind.Type] = [
        TextData.self,
        TextToForget.self,
        ModelText.self,
        MarkovData.self,
        PlantedData.self,
        SupersenseData.self,
        SentencesData.self,
        SentencesInTurn.self,
        ImagesData.self,
        ShiftedImages.self,
        PixelsData<GarmentMask>.self,
        PixelsData<ImageDetails>.self,
        ShiftedPairs.self,
        DenoisingData.self,
        ClicksData.self,
    ]
}

/// The kinds of network that suites may name in `model`.
package enum ModelKinds {
    package static let all: [any ModelKind.Type] = [
        LinearModel.self,
        LlamaModel.self,
        PublishedModel.self,
        BertModel.self,
        ViTModel.self,
        ConvNetModel.self,
        FieldsModel.self,
        DenoiserModel.self,
    ]
}
