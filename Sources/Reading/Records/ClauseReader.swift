import Standards

enum ClauseReader: RecordReader {
  static let shape = RecordShape(
    name: "clause", summary: "A clause or another headed part of the text.",
    fields: [
      .optional("id", .form(.identifier), "anchor; needed where the number is not like 7.3.1"),
      .optional("number", .text, "number as printed"),
      .optional("title", .printed, "title as printed"),
      .optional("contents", .list(.record(ContentsLineReader.self)), "printed table of contents"),
      .optional("paragraphs", .list(.printed), "paragraphs in printed order"),
      .optional("items", .list(.record(ClauseItemReader.self)), "lettered items"),
      .optional("insert", .form(.insert), "data of another file that is printed here"),
      .optional("clauses", .list(.record(ClauseReader.self)), "clauses below this one"),
    ], numberInsteadOfId: .clauseNumber)

  static func read(_ record: Record) -> Clause? {
    let number = record.text("number")
    guard let id = record.text("id")?.value ?? number.flatMap({ anchor(number: $0.value) }) else {
      return nil
    }
    let insert = record.text("insert").flatMap { text in
      Self.insert(text.value).map { Located(value: $0, position: text.position) }
    }
    return Clause(
      id: id, number: number, title: record.printed("title"),
      contents: record.records("contents", ContentsLineReader.self),
      paragraphs: record.printedList("paragraphs"),
      items: record.records("items", ClauseItemReader.self), insert: insert,
      clauses: record.records("clauses", ClauseReader.self), position: record.position)
  }

  /// `c7.3.1` for 7.3.1; nothing for numbers of other forms.
  static func anchor(number: String) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    return isPlain ? "c" + number : nil
  }

  static func insert(_ text: String) -> ClauseInsert? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.count) {
    case ("occupationName", 1): return .occupationName
    case ("occupationDefinition", 1): return .occupationDefinition
    case ("terms", 1): return .terms
    case ("references", 1): return .references
    case ("ethics", 1): return .ethics
    case ("foundationKnowledge", 1): return .foundationKnowledge
    case ("eligibility", 1): return .eligibility
    case ("level", 2) where TextForm.identifier.accepts(parts[1]): return .level(parts[1])
    case ("weights", 2): return Paper(rawValue: parts[1]).map { .weights($0) }
    default: return nil
    }
  }
}
