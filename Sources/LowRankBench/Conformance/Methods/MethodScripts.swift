import LowRankCore

/// What is written for one method: what its vectors script beyond the card, by id.
enum MethodScripts {
    /// Cases that are no training run and no layer, by kind.
    static let computations: [ConformanceCase.Kind: [String: ConformanceRunner.Implementation]] = [
        .adapter: [
            "eva": EVAConformance.compute, "one-bit-adapter": OneBitConformance.compute, "pego": PEGOConformance.compute,
            "s2-lora": S2LoRAConformance.compute,
        ],
        .optimizer: [
            "galore-2": GaLore2Conformance.compute, "sara": SaRAConformance.compute, "snella": SNELLAConformance.allocate,
        ],
        .compression: ["trp": TRPConformance.decompose, "welore": WeLoreConformance.compute],
        .numeric: [
            "adam-8bit": Adam8bitConformance.compute, "owlore": OwLoreConformance.score,
            "q-galore": QGaLoreConformance.compute,
        ],
    ]

    static let training: [String: any TrainingScript.Type] = [
        "badam": BAdamScript.self, "iss-p": ISSPScript.self, "maestro": MaestroScript.self,
        "owlore": OwLoreScript.self, "relora": ReLoRAScript.self, "trp": TRPScript.self,
    ]

    static let adapters: [String: any AdapterScript.Type] = [
        "codyra": CoDyRAScript.self, "dylora": DyLoRAScript.self, "lamda": LaMDAScript.self,
        "lora-ggpo": LoRAGGPOScript.self, "maestro": MaestroLayerScript.self, "pela": PELAScript.self,
        "zeroi2v": ZeroI2VScript.self,
    ]

    /// Of methods of other kinds: further settings and answers.
    static let kinds: [String: OtherKind] = [
        "asvd": { c, _, settings in
            if c.inputs["x"]?.shape.count == 3 { settings["nsamples"] = .integer(c.inputs["x"]!.shape[0]) }
            settings["fisher"] = .flag(c.inputs["weight_grad"] != nil)
            return [:]
        },
        "loraprune": LoRAPruneSchedule.read,
        // The official code leaves `share` empty where down is cut, too.
        "mosa": { c, _, settings in
            settings["share"] = .text(c.randomness["score.down"] == nil ? "down" : "none")
            return [:]
        },
        "multi-lora-batching": PoolTrace.compute,
        "sg-lora": { c, _, settings in
            settings["samples"] = (c.randomness["eps_generate"]?.shape.first).map(HyperValue.integer)
            return [:]
        },
        // How many draws there are.
        "singular-likelihood": { c, _, settings in
            for (draw, setting) in [("z", "samples"), ("directions", "directions")] {
                if let count = c.randomness[draw]?.shape.first { settings[setting] = .integer(count) }
            }
            return [:]
        },
        // Runs of k-means, of which each has a row of draws.
        "ncd-tabular": { c, _, settings in
            settings["n_init"] = c.randomness["uniform"].map { .integer($0.shape.first ?? 0) }
            return [:]
        },
        "svd-llm": { c, h, settings in
            if c.inputs["x_compressed"] != nil { settings["update"] = .flag(true) }
            // Whether H was shifted, which the method finds out by itself.
            _ = try h.flag("positive_definite")
            return [:]
        },
    ]
    typealias OtherKind = @Sendable (
        ConformanceCase, inout ConformanceHyperparameters, inout [String: HyperValue]
    ) throws -> [String: Tensor<Double>]

    /// Draws by the names that they have here.
    static let draws: [String: @Sendable (ConformanceCase, [String: HyperValue]) throws -> [String: [Double]]] = [
        "increlora": IncreLoRADraws.streams
    ]
}
