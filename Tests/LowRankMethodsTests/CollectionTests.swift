import LowRankCore
import Testing

@testable import LowRankMethods

/// The collection as a whole: each paper has its method.
struct CollectionTests {
    /// The papers of the collection, by the ids of their methods. Complete: a paper that is added gets its id here.
    private static let papers = words(
        """
        adafactor adalora adam-8bit adam-mini adamw afm aid4ad allora alt-min-completion am-adapter amcl apollo
        apollo-mini asvd atlas autolora badam block-lora bone break-for-make came clip2point clora-compose
        cloud-adapter cmlora codyra cola colora comp-lora conv-lora darwinlm dct-adamw dd-adapter decor diffora
        diffusekrona dora dp-sgd dr-rl dragview dv-lora dylora earth-adapter easyref eora ept eva fastrp
        feature-transformation fed-sb fedavg-lora fedsvd ffa-lora fira flora-tucker florence2-lora frl frugal
        funbat g-rank galore galore-2 galore-8bit gcr gradient-spectra gradnormlorp hello householder-projector
        hydra icm-lora increlora interactedit intruder-dimensions iss-p lamda ldadam less-attention lion lisa
        loca loku lola-specvit loldu lora lora-ga lora-ggpo lora-lego lora-limits lora-pretrain lora-pro lora-sb
        lora-xs lora3d loram loraprune lord loro lost low-rank lq-lora lr2vq lsm maestro mapsam matryoshkakv mhr
        mlc mosa multi-lora-batching muon ncd-tabular nola notears-topo nuft-cnn ofa one-bit-adapter opcm owlore
        p-adapter paca pego pela perp-neg petalface pissa point-peft projectedex projection-head q-galore qlora
        qwha randlora rankify rankseg-rma relora rmm rpca rpcanet s-lora s2-lora s4-ptd salt sara sats-npc sdl
        selavpr sg-lora sgd-momentum shira sigma-sinkhorn signsgd singular-likelihood sltrain snell snella soka
        sora sst subgm subspace-diffusion subtrack svd-llm svd-truncation svfit sw-cv task-arithmetic ties tlora
        tmv-hlp tooncomposer trans-lora trp tspranking urbansam vlsm-adapter wara weight-matching welore
        welore-dynamics zeroi2v zolly
        """)

    /// What papers' methods are held against and no paper of the collection brings.
    private static let opponents = words("adamw-split averaging lora-plus multi-lora-composition nuclear-norm soft-impute")

    private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

    private let registered = Set(MethodRegistry.all.map(\.card.id))
    /// What the methods are called elsewhere, as LoRA in tables of pre-training.
    private let otherNames = Set(MethodRegistry.all.flatMap(\.card.otherNames.ids))

    @Test func everyPaperHasAMethod() {
        let missing = Self.papers.filter { !registered.contains($0) && !otherNames.contains($0) }
        let names = missing.joined(separator: ", ")
        let isComplete = missing.isEmpty
        #expect(isComplete, "\(missing.count) of \(Self.papers.count) papers without a method: \(names)")
    }

    @Test func everyMethodIsOfAPaperOrAnOpponent() {
        let strange = registered.subtracting(Self.papers + Self.opponents).sorted()
        let names = strange.joined(separator: ", ")
        let isKnown = strange.isEmpty
        #expect(isKnown, "neither a paper of the collection nor an opponent: \(names)")
        #expect(registered.isSuperset(of: Self.opponents))
        #expect(Set(Self.papers + Self.opponents).count == Self.papers.count + Self.opponents.count)
    }
}
