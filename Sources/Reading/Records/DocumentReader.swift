import Standards

enum DocumentReader: RecordReader {
  static let shape = RecordShape(
    name: "document", summary: "Facts about the document itself, from its cover and foreword.",
    fields: [
      .required("kind", .printed, "kind of document as printed, such as 团体标准"),
      .required("number", .printed, "the document's number as printed, placeholders included"),
      .required("title", .printed, "title as printed"),
      .required("status", .choice(DocumentStatus.allCases.map(\.rawValue)), "stage of its life"),
      .optional("issued", .printed, "date of issue as printed"),
      .optional("effective", .printed, "date of effect as printed"),
      .required("publisher", .printed, "who publishes it"),
      .optional("draftingUnits", .list(.printed), "起草单位"),
      .optional("drafters", .list(.printed), "起草人"),
      .required("changed", .form(.date), "date of the last change of this encoding"),
      .optional("embargoed", .flag, "whether search engines must stay away"),
    ])

  static func read(_ record: Record) -> DocumentFacts? {
    guard let kind = record.printed("kind"), let number = record.printed("number"),
      let title = record.printed("title"),
      let status: Located<DocumentStatus> = record.choice("status"),
      let publisher = record.printed("publisher"), let changed = record.text("changed")
    else { return nil }
    return DocumentFacts(
      kind: kind, number: number, title: title, status: status,
      issued: record.printed("issued"), effective: record.printed("effective"),
      publisher: publisher, draftingUnits: record.printedList("draftingUnits"),
      drafters: record.printedList("drafters"), changed: changed,
      embargoed: record.flag("embargoed"))
  }
}
