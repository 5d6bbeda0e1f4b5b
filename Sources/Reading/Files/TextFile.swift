import Standards

enum TextFile: Record {
  static let shape = describe(
    "text", "text.yaml and drafting-notes.yaml: the printed text, clause by clause.")

  static func value(_ fields: inout Fields<Self>) -> [Clause] {
    fields.required("clauses", .list(.record(ClauseRecord.self)), \.self, "in printed order")
  }
}

enum ClauseRecord: Record {
  static let shape = describe(
    "clause", "A clause or another headed part of the text.", numberInsteadOfId: .clauseNumber)

  static func value(_ fields: inout Fields<Self>) -> Clause {
    let id = fields.optional(
      "id", .plain(.identifier), { $0.number.flatMap(anchor) == $0.id ? nil : $0.id },
      "anchor; needed where the number is not like 7.3.1")
    let number = fields.optional("number", .text, \.number, "number as printed")
    return Clause(
      id: id ?? number.flatMap(anchor) ?? fields.refuse(with: ""),
      number: number,
      title: fields.optional("title", .printed, \.title, "title as printed"),
      contents: fields.list(
        "contents", .record(ContentsLineRecord.self), \.contents, "printed table of contents"),
      paragraphs: fields.list(
        "paragraphs", .printed, \.paragraphs, "paragraphs in printed order"),
      items: fields.list("items", .record(ClauseItemRecord.self), \.items, "lettered items"),
      insert: fields.optional(
        "insert", .insert, \.insert, "data of another file that is printed here"),
      topic: fields.optional(
        "topic", .choice(ClauseTopic.self), \.topic,
        "what readers look for here: how to apply, or the certificate"),
      clauses: fields.list(
        "clauses", .record(ClauseRecord.self), \.clauses, "clauses below this one"),
      position: fields.position)
  }

  private static func anchor(_ number: Located<String>) -> String? {
    Clause.anchor(number: number.value)
  }
}

enum ClauseItemRecord: Record {
  static let shape = describe("clause-item", "A lettered item of a clause.")

  static func value(_ fields: inout Fields<Self>) -> ClauseItem {
    ClauseItem(
      number: fields.optional("number", .text, \.number, "letter as printed"),
      text: fields.required("text", .printed, \.text, "the item as printed"))
  }
}

enum ContentsLineRecord: Record {
  static let shape = describe("contents-line", "A line of the printed table of contents.")

  static func value(_ fields: inout Fields<Self>) -> ContentsLine {
    ContentsLine(
      text: fields.required("text", .printed, \.text, "the line without its page"),
      page: fields.required("page", .text, \.page, "the page as printed"))
  }
}

extension Kind where Self == WordKind<ClauseInsert> {
  static var insert: Self {
    WordKind(
      form: .insert, blankMeaning: .terms, meaning: ClauseInsert.init(words:), words: \.words)
  }
}

extension ClauseInsert {
  init?(words: String) {
    let parts = words.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.count) {
    case ("occupationName", 1): self = .occupationName
    case ("occupationDefinition", 1): self = .occupationDefinition
    case ("terms", 1): self = .terms
    case ("references", 1): self = .references
    case ("ethics", 1): self = .ethics
    case ("foundationKnowledge", 1): self = .foundationKnowledge
    case ("eligibility", 1): self = .eligibility
    case ("level", 2) where TextForm.identifier.accepts(parts[1]): self = .level(parts[1])
    case ("weights", 2):
      guard let paper = Paper(rawValue: parts[1]) else { return nil }
      self = .weights(paper)
    default: return nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .occupationName: "occupationName"
    case .occupationDefinition: "occupationDefinition"
    case .terms: "terms"
    case .references: "references"
    case .ethics: "ethics"
    case .foundationKnowledge: "foundationKnowledge"
    case .eligibility: "eligibility"
    case .level(let level): "level/" + level
    case .weights(let paper): "weights/" + paper.rawValue
    }
  }
}
