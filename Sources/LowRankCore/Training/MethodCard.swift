/// What a reader wants to know about a method before opening its source.
public struct MethodCard: Sendable {
    /// Where a method was published.
    public struct Paper: Sendable {
        /// In full.
        public let title: String
        /// Initials and names, with commas between them.
        public let authors: String
        /// Of the version cited.
        public let year: Int
        /// The number, such as "2106.09685"; empty for a paper that is not there.
        public let arXiv: String
        /// A paper; without a number of arXiv, an empty one.
        public init(title: String, authors: String, year: Int, arXiv: String) {
            self.title = title
            self.authors = authors
            self.year = year
            self.arXiv = arXiv
        }
    }

    /// Groups methods in tables and documents.
    public enum Family: String, Sendable, CaseIterable, Codable {
        /// Optimizers of dense weights.
        case fullRank = "full rank"
        /// Optimizers whose state is that of a projected gradient.
        case gradientProjection = "gradient projection"
        /// Low-rank or sparse weights from the first update on.
        case structuredPretraining = "structured pre-training"
        /// Schedules under which layers take turns.
        case layerwise = "layer-wise training"
        /// Small trained weights beside frozen ones.
        case adapters
        /// The same with ranks that change.
        case adaptiveAdapters = "adaptive adapters"
        /// Small modules between the layers.
        case activationAdapters = "activation adapters"
        /// What a method of the kind of the same name does; see ``MethodKind``.
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
        /// How a gradient changes a weight, and what is kept for that.
        case updateRule = "update rule"
        /// How a linear weight is stored and applied.
        case parametrisation
        /// What trains when, and the course of the learning rate.
        case schedule
        /// Modules beside the weights.
        case adapter
    }

    /// Identifier used in suites, file names and goldens.
    public let id: String
    /// The paper's name of the method, as tables print it.
    public let name: String
    /// Where it was published.
    public let paper: Paper
    /// The group in tables and documents.
    public let family: Family
    /// What it does; that of most methods of the family unless the card says otherwise.
    public let kind: MethodKind
    /// In whose experiments it takes part besides those of its own kind.
    public let otherKinds: [MethodKind]
    /// Empty for a method that does not train.
    public let axes: [Axis]
    /// The rule in one sentence.
    public let summary: String
    /// In the order in which they are listed.
    public let hyperparameters: [HyperparameterSpec]
    /// What is stored for one m x n weight, as text with m, n, r.
    public let memory: String
    /// The method it equals when its knob is off, and that setting.
    public let parent: String?
    /// What other code calls its parts.
    public let otherNames: OtherNames
    /// The paper's headline claims, as the paper states them.
    public let claims: [String]
    /// The file that the card stands in, as the compiler names it: "module/file.swift".
    public let fileID: String

    /// A card with every entry; most methods leave out what has a default.
    ///
    /// The kind is that of the family unless it is given, and `fileID` is left to the compiler.
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

    /// Whether it stands in experiments of that kind.
    public func takesPart(in kind: MethodKind) -> Bool { kind == self.kind || otherKinds.contains(kind) }
}
