import LowRankCore
import LowRankMethods

/// A method's card on the page.
struct ReportMethod: Encodable {
    struct Hyperparameter: Encodable {
        let name: String
        let meaning: String
        let `default`: String
        let source: String
    }

    let id: String
    let name: String
    let family: String
    let authors: String
    let title: String
    let year: Int
    let arXiv: String
    let summary: String
    let memory: String
    let parent: String?
    let claims: [String]
    let hyperparameters: [Hyperparameter]

    init(_ card: MethodCard) {
        (id, name, family) = (card.id, card.name, card.family.rawValue)
        (authors, title, year, arXiv) = (card.paper.authors, card.paper.title, card.paper.year, card.paper.arXiv)
        (summary, memory, parent, claims) = (card.summary, card.memory, card.parent, card.claims)
        hyperparameters = card.hyperparameters.map {
            Hyperparameter(name: $0.name, meaning: $0.meaning, default: "\($0.defaultValue)", source: $0.source)
        }
    }
}
