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
      body: body(&fields),
      topic: fields.optional(
        "topic", .choice(ClauseTopic.self), \.topic,
        "what readers look for here: how to apply, or the certificate"),
      clauses: fields.list(
        "clauses", .record(ClauseRecord.self), \.clauses, "clauses below this one"),
      position: fields.position)
  }

  /// The usual pieces have keys of their own, in the usual order; `body` has any order.
  private static func body(_ fields: inout Fields<Self>) -> [ClauseBlock] {
    let contents = fields.list(
      "contents", .record(ContentsLineRecord.self), { $0.usual.contents },
      "printed table of contents")
    let paragraphs = fields.list(
      "paragraphs", .printed, { $0.usual.paragraphs }, "paragraphs in printed order")
    let items = fields.list(
      "items", .record(ClauseItemRecord.self), { $0.usual.items }, "lettered items")
    let insert = fields.optional(
      "insert", .insert, { $0.usual.insert }, "data of another file that is printed here")
    let usual = UsualBody(
      contents: contents, paragraphs: paragraphs, items: items, insert: insert)
    return usual.blocks
      + fields.list(
        "body", .record(ClauseBlockRecord.self),
        { Array($0.body.dropFirst($0.usual.blocks.count)) },
        "what follows, in any order: tables, notes, and paragraphs or lists between them")
  }

  private static func anchor(_ number: Located<String>) -> String? {
    Clause.anchor(number: number.value)
  }
}

/// The beginning of a clause as far as it has the usual order: contents, paragraphs, a list, an
/// insert.
private struct UsualBody {
  var contents: [ContentsLine] = []
  var paragraphs: [PrintedText] = []
  var items: [ClauseItem] = []
  var insert: Located<ClauseInsert>?

  var blocks: [ClauseBlock] {
    (contents.isEmpty ? [] : [.contents(contents)]) + paragraphs.map(ClauseBlock.paragraph)
      + (items.isEmpty ? [] : [.items(items)]) + (insert.map { [.insert($0)] } ?? [])
  }

  /// Fails for a piece that cannot follow the ones before it.
  mutating func add(_ block: ClauseBlock) -> Bool {
    switch block {
    case .contents(let lines) where blocks.isEmpty: contents = lines
    case .paragraph(let text) where items.isEmpty && insert == nil: paragraphs.append(text)
    case .items(let list) where items.isEmpty && insert == nil: items = list
    case .insert(let data) where insert == nil: insert = data
    default: return false
    }
    return true
  }
}

extension Clause {
  fileprivate var usual: UsualBody {
    var usual = UsualBody()
    for block in body where !usual.add(block) { break }
    return usual
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
