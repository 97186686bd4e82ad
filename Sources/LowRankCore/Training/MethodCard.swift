/// What a reader wants to know about a method before opening its source.
public struct MethodCard: Sendable {
    public struct Paper: Sendable {
        public let title: String
        public let authors: String
        public let year: Int
        public let arXiv: String
        public init(title: String, authors: String, year: Int, arXiv: String) {
            self.title = title
            self.authors = authors
            self.year = year
            self.arXiv = arXiv
        }
    }

    /// Groups methods in tables and documents.
    public enum Family: String, Sendable, CaseIterable, Codable {
        case fullRank = "full rank"
        case gradientProjection = "gradient projection"
        case structuredPretraining = "structured pre-training"
        case layerwise = "layer-wise training"
        case adapters
        case adaptiveAdapters = "adaptive adapters"
        case activationAdapters = "activation adapters"
        case compression, merging, federated, serving, recovery, analysis, mechanisms

        /// What most methods of the family do.
        var kind: MethodKind {
            switch self {
            case .fullRank, .gradientProjection, .structuredPretraining, .layerwise, .adapters, .adaptiveAdapters,
                .activationAdapters:
                .training
            case .compression: .compression
            case .merging: .merging
            case .federated: .federated
            case .serving: .serving
            case .recovery: .recovery
            case .analysis: .analysis
            case .mechanisms: .mechanism
            }
        }
    }

    /// Which axes of a training run a method fills.
    public enum Axis: String, Sendable, CaseIterable, Codable {
        case updateRule = "update rule"
        case parametrisation
        case schedule
        /// Modules beside the weights.
        case adapter
    }

    /// Identifier used in suites, file names and goldens.
    public let id: String
    public let name: String
    public let paper: Paper
    public let family: Family
    public let kind: MethodKind
    /// In whose experiments it takes part besides those of its own kind.
    public let otherKinds: [MethodKind]
    /// Empty for a method that does not train.
    public let axes: [Axis]
    /// The rule in one sentence.
    public let summary: String
    public let hyperparameters: [HyperparameterSpec]
    /// What is stored for one m x n weight, as text with m, n, r.
    public let memory: String
    /// The method it equals when its knob is off, and that setting.
    public let parent: String?
    public let otherNames: OtherNames
    /// The paper's headline claims, as the paper states them.
    public let claims: [String]
    /// The file that the card stands in, as the compiler names it: "module/file.swift".
    public let fileID: String

    public init(
        id: String, name: String, paper: Paper, family: Family, kind: MethodKind? = nil, otherKinds: [MethodKind] = [],
        axes: [Axis] = [], summary: String,
        hyperparameters: [HyperparameterSpec], memory: String, parent: String?, otherNames: OtherNames = .init(),
        claims: [String],
        fileID: String = #fileID
    ) {
        self.id = id
        self.name = name
        self.paper = paper
        self.family = family
        self.kind = kind ?? family.kind
        self.otherKinds = otherKinds
        self.axes = axes
        self.summary = summary
        self.hyperparameters = hyperparameters
        self.memory = memory
        self.parent = parent
        self.otherNames = otherNames
        self.claims = claims
        self.fileID = fileID
    }

    public func takesPart(in kind: MethodKind) -> Bool { kind == self.kind || otherKinds.contains(kind) }
}
