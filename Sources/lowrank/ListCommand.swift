import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the methods.",
        discussion:
            "One line per method, grouped by family: its id in suite files, its name, year and the rule in one sentence."
    )

    func run() throws {
        let cards = MethodCatalogue.shipped.cards
        let width = cards.map(\.id.count).max() ?? 0
        for family in MethodCard.Family.allCases {
            let members = cards.filter { $0.family == family }
            guard !members.isEmpty else { continue }
            print(family.rawValue)
            for card in members {
                let id = card.id + String(repeating: " ", count: width - card.id.count)
                print("  \(id)  \(card.name) (\(card.paper.year)): \(card.summary)")
            }
        }
    }
}
