import Curriculum
import Standards

struct NearDuplicateRequirement: Rule {
  let name = "near-duplicate-requirement"
  let severity = Severity.warning
  let needs = Soundness.nothing
  let summary = "no level demands nearly the same skill or knowledge twice"
  let explanation = """
    Two requirements of one kind that differ by a word or two are usually one requirement that \
    was edited in one place and not in the other. Texts are compared by their pairs of \
    neighbouring characters (Dice's coefficient). Parallel statements reach 80 % and more by \
    design (…效果评估内容 and …效果评估方法), but each has characters of its own, which name what it \
    is about. So a pair is reported from 70 % on if one text has no character that the other \
    lacks, and otherwise only from 90 % on.
    """
  let goodExamples = [
    RuleExample(
      file: "levels/advanced.yaml",
      replacing: "text: 茶席设计原则",
      with: """
        text: 茶席设计与布置原则
                  - id: k2
                    number: "1.1.2"
                    text: 茶席设计与布置方法
        """)
  ]
  let badExamples = [
    RuleExample(
      file: "levels/basic.yaml", replacing: "text: 接待礼仪", with: "text: ↓泡茶用水的各种种类")
  ]

  func check(_ input: CheckInput) -> [Diagnostic] {
    input.requirements.flatMap { level in
      RequirementKind.allCases.flatMap { check(level.texts($0)) }
    }
  }

  /// Each requirement with the earlier one that is most like it. Equal texts are compared once.
  func check(_ requirements: [RequirementText]) -> [Diagnostic] {
    let wordings = requirements.map(\.folded).withoutRepetition
    let numbers = Dictionary(uniqueKeysWithValues: wordings.enumerated().map { ($1, $0) })
    let wordingOf = requirements.map { numbers[$0.folded] ?? 0 }
    let places = Dictionary(grouping: requirements.indices) { wordingOf[$0] }
    var near: [Int: [(wording: Int, perMille: Int)]] = [:]
    for pair in ComparedText.nearPairs(of: wordings.map(ComparedText.init)) {
      near[pair.first, default: []].append((pair.second, pair.perMille))
      near[pair.second, default: []].append((pair.first, pair.perMille))
    }
    return requirements.indices.compactMap { later in
      let candidates = (near[wordingOf[later]] ?? []).compactMap { wording, perMille in
        places[wording]?.first {
          $0 < later && requirements[$0].sharesTrack(with: requirements[later])
        }.map { (earlier: $0, perMille: perMille) }
      }
      let best = candidates.min { ($1.perMille, $0.earlier) < ($0.perMille, $1.earlier) }
      return best.map {
        report(requirements[later], requirements[$0.earlier], perMille: $0.perMille)
      }
    }
  }

  private func report(
    _ requirement: RequirementText, _ other: RequirementText, perMille: Int
  ) -> Diagnostic {
    finding(
      "{number} “{text}” is {percent} % like {other} “{otherText}” of the same level",
      [
        "number": requirement.number, "text": requirement.text.printed,
        "percent": String(perMille / 10), "other": other.number,
        "otherText": other.text.printed,
      ],
      at: requirement.text.position, subject: requirement.key,
      help: "say what tells the two apart, or keep one of them",
      related: [("the similar text", other.text.position)])
  }
}
